"""What can be asked of the record as it stands?"""

from __future__ import annotations

from datetime import date, datetime
from typing import TypeVar

from governance_store.errors import GovernanceError
from governance_store.projection.questions import Comparison, Question, Range, stored
from governance_store.projection.tables import Tables
from governance_store.records.kinds import Record, UnknownShape, kind_of

R = TypeVar("R", bound=Record)


class UnknownRecord(GovernanceError):
    """Nothing is recorded under an identifier."""

    def __init__(self, kind: str, id_: str) -> None:
        super().__init__(
            f"There is no {kind} {id_} in the record.", "Look it up by name, or list what there is."
        )


class ErasedRecord(GovernanceError):
    """What was recorded under an identifier has lawfully been erased."""

    def __init__(self, kind: str, id_: str) -> None:
        super().__init__(
            f"What was recorded of {kind} {id_} has been erased.", "Its history says when, by whom and why."
        )


class View:
    """The present tense. It is good while `Store.reading` or `Store.writing` lasts; records outlive it."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def maybe(self, type_: type[R], id_: str) -> R | None:
        """The record of an identifier, or None where there is none or it was erased."""
        found: R | None = self._tables.of(kind_of(type_).name).get(id_)
        return found

    def get(self, type_: type[R], id_: str) -> R:
        """The record of an identifier; raises UnknownRecord or ErasedRecord."""
        rows = self._tables.of(kind_of(type_).name)
        found: R | None = rows.get(id_)
        if found is not None:
            return found
        raise (ErasedRecord if rows.is_erased(id_) else UnknownRecord)(rows.kind.name, id_)

    def find(self, type_: type[R], *ranges: Range, **equal: object) -> list[R]:
        """The records for which every condition holds, in the order in which they were first recorded."""
        names = tuple(sorted(equal))
        question = Question(names, tuple([stored(equal[name]) for name in names]), ranges)
        found: list[R] = self._tables.of(kind_of(type_).name).find(question)
        return found

    def between(
        self,
        type_: type[R],
        field: str,
        first: date | datetime | None,
        last: date | datetime | None,
        **equal: object,
    ) -> list[R]:
        """The same for which a day or an instant lies within two; records without one are left out."""
        sides = ((first, Comparison.FROM), (last, Comparison.UNTIL))
        ranges = (Range(field, side, limit) for limit, side in sides if limit is not None)
        return self.find(type_, *ranges, **equal)

    def one(self, type_: type[R], *ranges: Range, **equal: object) -> R | None:
        """The first record for which every condition holds, or None."""
        return next(iter(self.find(type_, *ranges, **equal)), None)

    def version(self, type_: type[R], id_: str) -> int:
        """The version that a record has come to, 0 where there is none."""
        return self._tables.of(kind_of(type_).name).version(id_)

    def version_of(self, kind: str, id_: str) -> int:
        """The same by the stored name of a kind; raises UnknownRecord where no kind is called so."""
        try:
            return self._tables.of(kind).version(id_)
        except UnknownShape as fault:
            raise UnknownRecord(kind, id_) from fault

    def next_number(self, prefix: str) -> int:
        """One more than the highest number that was ever given out under a prefix, erased ones included."""
        return self._tables.next_number(prefix)

    def has_key(self, key: str) -> bool:
        """Whether a commit carries a key that may stand only once."""
        return key in self._tables.keys

    def commit_number(self, key: str) -> int | None:
        """The number of the commit that carries a key."""
        return self._tables.keys.get(key)
