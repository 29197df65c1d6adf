"""What does a calendar cost after one change? Row 15: one event of 2,000 anew, beside all of them anew."""

from __future__ import annotations

import statistics
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.table import Row
from bot.bootstrap import Founding, House, found_in
from bot.config import Config
from bot.feeds import Calendars
from governance_store import memory_store
from governance_store.clock import FixedClock
from governance_store.records.committee import Committee
from governance_store.records.ids import CommitteeId, MeetingId
from governance_store.records.meeting import Meeting
from governance_store.records.nation import Nation

AT = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
EVENTS = 2_000


def after_one_change(rounds: int) -> Row:
    """Both in turns, each time after one meeting was moved."""
    house = _house()
    kept, parts, wholes = Calendars(house.store, "clerk@example.org"), [], []
    kept.of_all()
    for number in range(min(rounds, 7)):
        _move(house, number)
        parts.append(_time(kept))
        wholes.append(_time(Calendars(house.store, "clerk@example.org")))
    part, whole = statistics.median(parts), statistics.median(wholes)
    told = f"{part * 1e3:.1f} ms, all anew {whole * 1e3:.0f} ms"
    return Row(15, "calendar of 2,000 events after one change / all anew", part / whole, 0.005, 0.02, told)


def _time(calendars: Calendars) -> float:
    begun = time.perf_counter()
    calendars.of_all()
    return time.perf_counter() - begun


def _house() -> House:
    config = Config(Path("nowhere"), "", "clerk@example.org", "http://127.0.0.1", 0, "secret")
    founding = Founding("nmr", "Northmoor Imaging", Nation.ENG, "Ada Admin", "ada@example.org", token="test")
    house = found_in(memory_store(), config, FixedClock(AT), founding)
    board = Committee(CommitteeId("COM-001"), "board", "Imaging Network Board")
    meetings = [
        Meeting(
            MeetingId(f"MTG-2026-{number:04d}"),
            board.id,
            AT + timedelta(hours=number),
            90,
            f"mtg-{number}@example.org",
            place="Room 4, Infirmary",
            link="https://meet.example/board",
        )
        for number in range(EVENTS)
    ]
    with house.store.writing() as desk:
        desk.commit(at=AT, actor="clerk", surface="bench", verb="bench", records=[board])
        for one in meetings:
            desk.commit(at=AT, actor="clerk", surface="bench", verb="bench", records=[one])
    return house


def _move(house: House, number: int) -> None:
    with house.store.writing() as desk:
        one = desk.get(Meeting, f"MTG-2026-{number:04d}")
        moved = replace(one, starts=one.starts + timedelta(minutes=5), sequence=one.sequence + 1)
        desk.commit(at=AT, actor="clerk", surface="bench", verb="bench", records=[moved])
