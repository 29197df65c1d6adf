"""Whether the pattern and the codes are the network's own, and never give two items one number."""

from __future__ import annotations

import pytest

from tests.bot.commands.sitting import BEGUN, refusal
from tests.bot.conftest import ADA, SAM, Spoken, words


def test_the_networks_pattern_and_the_committees_code_are_used(house: Spoken) -> None:
    """Without a code the short name stands for a committee."""
    house.done('network set minute numbers "YEAR/CODE.NUMBER"')
    house.clock.instant = BEGUN
    house.done("minutes start board", SAM)
    assert "2627/BOARD.001" in words(house.done("#topic Budget", SAM))
    house.done("committee set board code IB")
    assert "2627/IB.002" in words(house.done("#topic Plan", SAM))


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('network set minute numbers "CODE-NUMBER"', "A pattern says YEAR once"),
        ("committee set board code MRI", "stands for MRI Safety Group already"),
        ('committee set board code "I/B"', "is no code"),
    ],
)
def test_two_items_never_have_one_number(house: Spoken, line: str, why: str) -> None:
    """What could lead to it is refused."""
    assert why in refusal(house, line, ADA)
