"""How is the whole record put into one file, and is that file sound? The chain checks all of it.

A backup is a gzipped tar: first what it is, then the journal up to one commit, then the files of the vault.
The journal is read up to where it stood under the lock; files never change and are kept before the commits
that name them, so nothing is missing. Only an erasure takes something away: then it is begun anew.
"""

from __future__ import annotations

import glob
import itertools
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING, Final

import msgspec

from governance_store.durable import OWNER_READS, put_in_place
from governance_store.errors import GovernanceError
from governance_store.journal.base import whole_lines
from governance_store.journal.memory import MemoryJournal
from governance_store.records.erasure import Erasure
from governance_store.store import Store
from governance_store.vault import FileErased, FileMissing, is_digest
from governance_store.verification import Report, verify

if TYPE_CHECKING:
    import tarfile

FORMAT: Final = "network-clerk-backup"
VERSION: Final = 1
ABOUT, JOURNAL, SECRET = "backup.json", "journal.jsonl", "secret"
_SHA: Final = "sha256:"
_ATTEMPTS: Final = 5


class NoBackup(GovernanceError):
    """No backup was made, and nothing of it remains."""


class BackupUnsound(GovernanceError):
    """A file is no backup, or not the one that was made."""


class _Born(msgspec.Struct, frozen=True):
    format: str
    version: int


class About(_Born, frozen=True):
    """What a backup says of itself."""

    head: str
    commits: int
    files: int


@dataclass
class Checked:
    """What a backup was found to hold."""

    report: Report
    lines: list[bytes]
    files: set[str] = field(default_factory=set)
    erased: set[str] = field(default_factory=set)
    secret: bytes = b""


class _Names:
    """A vault that only knows which files there are: their bytes were checked as they went by."""

    def __init__(self, files: set[str]) -> None:
        self._files = files

    def keep(self, content: bytes) -> str:
        raise NotImplementedError

    def read(self, digest: str) -> bytes:
        if digest not in self._files:
            raise FileMissing(digest)
        return b""

    def erase(self, digest: str) -> None:
        raise NotImplementedError

    def digests(self) -> Iterator[str]:
        return iter(sorted(self._files))


def back_up(store: Store, path: Path, secret: bytes = b"") -> Checked:
    """Put the record into a file that was not there before; raises NoBackup, BackupUnsound or LockHeld."""
    if path.exists() or path.is_symlink():
        raise NoBackup(f"{path} is there already, so nothing was written.", "Name a file that is not there.")
    fresh = path.with_name(f".{path.name}.{os.urandom(4).hex()}.new")
    try:
        for left in path.parent.glob(f".{glob.escape(path.name)}.????????.new"):  # by one that was killed
            left.unlink(missing_ok=True)
        _write(store, fresh, secret)
        checked = check(fresh)
        refuse_unsound(path, checked)
        put_in_place(fresh, path)
    except OSError as fault:
        raise NoBackup(
            f"No backup could be written to {path}: {os.strerror(fault.errno or 0)}.",
            "Make room there, or name another place in which you may write.",
        ) from fault
    finally:
        fresh.unlink(missing_ok=True)
    return checked


def _write(store: Store, fresh: Path, secret: bytes) -> None:
    for _attempt in range(_ATTEMPTS):
        try:
            _write_once(store, fresh, secret)
        except FileErased:
            continue
        return
    raise NoBackup("The record was being erased from all the while.", "Try again in a moment.")


def _write_once(store: Store, fresh: Path, secret: bytes) -> None:
    import gzip  # noqa: PLC0415 -- heavy, first use only
    import tarfile  # noqa: PLC0415 -- heavy, first use only
    import tempfile  # noqa: PLC0415 -- heavy, first use only

    with tempfile.TemporaryFile(dir=fresh.parent) as journal:
        head, commits = _cut(store, journal)
        digests = sorted(store.vault.digests())
        about = About(FORMAT, VERSION, head, commits, len(digests))
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, OWNER_READS)
        with os.fdopen(handle, "wb") as file:
            with (
                gzip.GzipFile("", "wb", 6, file, mtime=0) as packed,
                tarfile.open(fileobj=packed, mode="w|", format=tarfile.GNU_FORMAT) as tar,
            ):
                _add(tar, ABOUT, msgspec.json.encode(about))
                _add_file(tar, JOURNAL, journal)
                for digest in digests:
                    name = digest.removeprefix(_SHA)
                    _add(tar, f"vault/{name[:2]}/{name}", _unless_erased(store, digest))
                if secret:
                    _add(tar, SECRET, secret)
            file.flush()
            os.fsync(file.fileno())


def _unless_erased(store: Store, digest: str) -> bytes:
    try:
        return store.vault.read(digest)
    except FileMissing as gone:  # taken out between its mark and its file
        raise FileErased(digest) from gone


def _cut(store: Store, journal: IO[bytes]) -> tuple[str, int]:
    """Copy the journal as it stands at this moment; the lock is held only to see how far it goes."""
    with store.writing():
        head, count = store.present.head, store.present.lines
        lines = store.journal_lines()
        first = next(lines)
    for line in itertools.chain([first], itertools.islice(lines, count - 1)):
        journal.write(line)
    journal.flush()
    return head.hash, head.seq


def _add(tar: tarfile.TarFile, name: str, content: bytes) -> None:
    _add_file(tar, name, BytesIO(content))


def _add_file(tar: tarfile.TarFile, name: str, content: IO[bytes]) -> None:
    import tarfile  # noqa: PLC0415 -- heavy, first use only

    member = tarfile.TarInfo(name)
    member.size, member.mode = content.seek(0, os.SEEK_END), OWNER_READS
    content.seek(0)
    tar.addfile(member, content)


def members(path: Path) -> Iterator[tuple[str, bytes]]:
    """Every file of a backup by its name; raises BackupUnsound for what no backup of ours holds."""
    import gzip  # noqa: PLC0415 -- heavy, first use only
    import tarfile  # noqa: PLC0415 -- heavy, first use only
    import zlib  # noqa: PLC0415 -- heavy, first use only

    try:
        with gzip.open(path, "rb") as packed:
            with tarfile.open(fileobj=packed, mode="r|") as tar:
                for member in tar:
                    content = tar.extractfile(member) if _is_ours(member) else None
                    if content is None:
                        raise BackupUnsound(
                            f"{path} holds “{ascii(member.name)[1:-1][:80]}”, which no backup of ours does.",
                            "Nothing of it was used. Take the file that “clerk backup” wrote.",
                        )
                    yield member.name, content.read()
            while packed.read(1 << 20):  # to its very end, where the checksum stands
                pass
    except (tarfile.TarError, EOFError, gzip.BadGzipFile, zlib.error) as fault:
        raise BackupUnsound(
            f"{path} is not a whole backup: it was cut short or changed, or is something else.",
            "Nothing of it was used. Take another copy of it.",
        ) from fault


def _is_ours(member: tarfile.TarInfo) -> bool:
    if not member.isreg() or member.issparse():
        return False
    if member.name in {ABOUT, JOURNAL, SECRET}:
        return True
    name = member.name.rpartition("/")[2]
    return member.name == f"vault/{name[:2]}/{name}" and is_digest(_SHA + name)


def check(path: Path, head: str = "") -> Checked:
    """Read a backup from end to end; raises BackupUnsound unless everything in it is what was written."""
    try:
        about, checked = _taken(path, members(path))
    except OSError as fault:
        raise BackupUnsound(f"{path} cannot be read: {os.strerror(fault.errno or 0)}.") from fault
    checked.report, checked.erased = _verified(checked.lines, checked.files, head)
    told = (about.head, about.commits, about.files)
    if told != (checked.report.head, checked.report.commits, len(checked.files)):
        checked.report.faults.append("It does not hold as much as it says of itself.")
    return checked


def checked_record(lines: list[bytes], files: set[str]) -> Checked:
    """What a journal comes to beside files of these digests."""
    report, erased = _verified(lines, files, "")
    return Checked(report, lines, files, erased)


def refuse_unsound(path: Path, checked: Checked) -> None:
    """Raise BackupUnsound with every fault, where there is one."""
    if checked.report.faults:
        raise BackupUnsound(" ".join((f"{path} is not what was written.", *checked.report.faults)))


def _taken(path: Path, found: Iterable[tuple[str, bytes]]) -> tuple[About, Checked]:
    found = iter(found)
    about = _about(path, *next(found, ("", b"")))
    checked, seen = Checked(Report(), []), {ABOUT}
    for name, content in found:
        if name in seen:
            raise BackupUnsound(f"{path} holds “{name}” twice.", "Nothing of it was used.")
        seen.add(name)
        if name == JOURNAL:
            checked.lines = whole_lines(content)
        elif name == SECRET:
            checked.secret = content
        else:
            digest = name.rpartition("/")[2]
            if sha256(content).hexdigest() != digest:
                raise BackupUnsound(f"The file {digest} in {path} is not what was kept.")
            checked.files.add(_SHA + digest)
    return about, checked


def _about(path: Path, name: str, content: bytes) -> About:
    try:
        told = msgspec.json.decode(content if name == ABOUT else b"", type=_Born)
        if told.format == FORMAT and told.version == VERSION:
            return msgspec.json.decode(content, type=About)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        told = _Born("", 0)
    if told.format != FORMAT:
        raise BackupUnsound(f"{path} is not a backup of Network Clerk.")
    raise BackupUnsound(
        f"{path} is a backup of format {told.version}; this Network Clerk reads format {VERSION}.",
        "It was made by a newer Network Clerk: install that version, or a later one.",
    )


def _verified(lines: list[bytes], files: set[str], head: str) -> tuple[Report, set[str]]:
    journal = MemoryJournal()
    journal.rewrite(lines)
    try:
        store = Store(journal, _Names(files))
    except GovernanceError as fault:
        return Report(faults=[str(fault)]), set()
    with store.reading() as view:
        erased = {digest for erasure in view.find(Erasure) for digest in erasure.files}
    return verify(store, head), erased
