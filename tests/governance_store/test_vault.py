from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from governance_store.vault import (
    FileChanged,
    FileErased,
    FileMissing,
    FileVault,
    MemoryVault,
    Vault,
    VaultFull,
    digest_of,
    is_digest,
)

MINUTES = b"Minutes of the board"
UNKNOWN = digest_of(b"never kept")


@pytest.fixture(params=["file", "memory"])
def vault(request: pytest.FixtureRequest, tmp_path: Path) -> Vault:
    """Both vaults: what holds for one holds for the other."""
    return FileVault(tmp_path / "vault") if request.param == "file" else MemoryVault()


@pytest.fixture
def shelf(tmp_path: Path) -> FileVault:
    """A vault on the disk."""
    return FileVault(tmp_path / "vault")


def _only_file(tmp_path: Path) -> Path:
    (found,) = (path for path in (tmp_path / "vault").rglob("*") if path.is_file())
    return found


def test_what_is_kept_is_read_back(vault: Vault) -> None:
    """The digest that keeping gives is the one that reading takes."""
    assert vault.read(vault.keep(MINUTES)) == MINUTES
    assert list(vault.digests()) == [digest_of(MINUTES)]


def test_keeping_twice_keeps_once(vault: Vault) -> None:
    """The same bytes are one file, however often they are kept."""
    assert vault.keep(MINUTES) == vault.keep(MINUTES)
    assert len(list(vault.digests())) == 1


def test_an_empty_file_is_a_file(vault: Vault) -> None:
    """Nothing at all can be kept as well."""
    assert vault.read(vault.keep(b"")) == b""


def test_an_unknown_file_is_missing(vault: Vault) -> None:
    """A digest that was never kept is answered with a sentence."""
    with pytest.raises(FileMissing, match="not in the vault"):
        vault.read(UNKNOWN)


def test_an_erased_file_does_not_come_back(vault: Vault) -> None:
    """What was erased cannot be read, is not listed, and is not kept again."""
    digest = vault.keep(MINUTES)
    vault.erase(digest)
    vault.erase(digest)
    assert not list(vault.digests())
    for attempt in (lambda: vault.read(digest), lambda: vault.keep(MINUTES)):
        with pytest.raises(FileErased, match="erased"):
            attempt()


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("../../../etc/passwd", id="a path"),
        pytest.param("sha256:" + "../" * 21 + "a", id="a path as long as a digest"),
        pytest.param("sha256:" + "A" * 64, id="capital letters"),
        pytest.param("a" * 64, id="without its prefix"),
        pytest.param("sha256:", id="nothing"),
        pytest.param("", id="empty"),
    ],
)
def test_a_name_that_is_no_digest_reaches_nothing(vault: Vault, name: str) -> None:
    """A name from outside never becomes a path."""
    assert not is_digest(name)
    with pytest.raises(FileMissing):
        vault.read(name)


def test_a_changed_file_is_named_and_healed_by_keeping_it_again(shelf: FileVault, tmp_path: Path) -> None:
    """A changed byte is found on reading; whoever keeps the right bytes again puts it right."""
    digest = shelf.keep(MINUTES)
    _only_file(tmp_path).write_bytes(b"Minutes of the bored")
    with pytest.raises(FileChanged, match=digest):
        shelf.read(digest)
    shelf.keep(MINUTES)
    assert shelf.read(digest) == MINUTES


def test_a_directory_in_a_files_place_is_a_changed_file(shelf: FileVault, tmp_path: Path) -> None:
    """What cannot be read as a file is told as changed, without a traceback."""
    digest = shelf.keep(MINUTES)
    path = _only_file(tmp_path)
    path.unlink()
    path.mkdir()
    with pytest.raises(FileChanged):
        shelf.read(digest)


def test_files_are_their_owners_alone(shelf: FileVault, tmp_path: Path) -> None:
    """Neither the vault nor what is in it can be read by anybody else."""
    shelf.keep(MINUTES)
    path = _only_file(tmp_path)
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == path.parent.parent.stat().st_mode & 0o077 == 0


def test_a_vault_that_cannot_be_written_to_says_so(tmp_path: Path) -> None:
    """A file in the vault's place is answered with a sentence on keeping and on erasing."""
    (tmp_path / "vault").touch()
    vault = FileVault(tmp_path / "vault")
    for attempt in (lambda: vault.erase(UNKNOWN), lambda: vault.keep(MINUTES)):
        with pytest.raises(VaultFull, match="could not be written"):
            attempt()


def test_many_may_keep_the_same_file_at_once(shelf: FileVault) -> None:
    """Eight threads that keep the same bytes neither fail nor leave half a file."""
    content = MINUTES * 10_000
    with ThreadPoolExecutor(8) as threads:
        digests = set(threads.map(shelf.keep, [content] * 32))
    assert digests == {digest_of(content)}
    assert shelf.read(digests.pop()) == content
