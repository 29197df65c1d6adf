from __future__ import annotations

import pytest

from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import QuorumRule
from governance_store.rules.quorum.seasons import time_lost


@pytest.mark.parametrize(
    "clause",
    [
        "The quorum from June is five.",
        "The Court on Mondays is duly constituted with three members.",
        "The quorum in even years is five.",
        "The quorum this year is five.",
        "No business shall be transacted in winter unless five members are present.",
    ],
)
def test_what_is_so_at_some_times_only_is_asked_about(clause: str) -> None:
    """A month, a season, a weekday: the rule would hold it always."""
    assert not read(clause).whole


@pytest.mark.parametrize(
    "text",
    [
        "the board meets in june",
        "the quorum is five",
        "the quorum may be five",
        "those dialling in may speak but are not included in the quorum",
    ],
)
def test_other_words_name_no_time(text: str) -> None:
    """When a body meets sets no quorum, and “may” is no month."""
    assert time_lost(text, QuorumRule()) == ""
