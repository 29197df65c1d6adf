"""Which time is it in the stand-in for Slack? It stands still until it is moved on, or runs if wanted.

Triggers live three seconds and answer addresses half an hour: a test moves the watch instead of waiting. Only
signatures go by the machine's clock, since the application that checks them does.
"""

from __future__ import annotations

import time
from datetime import datetime, timedelta

from governance_store.clock import SystemClock


class Watch:
    """A clock that is set by hand."""

    def __init__(self, *, running: bool = False) -> None:
        self._began = SystemClock().now()
        self._ahead = timedelta()
        self._running = running
        self._since = time.monotonic()

    def now(self) -> datetime:
        """The instant in the stand-in, in UTC."""
        passed = timedelta(seconds=time.monotonic() - self._since) if self._running else timedelta()
        return self._began + self._ahead + passed

    def forward(self, by: timedelta) -> None:
        """Let time pass."""
        self._ahead += by

    def seconds(self) -> float:
        """The same instant as Slack writes it."""
        return self.now().timestamp()


def signing_time(*, age: timedelta = timedelta()) -> int:
    """The seconds that a request is signed with: the machine's, less its age."""
    return int((SystemClock().now() - age).timestamp())
