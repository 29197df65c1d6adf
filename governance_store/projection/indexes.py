"""Where does a table look first? Indexes by equality and by order, built when they are first asked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from sortedcontainers import SortedList  # type: ignore[import-untyped]  # it carries no types

from governance_store.projection.questions import Comparison, Range, Stored, moment

Document = Mapping[str, Any]
_FROM_BELOW = (Comparison.AFTER, Comparison.FROM)
_BEHIND_EVERY_IDENTIFIER = "\U0010ffff"


class EqualityIndex:
    """The identifiers of documents by the value of a field; of a list, by each of its members."""

    def __init__(self, field: str, rows: Mapping[str, Document]) -> None:
        self._field = field
        self._by_value: dict[Stored, dict[str, None]] = {}
        for id_, document in rows.items():
            self.add(id_, document)

    def _values(self, document: Document) -> Iterable[Stored]:
        found = document.get(self._field)
        return dict.fromkeys(found) if isinstance(found, list) else (found,)

    def add(self, id_: str, document: Document) -> None:
        """Take a document in."""
        for value in self._values(document):
            self._by_value.setdefault(value, {})[id_] = None

    def remove(self, id_: str, document: Document) -> None:
        """Take a document out."""
        for value in self._values(document):
            ids = self._by_value[value]
            ids.pop(id_, None)
            if not ids:
                del self._by_value[value]

    def of(self, value: Stored) -> Collection[str]:
        """The identifiers under a value."""
        return self._by_value.get(value, {})


class OrderedIndex:
    """The identifiers of documents in the order of a field; those where it is empty are left out."""

    def __init__(self, field: str, rows: Mapping[str, Document]) -> None:
        self._field = field
        pairs = ((moment(document.get(field)), id_) for id_, document in rows.items())
        self._sorted = SortedList(pair for pair in pairs if pair[0] is not None)

    def add(self, id_: str, document: Document) -> None:
        """Take a document in."""
        if (value := moment(document.get(self._field))) is not None:
            self._sorted.add((value, id_))

    def remove(self, id_: str, document: Document) -> None:
        """Take a document out."""
        if (value := moment(document.get(self._field))) is not None:
            self._sorted.discard((value, id_))

    def within(self, ranges: Iterable[Range]) -> Iterator[str]:
        """The identifiers whose field lies between the ranges' ends, which are still to be checked."""
        lowest = highest = None
        for one in ranges:
            if one.comparison in _FROM_BELOW:
                lowest = (one.value, "")
            else:
                highest = (one.value, _BEHIND_EVERY_IDENTIFIER)
        return (id_ for _value, id_ in self._sorted.irange(lowest, highest))
