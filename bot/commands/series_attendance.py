"""Who comes to all meetings of a series? Whoever does says it once; single ones are answered singly."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.naming import committee_name, count, table
from bot.commands.series_records import members_of
from bot.parameters.recurring import A_SERIES
from bot.reply import Button, Choices, Mood, Reply, Verdict
from governance_store.records.ids import invitation_id
from governance_store.records.meeting import Answer, Invitation, Meeting
from governance_store.records.series import Series
from governance_store.rules.local_time import full


@command(
    "series attend",
    "Say that you will attend all meetings of a series that lie ahead",
    who=EVERYBODY,
    examples=("series attend board",),
    submit="I will attend them all",
)
def attend(act: Act, series: Annotated[Series, Param(A_SERIES, "Series")]) -> Reply:
    """Accept every invitation of the series that was not answered; apologies that were sent stand."""
    asked = [(one, invitation) for one in members_of(act, series) if (invitation := _asked(act, one))]
    if not asked:
        here = committee_name(act.view, series.committee)
        told = f"You are not invited to any meeting ahead of {here} in the series {series.id}."
        raise Refused(Problem(told, "series"))
    promised = [
        replace(invitation, answer=Answer.ATTENDING, answered=act.now)
        for _, invitation in asked
        if invitation.answer is Answer.NONE
    ]
    if not promised:
        told = "You have answered for every meeting of the series already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(series.id,))
    act.commit("attendance.promised", *promised)
    return _answered(act, series, [one for one, _ in asked], len(promised))


def _asked(act: Act, meeting: Meeting) -> Invitation | None:
    """The speaker's invitation to a meeting that is not over."""
    if meeting.ends <= act.now:
        return None
    return act.view.maybe(Invitation, invitation_id(meeting.id, act.actor.id))


def _answered(act: Act, series: Series, meetings: list[Meeting], promised: int) -> Reply:
    told = f"You will attend {count(promised, 'meeting')} of {committee_name(act.view, series.committee)}."
    rows = ((one.id, full(one.starts, act.zone), _answer(act, one)) for one in meetings)
    parts = (
        Verdict(Mood.GOOD, told),
        table("Your answers", ("Meeting", "Date", "Answer"), rows),
        Choices(
            (Button("Show the series", f"series show {series.id}"),),
            "For one of them: apologies and its number.",
        ),
    )
    return Reply(parts, ids=(series.id,))


def _answer(act: Act, meeting: Meeting) -> str:
    return act.view.get(Invitation, invitation_id(meeting.id, act.actor.id)).answer.value
