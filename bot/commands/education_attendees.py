"""Who is meant by the names of an attendance list? People of the record, and others with where they are from.

Names stand one a line, or behind commas. Somebody from outside has profession and organisation in brackets:
“Jo Bloggs (radiographer, County Hospital)”. All names that mean nobody are told at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.commands.base import Act
from bot.commands.words import split
from bot.language.reading import Took
from bot.parameters.base import Scene, Which, Words, cut
from bot.parameters.named import fold
from bot.parameters.people import A_PERSON, AN_ORGANISATION
from governance_store.records.ids import OrganisationId
from governance_store.records.person import Person

_PIECES: Final = re.compile(r"(?:\([^()]*\)|[^,;\n(])+")
_OUTSIDER: Final = re.compile(r"(?P<name>[^()]+)\((?P<inside>[^()]*)\)\s*")
_AND: Final = re.compile(r"\s+and\s+", re.IGNORECASE)
LONGEST_NAME: Final = 120


@dataclass(frozen=True, slots=True)
class Outsider:
    """Somebody who is not of the record: name, profession, and an organisation that is known or not."""

    name: str
    profession: str
    organisation: OrganisationId | None
    body: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """Words that mean nobody, and why, as a sentence."""

    told: str


def attendees(act: Act, text: str) -> Iterator[Person | Outsider | Unknown]:
    """Everybody whom a text names, in its order, and what in it names nobody."""
    for found in _PIECES.findall(text):
        if said := " ".join(found.split()).strip(" ."):
            yield from _meant(act, said)
    if text.count("(") != text.count(")"):
        yield Unknown("A bracket is not closed: write “Name (profession, organisation)”.")


def _meant(act: Act, said: str) -> Iterator[Person | Outsider | Unknown]:
    if found := _OUTSIDER.fullmatch(said):
        yield outsider(act, found["name"].strip(), *_in_brackets(found["inside"]))
        return
    read = _person(act.scene, said)
    several = _AND.split(said)
    if read is None and len(several) > 1:
        for one in several:
            yield from _meant(act, one)
        return
    yield read or Unknown(_nobody(act.scene, said))


def _person(scene: Scene, said: str) -> Person | Unknown | None:
    words = Words(split(said).words)
    read = A_PERSON.take(words, 0, scene) if len(words) else None
    if read is None or read.end < len(words):
        return None
    if isinstance(read, Which):
        names = " or ".join(A_PERSON.line(one, scene) for _label, one in read.options)
        return Unknown(f"“{cut(said)}” fits more than one person: say {names}.")
    return read.value


def _nobody(scene: Scene, said: str) -> str:
    fault = A_PERSON.miss(Words(split(said).words), 0, len(split(said).words), scene)
    return f"{fault.sentence} Somebody from outside: “{cut(said)} (profession, organisation)”."


def _in_brackets(inside: str) -> tuple[str, str]:
    profession, _, body = inside.partition(",")
    return profession.strip(), body.strip()


def outsider(act: Act, name: str, profession: str, body: str) -> Person | Outsider | Unknown:
    """Somebody with where they are from; a person of the record where one there is so called."""
    if not (profession and body):
        return Unknown(
            f"Of {cut(name)} both are needed in brackets: “{cut(name)} (profession, organisation)”."
        )
    if max(map(len, (name, profession, body))) > LONGEST_NAME:
        return Unknown(
            f"“{cut(name)}”: a name, a profession or an organisation has {LONGEST_NAME} letters at most."
        )
    words = Words(split(body).words)
    read = AN_ORGANISATION.take(words, 0, act.scene) if len(words) else None
    known = read.value if isinstance(read, Took) and read.end == len(words) else None
    if known is None:
        return Outsider(name, profession, None, body)
    people = act.view.find(Person, organisation=known.id, active=True)
    same = [one for one in people if fold(one.name) == fold(name)]
    return same[0] if len(same) == 1 else Outsider(name, profession, known.id, "")
