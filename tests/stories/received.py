"""What arrived in people's mail, read by others' parsers alone: Python's for mail, vobject for calendars."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

import vobject  # type: ignore[import-untyped]  # an independent reader, for tests only


@dataclass(frozen=True, slots=True)
class Received:
    """One mail: for whom, what it is called, and the entry that it holds."""

    address: str
    message_id: str
    subject: str
    method: str
    uid: str
    sequence: int
    starts: datetime
    content: bytes


def read(content: bytes) -> Received:
    """A mail and its calendar entry."""
    mail = message_from_bytes(content, policy=SMTP)
    (address,) = mail["To"].addresses
    (part,) = [
        one
        for one in mail.walk()
        if one.get_content_type() == "text/calendar" and not one.get_content_disposition()
    ]
    calendar = vobject.readOne(part.get_content())
    assert part.get_param("method") == calendar.method.value, "Outlook shows no buttons otherwise"
    (event,) = calendar.vevent_list
    attendees = [one.value.removeprefix("mailto:") for one in event.contents.get("attendee", [])]
    assert address.addr_spec in attendees
    return Received(
        address=address.addr_spec,
        message_id=str(mail["Message-ID"]),
        subject=str(mail["Subject"]),
        method=calendar.method.value,
        uid=event.uid.value,
        sequence=int(event.sequence.value),
        starts=event.dtstart.value.astimezone(UTC),
        content=content,
    )


def from_directory(directory: Path) -> list[Received]:
    """Everything in a directory of mail."""
    return [read(path.read_bytes()) for path in sorted(directory.glob("*.eml"))]


def by_address(mails: Iterable[Received]) -> dict[str, list[Received]]:
    """What each person received, in order."""
    found: dict[str, list[Received]] = defaultdict(list)
    for one in mails:
        found[one.address].append(one)
    return dict(found)


def distinct(mails: Iterable[Received]) -> list[Received]:
    """Each mail once; copies have to be the same to the byte."""
    found: dict[str, Received] = {}
    for one in mails:
        assert found.setdefault(one.message_id, one).content == one.content
    return list(found.values())
