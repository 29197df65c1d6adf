"""Which organisations run imaging together here, and which do they work with?"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Annotated

from bot.commands.base import (
    ADMINISTRATORS,
    EVERYBODY,
    Act,
    Incomplete,
    Param,
    Problem,
    Refused,
    command,
    shown,
)
from bot.commands.grammar import means_something
from bot.commands.naming import count, table
from bot.parameters.named import fold
from bot.parameters.people import AN_ORGANISATION
from bot.parameters.text import OneOf, Text
from bot.reply import Mood, Reply, Verdict
from bot.reply import Text as Words
from governance_store.records.ids import OrganisationId
from governance_store.records.network import Organisation, Sector, Standing
from governance_store.records.person import Person

A_SECTOR = OneOf(
    Sector, "a sector", (("trust", "nhs"), ("health board", "nhs"), ("independent provider", "independent"))
)
A_STANDING = OneOf(Standing, "a standing")
A_KEY = Text(called="a short name", longest=20)
_KEY = re.compile(r"[a-z][a-z0-9-]{1,19}")


def sector_name(sector: Sector) -> str:
    """What people call a sector."""
    return "NHS" if sector is Sector.NHS else sector.value


def checked_key(key: str | None, name: str, taken: set[str], parameter: str = "key") -> str:
    """The key to be typed for a thing, as given or made of its name's first letters; refused where taken."""
    made = (key or _initials(name)).lower()
    if not _KEY.fullmatch(made):
        wanted = "2 to 20 letters, figures and hyphens, a letter first"
        told = (
            f"“{key}” cannot be a short name: it takes {wanted}."
            if key
            else f"No short name can be made of “{name}”: give one with “short”, of {wanted}."
        )
        raise Refused(Problem(told, parameter))
    if means_something(made):
        told = f"“{made}” cannot be a short name, because it says something else in a line."
        raise Refused(Problem(f"{told} Give another with “short”.", parameter))
    if made in taken:
        raise Refused(Problem(f"The short name “{made}” is taken: give another with “short”.", parameter))
    return made


def _initials(name: str) -> str:
    words = re.findall(r"[a-z0-9]+", fold(name))
    letters = "".join(word[0] for word in words if word not in {"of", "the", "and", "for"})
    return letters if len(letters) > 1 and not means_something(letters) else "".join(words)[:20]


@command(
    "organisation add",
    "Add an organisation to the network",
    who=ADMINISTRATORS,
    examples=(
        'organisation add "Northmoor Hospitals NHS Trust" nhs short nht',
        'organisation add "ClearView Diagnostics" independent',
    ),
    submit="Add",
)
def add(
    act: Act,
    name: Annotated[str, Param(Text(called="a name", longest=200), "Name")],
    sector: Annotated[Sector, Param(A_SECTOR, "Sector")],
    key: Annotated[
        str | None, Param(A_KEY, "Short name", "short", ("key",), hint="What is typed for it, such as nht.")
    ] = None,
    standing: Annotated[
        Standing, Param(A_STANDING, "Standing in the network", "standing", ("as",))
    ] = Standing.MEMBER,
) -> Reply:
    """A new organisation, whose name and short name nothing else has."""
    known = act.view.find(Organisation)
    _refuse_taken_name(known, name)
    made = checked_key(key, name, {one.key for one in known})
    organisation = Organisation(OrganisationId(act.new_id("ORG")), made, name, sector, standing)
    act.commit("organisation.added", organisation)
    told = f"{name} ({sector_name(sector)}, {standing}) is in the network as “{made}”."
    next_line = Words(f"Its people are added with: person add “…” at {made}")
    return Reply((Verdict(Mood.GOOD, told), next_line), ids=(organisation.id,))


def _refuse_taken_name(known: list[Organisation], name: str) -> None:
    taken = next((one for one in known if fold(one.name) == fold(name)), None)
    if taken:
        told = f"There is an organisation called “{taken.name}” already; it is typed as “{taken.key}”."
        raise Refused(Problem(told, "name"))


@command(
    "organisation set",
    "Change an organisation's name, sector or standing",
    who=ADMINISTRATORS,
    examples=("organisation set cvd standing partner",),
    submit="Set",
)
def set_organisation(
    act: Act,
    organisation: Annotated[Organisation, Param(AN_ORGANISATION, "Organisation")],
    name: Annotated[str | None, Param(Text(called="a name", longest=200), "Name", "name")] = None,
    sector: Annotated[Sector | None, Param(A_SECTOR, "Sector", "sector")] = None,
    standing: Annotated[Standing | None, Param(A_STANDING, "Standing", "standing")] = None,
) -> Reply:
    """Change what is given, and nothing else."""
    if name is None and sector is None and standing is None:
        raise _ask(act, organisation)
    others = [one for one in act.view.find(Organisation) if one.id != organisation.id]
    if name:
        _refuse_taken_name(others, name)
    after = replace(
        organisation,
        name=name or organisation.name,
        sector=sector or organisation.sector,
        standing=standing or organisation.standing,
    )
    if after == organisation:
        told = f"That is how {organisation.name} stands already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),))
    act.commit("organisation.set", after)
    told = f"{after.name} is now {_in_words(after)}."
    return Reply((Verdict(Mood.GOOD, told, _consequence(act, after)),), ids=(after.id,))


def _in_words(one: Organisation) -> str:
    return f"recorded as {sector_name(one.sector)}, with the standing “{one.standing}”"


def _consequence(act: Act, one: Organisation) -> tuple[str, ...]:
    if one.standing is not Standing.LEFT:
        return ()
    people = len(act.view.find(Person, organisation=one.id, active=True))
    told = f"{count(people, 'person', 'people')} of it still take part: “person list {one.key}” shows them."
    return (told,) if people else ()


def _ask(act: Act, one: Organisation) -> Incomplete:
    """The form, filled in with what is recorded."""
    values = {"name": one.name, "sector": one.sector, "standing": one.standing}
    return Incomplete(ask=f"What is to be changed for {one.name}?", values=values, seen=shown(act.view, one))


@command(
    "organisation list",
    "List the organisations",
    who=EVERYBODY,
    writes=False,
    examples=("organisation list",),
)
def list_organisations(act: Act) -> Reply:
    """Every organisation, with what is typed for it."""
    found = act.view.find(Organisation)
    host = act.network.host
    rows = (
        (one.name, one.key, sector_name(one.sector), one.standing.value, "host" if one.id == host else "")
        for one in found
    )
    listed = table("Organisations", ("Name", "Short name", "Sector", "Standing", "Host"), rows)
    return Reply((listed,), ids=tuple(one.id for one in found))
