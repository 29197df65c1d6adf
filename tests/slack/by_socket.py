"""How does Slack hand something over by Socket Mode? In envelopes, to any one of the open sockets."""

from __future__ import annotations

import itertools
import json
import socket
import struct
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final
from urllib.parse import parse_qs, urlsplit

from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

from tests.slack.delivery import PATIENCE, Delivery, Outcome
from tests.slack.refusals import Payload
from tests.slack.server import in_thread
from tests.slack.workspace import APP, Workspace

MOST_CONNECTIONS: Final = 10


class _Waiting:
    """An envelope that was not acknowledged yet."""

    def __init__(self, delivery: Delivery) -> None:
        self.delivery = delivery
        self.answered = threading.Event()
        self.answer: Payload = {}


class BySocket:
    """The sockets that the application has opened."""

    def __init__(self, space: Workspace) -> None:
        self._space = space
        self._lock = threading.Lock()
        self._open: list[ServerConnection] = []
        self._turn = itertools.count()
        self._waiting: dict[str, _Waiting] = {}
        self.connections = 0
        """How often somebody has connected."""

    def serve_one(self, line: ServerConnection) -> None:
        """Greet a connection and read its acknowledgements until it ends."""
        query = parse_qs(urlsplit(line.request.path if line.request else "").query)
        if not self._space.tickets.used(query.get("ticket", [""])[0]):
            line.close(4000, "the ticket is not known, or was used")
            return
        with self._lock:
            full = len(self._open) >= MOST_CONNECTIONS
        if full:
            line.close(4001, "too many connections")
            return
        line.send(json.dumps(self._hello()))
        with self._space.changed:
            self._open.append(line)
            self.connections += 1
            self._space.changed.notify_all()
        try:
            for told in line:
                self._acknowledged(json.loads(told))
        except ConnectionClosed:
            pass
        finally:
            with self._space.changed:
                self._open.remove(line)
                self._space.changed.notify_all()

    def _hello(self) -> Payload:
        return {
            "type": "hello",
            "num_connections": len(self._open) + 1,
            "debug_info": {"host": "applink-1", "build_number": 1, "approximate_connection_time": 18060},
            "connection_info": {"app_id": APP},
        }

    def _acknowledged(self, told: Payload) -> None:
        with self._lock:
            found = self._waiting.get(told.get("envelope_id", ""))
        if found is None:
            self._space.complaints.append(f"an envelope that nobody sent was acknowledged: {sorted(told)}")
            return
        if told.get("payload") and not found.delivery.answerable:
            self._space.complaints.append("an event was acknowledged with a payload, which Slack refuses")
        found.answer = told.get("payload") or {}
        found.answered.set()

    def wait_open(self, number: int = 1, patience: float = 30.0) -> None:
        """Wait until so many sockets are open."""
        with self._space.changed:
            done = self._space.changed.wait_for(lambda: len(self._open) >= number, timeout=patience)
        assert done, f"{len(self._open)} sockets are open after {patience} seconds, not {number}"

    def deliver(self, delivery: Delivery, *, envelope: str = "", patience: float = PATIENCE) -> Outcome:
        """Hand an envelope to one of the sockets; the same envelope again where one is named."""
        id_ = envelope or str(uuid.uuid4())
        waiting = _Waiting(delivery)
        with self._lock:
            self._waiting[id_] = waiting
        began = time.monotonic()
        if not self._sent(self._enveloped(id_, delivery)):
            return Outcome(acknowledged=False, text="no socket is open")
        done = waiting.answered.wait(patience)
        took = time.monotonic() - began
        with self._lock:
            if self._waiting.get(id_) is waiting and done:
                del self._waiting[id_]
        return Outcome(done and took <= PATIENCE, waiting.answer, took, 200 if done else 0)

    def _enveloped(self, id_: str, delivery: Delivery) -> Payload:
        told: Payload = {
            "envelope_id": id_,
            "type": delivery.sort.value,
            "accepts_response_payload": delivery.answerable,
            "payload": delivery.payload,
        }
        if delivery.sort.value == "events_api":
            told |= {"retry_attempt": delivery.retry, "retry_reason": delivery.reason}
        return told

    def _sent(self, told: Payload) -> bool:
        with self._lock:
            lines = list(self._open)
        for _ in lines:
            line = lines[next(self._turn) % len(lines)]
            with suppress(ConnectionClosed):
                line.send(json.dumps(told))
                return True
        return False

    def ask_to_reconnect(self, reason: str = "refresh_requested") -> None:
        """Tell every socket that it will be closed, and close it, as Slack does every few hours."""
        for line in self._lines():
            with suppress(ConnectionClosed):
                line.send(
                    json.dumps({"type": "disconnect", "reason": reason, "debug_info": {"host": "applink-1"}})
                )
                line.close()

    def cut(self) -> None:
        """Cut every socket with a reset, without a word."""
        for line in self._lines():
            with suppress(OSError):
                line.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                line.socket.shutdown(socket.SHUT_RDWR)
                line.socket.close()

    def _lines(self) -> list[ServerConnection]:
        with self._lock:
            return list(self._open)


@contextmanager
def socket_listening(sockets: BySocket, space: Workspace) -> Iterator[None]:
    """The WebSocket server for as long as the block lasts."""
    with serve(sockets.serve_one, "127.0.0.1", 0, close_timeout=1) as server:
        space.tickets.address = f"ws://127.0.0.1:{server.socket.getsockname()[1]}"
        with in_thread(server.serve_forever, "slack sockets"):
            try:
                yield
            finally:
                for line in sockets._lines():
                    line.close()
                server.shutdown()
