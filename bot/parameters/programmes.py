"""Which year is a work programme for, and which of its objectives is meant? 2027/28, and WP03."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.language.bounds import take_bound
from bot.language.named_dates import FIRST_YEAR, LAST_YEAR
from bot.language.reading import Fault, Took
from bot.parameters.actions import AN_OWNER
from bot.parameters.base import Plain, Scene, Words
from bot.parameters.named import Named, fold
from bot.parameters.referenced import Referenced
from bot.parameters.text import OneOf
from governance_store.records.person import Person, Post
from governance_store.records.programme import Brag, Objective
from governance_store.rules.local_time import date_short
from governance_store.rules.programmes import Year, calendar, financial

_SPAN: Final = re.compile(r"([12]\d{3})[/–-](\d{4}|\d\d)", re.ASCII)
_ONE: Final = re.compile(r"[12]\d{3}", re.ASCII)
_QUARTER: Final = re.compile(r"q([1-4])", re.ASCII)

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


class AnObjective(Referenced[Objective]):
    """An objective of a work programme; live is one that was not dropped."""

    called = "the reference of an objective, such as WP03"
    noun = "objective"
    listing = "programme show"
    identifier = re.compile(r"OBJ-\d+", re.IGNORECASE | re.ASCII)
    ending = re.compile(r".*WP\d+", re.IGNORECASE | re.ASCII)

    def among(self, scene: Scene) -> list[Objective]:
        """Every objective."""
        return scene.view.find(Objective)

    def is_live(self, one: Objective, scene: Scene) -> bool:  # noqa: ARG002 -- the base's
        """Whether it is in its programme still."""
        return one.active


@dataclass(frozen=True, slots=True)
class Quarter:
    """One of the four quarters of a year of work."""

    number: int


class AMilestonesDay(Plain[date | Quarter]):
    """A day, a month with its year, which stands for its last day, or a quarter of the year of work."""

    called = "a day, a month or a quarter, such as June 2027 or Q1"

    def take(self, words: Words, start: int, scene: Scene) -> Took[date | Quarter] | Fault | None:
        """Read Q1, June 2027, or a day."""
        if found := _QUARTER.fullmatch(words.small[start]):
            return Took(Quarter(int(found[1])), start + 1)
        read = take_bound(words.plain(), start, scene.today, last=True)
        return Took(read.value, read.end) if isinstance(read, Took) else read

    def line(self, value: date | Quarter, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """The quarter by its number, or the day with its year."""
        return f"Q{value.number}" if isinstance(value, Quarter) else date_short(value)


@dataclass(frozen=True)
class ALead(Named[Person | Post]):
    """Whoever is to lead: a person or a lead role. Who has left is not told to be unknown."""

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:
        """Say that somebody of that name has left."""
        said = fold(words.said(start, end))
        gone = next((one for one in scene.view.find(Person, active=False) if fold(one.name) == said), None)
        if gone:
            return Fault(f"{gone.name} has left, and cannot lead on anything.", (), start, end)
        return super().miss(words, start, end, scene)


A_LEAD: Final = ALead(
    AN_OWNER.called,
    AN_OWNER.noun,
    AN_OWNER.among,
    AN_OWNER.names,
    AN_OWNER.shown,
    AN_OWNER.typed_as,
    AN_OWNER.told_apart,
)
A_MILESTONES_DAY: Final = AMilestonesDay()
A_YEAR: Final = AYear()
AN_OBJECTIVE: Final = AnObjective()
