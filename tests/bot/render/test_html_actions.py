"""Whether pressing and answering on a web page comes to lines."""

from __future__ import annotations

from bot.render.html import html
from bot.render.html_place import Place
from bot.reply import Button, Choices, Field, Form, Reply
from tests.bot.render.reading_html import read
from tests.bot.render.replies import EVERY_PART

PLACE = Place(prefix="turn-3", hidden=(("csrf", "proof"),), key="k1", files="/files/3")


def test_a_button_posts_its_line() -> None:
    """A button is a form that posts its line, with the proof and a key of its own."""
    page = read(
        html(Reply((Choices((Button("Yes", "attend board"), Button("No", "apologies board"))),)), PLACE)
    )
    posted = [(one["name"], one["value"]) for one in page.of("input")]
    assert posted == [
        ("csrf", "proof"), ("key", "k1-0-0"), ("line", "attend board"), ("pressed", "yes"),
        ("csrf", "proof"), ("key", "k1-0-1"), ("line", "apologies board"), ("pressed", "yes"),
    ]  # fmt: skip
    assert [(one["method"], one["action"]) for one in page.of("form")] == [("post", "/say")] * 2


def test_a_form_carries_what_its_reader_saw() -> None:
    """A form posts its verb and the versions that were shown, and fields under names of their own."""
    page = read(html(EVERY_PART, PLACE))
    posted = [(one["name"], one.get("value")) for one in page.of("input")]
    assert ("verb", "meeting schedule") in posted
    assert ("seen", "3 committee COM-1") in posted
    assert ("answer.day", "31 Nov") in posted
    assert [one["name"] for one in page.of("textarea")] == ["answer.reason"]


def test_what_a_button_types_can_be_read() -> None:
    """A label that is not its own line is explained, for those who want to learn the words."""
    told = read(html(Reply((Choices((Button("Yes", "attend board"), Button("brief", "brief"))),)), PLACE)).of(
        "code"
    )
    assert len(told) == 1


def test_the_fields_of_a_section_are_a_group_under_its_name() -> None:
    """A screen reader hears the section with its fields; those of none stand by themselves."""
    fields = (
        Field("a", "A"),
        Field("b", "B", section="Chair & quorum"),
        Field("c", "C", section="Chair & quorum"),
        Field("d", "D", section="Review"),
    )
    page = html(Reply((Form("tor set", "Set", fields),)), PLACE)
    groups = [part.partition("</fieldset>")[0] for part in page.split("<fieldset")[1:]]
    assert [group.count('type="text"') for group in groups] == [2, 1]
    assert "Chair &amp; quorum</legend>" in groups[0]
    assert [one["name"] for one in read(page).of("input") if one["type"] == "text"] == [
        "answer.a",
        "answer.b",
        "answer.c",
        "answer.d",
    ]
