"""Which education events are there in a year, and what is recorded of one?"""

from __future__ import annotations

from typing import Annotated, Final

from bot.commands import education_replies as replies
from bot.commands.base import EVERYBODY, Act, Param, command
from bot.commands.education import EVENT
from bot.parameters.programmes import A_YEAR
from bot.reply import Reply
from governance_store.records.education import EducationEvent
from governance_store.rules.education import events_of, year_on
from governance_store.rules.programmes import Year

YEAR: Final = Param(A_YEAR, "Year", example="2026/27", hint="April to March; the present one, if left empty.")


@command(
    "education list",
    "List the education events of a year, with how many came",
    who=EVERYBODY,
    writes=False,
    examples=("education list", "education list 2026/27"),
)
def list_events(act: Act, year: Annotated[Year | None, YEAR] = None) -> Reply:
    """April to March, in the order of their days; those that were cancelled are named as such."""
    wanted = year or year_on(act.scene.today)
    return replies.listed(act, wanted, events_of(act.view, wanted, also_cancelled=True))


@command(
    "education show",
    "Show an education event: for whom, by whom, and who attended",
    who=EVERYBODY,
    writes=False,
    examples=("education show EDU-001",),
)
def show(act: Act, event: Annotated[EducationEvent, EVENT]) -> Reply:
    """With the attendance list."""
    return replies.event_shown(act, event)
