from __future__ import annotations

import pytest

from bot.commands.terms_import_headings import bare, field_of, is_known


@pytest.mark.parametrize(
    ("heading", "key"),
    [
        ("Remit", "purpose"),
        ("2. PURPOSE", "purpose"),
        ("3.1 Roles and Responsibilities:", "duties"),
        ("Quoracy", "quorum"),
        ("The Chair", "chair"),
        ("When is a meeting quorate?", "quorum"),
        ("Who are the members?", "membership"),
        ("Diben / Purpose", "purpose"),
        ("Cworwm", "quorum"),
        ("Conflicts of interest", "interests"),
    ],
)
def test_a_heading_announces_a_field(heading: str, key: str) -> None:
    """With a number or without, in capitals, as a question, in Welsh."""
    found = field_of(heading)
    assert found is not None
    assert found.key == key


@pytest.mark.parametrize("heading", ["Introduction", "Meetings", "Frequency of meetings"])
def test_some_headings_are_known_and_stay_sections(heading: str) -> None:
    """There is no field that holds all that stands under them."""
    assert is_known(heading)
    assert field_of(heading) is None


@pytest.mark.parametrize("heading", ["Parking", "How often do we meet?", "Purposeful practice"])
def test_others_announce_nothing(heading: str) -> None:
    """A word that only looks alike is not taken for one."""
    assert field_of(heading) is None


def test_a_year_is_no_number_of_a_heading() -> None:
    """What is taken off is a number that parts are counted by."""
    assert [bare(one) for one in ("2026 programme", "4.2 Quorum", "4")] == ["2026 programme", "Quorum", "4"]
