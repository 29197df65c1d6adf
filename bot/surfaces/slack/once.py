"""Was this delivered before? Slack delivers again what it believes lost; each delivery is seen to once.

What is remembered is bounded and gone with the process: what was committed carries its key in the record, so
a later process cannot do it twice either.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from typing import Final, Generic, TypeVar

T = TypeVar("T")
_MOST: Final = 20_000


class Once(Generic[T]):
    """The work that was begun for each key; whoever comes again waits for the same."""

    def __init__(self, most: int = _MOST) -> None:
        self._lock = threading.Lock()
        self._begun: OrderedDict[str, Future[T]] = OrderedDict()
        self._most = most

    def do(self, key: str, work: Callable[[], T]) -> tuple[T, bool]:
        """What the work of a key came to, and whether it was done by this call; else it is waited for.

        What breaks may be begun again; whoever waited for it is told by CancelledError.
        """
        with self._lock:
            future = self._begun.get(key)
            first = future is None
            if future is None:
                future = self._begun[key] = Future()
                while len(self._begun) > self._most:
                    self._begun.popitem(last=False)
        if first:
            self._work(key, work, future)
        return future.result(), first

    def _work(self, key: str, work: Callable[[], T], future: Future[T]) -> None:
        try:
            future.set_result(work())
        finally:
            if not future.done():
                self.forget(key)
                future.cancel()

    def forget(self, key: str) -> None:
        """Let the same be done again: it came to nothing."""
        with self._lock:
            self._begun.pop(key, None)
