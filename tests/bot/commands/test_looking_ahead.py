from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.reply import Choices
from tests.bot.conftest import ASHA, CORA, LENA, MIA, SAM, Spoken, buttons

ID = "MTG-2026-001"


def prompts(house: Spoken, who: str) -> list[str]:
    """What the brief puts to somebody."""
    return [part.prompt for part in house.done("brief", who).parts if isinstance(part, Choices)]


def test_a_quorum_that_is_not_safe_is_in_the_brief_of_the_last_week(house: Spoken) -> None:
    """Of those who call meetings, with the line that shows why; not before, and not once it is safe."""
    assert not [one for one in prompts(house, SAM) if "quorate" in one]
    house.clock.instant = datetime(2026, 12, 4, 9, 0, tzinfo=UTC)
    assert [one for one in prompts(house, SAM) if "quorate only if some come who have not answered" in one]
    assert f"quorum check {ID}" in [one.line for one in buttons(house.done("brief", SAM))]
    assert not [one for one in prompts(house, MIA) if "quorate" in one]
    for one in (CORA, ASHA):
        house.done(f"attend {ID}", one)
    assert not [one for one in prompts(house, SAM) if "quorate" in one]


@pytest.mark.parametrize("who", [CORA, SAM, LENA])
def test_proposed_items_wait_for_those_who_order_the_agenda(house: Spoken, who: str) -> None:
    """Until they are accepted, deferred or removed."""
    house.done('agenda add board "MRI backlog" 15m', ASHA)
    assert [one for one in prompts(house, who) if one.startswith("1 item is proposed for Imaging Network")]
    assert not [one for one in prompts(house, ASHA) if "proposed" in one]
    house.done("agenda accept board AGI-0007", SAM)
    assert not [one for one in prompts(house, who) if "proposed" in one]
