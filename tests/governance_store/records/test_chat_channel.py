from __future__ import annotations

from governance_store.records.chat_channel import ChatChannel
from governance_store.records.ids import CommitteeId, chat_channel_id
from governance_store.records.kinds import kind_of


def test_a_channel_is_linked_with_one_committee() -> None:
    """Its identifier is the channel's own, so that it cannot stand there twice."""
    id_ = chat_channel_id("slack", "T1", "C1")
    one = ChatChannel(id_, CommitteeId("COM-001"), "slack", "T1", "C1", "board")
    assert one.id == "slack:T1:C1"
    assert b'"channel":"C1"' in kind_of(ChatChannel).encode(one)
