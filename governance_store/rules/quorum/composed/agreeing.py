"""What is decided without a meeting? “A resolution in writing that three quarters of the members sign”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.chart import Pattern
from governance_store.rules.quorum.composed.pieces import Pieces, such
from governance_store.rules.quorum.grammar import Provision
from governance_store.rules.quorum.rule import Procedure
from governance_store.rules.quorum.totals import Asked

_WRITTEN: Final = "written_resolution"


def _signed(pieces: Pieces) -> Pieces:
    (asked,) = such(pieces, Asked)
    return (Provision(Procedure(_WRITTEN, asked.total)),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "INWRITING": ("a written resolution", "a resolution/decision in writing"),
    "AGREEING": (("INWRITING {needs|requires|is valid if signed by|must be signed by} AMOUNT", _signed),),
}  # fmt: skip
