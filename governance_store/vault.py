"""Where are files kept, and are they still what they were? By digest, so that any copy can be checked."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from governance_store.durable import make_directory, put_in_place, sync_directory, write_whole
from governance_store.errors import GovernanceError

_PREFIX = "sha256:"
_LENGTH = 64
_HEXADECIMAL = frozenset("0123456789abcdef")
_ERASED = ".erased"


class FileMissing(GovernanceError):
    """A file that the record names is not in the vault."""

    def __init__(self, digest: str) -> None:
        super().__init__(
            f"The file {digest} is not in the vault.", "“clerk verify” lists every file that is missing."
        )


class FileChanged(GovernanceError):
    """A file in the vault is not what was put there."""

    def __init__(self, digest: str) -> None:
        super().__init__(
            f"The file {digest} in the vault has been changed.", "Restore the vault from a backup."
        )


class FileErased(GovernanceError):
    """A file has lawfully been taken out, and does not come back."""

    def __init__(self, digest: str) -> None:
        super().__init__(
            f"The file {digest} was erased from the record, so it is not kept there again.",
            "Keep a changed version of it, if there is a lawful reason to.",
        )


class VaultFull(GovernanceError):
    """A file could not be kept or taken out."""

    def __init__(self, fault: OSError) -> None:
        super().__init__(
            f"The vault could not be written to: {os.strerror(fault.errno or 0)}.",
            "Make room on the disk of the data directory, then try again.",
        )


class Vault(Protocol):
    """Files by digest."""

    def keep(self, content: bytes) -> str:
        """Put a file where a power cut leaves it; returns its digest. Raises VaultFull or FileErased."""
        ...

    def read(self, digest: str) -> bytes:
        """The file of a digest; raises FileMissing, FileErased or FileChanged."""
        ...

    def erase(self, digest: str) -> None:
        """Take a file out for good; safe to repeat."""
        ...

    def digests(self) -> Iterator[str]:
        """Every file that is there."""
        ...


def digest_of(content: bytes) -> str:
    """The name a file has in the vault."""
    return _PREFIX + sha256(content).hexdigest()


def is_digest(text: str) -> bool:
    """Whether a text could be the name of a file in the vault."""
    name = text.removeprefix(_PREFIX)
    return text.startswith(_PREFIX) and len(name) == _LENGTH and set(name) <= _HEXADECIMAL


class MemoryVault:
    """A vault that is gone with its process."""

    def __init__(self) -> None:
        self._files: dict[str, bytes] = {}
        self._erased: set[str] = set()

    def keep(self, content: bytes) -> str:
        """Put a file in; returns its digest. Raises FileErased."""
        digest = digest_of(content)
        if digest in self._erased:
            raise FileErased(digest)
        self._files[digest] = content
        return digest

    def read(self, digest: str) -> bytes:
        """The file of a digest; raises FileMissing or FileErased."""
        if digest in self._erased:
            raise FileErased(digest)
        if digest not in self._files:
            raise FileMissing(digest)
        return self._files[digest]

    def erase(self, digest: str) -> None:
        """Take a file out for good."""
        self._erased.add(digest)
        self._files.pop(digest, None)

    def digests(self) -> Iterator[str]:
        """Every file that is there."""
        return iter(sorted(self._files))


class FileVault:
    """The vault in a data directory: `vault/ab/<digest>`, with `<digest>.erased` where one was taken out."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def _path(self, digest: str) -> Path:
        if not is_digest(digest):
            raise FileMissing(digest)
        name = digest.removeprefix(_PREFIX)
        return self._directory / name[:2] / name

    def keep(self, content: bytes) -> str:
        """Put a file where a power cut leaves it; returns its digest. Raises VaultFull or FileErased."""
        digest = digest_of(content)
        try:
            self.read(digest)
        except (FileMissing, FileChanged):
            self._write(self._path(digest), content)
        return digest

    def _write(self, path: Path, content: bytes) -> None:
        # Two may keep the same file at once: each has a name of its own until it is whole.
        fresh = path.with_name(f".{path.name}.{os.urandom(8).hex()}")
        try:
            make_directory(path.parent)
            write_whole(fresh, [content])
            put_in_place(fresh, path)
        except OSError as fault:
            raise VaultFull(fault) from fault

    def read(self, digest: str) -> bytes:
        """The file of a digest; raises FileMissing, FileErased or FileChanged."""
        path = self._path(digest)
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            raise (FileErased if self._mark_of(path).exists() else FileMissing)(digest) from None
        except OSError as fault:
            raise FileChanged(digest) from fault
        if digest_of(content) != digest:
            raise FileChanged(digest)
        return content

    def _mark_of(self, path: Path) -> Path:
        return path.with_name(path.name + _ERASED)

    def erase(self, digest: str) -> None:
        """Take a file out for good; safe to repeat."""
        path = self._path(digest)
        try:
            make_directory(path.parent)
            self._mark_of(path).touch()
            path.unlink(missing_ok=True)
            sync_directory(path.parent)
        except OSError as fault:
            raise VaultFull(fault) from fault

    def digests(self) -> Iterator[str]:
        """Every file that is there."""
        named = (_PREFIX + path.name for path in sorted(self._directory.glob("??/*")))
        return (name for name in named if is_digest(name))
