"""Whether tracked changes are found wherever they stand, and a document reads right either way."""

from __future__ import annotations

from typing import Final

import pytest

from templates.engines.word_blocks import Aside, Block, Changes, Paragraph, Rows, Tracked, WordDocument
from templates.engines.word_reading import read_word
from tests.templates.engines.test_word_reading import bare_package

INS: Final = '<w:ins w:id="1" w:author="Asha Rahman">{}</w:ins>'
DEL: Final = '<w:del w:id="2" w:author="Sam">{}</w:del>'


def run(text: str, tag: str = "t") -> str:
    """A run of text."""
    return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def p(inside: str, mark: str = "") -> str:
    """A paragraph, whose end may be a tracked change."""
    properties = f"<w:pPr><w:rPr>{mark}</w:rPr></w:pPr>" if mark else ""
    return f"<w:p>{properties}{inside}</w:p>"


def row(text: str, mark: str = "") -> str:
    """A row of one cell, which may be a tracked change."""
    properties = f"<w:trPr>{mark}</w:trPr>" if mark else ""
    return f"<w:tr>{properties}<w:tc>{p(run(text))}</w:tc></w:tr>"


def both(body: str) -> tuple[WordDocument, WordDocument]:
    """A document as it reads with its changes accepted, and rejected."""
    content = bare_package(body)
    accepted, rejected = (read_word("a.docx", content, one) for one in Changes)
    return accepted, rejected


WITHIN = p(run("40 ") + DEL.format(run("old ", "delText")) + INS.format(run("new ")) + run("scans"))
MOVED = p('<w:moveFrom w:id="3">' + run("First. ") + "</w:moveFrom>" + run("Second. ")) + p(
    '<w:moveTo w:id="4">' + run("First. ") + "</w:moveTo>" + run("Third.")
)
BOX = f"<w:r><w:pict><w:txbxContent>{p(INS.format(run('Boxed')))}</w:txbxContent></w:pict></w:r>"


@pytest.mark.parametrize(
    ("body", "accepted", "rejected"),
    [
        pytest.param(WITHIN, [Paragraph("40 new scans")], [Paragraph("40 old scans")], id="in a text"),
        pytest.param(
            p(run("One. "), DEL.format("")) + p(run("Two.")),
            [Paragraph("One. Two.")],
            [Paragraph("One."), Paragraph("Two.")],
            id="the end of a paragraph, deleted",
        ),
        pytest.param(
            p(run("One. "), INS.format("")) + p(run("Two.")),
            [Paragraph("One."), Paragraph("Two.")],
            [Paragraph("One. Two.")],
            id="the end of a paragraph, added",
        ),
        pytest.param(
            p(INS.format(run("New.")), INS.format("")) + p(run("Old.")),
            [Paragraph("New."), Paragraph("Old.")],
            [Paragraph("Old.")],
            id="a whole paragraph",
        ),
        pytest.param(
            f"<w:tbl>{row('Asha')}{row('Owen', DEL.format(''))}{row('Mia', INS.format(''))}</w:tbl>",
            [Rows((("Asha",), ("Mia",)))],
            [Rows((("Asha",), ("Owen",)))],
            id="rows of a table",
        ),
        pytest.param(
            '<w:tbl><w:tr><w:tc><w:tcPr><w:cellIns w:id="5"/></w:tcPr>'
            f"{p(run('New'))}</w:tc><w:tc>{p(run('Old'))}</w:tc></w:tr></w:tbl>",
            [Rows((("New", "Old"),))],
            [Rows((("Old",),))],
            id="a cell of a table",
        ),
        pytest.param(
            MOVED,
            [Paragraph("Second."), Paragraph("First. Third.")],
            [Paragraph("First. Second."), Paragraph("Third.")],
            id="words that were moved",
        ),
    ],
)
def test_it_reads_as_accepted_or_as_rejected(body: str, accepted: list[Block], rejected: list[Block]) -> None:
    """As Word would show it after the user had done so."""
    one, other = both(body)
    assert list(one.blocks) == accepted
    assert list(other.blocks) == rejected
    assert one.changes == other.changes
    assert one.changes


def test_what_goes_is_kept_beside_and_each_change_has_its_author() -> None:
    """Nothing that somebody wrote is lost from sight."""
    accepted, rejected = both(WITHIN)
    assert accepted.asides == (Aside("deleted as a tracked change", "old"),)
    assert rejected.asides == (Aside("added as a tracked change", "new"),)
    assert accepted.changes == (
        Tracked(added=False, text="old", author="Sam"),
        Tracked(True, "new", "Asha Rahman"),
    )
    assert "added is read as accepted" in accepted.remarks[0]
    assert "deleted is read as it stood" in rejected.remarks[0]


def test_a_change_in_a_text_box_is_one_too() -> None:
    """Wherever words stand."""
    accepted, rejected = both(p(BOX))
    assert Aside("text box", "Boxed") in accepted.asides
    assert Aside("text box", "Boxed") not in rejected.asides
    assert [one.text for one in rejected.changes] == ["Boxed"]


def test_changes_of_looks_and_numbering_are_none_of_the_words() -> None:
    """They are not asked about."""
    bold = "<w:rPr><w:b/><w:rPrChange w:id='6'><w:rPr/></w:rPrChange></w:rPr>"
    numbered = "<w:pPr><w:numPr><w:ins w:id='7'/></w:numPr></w:pPr>"
    accepted, _ = both(f"<w:p>{numbered}<w:r>{bold}<w:t>Same</w:t></w:r></w:p>")
    assert accepted.changes == ()
