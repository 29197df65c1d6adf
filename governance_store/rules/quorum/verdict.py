"""How is a judgement told? The verdict, its numbers, each part met or not and why, and what would mend it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Finding(StrEnum):
    """Whether there is a quorum."""

    QUORATE = "quorate"
    NOT_QUORATE = "not_quorate"
    CANNOT_SAY = "cannot_say"


@dataclass(frozen=True, slots=True)
class PartFound:
    """One part of the rule: whether it is met, by how many of how many, by whom, and what would mend it.

    `missing` is how many more there must be, each from one of the seats `from_seats`.
    """

    told: str
    met: bool
    counted: int
    required: int | None
    by: tuple[str, ...] = ()
    missing: int = 0
    from_seats: tuple[str, ...] = ()
    mended_by: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The judgement. `repair` is the smallest change that would mend what fails; `outcome` what follows.

    `doubts` are what the verdict hinges on where it cannot be given.
    """

    finding: Finding
    counted: int
    required: int | None
    parts: tuple[PartFound, ...] = ()
    repair: str = ""
    outcome: str = ""
    doubts: tuple[str, ...] = ()

    @property
    def reasons(self) -> tuple[str, ...]:
        """Everything that is to be said for it, a sentence each."""
        told = tuple(f"{part.told}{'' if part.met else ' Not met.'}" for part in self.parts)
        mended = (f"Missing: {self.repair}.",) if self.repair else ()
        return tuple(filter(None, (*self.doubts, *told, *mended, self.outcome)))
