from __future__ import annotations

from governance_store.rules.quorum.counting import Committee, Roll
from governance_store.rules.quorum.facts import Matter
from governance_store.rules.quorum.procedures import judged_procedure
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.verdict import Finding
from tests.governance_store.rules.quorum.committee import members

RULE = read(
    "Two members. A written resolution sent to all members and agreed by a majority of them is valid."
).rule


def found(agreed: int, told: bool | None = True) -> Finding:
    """Whether a written resolution of five members is carried."""
    matter = Matter(procedure="written_resolution", in_favour=agreed, notified_all=told)
    return judged_procedure(RULE, Roll(Committee(members(5)), ()), matter).finding


def test_enough_must_agree_and_all_be_told() -> None:
    """Both, as the clause says."""
    assert (found(3), found(2), found(3, told=False)) == (
        Finding.QUORATE,
        Finding.NOT_QUORATE,
        Finding.NOT_QUORATE,
    )


def test_a_way_that_the_clause_does_not_speak_of_has_no_verdict() -> None:
    """Silence is not consent."""
    matter = Matter(procedure="electronic_vote", in_favour=5)
    assert judged_procedure(RULE, Roll(Committee(members(5)), ()), matter).finding is Finding.CANNOT_SAY
