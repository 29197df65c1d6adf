from __future__ import annotations

import pytest

from governance_store.rules.quorum.bodies_kept import body_lost
from governance_store.rules.quorum.reading import read
from governance_store.rules.quorum.rule import Condition, Needed, QuorumRule

FIVE = "The quorum is five members"


@pytest.mark.parametrize(
    "clause",
    [
        f"{FIVE} including at least one member from the health board or the council.",
        f"{FIVE} including at least one member from the health board and the council.",
        f"{FIVE}, to include a representative of the council and the trust.",
        f"{FIVE}, including two representatives from the council or the trust.",
        f"{FIVE} including a representative from the council, the trust or the health board.",
        "Six members, including the chair, the council and a nurse, must be present.",
        "Six organisations must be represented, including at least one university, the trust and a nurse.",
        "The quorum is one clinician and one manager from each trust.",
        "The quorum is a doctor and a nurse from each ward.",
        "The quorum is one clinician from each trust and one manager.",
        "The quorum is two members from each trust, one of whom must be a clinician.",
        "The quorum is the Chair, and at least one executive from five of the seven member Trusts.",
    ],
)
def test_a_body_that_is_lost_is_asked_about(clause: str) -> None:
    """Of several, only the first was read."""
    assert not read(clause).whole


def test_bodies_that_are_all_named_are_kept() -> None:
    """Whether somebody of either is needed, or of both."""
    text = "one must be a representative of the parish council or the district council"
    either = QuorumRule(Condition(needed=(Needed(1, ("parish_council", "district_council")),)))
    assert not body_lost(text, either)
    assert body_lost(text, QuorumRule(Condition(needed=(Needed(1, ("parish_council",)),))))
