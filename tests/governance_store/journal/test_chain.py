from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.journal import chain
from governance_store.journal.chain import ChainBroken, JournalForeign
from tests.governance_store.journal.lines import chained, draft

BIRTH = chain.birth()
PREV = chain.read_birth(BIRTH)
WRITTEN = st.text()


@given(reason=WRITTEN, line=WRITTEN, operator=WRITTEN)
def test_what_is_written_is_read(reason: str, line: str, operator: str) -> None:
    """Any words come back as they were, on one line, and the entry that writing gives is the one read."""
    said = msgspec.structs.replace(draft(1), reason=reason, line=line, operator=operator)
    stored, entry = chain.write_entry(said, PREV)
    assert stored.count(b"\n") == 1
    assert chain.read_entry(stored, PREV, 1) == entry
    assert entry.words is not None
    assert (entry.words.reason, entry.words.line, entry.words.operator) == (reason, line, operator)
    assert entry.documents == ({"id": "N-1", "text": "x"},)


def test_equal_records_have_unlike_digests() -> None:
    """A digest does not tell what was said: the same record and the same words are salted anew each time."""
    first, second = (chain.write_entry(draft(1), PREV)[1].head for _ in range(2))
    assert first.puts[0].digest != second.puts[0].digest
    assert first.words != second.words


def test_the_hash_is_over_the_bytes_of_the_head_as_stored() -> None:
    """Anybody can check a line with a JSON reader and SHA-256; the head names the hash before it."""
    (line,) = chained(BIRTH, 1)
    head = line[len(b'{"head":') : line.index(b',"words":{')]
    assert chain.reread_entry(line).hash == chain.digest(head)
    assert PREV.encode() in head


@pytest.mark.parametrize(
    "pattern", [1, 2, 4, 7, 8, 16, 32, 64, 128, 255], ids=lambda pattern: f"bits {pattern:08b}"
)
def test_every_changed_byte_is_found(pattern: int) -> None:
    """Wherever a byte of a line is changed, the line is refused with a sentence."""
    (line,) = chained(BIRTH, 1)
    for place in range(len(line)):
        changed = bytearray(line)
        changed[place] ^= pattern
        with pytest.raises(ChainBroken):
            chain.read_entry(bytes(changed), PREV, 1)


@pytest.mark.parametrize("addition", [b" ", b",", b"0", b'"x":1,', b"\n", b"\x00"])
def test_every_added_byte_is_found(addition: bytes) -> None:
    """Nothing can be slipped in anywhere, not even a blank between two parts."""
    (line,) = chained(BIRTH, 1)
    for place in range(len(line) + 1):
        with pytest.raises(ChainBroken):
            chain.read_entry(line[:place] + addition + line[place:], PREV, 1)


def test_every_removed_byte_is_found() -> None:
    """Nothing can be left out."""
    (line,) = chained(BIRTH, 1)
    for place in range(len(line)):
        with pytest.raises(ChainBroken):
            chain.read_entry(line[:place] + line[place + 1 :], PREV, 1)


@given(st.binary(max_size=300))
def test_no_bytes_make_a_traceback(data: bytes) -> None:
    """Whatever stands on a line, reading it ends in a sentence."""
    with pytest.raises(ChainBroken):
        chain.read_entry(data, PREV, 1)
    with pytest.raises(JournalForeign):
        chain.read_birth(data)
    assert not chain.is_whole(data)


def test_an_entry_stands_in_its_own_place_only() -> None:
    """A line that is moved, repeated or left out breaks the chain."""
    first, second = chained(BIRTH, 2)
    with pytest.raises(ChainBroken, match="does not follow"):
        chain.read_entry(second, PREV, 1)
    with pytest.raises(ChainBroken, match="does not follow"):
        chain.read_entry(first, chain.reread_entry(first).hash, 2)
    with pytest.raises(ChainBroken, match="numbered 1 where 2"):
        chain.read_entry(first, PREV, 2)


def test_the_payload_of_another_commit_does_not_pass() -> None:
    """A payload put in the place of another is found by its digest."""
    one, other = chained(BIRTH, 1)[0], chained(BIRTH, 1)[0]
    payload, foreign = (
        line[line.index(b'"puts":[{"salt"') : line.index(b'],"hash"')] for line in (one, other)
    )
    with pytest.raises(ChainBroken, match="example note N-1"):
        chain.read_entry(one.replace(payload, foreign), PREV, 1)


def test_payloads_can_be_taken_out_and_the_chain_holds() -> None:
    """Without its record and its words a commit keeps its hash, and says what is not there any more."""
    (line,) = chained(BIRTH, 1)
    whole = chain.read_entry(line, PREV, 1)
    without = chain.without(line, frozenset({whole.head.words, whole.head.puts[0].digest}))
    entry = chain.read_entry(without, PREV, 1)
    assert (entry.hash, entry.head) == (whole.hash, whole.head)
    assert (entry.words, entry.documents) == (None, (None,))
    assert b"note write" not in without


def test_only_what_is_named_is_taken_out() -> None:
    """A line that holds nothing of what is to go stays as it is, to the byte."""
    (line,) = chained(BIRTH, 1)
    assert chain.without(line, frozenset({"0" * 64})) == line


def test_nothing_said_is_not_something_erased() -> None:
    """A commit without reason and line has empty words, not missing ones."""
    plain = draft(1)
    silent = chain.Draft(plain.seq, plain.at, plain.actor, plain.surface, plain.verb, plain.puts)
    line, _ = chain.write_entry(silent, PREV)
    assert chain.read_entry(line, PREV, 1).words == chain.Words("")


def test_only_a_complete_commit_is_whole() -> None:
    """Of all beginnings of a line, only the one that lacks nothing but the line end counts as whole."""
    (line,) = chained(BIRTH, 1)
    assert [end for end in range(len(line) + 1) if chain.is_whole(line[:end])] == [len(line) - 1]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        pytest.param(b"", "its first line does not say so", id="nothing"),
        pytest.param(b"PK\x03\x04\n", "its first line does not say so", id="a zip archive"),
        pytest.param(b'{"seq": 1}\n', "its first line does not say so", id="other JSON"),
        pytest.param(
            b'{"format":"diary","version":1,"salt":""}\n', "it calls itself “diary”", id="another program's"
        ),
        pytest.param(
            b'{"format":"network-clerk-journal","version":2,"salt":""}\n', "is of format 2", id="a newer one"
        ),
    ],
)
def test_a_file_that_is_no_journal_says_why(line: bytes, told: str) -> None:
    """Foreign and future files are refused in words."""
    with pytest.raises(JournalForeign, match=told):
        chain.read_birth(line)


def test_no_two_journals_begin_alike() -> None:
    """Lines of one journal never fit into another, however alike the two are."""
    with pytest.raises(ChainBroken, match="does not follow"):
        chain.read_entry(chained(BIRTH, 1)[0], chain.read_birth(chain.birth()), 1)
