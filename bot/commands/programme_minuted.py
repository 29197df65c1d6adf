"""Was what a committee meant to do in a year dealt with? Its objectives against the minutes of that year."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from bot.commands import programme_replies as replies
from bot.commands.base import EVERYBODY, Act, command
from bot.commands.naming import committee_name, count, in_a_row, table
from bot.commands.programme import COMMITTEE
from bot.commands.programme_list import A_PROGRAMMES_YEAR, programme_meant
from bot.parameters.base import cut
from bot.reply import Button, Choices, Heading, Mood, Part, Reply, Text, Verdict
from governance_store.records.committee import Committee
from governance_store.records.programme import Programme
from governance_store.rules.local_time import date_short
from governance_store.rules.minute_numbers import short
from governance_store.rules.programme_minuted import Found, Minuted, minuted
from governance_store.rules.programmes import Year, year_of


@command(
    "programme minuted",
    "Show what a year's minutes say of each objective, and of which they say nothing",
    who=EVERYBODY,
    writes=False,
    examples=("programme minuted 2026/27", "programme minuted 2026/27 committee mri"),
)
def show(
    act: Act,
    year: Annotated[Year | None, A_PROGRAMMES_YEAR] = None,
    committee: Annotated[Committee | None, COMMITTEE] = None,
) -> Reply:
    """By reference, by the objective's own words, and by the plans that it serves."""
    programme = programme_meant(act, year, committee)
    found = minuted(act.view, programme, act.zone)
    here = committee_name(act.view, programme.committee)
    heading = Heading(f"Work programme {year_of(programme)} of {here}: against the minutes")
    parts: list[Part] = [heading, Text(replies.agreement(act, programme)), *silence(found)]
    for one in found:
        if one.found:
            rows = (_row(each) for each in one.found)
            caption = f"{short(one.objective.reference)}: {cut(one.objective.text)}"
            parts.append(table(caption, ("Day", "Where", "Reference", "What it says"), rows))
    return Reply((*parts, _ways(act, programme)), ids=(programme.id, *(one.objective.id for one in found)))


def silence(found: list[Minuted]) -> Iterator[Verdict]:
    """Which objectives the minutes say nothing of; a dropped one is not asked for."""
    missing = [one.objective for one in found if one.objective.active and not one.found]
    if missing:
        names = in_a_row([short(one.reference) for one in missing])
        told = f"The minutes say nothing of {count(len(missing), 'objective')}: {names}."
        yield Verdict(Mood.WARNING, told, tuple(f"{short(one.reference)}: {one.text}" for one in missing))
    elif found:
        yield Verdict(Mood.GOOD, "The minutes come to every objective.")


def _row(one: Found) -> tuple[str, ...]:
    where = f"{one.sort} on {one.plan}, which it serves" if one.plan else one.sort.value
    return date_short(one.day), where.capitalize(), one.reference or "–", cut(one.text)


def _ways(act: Act, one: Programme) -> Choices:
    committee = act.view.get(Committee, one.committee)
    more = f"{year_of(one)} committee {committee.key}"
    return Choices(
        (
            Button("The work programme", f"programme show {more}"),
            Button("The annual report", f"report annual {committee.key} {year_of(one)}"),
        )
    )
