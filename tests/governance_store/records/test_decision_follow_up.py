"""Whether what follows from a decision is read back as it was."""

from __future__ import annotations

from datetime import date

import msgspec

from governance_store.records.decision_follow_up import Approval, Changes, Effect, FollowUp, Reviewed
from governance_store.records.ids import DecisionId, OrganisationId, PersonId, follow_up_id
from governance_store.records.kinds import kind_of

DAY = date(2026, 12, 10)


def test_it_is_read_back() -> None:
    """With all its rows, under a stored name that stays."""
    decision = DecisionId("DCS-2026-0001")
    made = FollowUp(
        follow_up_id(decision),
        decision,
        (Effect(Changes.GUIDELINE, "MRI safety, version 3"),),
        (Approval(OrganisationId("ORG-001"), DAY, approved=True, on=DAY, minute="N/1"),),
        DAY,
        (Reviewed(DAY, "Still right", PersonId("PER-001")),),
    )
    kind = kind_of(FollowUp)
    assert kind.name == "decision follow-up"
    assert kind.decode(msgspec.json.decode(kind.encode(made))) == made
