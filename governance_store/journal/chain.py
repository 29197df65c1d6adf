"""What are the bytes of a commit, and do they follow from the bytes before? Pure functions on bytes.

A line is `{"head": …, "words": …, "puts": […], "hash": …}`. The head names the digest of every payload and
the hash before it, and the hash is over the head's bytes as they are stored. A payload may therefore be taken
out lawfully (it becomes `null`) and the chain still holds; its random salt keeps the digest from telling what
it said.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from hashlib import sha256
from typing import Any

import msgspec

from governance_store.errors import GovernanceError

FORMAT = "network-clerk-journal"
FORMAT_VERSION = 1
NULL = b"null"
Document = dict[str, Any]
Stored = bytes | msgspec.Raw


class ChainBroken(GovernanceError):
    """A line is not what was written, or does not follow from the one before."""


class JournalForeign(GovernanceError):
    """A file that stands in the journal's place is no journal that this Network Clerk can read."""


class Put(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One changed record, as the head of a commit names it."""

    kind: str
    id: str
    version: int
    shape: int
    digest: str


class Head(msgspec.Struct, frozen=True):
    """What a commit says of itself, and what the hash is over."""

    seq: int
    at: str
    actor: str
    surface: str
    verb: str
    keys: tuple[str, ...]
    prev: str
    words: str
    puts: tuple[Put, ...]


class Words(msgspec.Struct, frozen=True, omit_defaults=True):
    """What people typed with a commit; erasable, as it may name somebody."""

    salt: str
    reason: str = ""
    line: str = ""
    operator: str = ""


class _Line(msgspec.Struct, frozen=True):
    head: Head
    words: msgspec.Raw
    puts: tuple[msgspec.Raw, ...]
    hash: str


class _Payload(msgspec.Struct, frozen=True):
    salt: str
    record: Document


class _Birth(msgspec.Struct, frozen=True):
    format: str
    version: int
    salt: str


class Entry(msgspec.Struct, frozen=True):
    """A line taken apart and found to be sound. `None` stands where a payload is not there any more."""

    head: Head
    spoken: bytes | None
    payloads: tuple[bytes | None, ...]
    hash: str

    @property
    def words(self) -> Words | None:
        """What people typed; empty where nothing was, None where it is not there any more."""
        if not self.head.words:
            return Words("")
        return None if self.spoken is None else _read_words(self.spoken)

    @property
    def documents(self) -> tuple[Document | None, ...]:
        """The changed records as they are stored."""
        return tuple(None if payload is None else document(payload) for payload in self.payloads)


class Draft(msgspec.Struct, frozen=True):
    """What a commit is to say, before it has its place in the chain."""

    seq: int
    at: str
    actor: str
    surface: str
    verb: str
    puts: tuple[tuple[str, str, int, int, bytes], ...]
    """Kind, identifier, version, shape, and the record as JSON."""
    keys: tuple[str, ...] = ()
    reason: str = ""
    line: str = ""
    operator: str = ""


_read_line = msgspec.json.Decoder(_Line).decode
_read_words = msgspec.json.Decoder(Words).decode
_read_payload = msgspec.json.Decoder(_Payload).decode
_read_birth = msgspec.json.Decoder(_Birth).decode
_write = msgspec.json.Encoder().encode


def salt() -> str:
    """Random characters that nobody can guess a payload through."""
    return os.urandom(16).hex()


def digest(payload: bytes) -> str:
    """The digest of bytes as stored."""
    return sha256(payload).hexdigest()


def birth() -> bytes:
    """The first line of a new journal, unlike that of any other."""
    return _write(_Birth(FORMAT, FORMAT_VERSION, salt())) + b"\n"


def read_birth(line: bytes) -> str:
    """The hash that the first commit follows; raises JournalForeign where the file is no journal of ours."""
    try:
        born = _read_birth(line)
    except (msgspec.MsgspecError, UnicodeDecodeError) as fault:
        raise _foreign("its first line does not say so") from fault
    if born.format != FORMAT:
        raise _foreign(f"it calls itself “{born.format}”")
    if born.version != FORMAT_VERSION:
        raise JournalForeign(
            f"This journal is of format {born.version}; this Network Clerk reads format {FORMAT_VERSION}.",
            "It was written by a newer Network Clerk: install that version, or a later one.",
        )
    return digest(line.rstrip(b"\n"))


def _foreign(why: str) -> JournalForeign:
    return JournalForeign(
        f"This file is not a Network Clerk journal: {why}.",
        "Look whether --data names the right directory; if it does, restore a backup.",
    )


def write_entry(draft: Draft, prev: str) -> tuple[bytes, Entry]:
    """The line of a commit, with its line end, and the entry that reading it gives."""
    words = _words(draft)
    payloads = [b'{"salt":"%s","record":%s}' % (salt().encode(), put[4]) for put in draft.puts]
    puts = tuple(Put(*put[:4], digest(payload)) for put, payload in zip(draft.puts, payloads, strict=True))
    spoken = "" if words is NULL else digest(words)
    head = Head(draft.seq, draft.at, draft.actor, draft.surface, draft.verb, draft.keys, prev, spoken, puts)
    written = _write(head)
    entry = Entry(head, None if words is NULL else words, tuple(payloads), digest(written))
    return _join(written, words, payloads, entry.hash), entry


def _words(draft: Draft) -> bytes:
    spoken = (draft.reason, draft.line, draft.operator)
    return _write(Words(salt(), *spoken)) if any(spoken) else NULL


def _join(head: Stored, words: Stored, payloads: Sequence[Stored], hash_: str) -> bytes:
    return b'{"head":%s,"words":%s,"puts":[%s],"hash":"%s"}\n' % (
        head,
        words,
        b",".join(payloads),
        hash_.encode(),
    )


_BEFORE_HEAD = len(b'{"head":')
_FRAME = len(_join(b"", b"", [], ""))


def read_entry(line: bytes, prev: str, seq: int) -> Entry:
    """Take a line apart that must be commit `seq` and follow `prev`; raises ChainBroken saying why not."""
    parts = _parts(line)
    head, puts = parts.head, parts.puts
    if sha256(_head_of(line, parts)).hexdigest() != parts.hash or line[-1:] != b"\n":
        raise ChainBroken("Its bytes are not those that were written: the hash does not fit.")
    if head.prev != prev:
        raise ChainBroken("It does not follow from the commit before it.")
    if head.seq != seq:
        raise ChainBroken(f"It is numbered {head.seq} where {seq} must stand.")
    if len(puts) != len(head.puts):
        raise ChainBroken("It does not hold as many records as it names.")
    payloads = tuple([_checked(bytes(raw), put) for raw, put in zip(puts, head.puts, strict=True)])
    return Entry(head, _checked_words(bytes(parts.words), head.words), payloads, parts.hash)


def _head_of(line: bytes, parts: _Line) -> bytes:
    """The bytes that are no other part's, nor the frame's: were anything added, they would be other ones."""
    puts = parts.puts
    others = len(parts.words) + sum(map(len, puts)) + max(len(puts) - 1, 0) + len(parts.hash)
    return line[_BEFORE_HEAD : _BEFORE_HEAD + len(line) - _FRAME - others]


def reread_entry(line: bytes) -> Entry:
    """Take a line apart whose place in the chain has been checked before."""
    head = _parts(line).head
    return read_entry(line, head.prev, head.seq)


def _parts(line: bytes) -> _Line:
    try:
        return _read_line(line)
    except (msgspec.MsgspecError, UnicodeDecodeError) as fault:
        raise ChainBroken("It is not a whole commit: its bytes cannot be read.") from fault


def _checked(payload: bytes, put: Put) -> bytes | None:
    if payload == NULL:
        return None
    if sha256(payload).hexdigest() != put.digest:
        raise ChainBroken(f"The bytes of {put.kind} {put.id} are not those that were written.")
    return payload


def _checked_words(spoken: bytes, expected: str) -> bytes | None:
    if spoken == NULL:
        return None
    if digest(spoken) != expected:
        raise ChainBroken("The bytes of its reason are not those that were written.")
    return spoken


def document(payload: bytes) -> Document:
    """The record that a payload holds beside its salt."""
    return _read_payload(payload).record


def without(line: bytes, gone: frozenset[str]) -> bytes:
    """The line with every payload taken out whose digest is among `gone`; its hash stays what it was."""
    parts = _parts(line)
    head = parts.head
    if head.words not in gone and gone.isdisjoint(put.digest for put in head.puts):
        return line
    kept = [NULL if put.digest in gone else raw for raw, put in zip(parts.puts, head.puts, strict=True)]
    words = NULL if head.words in gone else parts.words
    return _join(_head_of(line, parts), words, kept, parts.hash)


def is_whole(tail: bytes) -> bool:
    """Whether bytes are a complete commit that lacks only its line end."""
    line = tail + b"\n"
    try:
        parts = _parts(line)
    except ChainBroken:
        return False
    head = _head_of(line, parts)
    return digest(head) == parts.hash and line == _join(head, parts.words, parts.puts, parts.hash)
