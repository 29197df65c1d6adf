"""Whose terms of reference are to be reviewed, and who is told how often? Before the day, on it, and after.

The day is the one that the terms in force name. Ninety, thirty and seven days before it, and on it, the
committee's secretary and chair and the network's lead are told; then weekly for a month, and monthly after.
It falls silent once somebody has agreed to a newer version, since the review is under way then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from governance_store.records.committee import Committee
from governance_store.records.letter import Matter
from governance_store.records.person import Person
from governance_store.records.terms_of_reference import Agreement, TermsOfReference
from governance_store.rules.answerable import network_lead
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable, today
from governance_store.rules.terms_in_force import in_force_on, read_version, versions_of

BEFORE: Final = (-90, -30, -7, 0)
WEEKLY: Final = (7, 14, 21, 28)
MONTHLY: Final = 30


@dataclass(frozen=True, slots=True)
class TermsReview:
    """The terms in force of a committee, the day that they name, and whether newer ones are under way."""

    committee: Committee
    terms: TermsOfReference
    due: date
    under_way: bool


def terms_under_review(record: Recorded, day: date) -> Iterator[TermsReview]:
    """For each committee whose terms in force on a day name one of review, that review."""
    for committee in record.find(Committee, active=True):
        versions = versions_of(record, committee.id)
        terms = in_force_on(versions, day)
        due = read_version(record, terms, day).review if terms else None
        if terms and due:
            yield TermsReview(committee, terms, due, _is_under_way(record, versions))


def terms_reviews(record: Recorded, at: datetime) -> Iterator[Owed]:
    """For each committee whose terms name a day of review: the latest step that has come, once a person."""
    day = today(record, at)
    for one in terms_under_review(record, day):
        step = latest_step(one.due, day)
        if step is None or one.under_way:
            continue
        for person in _told(record, one.committee):
            review = f"terms-review:{one.terms.id}:{one.due}"
            key = f"{review}:T{step:+d}:{person.id}"
            if not record.has_key(key):
                renders = as_it_stands(record, one.terms, one.committee)
                cause = review if day > one.due else ""
                address = person.emails[0]
                yield Owed(key, Matter.TERMS_REVIEW, person.id, address, key, renders, cause=cause)


def latest_step(due: date, day: date) -> int | None:
    """So many days after the day of review is the latest prompt that has come; None before the first."""
    gone = (day - due).days
    passed = [step for step in (*BEFORE, *WEEKLY) if step <= gone]
    if not passed or gone < WEEKLY[-1] + MONTHLY:
        return passed[-1] if passed else None
    return WEEKLY[-1] + (gone - WEEKLY[-1]) // MONTHLY * MONTHLY


def _is_under_way(record: Recorded, versions: list[TermsOfReference]) -> bool:
    newest = versions[-1]
    return newest.since is None and bool(record.find(Agreement, terms=newest.id))


def _told(record: Recorded, committee: Committee) -> Iterator[Person]:
    officers = (reachable(record, one) for one in (committee.secretary, committee.chair))
    yield from {one.id: one for one in (*officers, network_lead(record)) if one}.values()
