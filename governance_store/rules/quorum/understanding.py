"""What is understood of a clause, and what is not? The rule, and each part that somebody has to say again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from governance_store.rules.quorum.occasions import Statement
from governance_store.rules.quorum.rule import Base, Condition, QuorumRule

ALWAYS: Final = "always"
ADJOURNED: Final = "adjourned"
LEFT: Final = "left"
PROCEDURE: Final = "procedure"
CONFLICT: Final = "conflict"
RETURNING: Final = "returning"
STANDING_IN: Final = "standing in"
BY_PROXY: Final = "by proxy"
SEVERAL_PROXIES: Final = "by several proxies"
ALSO_A_PROXY: Final = "as a proxy too"
FROM_AFAR: Final = "from afar"
ATTENDING: Final = "attending"
VACANT: Final = "vacant"
ABSTAINING: Final = "abstaining"


@dataclass(frozen=True, slots=True)
class Unclear:
    """A part of the clause that is not understood, why, and on which occasions it matters."""

    words: str
    why: str
    bears_on: str = ALWAYS
    occasion: str = ""


@dataclass(frozen=True, slots=True)
class Understood:
    """A clause as read: its rule, and every part of it that is not understood."""

    rule: QuorumRule
    not_understood: tuple[Unclear, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether every word is accounted for."""
        return not self.not_understood


@dataclass
class Reading:
    """A clause in the reading: what was found of it so far."""

    rule: QuorumRule = field(default_factory=QuorumRule)
    base: Base | None = None
    apart: bool = False
    voting: bool = False
    short: list[tuple[str, int]] = field(default_factory=list)
    tests: list[tuple[Statement, Condition]] = field(default_factory=list)
    unclear: list[Unclear] = field(default_factory=list)
