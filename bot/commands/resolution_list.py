"""Which written resolutions are there, and how does one stand?"""

from __future__ import annotations

from typing import Annotated

from bot.commands import resolution_replies as replies
from bot.commands.base import EVERYBODY, Act, Param, command
from bot.commands.resolution import RESOLUTION
from bot.parameters.people import A_COMMITTEE
from bot.reply import Reply
from governance_store.records.committee import Committee
from governance_store.records.resolution import Resolution


@command(
    "resolution list",
    "List written resolutions, newest first",
    who=EVERYBODY,
    writes=False,
    examples=("resolution list", "resolution list board"),
)
def list_resolutions(
    act: Act, committee: Annotated[Committee | None, Param(A_COMMITTEE, "Committee")] = None
) -> Reply:
    """How each stands, and by when votes are taken."""
    of = {"committee": committee.id} if committee else {}
    found = sorted(act.view.find(Resolution, **of), key=lambda one: (one.opened, one.id), reverse=True)
    return replies.listed(act, found)


@command(
    "resolution show",
    "Show a written resolution: its threshold, who has voted, and what became of it",
    who=EVERYBODY,
    writes=False,
    examples=("resolution show WR01",),
)
def show(act: Act, resolution: Annotated[Resolution, RESOLUTION]) -> Reply:
    """How each has voted is told to those who were asked and to who keeps the record; to others how many."""
    return replies.shown(act, resolution)
