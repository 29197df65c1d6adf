"""What falls into a year: meetings, reviews, milestones, audits, education events, and terms that end?

Told of what is known: the next review of a plan, not those after it, whose days follow from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from zoneinfo import ZoneInfo

from governance_store.records.action import ActionState
from governance_store.records.audit import Audit
from governance_store.records.decision import Decision
from governance_store.records.decision_follow_up import FollowUp
from governance_store.records.education import EducationEvent
from governance_store.records.ids import NETWORK, CommitteeId, PersonId
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.network import Network
from governance_store.records.person import Post
from governance_store.records.plan import Plan
from governance_store.records.programme import Objective, Programme
from governance_store.rules.action_owner import owner_of
from governance_store.rules.audits import audited_again, percent, quarter_planned, result_of
from governance_store.rules.duty import Recorded
from governance_store.rules.local_time import local
from governance_store.rules.plans import lead_of
from governance_store.rules.plans_stalled import milestones_of_plan
from governance_store.rules.programmes import Year, lead_of_objective, milestones_of
from governance_store.rules.review_due import opens
from governance_store.rules.terms_review import terms_under_review


class Sort(StrEnum):
    """What sort of thing it is, in the order in which rings and lists tell them."""

    MEETING = "meeting"
    REVIEW = "review"
    MILESTONE = "milestone"
    AUDIT = "audit"
    EDUCATION = "education event"
    TERM = "end of a term"


@dataclass(frozen=True, slots=True)
class Happens:
    """One thing on a day: what it is, of which committee, and the record that it is told of.

    `key` names the very step where one record has several, `opens` is the day on which a review may begin,
    and `whose` who leads on it now.
    """

    day: date
    sort: Sort
    what: str
    committee: CommitteeId | None
    id: str
    key: str = ""
    opens: date | None = None
    whose: PersonId | None = None


def year_ahead(
    record: Recorded, year: Year, today: date, zone: ZoneInfo, committee: CommitteeId | None = None
) -> list[Happens]:
    """Everything within the year, of one committee or of all, in the order of its days."""
    every = (
        *_meetings(record, zone),
        *_reviews(record, today),
        *_milestones(record),
        *_audits(record),
        *_milestones_of_plans(record),
        *_education(record),
        *_terms(record),
    )
    found = (
        one
        for one in every
        if year.starts <= one.day <= year.ends and (committee is None or one.committee == committee)
    )
    order = list(Sort)
    return sorted(found, key=lambda one: (one.day, order.index(one.sort), one.what, one.id))


def _meetings(record: Recorded, zone: ZoneInfo) -> Iterator[Happens]:
    for one in record.find(Meeting, state=MeetingState.SCHEDULED):
        yield Happens(local(one.starts, zone).date(), Sort.MEETING, "Meeting", one.committee, one.id)


def _reviews(record: Recorded, today: date) -> Iterator[Happens]:
    """Of plans, of terms of reference and of decisions; never of a confidential one."""
    network = record.maybe(Network, NETWORK)
    for plan in record.find(Plan, active=True):
        begins = opens(plan.due, plan.window, network.nation) if network else None
        what, lead = f"Review: {plan.title}", lead_of(record, plan)
        yield Happens(plan.due, Sort.REVIEW, what, plan.committee, plan.id, opens=begins, whose=lead)
    for one in terms_under_review(record, today):
        what = "Review: terms of reference"
        yield Happens(one.due, Sort.REVIEW, what, one.terms.committee, one.terms.id)
    for follow_up in record.find(FollowUp):
        made = record.maybe(Decision, follow_up.decision) if follow_up.review else None
        if made and follow_up.review and not (made.withdrawn or made.confidential):
            what = f"Review: decision {made.reference}"
            yield Happens(follow_up.review, Sort.REVIEW, what, made.committee, made.id)


def _milestones(record: Recorded) -> Iterator[Happens]:
    for programme in record.find(Programme):
        for objective in record.find(Objective, programme=programme.id, active=True):
            lead = lead_of_objective(record, objective)
            for step in milestones_of(record, objective.id):
                what = f"{objective.reference}: {step.text}{' (reached)' if step.reached else ''}"
                yield Happens(
                    step.due,
                    Sort.MILESTONE,
                    what,
                    programme.committee,
                    objective.id,
                    key=step.id,
                    whose=lead,
                )


def _audits(record: Recorded) -> Iterator[Happens]:
    """Each at the end of its quarter or on the day of its result, and again where it is to be repeated."""
    for one in record.find(Audit, active=True):
        lead, result = lead_of(record, one), result_of(record, one)
        called = f"Audit {one.reference}: {one.title}"
        when = result.on if result else quarter_planned(one).ends
        shown = f" ({percent(result.percent)})" if result else ""
        yield Happens(when, Sort.AUDIT, f"{called}{shown}", one.committee, one.id, whose=lead)
        if result and result.due and audited_again(record, one) is None:
            what, key = f"{called}, to be repeated", f"{one.id}:again"
            yield Happens(result.due, Sort.AUDIT, what, one.committee, one.id, key=key, whose=lead)


def _milestones_of_plans(record: Recorded) -> Iterator[Happens]:
    """The steps of action plans; never a confidential one."""
    for plan in record.find(Plan, active=True):
        for step in milestones_of_plan(record, plan):
            if step.by_when and not step.confidential:
                done = " (done)" if step.state is ActionState.CLOSED else ""
                what, whose = f"{plan.title}: {step.text}{done}", owner_of(record, step)
                yield Happens(
                    step.by_when, Sort.MILESTONE, what, plan.committee, plan.id, key=step.id, whose=whose
                )


def _education(record: Recorded) -> Iterator[Happens]:
    """Of the network as a whole, by whoever convenes it; never one that was cancelled."""
    for one in record.find(EducationEvent, cancelled=False):
        yield Happens(one.day, Sort.EDUCATION, f"Education: {one.topic}", None, one.id, whose=one.lead)


def _terms(record: Recorded) -> Iterator[Happens]:
    """The lead roles whose term of office ends."""
    for post in record.find(Post, active=True):
        if post.until and post.holder:
            what = f"Term ends: {post.title}"
            yield Happens(post.until, Sort.TERM, what, None, post.id, whose=post.holder)
