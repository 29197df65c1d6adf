from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from tests.governance_store.rules.quorum.shorthand import shorthand

SAID = (
    ("The quorum is six. If the only business is to call a meeting, no quorum is needed.", "6; call: 0"),
    ("A quorum is five; it is dispensed with where the sole item is the appointment of an auditor.",
     "5; appoint auditor: 0"),
    ("Nine members are a quorum, which is not needed in order to fill a vacancy.", "9; fill vacancy: 0"),
    ("The quorum is five. No quorum is needed at the second meeting.", "?"),
)  # fmt: skip


@pytest.mark.parametrize(("clause", "said"), SAID)
def test_business_that_needs_no_quorum_is_an_occasion(clause: str, said: str) -> None:
    """Where it is named; a meeting held again is of another sort."""
    understood = read(clause)
    assert (shorthand(understood.rule) if understood.whole else "?") == said
