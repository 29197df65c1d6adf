from __future__ import annotations

from datetime import UTC, datetime

from governance_store.records.chat_account import ChatAccount
from governance_store.records.ids import PersonId, chat_account_id
from governance_store.records.kinds import kind_of


def test_an_account_is_kept_without_name_and_address() -> None:
    """Whose it is stands there by the person's identifier alone."""
    id_ = chat_account_id("slack", "T1", "U1")
    one = ChatAccount(id_, PersonId("PER-001"), "slack", "T1", "U1", datetime(2026, 11, 2, tzinfo=UTC))
    assert kind_of(ChatAccount).encode(one).count(b"PER-001") == 1
    assert one.id == "slack:T1:U1"
    assert one.active
