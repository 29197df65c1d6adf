"""How does a letter become a mail? As text, HTML and calendar in one message, the same bytes for the same letter.

RFC 5322 and 2045; RFC 6047 for the calendar part, whose `method` has to equal that of its body, or Outlook
shows no buttons. The same entry goes along as a file, for mail programs that look for one.
"""

from __future__ import annotations

from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from email.utils import format_datetime
from hashlib import sha256

from bot.outbox.sending import Parcel, Undeliverable
from templates.filters import one_line


def message(parcel: Parcel) -> bytes:
    """The bytes of a letter as a mail; raises Undeliverable where an address is none."""
    recipient = mail_address(parcel.address)
    sender = mail_address(parcel.mailbox)
    made = EmailMessage(policy=_policy(recipient, sender))
    made["From"] = _named(parcel.sender_name, sender)
    made["To"] = _named(parcel.recipient_name, recipient)
    made["Subject"] = one_line(parcel.written.subject)
    made["Date"] = format_datetime(parcel.at)
    made["Message-ID"] = parcel.message_id
    made["Auto-Submitted"] = "auto-generated"
    made["Content-Language"] = "en-GB"
    _fill(made, parcel)
    _set_boundaries(made, parcel.message_id)
    return made.as_bytes()


def mail_address(said: str) -> str:
    """An address as it travels: its domain in ASCII; raises Undeliverable where it is none."""
    local, at, domain = said.strip().rpartition("@")
    try:
        address = f"{local}@{domain.encode('idna').decode('ascii')}"
        sound = bool(at and local and domain) and Address(addr_spec=address).addr_spec == address
    except (ValueError, IndexError, MessageError):
        sound, address = False, ""
    if not sound:
        raise Undeliverable(
            "The address is not one that mail can be sent to.", "Correct the person's address."
        )
    return address


def _policy(*addresses: str) -> EmailPolicy[EmailMessage]:
    """Headers stand in ASCII, unless an address cannot (RFC 6531)."""
    return SMTP if all(one.isascii() for one in addresses) else SMTP.clone(utf8=True)


def _named(name: str, address: str) -> Address:
    return Address(display_name=one_line(name), addr_spec=address)


def _fill(made: EmailMessage, parcel: Parcel) -> None:
    written = parcel.written
    made.set_content(written.text, cte="quoted-printable")
    made.add_alternative(written.html, subtype="html", cte="quoted-printable")
    if written.calendar is None:
        return
    entry = written.calendar.decode("utf-8")
    made.add_alternative(entry, subtype="calendar", params={"method": written.method}, cte="base64")
    made.add_attachment(written.calendar, maintype="application", subtype="ics", filename="invite.ics")


def _set_boundaries(made: EmailMessage, message_id: str) -> None:
    """Lines between parts that follow from the letter; `=_` stands in no quoted-printable or base64 text."""
    for number, part in enumerate(part for part in made.walk() if part.is_multipart()):
        part.set_boundary(f"=_{number}_{sha256(message_id.encode()).hexdigest()[:32]}")
