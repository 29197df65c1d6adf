"""What people are told at an instant, whether in a letter of its own or as a line of a brief."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.outbox.brief_drafting import parts_of
from bot.outbox.reminders import queue_owed
from governance_store.records.letter import Letter, Matter
from tests.bot.conftest import Spoken


def prompted(house: Spoken, at: datetime) -> Iterator[Letter]:
    """Queue what is owed; each letter, and of a brief each line as the letter that it would be alone."""
    house.clock.instant = at
    for id_ in queue_owed(house.store, at, "test"):
        letter = house.get(Letter, id_)
        yield from parts_of(letter) if letter.matter is Matter.BRIEF else (letter,)
