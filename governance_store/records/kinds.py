"""Which kinds of record are there, how is each stored, and how are old shapes lifted to the present one?

The journal holds the name of a kind, never the name of a class: classes may be renamed, stored names may not.
"""

from __future__ import annotations

import dataclasses
import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
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


class UnreadableRecord(GovernanceError):
    """A record stands in the journal as it was written, and does not fit its kind."""

    def __init__(self, kind: str, id_: object, fault: str) -> None:
        super().__init__(
            f"The {kind} {id_} in the record is not what this version of Network Clerk expects: {fault}.",
            "The record itself is unharmed: go back to the version that was used before, and report this.",
        )


class Unstorable(GovernanceError):
    """A record holds something that could not be read back as it is."""

    def __init__(self, kind: str, id_: str, fault: str) -> None:
        super().__init__(
            f"The {kind} {id_} cannot be written down: {fault}. Nothing was recorded.",
            "Look for letters that came through damaged, and say it again without them.",
        )


@dataclass(frozen=True, slots=True)
class Kind(Generic[R]):
    """One kind of record: its stored name, its present shape, and what questions are asked of it often.

    `indexes` name the fields asked for by equality (a tuple by each of its members), `ordered` those asked
    for by range; `lifts[n]` makes a document of shape n one of shape n + 1.
    """

    name: str
    type: type[R]
    shape: int = 1
    indexes: tuple[str, ...] = ()
    ordered: tuple[str, ...] = ()
    lifts: Mapping[int, Lift] = field(default_factory=dict)
    defaults: Mapping[str, Any] = field(default_factory=dict)
    """What a field that is younger than a document holds, so that its shape need not change for it."""
    fields: frozenset[str] = frozenset()
    instants: tuple[str, ...] = ()
    """The fields that hold instants, which are none without a zone."""

    def encode(self, record: R) -> bytes:
        """The record as JSON; raises Unstorable where reading it back would not give the same."""
        try:
            encoded = msgspec.json.encode(record)
            same = self.decode(msgspec.json.decode(encoded)) == record
        except UnicodeEncodeError as fault:
            raise Unstorable(self.name, record.id, "some of its letters came through damaged") from fault
        except (msgspec.MsgspecError, TypeError, ValueError, OverflowError, UnreadableRecord) as fault:
            raise Unstorable(self.name, record.id, str(fault).rstrip(".")) from fault
        if not same or self._without_zone(record):
            raise Unstorable(self.name, record.id, "it would be read back as something else")
        return encoded

    def _without_zone(self, record: R) -> bool:
        values = [getattr(record, name) for name in self.instants]
        return any(isinstance(value, datetime) and value.tzinfo is None for value in values)

    def check_fields(self, names: tuple[str, ...]) -> None:
        """Raise AttributeError for a field that these records do not have: nothing is found by it."""
        for name in names:
            if name not in self.fields:
                raise AttributeError(f"a {self.name} has no field {name}")

    def lift(self, document: Document, shape: int) -> Document:
        """A document of an old shape in the present one; raises UnknownShape for one from the future."""
        if shape > self.shape:
            raise UnknownShape(self.name, shape)
        for older in range(shape, self.shape):
            document = self.lifts[older](document)
        if self.defaults.keys() <= document.keys():
            return document
        return {**self.defaults, **document}

    def decode(self, document: Document) -> R:
        """The frozen record that a document of the present shape stands for; raises UnreadableRecord."""
        try:
            return msgspec.convert(document, self.type, strict=False)
        except msgspec.ValidationError as fault:
            raise UnreadableRecord(self.name, document.get("id"), str(fault)) from fault


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
        if set(lifts or ()) != set(range(1, shape)):
            raise ValueError(f"{name} has shape {shape}, so shapes 1 to {shape - 1} need a lift each")
        made = Kind(
            name,
            type_,
            shape,
            indexes,
            ordered,
            lifts or {},
            _defaults(type_),
            _fields(type_),
            _instants(type_),
        )
        KINDS[name] = _BY_TYPE[type_] = made
        return type_

    return declare


def _fields(type_: type[Any]) -> frozenset[str]:
    return frozenset(one.name for one in dataclasses.fields(type_))


def _instants(type_: type[Any]) -> tuple[str, ...]:
    return tuple(one.name for one in dataclasses.fields(type_) if "datetime" in str(one.type))


def _defaults(type_: type[Any]) -> dict[str, Any]:
    given = {
        one.name: one.default_factory() if one.default_factory is not dataclasses.MISSING else one.default
        for one in dataclasses.fields(type_)
    }
    return {
        name: msgspec.to_builtins(value) for name, value in given.items() if value is not dataclasses.MISSING
    }


def kind_named(name: str, shape: int) -> Kind[Any]:
    """The kind of a stored name; raises UnknownShape where there is none."""
    if name not in KINDS:
        _import_all()
    if name not in KINDS:
        raise UnknownShape(name, shape)
    return KINDS[name]


def all_kinds() -> tuple[Kind[Any], ...]:
    """Every kind of record there is, by its name."""
    _import_all()
    return tuple(KINDS[name] for name in sorted(KINDS))


def _import_all() -> None:
    """A journal may hold kinds whose module nobody has asked for yet."""
    from governance_store import records  # noqa: PLC0415 -- the package of which this module is a part

    for module in pkgutil.iter_modules(records.__path__):
        importlib.import_module(f"{records.__name__}.{module.name}")


def kind_of(type_: type[R]) -> Kind[R]:
    """The kind that a class was declared as."""
    return _BY_TYPE[type_]
