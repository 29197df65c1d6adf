"""Actions and a small record of them, for the rules that judge them."""

from __future__ import annotations

from datetime import UTC, date, datetime

from governance_store.records.action import Action
from governance_store.records.ids import ActionId, CommitteeId, PersonId

TODAY = date(2027, 1, 4)
AT = datetime(2026, 12, 10, 14, 5, tzinfo=UTC)


def an_action(by_when: date | None = None, number: int = 1, *owners: str) -> Action:
    """One action of the board's."""
    id_ = ActionId(f"ACT-2026-{number:04}")
    people = tuple(PersonId(one) for one in owners) or (PersonId("PER-001"),)
    return Action(id_, CommitteeId("COM-001"), None, None, None, id_, "Send it", people, AT, by_when)
