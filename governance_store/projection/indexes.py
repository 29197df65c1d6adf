"""Where does a table look first? In an index for each shape of question, built when that is first asked.

A shape is the fields asked for by equality, and the one asked for by order. Of a field that holds a list,
each member counts, so a document may stand in several places.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import product
from typing import Any, Protocol

from governance_store.projection.blocks import Blocks, Pair
from governance_store.projection.questions import Comparison, Range, Stored, moment

Document = Mapping[str, Any]
Key = tuple[Stored, ...]
_FROM_BELOW = (Comparison.AFTER, Comparison.FROM)
_WITHOUT_THE_VALUE = (Comparison.AFTER, Comparison.UNTIL)
_BEHIND_EVERY_IDENTIFIER = "\U0010ffff"


class Index(Protocol):
    """The identifiers of documents, by what they hold."""

    def add(self, id_: str, document: Document) -> None:
        """Take a document in."""
        ...

    def remove(self, id_: str, document: Document) -> None:
        """Take a document out."""
        ...

    def of(self, key: Key, ranges: Sequence[Range]) -> Collection[str]:
        """The identifiers of exactly the documents with these values, and within these ranges."""
        ...


def index_of(fields: tuple[str, ...], ordered: str, rows: Mapping[str, Document]) -> Index:
    """An index for a shape of question, over the rows that are there."""
    return OrderedIndex(fields, ordered, rows) if ordered else EqualityIndex(fields, rows)


def _keys(fields: tuple[str, ...], document: Document) -> Iterable[Key]:
    values = [document.get(field) for field in fields]
    if any(isinstance(value, list) for value in values):
        members = [dict.fromkeys(value) if isinstance(value, list) else (value,) for value in values]
        return product(*members)
    return (tuple(values),)


class EqualityIndex:
    """Identifiers by the values of some fields."""

    def __init__(self, fields: tuple[str, ...], rows: Mapping[str, Document]) -> None:
        self._fields = fields
        self._by_key: dict[Key, dict[str, None]] = {}
        for id_, document in rows.items():
            self.add(id_, document)

    def add(self, id_: str, document: Document) -> None:
        """Take a document in."""
        for key in _keys(self._fields, document):
            self._by_key.setdefault(key, {})[id_] = None

    def remove(self, id_: str, document: Document) -> None:
        """Take a document out."""
        for key in _keys(self._fields, document):
            ids = self._by_key[key]
            del ids[id_]
            if not ids:
                del self._by_key[key]

    def of(self, key: Key, ranges: Sequence[Range] = ()) -> Collection[str]:  # noqa: ARG002 -- as every index
        """The identifiers of the documents with these values."""
        return self._by_key.get(key, ())


class OrderedIndex:
    """Identifiers by the values of some fields, and then in the order of one more.

    Documents in which that one is empty are left out, since no range holds for them.
    """

    def __init__(self, fields: tuple[str, ...], ordered: str, rows: Mapping[str, Document]) -> None:
        self._fields = fields
        self._ordered = ordered
        pairs: dict[Key, list[Pair]] = {}
        for id_, document in rows.items():
            if (when := moment(document.get(ordered))) is not None:
                for key in _keys(fields, document):
                    pairs.setdefault(key, []).append((when, id_))
        self._by_key = {key: Blocks(some) for key, some in pairs.items()}

    def add(self, id_: str, document: Document) -> None:
        """Take a document in."""
        if (when := moment(document.get(self._ordered))) is not None:
            for key in _keys(self._fields, document):
                blocks = self._by_key.get(key)
                if blocks is None:
                    blocks = self._by_key[key] = Blocks([])
                blocks.add((when, id_))

    def remove(self, id_: str, document: Document) -> None:
        """Take a document out."""
        if (when := moment(document.get(self._ordered))) is not None:
            for key in _keys(self._fields, document):
                self._by_key[key].remove((when, id_))

    def of(self, key: Key, ranges: Sequence[Range]) -> Collection[str]:
        """The identifiers of the documents with these values, and within these ranges."""
        blocks = self._by_key.get(key)
        if blocks is None:
            return ()
        low = high = None
        for one in ranges:
            limit = _limit(one)
            if one.comparison in _FROM_BELOW:
                low = limit if low is None else max(low, limit)
            else:
                high = limit if high is None else min(high, limit)
        return [id_ for _, id_ in blocks.between(low, high)]


def _limit(one: Range) -> Pair:
    """The pair that parts what lies within a range from what does not."""
    if one.comparison in _WITHOUT_THE_VALUE:
        return one.value, _BEHIND_EVERY_IDENTIFIER
    return (one.value,)
