"""How does Slack reach a clerk that nobody can call? By sockets that the clerk opens, and opens again.

Slack closes each socket now and then, and lines break: the library reconnects, and where it does not, the
watchdog does. This client of the library was the quickest to come back after a broken line, by far.
"""

from __future__ import annotations

import logging
import threading
from http.client import HTTPException
from typing import Final

from slack_bolt import App
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_sdk.errors import SlackApiError, SlackClientError

PACE: Final = 1.0
"""The seconds between two looks."""
_GRACE: Final = 4
"""So many looks the library is given to come back by itself."""
_PING: Final = 10.0
_WORKERS: Final = 20
_LONGEST_PAUSE: Final = 60
"""So many looks apart are attempts at most."""
_log = logging.getLogger(__name__)
QUIET: Final = logging.getLogger(f"{__name__}.library")
QUIET.setLevel(logging.CRITICAL)
logging.getLogger("websocket").setLevel(logging.CRITICAL)
"""What the library says of its own holds payloads and addresses; what matters is said here."""


class Sockets:
    """Keeps a socket open until told to stop."""

    def __init__(self, app: App, app_token: str, pace: float = PACE) -> None:
        self._pace = pace
        self._handler = SocketModeHandler(
            app, app_token, logger=QUIET, ping_interval=_PING, concurrency=_WORKERS
        )

    def keep_open(self, stop: threading.Event) -> None:
        """Connect, and connect again whenever nothing is open: after failures ever more rarely."""
        pause, down = self._pace, _GRACE
        while not stop.is_set():
            if self._handler.client.is_connected():
                pause, down = self._pace, 0
            elif down < _GRACE:
                down += 1
            elif self._connected():
                down = 0
            else:
                stop.wait(pause)
                pause = min(pause * 2, _LONGEST_PAUSE * self._pace)
            stop.wait(self._pace)
        self._handler.client.close()

    def _connected(self) -> bool:
        try:
            self._handler.client.connect_to_new_endpoint(force=True)
        except SlackApiError as fault:
            _log.error("Slack opens no socket: %s", fault.response.get("error"))
            return False
        except (SlackClientError, OSError, HTTPException) as fault:
            _log.warning("Slack was not reached for a socket: %s", type(fault).__name__)
            return False
        return True
