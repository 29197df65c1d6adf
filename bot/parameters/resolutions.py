"""Which written resolution is meant, and how does somebody vote? By its reference, IB/2627/WR01, or WR01."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Which, Words, cut, quote
from bot.parameters.text import OneOf
from bot.reply import Entry, Option
from governance_store.records.motion import Choice
from governance_store.records.resolution import Resolution, ResolutionState
from governance_store.rules.minute_numbers import short
from governance_store.rules.resolutions import has_lapsed

_ID: Final = re.compile(r"RES-\d{4}-\d+", re.IGNORECASE | re.ASCII)
_SHORT: Final = re.compile(r".*WR\d+", re.IGNORECASE | re.ASCII)
_BARE: Final = re.compile(r"[^\s\"“”,;]+")

A_VOTE: Final = OneOf(
    Choice,
    "a vote",
    (
        *((word, "for") for word in ("yes", "aye", "agree", "in favour", "i agree")),
        *((word, "against") for word in ("no", "nay", "disagree", "oppose")),
        *((word, "abstain") for word in ("abstention", "i abstain")),
    ),
)


@dataclass(frozen=True)
class AResolution(Plain[Resolution]):
    """A written resolution; of several with one short reference rather the one that is open."""

    called: str = "the reference of a written resolution, such as WR01"
    entry: Entry = Entry.CHOICE

    def take(
        self, words: Words, start: int, scene: Scene
    ) -> Took[Resolution] | Fault | Which[Resolution] | None:
        """Read a reference, the end of one, or an identifier; what fits several is asked about."""
        said = words.items[start].text.strip(",;. ")
        found = _meant(scene, said)
        if len(found) == 1:
            return Took(found[0], start + 1)
        if found:
            labels = tuple((f"{one.reference} ({one.id})", one) for one in found)
            return Which(f"“{cut(said)}” fits more than one resolution. Which one?", labels, start + 1)
        if _ID.fullmatch(said) or _SHORT.fullmatch(said):
            told = f"There is no written resolution {cut(said)}. “resolution list” shows those there are."
            return Fault(told, (), start, start + 1)
        return None

    def line(self, value: Resolution, scene: Scene) -> str:
        """Its reference, where nothing else has it."""
        if _meant(scene, value.reference) != [value]:
            return value.id
        return value.reference if _BARE.fullmatch(value.reference) else quote(value.reference)

    def options(self, scene: Scene) -> tuple[Option, ...]:
        """Those that are open."""
        found = (one for one in scene.view.find(Resolution) if _is_open(one, scene))
        return tuple(Option(self.line(one, scene), f"{one.reference}: {cut(one.text)}") for one in found)


def _meant(scene: Scene, said: str) -> list[Resolution]:
    every = scene.view.find(Resolution)
    small = said.casefold()
    if whole := [one for one in every if small in {one.id.casefold(), one.reference.casefold()}]:
        return whole
    ending = [one for one in every if short(one.reference).casefold() == small]
    return [one for one in ending if _is_open(one, scene)] or ending


def _is_open(one: Resolution, scene: Scene) -> bool:
    return one.state is ResolutionState.OPEN and not has_lapsed(one, scene.today)


A_RESOLUTION: Final = AResolution()
