from __future__ import annotations

from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import OBI, SAM, Spoken


def test_each_item_is_told_with_its_time_and_paper(house: Spoken) -> None:
    """What it is for, who leads it, whether a paper is promised, and when it is due on the clock."""
    line = 'agenda add board "MRI backlog" 15m for decision by "Asha Rahman" with paper kind joint working'
    house.done(line, SAM)
    told = tables(house.done("agenda show board", OBI))
    assert told["Agenda (7)"][4] == (
        "5",
        "14:22",
        "MRI backlog (joint working)",
        "decision",
        "Dr Asha Rahman",
        "promised",
        "15",
    )
