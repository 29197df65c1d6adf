"""How did a committee's year go? Its annual report, from the record alone, to read and as a document."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Final, TypeVar

from bot.commands import report_annual_replies as replies
from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.parameters.people import A_COMMITTEE
from bot.parameters.programmes import A_YEAR
from bot.parameters.text import OneOf
from bot.reply import Reply
from governance_store.records.committee import Committee, Seat
from governance_store.records.kinds import Record
from governance_store.rules.annual.membership import Kept
from governance_store.rules.annual.span import Span, span_of
from governance_store.rules.annual.whole import Annual, whole
from governance_store.rules.local_time import date_in_full
from governance_store.rules.programmes import Year, financial_on

R = TypeVar("R", bound=Record)


class ReportSort(StrEnum):
    """In what form a report is wanted."""

    WORD = "word"
    PDF = "pdf"


A_REPORT_SORT: Final = OneOf(ReportSort, "a form of report", (("docx", "word"),))


@command(
    "report annual",
    "Make a committee's annual report, or show the year of all committees",
    who=EVERYBODY,
    writes=False,
    examples=("report annual board 2026/27", "report annual 2026/27", "report annual board 2026/27 pdf"),
    submit="Make it",
)
def annual(
    act: Act,
    committee: Annotated[
        Committee | None, Param(A_COMMITTEE, "Committee", hint="All of them, if left empty.")
    ] = None,
    year: Annotated[
        Year | None, Param(A_YEAR, "Year", example="2026/27", hint="The present one, if left empty.")
    ] = None,
    sort: Annotated[ReportSort, Param(A_REPORT_SORT, "As")] = ReportSort.WORD,
) -> Reply:
    """From the record alone; of a year that runs, up to today."""
    span = _span(act, year, committee)
    as_pdf = sort is ReportSort.PDF
    if committee:
        return replies.told(act, year_of_committee(act, committee, span), as_pdf=as_pdf)
    found = [year_of_committee(act, one, span) for one in act.view.find(Committee, active=True)]
    return replies.of_all(act, span, found, as_pdf=as_pdf)


def _span(act: Act, year: Year | None, committee: Committee | None) -> Span:
    today = act.scene.today
    present = financial_on(today)
    wanted = year or present
    span = span_of(wanted, today, act.zone)
    if span is None:
        told = f"{wanted} begins on {date_in_full(wanted.starts)}: there is nothing to report yet."
        whose = f"{committee.key} " if committee else ""
        raise Refused(Problem(told, "year"), nearest=(f"report annual {whose}{present}",))
    return span


def year_of_committee(act: Act, committee: Committee, span: Span) -> Annual:
    """Everything that the record tells of a committee's year."""
    return whole(act.view, act.network, committee, kept_of(act, committee), span, act.now)


def kept_of(act: Act, committee: Committee) -> Kept:
    """What a committee and its seats were, version by version; what was erased is told by none."""
    was = _versions(act, committee)
    seats = tuple(_versions(act, one) for one in act.view.find(Seat, committee=committee.id))
    opened = [act.network.opened] if act.network.opened else []
    return Kept(was, tuple(one for one in seats if one), founded=max([was[0][0], *opened]))


def _versions(act: Act, one: R) -> tuple[tuple[datetime, R], ...]:
    history = act.store.history(type(one), one.id)
    return tuple((each.commit.at, each.record) for each in history if each.record is not None)
