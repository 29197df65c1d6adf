"""Terms of reference as people have written them in Word: each in another way, none of them ours."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import Any, Final

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

Made = Callable[[Any], None]


def word(write: Made) -> bytes:
    """A Word document, written by a function."""
    document = docx.Document()
    write(document)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _table(document: Any, rows: Sequence[Sequence[str]]) -> None:  # noqa: ANN401 -- python-docx' own
    table = document.add_table(len(rows), len(rows[0]))
    for row, texts in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text


def _bold(document: Any, text: str) -> None:  # noqa: ANN401 -- python-docx' own
    document.add_paragraph().add_run(text).bold = True


def headings(document: Any) -> None:  # noqa: ANN401 -- python-docx' own
    """Styled headings, bullets, a table of members and a block at the top."""
    document.add_heading("Radiology Programme Board", 0)
    _table(document, [("Status", "Approved"), ("Version", "3.2"), ("Review date", "31 March 2027")])
    document.add_heading("Introduction", 1)
    document.add_paragraph("The partner trusts have set up this board.")
    document.add_heading("Remit of the Board", 1)
    document.add_paragraph("To lead the shared radiology programme.")
    document.add_heading("Responsibilities", 1)
    document.add_paragraph("The board will:")
    for duty in ("oversee the budget", "agree the plan for equipment"):
        document.add_paragraph(duty, style="List Bullet")
    document.add_heading("Membership", 1)
    document.add_paragraph("Membership is by post.")
    _table(
        document,
        [
            ("Post", "Trust", "Name", "Deputy", "Voting", "Telephone"),
            (
                "Medical director",
                "Northmoor Hospitals NHS Trust",
                "Dr Asha Rahman",
                "Owen Pritchard",
                "Yes",
                "01",
            ),
            ("Finance lead", "Elsewhere Trust", "A Stranger", "", "No", ""),
            ("Lay member", "", "Vacant", "", "Yes", ""),
        ],
    )
    document.add_heading("Quoracy", 1)
    document.add_paragraph("The quorum shall be one third of members, to include the chair or deputy chair.")
    document.add_heading("Frequency of meetings", 1)
    document.add_paragraph("The board shall meet every two months. Papers are sent five working days before.")
    document.add_heading("Voting", 1)
    document.add_paragraph("The chair has a casting vote.")


def bold_lines(document: Any) -> None:  # noqa: ANN401 -- python-docx' own
    """No styles at all: bold lines head what follows, and numbers are typed."""
    _bold(document, "1. Purpose")
    document.add_paragraph("1.1 To bring the services together.")
    document.add_paragraph("1.2 To share what is learnt.")
    _bold(document, "2. Members")
    for post in ("a) Chief executive (chair)", "b) Director of nursing", "c) Patient representative"):
        document.add_paragraph(post)
    _bold(document, "3. Quorum and voting")
    document.add_paragraph("A meeting is quorate with four members present. Nobody has a second vote.")
    _bold(document, "4. Notice")
    document.add_paragraph("At least ten working days' notice is given of every meeting.")


def questions(document: Any) -> None:  # noqa: ANN401 -- python-docx' own
    """Questions as headings."""
    document.add_heading("What is the group for?", 2)
    document.add_paragraph("It keeps scanning safe.")
    document.add_heading("Who are the members?", 2)
    document.add_paragraph("One person from each site.")
    document.add_heading("When is a meeting quorate?", 2)
    document.add_paragraph("When half of the members are there.")
    document.add_heading("How often do we meet?", 2)
    document.add_paragraph("We meet quarterly, or bimonthly where there is need.")
    document.add_heading("What else should I know?", 2)
    document.add_paragraph("Tea is provided.")


def one_table(document: Any) -> None:  # noqa: ANN401 -- python-docx' own
    """Everything in one table of two columns."""
    _table(
        document,
        [
            ("Purpose", "To advise on reporting."),
            ("Membership", "Radiologists of all sites"),
            ("Chair", "Elected for two years"),
            ("Quorum", "Three members, one of them a radiologist"),
            ("Reporting", "To the imaging board"),
            ("House rules", "Mobile telephones off"),
        ],
    )


def boxes_and_notes(document: Any) -> None:  # noqa: ANN401 -- python-docx' own
    """A text box, a header and a footer, a tracked change and a content control beside the text."""
    section = document.sections[0]
    section.header.paragraphs[0].text = "In confidence"
    section.footer.paragraphs[0].text = "Page of the old office"
    document.add_heading("Aims", 1)
    paragraph = document.add_paragraph("To scan ")
    paragraph._p.append(_xml("<w:ins w:id='1' w:author='A'><w:r><w:t>quickly</w:t></w:r></w:ins>"))
    paragraph._p.append(_xml("<w:del w:id='2' w:author='A'><w:r><w:delText>slowly</w:delText></w:r></w:del>"))
    document.add_heading("Quorum", 1)
    words = "<w:p><w:r><w:t>Ask the clerk</w:t></w:r></w:p>"
    box = f"<w:r><w:pict><w:txbxContent>{words}</w:txbxContent></w:pict></w:r>"
    document.add_paragraph("Five members.")._p.append(_xml(box))
    words = "<w:p><w:r><w:t>Of whom two are clinical.</w:t></w:r></w:p>"
    control = f"<w:sdt><w:sdtContent>{words}</w:sdtContent></w:sdt>"
    document.element.body.insert(len(document.element.body) - 1, _xml(control))


def _xml(text: str) -> Any:  # noqa: ANN401 -- lxml's own
    first, _, rest = text.partition(" ") if text.split(">", maxsplit=1)[0].count(" ") else text.partition(">")
    joint = " " if text.split(">", maxsplit=1)[0].count(" ") else ">"
    return parse_xml(f"{first} {nsdecls('w')}{joint}{rest}")


def bilingual(document: Any) -> None:  # noqa: ANN401 -- python-docx' own
    """Welsh beside English, and letters beyond both."""
    document.add_heading("Pwrpas / Purpose", 1)
    document.add_paragraph("Gwella delweddu ledled Llŷn. To improve imaging across Llŷn.")
    document.add_heading("Quorum", 1)
    document.add_paragraph("Pedwar aelod; four members: R&D <Chair> included.")
    document.add_heading("Cyfrinachedd", 1)
    document.add_paragraph("ועדת הדימות — kept for the archive.")


def shouted(document: Any) -> None:  # noqa: ANN401 -- python-docx' own
    """Capitals as headings, and nothing else to tell them by."""
    for text in (
        "TERMS OF REFERENCE",
        "AUTHORITY",
        "The panel may ask for any paper.",
        "DEPUTIES",
        "A deputy may vote only where the chair agrees. Deputies do not count towards the quorum.",
        "ADMINISTRATION",
        "The host's office takes the minutes, which are sent within two weeks of the meeting.",
    ):
        document.add_paragraph(text)


def an_agenda(document: Any) -> None:  # noqa: ANN401 -- python-docx' own
    """Something else altogether."""
    document.add_heading("Agenda", 1)
    document.add_paragraph("Welcome and apologies", style="List Number")
    document.add_paragraph("Minutes of the last meeting", style="List Number")


OLD: Final[dict[str, Made]] = {
    one.__name__: one
    for one in (headings, bold_lines, questions, one_table, boxes_and_notes, bilingual, shouted, an_agenda)
}
