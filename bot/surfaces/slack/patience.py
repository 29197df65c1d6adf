"""What if an answer takes longer than Slack waits? After two seconds it is acknowledged without the answer.

Slack gives three seconds, and what was not done by then is promised nothing. A listener works on in its own
thread; whoever watches acknowledges for it, once.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from queue import SimpleQueue
from types import TracebackType
from typing import Any, Final, Generic, TypeVar

from slack_bolt import BoltResponse

T = TypeVar("T")
Give = Callable[[BoltResponse], None]
PATIENCE: Final = 2.0
"""The seconds."""
_WORKERS: Final = 8


class Waiting(AbstractContextManager["Waiting[T]"], Generic[T]):
    """Somebody who waits for what is done within; whether they were excused is settled once it is done."""

    def __init__(self, excuse: Callable[[], T]) -> None:
        self._excuse = excuse
        self._lock = threading.Lock()
        self.over = False
        self.late = False
        self.meanwhile: T | None = None
        """What the excuse came to."""

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, where: TracebackType | None
    ) -> None:
        """They wait no longer; an excuse that is just being given is given first."""
        with self._lock:
            self.over = True

    def run_out(self) -> None:
        """Give the excuse, unless they wait no longer."""
        with self._lock:
            if not self.over:
                self.late = True
                self.meanwhile = self._excuse()


class Patience:
    """Watches over whoever waits, in a thread of its own."""

    def __init__(self) -> None:
        self._waiting: SimpleQueue[tuple[float, Waiting[Any]] | None] = SimpleQueue()
        self._pool = ThreadPoolExecutor(_WORKERS, thread_name_prefix="slack excuses")
        threading.Thread(target=self._watch, name="slack patience", daemon=True).start()

    def or_else(self, excuse: Callable[[], T]) -> Waiting[T]:
        """What to work in; after two seconds of it another thread gives the excuse."""
        waiting = Waiting(excuse)
        self._waiting.put((time.monotonic() + PATIENCE, waiting))
        return waiting

    def finish(self) -> None:
        """Watch no longer."""
        self._waiting.put(None)
        self._pool.shutdown()

    def _watch(self) -> None:
        """All wait equally long, so that whoever came first is due first."""
        while (one := self._waiting.get()) is not None:
            due, waiting = one
            left = due - time.monotonic()
            if left > 0 and not waiting.over:
                time.sleep(left)
            if not waiting.over:
                self._pool.submit(waiting.run_out)


class Promise:
    """The one acknowledgement of a delivery."""

    def __init__(self, give: Give, patience: Patience) -> None:
        self._give = give
        self._patience = patience
        self._lock = threading.Lock()
        self._kept = False

    def keep(self, response: BoltResponse) -> None:
        """Give the acknowledgement, unless it was given."""
        with self._lock:
            first, self._kept = not self._kept, True
        if first:
            self._give(response)

    def or_else(self, excuse: Callable[[], BoltResponse], then: Callable[[], T]) -> Waiting[T]:
        """What to work in; after two seconds the excuse is the acknowledgement, and more is begun."""

        def excused() -> T:
            self.keep(excuse())
            return then()

        return self._patience.or_else(excused)
