"""Which plans must agree with one another? A link is the same from either side, so it cannot go in circles.

Three plans that are linked all round are no trouble either: nothing is passed along a link, each side only
says what was reviewed since.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final

from bot.commands.base import RECORDERS, Act, Param, Problem, Refused, command
from bot.commands.plan import PLAN, refuse_set_aside
from bot.commands.plan_replies import show_button
from bot.parameters.plans import A_PLAN
from bot.reply import Mood, Reply, Verdict
from governance_store.records.ids import PlanId, plan_link_id
from governance_store.records.plan import Plan, PlanLink

_OTHER: Final = Param(A_PLAN, "With", "with", ("to",), example="PLN-002")


@command(
    "plan link",
    "Say that two plans must agree with one another",
    who=RECORDERS,
    examples=("plan link PLN-001 with PLN-002",),
    submit="Link",
)
def link(act: Act, plan: Annotated[Plan, PLAN], other: Annotated[Plan, _OTHER]) -> Reply:
    """Whoever reviews one is told where the other was reviewed since."""
    if plan.id == other.id:
        raise Refused(Problem(f"“{plan.title}” always agrees with itself: name another plan.", "other"))
    refuse_set_aside(plan)
    refuse_set_aside(other)
    id_ = plan_link_id(plan.id, other.id)
    known = act.view.maybe(PlanLink, id_)
    if known and known.active:
        told = f"“{plan.title}” and “{other.title}” are linked already; a link holds from either side."
        return Reply((Verdict(Mood.NOTE, told), show_button(plan)), ids=(plan.id, other.id))
    act.commit("plan.linked", PlanLink(id_, _in_order(plan, other)))
    told = f"“{plan.title}” and “{other.title}” must agree with one another."
    why = "When one is reviewed, its lead is told where the other was reviewed since."
    return Reply((Verdict(Mood.GOOD, told, (why,)), show_button(plan)), ids=(plan.id, other.id))


@command(
    "plan unlink",
    "Say that two plans need not agree with one another any more",
    who=RECORDERS,
    examples=("plan unlink PLN-001 with PLN-002",),
    submit="Unlink",
)
def unlink(act: Act, plan: Annotated[Plan, PLAN], other: Annotated[Plan, _OTHER]) -> Reply:
    """The link is kept in the history of the record."""
    known = act.view.maybe(PlanLink, plan_link_id(plan.id, other.id))
    if known is None or not known.active:
        told = f"“{plan.title}” and “{other.title}” are not linked; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(plan.id, other.id))
    act.commit("plan.unlinked", replace(known, active=False))
    told = f"“{plan.title}” and “{other.title}” are linked no longer."
    return Reply((Verdict(Mood.GOOD, told), show_button(plan)), ids=(plan.id, other.id))


def _in_order(plan: Plan, other: Plan) -> tuple[PlanId, PlanId]:
    first, second = sorted((plan.id, other.id))
    return first, second
