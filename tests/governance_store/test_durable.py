from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from governance_store.durable import (
    make_directory,
    put_in_place,
    sync_directory,
    write_all,
    write_whole,
)


def test_every_byte_is_written() -> None:
    """More than the system takes at once arrives whole all the same."""
    reader, writer = os.pipe()
    with os.fdopen(reader, "rb") as end:
        write_all(writer, b"minutes" * 5_000)
        os.close(writer)
        assert end.read() == b"minutes" * 5_000


def test_a_whole_file_is_its_owners_alone(tmp_path: Path) -> None:
    """A file is written in pieces, read by nobody else, and its size is told."""
    path = tmp_path / "minutes"
    assert write_whole(path, [b"one ", b"two"]) == 7
    assert path.read_bytes() == b"one two"
    assert path.stat().st_mode & 0o777 == 0o600


def test_nothing_is_left_of_a_file_that_failed(tmp_path: Path) -> None:
    """When the pieces run out before their end, no half of a file stays."""

    def pieces() -> Iterator[bytes]:
        yield b"one"
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        write_whole(tmp_path / "minutes", pieces())
    assert not list(tmp_path.iterdir())


def test_a_finished_file_takes_the_name_of_the_one_before(tmp_path: Path) -> None:
    """The new content stands under the old name, and the new name is gone."""
    fresh, path = tmp_path / "fresh", tmp_path / "minutes"
    write_whole(path, [b"old"])
    write_whole(fresh, [b"new"])
    put_in_place(fresh, path)
    assert {one.name: one.read_bytes() for one in tmp_path.iterdir()} == {"minutes": b"new"}


def test_directories_are_made_for_their_owner_alone(tmp_path: Path) -> None:
    """Each directory on the way is made so that nobody else can enter; one that is there stays as it is."""
    tmp_path.chmod(0o755)
    make_directory(tmp_path / "a" / "b")
    make_directory(tmp_path / "a" / "b")
    modes = [(tmp_path / name).stat().st_mode & 0o777 for name in ("", "a", "a/b")]
    assert modes == [0o755, 0o700, 0o700]


def test_only_a_directory_is_synced_as_one(tmp_path: Path) -> None:
    """A file in a directory's place is told, not passed by."""
    sync_directory(tmp_path)
    (tmp_path / "file").touch()
    with pytest.raises(NotADirectoryError):
        sync_directory(tmp_path / "file")
