"""Which plans are under review, and what is recorded of one?"""

from __future__ import annotations

from typing import Annotated

from bot.commands import plan_replies as replies
from bot.commands.base import EVERYBODY, Act, Param, command
from bot.commands.plan import PLAN
from bot.parameters.people import A_COMMITTEE
from bot.parameters.plans import A_PLAN_KIND
from bot.parameters.text import A_FLAG
from bot.reply import Reply
from governance_store.records.committee import Committee
from governance_store.records.plan import Plan, PlanKind
from governance_store.rules.plans_stalled import stalled_between


@command(
    "plan list",
    "List the plans under review, the next to be reviewed first",
    who=EVERYBODY,
    writes=False,
    examples=("plan list", "plan list guideline", "plan list committee board all", "plan list stalled"),
)
def list_plans(
    act: Act,
    kind: Annotated[PlanKind | None, Param(A_PLAN_KIND, "Sort of plan")] = None,
    committee: Annotated[
        Committee | None, Param(A_COMMITTEE, "Committee", "committee", ("of", "for"))
    ] = None,
    stalled: Annotated[bool, Param(A_FLAG, "Those that do not move", "stalled")] = False,  # noqa: FBT002 -- a tick box
    every: Annotated[bool, Param(A_FLAG, "Also those set aside", "all")] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """By sort and committee; what the standard wants and nobody keeps is named."""
    found = [
        one
        for one in act.view.find(Plan)
        if (every or one.active)
        and (kind is None or one.kind == kind.id)
        and (committee is None or one.committee == committee.id)
        and not (stalled and stalled_between(act.view, one, act.now) is None)
    ]
    return replies.listed(
        act, sorted(found, key=lambda one: (one.due, one.id)), kind, whole=not (kind or committee or stalled)
    )


@command(
    "plan show",
    "Show a plan: lead, committee, reviews, links, parts and who was engaged",
    who=EVERYBODY,
    writes=False,
    examples=("plan show PLN-001",),
)
def show(act: Act, plan: Annotated[Plan, PLAN]) -> Reply:
    """With what a review of it asks, and what it must agree with."""
    return replies.shown(act, plan)
