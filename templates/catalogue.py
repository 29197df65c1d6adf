"""Which papers are there? Each document and each letter, declared once as data.

To add one: a context, a template, and a line here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from governance_store.records.letter import Matter
from templates.contexts.entry import Method, entry
from templates.contexts.letter import FailedLetter, MeetingLetter
from templates.contexts.meeting import MeetingContext
from templates.engines.calendar import calendar_file
from templates.engines.text import fill


@dataclass(frozen=True, slots=True)
class Document:
    """A file that can be made: from which context, under which name, how."""

    context: type[Any]
    media_type: str
    name: Callable[[Any], str]
    make: Callable[[Any, str], bytes]


@dataclass(frozen=True, slots=True)
class LetterForm:
    """A letter that can be written: from which context, by which template, and how calendars take it."""

    context: type[Any]
    template: str
    method: Method | None = None


def described(meeting: MeetingContext) -> str:
    """What stands in the text of a meeting's calendar entry."""
    return fill("letters/entry.txt.j2", meeting)


def _published(meeting: MeetingContext, mailbox: str) -> bytes:
    return calendar_file(entry(meeting, Method.PUBLISH, mailbox=mailbox, description=described(meeting)))


def _dated_name(meeting: MeetingContext) -> str:
    key = "".join(letter for letter in meeting.key if letter.isalnum() or letter in "-_") or "meeting"
    return f"{key}-{meeting.starts:%Y-%m-%d}.ics"


DOCUMENTS: Final[Mapping[str, Document]] = {
    "calendar": Document(MeetingContext, "text/calendar", _dated_name, _published),
}

LETTERS: Final[Mapping[str, LetterForm]] = {
    Matter.INVITATION: LetterForm(MeetingLetter, "invitation", Method.REQUEST),
    Matter.MEETING_CHANGED: LetterForm(MeetingLetter, "meeting_changed", Method.REQUEST),
    Matter.MEETING_CANCELLED: LetterForm(MeetingLetter, "meeting_cancelled", Method.CANCEL),
    Matter.LETTER_FAILED: LetterForm(FailedLetter, "letter_failed"),
}
