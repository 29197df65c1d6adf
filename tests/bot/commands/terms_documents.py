"""Word documents in the style of real terms of reference, made here; the words are our own."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Final

from docx import Document
from docx.document import Document as Docx
from docx.oxml import parse_xml

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


BOX_ENDS: Final = "</w:txbxContent></w:pict></w:r>"


def saved(paper: Docx) -> bytes:
    """The bytes of a document."""
    held = io.BytesIO()
    paper.save(held)
    return held.getvalue()


def _table(paper: Docx, rows: list[tuple[str, ...]]) -> None:
    made = paper.add_table(len(rows), len(rows[0]))
    for at, row in enumerate(rows):
        for to, text in enumerate(row):
            made.cell(at, to).text = text


def numbered_headings() -> bytes:
    """Headings by style with numbers typed before them, and a table of particulars at the top."""
    paper = Document()
    paper.add_paragraph("Imaging Board", style="Title")
    _table(paper, [("Status", "Approved"), ("Version", "3.2"), ("Review date", "31 March 2027")])
    paper.add_heading("1. Introduction", 1)
    paper.add_paragraph("The trusts resolve to establish a board.")
    paper.add_heading("2. Purpose", 1)
    paper.add_paragraph("To run imaging together.")
    paper.add_heading("3. Duties", 1)
    for text in ("Oversee demand;", "Agree the programme."):
        paper.add_paragraph(text, style="List Bullet")
    paper.add_heading("4. Quorum", 1)
    paper.add_paragraph("The quorum shall be four members, to include the chair.")
    paper.add_heading("5. Meetings", 1)
    paper.add_paragraph(
        "The board shall meet quarterly. Papers are sent five working days before the meeting."
    )
    return saved(paper)


def bold_headings() -> bytes:
    """No styles at all: bold lines as headings."""
    paper = Document()
    paper.add_paragraph().add_run("TERMS OF REFERENCE").bold = True
    for title, text in (
        ("Remit", "The group advises on MRI safety."),
        ("Chair and vice-chair", "The chair is elected for two years."),
        ("Quoracy", "A quorum is three members."),
        ("Frequency of meetings", "The group will meet not less than three times a year."),
        ("Values we share", "We are kind & candid."),
    ):
        paper.add_paragraph().add_run(title).bold = True
        paper.add_paragraph(text)
    return saved(paper)


def questions() -> bytes:
    """Questions as headings."""
    paper = Document()
    for title, text in (
        ("What is the group for?", "It shares learning."),
        ("Who are the members?", "One lead from each site."),
        ("When is a meeting quorate?", "Half of the members are there."),
        ("How often do we meet?", "We meet every two months."),
    ):
        paper.add_heading(title, 2)
        paper.add_paragraph(text)
    return saved(paper)


def one_table() -> bytes:
    """Everything in one table: the heading on the left, the words on the right."""
    paper = Document()
    paper.add_paragraph("Terms of reference: Imaging Board")
    _table(
        paper,
        [
            ("Purpose", "To plan imaging."),
            ("Membership", "Directors of the trusts."),
            ("Quorum", "The quorum is five."),
            ("Reporting", "To the care system, each quarter."),
            ("Parking", "At the rear."),
        ],
    )
    return saved(paper)


def boxes_and_notes() -> bytes:
    """A text box, a header, a footer, a tracked change and a link beside the text."""
    paper = Document()
    paper.sections[0].header.paragraphs[0].text = "Official"
    paper.sections[0].footer.paragraphs[0].text = "Printed copies are uncontrolled"
    paper.add_heading("Purpose", 1)
    paragraph = paper.add_paragraph("To plan ")
    for xml in (
        f'<w:ins xmlns:w="{W}" w:id="1"><w:r><w:t>all </w:t></w:r></w:ins>',
        f'<w:del xmlns:w="{W}" w:id="2"><w:r><w:delText>some </w:delText></w:r></w:del>',
        f'<w:hyperlink xmlns:w="{W}"><w:r><w:t>imaging.</w:t></w:r></w:hyperlink>',
        f'<w:r xmlns:w="{W}"><w:pict><w:txbxContent><w:p><w:r><w:t>Boxed words</w:t></w:r></w:p>{BOX_ENDS}',
    ):
        paragraph._p.append(parse_xml(xml))
    paper.element.body.insert(
        -1,
        parse_xml(
            f'<w:sdt xmlns:w="{W}"><w:sdtContent><w:p><w:r><w:t>Quorum: Three members.</w:t></w:r></w:p>'
            "</w:sdtContent></w:sdt>"
        ),
    )
    return saved(paper)


def manual_numbers() -> bytes:
    """Numbers typed before each clause, headings known only by what they say."""
    paper = Document()
    for text in (
        "1 Purpose",
        "1.1 To lead imaging.",
        "2 Authority",
        "2.1 The board may take advice.",
        "2.2 The chair shall have a casting vote.",
        "3 Meetings",
        "3.1 The quorum shall be six members.",
        "3.2 Draft minutes are circulated within ten working days of the meeting.",
    ):
        paper.add_paragraph(text)
    return saved(paper)


def bilingual() -> bytes:
    """Welsh and English together."""
    paper = Document()
    paper.add_heading("Diben / Purpose", 1)
    paper.add_paragraph("Arwain delweddu. To lead imaging.")
    paper.add_heading("Cworwm / Quorum", 1)
    paper.add_paragraph("Pedwar aelod. Four members.")
    return saved(paper)


def members_in_a_table() -> bytes:
    """Members with deputies, one of an organisation and one person that nobody knows."""
    paper = Document()
    paper.add_heading("Purpose", 1)
    paper.add_paragraph("To lead imaging.")
    paper.add_heading("Membership", 1)
    paper.add_paragraph("Membership is by post.")
    _table(
        paper,
        [
            ("Role", "Organisation", "Name", "Deputy", "Voting", "Site"),
            (
                "Trust representative",
                "Northmoor Hospitals NHS Trust",
                "Dr Asha Rahman",
                "Owen Pritchard",
                "Yes",
                "A",
            ),
            ("Finance lead", "Northmoor Hospitals NHS Trust", "Owen Pritchard", "", "No", ""),
            ("Academic lead", "University of Nowhere", "Jo Unknown", "Vacant", "Yes", "B"),
        ],
    )
    return saved(paper)


def an_agenda() -> bytes:
    """What is no terms of reference at all."""
    paper = Document()
    paper.add_heading("Agenda for Thursday", 1)
    for text in ("Welcome", "Minutes of the last meeting", "Any other business"):
        paper.add_paragraph(text, style="List Number")
    return saved(paper)


STYLES: Final[tuple[Callable[[], bytes], ...]] = (
    numbered_headings,
    bold_headings,
    questions,
    one_table,
    boxes_and_notes,
    manual_numbers,
    bilingual,
    members_in_a_table,
    an_agenda,
)
