"""Whether any member may ask for a meeting instead, and a resolution can be withdrawn; everybody is told."""

from __future__ import annotations

import pytest

from bot.render.plain import plain
from governance_store.records.decision import Decision
from governance_store.records.letter import Letter, Matter
from governance_store.records.resolution import ResolutionState
from tests.bot.commands.a_resolution import POLICY, asked, resolution
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, CORA, MIA, OWEN, SAM, Spoken, words


@pytest.fixture
def house() -> Spoken:
    """The board was asked to adopt a policy."""
    return asked()


def told(house: Spoken) -> set[str]:
    """Who was told what became of it."""
    return {one.address for one in house.all(Letter) if one.matter is Matter.RESOLUTION_SETTLED}


def test_any_member_who_may_vote_can_ask_for_a_meeting(house: Spoken) -> None:
    """Whatever the others have voted; no vote is taken any more, and nothing was decided."""
    house.done("resolution vote WR01 for", ASHA)
    said = words(house.done("resolution meeting WR01 because it costs too much", OWEN))
    assert "A meeting of Imaging Network Board decides on IB/2627/WR01" in said
    assert resolution(house).state is ResolutionState.TO_A_MEETING
    assert resolution(house).because == "it costs too much"
    assert told(house) == {ASHA, CORA, OWEN}
    assert "was brought to a meeting" in refusal(house, "resolution vote WR01 for", CORA)
    assert not house.all(Decision)
    assert "not yet: it stands on the next agenda" in plain(house.done("resolution show WR01", OWEN))
    assert f"Written resolution IB/2627/WR01: {POLICY}" in str(house.done("agenda show board", OWEN).parts)


def test_who_has_no_vote_cannot_ask_for_it(house: Spoken) -> None:
    """Nor can it be asked without a reason."""
    assert "You have no vote" in refusal(house, "resolution meeting WR01 because so", MIA)
    assert "Reason" in str(house.say("resolution meeting WR01", OWEN).parts)


def test_it_is_withdrawn_by_who_keeps_the_record(house: Spoken) -> None:
    """Once; everybody hears why."""
    assert "is for the" in refusal(house, "resolution withdraw WR01 because so", ASHA)
    house.done("resolution withdraw WR01 because the price has changed", SAM)
    assert resolution(house).state is ResolutionState.WITHDRAWN
    assert told(house) == {ASHA, CORA, OWEN}
    assert "was withdrawn on" in refusal(house, "resolution withdraw WR01 because so")
