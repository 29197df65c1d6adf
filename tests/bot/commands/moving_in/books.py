"""Spreadsheets made for tests, with another's library, and how they are sent in."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

import openpyxl

from bot.render.plain import plain
from bot.reply import Attachment, Reply, Table, Verdict
from tests.bot.conftest import ADA, Spoken

Rows = Sequence[Sequence[Any]]
ORGANISATIONS: Rows = [
    ["Name", "Short", "Sector"],
    ["Northmoor Hospitals NHS Trust", "nht", "nhs"],
    ["ClearView Diagnostics", "cvd", "independent"],
]
PEOPLE: Rows = [
    ["Name", "E-mail", "Trust", "Job title"],
    ["Dr Asha Rahman", "asha@x.example", "nht", "Radiologist"],
    ["Niamh O'Brien", "niamh@x.example", "ClearView Diagnostics", ""],
    ["Owen Pritchard", "owen@x.example", "nht", "Chief operating officer"],
]
COMMITTEES: Rows = [
    ["Committee", "Short name", "Chair", "Usual time", "Length"],
    ["Imaging Network Board", "board", "asha@x.example", "14:00", "90m"],
]
SEATS: Rows = [
    ["Committee", "Role", "Trust", "Holder", "Deputies"],
    ["board", "Trust representative", "nht", "Asha Rahman", "Owen Pritchard"],
    ["board", "Provider representative", "cvd", "niamh@x.example", ""],
    ["board", "Lay member", "", "", ""],
]
POSTS: Rows = [["Lead role", "Holder", "Since"], ["Clinical lead", "Asha Rahman", "1 April 2026"]]
MEETINGS: Rows = [["Committee", "Date"], ["board", "14 January 2027"], ["board", "1 October 2026"]]
WHOLE: dict[str, Rows] = {
    "Organisations": ORGANISATIONS,
    "People": PEOPLE,
    "Committees": COMMITTEES,
    "Posts": POSTS,
    "Seats": SEATS,
    "Meetings": MEETINGS,
}


def workbook(sheets: dict[str, Rows]) -> openpyxl.Workbook:
    """A workbook of these sheets, still to be saved."""
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        for cells in sheet.iter_rows():
            for cell in cells:
                if isinstance(cell.value, str):
                    cell.data_type = "s"  # text, also where it begins like a formula
    return made


def saved(made: openpyxl.Workbook) -> bytes:
    """The bytes of a workbook."""
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def book(**sheets: Rows) -> bytes:
    """The bytes of a workbook of these sheets."""
    return saved(workbook(sheets))


def send(spoken: Spoken, content: bytes, name: str = "people.xlsx", more: str = "", as_: str = ADA) -> Reply:
    """The answer to a file that is sent in."""
    file = Attachment(name, "application/octet-stream", content)
    return spoken.say(f'network import "{name}" {more}'.strip(), as_, attachments=(file,))


def taken_in(spoken: Spoken, content: bytes, name: str = "people.xlsx") -> Reply:
    """The answer once the file is taken in."""
    shown = send(spoken, content, name)
    assert shown.ok, plain(shown)
    return spoken.done(f"network import confirm {shown.ids[0]}")


def faults(reply: Reply) -> list[str]:
    """What has to be put right."""
    tables = [
        one for one in reply.parts if isinstance(one, Table) and one.caption.startswith("To be put right")
    ]
    return [row[0] for one in tables for row in one.rows]


def notes(reply: Reply) -> str:
    """What is worth knowing."""
    found = [one for one in reply.parts if isinstance(one, Verdict) and one.text.startswith("Worth knowing")]
    return "\n".join(reason for one in found for reason in one.reasons)


def counts(reply: Reply) -> dict[str, tuple[str, ...]]:
    """Of each kind how many rows, and how many are new, changed, and as they are."""
    tables = [
        one for one in reply.parts if isinstance(one, Table) and one.caption.startswith("What it comes to")
    ]
    return {row[0]: row[1:] for one in tables for row in one.rows}
