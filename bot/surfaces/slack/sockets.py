"""How does Slack reach a clerk that nobody can call? By sockets that the clerk opens, and opens again.

Slack closes each socket now and then, and lines break: the library reconnects, and where it does not, the
watchdog does. This client of the library was the quickest to come back after a broken line, by far.
"""

from __future__ import annotations

import logging
import threading
from http.client import HTTPException
from typing import Final

from slack_bolt import App, BoltRequest
from slack_bolt.adapter.socket_mode.internals import build_headers, send_response
from slack_bolt.adapter.socket_mode.websocket_client import SocketModeHandler
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.socket_mode.client import BaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.surfaces.slack.deliveries import Deliveries

PACE: Final = 1.0
"""The seconds between two looks."""
_GRACE: Final = 4
"""So many looks the library is given to come back by itself."""
_PING: Final = 10.0
_WORKERS: Final = 20
_BEGAN: Final = 0.0
"""When an envelope came: the library only tells it to a log that is off."""
_LONGEST_PAUSE: Final = 60
"""So many looks apart are attempts at most."""
_log = logging.getLogger(__name__)
QUIET: Final = logging.getLogger(f"{__name__}.library")
QUIET.setLevel(logging.CRITICAL)
logging.getLogger("websocket").setLevel(logging.CRITICAL)
"""What the library says of its own holds payloads and addresses; what matters is said here."""


class Handler(SocketModeHandler):
    """The library's, with acknowledgements that may be given before all is done."""

    deliveries: Deliveries

    def handle(self, client: BaseSocketModeClient, req: SocketModeRequest) -> None:
        """Have an envelope answered."""
        request = BoltRequest(mode="socket_mode", body=req.payload, headers=build_headers(req))
        self.deliveries.take(request, lambda response: send_response(client, req, response, _BEGAN))


class Sockets:
    """Keeps a socket open until told to stop."""

    def __init__(self, app: App, deliveries: Deliveries, app_token: str, pace: float = PACE) -> None:
        self._pace = pace
        self._handler = Handler(app, app_token, logger=QUIET, ping_interval=_PING, concurrency=_WORKERS)
        self._handler.deliveries = deliveries

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
