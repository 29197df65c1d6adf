"""Does a prompt about an audit say what is awaited, what is known, and every way to see to it?"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.outbox.drafting import draft
from bot.outbox.rendered import Office
from governance_store.records.letter import Matter
from tests.bot.commands.an_audit import planned
from tests.bot.commands.test_audit_result import SHOWN
from tests.bot.conftest import ASHA, LENA, SAM, Spoken
from tests.bot.outbox.prompted import prompted


def written(house: Spoken, day: date, of: Matter, who: str = ASHA) -> str:
    """What somebody is told of a matter on a day, subject and text."""
    office = Office(house.store, "clerk@example.org", "http://127.0.0.1:8000")
    at = datetime(day.year, day.month, day.day, 10, tzinfo=UTC)
    (letter,) = (one for one in prompted(house, at) if one.matter is of and one.address == who)
    made = draft(office, letter, at).written
    return f"{made.subject} {' '.join(made.text.split())}"


@pytest.fixture
def house() -> Spoken:
    """An audit of Asha's, planned for January to March 2027."""
    return planned()


def test_one_that_has_not_begun(house: Spoken) -> None:
    """With its quarter, what it tests, and how it is moved."""
    told = written(house, date(2027, 2, 15), Matter.AUDIT_START)
    for wanted in (
        "Not begun: audit AU01, MRI safety screening",
        "Half of Q4 2026/27 (January to March 2027) is gone",
        "Since: Monday 15 February 2027",
        "Tests: MRI safety",
        "Standard: Screened before the scan",
        "Target: 95%",
        "audit start AU01 on DATE",
        'audit change AU01 in QUARTER because "REASON"',
    ):
        assert wanted in told, wanted


def test_one_without_a_result(house: Spoken) -> None:
    """Whether it began, and how that is recorded."""
    told = written(house, date(2027, 4, 1), Matter.AUDIT_RESULT)
    assert "Result awaited: audit AU01" in told
    assert "Nobody has said that it has begun." in told
    house.done("audit start AU01", ASHA)
    house.delivered()
    told = written(house, date(2027, 4, 8), Matter.AUDIT_RESULT, SAM)
    assert "It began on Thursday 1 April 2027." in told
    assert 'audit result AU01 PERCENT% on DATE finding "FINDING"' in told


def test_one_that_is_not_shared(house: Spoken) -> None:
    """With what was found, and what is still to be done about it; nothing of what is confidential."""
    house.done(SHOWN, ASHA)
    house.done('audit action AU01 owen "Change the form" by 12 Jan 2027', ASHA)
    told = written(house, date(2026, 11, 30), Matter.AUDIT_SHARE)
    for wanted in (
        "To be shared: audit AU01",
        "Result: 82% on Friday 30 October 2026",
        "Found: Forms were incomplete",
        "Open actions: ACT-2026-0001 Change the form",
        'audit shared AU01 with WHOM how "WHERE IT IS FOUND"',
    ):
        assert wanted in told, wanted


def test_one_that_is_to_be_repeated(house: Spoken) -> None:
    """By when, and how that is planned or ended."""
    house.done(SHOWN, ASHA)
    house.done("audit shared AU01 with nht", ASHA)
    told = written(house, date(2027, 8, 2), Matter.AUDIT_AGAIN)
    for wanted in (
        "To be repeated: audit AU01",
        "It is to be repeated by Saturday 30 October 2027, and no audit is planned that does.",
        "audit again AU01 in QUARTER",
        "audit result AU01 82% no repeat",
    ):
        assert wanted in told, wanted
    assert "Since:" not in told


def test_who_is_told_in_the_place_of_a_lead_who_left_is_told_why(house: Spoken) -> None:
    """In the same line."""
    house.done('person leave "Asha Rahman"')
    told = written(house, date(2027, 2, 15), Matter.AUDIT_START, SAM)
    assert "Dr Asha Rahman, who leads on it, has left, so this comes to you." in told
    house.done('audit change AU01 lead "Lena Lead"', LENA)
    house.delivered()
    assert "so this comes to you" not in written(house, date(2027, 2, 22), Matter.AUDIT_START, LENA)
