"""What has reached a person by mail, as a mail client would show it? Read from the bytes that were kept.

Nothing is rendered again: what is shown here is what left, or that it has not been written yet.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from zoneinfo import ZoneInfo

from bot.commands.letter import standing
from bot.render.legible import kind_in_words, one_line, size_in_words
from bot.surfaces.console.calendar_card import Card, read_card
from governance_store import FileMissing, Store
from governance_store.records.ids import PersonId
from governance_store.records.letter import Letter, LetterState, Route
from governance_store.rules.local_time import full

_CALENDARS = {"calendar", "ics"}
_COLOURS = {
    LetterState.QUEUED: "grey",
    LetterState.ATTEMPTED: "blue",
    LetterState.ACCEPTED: "green",
    LetterState.FAILED: "red",
    LetterState.WITHDRAWN: "grey",
    LetterState.TO_POST: "blue",
}


@dataclass(frozen=True, slots=True)
class Item:
    """A letter as a line of the mailbox."""

    id: str
    subject: str
    sender: str
    when: str
    state: str
    colour: str
    reason: str
    demonstration: bool
    written: bool
    digest: str


@dataclass(frozen=True, slots=True)
class File:
    """A part of a message that can be taken away."""

    number: int
    name: str
    kind: str
    size: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A message that is read."""

    headers: tuple[tuple[str, str], ...]
    text: str
    has_html: bool
    card: Card | None
    files: tuple[File, ...]


def letters_to(store: Store, person: PersonId) -> list[Letter]:
    """Every letter to a person, the newest first; what was taken back before it left never was one."""
    with store.reading() as view:
        found = view.find(Letter, person=person)[::-1]
        left = [one for one in found if one.state is not LetterState.WITHDRAWN]
        return [one for one in left if one.route is not Route.SLACK]  # those are read there


def item(store: Store, letter: Letter, zone: ZoneInfo) -> Item:
    """A letter as a line of the mailbox."""
    message = message_of(store, letter)
    return Item(
        id=letter.id,
        subject=_header(message, "Subject") or letter.matter.value.capitalize(),
        sender=_header(message, "From") or "Network Clerk",
        when=full(letter.settled or letter.queued, zone),
        state=standing(letter).removesuffix(" (demonstration)"),
        colour=_COLOURS[letter.state],
        reason=one_line(letter.outcome) if letter.state is not LetterState.ACCEPTED else "",
        demonstration=letter.demonstration,
        written=message is not None,
        digest=letter.digest,
    )


def message_of(store: Store, letter: Letter) -> EmailMessage | None:
    """The message of a letter; None where it is not written yet, or its bytes are lost."""
    if not letter.digest or letter.route is Route.SLACK:
        return None
    try:
        content = store.vault.read(letter.digest)
    except FileMissing:
        return None
    return message_from_bytes(content, policy=default)


def opened(message: EmailMessage, zone: ZoneInfo) -> Opened:
    """A message as it is read."""
    parts = list(leaves(message))
    calendar = next((one for one in parts if one.get_content_type() == "text/calendar"), None)
    texts = [one for one in parts if one.get_content_type() == "text/plain" and not one.get_filename()]
    return Opened(
        headers=tuple(
            (name, said) for name in ("From", "To", "Date", "Subject") if (said := _header(message, name))
        ),
        text="\n\n".join(content_of(one).decode("utf-8", "replace") for one in texts),
        has_html=html_of(message) is not None,
        card=read_card(content_of(calendar), zone) if calendar else None,
        files=tuple(_files(parts)),
    )


def leaves(message: EmailMessage) -> Iterator[EmailMessage]:
    """The parts that hold something, in order."""
    for part in message.walk():
        if not part.is_multipart():
            yield part


def content_of(part: EmailMessage) -> bytes:
    """The bytes of a part, texts in UTF-8."""
    content = part.get_payload(decode=True)
    raw = content if isinstance(content, bytes) else b""
    if part.get_content_maintype() != "text":
        return raw
    try:
        return raw.decode(part.get_content_charset("utf-8"), "replace").encode()
    except LookupError:
        return raw


def html_of(message: EmailMessage) -> bytes | None:
    """The HTML of a message, with the pictures that go along within it."""
    parts = list(leaves(message))
    for one in parts:
        if one.get_content_type() == "text/html" and not one.get_filename():
            return _with_pictures(content_of(one), parts)
    return None


def _with_pictures(html: bytes, parts: list[EmailMessage]) -> bytes:
    for one in parts:
        if one["Content-ID"] and one.get_content_maintype() == "image":
            held = b64encode(content_of(one)).decode()
            address = f"data:{one.get_content_type()};base64,{held}"
            html = html.replace(f"cid:{str(one['Content-ID']).strip('<>')}".encode(), address.encode())
    return html


def name_of(part: EmailMessage) -> str:
    """The file name of a part."""
    usual = "invitation.ics" if part.get_content_type() == "text/calendar" else "file"
    return one_line(part.get_filename() or usual)


def _files(parts: list[EmailMessage]) -> Iterator[File]:
    """What can be taken away; the calendar part only where it is not attached besides."""
    attached = any(one.get_filename() and one.get_content_subtype() in _CALENDARS for one in parts)
    for number, one in enumerate(parts):
        calendar = one.get_content_type() == "text/calendar" and not attached
        if one.get_filename() or calendar or one.get_content_maintype() != "text":
            yield _file(number, one)


def _file(number: int, part: EmailMessage) -> File:
    return File(
        number, name_of(part), kind_in_words(part.get_content_type()), size_in_words(content_of(part))
    )


def _header(message: EmailMessage | None, name: str) -> str:
    return one_line(str(message[name])) if message is not None and message[name] else ""
