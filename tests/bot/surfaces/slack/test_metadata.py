from __future__ import annotations

import pytest

from bot.surfaces.slack.metadata import Drawer, Origin, TooOld

SHORT = Origin("committee set", (("committee COM-001", 3),), "C1", "1.1", shared=True)
LONG = Origin("committee set", tuple((f"meeting MTG-2026-{number:03d}", number) for number in range(200)))


@pytest.mark.parametrize("origin", [SHORT, LONG], ids=["stands with the view", "is kept"])
def test_what_a_view_carries_is_read_back(origin: Origin) -> None:
    """Within what Slack keeps, however much was seen."""
    drawer = Drawer()
    told = drawer.written(origin)
    assert len(told) <= 3000
    assert drawer.read({"private_metadata": told}) == origin


def test_what_was_forgotten_is_too_old() -> None:
    """After a restart nothing that moved meanwhile may be overwritten."""
    told = Drawer().written(LONG)
    with pytest.raises(TooOld):
        Drawer().read({"private_metadata": told})


@pytest.mark.parametrize("told", ["", "no json", "{}"])
def test_a_view_that_is_not_ours_is_too_old(told: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(TooOld):
        Drawer().read({"private_metadata": told})
