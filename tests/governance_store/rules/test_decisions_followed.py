"""Whether whoever keeps the record is told of reviews and approvals in time, and once."""

from __future__ import annotations

from datetime import UTC, date, datetime

from governance_store.records.decision_follow_up import Approval, FollowUp
from governance_store.records.ids import DecisionId, OrganisationId, follow_up_id
from governance_store.rules.decisions_followed import (
    Outstanding,
    approvals_awaited,
    awaited,
    follow_up_of,
    outstanding,
    reviews_of_decisions,
)
from tests.bot.commands.sitting import sitting
from tests.bot.conftest import SAM, Spoken

MADE = DecisionId("DCS-2026-0001")
ASKED = Approval(OrganisationId("ORG-001"), date(2026, 12, 10))


def at(day: date) -> datetime:
    """The morning of a day."""
    return datetime(day.year, day.month, day.day, 9, tzinfo=UTC)


def keys(house: Spoken, day: date) -> list[str]:
    """What is owed on a day."""
    with house.store.reading() as view:
        found = [*reviews_of_decisions(view, at(day)), *approvals_awaited(view, at(day))]
    assert {one.person for one in found} <= {house.person(SAM).id}
    return [one.key for one in found]


def test_nothing_follows_until_somebody_says_so() -> None:
    """No record, and nothing outstanding."""
    house = sitting("#topic MRI", "#agreed To adopt the guideline")
    with house.store.reading() as view:
        none = follow_up_of(view, MADE)
    assert none == FollowUp(follow_up_id(MADE), MADE)
    assert outstanding(none, date(2030, 1, 1)) == frozenset()


def test_a_review_is_outstanding_from_four_weeks_before_it() -> None:
    """An approval as long as it is not answered."""
    one = FollowUp(follow_up_id(MADE), MADE, approvals=(ASKED,), review=date(2027, 3, 29))
    assert awaited(one) == (ASKED,)
    assert outstanding(one, date(2027, 2, 28)) == {Outstanding.APPROVAL}
    assert outstanding(one, date(2027, 3, 1)) == {Outstanding.APPROVAL, Outstanding.REVIEW}


def test_a_review_is_told_four_weeks_before_and_on_the_day() -> None:
    """The latest of both after an outage; another day is told anew."""
    house = sitting("#topic MRI", "#agreed To adopt the guideline")
    house.done("decision review 001(a) on 29 Mar 2027", SAM)
    assert keys(house, date(2027, 2, 28)) == []
    assert keys(house, date(2027, 3, 1)) == [f"decision-review:{MADE}:2027-03-29:T-28"]
    assert keys(house, date(2027, 5, 1)) == [f"decision-review:{MADE}:2027-03-29:T+0"]
    house.done("decision review 001(a) on 1 May 2027", SAM)
    assert keys(house, date(2027, 5, 1)) == [f"decision-review:{MADE}:2027-05-01:T+0"]


def test_an_approval_that_is_missing_is_told_every_four_weeks() -> None:
    """Until the last board has answered, or the decision is taken back."""
    house = sitting("#topic MRI", "#agreed To adopt the guideline")
    house.done("decision ask 001(a) nht", SAM)
    assert keys(house, date(2027, 1, 6)) == []
    assert keys(house, date(2027, 1, 7)) == [f"decision-approval:{MADE}:2026-12-10:1"]
    assert keys(house, date(2027, 2, 4)) == [f"decision-approval:{MADE}:2026-12-10:2"]
    house.done('decision approved 001(a) by nht on 10 Dec 2026 minute "N/1"', SAM)
    assert keys(house, date(2027, 2, 4)) == []


def test_what_is_taken_back_is_not_told() -> None:
    """A decision that stands no more is reviewed by nobody."""
    house = sitting("#topic MRI", "#agreed To adopt the guideline")
    house.done("decision review 001(a) on 29 Mar 2027", SAM)
    house.done("#undo", SAM)
    assert keys(house, date(2027, 3, 29)) == []
