from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.shorthand import shorthand

SAID = (
    (("No business may be done at a meeting of the Council of Governors unless a third of the governors in "
     "post are present."), "1/3 in post"),
    ("The quorum is two trustees, or such larger number as the trustees may from time to time decide.", "2"),
    (("The quorum is five. At an adjourned meeting any two members form a quorum, regardless of the "
     "constituency from which they are drawn."), "5; then 2"),
    ("No decision on the budget may be taken unless five members are present.", "; budget: 5"),
)  # fmt: skip


@pytest.mark.parametrize(("clause", "said"), SAID)
def test_what_waits_for_a_quorum_changes_nothing_of_it(clause: str, said: str) -> None:
    """Business, notices and larger numbers are told or left away; a decision with a name is an occasion."""
    understood = read(clause)
    assert (shorthand(understood.rule) if understood.whole else "?") == said


def test_a_larger_number_that_may_be_set_is_told() -> None:
    """It bears on no verdict until somebody says which, and so it stands in what was understood."""
    rule = read("The quorum is two trustees, or such larger number as the trustees may decide.").rule
    assert rule.noted == ("or such larger number as the trustees may decide",)
