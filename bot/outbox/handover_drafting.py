"""What does a letter say of a handover? To either side everything that moved, and what each can see now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.outbox.notices import notice_to
from bot.outbox.rendered import Office, all_named
from governance_store.records.action import Action
from governance_store.records.agenda import AgendaItem
from governance_store.records.audit import Audit
from governance_store.records.committee import Committee, Seat
from governance_store.records.education import EducationEvent
from governance_store.records.ids import NETWORK
from governance_store.records.letter import Letter
from governance_store.records.meeting import Meeting
from governance_store.records.network import Network
from governance_store.records.person import Person, Post
from governance_store.records.plan import Plan, PlanReview
from governance_store.records.programme import Objective
from governance_store.rules.audits import quarter_planned
from governance_store.rules.local_time import date_in_full, local
from templates.contexts.notice import Notice, Step
from templates.filters import one_line


def handed_over(office: Office, letter: Letter, _now: datetime) -> Notice:
    """Who handed what over to whom."""
    giver, taker = all_named(office.store, letter, Person)
    to_taker = letter.person == taker.id
    other = one_line(giver.name if to_taker else taker.name)
    facts = tuple(_facts(office, letter, taker))
    told = f"What was {other}'s is yours now:" if to_taker else f"What was yours is {other}'s now:"
    own = Step("See the actions that are yours:", "action list mine")
    return notice_to(
        office,
        letter,
        "Handover",
        f"Handover {'from' if to_taker else 'to'} {other}",
        (told,),
        facts,
        (own,) if to_taker else (Step("See what is still yours:", "me show"),),
    )


def _facts(office: Office, letter: Letter, taker: Person) -> Iterator[tuple[str, str]]:
    for post in all_named(office.store, letter, Post):
        yield "Lead role", one_line(post.title)
    for committee in all_named(office.store, letter, Committee):
        offices = (("Chair", committee.chair), ("Deputy chair", committee.deputy_chair))
        for label, holder in (*offices, ("Secretary", committee.secretary)):
            if holder == taker.id:
                yield label, one_line(committee.name)
    for seat in all_named(office.store, letter, Seat):
        with office.store.reading() as view:
            yield "Seat", one_line(f"{seat.role}, {view.get(Committee, seat.committee).name}")
    yield from _led(office, letter)
    for one in all_named(office.store, letter, Action):
        what = "confidential" if one.confidential else one_line(one.text)
        due = f", due {date_in_full(one.by_when)}" if one.by_when else ""
        yield f"Action {one.reference}", f"{what}{due}"


def _led(office: Office, letter: Letter) -> Iterator[tuple[str, str]]:
    for plan in all_named(office.store, letter, Plan):
        yield f"Plan {plan.id}", f"{one_line(plan.title)}, to be reviewed by {date_in_full(plan.due)}"
    for review in all_named(office.store, letter, PlanReview):
        with office.store.reading() as view:
            yield "Paper of a review", one_line(view.get(Plan, review.plan).title)
    for objective in all_named(office.store, letter, Objective):
        yield f"Objective {objective.reference}", one_line(objective.text)
    for item in all_named(office.store, letter, AgendaItem):
        with office.store.reading() as view:
            meeting = view.get(Meeting, item.meeting)
            where = view.get(Committee, item.committee).name
            day = date_in_full(local(meeting.starts, ZoneInfo(view.get(Network, NETWORK).zone)).date())
        title = "confidential" if item.confidential else one_line(item.title)
        yield "Item of an agenda", f"{title}, {one_line(where)}, {day}"
    for audit in all_named(office.store, letter, Audit):
        yield f"Audit {audit.reference}", f"{one_line(audit.title)}, {quarter_planned(audit)}"
    for event in all_named(office.store, letter, EducationEvent):
        yield f"Education {event.id}", f"{one_line(event.topic)}, {date_in_full(event.day)}"
