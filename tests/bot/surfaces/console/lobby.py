"""Where do tests reach a console? At servers that outlast them, behind which one house after another stands.

To start and stop a server takes longer than most tests; how the clerk does it is tried in `test_serving.py`.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from bot.surfaces.console.app import NO_HOOKS, make_app
from bot.surfaces.console.hooks import Hook
from bot.surfaces.console.house import House
from bot.surfaces.console.serving import listen, server_of

_PATIENCE: Final = 20.0
_LOOPBACK: Final = "127.0.0.1"


class _Lobby:
    """One server of this process, which ends with it."""

    def __init__(self) -> None:
        self._behind: Any = None
        self._busy = 0
        self._quiet = threading.Condition()
        listener = listen(_LOOPBACK, 0)
        self.address = f"http://{_LOOPBACK}:{listener.getsockname()[1]}/"
        server = server_of(self)
        threading.Thread(target=server.run, args=([listener],), name="lobby", daemon=True).start()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:  # noqa: ANN401 -- as ASGI has it
        with self._quiet:
            self._busy += 1
        try:
            await self._behind(scope, receive, send)
        finally:
            with self._quiet:
                self._busy -= 1
                self._quiet.notify_all()

    @contextmanager
    def showing(self, app: object) -> Iterator[None]:
        """An application stands behind it until the block ends, and all that it was asked is answered."""
        self._behind = app
        try:
            yield
        finally:
            with self._quiet:
                assert self._quiet.wait_for(lambda: not self._busy, _PATIENCE), "a request was never answered"
            self._behind = None


_FREE: Final[list[_Lobby]] = []


@contextmanager
def served(house: House, hooks: Mapping[str, Hook] = NO_HOOKS) -> Iterator[str]:
    """The address of a house's console, for as long as the block lasts; then the house is stopped."""
    lobby = _FREE.pop() if _FREE else _Lobby()
    try:
        with lobby.showing(make_app(house, _LOOPBACK, hooks)):
            yield lobby.address
    finally:
        house.stop.set()
        _FREE.append(lobby)
