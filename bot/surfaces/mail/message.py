"""How does a letter become a mail? Text, HTML and calendar in one, the same bytes for the same letter.

RFC 5322, 2045 and 2047; RFC 6047 for the calendar part, whose `method` has to equal that of its body, or Outlook
shows no buttons. The same entry goes along as a file, for mail programs that look for one. Headers are written
here, since the library puts a long subject on a line of its own and some readers then show it with a gap.
"""

from __future__ import annotations

from email.errors import MessageError
from email.header import Header
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256
from typing import Final

from bot.outbox.sending import Parcel, Undeliverable
from templates.filters import one_line

_LINE_END: Final = "\r\n"
_LONGEST_PLAIN: Final = 60


def message(parcel: Parcel) -> bytes:
    """The bytes of a letter as a mail; raises Undeliverable where an address is none."""
    headers = (
        ("From", _named(parcel.sender_name, mail_address(parcel.mailbox))),
        ("To", _named(parcel.recipient_name, mail_address(parcel.address))),
        ("Subject", _encoded(one_line(parcel.written.subject), "Subject")),
        ("Date", format_datetime(parcel.at)),
        ("Message-ID", parcel.message_id),
        ("Auto-Submitted", "auto-generated"),
        ("Content-Language", "en-GB"),
    )
    lines = "".join(f"{name}: {value}{_LINE_END}" for name, value in headers)
    return lines.encode() + _content(parcel).as_bytes()


def mail_address(said: str) -> str:
    """An address as it travels: its domain in ASCII; raises Undeliverable where it is none."""
    local, at, domain = said.strip().rpartition("@")
    try:
        address = f"{local}@{domain.encode('idna').decode('ascii')}"
        sound = bool(at and local and domain) and Address(addr_spec=address).addr_spec == address
    except (ValueError, IndexError, MessageError):
        sound, address = False, ""
    if not (sound and address.isprintable() and not set(address) & set(' <>()[]",;:\\')):
        raise Undeliverable(
            "The address is not one that mail can be sent to.", "Correct the person's address."
        )
    return address


def _named(name: str, address: str) -> str:
    name = one_line(name)
    if not name:
        return address
    shown = (
        _encoded(name, "From")
        if not _plain(name)
        else '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
    )
    return f"{shown}{_LINE_END} <{address}>" if _LINE_END in shown else f"{shown} <{address}>"


def _plain(text: str) -> bool:
    """Whether a text may stand in a header as it is: nobody would take it for encoded words."""
    return text.isascii() and "=?" not in text and len(text) <= _LONGEST_PLAIN


def _encoded(text: str, header: str) -> str:
    """A text as header lines of at most 76 signs, in encoded words where it needs them (RFC 2047 §2)."""
    charset = (
        "us-ascii"
        if text.isascii() and "=?" not in text and _LONGEST_PLAIN > _longest_word(text)
        else "utf-8"
    )
    return Header(text, charset, header_name=header).encode(linesep=_LINE_END)


def _longest_word(text: str) -> int:
    return max(map(len, text.split()), default=0)


def _content(parcel: Parcel) -> EmailMessage:
    written, made = parcel.written, EmailMessage(policy=SMTP)
    made.set_content(written.text, cte="quoted-printable")
    made.add_alternative(written.html, subtype="html", cte="quoted-printable")
    if written.calendar is not None:
        entry = written.calendar.decode("utf-8")
        made.add_alternative(entry, subtype="calendar", params={"method": written.method}, cte="base64")
        made.add_attachment(written.calendar, maintype="application", subtype="ics", filename="invite.ics")
    _set_boundaries(made, parcel.message_id)
    return made


def _set_boundaries(made: EmailMessage, message_id: str) -> None:
    """Lines between parts that follow from the letter; `=_` stands in no quoted-printable or base64 text."""
    for number, part in enumerate(part for part in made.walk() if part.is_multipart()):
        part.set_boundary(f"=_{number}_{sha256(message_id.encode()).hexdigest()[:32]}")
