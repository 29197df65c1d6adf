"""How is a link asked for so that nobody learns who is a member? Behind the back of whoever asked.

The page is answered before the record is looked at, so it takes as long for a stranger as for a member.
"""

from __future__ import annotations

import queue
import threading
from typing import Final

from bot.outbox.guarded import unstoppable
from bot.outbox.signing_in import ask
from bot.surfaces.console.house import House

_MOST_WAITING: Final = 200


class AskingDesk:
    """Takes addresses, and sees to them one after another in a thread that ends with the process."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._waiting: queue.Queue[str] = queue.Queue(_MOST_WAITING)
        self._lock = threading.Lock()
        self._started = False

    def take(self, address: str) -> bool:
        """Take an address; False where too many wait already."""
        with self._lock:
            if not self._started:
                threading.Thread(target=self._work, name="sign-in", daemon=True).start()
                self._started = True
        try:
            self._waiting.put_nowait(address)
        except queue.Full:
            return False
        return True

    def _work(self) -> None:
        while True:
            address = self._waiting.get()
            unstoppable(lambda said=address: self._ask(said), "a sign-in link that was asked for")  # type: ignore[misc]

    def _ask(self, address: str) -> None:
        if ask(self._house.store, address, self._house.clock.now()):
            self._house.wake.set()
