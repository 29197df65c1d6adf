"""What network is this, and what is set for all of it?"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from bot.commands.base import ADMINISTRATORS, EVERYBODY, Act, Incomplete, Param, command
from bot.commands.naming import count, organisation_name
from bot.parameters.people import AN_ORGANISATION
from bot.parameters.text import OneOf, Text
from bot.reply import Button, Choices, Facts, Heading, Mood, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.records.nation import Nation
from governance_store.records.network import Network, Organisation
from governance_store.records.person import Person

A_NATION = OneOf(
    Nation,
    "a nation",
    (("england", "ENG"), ("wales", "WLS"), ("scotland", "SCT"), ("northern ireland", "NIR"))
    + tuple((nation.value.lower(), nation.value) for nation in Nation),
)


@command(
    "network show",
    "Show the network and what is set for all of it",
    who=EVERYBODY,
    writes=False,
    examples=("network show",),
)
def show(act: Act) -> Reply:
    """The network's facts."""
    network, view = act.network, act.view
    pairs = [
        ("Host", organisation_name(view, network.host)),
        ("Nation", network.nation.full_name),
        ("Time zone", network.zone),
        ("Organisations", str(len(view.find(Organisation)))),
        ("Committees", str(len(view.find(Committee, active=True)))),
        ("People", str(len(view.find(Person, active=True)))),
    ]
    if network.demonstration:
        pairs.append(("Demonstration", "Yes: every person and organisation here is fictional."))
    more = Choices((Button("Organisations", "organisation list"), Button("Committees", "committee list")))
    return Reply((Heading(network.name), Facts(tuple(pairs)), more), ids=(network.id,))


@command(
    "network set",
    "Set the network's name, host or nation",
    who=ADMINISTRATORS,
    examples=('network set name "Northmoor Imaging Network"', "network set host nht"),
    submit="Set",
)
def set_network(
    act: Act,
    name: Annotated[str | None, Param(Text(called="a name", longest=200), "Name", "name")] = None,
    host: Annotated[Organisation | None, Param(AN_ORGANISATION, "Host organisation", "host")] = None,
    nation: Annotated[
        Nation | None, Param(A_NATION, "Nation", "nation", hint="Bank holidays follow from it.")
    ] = None,
) -> Reply:
    """Change what is given, and nothing else."""
    if name is None and host is None and nation is None:
        raise Incomplete(ask="What is to be changed?")
    before = act.network
    after: Network = replace(
        before,
        name=name or before.name,
        host=host.id if host else before.host,
        nation=nation or before.nation,
    )
    act.commit("network.set", after)
    told = f"{after.name}: hosted by {organisation_name(act.view, after.host)}, in {after.nation.full_name}."
    people = count(len(act.view.find(Person, active=True)), "person", "people")
    return Reply((Verdict(Mood.GOOD, told, (f"It holds for {people} from now on.",)),), ids=(after.id,))
