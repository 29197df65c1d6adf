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

    def begin(self, key: str, work: Callable[[], Future[T]]) -> tuple[Future[T], bool]:
        """The work of a key, and whether it was begun by this call."""
        with self._lock:
            if key in self._begun:
                return self._begun[key], False
            future = self._begun[key] = work()
            while len(self._begun) > self._most:
                self._begun.popitem(last=False)
        return future, True

    def forget(self, key: str) -> None:
        """Let the same be done again: it came to nothing."""
        with self._lock:
            self._begun.pop(key, None)
