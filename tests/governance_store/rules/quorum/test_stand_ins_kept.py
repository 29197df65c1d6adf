from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import Condition, QuorumRule
from governance_store.rules.quorum.stand_ins_kept import FOR_WHOM, OF_OTHERS, stand_ins_mixed_up

FIVE = "The quorum is five members"


@pytest.mark.parametrize(
    "clause",
    [
        "Two directors and two lay members. A director may send an alternate.",
        "Two directors and two lay members. The alternate of an absent director counts.",
        f"{FIVE}. The Director of Finance may bring a colleague who shall not count towards the quorum.",
        f"{FIVE}. Lay members may bring a companion who does not count.",
        f"{FIVE}. Lay members may be accompanied by a supporter, who does not count.",
        f"{FIVE}. The Treasurer may send a deputy without a vote who is not counted in the quorum.",
        f"{FIVE}, including the Chair and two executive directors or their deputies.",
        f"{FIVE}, including the Chair or Vice Chair or their deputy.",
        "Chair (or deputy), Medical Director (or deputy) and 4 of the 6 trusts represented",
        f"{FIVE}, including the Chief Executive and Medical Director or their deputy.",
        f"{FIVE}, including the Chief Executive, Medical Director or their deputy.",
        f"{FIVE}, including the Chair and Vice Chair or their nominee.",
        "Quorum: Chair or deputy, plus three members.",
    ],
)
def test_who_may_be_mixed_up_is_asked_about(clause: str) -> None:
    """Whoever is brought along, and whose deputies count."""
    assert not read(clause).whole


def test_whose_deputies_are_lost() -> None:
    """Those of others than those named, and those of one of two."""
    text = "the quorum is five, including the chief nurse or their deputy and the treasurer or their deputy"
    assert stand_ins_mixed_up(text, QuorumRule(deputies=True)) == OF_OTHERS
    assert stand_ins_mixed_up(text, QuorumRule(deputised=("treasurer",))) == FOR_WHOM
    assert not stand_ins_mixed_up(text, QuorumRule(deputies=True), "deputies count towards the quorum")


def test_who_does_not_count_may_be_told_so() -> None:
    """Nobody is brought along."""
    rule = QuorumRule(Condition(uncounted=("associate",)))
    assert not stand_ins_mixed_up("associate members may attend but do not count", rule)
