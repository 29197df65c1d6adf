"""Who takes part? People, how they are reached, and where they come from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Annotated

from bot.commands.authority import permissions_held
from bot.commands.base import (
    EVERYBODY,
    KEEPERS,
    Act,
    Incomplete,
    Param,
    Problem,
    Refused,
    command,
    shown,
)
from bot.commands.departure import offices
from bot.commands.naming import committee_name, in_a_row, organisation_name, table
from bot.outbox.reaching import reached_in_words
from bot.parameters.named import Named
from bot.parameters.people import A_PERSON, AN_ORGANISATION
from bot.parameters.text import AN_ADDRESS, Text
from bot.parameters.when import A_DAY
from bot.reply import Entry, Facts, Heading, Mood, Reply, Verdict
from governance_store.records.committee import Seat
from governance_store.records.ids import OrganisationId, PersonId
from governance_store.records.network import Organisation
from governance_store.records.person import Permission, Person, Post
from governance_store.rules.local_time import date_in_full

A_NAME = Text(called="a name", longest=120)
A_PROFESSION = Text(called="a profession", longest=120)
A_POSTAL_ADDRESS = Text(called="a postal address", longest=400, entry=Entry.PARAGRAPH)


ANYBODY: Named[Person] = replace(A_PERSON, among=lambda scene: scene.view.find(Person))
"""A person, also one who no longer takes part."""


def _refuse_taken_address(act: Act, email: str, but: PersonId | None = None) -> None:
    holder = next((one for one in act.view.find(Person) if _has(one, email) and one.id != but), None)
    if holder is None:
        return
    if holder.active:
        told = f"{email} is {holder.name}'s address already: an address belongs to one person."
        raise Refused(Problem(told, "email"))
    told = f"{email} is the address of {holder.name}, who no longer takes part: have them return instead."
    raise Refused(Problem(told, "email"), nearest=(f"person return {holder.id}",))


def _has(person: Person, email: str) -> bool:
    return email.casefold() in (known.casefold() for known in person.emails)


@command(
    "person add",
    "Add a person",
    who=KEEPERS,
    examples=('person add "Dr Asha Rahman" email asha.rahman@example.org at nht profession "Radiologist"',),
    submit="Add",
)
def add(
    act: Act,
    name: Annotated[str, Param(A_NAME, "Name", hint="With the title, as it is to stand in minutes.")],
    email: Annotated[str | None, Param(AN_ADDRESS, "E-mail address", "email", ("mail",))] = None,
    organisation: Annotated[
        Organisation | None, Param(AN_ORGANISATION, "Organisation", "at", ("from", "of"))
    ] = None,
    profession: Annotated[str | None, Param(A_PROFESSION, "Profession", "profession")] = None,
    since: Annotated[date | None, Param(A_DAY, "Takes part since", "since", ("joined",))] = None,
) -> Reply:
    """A new person; two may have one name, no two one address."""
    if email:
        _refuse_taken_address(act, email)
    namesakes = [one for one in act.view.find(Person, active=True) if one.name == name]
    person = Person(
        PersonId(act.new_id("PER")),
        name,
        (email,) if email else (),
        organisation.id if organisation else None,
        profession or "",
        joined=since,
    )
    act.commit("person.added", person)
    reach = f"reached at {email}" if email else "without an address, so no letter can be sent to them yet"
    notes = (f"There is another {name}: type the address to tell them apart.",) if namesakes else ()
    return Reply((Verdict(Mood.GOOD, f"{name} is added, {reach}.", notes),), ids=(person.id,))


ALSO_EMAIL = Param(AN_ADDRESS, "Also known by", "also email", hint="Mail from here is known as theirs.")
WITHOUT_EMAIL = Param(AN_ADDRESS, "No longer known by", "without email")
ALSO_AT = Param(AN_ORGANISATION, "Also at", "also at")
NO_LONGER_AT = Param(AN_ORGANISATION, "No longer also at", "no longer at")
POSTAL = Param(A_POSTAL_ADDRESS, "Postal address", "postal", ("postal address",))


@command(
    "person set",
    "Change a person's name, addresses, organisations or profession",
    who=KEEPERS,
    examples=(
        'person set "Asha Rahman" profession "Clinical director"',
        'person set "Asha Rahman" email a.rahman@example.org',
        'person set "Asha Rahman" also email asha@example.org also at cvd',
    ),
    submit="Set",
)
def set_person(
    act: Act,
    person: Annotated[Person, Param(A_PERSON, "Person")],
    name: Annotated[str | None, Param(A_NAME, "Name", "name")] = None,
    email: Annotated[
        str | None,
        Param(AN_ADDRESS, "E-mail address", "email", ("mail",), hint="Letters go here from now on."),
    ] = None,
    organisation: Annotated[
        Organisation | None, Param(AN_ORGANISATION, "Organisation", "at", ("from", "of"))
    ] = None,
    profession: Annotated[str | None, Param(A_PROFESSION, "Profession", "profession")] = None,
    also_email: Annotated[str | None, ALSO_EMAIL] = None,
    without_email: Annotated[str | None, WITHOUT_EMAIL] = None,
    also_at: Annotated[Organisation | None, ALSO_AT] = None,
    no_longer_at: Annotated[Organisation | None, NO_LONGER_AT] = None,
    postal: Annotated[str | None, POSTAL] = None,
) -> Reply:
    """Change what is given, and nothing else; a new address comes first and the old ones are kept."""
    given = (name, email, organisation, profession, also_email, without_email, also_at, no_longer_at, postal)
    if all(one is None for one in given):
        raise _ask(act, person)
    for address in filter(None, (email, also_email)):
        _refuse_taken_address(act, address, person.id)
    after = replace(
        person,
        name=name or person.name,
        emails=_addresses(person, email, also_email, without_email),
        organisation=organisation.id if organisation else person.organisation,
        profession=profession or person.profession,
        also_of=_organisations(person, organisation, also_at, no_longer_at),
        postal=postal or person.postal,
    )
    return _recorded(act, person, after)


def _recorded(act: Act, person: Person, after: Person) -> Reply:
    if after == person:
        told = f"That is recorded of {person.name} already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),))
    act.commit("person.set", after)
    changed = Verdict(Mood.GOOD, f"What is recorded of {after.name} is changed.")
    return Reply((changed, _facts(act, after)), ids=(after.id,))


def _addresses(person: Person, first: str | None, also: str | None, without: str | None) -> tuple[str, ...]:
    """The new address first; the old ones stay, so that mail from them is still known."""
    if without and not _has(person, without):
        told = f"{without} is no address of {person.name}: theirs {_are(person.emails)}."
        raise Refused(Problem(told, "without_email"))
    wanted = [*((first,) if first else ()), *person.emails, *((also,) if also else ())]
    kept = {one.casefold(): one for one in reversed(wanted)}  # the first spelling of each holds
    order = dict.fromkeys(one.casefold() for one in wanted)
    return tuple(kept[one] for one in order if without is None or one != without.casefold())


def _are(emails: tuple[str, ...]) -> str:
    return f"{'is' if len(emails) == 1 else 'are'} {in_a_row(emails)}" if emails else "are none"


def _organisations(
    person: Person, main: Organisation | None, also: Organisation | None, without: Organisation | None
) -> tuple[OrganisationId, ...]:
    """Where else they come from; the organisation for which they chiefly stand is not among them."""
    if without and without.id not in person.also_of:
        told = f"{person.name} is not recorded as also at {without.name}."
        raise Refused(Problem(told, "no_longer_at"))
    gone = {without.id if without else "", main.id if main else person.organisation or ""}
    wanted = dict.fromkeys((*person.also_of, *((also.id,) if also else ())))
    return tuple(one for one in wanted if one not in gone)


def _ask(act: Act, person: Person) -> Incomplete:
    """The form, filled in with what is recorded."""
    values = {
        "name": person.name,
        "email": person.emails[0] if person.emails else None,
        "organisation": act.view.get(Organisation, person.organisation) if person.organisation else None,
        "profession": person.profession or None,
        "postal": person.postal or None,
    }
    return Incomplete(
        ask=f"What is to be changed for {person.name}?", values=values, seen=shown(act.view, person)
    )


@command("person show", "Show a person", who=EVERYBODY, writes=False, examples=('person show "Asha Rahman"',))
def show(act: Act, person: Annotated[Person, Param(ANYBODY, "Person")]) -> Reply:
    """Where a person comes from, what they do here, and how they are reached."""
    gone = () if person.active else (Verdict(Mood.NOTE, f"{person.name} no longer takes part."),)
    return Reply((Heading(person.name), *gone, _facts(act, person)), ids=(person.id,))


def _facts(act: Act, person: Person) -> Facts:
    view = act.view
    seats = [seat for seat in view.find(Seat, holder=person.id) if seat.active]
    deputising = [seat for seat in view.find(Seat, deputies=person.id) if seat.active]
    posts = [post.title for post in view.find(Post, holder=person.id) if post.active]
    held = [str(one) for one in Permission if one in permissions_held(view, person.id, None)]
    return Facts(
        (
            ("Organisation", in_a_row([organisation_name(view, one) for one in from_where(person)]) or "–"),
            ("Profession", person.profession or "not recorded"),
            ("Reached by", reached_in_words(view, person).removeprefix("by ")),
            *((("Also known by", in_a_row(person.emails[1:])),) if person.emails[1:] else ()),
            *_dates(person),
            ("Lead roles", ", ".join(posts) or "none"),
            ("Offices", "; ".join(offices(view, person.id)) or "none"),
            ("Seats", _seats(act, seats)),
            ("Deputy for", _seats(act, deputising)),
            ("May act as", ", ".join(held) or "none"),
        )
    )


def from_where(person: Person) -> tuple[OrganisationId, ...]:
    """The organisations of a person, that for which they chiefly stand first."""
    return (*((person.organisation,) if person.organisation else ()), *person.also_of)


def _dates(person: Person) -> Iterator[tuple[str, str]]:
    """Since when they take part, until when, and whether they are away."""
    if person.joined:
        yield "Takes part since", date_in_full(person.joined)
    if person.leaves:
        yield "Takes part until" if person.active else "Left", date_in_full(person.leaves)
    if person.away_until:
        began = f"from {date_in_full(person.away_from)} " if person.away_from else ""
        yield "Away", f"{began}until {date_in_full(person.away_until)}"


def _seats(act: Act, seats: list[Seat]) -> str:
    return "; ".join(f"{committee_name(act.view, seat.committee)}: {seat.role}" for seat in seats) or "none"


@command(
    "person list",
    "List the people, all of them or those of an organisation",
    who=EVERYBODY,
    writes=False,
    examples=("person list", "person list nht"),
)
def list_people(
    act: Act, organisation: Annotated[Organisation | None, Param(AN_ORGANISATION, "Organisation")] = None
) -> Reply:
    """Everybody who takes part, with where they come from."""
    chosen = {"organisation": organisation.id} if organisation else {}
    found = act.view.find(Person, active=True, **chosen)
    rows = (
        (
            one.name,
            organisation_name(act.view, one.organisation),
            one.profession,
            one.emails[0] if one.emails else "no address",
        )
        for one in found
    )
    listed = table("People", ("Name", "Organisation", "Profession", "Address"), rows)
    return Reply((listed,), ids=tuple(one.id for one in found))
