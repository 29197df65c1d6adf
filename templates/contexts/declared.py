"""Which fields may a template speak of? Those that its context declares, read from the dataclass."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, is_dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, get_args, get_type_hints


class Kind(StrEnum):
    """What stands in a field."""

    WORDS = "words"
    NUMBER = "number"
    ANSWER = "yes or no"
    LIST = "list"
    RECORD = "record"


@dataclass(frozen=True, slots=True)
class Value:
    """One field as it is declared: `path` is how people name it, `each` is one entry of a list."""

    kind: Kind
    path: str
    fields: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    each: Value | None = None


_PLAIN = {str: Kind.WORDS, int: Kind.NUMBER, float: Kind.NUMBER, bool: Kind.ANSWER}


def declared(context: type[Any]) -> Value:
    """All the fields of a context, those of its lists and records included."""
    return _record(context, "")


def _record(type_: type[Any], path: str) -> Value:
    hints = get_type_hints(type_)
    made = {name: _value(hint, f"{path}.{name}" if path else name) for name, hint in hints.items()}
    return Value(Kind.RECORD, path, MappingProxyType(made))


def _value(hint: Any, path: str) -> Value:  # noqa: ANN401 -- an annotation can be anything
    if hint in _PLAIN:
        return Value(_PLAIN[hint], path)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return Value(Kind.WORDS, path)
    if is_dataclass(hint) and isinstance(hint, type):
        return _record(hint, path)
    return Value(Kind.LIST, path, each=_value(get_args(hint)[0], path))


def every_field(value: Value) -> Iterator[Value]:
    """Each field by its path, a list before what stands in it."""
    for one in value.fields.values():
        yield one
        inner = one.each if one.kind is Kind.LIST else one
        if inner is not None:
            yield from every_field(inner)


def longest(context: object, path: str) -> int:
    """How many entries the longest list of a path has in a context."""
    return max((len(found) for found in _lists(context, path.split("."))), default=0)


def _lists(holder: object, names: list[str]) -> Iterator[tuple[object, ...]]:
    found = getattr(holder, names[0])
    if len(names) == 1:
        yield found
        return
    for one in found if isinstance(found, tuple) else (found,):
        yield from _lists(one, names[1:])
