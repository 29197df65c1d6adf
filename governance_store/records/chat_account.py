"""As whom does a person speak in a chat service? Accounts there, each confirmed once by the person.

An account is known by the service, the workspace and the identifier there; no name and no address is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from governance_store.records.ids import ChatAccountId, PersonId
from governance_store.records.kinds import record


@record("chat account", indexes=("person", "active"))
@dataclass(frozen=True, slots=True)
class ChatAccount:
    """An account that a person has said is theirs; they may have several, and an account has one person."""

    id: ChatAccountId
    person: PersonId
    service: str
    workspace: str
    user: str
    confirmed: datetime
    active: bool = True
