"""How does Slack hand something over by HTTP? Signed, with its hour, and with three seconds of patience."""

from __future__ import annotations

import hmac
import http.client
import json
import threading
import time
from datetime import timedelta
from hashlib import sha256
from urllib.parse import urlsplit

from tests.slack.delivery import PATIENCE, Delivery, Outcome
from tests.slack.tokens import Tokens
from tests.slack.watch import signing_time


def signature(secret: str, stamp: int, body: bytes) -> str:
    """The signature of a request, version 0."""
    return "v0=" + hmac.new(secret.encode(), f"v0:{stamp}:".encode() + body, sha256).hexdigest()


class ByHttp:
    """The request URL of the application; a thread keeps its line open."""

    def __init__(self, address: str, tokens: Tokens, path: str = "/slack/events") -> None:
        parts = urlsplit(address)
        self._host, self._port = parts.hostname or "127.0.0.1", parts.port or 80
        self._tokens = tokens
        self._path = path
        self._lines = threading.local()
        self._all: list[http.client.HTTPConnection] = []

    def deliver(
        self,
        delivery: Delivery,
        *,
        age: timedelta = timedelta(),
        forged: bool = False,
        patience: float = PATIENCE,
    ) -> Outcome:
        """Hand it over; `age` and `forged` are what the application has to refuse."""
        body, kind = delivery.body
        stamp = signing_time(age=age)
        secret = "somebody else's" if forged else self._tokens.signing_secret
        headers = {
            "Content-Type": kind,
            "X-Slack-Request-Timestamp": str(stamp),
            "X-Slack-Signature": signature(secret, stamp, body),
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
        }
        if delivery.retry:
            headers |= {"X-Slack-Retry-Num": str(delivery.retry), "X-Slack-Retry-Reason": delivery.reason}
        return self._posted(body, headers, patience)

    def post(self, body: bytes, headers: dict[str, str]) -> Outcome:
        """Hand over bytes as they are, with these headers and no others."""
        return self._posted(body, headers, PATIENCE)

    def _posted(self, body: bytes, headers: dict[str, str], patience: float) -> Outcome:
        began = time.monotonic()
        try:
            status, text = self._exchanged(body, headers, patience)
        except (OSError, http.client.HTTPException) as fault:
            self._hang_up()
            return Outcome(acknowledged=False, seconds=time.monotonic() - began, text=str(fault))
        took = time.monotonic() - began
        answer = json.loads(text) if text.startswith("{") else {"text": text} if text else {}
        return Outcome(status == 200 and took <= PATIENCE, answer, took, status, text)

    def _hang_up(self) -> None:
        self._lines.line.close()
        self._lines.line = None

    def close(self) -> None:
        """Hang up everywhere."""
        for line in self._all:
            line.close()

    def _exchanged(self, body: bytes, headers: dict[str, str], patience: float) -> tuple[int, str]:
        line = getattr(self._lines, "line", None)
        if line is None:
            line = self._lines.line = http.client.HTTPConnection(self._host, self._port, timeout=patience)
            self._all.append(line)
        try:
            line.request("POST", self._path, body, headers)
            answer = line.getresponse()
        except (ConnectionResetError, http.client.RemoteDisconnected, BrokenPipeError):
            line.close()  # the line was closed between two deliveries
            line.request("POST", self._path, body, headers)
            answer = line.getresponse()
        return answer.status, answer.read().decode()
