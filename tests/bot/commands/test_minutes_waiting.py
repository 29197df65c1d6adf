"""Whether the brief says whose turn it is with which minutes, and nothing of what stands in them."""

from __future__ import annotations

from datetime import timedelta

from bot.reply import Choices
from tests.bot.commands.sitting import ID, sitting
from tests.bot.conftest import ASHA, CORA, MIA, SAM, Spoken, buttons


def waits(house: Spoken, who: str) -> list[str]:
    """The lines about minutes that somebody's brief offers."""
    return [one.line for one in buttons(house.done("brief", who)) if one.line.startswith("minutes")]


def test_each_is_told_when_it_is_their_turn() -> None:
    """To end them, to check them, to send them, to acknowledge the version that one was sent."""
    house = sitting("#topic Grievance")
    assert waits(house, SAM) == []
    house.clock.forward(timedelta(days=1))
    assert waits(house, SAM) == [f"minutes close {ID}"]
    house.done(f"minutes close {ID}", SAM)
    assert waits(house, CORA) == [f"minutes show {ID}", f"minutes check {ID}"]
    house.done(f"minutes check {ID}", CORA)
    assert (waits(house, CORA), waits(house, SAM)) == ([], [f"minutes send {ID}"])
    house.done(f"minutes send {ID}", SAM)
    assert waits(house, ASHA) == [f"minutes acknowledge {ID} version 1"]
    house.done(f"minutes acknowledge {ID}", ASHA)
    assert waits(house, ASHA) == []
    house.done(f"minutes correct {ID} 1 Staffing", SAM)
    house.done(f"minutes send {ID}", SAM)
    assert waits(house, MIA) == [f"minutes acknowledge {ID} version 2"]
    told = [part.prompt for part in house.done("brief", MIA).parts if isinstance(part, Choices)]
    assert not [one for one in told if "Grievance" in one or "Staffing" in one]
