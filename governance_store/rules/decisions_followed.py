"""Which decisions await the approval of a board or a review, and who is told? Whoever keeps the record.

A review is told four weeks before its day and on it; an approval that is missing, every four weeks. After an
outage only the latest is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from governance_store.records.committee import Committee
from governance_store.records.decision import Decision
from governance_store.records.decision_follow_up import Approval, FollowUp
from governance_store.records.ids import DecisionId, follow_up_id
from governance_store.records.letter import Matter
from governance_store.rules.answerable import answerable
from governance_store.rules.duty import Owed, Recorded, as_it_stands, today

FOUR_WEEKS: Final = timedelta(weeks=4)


class Outstanding(StrEnum):
    """What is still to come of a decision."""

    APPROVAL = "awaiting approval"
    REVIEW = "review due"


def follow_up_of(record: Recorded, decision: DecisionId) -> FollowUp:
    """What follows from a decision; nothing yet, where nobody has recorded anything."""
    id_ = follow_up_id(decision)
    return record.maybe(FollowUp, id_) or FollowUp(id_, decision)


def awaited(one: FollowUp) -> tuple[Approval, ...]:
    """The approvals that have not been given or refused."""
    return tuple(each for each in one.approvals if each.approved is None)


def outstanding(one: FollowUp, day: date) -> frozenset[Outstanding]:
    """What is still to come of a decision on a day; a review from four weeks before it on."""
    found = {Outstanding.APPROVAL} if awaited(one) else set()
    if one.review and day >= one.review - FOUR_WEEKS:
        found.add(Outstanding.REVIEW)
    return frozenset(found)


def reviews_of_decisions(record: Recorded, at: datetime) -> Iterator[Owed]:
    """The decisions whose review is near or due."""
    day = today(record, at)
    return _told(record, Matter.DECISION_REVIEW, lambda one: _review_key(one, day))


def _review_key(one: FollowUp, day: date) -> str:
    if one.review is None or day < one.review - FOUR_WEEKS:
        return ""
    step = "T-28" if day < one.review else "T+0"
    return f"decision-review:{one.decision}:{one.review}:{step}"


def approvals_awaited(record: Recorded, at: datetime) -> Iterator[Owed]:
    """The decisions that a board has not answered for four weeks."""
    day = today(record, at)
    return _told(record, Matter.DECISION_APPROVAL, lambda one: _approval_key(one, day))


def _approval_key(one: FollowUp, day: date) -> str:
    first = min((each.asked for each in awaited(one)), default=None)
    times = (day - first) // FOUR_WEEKS if first else 0
    return f"decision-approval:{one.decision}:{first}:{times}" if times > 0 else ""


def _told(record: Recorded, matter: Matter, key_of: Callable[[FollowUp], str]) -> Iterator[Owed]:
    for one in record.find(FollowUp):
        key = key_of(one)
        made = record.maybe(Decision, one.decision) if key and not record.has_key(key) else None
        if made is None or made.withdrawn:
            continue
        person = answerable(record, record.maybe(Committee, made.committee))
        if person:
            renders = as_it_stands(record, made, one)
            yield Owed(key, matter, person.id, person.emails[0], key, renders)
