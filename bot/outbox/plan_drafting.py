"""What is told of a plan that does not move: between which meetings, and what would move it?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.outbox.notices import notice_to
from bot.outbox.rendered import Office, named, record_in
from governance_store.records.action import Action
from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK
from governance_store.records.letter import Letter
from governance_store.records.meeting import Meeting
from governance_store.records.network import Network
from governance_store.records.plan import Plan, PlanNote
from governance_store.rules.local_time import date_in_full, full, local
from governance_store.rules.plan_reviews import open_actions
from governance_store.rules.plan_themes import missing_themes
from governance_store.rules.plans import asked_of
from governance_store.rules.plans_stalled import notes_of_plan
from templates.contexts.notice import Notice, Step
from templates.filters import one_line, the

_MOST_OPEN = 3


def plan_stalled(office: Office, letter: Letter, _now: datetime) -> Notice:
    """No progress with a plan was recorded between two meetings: to whoever leads on it, and to the chair."""
    named_ = record_in(named(office.store, letter, Plan))
    meeting = record_in(named(office.store, letter, Meeting))
    with office.store.reading() as view:
        plan = view.maybe(Plan, named_.id) or named_
        zone = ZoneInfo(view.get(Network, NETWORK).zone)
        committee, asked = view.get(Committee, meeting.committee), asked_of(view, plan)
        notes, steps = notes_of_plan(view, plan), open_actions(view, plan)
        unsaid = missing_themes(view, plan)
    title, name, when = one_line(plan.title), one_line(committee.name), full(meeting.starts, zone)
    lead = one_line(asked.person.name) if asked else ""
    return notice_to(
        office,
        letter,
        plan.id,
        f"Without movement: {title}, {name}",
        (f"Nothing of “{title}” moved between the last two meetings of {the(name)}, up to {when}.",),
        (
            ("Asked for it", lead),
            ("Review due by", date_in_full(plan.due)),
            ("Last said", _said(notes[-1:], zone)),
            ("Open milestones", _open(steps)),
            ("Says nothing yet of", "; ".join(unsaid)),
        ),
        (
            Step("Say what has moved:", f'plan progress {plan.id} "TEXT"'),
            Step("Put it on the next agenda:", _on_an_agenda(committee, title, lead)),
            Step("Show it:", f"plan show {plan.id}"),
        ),
    )


def _said(last: Sequence[PlanNote], zone: ZoneInfo) -> str:
    told = (f"{one_line(one.text)} ({date_in_full(local(one.at, zone).date())})" for one in last)
    return next(told, "nothing yet")


def _open(steps: Sequence[Action]) -> str:
    told = "; ".join(f"{one.reference} {one_line(one.text)}" for one in steps[:_MOST_OPEN])
    more = f"; and {len(steps) - _MOST_OPEN} more" if len(steps) > _MOST_OPEN else ""
    return f"{told}{more}" or "none"


def _on_an_agenda(committee: Committee, title: str, lead: str) -> str:
    by = f' by "{lead}"' if lead else ""
    return f'agenda add {committee.key} "Without progress: {title}" 10m for discussion{by}'
