"""How does a record come back? Into a directory that has none, whole or not at all.

Files go into the vault first; the journal takes its name last, and with it the record is there.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from governance_store.backup import JOURNAL, SECRET, Checked, check, checked_record, members, refuse_unsound
from governance_store.durable import write_whole
from governance_store.errors import GovernanceError
from governance_store.journal.base import whole_lines
from governance_store.journal.file import NAME, FileJournal
from governance_store.vault import FileVault, digest_of

_LEFT_BY_A_CRASH: Final = {"lock", "vault", f".{NAME}.new", SECRET, "clerk.log"}


class NotRestored(GovernanceError):
    """Nothing was restored, and nothing of it remains."""


def restore(path: Path, directory: Path) -> Checked:
    """Put a backup into an empty data directory; raises BackupUnsound, NotRestored or JournalUnreadable."""
    refuse_occupied(directory)
    checked = check(path)
    refuse_unsound(path, checked)
    files = (content for name, content in members(path) if name not in {JOURNAL, SECRET, "backup.json"})
    put_record(directory, checked, files)
    return checked


def restore_parts(parts: Path, directory: Path) -> Checked:
    """Put a journal and a vault that lie in a directory into an empty data directory, checked as a backup."""
    refuse_occupied(directory)
    try:
        files = [path for path in sorted((parts / "vault").glob("??/*")) if path.is_file()]
        lines = whole_lines((parts / NAME).read_bytes())
        found = {digest_of(path.read_bytes()) for path in files}
    except OSError as fault:
        raise NotRestored(f"{fault.filename} cannot be read: {os.strerror(fault.errno or 0)}.") from fault
    checked = checked_record(lines, found)
    refuse_unsound(parts, checked)
    put_record(directory, checked, (path.read_bytes() for path in files))
    return checked


def put_record(directory: Path, checked: Checked, files: Iterable[bytes]) -> None:
    """Let a record that was checked be the one of a directory without any."""
    before = {one.name for one in directory.iterdir()} if directory.is_dir() else None
    vault = FileVault(directory / "vault")

    def files_and_then_lines() -> Iterator[bytes]:
        for content in files:
            vault.keep(content)
        for digest in sorted(checked.erased):
            vault.erase(digest)
        if checked.secret:
            write_whole(directory / SECRET, [checked.secret])
        yield from checked.lines

    try:
        FileJournal.create(directory, files_and_then_lines()).close()
    except (GovernanceError, OSError) as fault:
        _clear(directory, before)
        told = fault.sentence if isinstance(fault, GovernanceError) else os.strerror(fault.errno or 0)
        raise NotRestored(f"Nothing was restored. {told}", "Make room there, then restore again.") from fault


def refuse_occupied(directory: Path) -> None:
    """Raise NotRestored where a directory holds anything but what a restore that was killed left there."""
    if not directory.exists():
        return
    found = {one.name for one in directory.iterdir()} if directory.is_dir() else {directory.name}
    if NAME in found or not found <= _LEFT_BY_A_CRASH:
        raise NotRestored(
            f"{directory} is not empty, so nothing was restored.", "Name an empty --data directory."
        )


def _clear(directory: Path, before: set[str] | None) -> None:
    """Take away what was put there, where it was empty."""
    import shutil  # noqa: PLC0415 -- heavy, first use only

    if before is None:
        shutil.rmtree(directory, ignore_errors=True)
    elif not before:
        for one in directory.iterdir():
            if one.is_dir():
                shutil.rmtree(one, ignore_errors=True)
            else:
                one.unlink(missing_ok=True)
