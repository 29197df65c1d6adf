from __future__ import annotations

from bot.surfaces.slack.house import House, zone_of
from tests.bot.conftest import Spoken


def test_any_house_of_the_clerk_will_do(still_house: Spoken) -> None:
    """The zone in which replies write their times is the network's."""
    house: House = still_house.house
    assert zone_of(house).key == "Europe/London"
