"""Who came to an education event? By a list of names, or by a code that people say in the room."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Final

from bot.commands import education_replies as replies
from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.education import EVENT
from bot.commands.education_attendees import Outsider, Unknown, attendees
from bot.commands.education_refusals import refuse_cancelled, refuse_not_held, refuse_others
from bot.commands.naming import count, in_a_row
from bot.parameters.named import fold
from bot.parameters.text import Text
from bot.reply import Button, Choices, Entry, Facts, Mood, Part, Reply, Verdict
from governance_store.records.education import EducationAttendance, EducationEvent, Means
from governance_store.records.ids import education_attendance_id
from governance_store.records.person import Person
from governance_store.rules.education import attendances_of
from governance_store.rules.local_time import date_in_full

_NAMES: Final = Text(called="the list of names", to_end=True, entry=Entry.PARAGRAPH)
_LETTERS: Final = "ABCDEFGHJKMNPQRSTUVWXYZ23456789"
"""What a code is made of: nothing that is mistaken for another when it is read out or written on a board."""
_CODE_LENGTH: Final = 6
_A_CODE: Final = Text(called="a code", longest=20, to_end=True)
_A_NAME: Final = Text(called="a name", longest=120, to_end=True)


@command(
    "education attended",
    "Record who attended an education event, by a list of names",
    who=EVERYBODY,
    examples=(
        "education attended EDU-001 Asha Rahman, Mia Member, Jo Bloggs (radiographer, County Hospital)",
    ),
    submit="Record it",
)
def attended(
    act: Act,
    event: Annotated[EducationEvent, EVENT],
    names: Annotated[
        str, Param(_NAMES, "Who attended", hint="One a line. From outside: Name (profession, organisation).")
    ],
) -> Reply:
    """All of them or nobody: names that mean nobody are told, and nothing is recorded."""
    refuse_others(act, event)
    refuse_not_held(act, event)
    found = list(attendees(act, names))
    if wrong := [Problem(one.told, "names") for one in found if isinstance(one, Unknown)]:
        raise Refused(*wrong)
    named = [one for one in found if not isinstance(one, Unknown)]
    if not named:
        raise Refused(Problem("The list names nobody.", "names"))
    return _recorded(act, event, named)


def _recorded(act: Act, event: EducationEvent, named: Sequence[Person | Outsider]) -> Reply:
    before = attendances_of(act.view, event.id)
    made = new_attendances(act, event, named, Means.LIST)
    if not made:
        told = f"Everybody named is on the attendance list of “{event.topic}” already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told), replies.ways(act, event)), ids=(event.id,))
    act.commit("education.attended", *made)
    told = f"{count(len(made), 'person', 'people')} attended “{event.topic}” on {date_in_full(event.day)}."
    again = len(named) - len(made)
    why = [f"{count(again, 'name was', 'names were')} on the list already, or named twice."] if again else []
    why += replies.from_outside(made)
    return replies.changed(act, event, told, *why, replies.came_in_words([*before, *made]))


def new_attendances(
    act: Act, event: EducationEvent, named: Sequence[Person | Outsider], means: Means
) -> list[EducationAttendance]:
    """An attendance for each who is not on the list yet, once however often they are named."""
    every = act.view.find(EducationAttendance, event=event.id)
    known = {_key(one): one for one in every}
    number = sum(one.person is None for one in every)
    made: dict[object, EducationAttendance] = {}
    for one in named:
        key = one.id if isinstance(one, Person) else (fold(one.name), one.organisation, fold(one.body))
        past = known.get(key)
        if key in made or (past and not past.withdrawn):
            continue
        if past is None and isinstance(one, Outsider):
            number += 1
        fresh = _attendance(act, event, one, means, number)
        made[key] = replace(fresh, id=past.id) if past else fresh
    return list(made.values())


def _key(one: EducationAttendance) -> object:
    return one.person or (fold(one.name), one.organisation, fold(one.body))


def _attendance(
    act: Act, event: EducationEvent, one: Person | Outsider, means: Means, number: int
) -> EducationAttendance:
    if isinstance(one, Person):
        id_ = education_attendance_id(event.id, one.id)
        return EducationAttendance(
            id_, event.id, means, act.now, one.id, profession=one.profession, organisation=one.organisation
        )
    return EducationAttendance(
        education_attendance_id(event.id, f"guest-{number}"),
        event.id,
        means,
        act.now,
        name=one.name,
        profession=one.profession,
        organisation=one.organisation,
        body=one.body,
    )


@command(
    "education code",
    "Show the code by which people in the room say that they attend",
    who=EVERYBODY,
    examples=("education code EDU-001",),
)
def code(act: Act, event: Annotated[EducationEvent, EVENT]) -> Reply:
    """Good on the day alone, and made when it is first asked for; for who convenes the event, to be shown."""
    refuse_others(act, event)
    refuse_cancelled(event)
    if event.day < act.scene.today:
        told = f"“{event.topic}” was on {date_in_full(event.day)}, so its code is good no longer."
        raise Refused(Problem(told, "event"), nearest=(f"education attended {event.id}",))
    if not event.code:
        event = replace(event, code=_new_code())
        act.commit("education.coded", event)
    told = f"The code of “{event.topic}” is {event.code}, good on {date_in_full(event.day)} alone."
    why = ("Show it in the room. Those from outside the network are put on the list by name.",)
    line = f"education attend {event.code}"
    parts: list[Part] = [Verdict(Mood.GOOD, told, why), Facts((("Code", event.code), ("Each says", line)))]
    if event.day == act.scene.today:
        parts.append(Choices((Button("I am here too", line),)))
    return Reply(tuple(parts), ids=(event.id,))


def _new_code() -> str:
    return "".join(secrets.choice(_LETTERS) for _ in range(_CODE_LENGTH))


@command(
    "education attend",
    "Say that you are at an education event, by the code in the room",
    who=EVERYBODY,
    examples=("education attend K7PQ2M",),
    submit="I am here",
)
def attend(act: Act, said: Annotated[str, Param(_A_CODE, "Code", example="K7PQ2M")]) -> Reply:
    """On its day alone; saying it twice counts once."""
    event = _of_code(act, said)
    made = new_attendances(act, event, [act.actor], Means.CODE)
    if not made:
        told = f"You are on the attendance list of “{event.topic}” already."
        return Reply((Verdict(Mood.NOTE, told),), ids=(event.id,))
    act.commit("education.attended", *made)
    told = f"You are on the attendance list of “{event.topic}”, {date_in_full(event.day)}."
    return Reply((Verdict(Mood.GOOD, told),), ids=(event.id,))


def _of_code(act: Act, said: str) -> EducationEvent:
    """The event of a code; raises Refused where it has none, or is not of today."""
    wanted = "".join(letter for letter in said.upper() if letter.isalnum())
    event = next((one for one in act.view.find(EducationEvent) if wanted and one.code == wanted), None)
    if event is None:
        told = f"No education event has the code “{said}”. Read it once more, or ask who convenes the event."
        raise Refused(Problem(told, "said"))
    refuse_cancelled(event)
    if event.day != act.scene.today:
        is_past = event.day < act.scene.today
        good = "was good" if is_past else "will be good"
        told = f"The code of “{event.topic}” {good} on {date_in_full(event.day)} alone."
        raise Refused(
            Problem(f"{told}{' Ask its convenor to put you on the list.' if is_past else ''}", "said")
        )
    return event


@command(
    "education remove",
    "Take somebody off the attendance list of an education event",
    who=EVERYBODY,
    examples=('education remove EDU-001 "Mia Member"',),
    submit="Take them off",
)
def remove(
    act: Act,
    event: Annotated[EducationEvent, EVENT],
    name: Annotated[str, Param(_A_NAME, "Name", example='"Mia Member"')],
) -> Reply:
    """Who was put on it by mistake; the history keeps that they were."""
    refuse_others(act, event)
    came = attendances_of(act.view, event.id)
    found = [one for one in came if fold(replies.attendee_name(act, one)) == fold(name)]
    found = found or [one for one in came if fold(name) in fold(replies.attendee_name(act, one)).split()]
    if not found:
        told = f"Nobody called “{name}” is on the attendance list of “{event.topic}”."
        raise Refused(Problem(told, "name"), nearest=(f"education show {event.id}",))
    if len(found) > 1:
        names = in_a_row(
            [f"{replies.attendee_name(act, one)} ({replies.attendee_body(act, one)})" for one in found]
        )
        raise Refused(Problem(f"“{name}” fits more than one on the list: {names}.", "name"))
    act.commit("education.attendance-withdrawn", replace(found[0], withdrawn=True))
    told = f"{replies.attendee_name(act, found[0])} is off the attendance list of “{event.topic}”."
    return replies.changed(act, event, told, replies.came_in_words(came[1:]))
