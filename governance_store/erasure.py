"""How is something about a person lawfully erased?

UK GDPR article 17, with the record of it kept (article 5(2)). Every version of the records, the words typed
with commits, and kept files are taken out of the journal and the vault; the commit `payload.erased` names
their digests, so that the chain still tells a lawful gap from a fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from governance_store.commits import Commit, instant_after
from governance_store.errors import GovernanceError
from governance_store.journal.chain import Draft, Entry
from governance_store.projection.queries import View
from governance_store.records.erasure import Erasure
from governance_store.records.kinds import kind_of
from governance_store.store import Desk, Store


@dataclass(frozen=True, slots=True)
class Named:
    """What is to be erased: records by kind and identifier, words that hold a text, files by digest.

    `name_words` are parts of a name: what was typed with them goes where it concerns one of the records.
    `outdated` texts go from earlier versions of records; `payloads` are single ones by their digests.
    """

    records: tuple[tuple[str, str], ...] = ()
    texts: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    name_words: tuple[str, ...] = ()
    outdated: tuple[str, ...] = ()
    payloads: tuple[str, ...] = ()


class NothingToErase(GovernanceError):
    """What was named is not in the record."""

    def __init__(self, what: str) -> None:
        told = f"There is no {what} in the record, so nothing was erased."
        super().__init__(told, "Look it up, and name it again.")


def erase(store: Store, named: Named, *, at: datetime, actor: str, surface: str, why: str) -> Commit:
    """Take out what is named, in one atomic rewrite of the journal, then from the vault.

    Raises NothingToErase where any of it is not there, and then nothing is taken out.
    """
    with store.writing() as desk:
        _refuse_unknown(store, desk, named)
        kind = kind_of(Erasure)
        payloads = payloads_of(store, named)
        if not payloads and not named.files:
            raise NothingToErase("trace of what was named")
        taken = Erasure(f"ERA-{desk.next_number('ERA'):03d}", payloads, named.files)
        commit = store.rewrite_without(
            frozenset(payloads),
            Draft(
                seq=store.present.lines,
                at=instant_after(at, store.present.head.at),
                actor=actor,
                surface=surface,
                verb="payload.erased",
                reason=why,
                puts=((kind.name, taken.id, 1, kind.shape, kind.encode(taken)),),
            ),
        )
        for digest in named.files:
            store.vault.erase(digest)
    return commit


def _refuse_unknown(store: Store, desk: Desk, named: Named) -> None:
    for kind, id_ in named.records:
        if kind == kind_of(Erasure).name or not desk.version_of(kind, id_):
            raise NothingToErase(f"{kind} {id_}")
    kept = set(store.vault.digests()) if named.files else set()
    for digest in named.files:
        if digest not in kept:
            raise NothingToErase(f"file {digest}")


def payloads_of(store: Store, named: Named) -> tuple[str, ...]:
    """The digests of every payload that is named, in all versions."""
    records, texts = set(named.records), [text.casefold() for text in named.texts if text]
    outdated = [text.casefold() for text in named.outdated if text]
    found: list[str] = list(named.payloads)
    with store.reading() as view:
        for entry in store.entries():
            found += [put.digest for put in entry.head.puts if (put.kind, put.id) in records]
            found += _outdated(view, entry, outdated)
            if _speaks_of(entry, texts) or _names_in_part(entry, named):
                found.append(entry.head.words)
    return tuple(dict.fromkeys(found))


def _outdated(view: View, entry: Entry, texts: list[str]) -> Iterator[str]:
    """Payloads that hold a text, of records that have a later version."""
    if not texts:
        return
    for put, document in zip(entry.head.puts, entry.documents, strict=True):
        later = view.version_of(put.kind, put.id) > put.version
        if later and any(text in said.casefold() for said in _texts(document) for text in texts):
            yield put.digest


def _texts(document: object) -> Iterator[str]:
    """Every text in a stored record, however deep."""
    if isinstance(document, str):
        yield document
    elif isinstance(document, dict | list):
        for one in document.values() if isinstance(document, dict) else document:
            yield from _texts(one)


def _names_in_part(entry: Entry, named: Named) -> bool:
    """Whether a part of a name was typed, as a word, with an entry that concerns one of the records."""
    words = entry.words if entry.head.words else None
    if words is None or not named.name_words:
        return False
    typed = set(re.findall(r"\w+", f"{words.reason}\n{words.line}".casefold()))
    return bool(typed & {word.casefold() for word in named.name_words}) and _concerns(entry, named)


def _concerns(entry: Entry, named: Named) -> bool:
    ids = {id_ for _kind, id_ in named.records}
    touched = {entry.head.actor, *(put.id for put in entry.head.puts)}
    return bool(ids & touched) or any(
        text in ids for document in entry.documents for text in _texts(document)
    )


def _speaks_of(entry: Entry, texts: list[str]) -> bool:
    words = entry.words if entry.head.words else None
    spoken = f"{words.reason}\n{words.line}".casefold() if words else ""
    return any(text in spoken for text in texts)


def finish_erasures(store: Store) -> None:
    """Take out of the vault what an erasure named and a crash left there."""
    with store.reading() as view:
        named = {digest for erasure in view.find(Erasure) for digest in erasure.files}
    for digest in named & set(store.vault.digests()) if named else ():
        store.vault.erase(digest)
