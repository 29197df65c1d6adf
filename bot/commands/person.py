"""Who takes part? People, how they are reached, and where they come from."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

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
)
from bot.commands.authority import permissions_held
from bot.commands.naming import committee_name, organisation_name, table
from bot.parameters.people import A_PERSON, AN_ORGANISATION
from bot.parameters.text import AN_ADDRESS, Text
from bot.reply import Facts, Heading, Mood, Reply, Verdict
from governance_store.records.committee import Seat
from governance_store.records.ids import PersonId
from governance_store.records.network import Organisation
from governance_store.records.person import Person, Post

A_NAME = Text(called="a name", longest=120)
A_PROFESSION = Text(called="a profession", longest=120)


def _refuse_taken_address(act: Act, email: str, but: PersonId | None = None) -> None:
    holder = next((one for one in act.view.find(Person) if _has(one, email) and one.id != but), None)
    if holder:
        raise Refused(
            Problem(f"{email} is {holder.name}'s address already: one address is one person's.", "email")
        )


def _has(person: Person, email: str) -> bool:
    return email.casefold() in (known.casefold() for known in person.emails)


@command(
    "person add",
    "Add a person",
    who=KEEPERS,
    examples=(
        'person add "Dr Asha Rahman" email asha.rahman@example.org at nht profession "Consultant radiologist"',
    ),
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
    reach = f"reached at {email}" if email else "without an address: letters to them must be carried by hand"
    notes = (f"There is another {name}: say the address to tell them apart.",) if namesakes else ()
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
def set_person(  # noqa: PLR0913 -- one argument a field of the form
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
        raise Incomplete(ask="What is to be changed?")
    if email:
        _refuse_taken_address(act, email, person.id)
    emails = (
        (email, *(one for one in person.emails if one.casefold() != email.casefold()))
        if email
        else person.emails
    )
    after = replace(
        person,
        name=name or person.name,
        emails=emails,
        organisation=organisation.id if organisation else person.organisation,
        profession=profession or person.profession,
    )
    act.commit("person.set", after)
    return Reply(
        (Verdict(Mood.GOOD, f"{after.name}'s entry is changed."), _facts(act, after)), ids=(after.id,)
    )


@command("person show", "Show a person", who=EVERYBODY, writes=False, examples=('person show "Asha Rahman"',))
def show(act: Act, person: Annotated[Person, Param(A_PERSON, "Person")]) -> Reply:
    """Where a person comes from, what they do here, and how they are reached."""
    return Reply((Heading(person.name), _facts(act, person)), ids=(person.id,))


def _facts(act: Act, person: Person) -> Facts:
    view = act.view
    seats = [seat for seat in view.find(Seat, holder=person.id) if seat.active]
    posts = [post.title for post in view.find(Post, holder=person.id) if post.active]
    held = permissions_held(view, person.id, None)
    return Facts(
        (
            ("Organisation", organisation_name(view, person.organisation)),
            ("Profession", person.profession or "–"),  # noqa: RUF001 -- the dash people see
            ("Reached at", ", ".join(person.emails) or "no address"),
            ("Lead roles", ", ".join(posts) or "none"),
            (
                "Seats",
                "; ".join(f"{committee_name(view, seat.committee)}: {seat.role}" for seat in seats) or "none",
            ),
            ("May act as", ", ".join(sorted(held)) or "–"),  # noqa: RUF001 -- the dash people see
        )
    )


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
    """The person's seats and lead roles fall vacant in the same commit; what they did stays recorded."""
    if person.id == act.actor.id:
        raise Refused("You cannot take yourself out: another administrator has to.")
    seats = [replace(seat, holder=None) for seat in act.view.find(Seat, holder=person.id)]
    deputies = [
        replace(seat, deputies=tuple(one for one in seat.deputies if one != person.id))
        for seat in act.view.find(Seat, deputies=person.id)
        if seat.holder != person.id
    ]
    posts = [replace(post, holder=None, since=None) for post in act.view.find(Post, holder=person.id)]
    act.commit("person.left", replace(person, active=False), *seats, *deputies, *posts)
    vacant = tuple(f"{committee_name(act.view, seat.committee)}: {seat.role} is vacant." for seat in seats)
    posts_vacant = tuple(f"{post.title} is vacant." for post in posts)
    return Reply(
        (Verdict(Mood.GOOD, f"{person.name} no longer takes part.", vacant + posts_vacant),), ids=(person.id,)
    )
