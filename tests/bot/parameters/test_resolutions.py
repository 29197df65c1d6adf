"""Whether a resolution is known by its reference, its end or its identifier, and never guessed."""

from __future__ import annotations

import pytest

from governance_store.records.resolution import Resolution
from tests.bot.commands.a_resolution import ALLOWED, OPENED, asked
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import LENA, SAM, Spoken, words


@pytest.fixture
def house() -> Spoken:
    """Both the board and the MRI group were asked something."""
    house = asked()
    for line in ("committee set mri code MR", ALLOWED[-1].replace("board", "mri"), "seat fill SEAT-004 finn"):
        house.say(line)
    house.done(OPENED.replace("board", "mri"), LENA)
    return house


@pytest.mark.parametrize("said", ["IB/2627/WR01", "ib/2627/wr01", "RES-2026-001", "res-2026-001,"])
def test_it_is_known_by_its_reference_or_identifier(house: Spoken, said: str) -> None:
    """In whatever case."""
    assert house.done(f"resolution show {said}").ids == ("RES-2026-001",)


def test_an_end_that_fits_two_is_asked_about(house: Spoken) -> None:
    """With both; once one is settled, the other is meant."""
    assert len(house.all(Resolution)) == 2
    told = words(house.say("resolution show WR01"))
    assert "fits more than one written resolution" in told
    house.done("resolution withdraw IB/2627/WR01 because so", SAM)
    assert house.done("resolution show WR01").ids == ("RES-2026-002",)


@pytest.mark.parametrize("said", ["WR07", "RES-2026-009", "IB/2526/WR01"])
def test_what_there_is_not_is_said(house: Spoken, said: str) -> None:
    """With the way to those there are."""
    assert f"There is no written resolution {said}" in refusal(house, f"resolution show {said}")
