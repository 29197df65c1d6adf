"""Which quorum rule holds by terms of reference? The one confirmed, or the clause as it is understood.

The clause is kept as it was typed. The rule that an administrator confirmed or completed is kept beside it,
in English that reads again as the same rule; with a new clause it is asked for anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from governance_store.records.terms_of_reference import Clause
from governance_store.rules.quorum.understanding import Understood

CLAUSE: Final = "quorum"
CONFIRMED: Final = "quorum-rule"


@dataclass(frozen=True, slots=True)
class QuorumInTerms:
    """The clause as typed, what it comes to, and whether somebody has confirmed that."""

    clause: str
    understood: Understood
    confirmed: bool = False


def understood(clause: str) -> Understood:
    """What a clause says. The reader is fetched with the first: most of what a clerk does reads none."""
    from governance_store.rules.quorum.reading import read  # noqa: PLC0415 -- heavy, first use only

    return read(clause)


def quorum_in(clauses: Iterable[Clause]) -> QuorumInTerms | None:
    """The quorum rule that clauses set; None where they set none."""
    texts = {one.field: one.text for one in clauses}
    clause, confirmed = texts.get(CLAUSE, ""), texts.get(CONFIRMED, "")
    if not clause:
        return None
    return QuorumInTerms(clause, understood(confirmed or clause), bool(confirmed))
