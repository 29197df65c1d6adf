"""How are terms of reference told? Each field as people say it, and how far a version has come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from bot.commands.base import Act, Problem, Refused
from bot.commands.naming import committee_name, in_a_row
from bot.reply import Facts
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.records.network import Organisation
from governance_store.records.terms_of_reference import Agreement, TermsOfReference, TermsState
from governance_store.rules.local_time import date_in_full
from governance_store.rules.terms import Said
from governance_store.rules.terms_agreement import Body, body_of, still_missing, who_agree


def in_one_line(words: str) -> str:
    """Several lines as one, for where there is room for one only."""
    return "; ".join(words.split("\n"))


def facts_of(act: Act, said: Iterable[Said]) -> Facts:
    """Each field with its label; what is inherited names the committee from which it comes."""
    return Facts(tuple((one.field.label, said_in_words(act.view, one)) for one in said))


def said_in_words(view: View, one: Said) -> str:
    """What a field says, and from whom it has it."""
    told = in_one_line(one.words)
    return f"{told} (as {committee_name(view, one.of)})" if one.of else told


def body_name(view: View, body: Body) -> str:
    """The name of whoever agrees."""
    committee = view.maybe(Committee, body)
    organisation = None if committee else view.maybe(Organisation, body)
    return committee.name if committee else organisation.name if organisation else body


def names_of(view: View, bodies: Sequence[Body]) -> str:
    """Their names in a row."""
    return in_a_row([body_name(view, one) for one in bodies])


def numbered(
    versions: Sequence[TermsOfReference], number: int, committee: Committee, name: str
) -> TermsOfReference:
    """The version of a number; raises Refused, naming those there are."""
    found = next((one for one in versions if one.number == number), None)
    if found is None:
        last = versions[-1].number
        there = "only version 1 is there" if last == 1 else f"versions 1 to {last} are there"
        raise Refused(Problem(f"{committee.name} has no version {number}: {there}.", name))
    return found


def agreements_of(view: View, version: TermsOfReference) -> list[Agreement]:
    """Who has agreed to a version, by day."""
    return sorted(
        view.find(Agreement, terms=version.id), key=lambda one: (one.on, one.meeting or "", one.minute)
    )


def agreements_in_words(view: View, version: TermsOfReference) -> str:
    """Who agreed to a version, on which day, and where that stands; those of one decision together."""
    rows = groupby(agreements_of(view, version), key=_decision)
    return "; ".join(f"{names_of(view, [body_of(one) for one in given])} {where}" for where, given in rows)


def _decision(one: Agreement) -> str:
    where = (f"on {date_in_full(one.on)}", one.meeting, one.minute and f"minute {one.minute}")
    why = f" (written down later: {one.because.rstrip('.')})" if one.because else ""
    return ", ".join(filter(None, where)) + why


def missing(view: View, version: TermsOfReference) -> tuple[Body, ...]:
    """Who has not agreed to a draft yet."""
    needed = who_agree(view.get(Committee, version.committee), view.find(Organisation))
    return still_missing(needed, view.find(Agreement, terms=version.id))


def state_in_words(view: View, version: TermsOfReference) -> str:
    """How far a version has come, as a sentence."""
    number = f"Version {version.number}"
    match version:
        case TermsOfReference(state=TermsState.DRAFT, based_on=None):
            return f"{number} is a draft."
        case TermsOfReference(state=TermsState.DRAFT, based_on=based_on):
            earlier = view.get(TermsOfReference, based_on or "")
            return f"{number} is a draft, begun from version {earlier.number}."
        case TermsOfReference(since=date() as since, until=date() as until):
            return f"{number} was in force from {date_in_full(since)}, until {date_in_full(until)}."
        case TermsOfReference(since=date() as since):
            return f"{number} is in force since {date_in_full(since)}."
        case _:
            return f"{number} was superseded before it took force."


def reasons(act: Act, version: TermsOfReference) -> Iterator[str]:
    """Who agreed to a version, and who is missing."""
    adopted = "Adopted as agreed before the clerk: " if version.adopted else "Agreed: "
    if given := agreements_in_words(act.view, version):
        yield f"{adopted}{given}."
    if version.state is TermsState.DRAFT:
        still = names_of(act.view, missing(act.view, version))
        yield f"Still to agree: {still}." if still else "Everybody has agreed."
    if version.file:
        yield f"The document itself is kept: {version.file_name}, {version.file}."
