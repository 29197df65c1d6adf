from __future__ import annotations

import pytest

from tests.governance_store.rules.quorum.composed.saying import said


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("The clerk attends but does not count towards the quorum", "not counting clerk"),
        ("The treasurer and the clerk are not members", "without treasurer|clerk"),
        ("Officers, observers and invited speakers may speak but do not count", "not counting officer"),
        (
            "The nurse may be invited but is never counted, and no alternates are accepted",
            "not counting nurse; -deputies",
        ),
        ("Deputies count towards the quorum", "; +deputies"),
        ("Nobody may deputise for a member", "; -deputies"),
    ],
)
def test_who_counts_is_told(sentence: str, rule: str) -> None:
    """Those named do not count, or are no members; deputies do, or there are none."""
    assert said(sentence) == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "Invited guests attend without a vote",
        "The clerk may attend without a vote",
    ],
)
def test_who_only_comes_changes_nothing(sentence: str) -> None:
    """Guests, and what vacancies do not do."""
    assert said(sentence) == "noted"
