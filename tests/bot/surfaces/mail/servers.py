"""Mail servers on the loopback address: one that works, and ones that are slow, moody or refuse."""

from __future__ import annotations

import asyncio
import random
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

USER, PASSWORD = "clerk", "p%ss w:rd/ŵ@"
_CERTIFICATE: Final = Path(__file__).parent / "made_up_certificate.pem"
_A_HALF_IN_ALL: Final = 1 - 0.5 ** (1 / 4)
"""So often at each of the four stages that half of all attempts fail."""

Mood = Callable[[str, SMTP], str | None]
"""What a server says at a stage (MAIL, RCPT, DATA, AFTER) instead of going on; None where it goes on."""


@dataclass
class Mailroom:
    """What a server took: for whom, and which bytes; `refused` counts the times it did not."""

    mood: Mood = lambda _stage, _server: None
    pause: float = 0.0
    taken: list[tuple[str, bytes]] = field(default_factory=list)
    connections: int = 0
    refused: int = 0

    def _say(self, stage: str, server: SMTP, otherwise: str) -> str:
        said = self.mood(stage, server)
        self.refused += said is not None
        return otherwise if said is None else said

    async def handle_EHLO(  # noqa: N802 -- aiosmtpd's name
        self, _server: SMTP, session: Session, _envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        """Count those who greet."""
        session.host_name = hostname
        self.connections += 1
        return responses

    async def handle_MAIL(  # noqa: N802 -- aiosmtpd's name
        self, server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Take the sender, after a pause where there is one."""
        await asyncio.sleep(self.pause)
        said = self._say("MAIL", server, "250 OK")
        envelope.mail_from = address if said.startswith("2") else None
        return said

    async def handle_RCPT(  # noqa: N802 -- aiosmtpd's name
        self, server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Take the recipient."""
        said = self._say("RCPT", server, "250 OK")
        if said.startswith("2"):
            envelope.rcpt_tos.append(address)
        return said

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 -- likewise
        """Take the mail; a server may still break off after that, so that nobody hears of it."""
        said = self._say("DATA", server, "250 OK")
        if said.startswith("2"):
            assert isinstance(envelope.content, bytes)
            self.taken += [(address, envelope.content) for address in envelope.rcpt_tos]
            said = self._say("AFTER", server, said)
        return said


def saying(**answers: str) -> Mood:
    """A server that answers so at these stages, always."""
    return lambda stage, _server: answers.get(stage)


def moody(seed: int) -> Mood:
    """A server that, half the time, says to try later or breaks off, at any stage."""
    dice = random.Random(seed)

    def mood(stage: str, server: SMTP) -> str | None:
        if dice.random() > _A_HALF_IN_ALL:
            return None
        if dice.random() < 1 / 2:
            _break_off(server)
            return "421 Going"
        return "451 Greylisted, try later" if stage != "AFTER" else None

    return mood


def _break_off(server: SMTP) -> None:
    transport: Any = server.transport
    if transport is not None:
        transport.abort()


def breaking_off(stage: str, times: int) -> Mood:
    """A server that breaks off at a stage so many times, and then works."""
    left = [times]

    def mood(now: str, server: SMTP) -> str | None:
        if now != stage or not left[0]:
            return None
        left[0] -= 1
        _break_off(server)
        return "421 Going"

    return mood


@contextmanager
def serving(room: Mailroom, **settings: Any) -> Iterator[int]:  # noqa: ANN401 -- aiosmtpd's settings
    """A server on a free port for as long as the block lasts; gives the port."""
    controller = Controller(room, hostname="127.0.0.1", port=free_port(), **settings)
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def free_port() -> int:
    """A port on which nothing listens."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def certificate() -> ssl.SSLContext:
    """Encryption with a home-made certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_CERTIFICATE)
    return context


def knows(
    _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, given: object
) -> AuthResult:
    """Let in whoever has the user and the password."""
    assert isinstance(given, LoginPassword)
    known = (given.login, given.password) == (USER.encode(), PASSWORD.encode())
    return AuthResult(success=known, handled=known)
