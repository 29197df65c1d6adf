"""What does a work programme look like over its year? Objectives as bars, and milestones by month."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated, Final

from bot.commands import programme_replies as replies
from bot.commands.base import EVERYBODY, Act, command
from bot.commands.naming import committee_name, count, in_a_row, table
from bot.commands.programme import COMMITTEE
from bot.commands.programme_cycle import months_of
from bot.commands.programme_list import A_PROGRAMMES_YEAR, programme_meant
from bot.commands.year import part_of
from bot.reply import Heading, Mood, Paper, Part, Reply, Text, Verdict
from governance_store.records.committee import Committee
from governance_store.records.programme import Brag, Milestone, Objective, Programme
from governance_store.rules.local_time import date_short, full
from governance_store.rules.minute_numbers import short
from governance_store.rules.programmes import Year, milestones_of, objectives_of, year_of
from templates.contexts.timeline import Bar, BarState, Step, StepState, Timeline

_STATES: Final = {
    Brag.BLUE: BarState.BLUE,
    Brag.GREEN: BarState.GREEN,
    Brag.AMBER: BarState.AMBER,
    Brag.RED: BarState.RED,
}
_SAID: Final = {StepState.REACHED: "reached", StepState.DUE: "to come", StepState.OVERDUE: "overdue"}


@command(
    "programme timeline",
    "Show a work programme as a picture: objectives as bars, milestones by month",
    who=EVERYBODY,
    writes=False,
    examples=("programme timeline", "programme timeline 2027/28 committee mri"),
)
def show(
    act: Act,
    year: Annotated[Year | None, A_PROGRAMMES_YEAR] = None,
    committee: Annotated[Committee | None, COMMITTEE] = None,
) -> Reply:
    """With the same as a table, in the order of its days."""
    programme = programme_meant(act, year, committee)
    found = objectives_of(act.view, programme.id)
    heading = Heading(
        f"Work programme {year_of(programme)} of {committee_name(act.view, programme.committee)}"
    )
    if not found:
        return Reply((heading, Verdict(Mood.NOTE, "It has no objective yet.")), ids=(programme.id,))
    picture = timeline_of(act, programme)
    parts: list[Part] = [heading, Text(replies.agreement(act, programme)), Text(picture.alternative)]
    rows = sorted(_rows(act, found), key=lambda row: row[0])
    columns = ("Objective", "Stands", "Milestone", "Due", "How it stands")
    parts.append(table("Milestones", columns, (row for _, row in rows)))
    return Reply(
        tuple(parts), ids=(programme.id, *(one.id for one in found)), papers=(Paper("timeline", picture),)
    )


def timeline_of(act: Act, one: Programme) -> Timeline:
    """The picture of a programme as it stands now; a bar ends with its last milestone."""
    found, year, today = objectives_of(act.view, one.id), year_of(one), act.scene.today
    committee = act.view.get(Committee, one.committee)
    return Timeline(
        title=f"Work programme {year} of {committee.name}",
        file_name=f"work-programme-{committee.key}-{str(year).replace('/', '-')}",
        months=tuple(months_of(year)),
        bars=tuple(_bar(act, each, year) for each in found),
        alternative=_in_words(act, found),
        today=(part_of(year, today),) if year.starts <= today <= year.ends else (),
        made=full(act.now, act.zone),
    )


def _bar(act: Act, one: Objective, year: Year) -> Bar:
    steps = milestones_of(act.view, one.id)
    ends = max((step.due for step in steps), default=year.ends)
    begins = min(max(one.added, year.starts), ends)
    return Bar(
        label=f"{short(one.reference)}: {one.text}",
        begins=part_of(year, begins) if begins > year.starts else 0,
        ends=part_of(year, ends) if ends < year.ends else 1,
        state=_STATES[one.brag],
        steps=tuple(Step(part_of(year, step.due), _state(act, step)) for step in steps),
    )


def _state(act: Act, one: Milestone) -> StepState:
    if one.reached:
        return StepState.REACHED
    return StepState.OVERDUE if one.due < act.scene.today else StepState.DUE


def _in_words(act: Act, found: Sequence[Objective]) -> str:
    """How many objectives stand how, and how many milestones: what the picture shows."""
    brags = Counter(one.brag for one in found)
    stands = in_a_row([f"{brags[each]} {each.value}" for each in _STATES if brags[each]])
    states = Counter(_state(act, step) for one in found for step in milestones_of(act.view, one.id))
    steps = in_a_row([f"{states[each]} {said}" for each, said in _SAID.items() if states[each]])
    total = count(sum(states.values()), "milestone")
    return f"{count(len(found), 'objective')}: {stands}. {total}{f': {steps}' if steps else ''}."


def _rows(act: Act, found: Sequence[Objective]) -> Iterator[tuple[date, tuple[str, ...]]]:
    """Each milestone with its day; an objective without one stands at the end."""
    for one in found:
        name, stands = f"{short(one.reference)}: {one.text}", one.brag.value.capitalize()
        steps = milestones_of(act.view, one.id)
        for step in steps:
            state = _SAID[_state(act, step)].capitalize()
            yield step.due, (name, stands, step.text, date_short(step.due), state)
        if not steps:
            yield date.max, (name, stands, "–", "–", "–")
