"""Where in a chat service is a committee at home? Channels in which its meetings are announced."""

from __future__ import annotations

from dataclasses import dataclass

from governance_store.records.ids import ChatChannelId, CommitteeId
from governance_store.records.kinds import record


@record("chat channel", indexes=("committee", "active"))
@dataclass(frozen=True, slots=True)
class ChatChannel:
    """A channel and the committee whose meetings it is told of; `name` is what it was called when linked."""

    id: ChatChannelId
    committee: CommitteeId
    service: str
    workspace: str
    channel: str
    name: str = ""
    active: bool = True
