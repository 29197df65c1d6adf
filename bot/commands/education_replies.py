"""What is said of education events: as they are put down or change, in a list, and one as a whole?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.commands.base import Act
from bot.commands.education_refusals import keeps
from bot.commands.naming import count, in_a_row, organisation_name, person_name, table
from bot.parameters.base import cut
from bot.reply import Button, Choices, Facts, Heading, Mood, Part, Reply, Verdict
from governance_store.records.education import EducationAttendance, EducationEvent
from governance_store.rules.education import attendances_of
from governance_store.rules.local_time import date_in_full, time_text
from governance_store.rules.programmes import Year


def when(event: EducationEvent) -> str:
    """The day of an event in full, with its hours where they are known."""
    hours = "-".join(time_text(one) for one in (event.begins, event.ends) if one)
    return f"{date_in_full(event.day)}{', ' if hours else ''}{hours}"


def added(act: Act, made: EducationEvent) -> Reply:
    """When it is, for whom, and what is to do about who attends."""
    told = f"“{made.topic}” is down as {made.id} for {when(made)}."
    why = [f"It is for {for_whom(act, made)}."]
    why += [] if made.lead else ["Nobody convenes it yet."]
    return Reply((Verdict(Mood.GOOD, told, tuple(why)), ways(act, made)), ids=(made.id,))


def changed(act: Act, one: EducationEvent, told: str, *why: str) -> Reply:
    """Something about an event was recorded."""
    return Reply((Verdict(Mood.GOOD, told, why), ways(act, one)), ids=(one.id,))


def cancelled(act: Act, one: EducationEvent) -> Reply:
    """That it counts no longer, and that nobody was told of it by the clerk."""
    told = f"“{one.topic}” ({one.id}) of {when(one)} is cancelled."
    why = (
        ("Nobody was told by the clerk: tell those who were to come.",) if one.day >= act.scene.today else ()
    )
    return Reply((Verdict(Mood.GOOD, told, why),), ids=(one.id,))


def ways(act: Act, one: EducationEvent) -> Choices:
    """What may be done about an event by who speaks, as it stands."""
    buttons = [Button("The event", f"education show {one.id}")]
    if keeps(act, one) and not one.cancelled:
        if one.day <= act.scene.today:
            buttons.append(Button("Record who attended", f"education attended {one.id}"))
        if one.day >= act.scene.today:
            buttons.append(Button("The code for the room", f"education code {one.id}"))
        buttons.append(Button("Change it", f"education change {one.id}"))
    return Choices(tuple(buttons))


def for_whom(act: Act, one: EducationEvent) -> str:
    """The professions and organisations that an event is for, as a sentence goes on."""
    who = in_a_row(one.professions) or "all professions"
    names = in_a_row([organisation_name(act.view, id_) for id_ in one.organisations])
    return f"{who} of {names or 'all member organisations'}"


def convenor(act: Act, one: EducationEvent) -> str:
    """Who convenes an event."""
    return person_name(act.view, one.lead) if one.lead else "nobody yet"


def listed(act: Act, year: Year, found: Sequence[EducationEvent]) -> Reply:
    """The events of a year, a row each."""
    heading = Heading(f"Education events {year}")
    if not found:
        told = f"No education event is down for {year}."
        return Reply((heading, Verdict(Mood.NOTE, told, ("“education add” puts one down.",))))
    columns = ("Event", "When", "Topic", "For", "Convenor", "Attended")
    return Reply(
        (heading, table("Events", columns, (_row(act, one) for one in found))),
        ids=tuple(one.id for one in found),
    )


def _row(act: Act, one: EducationEvent) -> tuple[str, ...]:
    return (one.id, when(one), cut(one.topic), for_whom(act, one), convenor(act, one), state(act, one))


def state(act: Act, one: EducationEvent) -> str:
    """How many came, or why nobody is known to have."""
    if one.cancelled:
        return "cancelled"
    came = len(attendances_of(act.view, one.id))
    if came:
        return str(came)
    return "to come" if one.day >= act.scene.today else "no list yet"


def event_shown(act: Act, one: EducationEvent) -> Reply:
    """One event with everything around it, and who attended."""
    facts = Facts(tuple((label, text) for label, text in _facts(act, one) if text))
    parts: list[Part] = [Heading(f"{one.id}: {one.topic}"), facts]
    came = attendances_of(act.view, one.id)
    if came:
        columns = ("Name", "Profession", "Organisation", "Known by")
        parts.append(table("Attended", columns, (_attendee(act, each) for each in came)))
    return Reply((*parts, ways(act, one)), ids=(one.id,))


def _attendee(act: Act, one: EducationAttendance) -> tuple[str, ...]:
    profession = one.profession or "not recorded"
    return (attendee_name(act, one), profession, attendee_body(act, one), one.means.value)


def attendee_name(act: Act, one: EducationAttendance) -> str:
    """What somebody who attended is called."""
    return person_name(act.view, one.person) if one.person else one.name


def attendee_body(act: Act, one: EducationAttendance) -> str:
    """Where somebody who attended is from."""
    return organisation_name(act.view, one.organisation) if one.organisation else one.body or "not recorded"


def _facts(act: Act, one: EducationEvent) -> Iterator[tuple[str, str]]:
    yield "When", when(one)
    yield "Place", one.place
    yield "For", for_whom(act, one)
    yield "Convenor", convenor(act, one)
    yield "Attended", state(act, one)
    yield "Cancelled because", one.because


def from_outside(found: Sequence[EducationAttendance]) -> list[str]:
    """Who was put down from an organisation that the network does not know, so that a slip is seen."""
    names = [f"{one.name} ({one.body})" for one in found if one.body]
    return [f"From outside the network: {in_a_row(names)}."] if names else []


def came_in_words(found: Sequence[EducationAttendance]) -> str:
    """How many are on a list."""
    return f"{count(len(found), 'person is', 'people are')} on the attendance list now."
