"""Whether a prompt to agree a programme says by when, what stands in it, and what to do."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.outbox.reminders import queue_owed
from governance_store.records.letter import Matter
from tests.bot.commands.a_programme import begun
from tests.bot.commands.test_programme_agreeing import decided
from tests.bot.conftest import LENA
from tests.bot.outbox.test_resolution_drafting import written


def test_one_that_is_begun_is_to_be_agreed() -> None:
    """With how many objectives it has."""
    house = begun()
    house.clock.instant = datetime(2027, 2, 4, 9, tzinfo=UTC)
    queue_owed(house.store, house.clock.now(), "test")
    told = " ".join(written(house, Matter.PROGRAMME_DUE, LENA).split())
    assert "to be agreed by Thursday 4 March 2027" in told
    assert "1 so far" in told
    assert "programme agree 2027/28 by DECISION committee board" in told


def test_one_that_nobody_has_begun_is_to_be_begun() -> None:
    """With what may be carried on."""
    house = decided()
    house.done("programme agree 2027/28 by 001(a) committee board", LENA)
    house.clock.instant = datetime(2028, 2, 7, 9, tzinfo=UTC)
    queue_owed(house.store, house.clock.now(), "test")
    told = " ".join(written(house, Matter.PROGRAMME_DUE, LENA).split())
    assert "none yet" in told
    assert "programme carry OBJECTIVE to 2028/29" in told
