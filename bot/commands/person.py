"""Who takes part? People, how they are reached, and where they come from."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from bot.commands.authority import permissions_held
from bot.commands.base import (
    ADMINISTRATORS,
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
from bot.commands.departure import departure, offices
from bot.commands.naming import committee_name, organisation_name, table
from bot.parameters.named import Named
from bot.parameters.people import A_PERSON, AN_ORGANISATION
from bot.parameters.text import AN_ADDRESS, Text
from bot.reply import Button, Choices, Facts, Heading, Mood, Reply, Verdict
from governance_store.records.committee import Seat
from governance_store.records.ids import PersonId
from governance_store.records.network import Organisation
from governance_store.records.person import Permission, Person, Post

A_NAME = Text(called="a name", longest=120)
A_PROFESSION = Text(called="a profession", longest=120)


ANYBODY: Named[Person] = replace(A_PERSON, among=lambda scene: scene.view.find(Person))
"""A person, also one who no longer takes part."""
GONE: Named[Person] = replace(
    ANYBODY,
    called="a person who no longer takes part",
    noun="person who has left",
    among=lambda scene: scene.view.find(Person, active=False),
)


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
    )
    act.commit("person.added", person)
    reach = f"reached at {email}" if email else "without an address, so no letter can be sent to them yet"
    notes = (f"There is another {name}: type the address to tell them apart.",) if namesakes else ()
    return Reply((Verdict(Mood.GOOD, f"{name} is added, {reach}.", notes),), ids=(person.id,))


@command(
    "person set",
    "Change a person's name, address, organisation or profession",
    who=KEEPERS,
    examples=(
        'person set "Asha Rahman" profession "Clinical director"',
        'person set "Asha Rahman" email a.rahman@example.org',
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
) -> Reply:
    """Change what is given, and nothing else; a new address comes first and the old ones are kept."""
    if name is None and email is None and organisation is None and profession is None:
        raise _ask(act, person)
    if email:
        _refuse_taken_address(act, email, person.id)
    after = replace(
        person,
        name=name or person.name,
        emails=_addresses(person, email),
        organisation=organisation.id if organisation else person.organisation,
        profession=profession or person.profession,
    )
    if after == person:
        told = f"That is recorded of {person.name} already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),))
    act.commit("person.set", after)
    return Reply(
        (Verdict(Mood.GOOD, f"What is recorded of {after.name} is changed."), _facts(act, after)),
        ids=(after.id,),
    )


def _addresses(person: Person, email: str | None) -> tuple[str, ...]:
    """The new address first; the old ones stay, so that mail from them is still known."""
    kept = (one for one in person.emails if email is None or one.casefold() != email.casefold())
    return (*((email,) if email else ()), *kept)


def _ask(act: Act, person: Person) -> Incomplete:
    """The form, filled in with what is recorded."""
    values = {
        "name": person.name,
        "email": person.emails[0] if person.emails else None,
        "organisation": act.view.get(Organisation, person.organisation) if person.organisation else None,
        "profession": person.profession or None,
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
            ("Organisation", organisation_name(view, person.organisation)),
            ("Profession", person.profession or "not recorded"),
            ("Reached at", ", ".join(person.emails) or "no address"),
            ("Lead roles", ", ".join(posts) or "none"),
            ("Offices", "; ".join(offices(view, person.id)) or "none"),
            ("Seats", _seats(act, seats)),
            ("Deputy for", _seats(act, deputising)),
            ("May act as", ", ".join(held) or "none"),
        )
    )


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


@command(
    "person leave",
    "Record that a person no longer takes part",
    who=ADMINISTRATORS,
    examples=('person leave "Asha Rahman"',),
    submit="Record",
)
def leave(act: Act, person: Annotated[Person, Param(A_PERSON, "Person")]) -> Reply:
    """Seats, offices, lead roles and permissions end in the same commit; what was done stays recorded."""
    if person.id == act.actor.id:
        raise Refused("You cannot take yourself out: another administrator has to.")
    ended = departure(act.view, person, act.now)
    act.commit("person.left", *ended.records)
    back = Choices((Button("They are back", f"person return {person.id}"),))
    told = f"{person.name} no longer takes part, and gets no more letters."
    return Reply((Verdict(Mood.GOOD, told, ended.told), back), ids=(person.id,))


@command(
    "person return",
    "Record that a person who had left takes part again",
    who=ADMINISTRATORS,
    examples=('person return "Asha Rahman"',),
    submit="Record",
)
def come_back(act: Act, person: Annotated[Person, Param(GONE, "Person")]) -> Reply:
    """The person is known and reached again; seats, offices and roles are given anew."""
    act.commit("person.returned", replace(person, active=True))
    told = f"{person.name} takes part again. Seats, offices and roles have to be given anew."
    return Reply((Verdict(Mood.GOOD, told),), ids=(person.id,))
