"""Which plans did not move between two meetings of their committee, though their review may begin?

Movement is whatever was recorded of the review (begun, put off), of the plan's actions and of
the objectives that serve it, or that somebody was engaged. What stands on
an agenda, or did, is in hand or asked for elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from governance_store.records.action import Action, ActionEntry
from governance_store.records.ids import NETWORK
from governance_store.records.letter import Matter
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.network import Network
from governance_store.records.person import Person
from governance_store.records.plan import Plan, PlanEngagement, PlanReview, Postponement
from governance_store.records.programme import Objective, ProgressNote
from governance_store.rules.actions_stalled import TOLD_WITHIN, last_two
from governance_store.rules.answerable import answerable
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable, today
from governance_store.rules.plans import reviewing
from governance_store.rules.review_agenda import meeting_for
from governance_store.rules.review_due import opens
from governance_store.rules.review_held import held_at

_THE_NEXT_DAY: Final = timedelta(hours=12)
"""Whoever takes the minutes may still record what the meeting heard of a plan."""


def plans_stalled(record: Recorded, at: datetime) -> Iterator[Owed]:
    """What did not move, to the committee's chair after its second meeting, once for that meeting."""
    lately = record.between(Meeting, "starts", at - TOLD_WITHIN, at, state=MeetingState.SCHEDULED)
    for id_ in dict.fromkeys(one.committee for one in lately if one.ends + _THE_NEXT_DAY <= at):
        before, last = last_two(record, id_, at)
        for plan in record.find(Plan, committee=id_, active=True) if before and last else ():
            key = f"plan-stalled:{plan.id}:{last.id if last else ''}"
            if before is None or last is None or record.has_key(key) or not _still(record, plan, before, at):
                continue
            person = _chair(record, plan)
            if person:
                renders = as_it_stands(record, plan, last)
                yield Owed(key, Matter.PLAN_STALLED, person.id, person.emails[0], key, renders)


def _still(record: Recorded, plan: Plan, before: Meeting, at: datetime) -> bool:
    """Whether its review could begin by the end of a meeting, and nothing was recorded of it since."""
    network, day = record.maybe(Network, NETWORK), today(record, before.ends)
    if network is None or opens(plan.due, plan.window, network.nation) > day:
        return False
    if meeting_for(record, plan, at) or held_at(record, plan, at):
        return False
    return not any(moved >= day for moved in _days(record, plan)) and not any(
        moved > before.ends for moved in _instants(record, plan)
    )


def _days(record: Recorded, plan: Plan) -> Iterator[date]:
    yield from (one.began for one in record.find(PlanReview, plan=plan.id))
    yield from (one.on for one in record.find(PlanEngagement, plan=plan.id) if not one.withdrawn)


def _instants(record: Recorded, plan: Plan) -> Iterator[datetime]:
    yield from (one.at for one in record.find(Postponement, plan=plan.id))
    for action in record.find(Action, plan=plan.id):
        yield action.raised
        yield from (one.at for one in record.find(ActionEntry, action=action.id))
    for objective in record.find(Objective, active=True):
        if plan.id in objective.plans:
            yield from (one.at for one in record.find(ProgressNote, objective=objective.id))


def _chair(record: Recorded, plan: Plan) -> Person | None:
    committee = reviewing(record, plan)
    officers = (committee.chair, committee.deputy_chair) if committee else ()
    found = next((one for id_ in officers if (one := reachable(record, id_))), None)
    return found or answerable(record, committee)
