"""Whether a prompt about a decision says what was decided, what is awaited, and how it is answered."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.outbox.reminders import queue_owed
from governance_store.records.letter import Matter
from tests.bot.commands.sitting import sitting
from tests.bot.conftest import SAM
from tests.bot.outbox.test_resolution_drafting import written


@pytest.mark.parametrize(
    ("line", "matter", "said"),
    [
        ("decision ask 001(a) nht", Matter.DECISION_APPROVAL, "decision approved DCS-2026-0001 by nht"),
        ("decision review 001(a) on 15 Jan 2027", Matter.DECISION_REVIEW, "decision reviewed DCS-2026-0001"),
    ],
)
def test_what_was_decided_and_how_it_is_answered(line: str, matter: Matter, said: str) -> None:
    """In the brief of whoever keeps the record."""
    house = sitting("#topic MRI", "#agreed To adopt the guideline")
    house.done(line, SAM)
    house.clock.instant = datetime(2027, 1, 11, 9, tzinfo=UTC)
    queue_owed(house.store, house.clock.now(), "test")
    told = " ".join(written(house, matter, SAM).split())
    assert "To adopt the guideline" in told
    assert said in told


def test_what_is_confidential_is_not_told_by_its_words() -> None:
    """The reference is enough for who keeps it."""
    house = sitting("#topic MRI", "#confidential Money", "#agreed To pay for it")
    (made,) = house.done("decision list", SAM).ids
    house.done(f"decision review {made} on 15 Jan 2027", SAM)
    house.clock.instant = datetime(2027, 1, 11, 9, tzinfo=UTC)
    queue_owed(house.store, house.clock.now(), "test")
    told = written(house, Matter.DECISION_REVIEW, SAM)
    assert "To pay for it" not in told
    assert "in the confidential part" in told
