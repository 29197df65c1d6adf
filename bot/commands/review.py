"""Which reviews are there, which are due, and how does the review of one plan stand?"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Final

from bot.commands import review_replies as replies
from bot.commands.base import EVERYBODY, Act, Param, command
from bot.commands.plan import PLAN
from bot.parameters.people import A_COMMITTEE
from bot.parameters.text import OneOf
from bot.reply import Reply
from governance_store.records.committee import Committee
from governance_store.records.plan import Plan


class Sought(StrEnum):
    """Which reviews are listed."""

    DUE = "due"
    OVERDUE = "overdue"
    MINE = "mine"


WHICH: Final = OneOf(Sought, "which reviews", (("my", "mine"),))


@command(
    "review list",
    "List reviews of plans and of terms of reference, the next due first",
    who=EVERYBODY,
    writes=False,
    examples=("review list due", "review list board", "review list mine"),
)
def list_reviews(
    act: Act,
    which: Annotated[Sought | None, Param(WHICH, "Which")] = None,
    committee: Annotated[Committee | None, Param(A_COMMITTEE, "Committee")] = None,
) -> Reply:
    """Due are those whose window is open or whose day has passed; mine are those that I lead on."""
    found = [one for one in replies.all_reviews(act) if committee is None or one.committee == committee.id]
    if which is Sought.DUE:
        found = [one for one in found if one.standing.owed]
    elif which is Sought.OVERDUE:
        found = [one for one in found if one.standing.days < 0]
    elif which is Sought.MINE:
        found = [one for one in found if act.actor.id in one.whose]
    return replies.listed(act, found)


@command(
    "review show",
    "Show the review of a plan: what it asks, what was decided last, what is open, and every earlier one",
    who=EVERYBODY,
    writes=False,
    examples=("review show PLN-001",),
)
def show(act: Act, plan: Annotated[Plan, PLAN]) -> Reply:
    """With its evidence, and whether that still stands."""
    return replies.shown(act, plan)
