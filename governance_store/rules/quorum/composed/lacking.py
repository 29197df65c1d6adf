"""What follows without a quorum? “If there is none after half an hour, the meeting stands adjourned”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.chart import Pattern
from governance_store.rules.quorum.composed.pieces import Pieces
from governance_store.rules.quorum.grammar import Provision
from governance_store.rules.quorum.rule import Fallback, Then


def _adjourned(_pieces: Pieces) -> Pieces:
    return (Provision(Fallback(then=Then.ADJOURN)),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "WITHOUTIT": ("without that/this/it/them/one", "failing that/this/it/them",
    "if/when/where there is no quorum"),
    "LACKING": (
        "ABSENTEES",
        ("WITHOUTIT [,] SUBJECT {is|shall be|will be|stands} adjourned", _adjourned)),
}  # fmt: skip
