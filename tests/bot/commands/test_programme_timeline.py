"""Whether a work programme is shown as a picture, with the same in words and in a table."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.reply import Attachment, Text
from tests.bot.commands.a_year import a_year
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import LENA, OBI, words
from tests.templates.word import parts

SAID = "3 objectives: 1 blue, 1 green and 1 amber. 2 milestones: 1 reached and 1 overdue."


def test_the_picture_comes_with_words_and_a_table() -> None:
    """Milestones in the order of their days; whoever cannot see the picture is told what it shows."""
    reply = a_year().done("programme timeline 2026/27", OBI)
    (rows,) = tables(reply).values()
    assert rows == (
        (
            "WP01: MRI waits are below six weeks",
            "Amber",
            "All sites send figures",
            "31 Jan 2027",
            "Reached",
        ),
        (
            "WP01: MRI waits are below six weeks",
            "Amber",
            "Half the backlog is gone",
            "28 Feb 2027",
            "Overdue",
        ),
        ("WP02: One safety policy at all sites", "Blue", "–", "–", "–"),
        ("WP03: A mobile scanner", "Green", "–", "–", "–"),
    )
    assert SAID in [one.text for one in reply.parts if isinstance(one, Text)]
    (picture,) = [one for one in reply.parts if isinstance(one, Attachment)]
    assert picture.name == "work-programme-board-2026-27.png"
    assert picture.content.startswith(b"\x89PNG")
    assert picture.alternative == SAID


def test_it_stands_in_the_word_document() -> None:
    """With its words."""
    reply = a_year().done("programme document 2026/27", OBI)
    (file,) = [one for one in reply.parts if isinstance(one, Attachment)]
    inside = parts(file.content)
    assert inside["word/media/picture1.png"].startswith(b"\x89PNG")
    assert SAID.encode() in inside["word/document.xml"]


def test_today_is_drawn_while_the_year_runs() -> None:
    """The picture is another one then."""
    house = a_year()
    drawn = []
    for month in (2, 3):
        house.clock.instant = datetime(2027, month, 25, 9, tzinfo=UTC)
        reply = house.done("programme timeline 2026/27", OBI)
        drawn += [one.content for one in reply.parts if isinstance(one, Attachment)]
    assert drawn[0] != drawn[1]


def test_a_programme_without_an_objective_has_no_picture() -> None:
    """That is said."""
    house = a_year()
    house.done("programme drop IB/2728/WP01 because it is done nationally", LENA)
    reply = house.done("programme timeline 2027/28", OBI)
    assert "It has no objective yet." in words(reply)
    assert not [one for one in reply.parts if isinstance(one, Attachment)]
