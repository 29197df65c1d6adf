"""Whether a report tells what has moved since the committee met, what is late, and what stands still."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.bot.commands.a_programme import begun
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ASHA, LENA, OBI, words


def test_what_has_moved_since_the_last_meeting() -> None:
    """Notes and milestones; what has not moved is named."""
    house = begun()
    house.done('programme add 2027/28 "Another"', LENA)
    assert len(next(iter(tables(house.done("programme report", OBI)).values()))) == 2
    house.done('programme milestone WP01 "All send" by 30 Jun 2027', ASHA)
    house.done("meeting schedule board 10 Jun 2027 14:00 90m at here", LENA)
    house.clock.instant = datetime(2027, 7, 1, 9, tzinfo=UTC)
    house.done("programme progress WP02 amber because It is slow", LENA)
    reply = house.done("programme report", OBI)
    moved, late = tables(reply).values()
    assert moved == (("WP02", "Another", "Amber", "It is slow."),)
    assert late == (("WP01", "All send", "Wednesday 30 June 2027", "Clinical lead (Dr Asha Rahman)"),)
    assert "1 objective has not moved: WP01." in words(reply)
    house.clock.instant = datetime(2027, 7, 2, 9, tzinfo=UTC)
    house.done("programme reached WP01 1 on 1 Jul 2027", ASHA)
    assert "Reached: All send." in str(house.done("programme report", OBI).parts)
