"""How are many answered at once? One by one: threads share one interpreter, and two are slower than one.

Whoever takes long, with a large paper for example, is passed by after a moment.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

LONGEST: Final = 0.2
"""The seconds that anybody waits for their turn."""


class Turns:
    """Lets one thread go on at a time."""

    def __init__(self, longest: float = LONGEST) -> None:
        self._longest = longest
        self._free = threading.Semaphore()

    @contextmanager
    def one(self) -> Iterator[None]:
        """A turn; after a moment's waiting it is taken all the same."""
        taken = self._free.acquire(timeout=self._longest)
        try:
            yield
        finally:
            if taken:
                self._free.release()
