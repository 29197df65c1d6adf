"""Whether a programme reads well: leads, the next milestone, and the key to the colours."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.bot.commands.a_programme import begun
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ASHA, LENA, OBI, words


def test_each_objective_has_its_lead_and_its_next_milestone() -> None:
    """Also where that is late, and where nobody leads."""
    house = begun()
    said = words(house.done('programme add 2027/28 "Nobody leads on this"', LENA))
    assert "Nobody leads on it yet." in said
    house.done('programme milestone WP01 "All send" by 30 Jun 2027', ASHA)
    house.clock.instant = datetime(2027, 7, 1, 9, tzinfo=UTC)
    reply = house.done("programme show", OBI)
    (rows,) = tables(reply).values()
    assert [row[2:] for row in rows] == [
        ("Clinical lead (Dr Asha Rahman)", "All send, Wednesday 30 June 2027 (overdue)", "Green"),
        ("nobody yet", "–", "Green"),
    ]
    assert "amber: behind, and being put right" in str(reply.parts)
