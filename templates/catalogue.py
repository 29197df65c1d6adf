"""Which papers are there? Each document and each letter, declared once as data.

To add one: a context, a template, and a line here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from governance_store.records.letter import Matter
from templates.contexts.entry import Method, entry
from templates.contexts.left_over import LeftOverLetter
from templates.contexts.letter import FailedLetter, MeetingLetter
from templates.contexts.meeting import MeetingContext
from templates.contexts.sheets import WorkbookToFill
from templates.contexts.terms_of_reference import IN_FORCE, TermsDocument, placed
from templates.engines import sheet, word
from templates.engines.calendar import calendar_file
from templates.engines.text import FILES, fill
from templates.filters import fit, one_line


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
    return f"{_safe(meeting.key, 'meeting')}-{meeting.starts:%Y-%m-%d}.ics"


def _safe(name: str, otherwise: str) -> str:
    return "".join(letter for letter in name if letter.isalnum() or letter in "-_") or otherwise


def _terms_in_word(terms: TermsDocument, _: str) -> bytes:
    name = "documents/terms_of_reference.docx"
    properties = word.Properties(
        title=one_line(f"{terms.committee}: terms of reference, version {terms.version} ({terms.status})"),
        author=one_line(terms.network),
        subject="Terms of reference",
        comments=one_line(terms.agreed),
    )
    return word.word_file(name, (FILES / name).read_bytes(), _ready(terms), properties)


def _terms_in(kind: str) -> Callable[[TermsDocument, str], bytes]:
    return lambda terms, _: fill(f"documents/terms_of_reference.{kind}.j2", _ready(terms)).encode()


def _ready(terms: TermsDocument) -> TermsDocument:
    return placed(fit(terms))


def _terms_name(kind: str) -> Callable[[TermsDocument], str]:
    def named(terms: TermsDocument) -> str:
        status = "" if terms.status == IN_FORCE else f"-{_safe(terms.status.lower(), 'draft')}"
        return f"terms-of-reference-{_safe(terms.key, 'committee')}-v{terms.version}{status}.{kind}"

    return named


def _workbook(book: WorkbookToFill, _: str) -> bytes:
    return sheet.write_workbook(book)


DOCUMENTS: Final[Mapping[str, Document]] = {
    "calendar": Document(MeetingContext, "text/calendar", _dated_name, _published),
    "terms of reference": Document(TermsDocument, word.MEDIA_TYPE, _terms_name("docx"), _terms_in_word),
    "terms of reference page": Document(TermsDocument, "text/html", _terms_name("html"), _terms_in("html")),
    "terms of reference text": Document(TermsDocument, "text/plain", _terms_name("txt"), _terms_in("txt")),
    "workbook to fill in": Document(WorkbookToFill, sheet.MEDIA_TYPE, lambda _: "moving-in.xlsx", _workbook),
}

LETTERS: Final[Mapping[str, LetterForm]] = {
    Matter.INVITATION: LetterForm(MeetingLetter, "invitation", Method.REQUEST),
    Matter.MEETING_CHANGED: LetterForm(MeetingLetter, "meeting_changed", Method.REQUEST),
    Matter.MEETING_CANCELLED: LetterForm(MeetingLetter, "meeting_cancelled", Method.CANCEL),
    Matter.LETTER_FAILED: LetterForm(FailedLetter, "letter_failed"),
    Matter.LEFT_OVER: LetterForm(LeftOverLetter, "left_over"),
}
