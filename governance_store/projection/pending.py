"""What would the record say if these records were written down too? A view with what is not committed yet.

A long log is read line by line, each line judged by what the lines before it came to, and all of it is
committed once.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from governance_store.projection.queries import View
from governance_store.projection.questions import Range, stored
from governance_store.records.kinds import Record

R = TypeVar("R", bound=Record)


class Pending(View):
    """A view beneath which another lies; what is put here goes before what is there."""

    def __init__(self, beneath: View) -> None:
        super().__init__(beneath._tables)  # noqa: SLF001 -- a view of the same tables
        self._put: dict[type[Any], dict[str, Any]] = {}
        self._highest: dict[str, int] = {}

    def put(self, record: Record) -> None:
        """Let a record hold in this view."""
        self._put.setdefault(type(record), {})[record.id] = record
        prefix, _, number = record.id.rpartition("-")
        if number.isdecimal():
            self._highest[prefix] = max(self._highest.get(prefix, 0), int(number))

    @property
    def records(self) -> tuple[Record, ...]:
        """What was put here, each record once, in its last version."""
        return tuple(record for by_id in self._put.values() for record in by_id.values())

    def maybe(self, type_: type[R], id_: str) -> R | None:
        """The record of an identifier, as it was put or as it stands."""
        found: R | None = self._put.get(type_, {}).get(id_)
        return found or super().maybe(type_, id_)

    def get(self, type_: type[R], id_: str) -> R:
        """The same; raises UnknownRecord or ErasedRecord."""
        found: R | None = self._put.get(type_, {}).get(id_)
        return found or super().get(type_, id_)

    def find(self, type_: type[R], *ranges: Range, **equal: object) -> list[R]:
        """The records for which every condition holds: those that stand, in their order, then new ones."""
        below = super().find(type_, *ranges, **equal)
        put: dict[str, R] = self._put.get(type_, {})
        if not put:
            return below
        wanted = {name: stored(value) for name, value in equal.items()}
        fits = {id_: one for id_, one in put.items() if _fits(one, ranges, wanted)}
        kept = [fits.pop(one.id, None) if one.id in put else one for one in below]
        return [one for one in kept if one is not None] + list(fits.values())

    def one(self, type_: type[R], *ranges: Range, **equal: object) -> R | None:
        """The first record for which every condition holds, or None."""
        return next(iter(self.find(type_, *ranges, **equal)), None)

    def next_number(self, prefix: str) -> int:
        """One more than the highest number that was ever given out under a prefix, here or below."""
        return max(super().next_number(prefix), self._highest.get(prefix, 0) + 1)


def _fits(record: Record, ranges: tuple[Range, ...], equal: Mapping[str, object]) -> bool:
    return all(_is(stored(getattr(record, name)), value) for name, value in equal.items()) and all(
        one.holds({one.field: stored(getattr(record, one.field))}) for one in ranges
    )


def _is(found: object, wanted: object) -> bool:
    return wanted in found if isinstance(found, list | tuple) else found == wanted
