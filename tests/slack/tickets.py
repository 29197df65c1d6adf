"""May somebody connect by the socket? With a ticket, good for one connection."""

from __future__ import annotations

import secrets


class Tickets:
    """The tickets of one stand-in that were not used yet."""

    def __init__(self) -> None:
        self.address = ""
        self._open: set[str] = set()

    def ticket(self) -> str:
        """The address of the socket with a fresh ticket."""
        fresh = secrets.token_urlsafe(12)
        self._open.add(fresh)
        return f"{self.address}/link/?ticket={fresh}&app_id=A0CLERKAPP"

    def used(self, ticket: str) -> bool:
        """Whether a ticket was good, which it is no longer."""
        good = ticket in self._open
        self._open.discard(ticket)
        return good
