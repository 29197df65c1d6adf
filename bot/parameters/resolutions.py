"""Which written resolution is meant, and how does somebody vote? By its reference, IB/2627/WR01, or WR01."""

from __future__ import annotations

import re
from typing import Final

from bot.parameters.base import Scene
from bot.parameters.referenced import Referenced
from bot.parameters.text import OneOf
from governance_store.records.motion import Choice
from governance_store.records.resolution import Resolution, ResolutionState
from governance_store.rules.resolutions import has_lapsed

A_VOTE: Final = OneOf(
    Choice,
    "a vote",
    (
        *((word, "for") for word in ("yes", "aye", "agree", "in favour", "i agree")),
        *((word, "against") for word in ("no", "nay", "disagree", "oppose")),
        *((word, "abstain") for word in ("abstention", "i abstain")),
    ),
)


class AResolution(Referenced[Resolution]):
    """A written resolution; live is one that is open."""

    called = "the reference of a written resolution, such as WR01"
    noun = "written resolution"
    listing = "resolution list"
    identifier = re.compile(r"RES-\d{4}-\d+", re.IGNORECASE | re.ASCII)
    ending = re.compile(r".*WR\d+", re.IGNORECASE | re.ASCII)

    def among(self, scene: Scene) -> list[Resolution]:
        """Every written resolution."""
        return scene.view.find(Resolution)

    def is_live(self, one: Resolution, scene: Scene) -> bool:
        """Whether votes are taken on it."""
        return one.state is ResolutionState.OPEN and not has_lapsed(one, scene.today)


A_RESOLUTION: Final = AResolution()
