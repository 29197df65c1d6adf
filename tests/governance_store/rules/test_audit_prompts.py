"""Whether whoever leads on an audit is told what is awaited, and then others, until it is in hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from governance_store.records.letter import Matter
from governance_store.rules.audit_prompts import (
    audits_not_begun,
    audits_not_shared,
    audits_to_repeat,
    audits_without_result,
    step_on,
)
from tests.bot.commands.an_audit import audit, planned
from tests.bot.commands.test_audit_result import SHOWN
from tests.bot.conftest import ASHA, CORA, LENA, SAM, Spoken
from tests.governance_store.rules.test_audits import put

KINDS = {
    Matter.AUDIT_START: audits_not_begun,
    Matter.AUDIT_RESULT: audits_without_result,
    Matter.AUDIT_SHARE: audits_not_shared,
    Matter.AUDIT_AGAIN: audits_to_repeat,
}
NOTHING: dict[Matter, list[str]] = {}


def told(house: Spoken, day: date) -> dict[Matter, list[str]]:
    """Who is owed what on a day, by address."""
    at = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
    with house.store.reading() as view:
        found = {matter: [one.address for one in kind(view, at)] for matter, kind in KINDS.items()}
    return {matter: people for matter, people in found.items() if people}


@pytest.fixture
def house() -> Spoken:
    """An audit of Asha's, planned for January to March 2027."""
    return planned()


@pytest.mark.parametrize(
    ("day", "who"),
    [
        (date(2027, 2, 14), []),
        (date(2027, 2, 15), [ASHA]),
        (date(2027, 2, 21), [ASHA]),
        (date(2027, 2, 22), [ASHA, SAM]),
        (date(2027, 3, 1), [ASHA, SAM, CORA]),
        (date(2027, 3, 15), [ASHA, SAM, CORA, LENA]),
    ],
)
def test_one_that_has_not_begun_is_told_from_the_middle_of_its_quarter(
    house: Spoken, day: date, who: list[str]
) -> None:
    """Its lead, and a rung up each week or two; once it has begun, nobody."""
    assert told(house, day).get(Matter.AUDIT_START, []) == who
    house.done("audit start AU01", ASHA)
    assert told(house, day) == NOTHING


def test_one_without_a_result_is_told_from_the_day_after_its_quarter(house: Spoken) -> None:
    """Whether it has begun or not, and in the place of that it has not; moved on, it is asked for later."""
    assert told(house, date(2027, 4, 1)) == {Matter.AUDIT_RESULT: [ASHA]}
    house.done("audit start AU01", ASHA)
    assert told(house, date(2027, 3, 31)) == NOTHING
    assert told(house, date(2027, 4, 8)) == {Matter.AUDIT_RESULT: [ASHA, SAM]}
    house.done("audit change AU01 in Q1 2027/28 because forms were late", ASHA)
    assert told(house, date(2027, 4, 8)) == NOTHING


def test_a_result_is_to_be_shared_within_four_weeks(house: Spoken) -> None:
    """Of the day on which it was recorded, or put right."""
    house.done(SHOWN, ASHA)
    assert told(house, date(2026, 11, 29)) == NOTHING
    assert told(house, date(2026, 11, 30)) == {Matter.AUDIT_SHARE: [ASHA]}
    house.done("audit shared AU01 with nht", ASHA)
    assert told(house, date(2026, 11, 30)) == NOTHING
    house.clock.instant = datetime(2026, 11, 10, 9, tzinfo=UTC)
    house.done("audit result AU01 84%", ASHA)
    assert told(house, date(2026, 11, 30)) == NOTHING
    assert told(house, date(2026, 12, 8)) == {Matter.AUDIT_SHARE: [ASHA]}


def test_one_that_is_to_be_repeated_is_told_a_quarter_ahead(house: Spoken) -> None:
    """Until an audit that repeats it is planned, which is then asked for itself."""
    house.done(SHOWN, ASHA)
    house.done("audit shared AU01 with nht", ASHA)
    assert told(house, date(2027, 7, 31)) == NOTHING
    assert told(house, date(2027, 8, 1)) == {Matter.AUDIT_AGAIN: [ASHA]}
    assert told(house, date(2027, 11, 6)) == {Matter.AUDIT_AGAIN: [ASHA, SAM]}
    house.done("audit again AU01", ASHA)
    assert told(house, date(2027, 11, 6)) == NOTHING
    assert told(house, date(2027, 11, 16)) == {Matter.AUDIT_START: [ASHA]}
    house.done("audit drop AU02 because so", LENA)
    assert told(house, date(2027, 11, 6)) == {Matter.AUDIT_AGAIN: [ASHA, SAM]}
    house.done("audit result AU01 82% on 30 Oct 2026 no repeat", ASHA)
    assert Matter.AUDIT_AGAIN not in told(house, date(2027, 11, 6))


def test_where_its_lead_has_left_an_officer_is_told_and_what_was_dropped_nobody(house: Spoken) -> None:
    """Each person once."""
    house.done('person leave "Asha Rahman"')
    assert told(house, date(2027, 2, 15)) == {Matter.AUDIT_START: [SAM]}
    assert told(house, date(2027, 2, 22)) == {Matter.AUDIT_START: [SAM]}
    put(house, replace(audit(house), committee=None))
    assert told(house, date(2027, 2, 22)) == {Matter.AUDIT_START: [LENA]}
    house.done("audit drop AU01 because so", LENA)
    assert told(house, date(2027, 2, 22)) == NOTHING


def test_what_was_told_is_not_told_again_until_the_next_step(house: Spoken) -> None:
    """Its key stands once; what was overdue before the network was opened has one cause."""
    at = datetime(2027, 2, 22, 9, tzinfo=UTC)
    with house.store.reading() as view:
        found = list(audits_not_begun(view, at))
    assert {one.cause for one in found} == {"audit-not-begun:AUD-0001:2027-02-15"}
    with house.store.writing() as desk:
        keys = tuple(one.key for one in found)
        desk.commit(at=at, actor=found[0].person, surface="t", verb="t.t", records=[audit(house)], keys=keys)
    assert told(house, date(2027, 2, 28)) == NOTHING
    assert told(house, date(2027, 3, 1)) == {Matter.AUDIT_START: [ASHA, SAM, CORA]}


@pytest.mark.parametrize(
    ("matter", "day", "step"),
    [
        (Matter.AUDIT_START, date(2027, 2, 28), None),
        (Matter.AUDIT_START, date(2027, 3, 1), 0),
        (Matter.AUDIT_AGAIN, date(2026, 12, 1), -90),
        (Matter.AUDIT_AGAIN, date(2027, 2, 28), -7),
        (Matter.AUDIT_RESULT, date(2027, 4, 28), 58),
    ],
)
def test_only_what_is_to_be_repeated_is_told_ahead(matter: Matter, day: date, step: int | None) -> None:
    """A quarter, a month and a week before; all else from its day on."""
    assert step_on(matter, date(2027, 3, 1), day) == step
