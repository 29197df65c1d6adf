"""Where does mail go? `MAIL_URL` names a server, with or without login, or a directory for trials."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

from governance_store.errors import GovernanceError

_PORTS: Final = {"smtp": 25, "smtps": 465}
_HINT: Final = "Write smtp://user:password@host:port, smtps://user:password@host:port, or file:DIRECTORY."


class MailUrlUnclear(GovernanceError):
    """The setting cannot be used. Its sentence never repeats it, as it may hold a password."""

    def __init__(self, fault: str) -> None:
        super().__init__(f"MAIL_URL cannot be used: {fault}.", _HINT)


@dataclass(frozen=True, slots=True)
class Server:
    """A mail server, and how to log in there; `encrypted` from the first byte, else when it is offered."""

    host: str
    port: int
    encrypted: bool = False
    user: str = ""
    password: str = ""

    def __repr__(self) -> str:
        return f"Server({self.host}:{self.port})"


def read_mail_url(text: str) -> Server | Path:
    """The server or the directory that a setting names; raises MailUrlUnclear."""
    text = text.strip()
    scheme, colon, rest = text.partition(":")
    if colon and scheme.lower() == "file":
        return _directory(rest)
    if not colon or scheme.lower() not in _PORTS:
        raise MailUrlUnclear("it begins with neither smtp:, smtps: nor file:")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as fault:
        raise MailUrlUnclear(
            "its host or port cannot be read; a special sign in a password is written as %XX"
        ) from fault
    return _server(parts, port)


def _directory(rest: str) -> Path:
    name = rest.removeprefix("//") if rest.startswith("///") else rest
    if not name or name.startswith("//"):
        raise MailUrlUnclear("it names no directory behind file:")
    return Path(name).expanduser()


def _server(parts: SplitResult, port: int | None) -> Server:
    scheme = parts.scheme.lower()
    if not parts.hostname:
        raise MailUrlUnclear("it names no host")
    if parts.path not in {"", "/"} or parts.query or parts.fragment:
        raise MailUrlUnclear("something follows the port; a special sign in a password is written as %XX")
    if port == 0:
        raise MailUrlUnclear("its port is 0")
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    if bool(user) != bool(password):
        raise MailUrlUnclear("a user and a password belong together")
    return Server(parts.hostname, port or _PORTS[scheme], scheme == "smtps", user, password)
