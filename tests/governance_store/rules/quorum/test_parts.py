from __future__ import annotations

from governance_store.rules.quorum.grammar import Beside, LeftOut, parted
from governance_store.rules.quorum.parts import RULES
from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.totals import Asked


def kinds(text: str) -> list[type]:
    """The sorts of parts found in a sentence without rest."""
    found, left = parted(phrases_of(text), RULES)
    assert not left
    return [type(one) for one in found]


def test_parts_are_told_apart() -> None:
    """Beside is not among, and leaving out is not asking for."""
    assert kinds("three members") == [Asked]
    assert kinds("the chair and two other members") == [Beside]
    assert kinds("if two members and the chair are present") == [Beside]
    assert kinds("four members, not counting the chair") == [Asked, LeftOut]


def test_meetings_and_days_are_no_members() -> None:
    """A number of other things is no total."""
    _, left = parted(phrases_of("two weeks"), RULES)
    assert left
