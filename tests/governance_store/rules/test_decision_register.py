"""Whether a decision stands in the register as its minutes have it, and is found by its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from governance_store.records.decision import Decision, DecisionStanding, Outcome, Stamp
from governance_store.records.ids import CommitteeId, DecisionId, MeetingId, minute_line_id, minutes_id
from governance_store.rules.decision_register import RegisterState, has_words, register_state

NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)
OF = minutes_id(MeetingId("M-1"))
MADE = Decision(
    DecisionId("DCS-2026-0001"),
    CommitteeId("COM-001"),
    MeetingId("M-1"),
    OF,
    minute_line_id(OF, 2),
    "IB/2627/001(a)",
    "To adopt it",
    Outcome.AGREED,
    DecisionStanding.DECIDED,
    NOON,
    Stamp(NOON),
)


@pytest.mark.parametrize(
    ("made", "state"),
    [
        (MADE, RegisterState.DECIDED),
        (replace(MADE, outcome=Outcome.REJECTED), RegisterState.REJECTED),
        (replace(MADE, standing=DecisionStanding.RECOMMENDED), RegisterState.RECOMMENDED),
        (
            replace(MADE, standing=DecisionStanding.RECOMMENDED, settled_by=DecisionId("DCS-2027-0001")),
            RegisterState.SETTLED,
        ),
    ],
)
def test_how_a_decision_stands(made: Decision, state: RegisterState) -> None:
    """A recommendation is one until a quorate meeting has decided; what was not agreed is told so."""
    assert register_state(made) is state


def test_every_word_is_looked_for() -> None:
    """In any order and case, in the text or in the reference; no words fit everything."""
    assert has_words("BACKLOG mri", "IB/2627/001(a)", "The MRI backlog")
    assert has_words("2627 mri", "IB/2627/001(a)", "The MRI backlog")
    assert has_words("", "anything")
    assert not has_words("mri ultrasound", "The MRI backlog")
