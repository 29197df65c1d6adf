"""The record: what is true, and the rules by which it is judged. This is its door."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from governance_store import records
from governance_store.backup import BackupUnsound, Checked, NoBackup, back_up, check
from governance_store.commits import (
    Change,
    ClockWentBack,
    Commit,
    DuplicateKey,
    Head,
    StaleRecord,
    Version,
)
from governance_store.erasure import Named, NothingToErase, erase, finish_erasures
from governance_store.errors import GovernanceError
from governance_store.journal.base import JournalBroken, JournalFull, JournalUnreadable, LockHeld
from governance_store.journal.chain import JournalForeign
from governance_store.journal.file import FileJournal
from governance_store.journal.memory import MemoryJournal
from governance_store.present import JournalDamaged
from governance_store.projection.pending import Pending
from governance_store.projection.queries import ErasedRecord, UnknownRecord, View
from governance_store.projection.questions import where
from governance_store.records.erasure import Erasure
from governance_store.records.kinds import Unstorable
from governance_store.restoring import NotRestored, restore, restore_parts
from governance_store.store import Desk, Store, UnknownCommit
from governance_store.vault import (
    FileChanged,
    FileErased,
    FileMissing,
    FileVault,
    MemoryVault,
    VaultFull,
    digest_of,
)
from governance_store.verification import Report, verify

__all__ = [
    "BackupUnsound",
    "Change",
    "Checked",
    "ClockWentBack",
    "Commit",
    "Desk",
    "DuplicateKey",
    "ErasedRecord",
    "Erasure",
    "FileChanged",
    "FileErased",
    "FileMissing",
    "GovernanceError",
    "Head",
    "JournalBroken",
    "JournalDamaged",
    "JournalForeign",
    "JournalFull",
    "JournalUnreadable",
    "LockHeld",
    "Named",
    "NoBackup",
    "NotRestored",
    "NothingToErase",
    "Pending",
    "Report",
    "StaleRecord",
    "Store",
    "UnknownCommit",
    "UnknownRecord",
    "Unstorable",
    "VaultFull",
    "Version",
    "View",
    "back_up",
    "check",
    "copy_store",
    "create_store",
    "digest_of",
    "erase",
    "memory_store",
    "open_store",
    "records",
    "restore",
    "restore_parts",
    "verify",
    "where",
]


def open_store(directory: Path) -> Store:
    """The record in a data directory; raises JournalUnreadable or JournalDamaged.

    What a crash left is mended at once where nobody is writing, and otherwise by the next writer.
    """
    store = Store(FileJournal(directory), FileVault(directory / "vault"))
    store.mend_if_free()
    finish_erasures(store)
    return store


def create_store(directory: Path) -> Store:
    """A new record in a data directory; raises JournalUnreadable where there is one already."""
    return Store(FileJournal.create(directory), FileVault(directory / "vault"))


def copy_store(make: Callable[[], Store], directory: Path) -> Store:
    """A record as it is made, put into a data directory without one; it is there whole or not at all.

    It is made once it is known that it may be put there, as making it can take long. Raises JournalUnreadable
    where there is a record already, or none can be begun.
    """
    vault = FileVault(directory / "vault")

    def files_and_then_lines() -> Iterator[bytes]:
        made = make()
        for digest in made.vault.digests():
            vault.keep(made.vault.read(digest))
        yield from made.journal_lines()

    return Store(FileJournal.create(directory, files_and_then_lines()), vault)


def memory_store() -> Store:
    """A record that is gone with its process, for tests and trials."""
    return Store(MemoryJournal(), MemoryVault())
