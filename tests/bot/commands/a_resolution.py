"""A board that may decide in writing: Asha, Cora and Owen vote, and two of them must agree."""

from __future__ import annotations

from typing import Final

from governance_store.records.resolution import Resolution
from tests.bot.conftest import SAM, Spoken, constituted

REFERENCE: Final = "IB/2627/WR01"
POLICY: Final = "To adopt the MRI safety policy"
ALLOWED: Final = (
    "committee set board code IB",
    'seat fill SEAT-003 "Owen Pritchard"',
    'tor set board written resolution yes threshold "two thirds of the members entitled to vote"',
)
OPENED: Final = f'resolution open board "{POLICY}" by 13 Nov 2026 why "The old one has expired."'


def board() -> Spoken:
    """It has terms that allow it, and nothing was asked yet; it is Monday 2 November 2026."""
    house = constituted()
    for line in ALLOWED:
        house.done(line)
    return house


def asked() -> Spoken:
    """It was asked to adopt a policy."""
    house = board()
    house.done(OPENED, SAM)
    return house


def resolution(house: Spoken) -> Resolution:
    """The first resolution, as it stands."""
    return house.all(Resolution)[0]
