"""A board that sits: half of it has come, and the secretary takes the minutes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from governance_store.records.minutes import MinuteLine
from tests.bot.conftest import LENA, SAM, Spoken, constituted, words

ID: Final = "MTG-2026-001"
BEGUN: Final = datetime(2026, 12, 10, 14, 5, tzinfo=UTC)


def sitting(*lines: str, before: tuple[str, ...] = ()) -> Spoken:
    """The board five minutes into its meeting, minutes open, Asha and Cora there; then Sam says this."""
    house = constituted()
    house.done("committee set board code IB")
    for line in before:
        house.done(line, LENA)
    house.clock.instant = BEGUN
    house.done("minutes start board", SAM)
    house.done("#arrive asha, cora at 14:00", SAM)
    for line in lines:
        house.done(line, SAM)
    return house


def refusal(house: Spoken, line: str, who: str = SAM) -> str:
    """Why a line is refused; nothing may have been written by it."""
    before = house.commits()
    reply = house.say(line, who)
    assert not reply.ok, words(reply)
    assert house.commits() == before
    return words(reply)


def lines_of(house: Spoken) -> list[tuple[str, str]]:
    """The lines that hold: what each is, and its text."""
    held = [one for one in house.all(MinuteLine) if not one.withdrawn]
    return [(one.kind.value, one.text) for one in held]
