"""May another link be sent, has one been used, and does a session still hold? As the record has it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from governance_store.records.sign_in import OpenSession, SignIn

SESSION_LASTS: Final = timedelta(hours=12)
IDLE: Final = timedelta(hours=2)
SKEW: Final = timedelta(minutes=5)
"""How far a clock may go back before nothing is believed of what it said."""
MOST_LINKS: Final = 5
_IN: Final = timedelta(hours=1)
_MOST_SESSIONS: Final = 20


def asked(before: SignIn, now: datetime) -> SignIn | None:
    """With one more link asked for; None where too many were within the hour."""
    lately = tuple(one for one in before.asked if abs(now - one) < _IN)
    if len(lately) >= MOST_LINKS:
        return None
    return replace(before, serial=before.serial + 1, asked=(*lately, now))


def entered(before: SignIn, session: OpenSession, now: datetime) -> SignIn:
    """With one more session; every link that was asked for until now is over."""
    held = tuple(one for one in before.sessions if now - one.begun < SESSION_LASTS)
    return replace(before, spent=before.serial, sessions=(*held, session)[-_MOST_SESSIONS:])


def left(before: SignIn, name: str) -> SignIn:
    """Without one session."""
    return replace(before, sessions=tuple(one for one in before.sessions if one.name != name))


def left_everywhere(before: SignIn) -> SignIn:
    """Without any session, and with every link over."""
    return replace(before, sessions=(), spent=before.serial)


def holds(record: SignIn, name: str, seen: datetime, now: datetime) -> OpenSession | None:
    """The session of a name, while it lasts; None where it was ended, is too old, or was idle."""
    found = next((one for one in record.sessions if one.name == name), None)
    if found is None or not -SKEW <= now - found.begun < SESSION_LASTS:
        return None
    return found if -SKEW <= now - seen < IDLE else None
