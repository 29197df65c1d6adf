"""A network with plans and an audit that Asha leads, for January to March 2027; it is 2 November 2026."""

from __future__ import annotations

from typing import Final

from governance_store.records.audit import Audit
from tests.bot.commands.a_plan import kept
from tests.bot.conftest import LENA, Spoken

PLANNED: Final = (
    'audit add "MRI safety screening" in Q4 2026/27 guideline PLN-002 lead "Asha Rahman" committee board'
    ' professions "radiographers, radiologists and physicists" with nht and cvd'
    ' sample "50 requests from each site" standard "Screened before the scan" target 95%'
)


def planned() -> Spoken:
    """With one audit."""
    house = kept()
    house.done(PLANNED, LENA)
    return house


def audit(house: Spoken, number: int = 1) -> Audit:
    """An audit, as it stands."""
    return house.all(Audit)[number - 1]
