"""Which record does a letter tell of, in the very version that it names?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from bot.links import Links
from governance_store import ErasedRecord, GovernanceError, Store, UnknownRecord, Version
from governance_store.records.kinds import KINDS, Record, kind_of
from governance_store.records.letter import Letter, Rendered

R = TypeVar("R", bound=Record)


class NamesNothing(GovernanceError):
    """A letter does not say which record it is about."""

    def __init__(self, letter: Letter, kind: str) -> None:
        super().__init__(
            f"Letter {letter.id} names no {kind}, so it cannot be written.",
            "Tell whoever looks after the clerk.",
        )


@dataclass(frozen=True, slots=True)
class Office:
    """From where letters are written: the record, the mailbox they come from, and where people answer."""

    store: Store
    mailbox: str
    console: str
    links: Links | None = None


def named(store: Store, letter: Letter, type_: type[R]) -> Version[R]:
    """The record of a kind in the version that a letter names; raises where it names none or it is gone."""
    kind = kind_of(type_).name
    wanted = next((one for one in letter.renders if one.kind == kind), None)
    if wanted is None:
        raise NamesNothing(letter, kind)
    return _version(store, type_, wanted)


def _version(store: Store, type_: type[R], wanted: Rendered) -> Version[R]:
    assert KINDS[wanted.kind].type is type_  # noqa: S101 -- chosen by its kind
    for one in store.history(type_, wanted.id):
        if one.version == wanted.version:
            if one.record is None:
                raise ErasedRecord(wanted.kind, wanted.id)
            return one
    raise UnknownRecord(wanted.kind, wanted.id)


def record_in(version: Version[R]) -> R:
    """The record of a version that is known not to have been erased."""
    assert version.record is not None  # noqa: S101 -- looked at when it was fetched
    return version.record


def all_named(store: Store, letter: Letter, type_: type[R]) -> tuple[R, ...]:
    """Every record of a kind that a letter names, each in the version that it names."""
    kind = kind_of(type_).name
    return tuple(record_in(_version(store, type_, one)) for one in letter.renders if one.kind == kind)
