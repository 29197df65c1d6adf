"""Whose plan is to be reviewed, and who is told when? As its window opens, before its day, on it, and after.

Ninety, thirty and seven days before, as far as they lie in the window; on the day; then weekly for a month,
and monthly after, each a rung up: the lead, after a week the committee's secretary too, after two its chair,
after four whoever leads the network. Where the lead has left or the lead role is vacant, an officer of the
committee is asked. Nobody is told before the day of what is in hand, beyond that its window is open.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from governance_store.records.ids import NETWORK, PersonId
from governance_store.records.letter import Matter
from governance_store.records.nation import Nation
from governance_store.records.network import Network
from governance_store.records.person import Person
from governance_store.records.plan import Plan
from governance_store.rules.answerable import answerable, network_lead
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable, today
from governance_store.rules.papers_due import paper_step, papers_by
from governance_store.rules.plan_reviews import in_hand, is_brought, postponements
from governance_store.rules.plans import Led, asked_of, reviewing
from governance_store.rules.review_agenda import (
    LOOKED_AHEAD,
    has_no_meeting,
    is_taken,
    meeting_for,
    written_on,
)
from governance_store.rules.review_due import opens
from governance_store.rules.review_held import held_at
from governance_store.rules.terms_review import BEFORE, latest_step

SECRETARY_AFTER: Final = 7
CHAIR_AFTER: Final = 14
NETWORK_AFTER: Final = 28
_NEAR: Final = 7
"""A step that lies so few days behind the opening of the window says nothing new."""


def plan_reviews(record: Recorded, at: datetime) -> Iterator[Owed]:
    """For each plan the latest step that has come, once a person."""
    network, day = record.maybe(Network, NETWORK), today(record, at)
    for plan in record.find(Plan, active=True) if network else ():
        step = step_on(plan, day, network.nation) if network else None
        if network is None or step is None or _is_quiet(record, plan, step, at, network.nation):
            continue
        review = f"plan-review:{plan.id}:{plan.due}"
        for person in told_at(record, plan, step):
            key = f"{review}:T{step:+d}:{person.id}"
            if not record.has_key(key):
                renders = as_it_stands(record, plan)
                cause = review if step > 0 else ""
                yield Owed(key, Matter.PLAN_REVIEW, person.id, person.emails[0], key, renders, cause=cause)


def step_on(plan: Plan, day: date, nation: Nation) -> int | None:
    """So many days after its day is the latest prompt that has come; None before its window opens."""
    if day >= plan.due:
        return latest_step(plan.due, day)
    first = (opens(plan.due, plan.window, nation) - plan.due).days
    steps = [first, *(one for one in BEFORE if one > first + _NEAR)]
    gone = (day - plan.due).days
    return max((one for one in steps if one <= gone), default=None)


def _is_quiet(record: Recorded, plan: Plan, step: int, at: datetime, nation: Nation) -> bool:
    """Whether nobody need be told at a step: it is in hand, or was put off or came to a meeting since."""
    if step < 0 and any(plan.due + timedelta(days=step) <= day for day in _since(record, plan, at)):
        return True
    if step >= 0:
        return False
    if step == (opens(plan.due, plan.window, nation) - plan.due).days:
        return is_brought(record, plan)
    return is_taken(record, plan, at)


def _since(record: Recorded, plan: Plan, at: datetime) -> Iterator[date]:
    """The days on which it was put off, or came to a meeting, so that a step before it is out of date."""
    put_off, held = postponements(record, plan), held_at(record, plan, at)
    if put_off:
        yield today(record, put_off[-1].at)
    if held:
        yield today(record, held.meeting.ends)


def told_at(record: Recorded, plan: Plan, step: int) -> list[Person]:
    """Who is told at a step, each once: whoever is asked, and who brings the paper, then up the ladder."""
    asked, current = asked_of(record, plan), in_hand(record, plan)
    people = [asked.person if asked else None, reachable(record, current.author if current else None)]
    people += up_the_ladder(record, plan, step)
    return list({one.id: one for one in people if one}.values())


def up_the_ladder(record: Recorded, one: Led, step: int) -> Iterator[Person]:
    """Who is told besides whoever leads on it, so many days after its day."""
    officers = (reachable(record, each) for each in _officers(record, one, step))
    lead = network_lead(record) if step >= NETWORK_AFTER else None
    yield from (each for each in (*officers, lead) if each)


def _officers(record: Recorded, one: Led, step: int) -> Iterator[PersonId | None]:
    committee = reviewing(record, one)
    if committee and step >= SECRETARY_AFTER:
        yield committee.secretary
    if committee and step >= CHAIR_AFTER:
        yield committee.chair


def review_papers(record: Recorded, at: datetime) -> Iterator[Owed]:
    """The paper of a review that an agenda will hold; once that is written, it is asked for as any other."""
    network = record.maybe(Network, NETWORK)
    for plan in record.find(Plan, active=True) if network else ():
        meeting = meeting_for(record, plan, at) if written_on(record, plan, at) is None else None
        last = papers_by(record, meeting) if meeting and meeting.starts > at else None
        step = paper_step(record, last, at) if last else ""
        person = author_of(record, plan) if step else None
        if not (meeting and last and person):
            continue
        key = f"review-paper:{plan.id}:{meeting.id}:{last}:{step}"
        if not record.has_key(key):
            renders = as_it_stands(record, plan, meeting)
            yield Owed(key, Matter.REVIEW_PAPER, person.id, person.emails[0], key, renders)


def author_of(record: Recorded, plan: Plan) -> Person | None:
    """Who brings the paper of a review: who said so, else whoever is asked for it."""
    current, asked = in_hand(record, plan), asked_of(record, plan)
    return reachable(record, current.author if current else None) or (asked.person if asked else None)


def reviews_without_meeting(record: Recorded, at: datetime) -> Iterator[Owed]:
    """Months ahead, to whoever looks after the committee: no meeting falls before the day of a review."""
    day = today(record, at)
    for plan in record.find(Plan, active=True):
        soon = plan.due - LOOKED_AHEAD <= day <= plan.due
        key = f"review-without-meeting:{plan.id}:{plan.due}"
        if not soon or record.has_key(key) or not has_no_meeting(record, plan, at):
            continue
        if held_at(record, plan, at):
            continue  # one did, and is asked to record it
        committee = reviewing(record, plan)
        person = answerable(record, committee) if committee else None
        if person and committee:
            renders = as_it_stands(record, plan, committee)
            yield Owed(key, Matter.REVIEW_WITHOUT_MEETING, person.id, person.emails[0], key, renders)
