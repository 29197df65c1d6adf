"""What does a work programme hold, and how does it stand?"""

from __future__ import annotations

from typing import Annotated, Final

from bot.commands import programme_replies as replies
from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.programme import COMMITTEE, OBJECTIVE, the_board
from bot.commands.programme_agreeing import the_programme
from bot.parameters.programmes import A_YEAR
from bot.reply import Reply
from governance_store.records.committee import Committee
from governance_store.records.programme import Objective, Programme
from governance_store.rules.programmes import Year, programme_on, programmes_of

A_PROGRAMMES_YEAR: Final = Param(A_YEAR, "Year", hint="The present one, if left empty.")


@command(
    "programme show",
    "Show a work programme: objectives, leads, milestones and how they stand",
    who=EVERYBODY,
    writes=False,
    examples=("programme show", "programme show 2027/28 committee mri"),
)
def show(
    act: Act,
    year: Annotated[Year | None, A_PROGRAMMES_YEAR] = None,
    committee: Annotated[Committee | None, COMMITTEE] = None,
) -> Reply:
    """The present year's, or the next that there is."""
    return replies.shown(act, programme_meant(act, year, committee))


def programme_meant(act: Act, year: Year | None, committee: Committee | None) -> Programme:
    """The programme of a year, or the present one, or the next; raises Refused where there is none."""
    of = committee or the_board(act)
    if year:
        return the_programme(act, of, year)
    found = programme_on(act.view, of.id, act.scene.today)
    ahead = [one for one in programmes_of(act.view, of.id) if one.starts > act.scene.today]
    chosen = found or next(iter(ahead), None)
    if chosen is None:
        told = f"{of.name} has no work programme for this year or a later one."
        raise Refused(Problem(told, "year"), nearest=(f'programme add YEAR "OBJECTIVE" committee {of.key}',))
    return chosen


@command(
    "programme objective",
    "Show an objective: its milestones, and everything that was said of it",
    who=EVERYBODY,
    writes=False,
    examples=("programme objective WP01",),
)
def objective_shown(act: Act, objective: Annotated[Objective, OBJECTIVE]) -> Reply:
    """With where it was carried from, and to."""
    return replies.objective(act, objective)
