"""What network is this, and what is set for all of it?"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Any

from bot.commands.base import ADMINISTRATORS, EVERYBODY, Act, Incomplete, Param, command, shown
from bot.commands.minute_numbering import A_PATTERN, refuse_pattern
from bot.commands.naming import organisation_name
from bot.parameters.people import AN_ORGANISATION
from bot.parameters.text import OneOf, Text
from bot.reply import Button, Choices, Facts, Heading, Mood, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.records.nation import Nation
from governance_store.records.network import Network, Organisation
from governance_store.records.person import Person
from governance_store.rules.local_time import full
from governance_store.rules.minute_numbers import PATTERN

A_NATION = OneOf(
    Nation,
    "a nation",
    tuple((said.lower(), nation.value) for nation in Nation for said in (nation.full_name, nation.value)),
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
        ("Numbers of minutes", network.minute_pattern or PATTERN),
        ("Open", _opened(act)),
        ("Organisations", str(len(view.find(Organisation)))),
        ("Committees", str(len(view.find(Committee, active=True)))),
        ("People", str(len(view.find(Person, active=True)))),
    ]
    if network.demonstration:
        pairs.append(("Demonstration", "Yes: every person and organisation here is fictional."))
    buttons = [Button("Organisations", "organisation list"), Button("Committees", "committee list")]
    buttons += [Button("Open it", "network open")] if network.silent else []
    more = Choices(tuple(buttons))
    return Reply((Heading(network.name), Facts(tuple(pairs)), more), ids=(network.id,))


def _opened(act: Act) -> str:
    network = act.network
    if network.silent:
        return "Not yet: nobody is told anything."
    return f"Since {full(network.opened, act.zone)}" if network.opened else "Yes"


@command(
    "network set",
    "Set the network's name, host, nation or numbers of minutes",
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
    pattern: Annotated[
        str | None,
        Param(A_PATTERN, "Numbers of minutes", "minute numbers", ("numbers",), hint=f"Such as {PATTERN}."),
    ] = None,
) -> Reply:
    """Change what is given, and nothing else."""
    if name is None and host is None and nation is None and pattern is None:
        raise _ask(act)
    if pattern is not None:
        refuse_pattern(pattern)
    before = act.network
    after: Network = replace(
        before,
        name=name or before.name,
        host=host.id if host else before.host,
        nation=nation or before.nation,
        minute_pattern=pattern or before.minute_pattern,
    )
    if after == before:
        return Reply((Verdict(Mood.NOTE, "That is how the network is set already; nothing was changed."),))
    act.commit("network.set", after)
    hosted = f"hosted by {organisation_name(act.view, after.host)}" if after.host else "without a host yet"
    told = f"{after.name}: {hosted}, with the bank holidays of {after.nation.full_name}."
    return Reply((Verdict(Mood.GOOD, told),), ids=(after.id,))


def _ask(act: Act) -> Incomplete:
    """The form, filled in with what is set."""
    network = act.network
    host = act.view.get(Organisation, network.host) if network.host else None
    values: dict[str, Any] = {"name": network.name, "host": host, "nation": network.nation}
    values["pattern"] = network.minute_pattern or None
    return Incomplete(ask="What is to be set for the network?", values=values, seen=shown(act.view, network))
