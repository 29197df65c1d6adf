"""How many must agree to a written resolution? The threshold of the terms of reference, read as written.

It is read by the grammar that reads quorum clauses: “three quarters of the members entitled to vote”. Where
the terms set none, a quorum clause that speaks of written resolutions holds, and without one all who may vote
must agree, as nobody has agreed to less. What is not understood is never replaced.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from governance_store.records.ids import CommitteeId
from governance_store.rules.duty import Recorded
from governance_store.rules.quorum.in_terms import CLAUSE, CONFIRMED, understood
from governance_store.rules.quorum.requiring import required_of
from governance_store.rules.quorum.rule import Share, Total
from governance_store.rules.quorum.totals_in_words import total_in_words
from governance_store.rules.terms import Terms
from governance_store.rules.terms_in_force import terms_on

FIELD: Final = "resolution-threshold"
ALLOWED: Final = "written-resolution"
USUAL: Final = "all members entitled to vote"
_UNANIMOUS: Final = frozenset({"all", "unanimity", "unanimous", "unanimously", "unanimous agreement"})
_WAY: Final = "written_resolution"


@dataclass(frozen=True, slots=True)
class Threshold:
    """How many must agree, of those who may vote."""

    total: Total

    @property
    def words(self) -> str:
        """As it was understood, in words that are read back."""
        return USUAL if self._unanimous else total_in_words(self.total, None)

    @property
    def _unanimous(self) -> bool:
        one, *others = self.total.amounts
        return not others and isinstance(one, Share) and one.of == 1

    def needed(self, entitled: int) -> int:
        """How many that is, of so many who may vote."""
        return required_of(self.total, lambda _base: entitled) or 0


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """A threshold of which something could not be read, and what."""

    sentence: str


@lru_cache(maxsize=256)
def read_threshold(text: str) -> Threshold | NotUnderstood:
    """What a threshold says, or what of it was not understood."""
    from governance_store.rules.quorum.special import procedure_of  # noqa: PLC0415 -- heavy, first use only

    said = " ".join(text.split()).rstrip(".").removeprefix("agreed by ").removeprefix("by ")
    said = USUAL if said.casefold() in _UNANIMOUS else said
    found, unknown = procedure_of(f"A written resolution must be agreed by {said}")
    if unknown:
        words = ", ".join(f"“{one}”" for one in unknown)
        return NotUnderstood(f"I did not understand {words} in how many must agree to a written resolution.")
    if found.total is None or not found.allowed:
        return NotUnderstood(f"I did not understand how many must agree to a written resolution: “{said}”.")
    return Threshold(found.total)


def threshold_on(record: Recorded, committee: CommitteeId, day: date) -> Threshold | NotUnderstood | None:
    """The threshold that holds on a day; None where the terms do not allow written resolutions."""
    in_use = terms_on(record, committee, day)
    if in_use is None or not in_use.terms.allows(ALLOWED):
        return None
    if said := in_use.terms.text(FIELD):
        return read_threshold(said)
    return _of_the_quorum(in_use.terms) or read_threshold(USUAL)


def _of_the_quorum(terms: Terms) -> Threshold | None:
    """What the quorum clause says of written resolutions, where it does."""
    clause = terms.text(CONFIRMED) or terms.text(CLAUSE)
    ways = understood(clause).rule.procedures if clause else ()
    return next((Threshold(one.total) for one in ways if one.way == _WAY and one.total and one.allowed), None)
