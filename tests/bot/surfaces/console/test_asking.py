"""Whether asking for a link happens behind the back of whoever asked, and wakes the timetable."""

from __future__ import annotations

from bot.surfaces.console.asking import AskingDesk
from governance_store.records.letter import Letter
from tests.bot.conftest import ADA, Spoken


def test_a_member_who_asks_wakes_the_timetable(bare: Spoken) -> None:
    """The letter is queued and leaves at once; a stranger's asking before it changed nothing."""
    desk = AskingDesk(bare.house)
    assert desk.take("nobody@example.org")
    assert desk.take(ADA)
    assert bare.house.wake.wait(timeout=10)
    assert [one.address for one in bare.all(Letter)] == [ADA]
