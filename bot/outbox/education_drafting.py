"""What is said of education? What lacks of an event, whom none reaches, and what one was worth."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.outbox.education_links import LABEL, evaluation_link, name_of
from bot.outbox.notices import notice_to
from bot.outbox.rendered import Office, all_named, named, record_in
from governance_store.records.education import EducationAttendance, EducationEvent
from governance_store.records.ids import NETWORK
from governance_store.records.letter import Letter
from governance_store.records.network import Network, Organisation
from governance_store.rules.education import attendances_of, year_on
from governance_store.rules.local_time import date_in_full, local
from templates.contexts.letter import AnswerLink
from templates.contexts.notice import Notice, Step
from templates.filters import one_line


def list_missing(office: Office, letter: Letter, _now: datetime) -> Notice:
    """That nobody is known to have come to an event."""
    event = record_in(named(office.store, letter, EducationEvent))
    topic, day = one_line(event.topic), date_in_full(event.day)
    return notice_to(
        office,
        letter,
        event.id,
        f"No attendance list: “{topic}” of {day}",
        (f"“{topic}” was on {day}, and it is not recorded who attended.",),
        steps=(
            Step("Record who attended:", f"education attended {event.id} NAMES"),
            Step("It was not held:", f"education cancel {event.id} because REASON"),
        ),
    )


def evaluation_missing(office: Office, letter: Letter, _now: datetime) -> Notice:
    """That nobody who came has evaluated an event."""
    event = record_in(named(office.store, letter, EducationEvent))
    with office.store.reading() as view:
        came = len(attendances_of(view, event.id))
    topic, day = one_line(event.topic), date_in_full(event.day)
    return notice_to(
        office,
        letter,
        event.id,
        f"Not evaluated: “{topic}” of {day}",
        (f"“{topic}” was on {day}, and nobody who attended has evaluated it yet.",),
        (("Attended", str(came)),),
        (Step("Ask those who attended:", f"education ask {event.id}"),),
    )


def unreached(office: Office, letter: Letter, now: datetime) -> Notice:
    """From which member organisations nobody came this year."""
    names = [one_line(one.name) for one in all_named(office.store, letter, Organisation)]
    with office.store.reading() as view:
        year = year_on(local(now, ZoneInfo(view.get(Network, NETWORK).zone)).date())
    return notice_to(
        office,
        letter,
        f"education-{year}",
        f"Education {year}: nobody yet from {', '.join(names)}",
        (
            f"Nobody has come from these member organisations in {year}, though they were invited.",
            "Something may be in the way: the day, the place, cover for who is away, or not being told.",
        ),
        (("Nobody from", ", ".join(names)),),
        (Step("Who came from where:", f"education equity {year}"),),
    )


def evaluation_asked(office: Office, letter: Letter, _now: datetime) -> Notice:
    """To somebody who attended: what it was worth to them, by a link of their own."""
    event = record_in(named(office.store, letter, EducationEvent))
    attendance = record_in(named(office.store, letter, EducationAttendance))
    topic, day = one_line(event.topic), date_in_full(event.day)
    told = notice_to(
        office,
        letter,
        event.id,
        f"What was it worth to you? “{topic}” of {day}",
        (
            f"You attended “{topic}” on {day}. Three scores and a comment help to make the next one better.",
            "Your answer is kept without your name, and shown only together with those of others.",
        ),
    )
    if office.links is None:
        return told
    return replace(told, links=(AnswerLink(LABEL, evaluation_link(office.links, attendance, letter.queued)),))


def links_for_others(office: Office, letter: Letter, _now: datetime) -> Notice:
    """To who asked: a link for each who attended and cannot be written to, to be handed on."""
    event = record_in(named(office.store, letter, EducationEvent))
    there = all_named(office.store, letter, EducationAttendance)
    topic = one_line(event.topic)
    told = notice_to(
        office,
        letter,
        event.id,
        f"Links to hand on: evaluation of “{topic}”",
        (
            f"These attended “{topic}” and have no address in the record.",
            "Please hand each their own link on.",
            "Each link counts once. Answers are kept without a name.",
        ),
    )
    if office.links is None:
        return told
    with office.store.reading() as view:
        links = [
            AnswerLink(one_line(name_of(view, one)), evaluation_link(office.links, one, letter.queued))
            for one in there
        ]
    return replace(told, links=tuple(links))
