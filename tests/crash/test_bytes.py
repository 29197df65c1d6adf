from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store import GovernanceError, JournalDamaged, Store, create_store, open_store, verify
from tests.governance_store.notes import AT, Note, all_notes, write

COMMITS = 6
LAST = 3
"""Of so many last commits every byte is cut at and changed."""


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """The lines of a small record: one note more with each commit, and the first one changed."""
    store = create_store(tmp_path_factory.mktemp("sound") / "data")
    for number in range(1, COMMITS + 1):
        write(store, Note("N-1", pages=number), *_others(number), reason="so that there are words")
    return list(store.journal_lines())


def _others(number: int) -> list[Note]:
    return [Note(f"N-{number}")] if number > 1 else []


def notes_after(commits: int) -> list[Note]:
    """What the record holds after so many of its commits."""
    if not commits:
        return []
    return [Note("N-1", pages=commits)] + [Note(f"N-{number}") for number in range(2, commits + 1)]


def opened(directory: Path, content: bytes) -> Store:
    """The record in a data directory whose journal has this content; raises what opening raises."""
    shutil.rmtree(directory / "torn", ignore_errors=True)
    (directory / "journal.jsonl").write_bytes(content)
    return open_store(directory)


@pytest.mark.slow
def test_a_journal_cut_at_any_byte_keeps_all_whole_commits(tmp_path: Path, lines: list[bytes]) -> None:
    """Every commit before the cut is there; what is left of the one that was cut is kept aside and told."""
    whole = b"".join(lines)
    for cut in range(len(whole) - sum(map(len, lines[-LAST:])), len(whole) + 1):
        content = whole[:cut]
        store = opened(tmp_path, content)
        lacks_its_end = content + b"\n" in {b"".join(lines[: seq + 1]) for seq in range(COMMITS + 1)}
        commits = content.count(b"\n") - 1 + lacks_its_end
        assert all_notes(store) == notes_after(commits)
        assert bool(store.told) == (not content.endswith(b"\n"))
        assert verify(store).faults == []
        torn = b"".join(piece.read_bytes() for piece in tmp_path.glob("torn/*"))
        assert torn == (b"" if lacks_its_end else content[content.rfind(b"\n") + 1 :])
        store.close()


@pytest.mark.slow
@pytest.mark.parametrize("pattern", [0x01, 0x07, 0x20, 0x80, 0xFF], ids=lambda pattern: f"bits {pattern:08b}")
def test_a_byte_changed_anywhere_is_named_or_put_right(
    tmp_path: Path, lines: list[bytes], pattern: int
) -> None:
    """Every changed byte of the last commits is found, on its line; only a last line end is put right."""
    whole = b"".join(lines)
    for place in range(len(whole) - sum(map(len, lines[-LAST:])), len(whole)):
        content = bytearray(whole)
        content[place] ^= pattern
        if place == len(whole) - 1:
            store = opened(tmp_path, bytes(content))
            assert (all_notes(store), len(store.told)) == (notes_after(COMMITS), 1)
            store.close()
            continue
        with pytest.raises(JournalDamaged) as told:
            opened(tmp_path, bytes(content))
        assert told.value.line == whole[:place].count(b"\n") + 1


@pytest.mark.slow
@pytest.mark.parametrize("byte", [b"\n", b"\r", b"\x00", b" ", b"}", b"\xe2"])
def test_a_byte_put_in_anywhere_is_named(tmp_path: Path, lines: list[bytes], byte: bytes) -> None:
    """A byte too many is found on its line, or taken for a torn tail where it stands behind the last."""
    whole = b"".join(lines)
    for place in range(len(whole) - len(lines[-1]), len(whole)):
        with pytest.raises(JournalDamaged) as told:
            opened(tmp_path, whole[:place] + byte + whole[place:])
        assert told.value.line in {COMMITS + 1, COMMITS + 2}
        assert told.value.line >= whole[:place].count(b"\n") + 1


@given(data=st.data())
def test_nothing_ever_looks_sound_that_is_not(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes], data: st.DataObject
) -> None:
    """However a journal is cut, changed or mixed up, it opens to a state that was, or says why not."""
    whole = b"".join(lines)
    content = whole
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(content)))
        end = min(len(content), start + data.draw(st.integers(0, 1_500)))
        middle = data.draw(
            st.binary(max_size=20) | st.sampled_from(lines) | st.just(content[start:end][::-1])
        )
        content = content[:start] + middle + content[end:]
    try:
        store = opened(tmp_path_factory.getbasetemp(), content)
    except GovernanceError:
        return
    kept = sum(content.startswith(b"".join(lines[: seq + 1])) for seq in range(1, COMMITS + 1))
    assert store.head().seq >= kept
    assert all_notes(store) == notes_after(store.head().seq)
    assert verify(store).faults == []
    store.close()


def test_a_tail_of_zeros_is_a_torn_tail(tmp_path: Path, lines: list[bytes]) -> None:
    """After a power cut a file may end in zeros; they are cut off and kept aside."""
    store = opened(tmp_path, b"".join(lines) + bytes(4_096))
    assert all_notes(store) == notes_after(COMMITS)
    assert len(store.told) == 1
    assert write(store, Note("N-9"), at=AT).seq == COMMITS + 1
