"""How is a paper asked for? By its kind and a context; what comes back is bytes or words, ready to leave."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import PurePosixPath
from typing import Any, Protocol, TypeVar

from governance_store.errors import GovernanceError
from templates.catalogue import DOCUMENTS, LETTERS, LetterForm, described
from templates.contexts.day_entry import DayEntry
from templates.contexts.entry import Method, entry
from templates.contexts.letter import MeetingLetter, Recipient
from templates.contexts.meeting import MeetingContext
from templates.contexts.notice import Notice
from templates.contexts.series import SeriesLetter, series_entries
from templates.engines import pdf
from templates.engines.calendar import calendar_file, day_lines, event_lines, feed_file
from templates.engines.redline import tracked_changes
from templates.engines.text import TemplateAtFault, fill
from templates.filters import one_line

_SUBJECT = "Subject: "


class NoSuchPaper(GovernanceError):
    """Nobody has said what a paper of this kind looks like."""

    def __init__(self, kind: str, context: object) -> None:
        super().__init__(
            f"There is no template for “{kind}” from a {type(context).__name__}.",
            "Tell whoever looks after the clerk: the catalogue of papers lacks it.",
        )


@dataclass(frozen=True, slots=True)
class RenderedFile:
    """A document that was made."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that goes along with a letter."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Shown(Enclosed):
    """A picture that a letter shows where its HTML names `cid`, in words for who cannot see it."""

    cid: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Written:
    """A letter that was written: its words, what it hands to calendars by which method, what goes along."""

    subject: str
    text: str
    html: str
    calendar: bytes | None = None
    method: str = ""
    enclosed: tuple[Enclosed, ...] = ()
    pictures: tuple[Shown, ...] = ()


class _Form(Protocol):
    @property
    def context(self) -> type[Any]: ...


F = TypeVar("F", bound=_Form)


def render(
    kind: str, context: object, mailbox: str = "clerk@localhost", template: bytes | None = None
) -> RenderedFile:
    """Make a document, with a template that somebody edited or with the shipped one.

    Raises NoSuchPaper, or says what is wrong with its template or values.
    """
    document = _chosen(DOCUMENTS, kind, context)
    if template is None or document.from_template is None:
        made = document.make(context, mailbox)
    else:
        made = document.from_template(context, template)
    return RenderedFile(document.name(context), document.media_type, made)


def as_pdf(files: Sequence[RenderedFile]) -> tuple[RenderedFile, ...]:
    """Word documents as PDF, in one batch: it takes seconds, so no command waits for it; raises NoPdf."""
    made = pdf.pdf_files([file.content for file in files])
    names = [PurePosixPath(file.name).with_suffix(".pdf").name for file in files]
    return tuple(
        RenderedFile(name, pdf.MEDIA_TYPE, content) for name, content in zip(names, made, strict=True)
    )


def compared(before: RenderedFile, after: RenderedFile, author: str, at: datetime) -> RenderedFile:
    """The later of two Word documents, with the differences as tracked changes; raises NoRedline."""
    stems = [PurePosixPath(file.name).stem for file in (before, after)]
    made = tracked_changes(before.content, after.content, author, at)
    return RenderedFile(f"{stems[0]}-to-{stems[1].rpartition('-v')[2]}.docx", after.media_type, made)


def write(kind: str, context: object, mailbox: str = "clerk@localhost") -> Written:
    """Write a letter; raises NoSuchPaper, or says what is wrong with its template or values."""
    form = _chosen(LETTERS, kind, context)
    subject, text = _parted(form.template, fill(f"letters/{form.template}.txt.j2", context))
    html = fill(f"letters/{form.template}.html.j2", context)
    if isinstance(context, SeriesLetter):
        return Written(subject, text, html, _series(context, mailbox), context.method.value)
    if isinstance(context, Notice):
        return Written(subject, text, html, pictures=tuple(_pictures(context)))
    if form.method is None or not isinstance(context, MeetingLetter):
        return Written(subject, text, html)
    return Written(subject, text, html, _entry(form, context, mailbox), form.method.value)


def asked_again(meeting: MeetingContext, attendee: Recipient, mailbox: str = "clerk@localhost") -> bytes:
    """A meeting's entry once more for one calendar, which takes over what its text says now.

    The sequence is the meeting's own, so nobody is asked anew: the later DTSTAMP makes it the newer one
    (RFC 5546 §2.1.5).
    """
    words = described(meeting)
    made = entry(meeting, Method.REQUEST, mailbox=mailbox, description=words, attendee=attendee)
    return calendar_file(made)


def event(meeting: MeetingContext, mailbox: str = "clerk@localhost") -> bytes:
    """A meeting as it stands within a feed; `feed` puts such together.

    A feed has no entry for a series as a whole, so a meeting of one stands there by itself.
    """
    alone = replace(meeting, uid=f"{meeting.id.lower()}.{meeting.uid}", stands_for=None)
    shown = alone if meeting.stands_for else meeting
    return event_lines(entry(shown, Method.PUBLISH, mailbox=mailbox, description=described(shown)))


def whole_day(one: DayEntry) -> bytes:
    """What falls on a day as it stands within a feed."""
    return day_lines(one)


def feed(name: str, uid: str, events: Iterable[bytes]) -> bytes:
    """A calendar to subscribe to, under a name and an identifier that stay."""
    return feed_file(name, uid, events)


def _chosen(catalogue: Mapping[str, F], kind: str, context: object) -> F:
    form = catalogue.get(kind)
    if form is None or not isinstance(context, form.context):
        raise NoSuchPaper(kind, context)
    return form


def _parted(template: str, text: str) -> tuple[str, str]:
    first, _, rest = text.partition("\n")
    if not first.startswith(_SUBJECT):
        raise TemplateAtFault(template, f"its first line does not begin with “{_SUBJECT.strip()}”.")
    return one_line(first.removeprefix(_SUBJECT)), rest.strip() + "\n"


def _pictures(notice: Notice) -> Iterator[Shown]:
    """What the template shows as `picture1@` the letter, and so on (RFC 2392)."""
    for number, one in enumerate(notice.pictures, start=1):
        file = render("chart", one.chart)
        cid = f"picture{number}@{notice.letter}"
        yield Shown(file.name, file.media_type, file.content, cid, one.chart.alternative)


def _entry(form: LetterForm, letter: MeetingLetter, mailbox: str) -> bytes:
    assert form.method is not None  # noqa: S101 -- asked for only where there is one
    words = described(letter.meeting)
    made = entry(letter.meeting, form.method, mailbox=mailbox, description=words, attendee=letter.recipient)
    return calendar_file(made)


def _series(letter: SeriesLetter, mailbox: str) -> bytes:
    words = fill("letters/series_entry.txt.j2", letter)
    return calendar_file(*series_entries(letter, mailbox, words, described))
