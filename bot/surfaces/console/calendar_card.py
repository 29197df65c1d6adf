"""What does the calendar part of a mail say, in a few words? What a mail client shows above an invitation.

Reads the few properties that a person asks for (RFC 5545); whatever else there is stays in the download.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.render.legible import one_line
from governance_store.rules.local_time import date_in_full, time_text

_METHODS: Final = {
    "REQUEST": "Invitation",
    "CANCEL": "Cancelled",
    "REPLY": "Answer",
    "PUBLISH": "Calendar entry",
}
_ESCAPED: Final = re.compile(r"\\(.)")


@dataclass(frozen=True, slots=True)
class Property:
    """One content line: its name, its parameters and its value as written."""

    name: str
    parameters: str
    value: str

    @property
    def text(self) -> str:
        """The value as a text."""
        return one_line(_ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], self.value))


@dataclass(frozen=True, slots=True)
class Card:
    """An invitation, an update or a cancellation, in words."""

    kind: str
    what: str
    when: str
    where: str
    method: str
    sequence: str
    uid: str

    @property
    def cancelled(self) -> bool:
        """Whether the entry is to be taken out."""
        return self.method == "CANCEL"


def read_card(content: bytes, zone: ZoneInfo) -> Card | None:
    """The first event of a calendar part, its times in the reader's zone; None where there is no event."""
    properties = list(_properties(content))
    if not any(one.name == "BEGIN" and one.value.upper() == "VEVENT" for one in properties):
        return None
    method = next((one.text.upper() for one in properties if one.name == "METHOD"), "")
    event = {one.name: one for one in reversed(list(_of_event(properties)))}
    sequence = _text(event, "SEQUENCE") or "0"
    return Card(
        kind=_kind(method, sequence),
        what=_text(event, "SUMMARY"),
        when=_when(event.get("DTSTART"), event.get("DTEND"), zone)
        + (", the first of a series" if "RRULE" in event else ""),
        where=_text(event, "LOCATION"),
        method=method,
        sequence=sequence,
        uid=_text(event, "UID"),
    )


def _kind(method: str, sequence: str) -> str:
    if method == "REQUEST" and sequence not in ("", "0"):
        return "Changed invitation"
    return _METHODS.get(method, "Calendar entry")


def _text(event: dict[str, Property], name: str) -> str:
    return event[name].text if name in event else ""


def _properties(content: bytes) -> Iterator[Property]:
    unfolded = re.sub(r"\r?\n[ \t]", "", content.decode("utf-8", "replace"))
    for line in unfolded.splitlines():
        head, _colon, value = _at_colon(line)
        name, _semicolon, parameters = head.partition(";")
        yield Property(name.strip().upper(), parameters, value)


def _at_colon(line: str) -> tuple[str, str, str]:
    """The line in two at the first colon that does not stand within quotes."""
    quoted = False
    for place, letter in enumerate(line):
        quoted ^= letter == '"'
        if letter == ":" and not quoted:
            return line[:place], ":", line[place + 1 :]
    return line, "", ""


def _of_event(properties: list[Property]) -> Iterator[Property]:
    """What stands directly in the first event, not in an alarm within it."""
    depth: list[str] = []
    for one in properties:
        if one.name == "BEGIN":
            depth.append(one.value.upper())
        elif one.name == "END":
            if depth and depth.pop() == "VEVENT":
                return
        elif depth and depth[-1] == "VEVENT":
            yield one


def _when(start: Property | None, end: Property | None, zone: ZoneInfo) -> str:
    begins, ends = _instant(start, zone), _instant(end, zone)
    if begins is None:
        return start.text if start else ""
    told = f"{date_in_full(begins.date())}, {time_text(begins.time())}"
    if ends is None:
        return told
    last = time_text(ends.time())
    return f"{told} to {last if ends.date() == begins.date() else f'{date_in_full(ends.date())}, {last}'}"


def _instant(at: Property | None, zone: ZoneInfo) -> datetime | None:
    found = re.fullmatch(r"(\d{8}T\d{6})(Z?)", at.value.strip()) if at else None
    if at is None or found is None:
        return None
    named = re.search(r'TZID="?([^";:]+)', at.parameters)
    try:
        own = UTC if found[2] else ZoneInfo(named[1]) if named else zone
        return datetime.strptime(found[1], "%Y%m%dT%H%M%S").replace(tzinfo=own).astimezone(zone)
    except (ValueError, ZoneInfoNotFoundError):
        return None
