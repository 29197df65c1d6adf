"""Does the record agree with a few plain dictionaries, whatever is done to it and in whatever order?"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from governance_store import (
    DuplicateKey,
    ErasedRecord,
    Named,
    StaleRecord,
    Store,
    create_store,
    erase,
    open_store,
    verify,
    where,
)
from tests.governance_store.notes import AT, Mood, Note, write

NUMBERS = st.integers(1, 5)
OWNERS = st.none() | st.sampled_from(["a", "b"])
DAYS = st.none() | st.integers(0, 3)


class TwoProcesses(RuleBasedStateMachine):
    """Two stores on one data directory, and what they should hold."""

    moments = Bundle("moments")

    @initialize()
    def begin(self) -> None:
        """Begin with an empty record that is open twice."""
        self.directory = Path(tempfile.mkdtemp())
        self.stores = [create_store(self.directory / "data"), open_store(self.directory / "data")]
        self.minutes = 0
        self.versions: dict[str, list[Note | None]] = {}
        self.keys: set[str] = set()
        self.commits = 0

    @property
    def present(self) -> dict[str, Note]:
        """What should hold now, in the order of first recording."""
        return {id_: past[-1] for id_, past in self.versions.items() if past[-1] is not None}

    @rule(
        who=st.integers(0, 1), number=NUMBERS, owner=OWNERS, mood=st.sampled_from(Mood), day=DAYS, key=OWNERS
    )
    def put(
        self, who: int, number: int, owner: str | None, mood: Mood, day: int | None, key: str | None
    ) -> None:
        """One of the two writes a note, perhaps with a key, and is refused where it must be."""
        id_ = f"N-{number}"
        due = None if day is None else (AT + timedelta(day)).date()
        note = Note(id_, owner=owner, mood=mood, due=due, pages=self.commits)
        past = self.versions.get(id_, [])
        attempt = self._attempt(who, note, (f"key {key}",) if key else ())
        if key and f"key {key}" in self.keys:
            with pytest.raises(DuplicateKey):
                attempt()
        elif past and past[-1] is None:
            with pytest.raises(ErasedRecord):
                attempt()
        else:
            attempt()
            self.commits += 1
            self.keys |= {f"key {key}"} if key else set()
            self.versions.setdefault(id_, []).append(note)

    def _attempt(self, who: int, note: Note, keys: tuple[str, ...]) -> Callable[[], object]:
        seen = len(self.versions.get(note.id, []))
        return lambda: write(
            self.stores[who], note, minutes=self.minutes, keys=keys, read={("example note", note.id): seen}
        )

    @rule(who=st.integers(0, 1), number=NUMBERS)
    def write_over(self, who: int, number: int) -> None:
        """Whoever has seen another version than the last is refused."""
        id_ = f"N-{number}"
        seen = {("example note", id_): len(self.versions.get(id_, [])) + 1}
        with pytest.raises(StaleRecord):
            write(self.stores[who], Note(id_), minutes=self.minutes, read=seen)

    @rule(target=moments)
    def wait(self) -> tuple[int, dict[str, Note]]:
        """Time goes on, and what held at the minute before is remembered."""
        self.minutes += 2
        return self.minutes - 1, dict(self.present)

    @rule(who=st.integers(0, 1), moment=moments)
    def look_back(self, who: int, moment: tuple[int, dict[str, Note]]) -> None:
        """What held at an earlier minute is what was remembered, less what was erased since."""
        minutes, held = moment
        then = self.stores[who].as_of(AT + timedelta(minutes=minutes))
        left = {id_: note for id_, note in held.items() if self.versions[id_][-1] is not None}
        assert {note.id: note for note in then.find(Note)} == left

    @rule(who=st.integers(0, 1), number=NUMBERS)
    def take_out(self, who: int, number: int) -> None:
        """One of the two erases a note that is there."""
        id_ = f"N-{number}"
        if id_ in self.present:
            at = AT + timedelta(minutes=self.minutes)
            named = Named((("example note", id_),))
            erase(self.stores[who], named, at=at, actor="PER-1", surface="test", why="asked")
            self.versions[id_] = [None] * len(self.versions[id_])
            self.commits += 1

    @rule(who=st.integers(0, 1))
    def open_again(self, who: int) -> None:
        """One of the two is closed and opened anew."""
        self.stores[who].close()
        self.stores[who] = open_store(self.directory / "data")

    @rule(who=st.integers(0, 1))
    def check(self, who: int) -> None:
        """The whole record is sound."""
        report = verify(self.stores[who])
        assert (report.commits, report.faults) == (self.commits, [])

    @invariant()
    def both_agree(self) -> None:
        """Both know the same records, answers, versions and histories."""
        for store in getattr(self, "stores", []):
            self._agrees(store)

    def _agrees(self, store: Store) -> None:
        day = (AT + timedelta(2)).date()
        with store.reading() as view:
            assert view.find(Note) == list(self.present.values())
            for owner in (None, "a"):
                expected = [note for note in self.present.values() if note.owner == owner]
                assert view.find(Note, owner=owner) == expected
                soon = [note for note in expected if note.due and note.due < day]
                assert view.find(Note, where("due") < day, owner=owner) == soon
            assert view.next_number("N") == max((int(id_[2:]) for id_ in self.versions), default=0) + 1
        for id_, past in self.versions.items():
            assert [one.record for one in store.history(Note, id_)] == past

    def teardown(self) -> None:
        """Leave nothing behind."""
        for store in getattr(self, "stores", []):
            store.close()
        if hasattr(self, "directory"):
            shutil.rmtree(self.directory)


@pytest.mark.slow
def test_two_processes_agree_with_plain_dictionaries() -> None:
    """Any sequence of writing, refusing, erasing, looking back and reopening ends as the plain model says."""
    run_state_machine_as_test(TwoProcesses, settings=settings(stateful_step_count=30, max_examples=50))
