"""Does the clerk do what is due without being asked, and go on whatever happens?"""

from __future__ import annotations

import itertools
import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.outbox import timetable
from bot.outbox.sending import PutOff, Undeliverable
from bot.outbox.timetable import Ticked, run, sweep, tick
from governance_store import LockHeld
from governance_store.clock import FixedClock
from tests.bot.outbox.scene import NOW, Pigeonholes, call, house, later, postroom, read, troubled, words


def test_a_tick_delivers_what_is_queued() -> None:
    """And says what it did."""
    store, sender = house(), Pigeonholes()
    ids = call(store)
    assert tick(postroom(store, sender)) == Ticked(accepted=ids)
    assert tick(postroom(store, sender)) == Ticked()


def test_what_waits_is_told() -> None:
    """Letters that were put off, and those behind them."""
    store = house()
    first, *others = call(store)
    done = tick(postroom(store, troubled(PutOff("Later."))))
    assert done == Ticked(accepted=tuple(others), delayed=(first,), waiting=(first,))


def test_a_letter_that_failed_is_told_to_somebody_in_the_same_tick() -> None:
    """The secretary gets a mail that says which letter, to whom, and why."""
    store, sender = house(), troubled(Undeliverable("550 No such mailbox."))
    first, *others = call(store)
    done = tick(postroom(store, sender))
    (told,) = done.queued
    assert done == Ticked(queued=(told,), accepted=(*others, told), failed=(first,))
    address, content = sender.sent[-1]
    assert address == "priya@north.example.org"
    assert "an invitation to Dr Eleri Ŵyn" in str(read(content)["Subject"])
    assert "550 No such mailbox." in words(read(content))


def test_a_week_without_a_clerk_loses_nothing_and_repeats_nothing() -> None:
    """The first tick after it does what was due, the second nothing."""
    store, sender = house(), troubled(Undeliverable("No."))
    call(store)
    room = later(postroom(store, sender), days=20)
    assert len(tick(room).accepted) == 3
    assert tick(later(room, days=20)) == Ticked()


def test_a_tick_with_a_clock_that_stands_still_ends() -> None:
    """Even where everything is put off, and that about failures fails too."""
    store = house()
    ids = call(store)
    done = tick(postroom(store, Pigeonholes(itertools.repeat(Undeliverable("Never.")))))
    assert set(ids) < set(done.failed)
    assert done.waiting == ()


def test_a_sweep_never_raises(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    """A locked record, or a fault of ours, is for the log; the next minute tries again."""
    room = postroom(house(), Pigeonholes())
    for fault in (LockHeld("Somebody writes."), KeyError("ours")):
        monkeypatch.setattr(timetable, "tick", lambda _room, fault=fault: (_ for _ in ()).throw(fault))
        sweep(room)
    assert "Somebody writes." in caplog.text
    assert "KeyError" in caplog.text


def test_the_timetable_sweeps_at_once_and_stops_when_told() -> None:
    """Whoever starts the clerk does not wait a minute for what is due."""
    store, sender = house(), Pigeonholes()
    call(store)
    stop = threading.Event()
    thread = threading.Thread(target=run, args=(postroom(store, sender), stop, 0.01))
    thread.start()
    while len(sender.sent) < 3 and thread.is_alive():
        stop.wait(0.01)
    stop.set()
    thread.join(timeout=5)
    assert not thread.is_alive()
    assert len(sender.sent) == 3


@pytest.mark.slow
def test_the_timetable_sweeps_each_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its one job is asked for again and again, and outlives a sweep that went wrong."""
    swept: list[FixedClock] = []
    stop = threading.Event()

    def counted(room: object) -> None:
        swept.append(FixedClock(NOW))
        if len(swept) == 3:
            stop.set()

    monkeypatch.setattr(timetable, "sweep", counted)
    monkeypatch.setattr(timetable, "_INTERVAL", timedelta(seconds=1))
    run(postroom(house(), Pigeonholes()), stop, 0.01)
    assert len(swept) == 3


def test_what_was_done_stands_in_the_log_by_id_alone(caplog: pytest.LogCaptureFixture) -> None:
    """Names, addresses and texts do not."""
    caplog.set_level("INFO")
    store = house()
    call(store)
    room = postroom(store, troubled(PutOff("Later."), Undeliverable("No.")))
    sweep(replace(room))
    assert {"LTR-00001", "LTR-00002", "LTR-00003"} <= set(caplog.text.replace(",", " ").split())
    assert "@" not in caplog.text
    assert "Eleri" not in caplog.text


def test_the_timetable_can_be_woken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A letter that is waited for leaves with the next pause, not with the next minute."""
    stop, wake = threading.Event(), threading.Event()
    swept: list[bool] = []

    def counted(room: object) -> None:
        swept.append(wake.is_set())
        if len(swept) == 1:
            wake.set()
        else:
            stop.set()

    monkeypatch.setattr(timetable, "sweep", counted)
    run(postroom(house(), Pigeonholes()), stop, 0.01, wake)
    assert swept == [False, False]
