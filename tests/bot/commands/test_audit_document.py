"""Whether a printed year of audits says all of it: by guideline, each audit, and what came of it."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

import openpyxl

from bot.reply import Attachment
from tests.bot.commands.an_audit import audit, planned
from tests.bot.commands.test_audit_result import SHOWN
from tests.bot.conftest import ASHA, LENA, OBI, Spoken, words
from tests.templates.word import as_text


def handed(house: Spoken, line: str) -> Attachment:
    """The file that a line hands over."""
    reply = house.done(line, OBI)
    (file,) = [one for one in reply.parts if isinstance(one, Attachment)]
    return file


def recorded() -> Spoken:
    """An audit that was shared and acted on, the one that repeats it, and one that is late."""
    house = planned()
    for line in (
        SHOWN,
        'audit shared AU01 with nht and "All radiographers" how "Slides, on the intranet"',
        'audit action AU01 owen "Change the form" by 12 Jan 2027',
        "audit again AU01 in Q2 2027/28",
    ):
        house.done(line, ASHA)
    house.done('audit add "Doses" in Q4 2026/27', LENA)
    house.clock.instant = datetime(2027, 9, 1, 9, tzinfo=UTC)
    house.done("audit result AU02 95.5% began 2 Aug 2027", ASHA)
    return house


def test_the_word_document_tells_all_of_it() -> None:
    """By the words of people; of its own year, and what an earlier one still owes."""
    house = recorded()
    file = handed(house, "audit document 2027/28")
    assert file.name == "audit-programme-network-2027-28.docx"
    told = as_text(file.content)
    for text in (
        "[Title] Audit programme 2027/28",
        "2 audits: 1 result in, not shared and 1 result overdue.",
        "| MRI safety (PLN-002) | – | AU02: 95.5% (target 95%), not shared | – | –",
        "From before 2027/28, without a result: AU03 (Q4 2026/27).",
        "| AU02 | MRI safety screening | AU01: 82% (target 95%) | 95.5% (target 95%) | +13.5",
        "50 requests from each site; Screened before the scan; target 95%",
    ):
        assert text in told, text
    told = as_text(handed(house, "audit document 2026/27 board").content)
    for text in (
        "| AU01 | 2 Nov 2026 | Northmoor Hospitals NHS Trust and All radiographers | Slides, on the intranet",
        "| AU01 | ACT-2026-0001 | Change the form | Owen Pritchard | 12 Jan 2027 | Open",
        "radiographers, radiologists and physicists; Northmoor Hospitals NHS Trust, ClearView Diagnostics",
    ):
        assert text in told, text


def test_the_workbook_has_the_audits_and_the_year_by_guideline() -> None:
    """Days as days; as values, the audits alone."""
    house = recorded()
    file = handed(house, "audit document 2026/27 excel board")
    assert file.name == "audit-programme-board-2026-27.xlsx"
    made = openpyxl.load_workbook(BytesIO(file.content))
    assert made.sheetnames == ["Audits", "Matrix", "Key"]
    headings, first, *_ = made["Audits"].iter_rows(values_only=True)
    row = dict(zip(headings, first, strict=True))
    assert (row["Audit"], row["Result"], row["Target"], row["Open actions"]) == ("AU01", "82%", "95%", 1)
    assert row["On"] == datetime(2026, 10, 30)  # noqa: DTZ001 -- a day of a spreadsheet
    assert row["Due again"] == datetime(2027, 10, 30)  # noqa: DTZ001 -- likewise
    assert made["Matrix"]["E2"].value == "AU01: 82% (target 95%)"
    values = handed(house, "audit document 2026/27 csv").content.decode("utf-8-sig")
    assert values.splitlines()[1].startswith("AU01,MRI safety screening,Q4 2026/27,MRI safety")


def test_an_empty_year_is_a_document_too() -> None:
    """It says so; with the guidelines that are kept all the same."""
    house = planned()
    assert "The audits 2030/31 of Northmoor Imaging: 0 audits." in words(
        house.done("audit document 2030/31", OBI)
    )
    told = as_text(handed(house, "audit document 2030/31").content)
    assert "No audit is planned in 2030/31." in told
    assert audit(house).reference not in told
