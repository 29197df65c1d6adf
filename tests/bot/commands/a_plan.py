"""A network with plans under review: a workforce strategy, a guideline, a capacity plan led by nobody."""

from __future__ import annotations

from typing import Final

from governance_store.records.plan import Plan
from tests.bot.commands.sitting import sitting
from tests.bot.conftest import Spoken, constituted

WORKFORCE: Final = "PLN-001"
GUIDELINE: Final = "PLN-002"
CAPACITY: Final = "PLN-003"
ADDED: Final = (
    (
        'plan add workforce "Workforce strategy" lead "Clinical lead" committee board'
        " last 10 Mar 2026 horizon 31 Mar 2031"
    ),
    (
        'plan add guideline "MRI safety" lead "Radiology nurse lead" committee mri'
        ' anniversary 1 Apr topic "radiation safety"'
    ),
    'plan add capacity "Capacity plan" last 3 Mar 2026 horizon 31 Mar 2031',
)


def kept() -> Spoken:
    """It is Monday 2 November 2026; they are due by 10 March 2027, 1 April and 3 March."""
    house = constituted()
    for line in ADDED:
        house.done(line)
    return house


def plan(house: Spoken, id_: str) -> Plan:
    """A plan, as it stands."""
    return house.get(Plan, id_)


def minuted() -> Spoken:
    """On 10 December 2026 the board sits, and has minuted a review: item 001, decision 001(a)."""
    house = sitting("#topic Workforce strategy", "#agreed To adopt the strategy", before=ADDED)
    house.done("plan link PLN-001 with PLN-003")
    return house
