"""What has come into the clerk's mailbox that it has not taken up yet? Read by IMAP (RFC 3501, RFC 9051).

A mail is left where it is, and marked once it has been taken up: with a keyword of our own, so that somebody
who opens the mailbox does not hide a mail from us; where a server keeps no keywords, as read. A mark that was
lost does no harm, since the record knows by the mail's own name that it was taken up.
"""

from __future__ import annotations

import contextlib
import imaplib
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Final

from bot.outbox.sending import Unreachable
from bot.surfaces.mail.encryption import is_here, trust
from bot.surfaces.mail.mail_url import Folder

LARGEST: Final = 2 * 1024 * 1024
"""A larger mail is known by its headers alone; no answer to an invitation is nearly as large."""
_MOST_AT_ONCE: Final = 200
_PATIENCE: Final = 30.0
_KEYWORD: Final = "NetworkClerkTook"
_LOOK: Final = "Look at INBOX_URL, and whether the server is running; the mailbox is read again by itself."


@dataclass(frozen=True, slots=True)
class Arrived:
    """A mail as it lies in the folder: its number there and its bytes; only the headers where not `whole`."""

    number: str
    content: bytes
    whole: bool = True


class Inbox:
    """A folder that is open."""

    def __init__(self, line: imaplib.IMAP4, *, keeps_keywords: bool) -> None:
        self._line = line
        self._mark = _KEYWORD if keeps_keywords else r"\Seen"
        self._search = f"UNKEYWORD {_KEYWORD}" if keeps_keywords else "UNSEEN"

    def waiting(self) -> Iterator[Arrived]:
        """The mails that were not taken up yet, the oldest first; so many at a time."""
        (found,) = _asked(self._line.uid("SEARCH", f"{self._search} UNDELETED"))
        for number in (found or b"").split()[:_MOST_AT_ONCE]:
            yield self._fetched(number.decode("ascii"))

    def _fetched(self, number: str) -> Arrived:
        whole = self._size(number) <= LARGEST
        wanted = "(BODY.PEEK[])" if whole else "(BODY.PEEK[HEADER])"
        found = (one for one in _asked(self._line.uid("FETCH", number, wanted)) if isinstance(one, tuple))
        return Arrived(number, next((content for _about, content in found), b""), whole)

    def _size(self, number: str) -> int:
        told = b" ".join(
            one for one in _asked(self._line.uid("FETCH", number, "(RFC822.SIZE)")) if isinstance(one, bytes)
        )
        digits = told.partition(b"RFC822.SIZE ")[2].split(b")")[0].split(b" ")[0]
        return int(digits) if digits.isdigit() else 0

    def took(self, arrived: Arrived) -> None:
        """Mark a mail as taken up."""
        _asked(self._line.uid("STORE", arrived.number, "+FLAGS", f"({self._mark})"))


@contextmanager
def opened(folder: Folder, patience: float = _PATIENCE) -> Iterator[Inbox]:
    """The folder for as long as the block lasts; raises Unreachable where it cannot be read."""
    line: imaplib.IMAP4 | None = None
    try:
        line = _dialled(folder, patience)
        yield _selected(line, folder)
    except (imaplib.IMAP4.error, OSError) as fault:
        raise Unreachable(f"The mailbox at {folder.server.host} {_silence(fault)}.", _LOOK) from fault
    finally:
        if line is not None:
            with contextlib.suppress(imaplib.IMAP4.error, OSError):
                line.logout()


def _dialled(folder: Folder, patience: float) -> imaplib.IMAP4:
    server = folder.server
    if server.encrypted:
        line: imaplib.IMAP4 = imaplib.IMAP4_SSL(
            server.host, server.port, ssl_context=trust(server.host), timeout=patience
        )
    else:
        line = imaplib.IMAP4(server.host, server.port, timeout=patience)
        _encrypt(line, folder)
    try:
        line.login(server.user, server.password)
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as refusal:
        line.shutdown()
        told = f"The mailbox at {server.host} refused the clerk's login."
        raise Unreachable(told, "Correct the user and password in INBOX_URL.") from refusal
    return line


def _encrypt(line: imaplib.IMAP4, folder: Folder) -> None:
    if "STARTTLS" in line.capabilities:
        line.starttls(ssl_context=trust(folder.server.host))
    elif not is_here(folder.server.host):
        line.shutdown()
        told = f"The mailbox at {folder.server.host} offers no encryption, so no password was sent to it."
        raise Unreachable(told, "Use imaps://, or a server that offers STARTTLS.")


def _selected(line: imaplib.IMAP4, folder: Folder) -> Inbox:
    quoted = folder.name.replace("\\", "\\\\").replace('"', '\\"')
    status, _told = line.select(f'"{quoted}"')
    if status != "OK":
        raise Unreachable(
            f"The mailbox at {folder.server.host} has no folder {folder.name}.", "Correct INBOX_URL."
        )
    allowed = b" ".join(one for one in line.response("PERMANENTFLAGS")[1] or [] if isinstance(one, bytes))
    return Inbox(line, keeps_keywords=b"\\*" in allowed)


def _asked(answer: tuple[str, list[Any]]) -> list[Any]:
    status, told = answer
    if status != "OK":
        raise imaplib.IMAP4.error(f"the server answered {status}")
    return told


def _silence(fault: Exception) -> str:
    """Why nothing was to be had, without repeating what may hold a secret."""
    match fault:
        case TimeoutError():
            return "did not answer in time"
        case ssl.SSLError():
            return "did not agree on encryption, or its certificate is not trusted"
        case ConnectionRefusedError():
            return "refused the connection: nothing listens there"
        case socket.gaierror():
            return "is not known by that name"
        case imaplib.IMAP4.abort() | OSError():
            return "broke off the connection"
        case _:
            return "did not do what was asked"
