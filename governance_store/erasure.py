"""How is something about a person lawfully erased? (UK GDPR article 17, with the record of it kept: article 5(2).)

Every version of the records, the words typed with commits, and kept files are taken out of the journal and the
vault; the commit `payload.erased` names their digests, so that the chain still tells a lawful gap from a fault.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from governance_store.commits import Commit, instant_after
from governance_store.journal.chain import Draft
from governance_store.records.kinds import kind_of, record
from governance_store.store import Store


@record("erasure")
@dataclass(frozen=True, slots=True)
class Erasure:
    """What was taken out: digests of payloads in the journal, and of files in the vault."""

    id: str
    payloads: tuple[str, ...]
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """What is to be erased: records by kind and identifier, words that contain a text, and files by digest."""

    records: tuple[tuple[str, str], ...] = ()
    texts: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


def payloads_of(store: Store, named: Named) -> tuple[str, ...]:
    """The digests of every payload that is named, in all versions."""
    records, texts = set(named.records), [text.casefold() for text in named.texts if text]
    found: list[str] = []
    for entry in store.entries():
        found += [put.digest for put in entry.head.puts if (put.kind, put.id) in records]
        spoken = f"{entry.words.reason}\n{entry.words.line}".casefold() if entry.words else ""
        if entry.head.words and (any(text in spoken for text in texts)):
            found.append(entry.head.words)
    return tuple(dict.fromkeys(found))


def erase(store: Store, named: Named, *, at: datetime, actor: str, surface: str, why: str) -> Commit:
    """Take out what is named, in one atomic rewrite of the journal, then from the vault."""
    with store.writing() as desk:
        payloads = payloads_of(store, named)
        taken = Erasure(f"ERA-{desk.next_number('ERA'):03d}", payloads, named.files)
        commit = store.rewrite_without(frozenset(payloads), _draft(store, taken, at, actor, surface, why))
        sweep(store, named.files)
    return commit


def sweep(store: Store, files: Sequence[str]) -> None:
    """Take files out of the vault; safe to repeat after a crash between the journal and the vault."""
    for digest in files:
        store.vault.erase(digest)


def _draft(store: Store, taken: Erasure, at: datetime, actor: str, surface: str, why: str) -> Draft:  # noqa: PLR0913
    head, kind = store.present.head, kind_of(Erasure)
    return Draft(
        seq=head.seq + 1,
        at=instant_after(at.astimezone(UTC), head.at).isoformat().replace("+00:00", "Z"),
        actor=actor,
        surface=surface,
        verb="payload.erased",
        keys=(),
        reason=why,
        line="",
        operator="",
        puts=((kind.name, taken.id, 1, kind.shape, kind.encode(taken)),),
    )
