"""Of which plans was nothing recorded between two meetings of their committee? Chair and lead are told.

Movement is whatever was recorded of a plan's progress, its themes and its review, of whom it engaged, of
its milestones, and of the objectives that serve it. Where a review may begin, the chair is told; one that
was put off, or stands on an agenda, is in hand. Of the sorts that say so (`moves`; of ours the workforce
strategy, IN-203) and of any plan with an open milestone, progress is asked all year: the lead is told too.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from governance_store.records.action import Action, ActionState
from governance_store.records.ids import NETWORK
from governance_store.records.letter import Matter
from governance_store.records.meeting import Meeting
from governance_store.records.network import Network
from governance_store.records.person import Person
from governance_store.records.plan import (
    Plan,
    PlanEngagement,
    PlanNote,
    PlanReview,
    PlanTheme,
    Postponement,
)
from governance_store.records.programme import Objective, ProgressNote
from governance_store.rules.actions_stalled import has_moved, last_two, lately_held
from governance_store.rules.answerable import answerable
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable, today
from governance_store.rules.plan_kinds import kind_of_plan
from governance_store.rules.plans import asked_of, reviewing
from governance_store.rules.review_agenda import meeting_for
from governance_store.rules.review_due import opens
from governance_store.rules.review_held import held_at


def plans_stalled(record: Recorded, at: datetime) -> Iterator[Owed]:
    """What did not move, after the second meeting, once a person for that meeting."""
    for before, last in lately_held(record, at):
        for plan in record.find(Plan, committee=last.committee, active=True):
            for person in _told(record, plan) if _still(record, plan, before, at) else ():
                key = f"plan-stalled:{plan.id}:{last.id}:{person.id}"
                if not record.has_key(key):
                    renders = as_it_stands(record, plan, last)
                    yield Owed(key, Matter.PLAN_STALLED, person.id, person.emails[0], key, renders)


def stalled_between(record: Recorded, plan: Plan, at: datetime) -> tuple[Meeting, Meeting] | None:
    """The last two meetings of its committee, where nothing was recorded since the first; else None."""
    if plan.committee is None or not plan.active:
        return None
    before, last = last_two(record, plan.committee, at)
    return (before, last) if before and last and _still(record, plan, before, at) else None


def milestones_of_plan(record: Recorded, plan: Plan) -> list[Action]:
    """Its action plan, as far as it was not taken back."""
    return [one for one in record.find(Action, plan=plan.id) if not one.withdrawn]


def notes_of_plan(record: Recorded, plan: Plan) -> list[PlanNote]:
    """What was said of its progress, the first note first."""
    return sorted(record.find(PlanNote, plan=plan.id), key=lambda one: one.number)


def _still(record: Recorded, plan: Plan, before: Meeting, at: datetime) -> bool:
    """Whether a plan that was under review by a meeting's end should have moved since, and did not."""
    if plan.since and plan.since > before.ends:
        return False
    if not (is_asked_all_year(record, plan) or _may_begin(record, plan, before, at)):
        return False
    day = today(record, before.ends)
    moved = any(one >= day for one in _days(record, plan)) or any(
        one > before.ends for one in _instants(record, plan)
    )
    steps = milestones_of_plan(record, plan)
    return not (moved or any(has_moved(record, one, before.ends) for one in steps)) and not held_at(
        record, plan, at
    )


def is_asked_all_year(record: Recorded, plan: Plan) -> bool:
    """Whether progress is asked of a plan at any time: by its sort, or since a milestone of it is open."""
    steps = milestones_of_plan(record, plan)
    return kind_of_plan(record, plan).moves or any(one.state is not ActionState.CLOSED for one in steps)


def _may_begin(record: Recorded, plan: Plan, before: Meeting, at: datetime) -> bool:
    """Whether its review could begin by the end of a meeting, was not put off since, and is on no agenda."""
    network, day = record.maybe(Network, NETWORK), today(record, before.ends)
    if network is None or opens(plan.due, plan.window, network.nation) > day:
        return False
    put_off = any(one.at > before.ends for one in record.find(Postponement, plan=plan.id))
    return not put_off and meeting_for(record, plan, at) is None


def _days(record: Recorded, plan: Plan) -> Iterator[date]:
    yield from (one.began for one in record.find(PlanReview, plan=plan.id))
    yield from (one.on for one in record.find(PlanEngagement, plan=plan.id) if not one.withdrawn)


def _instants(record: Recorded, plan: Plan) -> Iterator[datetime]:
    yield from (one.at for one in record.find(PlanNote, plan=plan.id))
    yield from (one.at for one in record.find(PlanTheme, plan=plan.id))
    yield from (one.recorded for one in record.find(PlanReview, plan=plan.id) if one.recorded)
    yield from (one.raised for one in milestones_of_plan(record, plan))
    for objective in record.find(Objective, active=True):
        if plan.id in objective.plans:
            yield from (one.at for one in record.find(ProgressNote, objective=objective.id))


def _told(record: Recorded, plan: Plan) -> list[Person]:
    """The chair, or whoever stands in; before them the lead, where progress is asked all year."""
    committee = reviewing(record, plan)
    officers = (committee.chair, committee.deputy_chair) if committee else ()
    chair = next((one for id_ in officers if (one := reachable(record, id_))), None)
    asked = asked_of(record, plan) if is_asked_all_year(record, plan) else None
    people = (asked.person if asked else None, chair or answerable(record, committee))
    return list({one.id: one for one in people if one}.values())
