"""Which sign-in links did a person ask for, and where are they signed in? No address and no secret is kept.

A session holds as long as it stands here, so what was ended once stays ended, whatever a cookie says.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from governance_store.records.ids import PersonId, SignInId
from governance_store.records.kinds import record

LINK_LASTS: Final = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class OpenSession:
    """One browser that is signed in; `address` is a keyed digest of the address the link went to."""

    name: str
    begun: datetime
    address: str


@record("sign-in", indexes=("person",))
@dataclass(frozen=True, slots=True)
class SignIn:
    """How one person signs in: `serial` counts the links, those up to `spent` are over."""

    id: SignInId
    person: PersonId
    serial: int = 0
    spent: int = 0
    asked: tuple[datetime, ...] = ()
    sessions: tuple[OpenSession, ...] = ()

    @property
    def good_until(self) -> datetime:
        """When the newest link ends."""
        return self.asked[-1] + LINK_LASTS
