from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from bot.render.blockkit_pages import LONGEST_TEXT, MOST_BLOCKS, MOST_LETTERS
from bot.render.blockkit_pieces import Piece, Setting, pieces
from bot.render.blockkit_text import size, weight
from bot.reply import Button, Choices, Field, Form, Heading, Mood, Part, Reply, Table, Verdict
from tests.bot.render.huge_replies import reply_of
from tests.bot.render.reading_blocks import held, seen

LONDON = ZoneInfo("Europe/London")


def pieces_of(*parts: Part, tables: bool = True) -> list[Piece]:
    """The pieces of some parts."""
    return list(pieces(Reply(parts), Setting(LONDON, tables=tables)))


@pytest.mark.parametrize("number", range(30))
def test_each_piece_fits_into_a_message_by_itself(number: int) -> None:
    """So that pages can always be made of them."""
    for piece in pieces(reply_of(number), Setting(LONDON)):
        assert size(piece.said) < LONGEST_TEXT
        assert weight(piece.blocks) <= MOST_LETTERS
        assert len(piece.blocks) <= MOST_BLOCKS
        assert piece.tables <= 1
        assert piece.said.strip()


def test_a_mood_is_a_word_and_its_sign_only_beside_it() -> None:
    """Who sees no pictures, and no colours, reads the word."""
    (piece,) = pieces_of(Verdict(Mood.BAD, "Too short a notice."))
    assert seen(piece.blocks).strip() == piece.said == "Refused: Too short a notice."


def test_a_heading_with_an_instant_is_the_reader_s_own() -> None:
    """A header shows letters only, so a heading that names an instant is a bold line with a date in it."""
    (words,) = pieces_of(Heading("Imaging Board"))
    (instant,) = pieces_of(Heading("Imaging Board, Thursday 10 December 2026, 14:00"))
    assert [one.blocks[0]["type"] for one in (words, instant)] == ["header", "rich_text"]
    kinds = [one["type"] for one in instant.blocks[0]["elements"][0]["elements"]]
    assert kinds == ["text", "date"]


def test_a_form_in_a_message_says_what_it_needs_and_no_fault_twice() -> None:
    """What is needed, filled in or wrong stands by itself; what the refusal told of is not repeated."""
    fields = (
        Field("day", "Day", value="31 Nov", required=True, fault="No such day."),
        Field("place", "Place", fault="Where?"),
        Field("length", "Length"),
        Field("link", "Link"),
    )
    form = Form("meeting schedule", "Call a meeting", fields)
    told = "\n".join(piece.said for piece in pieces_of(Verdict(Mood.BAD, "No such day."), form))
    assert "• Day (needed): 31 Nov Wrong: see above" in told
    assert "• Place:  Wrong: Where?" in told
    assert "• If wanted: Length, Link" in told


def test_a_long_table_is_counted_where_it_is_read_out() -> None:
    """A notification tells the first rows and how many more there are; the table has them all."""
    table = Table(
        "People", ("Name",), tuple((f"Somebody with a name, number {number}",) for number in range(90))
    )
    (piece,) = pieces_of(table)
    told = piece.said.splitlines()
    assert told[:2] == ["People", "• Name: Somebody with a name, number 0"]
    assert told[-1] == f"• and {90 - len(told) + 2} more rows: see the table in the message."
    assert "number 89" in seen(piece.blocks)


def test_where_no_tables_are_a_table_is_a_list() -> None:
    """Home has no tables: each row says what is what."""
    told = pieces_of(Table("Next", ("What", "When"), (("Board", "Monday"),)), tables=False)
    assert seen([block for piece in told for block in piece.blocks]) == "Next\nWhat: Board; When: Monday"


def test_a_line_too_long_for_a_button_is_there_to_be_copied() -> None:
    """Nobody is left without a way: the label, what to do, and the whole line."""
    line = "action add " + "word " * 600
    blocks = [block for piece in pieces_of(Choices((Button("Do it", line),))) for block in piece.blocks]
    assert "Do it (copy this line, and send it):" in seen(blocks)
    assert "".join(seen(blocks).split("\n")[1:]).split() == line.split()
    assert all(block["type"] == "rich_text" for block in blocks)


def test_buttons_are_numbered_through_the_reply() -> None:
    """No two buttons of a message have the same name."""
    some = Choices((Button("A", "help"), Button("B", "brief")))
    blocks = [block for piece in pieces_of(some, some) for block in piece.blocks]
    assert [one["action_id"] for block in blocks for one in block["elements"]] == [
        "say:0",
        "say:1",
        "say:2",
        "say:3",
    ]


def test_a_label_longer_than_its_button_stands_above_it() -> None:
    """The whole of it is read, though the button shows its beginning."""
    label = "The meeting of the Imaging Board " * 5
    (piece,) = pieces_of(Choices((Button(label, "help"),)))
    assert label.strip() in held(piece.blocks)
