"""Whether each sort of question is asked so that everybody can answer it."""

from __future__ import annotations

from bot.render.html import html
from bot.render.html_place import Place
from bot.reply import Entry, Field, Form, Option, Reply
from tests.bot.render.reading_html import Read, read

PLACE = Place(prefix="turn-3", hidden=(("csrf", "proof"),), key="k1", files="/files/3")


def _asked(field: Field) -> Read:
    return read(html(Reply((Form("meeting list", "List", (field,)),)), PLACE))


def test_what_was_typed_is_kept_though_it_is_no_option() -> None:
    """A choice keeps a value that is not among its options, so that one sees what was wrong."""
    field = Field("committee", "Committee", Entry.CHOICE, value="baord", options=(Option("board", "Board"),))
    page = read(html(Reply((Form("meeting list", "List", (field,)),)), PLACE))
    assert [one["value"] for one in page.of("option") if "selected" in one] == ["baord"]


def test_few_options_of_a_needed_answer_are_radios() -> None:
    """Two to four options that must be answered stand side by side, labelled by a legend."""
    options = (Option("yes", "Yes"), Option("no", "No"))
    field = Field("voting", "Votes", Entry.CHOICE, value="no", required=True, options=options)
    page = read(html(Reply((Form("seat set", "Set", (field,)),)), PLACE))
    assert [one["value"] for one in page.of("input") if one["type"] == "radio" and "checked" in one] == ["no"]
    assert len(page.of("legend")) == 1


def test_hint_and_fault_are_read_out_with_the_field() -> None:
    """Hint and fault are named by the field that they belong to, and the field is marked as wrong."""
    page = _asked(Field("day", "Day", Entry.DATE, value="31 Nov", fault="No such day."))
    (field,) = (one for one in page.of("input") if one["name"] == "answer.day")
    assert field["aria-describedby"] == "turn-3-0-field-0-hint turn-3-0-field-0-fault"
    assert field["aria-invalid"] == "true"
    assert "For example 10 Dec 2026" in page.text


def test_a_tick_says_yes() -> None:
    """A ticked box posts yes; a box that is not ticked posts nothing."""
    (box,) = (
        one for one in _asked(Field("short", "Short", Entry.TICK)).of("input") if one["type"] == "checkbox"
    )
    assert (box["value"], "checked" in box) == ("yes", False)


def test_what_may_be_left_out_is_marked() -> None:
    """A question that need not be answered says so; one that must is told to screen readers."""
    assert "(optional)" in _asked(Field("place", "Place")).text
    needed = _asked(Field("place", "Place", required=True))
    assert "(optional)" not in needed.text
    assert [one["aria-required"] for one in needed.of("input") if "aria-required" in one] == ["true"]
