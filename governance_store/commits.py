"""What happened, when, by whom, how and why? The facts of a commit, as the audit trail shows them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Generic, TypeVar

from governance_store.errors import GovernanceError
from governance_store.journal.chain import Entry
from governance_store.records.kinds import Record

R = TypeVar("R", bound=Record)

SKEW = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Change:
    """A record that a commit changed, in its new version."""

    kind: str
    id: str
    version: int
    digest: str


@dataclass(frozen=True, slots=True)
class Commit:
    """One entry of the journal, in words. Its reason and line are empty where they were erased."""

    seq: int
    at: datetime
    actor: str
    surface: str
    verb: str
    reason: str
    line: str
    operator: str
    keys: tuple[str, ...]
    changes: tuple[Change, ...]
    words: str
    hash: str


@dataclass(frozen=True, slots=True)
class Version(Generic[R]):
    """What a record was after a commit; None where that was erased."""

    record: R | None
    version: int
    commit: Commit


@dataclass(frozen=True, slots=True)
class Head:
    """How far the chain has come: the number of commits, the last hash, the last instant."""

    seq: int = 0
    hash: str = ""
    at: datetime | None = None


class StaleRecord(GovernanceError):
    """Somebody changed a record after it was shown; nothing was overwritten."""

    def __init__(self, moved: tuple[tuple[str, str, int, int], ...]) -> None:
        self.moved = moved
        names = ", ".join(f"{kind} {id_}" for kind, id_, _seen, _now in moved)
        super().__init__(
            f"This has changed since it was shown to you, so nothing was overwritten: {names}.",
            "Look at what it says now, then decide again.",
        )


class DuplicateKey(GovernanceError):
    """What may be done once has been done."""

    def __init__(self, key: str, seq: int) -> None:
        self.key, self.seq = key, seq
        super().__init__(f"This was already done, as entry {seq} of the record; nothing was done twice.")


class ClockWentBack(GovernanceError):
    """The instant lies too far before the last one that is recorded."""

    def __init__(self, at: datetime, last: datetime) -> None:
        super().__init__(
            f"The time given is {at:%d %B %Y, %H:%M:%S} UTC, but the last entry of the record is of "
            f"{last:%d %B %Y, %H:%M:%S} UTC, so nothing was recorded.",
            "Put the machine's clock right, or give a later --at.",
        )


def instant_after(at: datetime, last: datetime | None) -> str:
    """The instant a commit is given, as it is written down: never before the last one.

    Raises ClockWentBack beyond five minutes of skew.
    """
    if at.tzinfo is None:
        raise ValueError(f"{at.isoformat()} has no zone, so it is not an instant")
    at = at.astimezone(UTC)
    if last is not None and last - at > SKEW:
        raise ClockWentBack(at, last)
    return (at if last is None else max(at, last)).isoformat().replace("+00:00", "Z")


def commit_of(entry: Entry) -> Commit:
    """The facts of an entry."""
    head, words = entry.head, entry.words
    return Commit(
        seq=head.seq,
        at=datetime.fromisoformat(head.at),
        actor=head.actor,
        surface=head.surface,
        verb=head.verb,
        reason=words.reason if words else "",
        line=words.line if words else "",
        operator=words.operator if words else "",
        keys=head.keys,
        changes=tuple(Change(put.kind, put.id, put.version, put.digest) for put in head.puts),
        words=head.words,
        hash=entry.hash,
    )
