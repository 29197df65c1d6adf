"""Who may do what here? Permissions that are given and taken back.

What chairs, secretaries and members may do follows from their offices and seats, and is not granted.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Annotated

from bot.commands.base import ADMINISTRATORS, EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.naming import committee_name, person_name, table
from bot.parameters.people import A_COMMITTEE, A_PERSON
from bot.parameters.text import OneOf
from bot.reply import Mood, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.records.ids import GrantId
from governance_store.records.person import Grant, Permission, Person


class Grantable(StrEnum):
    """The permissions that are given by name."""

    ADMINISTRATOR = "administrator"
    LEAD = "lead"
    OBSERVER = "observer"


A_ROLE = OneOf(Grantable, "a role", (("network lead", "lead"), ("admin", "administrator")))


def _standing(act: Act, person: Person, permission: Permission, committee: Committee | None) -> Grant | None:
    there = committee.id if committee else None
    return act.view.one(Grant, person=person.id, permission=permission, committee=there, active=True)


@command(
    "role grant",
    "Let a person act as administrator, lead or observer",
    who=ADMINISTRATORS,
    examples=('role grant "Asha Rahman" lead', 'role grant "Owen Pritchard" observer board'),
    submit="Grant",
)
def grant(
    act: Act,
    person: Annotated[Person, Param(A_PERSON, "Person")],
    role: Annotated[Grantable, Param(A_ROLE, "Role")],
    committee: Annotated[Committee | None, Param(A_COMMITTEE, "Only for this committee")] = None,
) -> Reply:
    """Give a permission, for the whole network or one committee."""
    permission = Permission(role.value)
    if role is Grantable.ADMINISTRATOR and committee:
        told = "An administrator is one for the whole network: leave the committee out."
        raise Refused(Problem(told, "committee"))
    where = _where(committee)
    if _standing(act, person, permission, committee):
        return Reply((Verdict(Mood.NOTE, f"{person.name} is {role} {where} already; nothing was changed."),))
    given = Grant(GrantId(act.new_id("GRA")), person.id, permission, committee.id if committee else None)
    act.commit("role.granted", given)
    return Reply((Verdict(Mood.GOOD, f"{person.name} is now {role} {where}."),), ids=(given.id,))


def _where(committee: Committee | None) -> str:
    return f"for {committee.name}" if committee else "for the whole network"


@command(
    "role revoke",
    "Take a role back",
    who=ADMINISTRATORS,
    examples=('role revoke "Asha Rahman" lead',),
    submit="Take back",
)
def revoke(
    act: Act,
    person: Annotated[Person, Param(A_PERSON, "Person")],
    role: Annotated[Grantable, Param(A_ROLE, "Role")],
    committee: Annotated[Committee | None, Param(A_COMMITTEE, "Only for this committee")] = None,
) -> Reply:
    """Take a permission back; the network keeps at least one administrator."""
    permission = Permission(role.value)
    standing = _standing(act, person, permission, committee)
    if standing is None:
        raise Refused(
            f"{person.name} is not {role} {_where(committee)}. “role list” shows who holds which role."
        )
    if permission is Permission.ADMINISTRATOR and not _other_administrators(act, person):
        raise Refused(f"{person.name} is the only administrator: grant the role to somebody else first.")
    act.commit("role.revoked", replace(standing, active=False))
    told = f"{person.name} is no longer {role} {_where(committee)}."
    return Reply((Verdict(Mood.GOOD, told),), ids=(standing.id,))


def _other_administrators(act: Act, but: Person) -> list[Person]:
    """Those who could still set things right; a grant of somebody who has left helps nobody."""
    grants = act.view.find(Grant, permission=Permission.ADMINISTRATOR, committee=None, active=True)
    people = (act.view.maybe(Person, one.person) for one in grants if one.person != but.id)
    return [one for one in people if one and one.active]


@command("role list", "List who may act as what", who=EVERYBODY, writes=False, examples=("role list",))
def list_roles(act: Act) -> Reply:
    """Permissions that were granted, and the offices of committees that carry one."""
    view = act.view
    granted = [
        (
            person_name(view, one.person),
            one.permission.value,
            committee_name(view, one.committee) if one.committee else "the network",
        )
        for one in view.find(Grant, active=True)
    ]
    offices = [
        (person_name(view, holder), office, committee.name)
        for committee in view.find(Committee, active=True)
        for holder, office in (
            (committee.chair, "chair"),
            (committee.deputy_chair, "deputy chair"),
            (committee.secretary, "secretary"),
        )
        if holder
    ]
    return Reply((table("Roles", ("Person", "Role", "For"), granted + offices),))
