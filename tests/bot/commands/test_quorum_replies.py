from __future__ import annotations

import pytest

from bot.commands.quorum_replies import finding_in_words
from governance_store.rules.quorum.verdict import Finding, Verdict


@pytest.mark.parametrize(
    ("verdict", "told"),
    [
        (Verdict(Finding.QUORATE, 3, 2), "quorate: 3 of 2 needed"),
        (Verdict(Finding.NOT_QUORATE, 1, 2), "not quorate: 1 of 2 needed"),
        (Verdict(Finding.CANNOT_SAY, 1, None), "not to be judged: 1"),
    ],
)
def test_a_verdict_in_few_words(verdict: Verdict, told: str) -> None:
    """What was found, how many were counted, and of how many where that is known."""
    assert finding_in_words(verdict) == told
