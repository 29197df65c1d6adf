"""Which reviews of plans wait for the speaker? Those that they are asked for, and are not in hand."""

from __future__ import annotations

from collections.abc import Iterator

from bot.commands.base import Act
from bot.commands.naming import committee_name
from bot.commands.review_replies import ways
from bot.reply import Button, Choices, Part
from governance_store.records.plan import Plan
from governance_store.rules.local_time import date_in_full, local
from governance_store.rules.plan_reviews import ReviewState, in_hand, standing
from governance_store.rules.plans import asked_of
from governance_store.rules.review_agenda import is_taken
from governance_store.rules.review_held import Held, held_at


def reviews_waiting(act: Act) -> Iterator[Part]:
    """A line each, with the buttons that see to it; what a meeting came to is to be recorded first."""
    for plan in sorted(act.view.find(Plan, active=True), key=lambda one: (one.due, one.id)):
        if not _is_mine(act, plan):
            continue
        held = held_at(act.view, plan, act.now)
        if held:
            yield _to_record(act, plan, held)
            continue
        taken = is_taken(act.view, plan, act.now)
        stands = standing(plan, act.scene.today, act.network.nation, taken=taken)
        if stands.owed and stands.state is not ReviewState.IN_HAND:
            told = f"“{plan.title}” is to be reviewed by {date_in_full(plan.due)}: {stands.words}."
            yield Choices(ways(plan).buttons, told)


def _is_mine(act: Act, plan: Plan) -> bool:
    asked, current = asked_of(act.view, plan), in_hand(act.view, plan)
    return act.actor.id in {asked.person.id if asked else None, current.author if current else None}


def _to_record(act: Act, plan: Plan, held: Held) -> Part:
    here = committee_name(act.view, held.meeting.committee)
    on = date_in_full(local(held.meeting.starts, act.zone).date())
    shown_by = f" minute {held.minute.reference}" if held.minute else ""
    buttons = (
        Button("It is done", f"review done {plan.id}{shown_by}"),
        Button("Postpone it", f"review postpone {plan.id}"),
    )
    told = f"The review of “{plan.title}” stood on the agenda of {here} on {on}, and is not recorded yet."
    return Choices(buttons, told)
