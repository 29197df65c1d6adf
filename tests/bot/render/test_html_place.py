"""Whether two things on one page are never mistaken for one another."""

from __future__ import annotations

from bot.render.html_place import Place


def test_what_stands_within_has_a_name_and_a_key_of_its_own() -> None:
    """Identifiers and keys say where they stand; all else is the page's."""
    place = Place(prefix="turn-3", key="k", files="/files/3")
    assert place.within(1).within(2) == Place(prefix="turn-3-1-2", key="k-1-2", files="/files/3")


def test_without_a_key_none_is_made_up() -> None:
    """A page that hands out no keys has none further in."""
    assert Place().within(4).key == ""
