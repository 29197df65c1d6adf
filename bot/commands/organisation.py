"""Which organisations run imaging together here, and which do they work with?"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Annotated

from bot.commands.base import ADMINISTRATORS, EVERYBODY, Act, Incomplete, Param, Problem, Refused, command
from bot.commands.naming import table
from bot.parameters.named import fold
from bot.parameters.people import AN_ORGANISATION
from bot.parameters.text import OneOf, Text
from bot.reply import Mood, Reply, Text as Words, Verdict
from governance_store.records.ids import OrganisationId
from governance_store.records.network import Organisation, Sector, Standing

A_SECTOR = OneOf(
    Sector, "a sector", (("trust", "nhs"), ("health board", "nhs"), ("independent provider", "independent"))
)
A_STANDING = OneOf(Standing, "a standing")
A_KEY = Text(called="a short name", longest=20)
_KEY = re.compile(r"[a-z][a-z0-9-]{1,19}")


def checked_key(key: str | None, name: str, taken: set[str], parameter: str = "key") -> str:
    """The key to be typed for a thing: as given, or made of its name's first letters; refused where it is taken."""
    made = (key or _initials(name)).lower()
    if not _KEY.fullmatch(made):
        told = f"“{made}” cannot be typed as a short name: use 2 to 20 small letters, figures and hyphens."
        raise Refused(Problem(told, parameter))
    if made in taken:
        raise Refused(Problem(f"The short name “{made}” is taken: give another with “short”.", parameter))
    return made


def _initials(name: str) -> str:
    words = re.findall(r"[a-z0-9]+", fold(name))
    letters = "".join(word[0] for word in words if word not in {"of", "the", "and", "for"})
    return letters if len(letters) > 1 else "".join(words)[:20]


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
    if any(fold(one.name) == fold(name) for one in known):
        raise Refused(Problem(f"There is an organisation called “{name}” already.", "name"))
    made = checked_key(key, name, {one.key for one in known})
    organisation = Organisation(OrganisationId(act.new_id("ORG")), made, name, sector, standing)
    act.commit("organisation.added", organisation)
    told = f"{name} ({sector}, {standing}) is in the network as “{made}”."
    return Reply((Verdict(Mood.GOOD, told), Words(f"Next: person add … at {made}")), ids=(organisation.id,))


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
        raise Incomplete(ask="What is to be changed?")
    after = replace(
        organisation,
        name=name or organisation.name,
        sector=sector or organisation.sector,
        standing=standing or organisation.standing,
    )
    act.commit("organisation.set", after)
    return Reply((Verdict(Mood.GOOD, f"{after.name}: {after.sector}, {after.standing}."),), ids=(after.id,))


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
        (one.name, one.key, one.sector.value, one.standing.value, "host" if one.id == host else "")
        for one in found
    )
    listed = table("Organisations", ("Name", "Short name", "Sector", "Standing", "Host"), rows)
    return Reply((listed,), ids=tuple(one.id for one in found))
