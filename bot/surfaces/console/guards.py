"""What is kept out before any page is made? Foreign names of this host, and bodies that are too large.

A page elsewhere could point a name of its own at this machine (DNS rebinding), so only our own names are
answered; and every answer tells the browser what it must not do with it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.surfaces.console.house import is_loopback

MOST_BYTES: Final = 20 * 1024 * 1024
_MOST_READ: Final = 20 * MOST_BYTES
POLICY: Final = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; "
    "frame-src 'self'; frame-ancestors 'none'; base-uri 'none'"
)
_HEADERS: Final = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

FaultPage = Callable[[int], Response]


class Guards:
    """Stands before the whole application."""

    def __init__(self, app: ASGIApp, *, names: Iterable[str], fault_page: FaultPage) -> None:
        self._app = app
        self._names = {name.casefold() for name in names}
        self._fault_page = fault_page

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with a sentence what may not come in, and hand on the rest."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        guarded = _with_headers(send, "no-cache" if scope["path"].startswith("/static/") else "no-store")
        if not self._is_ours(headers.get("host", "")):
            await self._fault_page(421)(scope, receive, guarded)
        elif _length(headers) > MOST_BYTES:
            await _read_away(receive)
            await self._fault_page(413)(scope, receive, guarded)
        else:
            await self._app(scope, _limited(receive), guarded)

    def _is_ours(self, host: str) -> bool:
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        return is_loopback(name) or name in self._names


def _length(headers: Headers) -> int:
    told = headers.get("content-length", "0")
    return int(told) if told.isdecimal() else 0


async def _read_away(receive: Receive) -> None:
    """Take in what is too large, up to a point: a browser shows no answer while it is still sending."""
    taken, more = 0, True
    while more and taken < _MOST_READ:
        message = await receive()
        taken += len(message.get("body", b""))
        more = message.get("more_body", False)


def _limited(receive: Receive) -> Receive:
    """A body that does not tell its length beforehand is cut off when it is too large."""
    taken = 0

    async def counted() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > MOST_BYTES:
            raise HTTPException(413)
        return message

    return counted


def _with_headers(send: Send, caching: str) -> Send:
    async def sent(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in (*_HEADERS.items(), ("Cache-Control", caching)):
                headers.setdefault(name, value)
        await send(message)

    return sent
