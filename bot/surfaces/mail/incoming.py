"""What has come in: a calendar's answer, a mail that came back, an automatic reply, or somebody's own words?

RFC 5546 and 6047 for a calendar's answer, RFC 3464 for a mail that came back, RFC 3834 for automatic replies.
Nothing in a mail is believed but what it says of itself: who may be answered for is judged elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage, Message
from email.policy import default
from email.utils import getaddresses, parseaddr
from hashlib import sha256
from typing import Final

from governance_store.records.received import Sort
from templates.filters import one_line, plain

_MESSAGE_ID: Final = re.compile(r"<[^<>\s]+>")
_LIKE_AN_ADDRESS: Final = re.compile(r"[^\s<>,;:\"()\[\]]+@[^\s<>,;:\"()\[\]]+")
_MOST_TEXT: Final = 20_000
_AUTOMATIC_NAMES: Final = frozenset({"mailer-daemon", "postmaster", "no-reply", "noreply"})
_FAILED_FOR_GOOD: Final = "5"
_TAG: Final = re.compile(r"<(?:style|script)\b.*?</(?:style|script)>|<[^>]*>", re.DOTALL | re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Returned:
    """A mail of ours that another server gave up: to whom, and what it said."""

    recipient: str
    told: str


@dataclass(frozen=True, slots=True)
class Incoming:
    """A mail as it is understood. `answers` names the mails that it answers, the nearest first."""

    sort: Sort
    name: str
    sender: str = ""
    subject: str = ""
    text: str = ""
    answers: tuple[str, ...] = ()
    calendar: bytes = b""
    returned: tuple[Returned, ...] = ()


def incoming(content: bytes) -> Incoming:
    """What a mail is; whatever is damaged in it is left out, and its bytes are kept elsewhere."""
    mail = _parsed(content)
    parts = list(mail.walk())
    calendar, returned = _calendar(parts), tuple(_returned(parts))
    return Incoming(
        sort=_sort(mail, calendar=bool(calendar), returned=bool(returned)),
        name=_name(mail, content),
        sender=_address(mail),
        subject=one_line(_header(mail, "Subject"))[:300],
        text=_text(parts)[:_MOST_TEXT],
        answers=tuple(_answers(mail, parts)),
        calendar=calendar,
        returned=returned,
    )


def _parsed(content: bytes) -> EmailMessage:
    mail = message_from_bytes(content, policy=default)
    assert isinstance(mail, EmailMessage)  # noqa: S101 -- the policy makes these
    return mail


def _name(mail: EmailMessage, content: bytes) -> str:
    """What a mail is called for good: by its Message-ID, or by its bytes where it has none."""
    found = _MESSAGE_ID.search(_header(mail, "Message-ID"))
    return found[0] if found else f"<{sha256(content).hexdigest()}>"


def _sort(mail: EmailMessage, *, calendar: bool, returned: bool) -> Sort:
    if returned:
        return Sort.RETURNED
    if calendar:
        return Sort.CALENDAR
    return Sort.AUTOMATIC if _is_automatic(mail) else Sort.WORDS


def _is_automatic(mail: EmailMessage) -> bool:
    submitted = _header(mail, "Auto-Submitted").partition(";")[0].strip().lower()
    local = _address(mail).partition("@")[0].lower()
    return (
        submitted not in {"", "no"}
        or bool(_header(mail, "X-Autoreply") or _header(mail, "X-Auto-Response-Suppress"))
        or _header(mail, "Precedence").strip().lower() in {"bulk", "junk", "list", "auto_reply"}
        or local in _AUTOMATIC_NAMES
    )


def _header(mail: Message, name: str, *, raw: bool = False) -> str:
    """A header's words, or as it stands; one that cannot be read says nothing."""
    try:
        if raw:
            return " ".join(str(value) for key, value in mail.raw_items() if key.lower() == name.lower())
        return str(mail.get(name) or "")
    except (ValueError, IndexError, MessageError, UnicodeError):
        return ""


def _address(mail: EmailMessage) -> str:
    """From which address it comes; empty where it names none, or any other beside it."""
    told = _header(mail, "From", raw=True)
    found = {one.lower() for one in _LIKE_AN_ADDRESS.findall(told)}
    parsed = [address.lower() for _name, address in getaddresses([_header(mail, "From")])]
    return parsed[0] if len(parsed) == 1 and found == {parsed[0]} else ""


def _answers(mail: EmailMessage, parts: Sequence[Message]) -> Iterator[str]:
    inner = [_header(part, "Message-ID") for part in parts if part is not mail]
    headers = [part.get_payload() for part in parts if part.get_content_type() == "text/rfc822-headers"]
    told = [_header(mail, "In-Reply-To"), *reversed(_header(mail, "References").split())]
    quoted = (line for text in headers if isinstance(text, str) for line in _named_within(text))
    yield from dict.fromkeys(_MESSAGE_ID.findall(" ".join([*told, *inner, *quoted])))


def _named_within(headers: str) -> Iterator[str]:
    yield from re.findall(r"^Message-ID:\s*(<[^<>\s]+>)", headers, re.IGNORECASE | re.MULTILINE)


def _calendar(parts: Sequence[Message]) -> bytes:
    found = (part for part in parts if part.get_content_type() == "text/calendar")
    return next((bytes(part.get_payload(decode=True) or b"") for part in found), b"")


def _returned(parts: Sequence[Message]) -> Iterator[Returned]:
    """Each recipient for whom delivery has failed for good; a delay is none."""
    for part in parts:
        if part.get_content_type() == "message/delivery-status":
            for block in part.get_payload():
                if isinstance(block, Message) and _has_failed(block):
                    yield Returned(_recipient(block), one_line(_diagnosis(block))[:300])


def _has_failed(block: Message) -> bool:
    action, status = _header(block, "Action").strip().lower(), _header(block, "Status").strip()
    return action == "failed" or (not action and status.startswith(_FAILED_FOR_GOOD))


def _recipient(block: Message) -> str:
    told = _header(block, "Original-Recipient") or _header(block, "Final-Recipient")
    return parseaddr(told.rpartition(";")[2].strip())[1].lower()


def _diagnosis(block: Message) -> str:
    told = _header(block, "Diagnostic-Code").partition(";")[2].strip()
    return told or f"status {_header(block, 'Status').strip() or 'not given'}"


def _text(parts: Sequence[Message]) -> str:
    """What a person wrote: the plain part, else the words of the page."""
    for wanted in ("text/plain", "text/html"):
        for part in parts:
            if part.get_content_type() == wanted and part.get_content_disposition() != "attachment":
                words = _decoded(part)
                return plain(words if wanted == "text/plain" else _TAG.sub(" ", words))
    return ""


def _decoded(part: Message) -> str:
    content = part.get_payload(decode=True)
    if not isinstance(content, bytes):
        return ""
    try:
        return content.decode(part.get_content_charset() or "utf-8", "replace")
    except LookupError:
        return content.decode("utf-8", "replace")
