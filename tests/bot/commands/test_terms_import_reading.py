from __future__ import annotations

from bot.commands.terms_import_reading import in_parts
from templates.engines.word_blocks import Item, Paragraph, Rows, Title


def test_a_short_bold_line_is_a_heading_and_a_sentence_is_none() -> None:
    """As people see it, whatever style it has."""
    found = in_parts((Title("Aim"), Paragraph("Remit", bold=True), Paragraph("We act together.", bold=True)))
    assert [(one.title, one.text) for one in found.parts] == [("Aim", ""), ("Remit", "We act together.")]


def test_a_label_before_its_words_is_a_heading_too() -> None:
    """Quorum: three members."""
    (part,) = in_parts((Paragraph("Quorum: three members."),)).parts
    assert (part.title, part.text) == ("Quorum", "three members.")


def test_what_stands_before_the_first_heading_is_an_introduction() -> None:
    """And what names the whole document is its title."""
    found = in_parts(
        (Paragraph("Terms of reference"), Paragraph("It began in 2019."), Title("Purpose"), Item("x"))
    )
    assert found.titles == ["Terms of reference"]
    assert [(one.title, one.text) for one in found.parts] == [
        ("Introduction", "It began in 2019."),
        ("Purpose", "x"),
    ]


def test_a_table_of_two_columns_at_the_top_holds_particulars() -> None:
    """Status and version are facts of the document."""
    found = in_parts((Rows((("Status", "Final"), ("Version", "2"))), Title("Purpose"), Paragraph("x.")))
    assert found.particulars == [("Status", "Final"), ("Version", "2")]


def test_a_heading_with_nothing_under_it_keeps_its_words() -> None:
    """They lead what follows."""
    blocks = (
        Title("Aim"),
        Paragraph("To act."),
        Title("Other things"),
        Title("Parking", 2),
        Paragraph("At the rear."),
    )
    found = in_parts(blocks)
    assert [(one.title, one.text) for one in found.parts] == [
        ("Aim", "To act."),
        ("Other things", "Parking\nAt the rear."),
    ]
