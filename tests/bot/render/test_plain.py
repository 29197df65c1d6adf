"""Whether a reply reads well as plain words, in a terminal and in a mail."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.render.plain import WIDTH, plain
from bot.reply import Button, Choices, Facts, Field, Form, Mood, Option, Reply, Table, Text, Verdict
from tests.bot.render.replies import EVERY_PART

EVERYTHING = """\
Imaging Board, 10 December
==========================

Done: The meeting is called.
  - 12 clear days of notice; 10 are required.

Refused: 31 November is not a date.
  - November has 30 days.

Invitations leave with the next tick.
Nobody is told twice.

When:   Thursday 10 December 2026, 14:00
Where:  Room 4, Infirmary

Who is invited
Name       How
---------  ----------
Aled Rees  mail
Bola Adé   no address

    meeting move board to "17 Dec" 15:00

What next?
  Cancel it
    meeting cancel MTG-2026-001

Call a meeting
  - Committee:
    One of: board (Imaging Board)
  - Day (needed): 31 Nov
    Wrong: 31 November is not a date.
  - Reason:
    Where the notice is short
  For once & all
  - Extraordinary: yes
  - Paper:
Call it: type it in one line, for example:
    meeting schedule board 10 Dec 2026 14:00

Attached: invitation.ics (calendar entry, 15 bytes)"""


@pytest.mark.parametrize(
    ("many", "told"),
    [
        (2, "One of: N0; N1"),
        (12, "One of: N0; N1; N2; N3; N4; N5; N6; N7; N8; N9; N10; N11"),
        (33, "One of 33: N0; N1; N2; …"),
    ],
)
def test_a_long_list_to_choose_from_is_told_by_its_first_and_how_many(many: int, told: str) -> None:
    """A screenful of names would hide what is asked."""
    options = tuple(Option(f"N{number}", f"N{number}") for number in range(many))
    form = Form("person show", "Show", (Field("person", "Name", options=options),))
    assert told in plain(Reply((form,)))


def test_every_part_reads_well() -> None:
    """Moods are words, tables are columns, a button is its line, a form lists what it asks."""
    assert plain(EVERY_PART) == EVERYTHING


def test_a_button_that_is_its_line_is_said_once() -> None:
    """Where label and line are the same, the line stands alone."""
    assert plain(Reply((Choices((Button("brief", "brief"),)),))) == "    brief"


def test_a_wide_table_wraps_its_widest_column() -> None:
    """A cell that is too long breaks within its column, and the others keep their width."""
    table = Table("Papers", ("No", "Title"), (("1", "word " * 40),))
    lines = plain(Reply((table,))).split("\n")
    assert max(map(len, lines)) <= WIDTH
    assert lines[3].startswith("1   word")
    assert lines[4].startswith("    word")


def test_a_table_too_wide_for_columns_becomes_lists() -> None:
    """Where not even the longest words stand side by side, each row is a list of its own."""
    columns = tuple(f"Heading{number}" for number in range(12))
    said = plain(Reply((Table("Everything", columns, (tuple("x" * 12 for _ in columns),)),)))
    assert "Heading11:  xxxxxxxxxxxx" in said


def test_an_empty_table_says_so() -> None:
    """A table without rows says that there are none."""
    assert plain(Reply((Table("Meetings", ("When",), ()),))) == "Meetings\nWhen\n----\n(none)"


@given(
    words=st.lists(st.text(st.characters(categories=("L", "N", "P")), min_size=1, max_size=20), max_size=60),
    width=st.integers(40, 120),
)
def test_no_line_is_wider_than_asked(words: list[str], width: int) -> None:
    """As long as no single word is too long, no line is."""
    text = " ".join(words)
    parts = (
        Text(text),
        Verdict(Mood.NOTE, text, (text,)),
        Facts((("When", text),)),
        Table(text, ("A",), ((text,),)),
    )
    assert all(len(line) <= width for line in plain(Reply(parts), width).split("\n"))


def test_a_section_of_a_form_is_named_once() -> None:
    """Over the first of its fields."""
    fields = (Field("a", "A"), Field("b", "B", section="Quorum"), Field("c", "C", section="Quorum"))
    told = plain(Reply((Form("tor set", "Set", fields),))).splitlines()
    assert told[:5] == ["Set", "  - A:", "  Quorum", "  - B:", "  - C:"]


def test_an_answer_of_several_lines_keeps_its_lines() -> None:
    """One below the other, under the question: run together they could not be told apart."""
    told = plain(Reply((Form("tor set", "Set", (Field("a", "Duties", value="Plan\nReport"),)),))).splitlines()
    assert told[:4] == ["Set", "  - Duties:", "      Plan", "      Report"]
