"""What has moved in a work programme since the committee last met, what is overdue, and what stands still?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated

from bot.commands import programme_replies as replies
from bot.commands.base import EVERYBODY, Act, command
from bot.commands.naming import as_sentence, committee_name, count, table
from bot.commands.programme import COMMITTEE
from bot.commands.programme_list import A_PROGRAMMES_YEAR, programme_meant
from bot.parameters.base import cut
from bot.parameters.people import last_meeting
from bot.reply import Heading, Mood, Part, Reply, Text, Verdict
from governance_store.records.committee import Committee
from governance_store.records.meeting import Meeting
from governance_store.records.programme import Programme
from governance_store.rules.local_time import date_in_full, local
from governance_store.rules.minute_numbers import short
from governance_store.rules.programmes import Moved, Year, moved_since, objectives_of, overdue, year_of


@command(
    "programme report",
    "Report what has moved in a work programme since the committee last met",
    who=EVERYBODY,
    writes=False,
    examples=("programme report", "programme report committee mri"),
)
def report(
    act: Act,
    year: Annotated[Year | None, A_PROGRAMMES_YEAR] = None,
    committee: Annotated[Committee | None, COMMITTEE] = None,
) -> Reply:
    """Notes, milestones reached, what is new, what is overdue, and what has not moved."""
    programme = programme_meant(act, year, committee)
    since = _since(act, programme)
    day = local(since, act.zone).date()
    return _reported(act, programme, day, list(moved_since(act.view, programme, since, day)))


def _since(act: Act, programme: Programme) -> datetime:
    """When the committee last met; where it has not, before the first objective was added."""
    met = last_meeting(act.view.find(Meeting, committee=programme.committee), act.scene)
    if met:
        return met.starts
    first = min((one.added for one in objectives_of(act.view, programme.id)), default=programme.starts)
    return datetime.combine(first, time(), UTC) - timedelta(days=1)


def _reported(act: Act, one: Programme, since: date, found: Sequence[Moved]) -> Reply:
    """What has moved since a day, what is overdue, and what has not moved."""
    here = committee_name(act.view, one.committee)
    heading = Heading(f"Work programme {year_of(one)} of {here}: since {date_in_full(since)}")
    moved = [each for each in found if each.anything]
    still = [each.objective for each in found if not each.anything]
    parts: list[Part] = [heading, Text(replies.agreement(act, one)), *_moved(moved)]
    today = act.scene.today
    late = [(each.objective, step) for each in found for step in overdue(act.view, each.objective, today)]
    if late:
        rows = (
            (short(each.reference), step.text, date_in_full(step.due), replies.lead_name(act, each))
            for each, step in late
        )
        parts.append(table("Overdue milestones", ("Reference", "Milestone", "Due", "Lead"), rows))
    if still:
        names = ", ".join(short(each.reference) for each in still)
        told = f"{count(len(still), 'objective has', 'objectives have')} not moved: {names}."
        parts.append(Verdict(Mood.WARNING, told))
    return Reply(tuple(parts), ids=(one.id, *(each.objective.id for each in moved)))


def _moved(moved: Sequence[Moved]) -> tuple[Part, ...]:
    if not moved:
        return (Verdict(Mood.NOTE, "Nothing has moved since then."),)
    rows = (
        (
            short(each.objective.reference),
            cut(each.objective.text),
            each.objective.brag.value.capitalize(),
            _what(each),
        )
        for each in moved
    )
    return (table("What has moved", ("Reference", "Objective", "Stands", "What"), rows),)


def _what(one: Moved) -> str:
    told = ["New."] if one.is_new else []
    told += [f"Reached: {each.text}." for each in one.reached]
    told += [as_sentence(each.text) for each in one.notes]
    return " ".join(told)
