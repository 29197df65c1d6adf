"""What may not be done to an education event, and by whom?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from bot.commands.authority import permissions_held
from bot.commands.base import RECORDERS, Act, Problem, Refused
from bot.commands.naming import as_sentence
from bot.parameters.named import fold
from governance_store.records.education import EducationEvent
from governance_store.records.network import Organisation, Standing
from governance_store.records.person import Person
from governance_store.rules.education import attendances_of, education_plan
from governance_store.rules.local_time import ClocksChange, date_in_full, instant_of
from governance_store.rules.plans import lead_of

_MOST_YEARS: Final = 10


def keeps(act: Act, event: EducationEvent) -> bool:
    """Whether the speaker convenes an event, leads on education, or keeps a committee's record."""
    plan = education_plan(act.view)
    if act.actor.id in {event.lead, lead_of(act.view, plan) if plan else None}:
        return True
    return bool(permissions_held(act.view, act.actor.id, None) & RECORDERS.permissions)


def refuse_others(act: Act, event: EducationEvent) -> None:
    """Raise Refused for who neither convenes an event nor keeps the record."""
    if not keeps(act, event):
        lead = act.view.maybe(Person, event.lead) if event.lead else None
        whose = f"its convenor {lead.name}" if lead else "its convenor"
        told = f"“{event.topic}” is for {whose}, for who leads on education, and for who keeps the record."
        raise Refused(Problem(told, "event"))


def refuse_cancelled(event: EducationEvent) -> None:
    """Raise Refused for an event that was called off."""
    if event.cancelled:
        told = f"“{event.topic}” ({event.id}) was cancelled: {as_sentence(event.because)}"
        raise Refused(Problem(told, "event"))


def refuse_not_held(act: Act, event: EducationEvent) -> None:
    """Raise Refused where an event is cancelled, or its day has not come."""
    refuse_cancelled(event)
    if event.day > act.scene.today:
        day = date_in_full(event.day)
        told = f"“{event.topic}” is on {day}, which is still to come: who attended is recorded from that day."
        raise Refused(Problem(told, "event"), nearest=(f"education show {event.id}",))


def wrong_event(act: Act, event: EducationEvent) -> Iterator[Problem]:
    """Everything that is wrong with an event as it would be kept."""
    today = act.scene.today
    if abs(event.day.year - today.year) > _MOST_YEARS:
        told = f"{date_in_full(event.day)} is more than {_MOST_YEARS} years away: name a nearer day."
        yield Problem(told, "day")
    same = (
        one for one in act.view.find(EducationEvent, day=event.day, cancelled=False) if one.id != event.id
    )
    if other := next((one for one in same if fold(one.topic) == fold(event.topic)), None):
        yield Problem(f"“{other.topic}” is down for {date_in_full(event.day)} already: {other.id}.", "topic")
    if event.day > today and (came := len(attendances_of(act.view, event.id))):
        told = f"{came} are on its attendance list, so it cannot have its day on {date_in_full(event.day)}."
        yield Problem(told, "day")
    for id_ in event.organisations:
        organisation = act.view.get(Organisation, id_)
        if organisation.standing is Standing.LEFT:
            yield Problem(f"{organisation.name} has left the network.", "invited")
    yield from _wrong_hours(act, event)


def _wrong_hours(act: Act, event: EducationEvent) -> Iterator[Problem]:
    """A time that the change of the clocks leaves out or repeats."""
    for clock in filter(None, (event.begins, event.ends)):
        try:
            instant_of(event.day, clock, act.zone)
        except ClocksChange as fault:
            yield Problem(str(fault), "hours")
