"""Which education events fall into a year, whom were they for, who came, and who leads on education?"""

from __future__ import annotations

from datetime import date
from typing import Final

from governance_store.records.education import EducationAttendance, EducationEvent
from governance_store.records.ids import EducationEventId, OrganisationId, PersonId, PlanKindId
from governance_store.records.network import Organisation, Standing
from governance_store.records.person import Person
from governance_store.records.plan import Plan
from governance_store.rules.answerable import network_lead
from governance_store.rules.duty import Recorded, reachable
from governance_store.rules.minute_numbers import APRIL
from governance_store.rules.plans import lead_of
from governance_store.rules.programmes import Year, financial

EDUCATION: Final = PlanKindId("education")
"""The sort of plan that the education and development programme is."""


def year_on(day: date) -> Year:
    """The year from April to March that a day falls into."""
    return financial(day.year if day.month >= APRIL else day.year - 1)


def events_of(record: Recorded, year: Year, *, also_cancelled: bool = False) -> list[EducationEvent]:
    """The events of a year in the order of their days; cancelled ones only where they are wanted."""
    found = record.between(EducationEvent, "day", year.starts, year.ends)
    wanted = (one for one in found if also_cancelled or not one.cancelled)
    return sorted(wanted, key=lambda one: (one.day, one.id))


def convened_ahead(record: Recorded, person: PersonId, day: date) -> list[EducationEvent]:
    """The events from a day on that somebody convenes, the soonest first."""
    found = (one for one in record.find(EducationEvent, lead=person) if not one.cancelled and one.day >= day)
    return sorted(found, key=lambda one: (one.day, one.id))


def attendances_of(record: Recorded, event: EducationEventId) -> list[EducationAttendance]:
    """Everybody who came to an event, once each; without those who were taken off its list."""
    return record.find(EducationAttendance, event=event, withdrawn=False)


def members(record: Recorded) -> list[Organisation]:
    """The member organisations, by name: an event is for them unless it names others."""
    found = record.find(Organisation, standing=Standing.MEMBER)
    return sorted(found, key=lambda one: (one.name.casefold(), one.id))


def invited(event: EducationEvent, everybody: list[Organisation]) -> frozenset[OrganisationId]:
    """The organisations that an event was for: those that it names, else every member."""
    return frozenset(event.organisations or (one.id for one in everybody))


def education_plan(record: Recorded) -> Plan | None:
    """The education and development programme that is under review; of several the one due first."""
    found = record.find(Plan, kind=EDUCATION, active=True)
    return min(found, key=lambda one: (one.due, one.id), default=None)


def education_lead(record: Recorded) -> Person | None:
    """Who leads on education and can be written to: whoever leads on the programme, else on the network."""
    plan = education_plan(record)
    return (reachable(record, lead_of(record, plan)) if plan else None) or network_lead(record)
