"""What becomes of those who have an interest? “A member with an interest is not counted for that item”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.chart import Pattern
from governance_store.rules.quorum.composed.pieces import Pieces
from governance_store.rules.quorum.grammar import Provision
from governance_store.rules.quorum.rule import Conflict


def _not_counted(_pieces: Pieces) -> Pieces:
    return (Provision(Conflict.NOT_COUNTED),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "INTERESTED": ("[a/any] NOUN with [an/a] interest/conflict",
    "[a/any] NOUN who has/have declared an interest"),
    "INTEREST": (("INTERESTED [in it|in an item] COUNTSNO [for {it|that item}]", _not_counted),),
}  # fmt: skip
