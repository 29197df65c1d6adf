from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import Count, Share

SAID = (
    ("A resolution in writing is as good as one passed at a meeting if all trustees have signed it.", "1"),
    ("Matters may be put round robin to every delegate and are carried once six of them agree.", "6"),
    (("Decisions by circulation are possible; they need three quarters of the members and fail where anyone "
     "objects within seven days."), "3/4"),
)  # fmt: skip


@pytest.mark.parametrize(("said", "many"), SAID)
def test_a_decision_without_a_meeting_is_carried_by_so_many(said: str, many: str) -> None:
    """Its force, the days it takes and objections to it bear on no number."""
    understood = read(f"Three trustees are a quorum. {said}")
    assert understood.whole
    total = understood.rule.procedures[0].total
    assert total is not None
    amount = total.amounts[0]
    assert isinstance(amount, Count | Share)
    assert str(amount.least if isinstance(amount, Count) else amount.of) == many
