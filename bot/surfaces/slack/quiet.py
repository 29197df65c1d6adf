"""When is there time for what nobody waits for? Once nobody waits to be acknowledged, or after a while.

Slack waits three seconds for an acknowledgement and for nothing else, and threads share one interpreter: what
follows an answer, and everybody's Home, let those go first who still wait.
"""

from __future__ import annotations

import threading
from typing import Final

LONGEST: Final = 0.5
"""The seconds after which it is their turn, however many wait."""


class Quiet:
    """Counts who waits to be acknowledged."""

    def __init__(self) -> None:
        self._waiting = 0
        self._changed = threading.Condition()

    def disturbed(self) -> None:
        """Somebody waits from now on."""
        with self._changed:
            self._waiting += 1

    def settled(self) -> None:
        """One of them waits no longer."""
        with self._changed:
            self._waiting -= 1
            if not self._waiting:
                self._changed.notify_all()

    def wait(self, most: float = LONGEST) -> bool:
        """Return once nobody waits, after so many seconds at most; gives whether it is quiet."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._waiting, most)
