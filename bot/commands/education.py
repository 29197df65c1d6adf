"""Which education events are held, for whom, and who convenes them? They are put down, changed, cancelled."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated, Final

from bot.commands import education_replies as replies
from bot.commands.base import EVERYBODY, RECORDERS, Act, Incomplete, Param, Problem, Refused, command, shown
from bot.commands.education_refusals import refuse_cancelled, refuse_others, wrong_event
from bot.parameters.education import AN_EVENT
from bot.parameters.people import A_PERSON, ORGANISATIONS
from bot.parameters.text import A_FLAG, A_REASON, Text
from bot.parameters.when import A_DAY, HOURS, Hours
from bot.reply import Reply
from governance_store.records.education import EducationEvent
from governance_store.records.ids import EducationEventId
from governance_store.records.network import Organisation
from governance_store.records.person import Person
from governance_store.rules.education import attendances_of

A_TOPIC: Final = Text(called="a topic", longest=160)
_PLACE: Final = Text(called="a place", longest=200)
_PROFESSIONS: Final = Text(called="the professions", longest=300)
EVENT: Final = Param(AN_EVENT, "Education event", example="EDU-001")
_HOURS: Final = Param(HOURS, "Time", hint="Such as 14:00-16:00.")
_FOR_WHOM: Final = Param(
    _PROFESSIONS, "Professions", "professions", ("profession",), hint="Such as: radiographers, radiologists."
)
_INVITED: Final = Param(
    ORGANISATIONS, "Organisations invited", "invite", ("invited", "for"), hint="All members, if left empty."
)
_LEAD: Final = Param(A_PERSON, "Convenor", "lead", ("led by", "convenor", "convened by"))
_AT: Final = Param(_PLACE, "Place", "at", ("place",))


@dataclass(frozen=True, slots=True)
class _Said:
    """What is said of an event besides its topic and day; None or empty is left as it is."""

    hours: Hours | None
    professions: str | None
    invited: tuple[Organisation, ...]
    lead: Person | None
    place: str | None

    def on(self, one: EducationEvent) -> EducationEvent:
        """The event with it."""
        return replace(
            one,
            begins=self.hours.start if self.hours else one.begins,
            ends=self.hours.end if self.hours else one.ends,
            professions=one.professions if self.professions is None else professions_in(self.professions),
            organisations=tuple(each.id for each in self.invited) or one.organisations,
            lead=self.lead.id if self.lead else one.lead,
            place=one.place if self.place is None else self.place,
        )


def professions_in(text: str) -> tuple[str, ...]:
    """The professions that a text names in a row, each once."""
    found: dict[str, str] = {}
    for one in re.split(r"[,;\n]|\band\b|\s&\s", text):
        if said := one.strip(" ."):
            found.setdefault(said.casefold(), said)
    return tuple(found.values())


@command(
    "education add",
    "Put an education event down: topic, day, for whom, and who convenes it",
    who=RECORDERS,
    examples=(
        'education add "MRI safety" 12 Jan 2027 14:00-16:00 lead "Asha Rahman" at "Seminar room 2"',
        'education add "CT dose" 20 Jan 2027 professions "radiographers and physicists" invite nht and cvd',
    ),
    submit="Put it down",
)
def add(
    act: Act,
    topic: Annotated[str, Param(A_TOPIC, "Topic", example='"MRI safety"')],
    day: Annotated[date, Param(A_DAY, "Day")],
    hours: Annotated[Hours | None, _HOURS] = None,
    professions: Annotated[str | None, _FOR_WHOM] = None,
    invited: Annotated[tuple[Organisation, ...], _INVITED] = (),
    lead: Annotated[Person | None, _LEAD] = None,
    place: Annotated[str | None, _AT] = None,
) -> Reply:
    """One that was held already may be put down too, with who came to it."""
    bare = EducationEvent(EducationEventId(act.new_id("EDU")), topic, day)
    made = _Said(hours, professions, invited, lead, place).on(bare)
    if wrong := list(wrong_event(act, made)):
        raise Refused(*wrong)
    act.commit("education.added", made)
    return replies.added(act, made)


@command(
    "education change",
    "Change an education event: topic, day, time, place, for whom, or who convenes it",
    who=EVERYBODY,
    examples=("education change EDU-001 on 19 Jan 2027 15:00", 'education change EDU-001 lead "Asha Rahman"'),
    submit="Change it",
)
def change(
    act: Act,
    event: Annotated[EducationEvent, EVENT],
    topic: Annotated[str | None, Param(A_TOPIC, "Topic", "topic")] = None,
    day: Annotated[date | None, Param(A_DAY, "Day", "on", ("to",))] = None,
    hours: Annotated[Hours | None, _HOURS] = None,
    professions: Annotated[str | None, _FOR_WHOM] = None,
    invited: Annotated[tuple[Organisation, ...], _INVITED] = (),
    for_all: Annotated[bool, Param(A_FLAG, "For all members", "for all", ("open to all",))] = False,  # noqa: FBT002 -- a tick box
    lead: Annotated[Person | None, _LEAD] = None,
    place: Annotated[str | None, _AT] = None,
) -> Reply:
    """What is left out stays. By its convenor too."""
    refuse_others(act, event)
    refuse_cancelled(event)
    if for_all and invited:
        raise Refused(Problem("Say either which organisations are invited, or all of them.", "invited"))
    asked = replace(event, topic=topic or event.topic, day=day or event.day)
    after = _Said(hours, professions, invited, lead, place).on(asked)
    after = replace(after, organisations=()) if for_all else after
    if after == event:
        raise _ask(act, event)
    if wrong := list(wrong_event(act, after)):
        raise Refused(*wrong)
    act.commit("education.changed", after)
    return replies.changed(act, after, f"{after.id} is changed.")


def _ask(act: Act, event: EducationEvent) -> Incomplete:
    values = {
        "topic": event.topic,
        "day": event.day,
        "hours": Hours(event.begins, event.ends) if event.begins else None,
        "professions": ", ".join(event.professions) or None,
        "invited": tuple(act.view.get(Organisation, id_) for id_ in event.organisations) or None,
        "lead": act.view.maybe(Person, event.lead) if event.lead else None,
        "place": event.place or None,
    }
    ask = f"What is to be changed of “{event.topic}”?"
    return Incomplete(ask=ask, values=values, seen=shown(act.view, event))


@command(
    "education cancel",
    "Cancel an education event, with the reason",
    who=EVERYBODY,
    examples=("education cancel EDU-001 because the speaker is unwell",),
    submit="Cancel it",
)
def cancel(
    act: Act,
    event: Annotated[EducationEvent, EVENT],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
) -> Reply:
    """It stays on the record with the reason, and counts in no figure."""
    refuse_others(act, event)
    refuse_cancelled(event)
    if came := len(attendances_of(act.view, event.id)):
        told = f"“{event.topic}” has {came} on its attendance list, so it was held and cannot be cancelled."
        raise Refused(Problem(told, "event"), nearest=(f"education show {event.id}",))
    act.commit("education.cancelled", replace(event, cancelled=True, because=because), reason=because)
    return replies.cancelled(act, event)
