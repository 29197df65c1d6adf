"""Is the record what was written? Replays everything, checks the chain and the vault, and names what is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from governance_store.erasure import Erasure
from governance_store.journal.chain import Entry
from governance_store.records.kinds import kind_of
from governance_store.store import JournalDamaged, Present, Store
from governance_store.vault import FileChanged, FileMissing

@dataclass
class Report:
    """What was checked, and every fault that was found; sound when there is none."""

    commits: int = 0
    files: int = 0
    head: str = ""
    faults: list[str] = field(default_factory=list)

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


@dataclass
class _Found:
    """What the entries name, gathered on the way through them."""

    missing: dict[str, str] = field(default_factory=dict)
    erased: set[str] = field(default_factory=set)
    files: set[str] = field(default_factory=set)
    hashes: set[str] = field(default_factory=set)


def verify(store: Store, head: str = "") -> Report:
    """Check everything; with a head hash, also that the chain goes through it, which tells truncation."""
    report, found = Report(), _Found()
    try:
        for entry in store.entries():
            report.commits, report.head = entry.head.seq, entry.hash
            _gather(entry, found)
        _replay(store)
    except JournalDamaged as damage:
        report.faults.append(f"Line {damage.line} of the journal: {damage.fault}")
    else:
        report.faults += _gaps(found)
        report.files, faults = _files(store, found)
        report.faults += faults
    if head and not _goes_through(head, found.hashes):
        report.faults.append(f"No commit has the hash {head}: the journal was cut short or rewritten after it was printed.")
    return report


def _replay(store: Store) -> None:
    """Versions must rise by one and shapes be known; the present is built from nothing once more."""
    Present().take(list(store.journal_lines()))


def _goes_through(head: str, hashes: Iterable[str]) -> bool:
    return any(known.startswith(head.lower()) for known in hashes) if len(head) >= 8 else False  # noqa: PLR2004


def _gather(entry: Entry, found: _Found) -> None:
    found.hashes.add(entry.hash)
    if entry.head.words and entry.words is None:
        found.missing[entry.head.words] = f"the reason of commit {entry.head.seq}"
    for put, document in zip(entry.head.puts, entry.documents, strict=True):
        if document is None:
            found.missing[put.digest] = f"{put.kind} {put.id} in version {put.version}"
        elif put.kind == kind_of(Erasure).name:
            found.erased |= {*document["payloads"], *document["files"]}
        else:
            found.files |= set(_digests(document))


def _digests(document: dict[str, Any]) -> Iterator[str]:
    """Every file that a record names, by whatever field."""
    for value in document.values():
        if isinstance(value, str) and value.startswith("sha256:"):
            yield value
        elif isinstance(value, list):
            yield from (one for one in value if isinstance(one, str) and one.startswith("sha256:"))


def _gaps(found: _Found) -> Iterator[str]:
    for digest, what in found.missing.items():
        if digest not in found.erased:
            yield f"The content of {what} is missing, and no erasure accounts for it."


def _files(store: Store, found: _Found) -> tuple[int, list[str]]:
    faults: list[str] = []
    wanted = sorted(found.files - found.erased)
    for digest in wanted:
        try:
            store.vault.read(digest)
        except (FileMissing, FileChanged) as fault:
            faults.append(fault.sentence)
        except OSError as fault:
            faults.append(f"The file {digest} cannot be read: {fault.strerror}.")
    faults += [f"The file {digest} was erased, yet is still in the vault." for digest in _left_over(store, found)]
    return len(wanted), faults


def _left_over(store: Store, found: _Found) -> list[str]:
    return sorted(set(store.vault.digests()) & found.erased)


def finish_erasures(store: Store) -> None:
    """Take out of the vault what an erasure named and a crash left there."""
    with store.reading() as view:
        named = {digest for erasure in view.find(Erasure) for digest in erasure.files}
    for digest in named & set(store.vault.digests()) if named else ():
        store.vault.erase(digest)
