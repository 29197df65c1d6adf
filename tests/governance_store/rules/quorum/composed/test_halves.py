from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("Two thirds must attend, and the chair has a casting vote", "2/3"),
        ("The board meets monthly and needs five members", "5"),
        ("The board, which has nine members, needs five of them", "5"),
        ("Five members are a quorum; decisions are by simple majority", "5"),
        ("The quorum is three and the secretary keeps the minutes", "3"),
        ("Three trustees make a quorum, with questions settled by a majority of those voting", "3"),
        ("Appointed by the Minister for five years, the commissioners need four of their number to act", "4"),
        ("The panel, appointed by the court, needs three of its members", "3"),
        ("Five members must attend and two members are appointed by the council", "?"),
        ("Five members must attend and the latter include a nurse", "5, 1 nurse"),
        ("Five members must attend if the chair has a casting vote", "?"),
    ],
)
def test_a_sentence_is_read_in_its_halves(sentence: str, rule: str) -> None:
    """What is asked for is read, and the aside is read over; what may be said of those asked for is not."""
    assert said(sentence) == rule
