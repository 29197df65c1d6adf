"""Is what is owed queued once, whoever asks how often?"""

from __future__ import annotations

import threading
from datetime import timedelta
from pathlib import Path

from bot.outbox.dispatcher import deliver
from bot.outbox.reminders import queue_owed
from bot.outbox.sending import Undeliverable
from governance_store import Store, create_store, open_store
from governance_store.records.ids import CLERK
from governance_store.records.letter import Letter, LetterState, Matter
from tests.bot.outbox.scene import NOW, SECRETARY, STANDING, call, found, house, letter_of, postroom, troubled


def failing(store: Store) -> None:
    """Call a meeting of which the chair's invitation fails."""
    call(store)
    deliver(postroom(store, troubled(Undeliverable("No such mailbox."))))


def test_what_is_owed_is_queued_with_its_key() -> None:
    """By the clerk, to the secretary, due at once."""
    store = house()
    failing(store)
    (id_,) = queue_owed(store, NOW, "timetable")
    letter = letter_of(store, id_)
    assert (letter.person, letter.matter, letter.state) == (
        SECRETARY,
        Matter.LETTER_FAILED,
        LetterState.QUEUED,
    )
    last = store.commit(store.head().seq)
    assert (last.actor, last.verb, last.keys) == (CLERK, "letter.queued", ("letter-failed:LTR-00001",))


def test_it_is_queued_once() -> None:
    """However often it is asked, and whenever."""
    store = house()
    failing(store)
    queue_owed(store, NOW, "timetable")
    assert queue_owed(store, NOW + timedelta(days=20), "timetable") == ()


def test_where_nothing_is_owed_nothing_is_written() -> None:
    """Not even the lock is asked for: a sweep each minute must not disturb anybody."""
    store = house()
    call(store)
    before = store.head()
    assert queue_owed(store, NOW, "timetable") == ()
    assert store.head() == before


def test_several_processes_queue_it_once(tmp_path: Path) -> None:
    """Four clerks with one data directory ask at the same time."""
    store = create_store(tmp_path)
    found(store, *STANDING, at=NOW - timedelta(days=1))
    failing(store)
    queued: list[str] = []
    stores = [open_store(tmp_path) for _ in range(4)]
    threads = [
        threading.Thread(target=lambda one=one: queued.extend(queue_owed(one, NOW, "timetable")))
        for one in stores
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.reading() as view:
        told = view.find(Letter, matter=Matter.LETTER_FAILED)
    assert [one.id for one in told] == queued
    assert len(queued) == 1
