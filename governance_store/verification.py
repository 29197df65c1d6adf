"""Is the record what was written? Replays it, checks the chain and the vault, and names what is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from governance_store.errors import GovernanceError
from governance_store.journal.chain import Entry
from governance_store.present import JournalDamaged, Present, replaying
from governance_store.records.erasure import Erasure
from governance_store.records.kinds import kind_of
from governance_store.store import Store
from governance_store.vault import is_digest

_ENOUGH_OF_A_HASH = 8


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
    standing: set[str] = field(default_factory=set)
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
    except GovernanceError as fault:
        report.faults.append(str(fault))
    else:
        report.faults += _gaps(found)
        report.files, faults = _files(store, found)
        report.faults += faults
    if head and not _goes_through(head, found.hashes):
        told = "the journal was cut short or rewritten after it was printed"
        report.faults.append(f"No commit has the hash {head}: {told}.")
    return report


def _replay(store: Store) -> None:
    """Versions must rise by one and every record be readable; the present is built from nothing once more."""
    afresh = Present()
    with replaying():
        afresh.take(store.journal_lines())
    afresh.tables.read_everything()


def _goes_through(head: str, hashes: Iterable[str]) -> bool:
    return len(head) >= _ENOUGH_OF_A_HASH and any(known.startswith(head.lower()) for known in hashes)


def _gather(entry: Entry, found: _Found) -> None:
    found.hashes.add(entry.hash)
    if entry.head.words and entry.spoken is None:
        found.missing[entry.head.words] = f"the reason of commit {entry.head.seq}"
    elif entry.head.words:
        found.standing.add(entry.head.words)
    for put, document in zip(entry.head.puts, entry.documents, strict=True):
        if document is None:
            found.missing[put.digest] = f"{put.kind} {put.id} in version {put.version}"
            continue
        found.standing.add(put.digest)
        if put.kind == kind_of(Erasure).name:
            found.erased |= {*document["payloads"], *document["files"]}
        else:
            found.files |= set(_digests(document))


def _digests(value: object) -> Iterator[str]:
    """Every file that a record names, in whatever field and however deep."""
    if isinstance(value, str):
        if is_digest(value):
            yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _digests(one)
    elif isinstance(value, list):
        for one in value:
            yield from _digests(one)


def _gaps(found: _Found) -> Iterator[str]:
    for digest, what in found.missing.items():
        if digest not in found.erased:
            yield f"The content of {what} is missing, and no erasure accounts for it."
    for digest in sorted(found.standing & found.erased):
        yield f"The content with the digest {digest} was erased, yet still stands in the journal."


def _files(store: Store, found: _Found) -> tuple[int, list[str]]:
    faults: list[str] = []
    wanted = sorted(found.files - found.erased)
    for digest in wanted:
        try:
            store.vault.read(digest)
        except GovernanceError as fault:
            faults.append(fault.sentence)
    faults += [
        f"The file {digest} was erased, yet is still in the vault." for digest in _left_over(store, found)
    ]
    return len(wanted), faults


def _left_over(store: Store, found: _Found) -> list[str]:
    return sorted(set(store.vault.digests()) & found.erased)
