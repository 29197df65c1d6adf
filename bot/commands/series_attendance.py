"""Who comes to all meetings of a series, and who to none? It is said once; single ones are answered singly.

What was answered singly stands: an answer to all of them only takes the place of an earlier one to all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Annotated

from bot.commands.attendance import answered
from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.naming import committee_name, count, table
from bot.commands.series_records import members_of
from bot.parameters.people import A_MEETING
from bot.parameters.recurring import A_SERIES
from bot.parameters.several import Several
from bot.parameters.text import A_FLAG, A_REASON
from bot.reply import Button, Choices, Mood, Reply, Verdict
from governance_store.records.ids import invitation_id
from governance_store.records.meeting import Answer, Invitation, Meeting
from governance_store.records.series import Series
from governance_store.rules.local_time import full

REGULAR = Param(
    A_FLAG, "Regular ones only", "regular", hint="Without meetings that were added to the series."
)
BUT = Param(Several(A_MEETING, "a meeting"), "Without", "but", ("except", "without"))


@dataclass(frozen=True, slots=True)
class _Asked:
    """A meeting that is not over, and the speaker's invitation to it."""

    meeting: Meeting
    invitation: Invitation


@command(
    "series attend",
    "Say that you will attend all meetings of a series that lie ahead",
    who=EVERYBODY,
    examples=("series attend board", "series attend SER-2027-001 regular but MTG-2027-003"),
    submit="I will attend them all",
)
def attend(
    act: Act,
    series: Annotated[Series, Param(A_SERIES, "Series")],
    regular: Annotated[bool, REGULAR] = False,  # noqa: FBT002 -- a tick box
    but: Annotated[tuple[Meeting, ...], BUT] = (),
) -> Reply:
    """Accept every invitation of the series that was not answered singly."""
    return _answer(act, series, _asked(act, series, but, regular=regular), Answer.ATTENDING, "")


@command(
    "series apologies",
    "Send your apologies for all meetings of a series that lie ahead",
    who=EVERYBODY,
    examples=('series apologies board because "on leave until 2028"',),
    submit="Send apologies for them all",
)
def apologies(
    act: Act,
    series: Annotated[Series, Param(A_SERIES, "Series")],
    regular: Annotated[bool, REGULAR] = False,  # noqa: FBT002 -- a tick box
    but: Annotated[tuple[Meeting, ...], BUT] = (),
    because: Annotated[str | None, Param(A_REASON, "Reason", "because", ("reason",))] = None,
) -> Reply:
    """Decline every invitation of the series that was not answered singly."""
    return _answer(act, series, _asked(act, series, but, regular=regular), Answer.APOLOGIES, because or "")


def _asked(act: Act, series: Series, but: tuple[Meeting, ...], *, regular: bool) -> list[_Asked]:
    """What the speaker may answer; raises Refused where that is nothing."""
    left_out = {one.id for one in but}
    of_it = (one for one in members_of(act, series) if one.ends > act.now and one.id not in left_out)
    asked = list(_invited(act, (one for one in of_it if one.stands_for or not regular)))
    if not asked:
        here = committee_name(act.view, series.committee)
        told = f"You are not invited to any meeting ahead of {here} in the series {series.id}."
        raise Refused(Problem(told, "series"))
    return asked


def _invited(act: Act, meetings: Iterator[Meeting]) -> Iterator[_Asked]:
    for one in meetings:
        invitation = act.view.maybe(Invitation, invitation_id(one.id, act.actor.id))
        if invitation and not invitation.withdrawn:
            yield _Asked(one, invitation)


def _answer(act: Act, series: Series, asked: list[_Asked], answer: Answer, because: str) -> Reply:
    given = [
        replace(answered(act, one.invitation, answer), because=because, answered_with_series=act.now)
        for one in asked
        if not one.invitation.singly and (one.invitation.answer, one.invitation.because) != (answer, because)
    ]
    if not given:
        told = "You have answered for every meeting of the series already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(series.id,))
    act.commit(
        "attendance.promised" if answer is Answer.ATTENDING else "apologies.received",
        *given,
        reason=because,
    )
    return _told(act, series, asked, len(given), answer)


def _told(act: Act, series: Series, asked: list[_Asked], given: int, answer: Answer) -> Reply:
    here = committee_name(act.view, series.committee)
    attending = answer is Answer.ATTENDING
    which = f"{count(given, 'meeting')} of {here}"
    told = f"You will attend {which}." if attending else f"Apologies are recorded for {which}."
    rows = ((one.meeting.id, full(one.meeting.starts, act.zone), _now(act, one)) for one in asked)
    other = (
        Button("Send apologies for them all after all", f"series apologies {series.id}")
        if attending
        else Button("Attend them all after all", f"series attend {series.id}")
    )
    parts = (
        Verdict(Mood.GOOD, told, _standing(asked)),
        table("Your answers", ("Meeting", "Date", "Answer"), rows),
        Choices(
            (other, Button("Show the series", f"series show {series.id}")),
            f"For one of them: {'apologies' if attending else 'attend'} and its number.",
        ),
    )
    return Reply(parts, ids=(series.id,))


def _standing(asked: list[_Asked]) -> tuple[str, ...]:
    """What was answered by itself before, and stays so."""
    singly = sum(one.invitation.singly for one in asked)
    if not singly:
        return ()
    return (f"{count(singly, 'meeting was', 'meetings were')} answered singly before, and that stands.",)


def _now(act: Act, one: _Asked) -> str:
    return act.view.get(Invitation, one.invitation.id).answer.value
