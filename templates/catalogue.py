"""Which papers are there? Each document and each letter, declared once as data.

To add one: a context, a template, and a line here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from governance_store.errors import GovernanceError
from governance_store.records.letter import Matter
from templates.contexts.action_log import ActionLog
from templates.contexts.agenda import DRAFT as AGENDA_DRAFT
from templates.contexts.agenda import AgendaDocument
from templates.contexts.annual_overview import AnnualOverview
from templates.contexts.annual_report import AnnualReport
from templates.contexts.audit_programme import AuditPaper
from templates.contexts.chairs_report import ChairsReportPaper
from templates.contexts.chart import Chart
from templates.contexts.cover_sheet import CoverSheet
from templates.contexts.entry import Method, entry
from templates.contexts.left_over import LeftOverLetter
from templates.contexts.letter import FailedLetter, MeetingLetter
from templates.contexts.meeting import MeetingContext
from templates.contexts.minutes import APPROVED as MINUTES_APPROVED
from templates.contexts.minutes import MinutesDocument
from templates.contexts.minutes_draft import MinutesDraft
from templates.contexts.notice import Notice
from templates.contexts.poll import PollLetter
from templates.contexts.posted_letter import PostedLetter
from templates.contexts.programme import ProgrammePaper
from templates.contexts.received import ReceivedLetter
from templates.contexts.series import SeriesLetter
from templates.contexts.sheets import TableBook, WorkbookToFill
from templates.contexts.sign_in import SignInLetter
from templates.contexts.terms_of_reference import IN_FORCE, TermsDocument, placed
from templates.contexts.timeline import Timeline
from templates.contexts.wheel import Wheel
from templates.engines import comma_separated, picture, sheet, word
from templates.engines.calendar import calendar_file
from templates.engines.chart import draw
from templates.engines.text import FILES, TemplateAtFault, fill
from templates.engines.timeline import draw_timeline
from templates.engines.wheel import draw_wheel
from templates.filters import fit, one_line
from templates.shipped import (
    annual_name,
    annual_told,
    as_shipped,
    audits_name,
    audits_told,
    draft_name,
    draft_told,
    log_name,
    log_told,
    overview_name,
    overview_told,
    programme_name,
    programme_told,
    report_name,
    report_told,
    safe,
)


@dataclass(frozen=True, slots=True)
class Document:
    """A file that can be made: from which context, under which name, how."""

    context: type[Any]
    media_type: str
    name: Callable[[Any], str]
    make: Callable[[Any, str], bytes]
    from_template: Callable[[Any, bytes], bytes] | None = None
    """How it is made with a template that somebody edited, where it can be."""


@dataclass(frozen=True, slots=True)
class LetterForm:
    """A letter that can be written: from which context, by which template, and how calendars take it."""

    context: type[Any]
    template: str
    method: Method | None = None


class EditedTemplateAtFault(GovernanceError):
    """A template that people edited cannot be printed; there is always a way back."""

    def __init__(self, fault: TemplateAtFault, word: str) -> None:
        super().__init__(
            fault.sentence,
            f"“templates restore {word}” prints with the shipped template again, “templates list” shows all.",
        )


def described(meeting: MeetingContext) -> str:
    """What stands in the text of a meeting's calendar entry."""
    return fill("letters/entry.txt.j2", meeting)


def _published(meeting: MeetingContext, mailbox: str) -> bytes:
    return calendar_file(entry(meeting, Method.PUBLISH, mailbox=mailbox, description=described(meeting)))


def _dated_name(meeting: MeetingContext) -> str:
    return f"{safe(meeting.key, 'meeting')}-{meeting.starts:%Y-%m-%d}.ics"


def _on_paper(letter: PostedLetter, _: str) -> bytes:
    return fill("documents/posted_letter.html.j2", letter).encode()


def _terms_in_word(terms: TermsDocument, _: str) -> bytes:
    name = "documents/terms_of_reference.docx"
    return _terms_by(terms, name, (FILES / name).read_bytes())


def _terms_from(terms: TermsDocument, template: bytes) -> bytes:
    try:
        return _terms_by(terms, "that is in use for terms of reference", template)
    except TemplateAtFault as fault:
        raise EditedTemplateAtFault(fault, "tor") from fault


def _terms_by(terms: TermsDocument, name: str, template: bytes) -> bytes:
    properties = word.Properties(
        title=one_line(f"{terms.committee}: terms of reference, version {terms.version} ({terms.status})"),
        author=one_line(terms.network),
        subject="Terms of reference",
        comments=one_line(terms.agreed),
    )
    return word.word_file(name, template, _ready(terms), properties, TermsDocument)


def _terms_in(kind: str) -> Callable[[TermsDocument, str], bytes]:
    return lambda terms, _: fill(f"documents/terms_of_reference.{kind}.j2", _ready(terms)).encode()


def _ready(terms: TermsDocument) -> TermsDocument:
    return placed(fit(terms))


def _terms_name(kind: str) -> Callable[[TermsDocument], str]:
    def named(terms: TermsDocument) -> str:
        status = "" if terms.status == IN_FORCE else f"-{safe(terms.status.lower(), 'draft')}"
        return f"terms-of-reference-{safe(terms.key, 'committee')}-v{terms.version}{status}.{kind}"

    return named


def _agenda_in_word(agenda: AgendaDocument, _: str) -> bytes:
    name = "documents/agenda.docx"
    return _agenda_by(agenda, name, (FILES / name).read_bytes())


def _agenda_from(agenda: AgendaDocument, template: bytes) -> bytes:
    try:
        return _agenda_by(agenda, "that is in use for agendas", template)
    except TemplateAtFault as fault:
        raise EditedTemplateAtFault(fault, "agenda") from fault


def _agenda_by(agenda: AgendaDocument, name: str, template: bytes) -> bytes:
    properties = word.Properties(
        title=one_line(f"{agenda.committee}: agenda, {agenda.when} ({agenda.status})"),
        author=one_line(agenda.network),
        subject="Agenda",
        comments=one_line(agenda.edition),
    )
    return word.word_file(name, template, fit(agenda), properties, AgendaDocument)


def _agenda_in(kind: str) -> Callable[[AgendaDocument, str], bytes]:
    return lambda agenda, _: fill(f"documents/agenda.{kind}.j2", fit(agenda)).encode()


def _agenda_name(kind: str) -> Callable[[AgendaDocument], str]:
    def named(agenda: AgendaDocument) -> str:
        draft = "-draft" if agenda.status == AGENDA_DRAFT else ""
        return f"agenda-{safe(agenda.key, 'committee')}-{safe(agenda.day, 'day')}{draft}.{kind}"

    return named


def _minutes_in_word(minutes: MinutesDocument, _: str) -> bytes:
    name = "documents/minutes.docx"
    return _minutes_by(minutes, name, (FILES / name).read_bytes())


def _minutes_from(minutes: MinutesDocument, template: bytes) -> bytes:
    try:
        return _minutes_by(minutes, "that is in use for minutes", template)
    except TemplateAtFault as fault:
        raise EditedTemplateAtFault(fault, "minutes") from fault


def _minutes_by(minutes: MinutesDocument, name: str, template: bytes) -> bytes:
    properties = word.Properties(
        title=one_line(f"{minutes.committee}: {minutes.title.lower()}, {minutes.when} ({minutes.status})"),
        author=one_line(minutes.network),
        subject=one_line(minutes.title),
        comments=one_line(f"Version {minutes.version}. {minutes.standing}"),
    )
    return word.word_file(name, template, fit(minutes), properties, MinutesDocument)


def _minutes_in(kind: str) -> Callable[[MinutesDocument, str], bytes]:
    return lambda minutes, _: fill(f"documents/minutes.{kind}.j2", fit(minutes)).encode()


def _minutes_name(kind: str) -> Callable[[MinutesDocument], str]:
    def named(minutes: MinutesDocument) -> str:
        draft = "" if minutes.status == MINUTES_APPROVED else "-draft"
        which = "confidential-minutes" if minutes.confidential else "minutes"
        where = f"{safe(minutes.key, 'committee')}-{safe(minutes.day, 'day')}"
        return f"{which}-{where}-v{safe(minutes.version, '1')}{draft}.{kind}"

    return named


def _log_pictures(log: ActionLog) -> list[bytes]:
    return [draw(one.chart) for one in log.pictures]


def _cover_in_word(sheet_: CoverSheet, _: str) -> bytes:
    name = "documents/cover_sheet.docx"
    return _cover_by(sheet_, name, (FILES / name).read_bytes())


def _cover_from(sheet_: CoverSheet, template: bytes) -> bytes:
    try:
        return _cover_by(sheet_, "that is in use for cover sheets", template)
    except TemplateAtFault as fault:
        raise EditedTemplateAtFault(fault, "cover") from fault


def _cover_by(sheet_: CoverSheet, name: str, template: bytes) -> bytes:
    properties = word.Properties(
        title=one_line(f"{sheet_.committee}: {sheet_.title}, item {sheet_.number}, {sheet_.when}"),
        author=one_line(sheet_.network),
        subject="Cover sheet",
        comments=one_line(sheet_.paper),
    )
    return word.word_file(name, template, fit(sheet_), properties, CoverSheet)


def _cover_name(sheet_: CoverSheet) -> str:
    parts = (safe(sheet_.key, "committee"), safe(sheet_.day, "day"), safe(sheet_.number, "item"))
    return f"cover-{'-'.join(parts)}.docx"


def _chart_name(made: Chart) -> str:
    return f"{safe(made.file_name, 'chart')}.png"


def _timeline_name(made: Timeline) -> str:
    return f"{safe(made.file_name, 'programme')}.png"


def _programme_pictures(paper: ProgrammePaper) -> list[bytes]:
    return [draw_timeline(one) for one in paper.pictures]


def _wheel_name(made: Wheel) -> str:
    return f"{safe(made.file_name, 'year')}.png"


def _table_name(ending: str) -> Callable[[TableBook], str]:
    return lambda book: f"{safe(book.file_name, 'table')}.{ending}"


def _table(book: TableBook, _: str) -> bytes:
    return sheet.write_table(book)


def _values(book: TableBook, _: str) -> bytes:
    return comma_separated.write_comma_separated(book)


def _workbook(book: WorkbookToFill, _: str) -> bytes:
    return sheet.write_workbook(book)


DOCUMENTS: Final[Mapping[str, Document]] = {
    "action log": Document(
        ActionLog, word.MEDIA_TYPE, log_name, as_shipped("action_log", log_told, _log_pictures)
    ),
    "table": Document(TableBook, sheet.MEDIA_TYPE, _table_name("xlsx"), _table),
    "table of values": Document(TableBook, comma_separated.MEDIA_TYPE, _table_name("csv"), _values),
    "agenda": Document(AgendaDocument, word.MEDIA_TYPE, _agenda_name("docx"), _agenda_in_word, _agenda_from),
    "agenda page": Document(AgendaDocument, "text/html", _agenda_name("html"), _agenda_in("html")),
    "agenda text": Document(AgendaDocument, "text/plain", _agenda_name("txt"), _agenda_in("txt")),
    "annual overview": Document(
        AnnualOverview, word.MEDIA_TYPE, overview_name, as_shipped("annual_overview", overview_told)
    ),
    "annual report": Document(
        AnnualReport, word.MEDIA_TYPE, annual_name, as_shipped("annual_report", annual_told)
    ),
    "audit programme": Document(
        AuditPaper, word.MEDIA_TYPE, audits_name, as_shipped("audit_programme", audits_told)
    ),
    "calendar": Document(MeetingContext, "text/calendar", _dated_name, _published),
    "chart": Document(Chart, picture.MEDIA_TYPE, _chart_name, lambda made, _: draw(made)),
    "chair's report": Document(
        ChairsReportPaper, word.MEDIA_TYPE, report_name, as_shipped("chairs_report", report_told)
    ),
    "cover sheet": Document(CoverSheet, word.MEDIA_TYPE, _cover_name, _cover_in_word, _cover_from),
    "letter on paper": Document(PostedLetter, "text/html", lambda _: "letter.html", _on_paper),
    "minutes": Document(
        MinutesDocument, word.MEDIA_TYPE, _minutes_name("docx"), _minutes_in_word, _minutes_from
    ),
    "minutes to write": Document(
        MinutesDraft, word.MEDIA_TYPE, draft_name, as_shipped("minutes_draft", draft_told)
    ),
    "minutes page": Document(MinutesDocument, "text/html", _minutes_name("html"), _minutes_in("html")),
    "minutes text": Document(MinutesDocument, "text/plain", _minutes_name("txt"), _minutes_in("txt")),
    "timeline": Document(Timeline, picture.MEDIA_TYPE, _timeline_name, lambda made, _: draw_timeline(made)),
    "wheel of a year": Document(Wheel, picture.MEDIA_TYPE, _wheel_name, lambda made, _: draw_wheel(made)),
    "work programme": Document(
        ProgrammePaper,
        word.MEDIA_TYPE,
        programme_name,
        as_shipped("programme", programme_told, _programme_pictures),
    ),
    "terms of reference": Document(
        TermsDocument, word.MEDIA_TYPE, _terms_name("docx"), _terms_in_word, _terms_from
    ),
    "terms of reference page": Document(TermsDocument, "text/html", _terms_name("html"), _terms_in("html")),
    "terms of reference text": Document(TermsDocument, "text/plain", _terms_name("txt"), _terms_in("txt")),
    "workbook to fill in": Document(WorkbookToFill, sheet.MEDIA_TYPE, lambda _: "moving-in.xlsx", _workbook),
}

LETTERS: Final[Mapping[str, LetterForm]] = {
    Matter.INVITATION: LetterForm(MeetingLetter, "invitation", Method.REQUEST),
    Matter.MEETING_CHANGED: LetterForm(MeetingLetter, "meeting_changed", Method.REQUEST),
    Matter.MEETING_CANCELLED: LetterForm(MeetingLetter, "meeting_cancelled", Method.CANCEL),
    Matter.DEPUTISING: LetterForm(MeetingLetter, "deputising", Method.REQUEST),
    Matter.POLL: LetterForm(PollLetter, "poll"),
    Matter.POLL_REMINDER: LetterForm(PollLetter, "poll"),
    Matter.POLL_CANCELLED: LetterForm(Notice, "notice"),
    Matter.POLL_CLOSED: LetterForm(Notice, "notice"),
    Matter.DEPUTY_DECLINED: LetterForm(Notice, "notice"),
    Matter.LETTER_FAILED: LetterForm(FailedLetter, "letter_failed"),
    Matter.RECEIVED: LetterForm(ReceivedLetter, "mail_received"),
    Matter.TERMS_REVIEW: LetterForm(Notice, "notice"),
    Matter.VACANCY: LetterForm(Notice, "notice"),
    Matter.TERM_ENDING: LetterForm(Notice, "notice"),
    Matter.LEAVING: LetterForm(Notice, "notice"),
    Matter.TO_PRINT: LetterForm(Notice, "notice"),
    Matter.ANSWER: LetterForm(Notice, "notice"),
    Matter.CHANNEL: LetterForm(Notice, "notice"),
    Matter.AGENDA: LetterForm(Notice, "notice"),
    Matter.PAPER_DUE: LetterForm(Notice, "notice"),
    Matter.MINUTES: LetterForm(Notice, "notice"),
    Matter.MINUTES_DUE: LetterForm(Notice, "notice"),
    Matter.QUORUM_FORECAST: LetterForm(Notice, "notice"),
    Matter.DEPUTY_CALL: LetterForm(Notice, "notice"),
    Matter.BRIEF: LetterForm(Notice, "notice"),
    Matter.ACTION: LetterForm(Notice, "notice"),
    Matter.HANDOVER: LetterForm(Notice, "notice"),
    Matter.RESOLUTION: LetterForm(Notice, "notice"),
    Matter.RESOLUTION_REMINDER: LetterForm(Notice, "notice"),
    Matter.RESOLUTION_SETTLED: LetterForm(Notice, "notice"),
    Matter.RESOLUTION_LAPSED: LetterForm(Notice, "notice"),
    Matter.CHAIRS_ACTION: LetterForm(Notice, "notice"),
    Matter.PROGRAMME_DUE: LetterForm(Notice, "notice"),
    Matter.DECISION_REVIEW: LetterForm(Notice, "notice"),
    Matter.DECISION_APPROVAL: LetterForm(Notice, "notice"),
    Matter.EDUCATION_LIST: LetterForm(Notice, "notice"),
    Matter.EDUCATION_UNEVALUATED: LetterForm(Notice, "notice"),
    Matter.EDUCATION_REACH: LetterForm(Notice, "notice"),
    Matter.EDUCATION_EVALUATION: LetterForm(Notice, "notice"),
    Matter.EDUCATION_LINKS: LetterForm(Notice, "notice"),
    Matter.PLAN_REVIEW: LetterForm(Notice, "notice"),
    Matter.PLAN_STALLED: LetterForm(Notice, "notice"),
    Matter.REVIEW_HELD: LetterForm(Notice, "notice"),
    Matter.REVIEW_PAPER: LetterForm(Notice, "notice"),
    Matter.REVIEW_WITHOUT_MEETING: LetterForm(Notice, "notice"),
    Matter.AUDIT_START: LetterForm(Notice, "notice"),
    Matter.AUDIT_RESULT: LetterForm(Notice, "notice"),
    Matter.AUDIT_SHARE: LetterForm(Notice, "notice"),
    Matter.AUDIT_AGAIN: LetterForm(Notice, "notice"),
    Matter.INTERESTS_DUE: LetterForm(Notice, "notice"),
    Matter.MEETING_SLIPS: LetterForm(Notice, "notice"),
    Matter.SERIES_INVITATION: LetterForm(SeriesLetter, "series_invitation", Method.REQUEST),
    Matter.SERIES_CHANGED: LetterForm(SeriesLetter, "series_changed", Method.REQUEST),
    Matter.SIGN_IN: LetterForm(SignInLetter, "sign_in"),
    Matter.LEFT_OVER: LetterForm(LeftOverLetter, "left_over"),
}
