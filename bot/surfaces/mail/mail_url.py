"""Where does mail go, and where do answers come in? `MAIL_URL` and `INBOX_URL` name it.

Mail goes to a server, with or without login, or into a directory for trials; answers lie in a folder of a
mailbox that is read by IMAP.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, unquote, urlsplit

from governance_store.errors import GovernanceError

_OUT: Final = {"smtp": 25, "smtps": 465}
_IN: Final = {"imap": 143, "imaps": 993}
_ENCRYPTED: Final = frozenset({"smtps", "imaps"})


class MailUrlUnclear(GovernanceError):
    """A setting cannot be used. Its sentence never repeats it, as it may hold a password."""

    setting = "MAIL_URL"
    hint_to_write = (
        "Write smtp://user:password@host:port, smtps://user:password@host:port, or file:DIRECTORY."
    )

    def __init__(self, fault: str) -> None:
        super().__init__(f"{self.setting} cannot be used: {fault}.", self.hint_to_write)


class InboxUrlUnclear(MailUrlUnclear):
    """Likewise, where answers come in."""

    setting = "INBOX_URL"
    hint_to_write = (
        "Write imaps://user:password@host/INBOX, with another port behind the host where it is not 993."
    )


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


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of a mailbox on a server."""

    server: Server
    name: str


def read_mail_url(text: str) -> Server | Path:
    """The server or the directory that a setting names; raises MailUrlUnclear."""
    scheme, colon, rest = text.strip().partition(":")
    if colon and scheme.lower() == "file":
        return _directory(rest)
    parts, port = _parts(text, _OUT, MailUrlUnclear, "it begins with neither smtp:, smtps: nor file:")
    if parts.path not in {"", "/"}:
        raise MailUrlUnclear("something follows the port; a special sign in a password is written as %XX")
    return _server(parts, port, _OUT, MailUrlUnclear)


def read_inbox_url(text: str) -> Folder:
    """The folder that a setting names, the inbox where it names none; raises InboxUrlUnclear."""
    parts, port = _parts(text, _IN, InboxUrlUnclear, "it begins with neither imap: nor imaps:")
    server = _server(parts, port, _IN, InboxUrlUnclear)
    name = unquote(parts.path.removeprefix("/")) or "INBOX"
    if not server.user:
        raise InboxUrlUnclear("it names no user and no password")
    if not name.isascii() or not name.isprintable():
        raise InboxUrlUnclear("the folder has letters that IMAP cannot name")
    return Folder(server, name)


def _parts(
    text: str, ports: Mapping[str, int], unclear: type[MailUrlUnclear], otherwise: str
) -> tuple[SplitResult, int | None]:
    text = text.strip()
    scheme, colon, _rest = text.partition(":")
    if not colon or scheme.lower() not in ports:
        raise unclear(otherwise)
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as fault:
        raise unclear(
            "its host or port cannot be read; a special sign in a password is written as %XX"
        ) from fault
    return parts, port


def _directory(rest: str) -> Path:
    name = rest.removeprefix("//") if rest.startswith("///") else rest
    if not name or name.startswith("//"):
        raise MailUrlUnclear("it names no directory behind file:")
    return Path(name).expanduser()


def _server(
    parts: SplitResult, port: int | None, ports: Mapping[str, int], unclear: type[MailUrlUnclear]
) -> Server:
    scheme = parts.scheme.lower()
    if not parts.hostname:
        raise unclear("it names no host")
    if parts.query or parts.fragment:
        raise unclear("something follows it; a special sign in a password is written as %XX")
    if port == 0:
        raise unclear("its port is 0")
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    if bool(user) != bool(password):
        raise unclear("a user and a password belong together")
    return Server(parts.hostname, port or ports[scheme], scheme in _ENCRYPTED, user, password)
