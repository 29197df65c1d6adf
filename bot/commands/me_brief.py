"""At what hour has somebody their brief, and on each working day or on one day of the week alone?"""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from enum import StrEnum
from typing import Annotated, Final

from bot.commands.base import EVERYBODY, Act, Incomplete, Param, Problem, Refused, command
from bot.parameters.text import A_FLAG, OneOf
from bot.parameters.when import A_TIME
from bot.reply import Mood, Reply, Verdict
from governance_store.records.person import Person
from governance_store.rules.local_time import WEEKDAY_NAMES, time_text
from governance_store.rules.waking_hours import BEGIN, END


class Weekday(StrEnum):
    """A day of the working week."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"


A_WEEKDAY: Final = OneOf(Weekday, "a day of the working week")


@command(
    "me brief",
    "Choose when you have your brief: at what hour, daily or weekly",
    who=EVERYBODY,
    examples=("me brief at 9:30", "me brief weekly Monday", "me brief daily"),
    submit="Brief me so",
)
def brief_me(
    act: Act,
    at: Annotated[time | None, Param(A_TIME, "At", "at", hint="Between 8:00 and 18:00.")] = None,
    weekly: Annotated[
        Weekday | None, Param(A_WEEKDAY, "Once a week, on", "weekly", ("weekly on", "every"))
    ] = None,
    daily: Annotated[bool, Param(A_FLAG, "On each working day", "daily")] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """There is none on a day on which there is nothing to say."""
    if at is None and weekly is None and not daily:
        raise Incomplete("at", "weekly", "daily", ask="When do you want your brief?")
    problems = []
    if weekly and daily:
        problems.append(Problem("A brief is daily or weekly, not both.", "weekly"))
    if at and not BEGIN <= at < END:
        told = f"Nobody is disturbed before {time_text(BEGIN)} or from {time_text(END)} on."
        problems.append(Problem(told, "at"))
    if problems:
        raise Refused(*problems)
    day = act.actor.brief_on if weekly is None and not daily else None
    after = replace(
        act.actor,
        brief_at=at or act.actor.brief_at,
        brief_on=list(Weekday).index(weekly) if weekly else day,
    )
    if after == act.actor:
        return Reply((Verdict(Mood.NOTE, f"{in_words(after)} That is so already; nothing was changed."),))
    act.commit("person.briefed", after)
    return Reply((Verdict(Mood.GOOD, in_words(after)),), ids=(after.id,))


def in_words(person: Person) -> str:
    """When somebody has their brief."""
    on = "each working day" if person.brief_on is None else f"{WEEKDAY_NAMES[person.brief_on]}s alone"
    hour = time_text(person.brief_at or BEGIN)
    return f"You have your brief at {hour}, on {on}, where there is something to say."
