"""Which year is a work programme for, and which of its objectives is meant? 2027/28, and WP03."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from bot.language.named_dates import FIRST_YEAR, LAST_YEAR
from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Which, Words, cut, quote
from bot.parameters.text import OneOf
from bot.reply import Entry, Option
from governance_store.records.programme import Brag, Objective
from governance_store.rules.minute_numbers import short
from governance_store.rules.programmes import Year, calendar, financial

_SPAN: Final = re.compile(r"([12]\d{3})[/–-](\d{4}|\d\d)", re.ASCII)
_ONE: Final = re.compile(r"[12]\d{3}", re.ASCII)
_ID: Final = re.compile(r"OBJ-\d+", re.IGNORECASE | re.ASCII)
_SHORT: Final = re.compile(r".*WP\d+", re.IGNORECASE | re.ASCII)
_BARE: Final = re.compile(r"[^\s\"“”,;]+")

A_BRAG: Final = OneOf(
    Brag,
    "how it stands",
    (
        *((word, "blue") for word in ("done", "complete", "completed")),
        *((word, "green") for word in ("on track",)),
        *((word, "amber") for word in ("behind", "at risk")),
        *((word, "red") for word in ("off track",)),
    ),
)


class AYear(Plain[Year]):
    """A year of work: April to March, or a calendar year where one number is given."""

    called = "a year such as 2027/28"

    def take(self, words: Words, start: int, scene: Scene) -> Took[Year] | Fault | None:  # noqa: ARG002
        """Read 2027/28, or 2027."""
        said = words.items[start].text.strip(",;.")
        if found := _SPAN.fullmatch(said):
            return _financial(int(found[1]), found[2], start)
        if _ONE.fullmatch(said) and FIRST_YEAR <= int(said) <= LAST_YEAR:
            return Took(calendar(int(said)), start + 1)
        return None

    def line(self, value: Year, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """As people write it."""
        return str(value)


def _financial(first: int, second: str, start: int) -> Took[Year] | Fault:
    right = f"{first}/{(first + 1) % 100:02}"
    if second not in {str(first + 1), right[-2:]}:
        told = f"“{first}/{second}” is not a year: the one that begins in {first} is {right}."
        return Fault(told, (right,), start, start + 1)
    if not FIRST_YEAR <= first < LAST_YEAR:
        return Fault(f"{right} is outside the years {FIRST_YEAR} to {LAST_YEAR}.", (), start, start + 1)
    return Took(financial(first), start + 1)


@dataclass(frozen=True)
class AnObjective(Plain[Objective]):
    """An objective of a work programme."""

    called: str = "the reference of an objective, such as WP03"
    entry: Entry = Entry.CHOICE

    def take(
        self, words: Words, start: int, scene: Scene
    ) -> Took[Objective] | Fault | Which[Objective] | None:
        """Read a reference, the end of one, or an identifier; what fits several is asked about."""
        said = words.items[start].text.strip(",;. ")
        found = _meant(scene, said)
        if len(found) == 1:
            return Took(found[0], start + 1)
        if found:
            labels = tuple((f"{one.reference}: {cut(one.text)} ({one.id})", one) for one in found)
            return Which(f"“{cut(said)}” fits more than one objective. Which one?", labels, start + 1)
        if _ID.fullmatch(said) or _SHORT.fullmatch(said):
            told = f"There is no objective {cut(said)}. “programme show” has those there are."
            return Fault(told, (), start, start + 1)
        return None

    def line(self, value: Objective, scene: Scene) -> str:
        """Its reference, where nothing else has it."""
        if _meant(scene, value.reference) != [value]:
            return value.id
        return value.reference if _BARE.fullmatch(value.reference) else quote(value.reference)

    def options(self, scene: Scene) -> tuple[Option, ...]:
        """Those that hold."""
        found = scene.view.find(Objective, active=True)
        return tuple(Option(self.line(one, scene), f"{one.reference}: {cut(one.text)}") for one in found)


def _meant(scene: Scene, said: str) -> list[Objective]:
    small = said.casefold()
    every = scene.view.find(Objective)
    if whole := [one for one in every if small in {one.id.casefold(), one.reference.casefold()}]:
        return whole
    return [one for one in every if one.active and short(one.reference).casefold() == small]


A_YEAR: Final = AYear()
AN_OBJECTIVE: Final = AnObjective()
