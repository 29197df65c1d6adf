"""How does a list of attendance come in from a spreadsheet? All of it or nothing, and safe to send again."""

from __future__ import annotations

from typing import Annotated, Final

from bot.commands import education_replies as replies
from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.education import EVENT
from bot.commands.education_attending import new_attendances
from bot.commands.education_refusals import refuse_not_held, refuse_others
from bot.commands.moving_in.attendances import read_attendances
from bot.commands.moving_in.told import Told
from bot.commands.naming import count
from bot.parameters.files import A_FILE
from bot.reply import Attachment, Mood, Reply, Verdict
from governance_store.records.education import EducationEvent, Means
from governance_store.rules.education import attendances_of
from governance_store.rules.local_time import date_in_full
from templates.contexts.sheets import Workbook

_MOST_TOLD: Final = 40
_COLUMNS: Final = "Excel (.xlsx) or CSV, with columns Name, E-mail, Profession, Organisation."


@command(
    "education import",
    "Take in who attended an education event from a spreadsheet",
    who=EVERYBODY,
    examples=('education import EDU-001 "Attendance.xlsx"',),
    submit="Take it in",
)
def import_list(
    act: Act,
    event: Annotated[EducationEvent, EVENT],
    file: Annotated[Attachment, Param(A_FILE, "File", hint=_COLUMNS, example='"Attendance.xlsx"')],
) -> Reply:
    """What is wrong is told cell by cell, and nothing is recorded; who is on the list already stays so."""
    refuse_others(act, event)
    refuse_not_held(act, event)
    told = Told()
    named = read_attendances(act, _book(file.content), told)
    if told.faults:
        raise Refused(*_faults(told))
    before = attendances_of(act.view, event.id)
    made = new_attendances(act, event, named, Means.IMPORT)
    again = len(named) - len(made)
    notes = tuple(dict.fromkeys(one.text for one in told.notes))[:_MOST_TOLD]
    if not made:
        said = f"Everybody in {file.name} is on the attendance list already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, said, notes), replies.ways(act, event)), ids=(event.id,))
    act.commit("education.attendance-imported", *made)
    said = f"{count(len(made), 'person', 'people')} attended “{event.topic}” on {date_in_full(event.day)}."
    why = [f"{count(again, 'row was', 'rows were')} of people on the list already."] if again else []
    return replies.changed(act, event, said, *why, replies.came_in_words([*before, *made]), *notes)


def _book(content: bytes) -> Workbook:
    from templates.engines.sheet import read_workbook  # noqa: PLC0415 -- heavy, first use only

    return read_workbook(content)


def _faults(told: Told) -> list[Problem]:
    """Each with its place; of very many the first, and how many more there are."""
    found = [Problem(one.text, "file") for one in told.faults[:_MOST_TOLD]]
    more = len(told.faults) - len(found)
    return [*found, *([Problem(f"And {more:,} more like these.", "file")] if more else [])]
