"""What does a notice say to whoever has to see to something? Each matter in its own words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.outbox.rendered import Office, all_named, named, record_in
from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK, return_id
from governance_store.records.interest import Interest, InterestsReturn
from governance_store.records.letter import Letter, Matter
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.network import Network
from governance_store.records.person import Person, Post
from governance_store.records.terms_of_reference import TermsOfReference
from governance_store.rules.interests import standing
from governance_store.rules.local_time import date_in_full, full, local
from governance_store.rules.plan_kinds import TERMS_OF_REFERENCE
from governance_store.rules.terms_in_force import read_version, versions_of
from templates.contexts.letter import recipient, what_failed
from templates.contexts.meeting import ZONE
from templates.contexts.notice import Notice, Step
from templates.filters import one_line, plain, the


def notice_to(
    office: Office,
    letter: Letter,
    about: str,
    subject: str,
    sentences: tuple[str, ...],
    facts: tuple[tuple[str, str], ...] = (),
    steps: tuple[Step, ...] = (),
) -> Notice:
    """A notice to the person of a letter: what about, what to know, the facts, and what to do."""
    with office.store.reading() as view:
        network, person = view.get(Network, NETWORK), view.get(Person, letter.person)
    return Notice(
        network=one_line(network.name),
        demonstration=network.demonstration,
        recipient=recipient(letter, person),
        letter=letter.id,
        console=office.console,
        about=about,
        subject=one_line(subject),
        sentences=tuple(map(one_line, sentences)),
        facts=tuple((label, value) for label, value in facts if value),
        steps=steps,
    )


def _vacancy(office: Office, letter: Letter, _now: datetime) -> Notice:
    post = record_in(named(office.store, letter, Post))
    since = date_in_full(post.vacant_since) if post.vacant_since else ""
    return notice_to(
        office,
        letter,
        post.id,
        f"Vacant: {post.title}",
        (f"The lead role “{post.title}” has had no holder since {since}.",),
        steps=(Step("Appoint somebody:", f'post fill {post.id} "NAME" since DATE'),),
    )


def _term_ending(office: Office, letter: Letter, now: datetime) -> Notice:
    post = record_in(named(office.store, letter, Post))
    holder = _name(office, post)
    assert post.until is not None  # noqa: S101 -- it is what this letter is about
    over = post.until < _today(office, now)
    told = f"The term of {holder} in the lead role “{post.title}” {'ended' if over else 'ends'} on"
    return notice_to(
        office,
        letter,
        post.id,
        f"Term {'ended' if over else 'ending'}: {post.title}",
        (f"{told} {date_in_full(post.until)}.", "It is for the network to renew it, or to appoint anew."),
        _term_facts(post, holder),
        (
            Step("Renew the term:", f"post set {post.id} until DATE"),
            Step("Appoint somebody else:", f'post fill {post.id} "NAME" since DATE'),
        ),
    )


def _term_facts(post: Post, holder: str) -> tuple[tuple[str, str], ...]:
    return (
        ("Holder", holder),
        ("Since", date_in_full(post.since) if post.since else ""),
        ("Last day", date_in_full(post.until) if post.until else ""),
        ("Appointed by", one_line(post.route)),
        ("Time for it", one_line(post.time)),
    )


def _name(office: Office, post: Post) -> str:
    with office.store.reading() as view:
        person = view.maybe(Person, post.holder or "")
    return one_line(person.name) if person else "its holder"


def _today(office: Office, now: datetime) -> date:
    with office.store.reading() as view:
        return local(now, ZoneInfo(view.get(Network, NETWORK).zone)).date()


def _leaving(office: Office, letter: Letter, _now: datetime) -> Notice:
    person = record_in(named(office.store, letter, Person))
    assert person.leaves is not None  # noqa: S101 -- it is what this letter is about
    name = one_line(person.name)
    told = f"{name} was to take part no longer from {date_in_full(person.leaves)}."
    return notice_to(
        office,
        letter,
        person.id,
        f"Leaving: {name}",
        (told, "Until it is recorded, they are still invited, and keep their seats and roles."),
        steps=(
            Step("See what they would leave behind:", f"person handover {person.id}"),
            Step("Record that they have left:", f"person leave {person.id}"),
        ),
    )


def _to_post(office: Office, letter: Letter, _now: datetime) -> Notice:
    waiting = all_named(office.store, letter, Letter)
    with office.store.reading() as view:
        people = {one.id: view.maybe(Person, one.person) for one in waiting}
    facts = tuple(
        (one.id, f"{what_failed(one)[0]}, to {one_line(person.name) if person else one.person}")
        for one in waiting
        for person in [people[one.id]]
    )
    number = "One letter is" if len(waiting) == 1 else f"{len(waiting)} letters are"
    return notice_to(
        office,
        letter,
        waiting[-1].id,
        f"To be posted: {len(waiting)} {'letter' if len(waiting) == 1 else 'letters'}",
        (f"{number} for people who are reached by post. Please print and post them.",),
        facts,
        (
            Step("Get them, ready to print:", "letter print"),
            Step("Once they are posted:", "letter posted"),
        ),
    )


def _terms_review(office: Office, letter: Letter, now: datetime) -> Notice:
    terms = record_in(named(office.store, letter, TermsOfReference))
    committee = record_in(named(office.store, letter, Committee))
    day = _today(office, now)
    with office.store.reading() as view:
        due = read_version(view, terms, day).review
        newest = versions_of(view, committee.id)[-1]
    name, key = one_line(committee.name), committee.key
    when = date_in_full(due) if due else "a day that was taken back"
    over = due is not None and due < day
    draft = f"Version {newest.number} is a draft, to which nobody has agreed." if newest.since is None else ""
    told = f"The terms of reference of {the(name)} {'were' if over else 'are'} to be reviewed by {when}."
    return notice_to(
        office,
        letter,
        terms.id,
        f"{'Overdue' if over else 'Due'}: review of the terms of reference, {name}",
        (
            told,
            TERMS_OF_REFERENCE.asks,
            *filter(None, (draft,)),
        ),
        (
            ("Version in force", f"{terms.number}, since {date_in_full(terms.since)}" if terms.since else ""),
            ("Review by", when),
        ),
        (
            Step("Read them:", f"tor show {key}"),
            Step("Get them as a Word document:", f"tor document {key}"),
            Step("Change what is to change, or set the next day of review:", f"tor set {key} review DATE"),
            Step("Record who agreed:", f"tor agree {key}"),
        ),
    )


def _deputy_declined(office: Office, letter: Letter, _now: datetime) -> Notice:
    declined = record_in(named(office.store, letter, Invitation))
    with office.store.reading() as view:
        meeting = view.get(Meeting, declined.meeting)
        committee = one_line(view.get(Committee, meeting.committee).name)
        zone = ZoneInfo(view.get(Network, NETWORK).zone)
        person = view.maybe(Person, declined.person)
    deputy = one_line(person.name) if person else "your deputy"
    when = full(meeting.starts, zone)
    return notice_to(
        office,
        letter,
        meeting.id,
        f"Your deputy does not come: {committee}, {when}",
        (
            f"{deputy} was to deputise for you at {the(committee)} on {when}, and has sent apologies.",
            "So nobody stands in for you there as it is.",
        ),
        (("Reason given", plain(declined.because)),),
        (
            Step("Name somebody else:", f'apologies {meeting.id} deputy "NAME"'),
            Step("Come yourself:", f"attend {meeting.id}"),
        ),
    )


_WHAT_A_RETURN_IS: Final = (
    "Everybody who takes part in decisions says once a year what interests they have, also where there are "
    "none. A new one is declared within 28 days."
)


def _interests_due(office: Office, letter: Letter, now: datetime) -> Notice:
    person = record_in(named(office.store, letter, Person))
    with office.store.reading() as view:
        last = view.maybe(InterestsReturn, return_id(person.id))
        own = view.find(Interest, person=person.id)
    declared = standing(own, _today(office, now))
    when = f" on {date_in_full(local(last.at, ZoneInfo(ZONE)).date())}" if last else ""
    told = f"You last said{when} what interests you have." if last else "You have not yet said."
    return notice_to(
        office,
        letter,
        person.id,
        "Your interests: please say what there is to declare",
        (_WHAT_A_RETURN_IS, told),
        tuple((one.id, f"{one.what} ({one.kind})") for one in declared),
        (
            Step("If the list is right, or there is nothing to declare:", "interest nil"),
            Step("Declare one:", 'interest declare "WHAT" KIND'),
            *(Step(f"If {one.id} has ended:", f"interest end {one.id}") for one in declared),
        ),
    )


NOTICES: Final[Mapping[Matter, Callable[[Office, Letter, datetime], Notice]]] = {
    Matter.TERMS_REVIEW: _terms_review,
    Matter.VACANCY: _vacancy,
    Matter.TERM_ENDING: _term_ending,
    Matter.LEAVING: _leaving,
    Matter.INTERESTS_DUE: _interests_due,
    Matter.TO_PRINT: _to_post,
    Matter.DEPUTY_DECLINED: _deputy_declined,
}
"""What each matter is written from."""
