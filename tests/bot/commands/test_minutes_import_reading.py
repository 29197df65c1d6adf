"""Whether a document of minutes is parted as its headings say, and nothing in it is passed over."""

from __future__ import annotations

from bot.commands.minutes_import_reading import ItemRead, MinutesRead, PersonRow, read_minutes
from templates.engines.word_blocks import (
    COMMENT,
    FOOTER,
    TEXT_BOX,
    Aside,
    Item,
    Paragraph,
    Rows,
    Title,
    WordDocument,
)
from templates.engines.word_reading import read_word
from tests.bot.commands.written_minutes import afterwards, plainly


def read(*blocks: Title | Paragraph | Rows | Item, asides: tuple[Aside, ...] = ()) -> MinutesRead:
    """What these blocks are read as, under “Minutes”."""
    return read_minutes(WordDocument((Title("Present"), Title("Minutes"), *blocks), asides))


def test_a_draft_that_was_filled_in_is_read_whole() -> None:
    """Particulars, people, and each item with its paragraphs; the guide and the front say nothing."""
    found = read_minutes(read_word("a.docx", plainly(afterwards()).file().content))
    assert found.particulars["meeting"] == "MTG-2026-001"
    assert found.particulars["in the chair"] == "Cora Chair"
    asha = next(one for one in found.people if one.name == "Dr Asha Rahman")
    assert asha == PersonRow(
        "Northmoor Hospitals NHS Trust", "Dr Asha Rahman", "Trust representative", "yes", "start", "end"
    )
    assert [one.guest for one in found.people] == [False, False, False, True]
    (scanner,) = (one for one in found.items if one.heading.endswith("Scanner backlog"))
    assert scanner.paragraphs[1] == "The “backlog” is 40 scans."
    assert (found.apologies, found.interests, found.left, found.lacks) == ((), (), (), ())


def test_every_form_of_words_under_an_item_is_read() -> None:
    """Points of a list, small headings and line breaks are paragraphs; what stands before any item too."""
    found = read(
        Paragraph("Welcome"),
        Title("1. Plan", 2),
        Paragraph("One\nAgreed: two"),
        Item("Three"),
        Title("Four", 3),
    )
    assert found.items == (
        ItemRead("", ("Welcome",)),
        ItemRead("1. Plan", ("One", "Agreed: two", "Three", "Four")),
    )


def test_a_table_within_the_minutes_is_read_row_by_row() -> None:
    """In one line, or where a cell says what was decided or who acts, cell by cell."""
    found = read(
        Title("Plan", 2),
        Rows((("Site", "Scans"), ("North", "40"), ("We talked\nat length", "Action: Asha: send it"))),
    )
    assert found.items[0].paragraphs == (
        "Site | Scans",
        "North | 40",
        "We talked",
        "at length",
        "Action: Asha: send it",
    )


def test_columns_are_known_by_their_headings() -> None:
    """Also where somebody has put them in another order, or left some out."""
    rows = Rows((("Present", "Name"), ("yes", "Asha")))
    found = read_minutes(WordDocument((Title("Present"), rows, Title("Minutes"))))
    assert found.people == (PersonRow("", "Asha", "", "yes", "", ""),)


def test_what_stands_beside_the_text_is_kept_apart() -> None:
    """Text boxes and comments, and words where only a table is read; a footer is of no concern."""
    asides = tuple(Aside(what, "Words") for what in (TEXT_BOX, COMMENT, FOOTER))
    found = read_minutes(WordDocument((Title("Present"), Paragraph("All came"), Title("Minutes")), asides))
    assert found.left == (
        Aside("under “Present”", "All came"),
        Aside(TEXT_BOX, "Words"),
        Aside(COMMENT, "Words"),
    )


def test_headings_that_lack_are_named() -> None:
    """Without them nobody can tell who was there, and where the minutes begin."""
    assert read_minutes(WordDocument((Paragraph("Some words"),))).lacks == ("Present", "Minutes")
