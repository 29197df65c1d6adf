"""What is said to who has answered an invitation? What stands in the record now, and how to change it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.commands import deputies
from bot.commands.base import Act
from bot.commands.meeting_replies import moment
from bot.commands.naming import committee_name, person_name
from bot.reply import Button, Choices, Mood, Reply, Verdict
from governance_store.records.letter import Letter
from governance_store.records.meeting import Answer, Invitation, Meeting
from governance_store.rules.from_afar import FromAfar, from_afar
from governance_store.rules.terms_in_force import terms_on

_ELSEWHERE = "organises it and is not told by this: answer in your calendar too."


def recorded_already(act: Act, meeting: Meeting) -> Reply:
    """A second click, or the same line again."""
    told = f"That is recorded already for {_here(act, meeting)}; nothing was changed."
    return Reply((Verdict(Mood.NOTE, told),), ids=(meeting.id,))


def _here(act: Act, meeting: Meeting) -> str:
    return f"{committee_name(act.view, meeting.committee)} on {moment(act, meeting)}"


def recorded(
    act: Act, meeting: Meeting, answered: Invitation, judged: deputies.Judged | None, queued: list[Letter]
) -> Reply:
    """What holds now for this person, who stands in and who is told of it."""
    own = answered.person == act.actor.id
    name = "You" if own else person_name(act.view, answered.person)
    here = _here(act, meeting)
    afar = " remotely" if answered.answer is Answer.REMOTE else ""
    told = (
        f"{name} will attend {here}{afar}."
        if answered.answer.comes
        else f"Apologies are recorded: {'you' if own else name} will not attend {here}."
    )
    reasons = tuple(_besides(act, meeting, answered, judged, queued))
    again = Choices(
        (*_after_all(act, meeting, answered), Button("Who is coming", f"meeting answers {meeting.id}"))
    )
    warned = (
        (Verdict(Mood.WARNING, judged.warnings[0], judged.warnings[1:]),)
        if judged and judged.warnings
        else ()
    )
    return Reply((Verdict(Mood.GOOD, told, reasons), *warned, again), ids=(meeting.id,))


def _besides(
    act: Act, meeting: Meeting, answered: Invitation, judged: deputies.Judged | None, queued: list[Letter]
) -> Iterator[str]:
    if answered.deputy:
        whom = "you" if answered.person == act.actor.id else person_name(act.view, answered.person)
        yield f"{person_name(act.view, answered.deputy)} deputises for {whom} at this meeting."
    if judged and judged.clause:
        yield f"The terms of reference say of deputies: “{judged.clause}”"
    for letter in queued:
        yield deputies.in_words(act, letter)
    if answered.answer is Answer.REMOTE and not meeting.link:
        yield "The meeting has no link to join by yet."
    if meeting.organised_elsewhere:
        yield f"{meeting.organised_elsewhere} {_ELSEWHERE}"


def _after_all(act: Act, meeting: Meeting, answered: Invitation) -> Iterator[Button]:
    whom = "" if answered.person == act.actor.id else f" for {answered.person}"
    if answered.answer.comes:
        yield Button("Send apologies after all", f"apologies {meeting.id}{whom}")
        if answered.answer is Answer.REMOTE:
            yield Button("Come to the room after all", f"attend {meeting.id}{whom}")
        elif may_join_from_afar(act, meeting):
            yield Button("Join remotely", f"attend {meeting.id} remote{whom}")
    else:
        yield Button("Attend after all", f"attend {meeting.id}{whom}")


def may_join_from_afar(act: Act, meeting: Meeting) -> bool:
    """Whether the terms of reference let one."""
    in_use = terms_on(act.view, meeting.committee, act.scene.today)
    return from_afar(in_use.terms if in_use else None) is FromAfar.ALLOWED
