"""With which plans was no progress recorded between two meetings of their committee? Lead and chair are told.

Progress is what was said of it, a theme that was written, a review begun or completed, and whatever brings a
milestone of its action plan on or adds one. It is asked of the sorts that say so (`moves`; of ours the
workforce strategy, IN-203), and of any plan with an open milestone.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from governance_store.records.action import Action, ActionState
from governance_store.records.ids import PersonId
from governance_store.records.letter import Matter
from governance_store.records.meeting import Meeting
from governance_store.records.person import Person
from governance_store.records.plan import Plan, PlanNote, PlanReview, PlanTheme
from governance_store.rules.actions_stalled import has_moved, last_two, lately_held
from governance_store.rules.duty import Owed, Recorded, as_it_stands, reachable, today
from governance_store.rules.plan_kinds import kind_of_plan
from governance_store.rules.plans import asked_of, reviewing


def plans_stalled(record: Recorded, at: datetime) -> Iterator[Owed]:
    """After a meeting, once for it: whoever leads on a plan that did not move up to it, and the chair."""
    for before, last in lately_held(record, at):
        for plan in record.find(Plan, committee=last.committee, active=True):
            if not _still(record, plan, before):
                continue
            for person in _told(record, plan):
                key = f"plan-stalled:{plan.id}:{last.id}:{person.id}"
                if not record.has_key(key):
                    renders = as_it_stands(record, plan, last)
                    yield Owed(key, Matter.PLAN_STALLED, person.id, person.emails[0], key, renders)


def stalled_between(record: Recorded, plan: Plan, at: datetime) -> tuple[Meeting, Meeting] | None:
    """The last two meetings of its committee, where no progress was recorded since the first; else None."""
    if plan.committee is None or not plan.active:
        return None
    before, last = last_two(record, plan.committee, at)
    return (before, last) if before and last and _still(record, plan, before) else None


def milestones_of_plan(record: Recorded, plan: Plan) -> list[Action]:
    """Its action plan, as far as it was not taken back."""
    return [one for one in record.find(Action, plan=plan.id) if not one.withdrawn]


def notes_of_plan(record: Recorded, plan: Plan) -> list[PlanNote]:
    """What was said of its progress, the first note first."""
    return sorted(record.find(PlanNote, plan=plan.id), key=lambda one: one.number)


def _still(record: Recorded, plan: Plan, before: Meeting) -> bool:
    """Whether a plan of which progress is asked was kept by a meeting's end, and has not moved since."""
    steps = milestones_of_plan(record, plan)
    is_asked = kind_of_plan(record, plan).moves or any(one.state is not ActionState.CLOSED for one in steps)
    if not is_asked or (plan.since and plan.since > before.ends):
        return False
    since, day = before.ends, today(record, before.ends)
    said = [one.at for one in record.find(PlanNote, plan=plan.id)]
    said += [one.at for one in record.find(PlanTheme, plan=plan.id)]
    reviews = record.find(PlanReview, plan=plan.id)
    return not (
        any(at > since for at in said)
        or any(one.raised > since or has_moved(record, one, since) for one in steps)
        or any(one.began > day or (one.recorded and one.recorded > since) for one in reviews)
    )


def _told(record: Recorded, plan: Plan) -> list[Person]:
    asked, committee = asked_of(record, plan), reviewing(record, plan)
    chair: PersonId | None = committee.chair if committee else None
    people = (asked.person if asked else None, reachable(record, chair))
    return list({one.id: one for one in people if one}.values())
