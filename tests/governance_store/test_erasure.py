from __future__ import annotations

from pathlib import Path

import pytest

from governance_store import (
    ErasedRecord,
    Erasure,
    FileErased,
    GovernanceError,
    Named,
    NothingToErase,
    Store,
    create_store,
    erase,
    memory_store,
    open_store,
    verify,
)
from governance_store.erasure import finish_erasures, payloads_of
from tests.governance_store.notes import AT, Note, all_notes, write

PERSON = ("example note", "N-1")


@pytest.fixture(params=["file", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    """A record in which one note is about Ada, in three versions, and words and a file speak of her."""
    store = create_store(tmp_path / "data") if request.param == "file" else memory_store()
    for pages in range(3):
        write(store, Note("N-1", text="Ada Example", pages=pages), line=f"note write {pages}")
    write(store, Note("N-2", text="the board"), reason="Ada Example asked")
    write(store, Note("N-3", text="the group"), line="note write for ADA EXAMPLE")
    write(store, Note("N-4", text=store.vault.keep(b"a letter to Ada")), reason="sent")
    return store


def _erase(store: Store, named: Named) -> None:
    erase(store, named, at=AT, actor="PER-1", surface="test", why="Article 17 request")


def _bytes(store: Store) -> bytes:
    return b"".join(store.journal_lines())


def test_all_versions_words_and_files_are_taken_out(store: Store) -> None:
    """Nothing of her is left in any line of the journal nor in the vault; everything else is."""
    digest = store.vault.keep(b"a letter to Ada")
    _erase(store, Named((PERSON,), ("Ada Example",), (digest,)))
    assert b"ada example" not in _bytes(store).lower()
    with pytest.raises(FileErased):
        store.vault.read(digest)
    assert [note.id for note in all_notes(store)] == ["N-2", "N-3", "N-4"]
    assert verify(store).sound


def test_the_commit_names_digests_and_says_why(store: Store) -> None:
    """The last commit tells who erased, when and why, and by its record exactly what, without telling it."""
    named = Named((PERSON,), ("Ada Example",))
    payloads = payloads_of(store, named)
    _erase(store, named)
    last = list(store.commits())[-1]
    assert (last.verb, last.reason, last.actor) == ("payload.erased", "Article 17 request", "PER-1")
    with store.reading() as view:
        assert view.find(Erasure) == [Erasure("ERA-001", payloads, ())]
    assert len(payloads) == 5


def test_history_shows_that_there_was_something(store: Store) -> None:
    """Erased versions keep their commits and their numbers; the hashes of all commits stay what they were."""
    hashes = [commit.hash for commit in store.commits()]
    _erase(store, Named((PERSON,)))
    assert [(one.version, one.record) for one in store.history(Note, "N-1")] == [
        (1, None),
        (2, None),
        (3, None),
    ]
    assert [commit.hash for commit in store.commits()][:-1] == hashes
    with store.reading() as view, pytest.raises(ErasedRecord):
        view.get(Note, "N-1")


def test_the_past_forgets_as_well(store: Store) -> None:
    """What was erased does not come back by asking for an earlier instant."""
    _erase(store, Named((PERSON,)))
    assert store.as_of(AT).maybe(Note, "N-1") is None


def test_writing_goes_on_after_an_erasure(store: Store) -> None:
    """The chain follows from the erasure, and its number is taken."""
    _erase(store, Named((PERSON,)))
    _erase(store, Named(texts=("asked",)))
    assert write(store, Note("N-5")).seq == 9
    with store.reading() as view:
        assert [one.id for one in view.find(Erasure)] == ["ERA-001", "ERA-002"]
    assert verify(store).sound


def test_erasing_again_does_no_harm(store: Store) -> None:
    """The same request made twice ends in a sound record."""
    _erase(store, Named((PERSON,)))
    _erase(store, Named((PERSON,)))
    assert verify(store).sound


@pytest.mark.parametrize(
    "named",
    [
        pytest.param(Named((("example note", "N-9"),)), id="a record that is not there"),
        pytest.param(Named((PERSON, ("example note", "N-9"))), id="one of two"),
        pytest.param(Named(files=("sha256:" + "0" * 64,)), id="a file that is not there"),
        pytest.param(Named(files=("minutes.docx",)), id="no digest"),
        pytest.param(Named(texts=("Nobody Example",)), id="a text that nobody wrote"),
        pytest.param(Named(), id="nothing at all"),
    ],
)
def test_what_is_not_there_is_not_erased(store: Store, named: Named) -> None:
    """A request that names something unknown is refused whole, so that a slip of the pen erases nothing."""
    before = _bytes(store)
    with pytest.raises(NothingToErase):
        _erase(store, named)
    assert _bytes(store) == before


def test_the_record_of_an_erasure_is_not_erased(store: Store) -> None:
    """Otherwise nothing would account for the gap."""
    _erase(store, Named((PERSON,)))
    with pytest.raises(NothingToErase):
        _erase(store, Named((("erasure", "ERA-001"),)))


def test_others_who_have_the_record_open_notice(tmp_path: Path) -> None:
    """A second process goes on with the rewritten file, for reading and for writing."""
    store = create_store(tmp_path / "data")
    write(store, Note("N-1", text="Ada Example"))
    write(store, Note("N-2"))
    other = open_store(tmp_path / "data")
    _erase(store, Named((PERSON,)))
    assert [note.id for note in all_notes(other)] == ["N-2"]
    assert write(other, Note("N-3")).seq == 4
    assert [note.id for note in all_notes(store)] == ["N-2", "N-3"]
    assert other.history(Note, "N-1")[0].record is None


def test_what_a_crash_left_in_the_vault_is_taken_out_on_opening(tmp_path: Path) -> None:
    """Between the journal and the vault an erasure may be interrupted; whoever opens next finishes it."""
    store = create_store(tmp_path / "data")
    digest = store.vault.keep(b"a letter to Ada")
    (path,) = (one for one in (tmp_path / "data" / "vault").rglob("*") if one.is_file())
    write(store, Note("N-1", text=digest))
    _erase(store, Named(files=(digest,)))
    path.write_bytes(b"a letter to Ada")
    finish_erasures(open_store(tmp_path / "data"))
    assert not path.exists()


def test_damaged_letters_in_the_reason_are_refused(store: Store) -> None:
    """An erasure whose reason cannot be written down erases nothing."""
    before = _bytes(store)
    with pytest.raises(GovernanceError, match="came through damaged"):
        erase(store, Named((PERSON,)), at=AT, actor="PER-1", surface="test", why="half an emoji: \ud83d")
    assert _bytes(store) == before
