"""What must a way of sending be able to do? Pack a letter into bytes, send them, and say what became of it.

Packing happens once; the bytes are kept, and every further attempt sends the very same.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.reply import Button
from governance_store import GovernanceError
from templates import Written


class PutOff(GovernanceError):
    """A letter did not leave now, and may leave later: not before `wait` is over, where that was said."""

    wait: timedelta | None = None

    def after(self, wait: timedelta) -> PutOff:
        """The same, with how long there is to wait."""
        self.wait = wait
        return self


class Unreachable(PutOff):
    """Nothing leaves by this route now, so no other letter need be tried."""


class Undeliverable(GovernanceError):
    """A letter will never leave as it is; trying again would be refused again."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """A letter that was written, with all that its cover says."""

    letter: str
    message_id: str
    sender_name: str
    mailbox: str
    recipient_name: str
    address: str
    at: datetime
    written: Written
    buttons: tuple[Button, ...] = ()
    """With what its reader can answer at once, where buttons can be shown."""


class Sender(Protocol):
    """A way by which letters leave."""

    def pack(self, parcel: Parcel) -> bytes:
        """The bytes that leave, the same for the same parcel; raises Undeliverable."""
        ...

    def send(self, content: bytes, address: str) -> str:
        """Send packed bytes, and tell what the other side said; raises PutOff or Undeliverable."""
        ...

    def close(self) -> None:
        """Let go of what was held open between letters."""
        ...
