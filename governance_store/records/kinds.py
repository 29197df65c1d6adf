"""Which kinds of record are there, how is each stored, and how are old shapes lifted to the present one?

The journal holds the name of a kind, never the name of a class, so classes may be renamed and stored names may not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar

import msgspec

from governance_store.errors import GovernanceError


class Record(Protocol):
    """Anything that the record keeps: it has an identifier."""

    @property
    def id(self) -> str:
        """Which one it is."""
        ...


R = TypeVar("R", bound=Record)
Document = dict[str, Any]
Lift = Callable[[Document], Document]


class UnknownShape(GovernanceError):
    """A record was written by a Network Clerk that knew more than this one."""

    def __init__(self, kind: str, shape: int) -> None:
        super().__init__(
            f"The record holds a “{kind}” of shape {shape}, which this version does not know.",
            "It was written by a newer Network Clerk: install that version, or a later one.",
        )


@dataclass(frozen=True, slots=True)
class Kind(Generic[R]):
    """One kind of record: its stored name, its present shape, and what questions are asked of it often.

    `indexes` name the fields asked for by equality (a tuple by each of its members), `ordered` those asked for
    by range; `lifts[n]` makes a document of shape n one of shape n + 1.
    """

    name: str
    type: type[R]
    shape: int = 1
    indexes: tuple[str, ...] = ()
    ordered: tuple[str, ...] = ()
    lifts: Mapping[int, Lift] = field(default_factory=dict)

    def encode(self, record: R) -> bytes:
        """The record as JSON."""
        return msgspec.json.encode(record)

    def lift(self, document: Document, shape: int) -> Document:
        """A document of an old shape in the present one; raises UnknownShape for one from the future."""
        if shape > self.shape:
            raise UnknownShape(self.name, shape)
        for older in range(shape, self.shape):
            document = self.lifts[older](document)
        return document

    def decode(self, document: Document) -> R:
        """The frozen record that a document of the present shape stands for."""
        return msgspec.convert(document, self.type, strict=False)


KINDS: dict[str, Kind[Any]] = {}
_BY_TYPE: dict[type[Any], Kind[Any]] = {}


def record(
    name: str,
    *,
    shape: int = 1,
    indexes: tuple[str, ...] = (),
    ordered: tuple[str, ...] = (),
    lifts: Mapping[int, Lift] | None = None,
) -> Callable[[type[R]], type[R]]:
    """Declare a dataclass to be a kind of record under a stored name."""

    def declare(type_: type[R]) -> type[R]:
        if name in KINDS:
            raise ValueError(f"two kinds of record are called {name}")
        KINDS[name] = _BY_TYPE[type_] = Kind(name, type_, shape, indexes, ordered, lifts or {})
        return type_

    return declare


def kind_named(name: str, shape: int) -> Kind[Any]:
    """The kind of a stored name; raises UnknownShape where there is none."""
    if name not in KINDS:
        raise UnknownShape(name, shape)
    return KINDS[name]


def kind_of(type_: type[R]) -> Kind[R]:
    """The kind that a class was declared as."""
    return _BY_TYPE[type_]
