"""A board with an objective for 2027/28, led by the clinical lead; it is Monday 2 November 2026."""

from __future__ import annotations

from typing import Final

from governance_store.records.programme import Objective, Programme
from tests.bot.conftest import LENA, Spoken, constituted

ADDED: Final = (
    'programme add 2027/28 "MRI waits are below six weeks" committee board measure "DM01"'
    ' lead "Clinical lead" with nht statements "IN-602" budget "none" risk "R12"'
)
BEGUN: Final = ("committee set board code IB", ADDED)


def begun() -> Spoken:
    """With one objective."""
    house = constituted()
    for line in BEGUN:
        house.done(line, LENA)
    return house


def programme(house: Spoken) -> Programme:
    """The first programme."""
    return house.all(Programme)[0]


def objective(house: Spoken, number: int = 1) -> Objective:
    """An objective, as it stands."""
    return house.all(Objective)[number - 1]
