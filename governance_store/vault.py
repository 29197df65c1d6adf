"""Where are files kept, and are they still what they were? By their digest, so that any copy can be checked."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Protocol

from governance_store.errors import GovernanceError


class FileMissing(GovernanceError):
    """A file that the record names is not in the vault."""

    def __init__(self, digest: str) -> None:
        super().__init__(f"The file {digest} is not in the vault.", "“clerk verify” lists every file that is missing.")


class FileChanged(GovernanceError):
    """A file in the vault is not what was put there."""

    def __init__(self, digest: str) -> None:
        super().__init__(f"The file {digest} in the vault has been changed.", "Restore the vault from a backup.")


class Vault(Protocol):
    """Files by digest."""

    def keep(self, content: bytes) -> str:
        """Put a file where a power cut does not take it; returns its digest."""
        ...

    def read(self, digest: str) -> bytes:
        """The file of a digest; raises FileMissing or FileChanged."""
        ...

    def erase(self, digest: str) -> None:
        """Take a file out for good."""
        ...

    def digests(self) -> Iterator[str]:
        """Every file that is there."""
        ...


def digest_of(content: bytes) -> str:
    """The name a file has in the vault."""
    return "sha256:" + sha256(content).hexdigest()


class MemoryVault:
    """A vault that is gone with its process."""

    def __init__(self) -> None:
        self._files: dict[str, bytes] = {}

    def keep(self, content: bytes) -> str:
        """Put a file in; returns its digest."""
        self._files[digest_of(content)] = content
        return digest_of(content)

    def read(self, digest: str) -> bytes:
        """The file of a digest; raises FileMissing."""
        if digest not in self._files:
            raise FileMissing(digest)
        return self._files[digest]

    def erase(self, digest: str) -> None:
        """Take a file out for good."""
        self._files.pop(digest, None)

    def digests(self) -> Iterator[str]:
        """Every file that is there."""
        return iter(sorted(self._files))


class FileVault:
    """The vault in a data directory: `vault/ab/<digest>`."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def _path(self, digest: str) -> Path:
        name = digest.removeprefix("sha256:")
        if len(name) != 64 or not all(letter in "0123456789abcdef" for letter in name):  # noqa: PLR2004 -- SHA-256
            raise FileMissing(digest)
        return self._directory / name[:2] / name

    def keep(self, content: bytes) -> str:
        """Put a file where a power cut does not take it; returns its digest."""
        digest = digest_of(content)
        path = self._path(digest)
        if not path.exists():
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._write(path, content)
        return digest

    def _write(self, path: Path, content: bytes) -> None:
        fresh = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            with fresh.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            fresh.chmod(0o600)
            fresh.rename(path)
            _sync(path.parent)
            _sync(self._directory)
        except OSError as fault:
            fresh.unlink(missing_ok=True)
            told = f"A file could not be kept: {os.strerror(fault.errno or 0)}."
            raise GovernanceError(told, "Make room on the disk of the data directory, then try again.") from fault

    def read(self, digest: str) -> bytes:
        """The file of a digest; raises FileMissing or FileChanged."""
        try:
            content = self._path(digest).read_bytes()
        except FileNotFoundError:
            raise FileMissing(digest) from None
        if digest_of(content) != digest:
            raise FileChanged(digest)
        return content

    def erase(self, digest: str) -> None:
        """Take a file out for good."""
        self._path(digest).unlink(missing_ok=True)

    def digests(self) -> Iterator[str]:
        """Every file that is there."""
        for path in sorted(self._directory.glob("??/*")):
            if not path.name.startswith("."):
                yield "sha256:" + path.name


def _sync(directory: Path) -> None:
    handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
