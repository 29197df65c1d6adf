"""How does a letter become a mail? Text, HTML and calendar in one, the same bytes for the same letter.

RFC 5322, 2045 and 2047; RFC 6047 for the calendar part, whose `method` has to equal that of its body, or
Outlook shows no buttons. The same entry goes along as a file, for mail programs that look for one. Headers
are written here: the library puts a long subject on a line of its own, which some readers show with a gap.
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
from templates import Shown
from templates.filters import one_line

_LINE_END: Final = "\r\n"
_LONGEST_PLAIN: Final = 60


def message(parcel: Parcel) -> bytes:
    """The bytes of a letter as a mail; raises Undeliverable where an address is none."""
    headers = (
        ("From", _named(parcel.sender_name, mail_address(parcel.mailbox))),
        ("To", _named(parcel.recipient_name, mail_address(parcel.address))),
        ("Subject", _subject(one_line(parcel.written.subject))),
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
        in_ascii = "".join(letter if letter.isascii() else "x" for letter in address)
        sound = bool(at and local and domain) and Address(addr_spec=in_ascii).addr_spec == in_ascii
    except (ValueError, IndexError, MessageError):
        sound, address = False, ""
    if not (sound and address.isprintable() and not set(address) & set(' <>()[]",;:\\')):
        raise Undeliverable(
            "The address is not one that mail can be sent to.", "Correct the person's address."
        )
    return address


def _named(name: str, address: str) -> str:
    """A name and an address, the name quoted where it is plain and in encoded words where it is not."""
    name = one_line(name)
    if not name:
        return address
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    shown = f'"{escaped}"' if _plain(name) and len(name) <= _LONGEST_PLAIN else _lines(name, "utf-8", "From")
    gap = f"{_LINE_END} " if _LINE_END in shown else " "
    return f"{shown}{gap}<{address}>"


def _subject(text: str) -> str:
    plain = _plain(text) and all(len(word) <= _LONGEST_PLAIN for word in text.split())
    return _lines(text, "us-ascii" if plain else "utf-8", "Subject")


def _plain(text: str) -> bool:
    """Whether nobody would take a text for anything but what it is (RFC 2047 §2)."""
    return text.isascii() and "=?" not in text


def _lines(text: str, charset: str, header: str) -> str:
    return Header(text, charset, header_name=header).encode(linesep=_LINE_END)


def _content(parcel: Parcel) -> EmailMessage:
    written, made = parcel.written, EmailMessage(policy=SMTP)
    made.set_content(written.text, cte="quoted-printable")
    made.add_alternative(written.html, subtype="html", cte="quoted-printable")
    _show(made, written.pictures)
    if written.calendar is not None:
        entry = written.calendar.decode("utf-8")
        made.add_alternative(entry, subtype="calendar", params={"method": written.method}, cte="base64")
        made.add_attachment(written.calendar, maintype="application", subtype="ics", filename="invite.ics")
    for one in written.enclosed:
        kind, _, subkind = one.media_type.partition("/")
        made.add_attachment(one.content, maintype=kind, subtype=subkind, filename=one_line(one.name))
    _set_boundaries(made, parcel.message_id)
    return made


def _show(made: EmailMessage, pictures: tuple[Shown, ...]) -> None:
    """Put pictures beside the HTML that shows them (RFC 2387, RFC 2392)."""
    html = made.get_body(("html",))
    assert html is not None  # noqa: S101 -- it has just been put there
    for one in pictures:
        kind, _, subkind = one.media_type.partition("/")
        html.add_related(
            one.content,
            maintype=kind,
            subtype=subkind,
            cid=f"<{one.cid}>",
            filename=one_line(one.name),
            disposition="inline",
        )


def _set_boundaries(made: EmailMessage, message_id: str) -> None:
    """Lines between parts that follow from the letter; `=_` stands in no quoted-printable or base64 text."""
    for number, part in enumerate(part for part in made.walk() if part.is_multipart()):
        part.set_boundary(f"=_{number}_{sha256(message_id.encode()).hexdigest()[:32]}")
