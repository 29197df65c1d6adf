"""How is a question put to a table? As conditions on fields, which tell the table where to look first.

Values are compared as the journal stores them; dates and instants as what they are, since texts of instants
do not sort by time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

import msgspec

Stored = str | int | float | bool | None
_A_DAY = 10


def stored(value: object) -> Stored:
    """A value as a document holds it."""
    if type(value) is str:
        return value
    builtin: Stored = msgspec.to_builtins(value)
    return builtin


def moment(value: Stored) -> Any:  # noqa: ANN401 -- whatever sorts
    """A stored value as something that sorts: texts of days and instants become days and instants."""
    if not isinstance(value, str):
        return value
    return date.fromisoformat(value) if len(value) == _A_DAY else datetime.fromisoformat(value)


class Comparison(StrEnum):
    """How a field stands to a value."""

    BEFORE = "before"
    UNTIL = "until"
    AFTER = "after"
    FROM = "from"


@dataclass(frozen=True, slots=True)
class Range:
    """A field that must lie on one side of a day, an instant or a number; an empty field never does."""

    field: str
    comparison: Comparison
    value: date | datetime | int

    def holds(self, document: Mapping[str, Any]) -> bool:
        """Whether it is so for a document."""
        found = document.get(self.field)
        if found is None:
            return False
        have = moment(found)
        match self.comparison:
            case Comparison.BEFORE:
                return bool(have < self.value)
            case Comparison.UNTIL:
                return bool(have <= self.value)
            case Comparison.AFTER:
                return bool(have > self.value)
            case Comparison.FROM:
                return bool(have >= self.value)


@dataclass(frozen=True, slots=True)
class where:  # noqa: N801 -- reads as a word: find(Meeting, where("starts") >= today)
    """A field about to be compared."""

    field: str

    def __lt__(self, value: date | datetime | int) -> Range:
        return Range(self.field, Comparison.BEFORE, value)

    def __le__(self, value: date | datetime | int) -> Range:
        return Range(self.field, Comparison.UNTIL, value)

    def __gt__(self, value: date | datetime | int) -> Range:
        return Range(self.field, Comparison.AFTER, value)

    def __ge__(self, value: date | datetime | int) -> Range:
        return Range(self.field, Comparison.FROM, value)


Shape = tuple[tuple[str, ...], tuple[str, ...]]


class Question(msgspec.Struct, frozen=True):
    """Conditions that must all hold, by equality and by range: a QueryLike that a table may plan by."""

    names: tuple[str, ...]
    values: tuple[Stored, ...]
    ranges: tuple[Range, ...] = ()

    def __call__(self, value: Mapping[str, Any]) -> bool:
        """Whether a document fits."""
        return all(
            _is(value.get(name), wanted) for name, wanted in zip(self.names, self.values, strict=True)
        ) and all(one.holds(value) for one in self.ranges)

    def is_cacheable(self) -> bool:
        """Results are never cached: tables change under them."""
        return False

    def plan(self) -> Shape:
        """The fields that are asked for by equality, and those by range: an index is chosen by them."""
        return self.names, tuple([one.field for one in self.ranges])


def _is(found: object, value: Stored) -> bool:
    return value in found if isinstance(found, list) else found == value
