"""Who is sent minutes beside the members? Whom the distribution list of the terms of reference names.

A line names people (“Northern Cancer Alliance: Pia Partner”), a lead role, which means whoever holds it, or
“all leads”. What else stands beside a person is what they are. A line that means nobody who is known is
handed back as it stands, and nobody is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from governance_store.records.ids import CommitteeId, PersonId
from governance_store.records.person import Person, Post
from governance_store.rules.duty import Recorded
from governance_store.rules.terms_in_force import terms_on

FIELD: Final = "distribution"
_PARTS: Final = re.compile(r"\s*(?:[:;,()–—]|\s-\s|\band\b|\bor\b)\s*")
_ALL_LEADS: Final = ("all leads", "leads", "the leads", "all lead roles")


@dataclass(frozen=True, slots=True)
class Informed:
    """Whom a distribution list means, each once, and the lines in which nobody who is known is meant."""

    people: tuple[PersonId, ...] = ()
    unread: tuple[str, ...] = ()


def informed(record: Recorded, committee: CommitteeId, day: date) -> Informed:
    """Whom the list that holds on a day means."""
    in_use = terms_on(record, committee, day)
    listed = in_use.terms.text(FIELD) if in_use else ""
    meant = [(line, list(_meant(record, line))) for line in _lines(listed)]
    people = dict.fromkeys(person for _line, found in meant for person in found)
    return Informed(tuple(people), tuple(line for line, found in meant if not found))


def _lines(listed: str) -> Iterator[str]:
    return filter(None, (line.strip(" \t•*-–.;") for line in listed.splitlines()))


def _meant(record: Recorded, line: str) -> Iterator[PersonId]:
    if _plain(line) in _ALL_LEADS:
        yield from (one.holder for one in record.find(Post, active=True) if one.holder)
        return
    for part in dict.fromkeys((line, *_PARTS.split(line))):
        yield from _called(record, _plain(part))


def _called(record: Recorded, part: str) -> Iterator[PersonId]:
    """The one person of that name or address, or the holder of that lead role; two of a name are nobody."""
    if not part:
        return
    names = [
        one.id
        for one in record.find(Person, active=True)
        if part in {_plain(one.name), one.id.casefold(), *map(_plain, one.emails)}
    ]
    if len(names) == 1:
        yield names[0]
    yield from (
        one.holder for one in record.find(Post, active=True) if one.holder and _plain(one.title) == part
    )


def _plain(text: str) -> str:
    return " ".join(text.casefold().removeprefix("the ").split())
