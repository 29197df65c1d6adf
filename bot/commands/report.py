"""How does a chair report to the committee above? Alert, advise, assure: a paper on its next agenda."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final

from bot.commands.agenda_items import next_id, the_agenda
from bot.commands.authority import permissions_held
from bot.commands.base import CONVENORS, RECORDERS, Act, Param, Problem, Refused, command
from bot.commands.meeting_replies import moment
from bot.commands.minutes_book import Book
from bot.commands.naming import committee_name
from bot.commands.paper import received
from bot.commands.report_on_paper import report_paper
from bot.parameters.people import A_MEETING_HELD, next_meeting
from bot.parameters.text import Lines, Text
from bot.reply import Attachment, Button, Choices, Entry, Mood, Paper, Reply, Verdict
from governance_store import where
from governance_store.records.agenda import AgendaItem, ItemState, Purpose, Section
from governance_store.records.chairs_report import ChairsReport
from governance_store.records.committee import Committee
from governance_store.records.ids import CommitteeId, chairs_report_id, minutes_id
from governance_store.records.kinds import Record
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import Minutes, MinutesState
from governance_store.rules.agenda_building import next_place
from governance_store.rules.local_time import date_in_full, local
from templates.contexts.chairs_report import ChairsReportPaper

_POINTS: Final = Lines(called="points, one a line", longest=4000, entry=Entry.PARAGRAPH)
_ASKED: Final = Text(called="what is asked of the committee above", longest=400)
_MINUTES: Final = 10


@command(
    "report chair",
    "Report a meeting to the committee above: alert, advise, assure",
    who=RECORDERS,
    examples=('report chair mri alert "One site has no cover." assure "All staff are trained."',),
    submit="Report",
)
def report(
    act: Act,
    meeting: Annotated[Meeting, Param(A_MEETING_HELD, "Meeting", hint="A committee names its last.")],
    alert: Annotated[str | None, Param(_POINTS, "Alert", "alert", hint="What they must know now.")] = None,
    advise: Annotated[str | None, Param(_POINTS, "Advise", "advise", hint="What develops.")] = None,
    assure: Annotated[str | None, Param(_POINTS, "Assure", "assure", hint="What is in order.")] = None,
    risks: Annotated[str | None, Param(_POINTS, "Risks handed up", "risks", ("escalate",))] = None,
    asked: Annotated[str | None, Param(_ASKED, "They are asked to", "asking", ("asked",))] = None,
) -> Reply:
    """What is left out stays as it was reported before; each time the paper is made anew."""
    book = _book(act, meeting)
    above = _above(act, book.committee)
    before = _before(act, meeting)
    said = replace(
        before,
        alert=_points(alert, before.alert),
        advise=_points(advise, before.advise),
        assure=_points(assure, before.assure),
        risks=_points(risks, before.risks),
        asked=asked or before.asked,
    )
    _refuse_empty(said)
    paper = report_paper(act, book, said)
    ahead = _ahead(act, above)
    if ahead is None:
        act.commit("chair.reported", said)
        return _not_placed(meeting, above, paper)
    item, fresh = _placed(act, ahead, said, meeting)
    filed = received(act, ahead, item, _file(paper))
    placed = [one for one in fresh if one.id != item.id]
    act.commit("chair.reported", replace(said, item=item.id), *placed, item, *_new(act, filed))
    return _filed(act, ahead, item, paper)


def _book(act: Act, meeting: Meeting) -> Book:
    """The minutes that it rests on; raises Refused where they are missing, or still being taken."""
    minutes = act.view.maybe(Minutes, minutes_id(meeting.id))
    here = f"{committee_name(act.view, meeting.committee)} on {moment(act, meeting)}"
    if minutes is None:
        told = f"No minutes were taken of {here}, and the report rests on them."
        raise Refused(Problem(told, "meeting"), nearest=(f"minutes start {meeting.id}",))
    if minutes.state is MinutesState.OPEN:
        told = f"The minutes of {here} are still being taken: #endmeeting closes them."
        raise Refused(Problem(told, "meeting"))
    return Book.of(act, meeting, minutes)


def _above(act: Act, committee: Committee) -> Committee:
    above = act.view.maybe(Committee, CommitteeId(committee.parent)) if committee.parent else None
    if above is None:
        told = f"{committee.name} has no committee above it to report to."
        raise Refused(Problem(told, "meeting"), nearest=(f"committee set {committee.key} parent COMMITTEE",))
    return above


def _ahead(act: Act, above: Committee) -> Meeting | None:
    """The next meeting above that is called and has not begun."""
    called = act.view.find(Meeting, where("starts") > act.now, committee=above.id)
    return next_meeting([one for one in called if one.announced], act.scene)


def _before(act: Act, meeting: Meeting) -> ChairsReport:
    """The report as it was written before, to be written now by whoever does."""
    id_ = chairs_report_id(meeting.id)
    first = ChairsReport(id_, meeting.committee, meeting.id, act.now, act.actor.id)
    known = act.view.maybe(ChairsReport, id_)
    return replace(known, written=act.now, written_by=act.actor.id) if known else first


def _points(text: str | None, before: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else before


def _refuse_empty(said: ChairsReport) -> None:
    """Raise Refused where a report would say nothing."""
    if not (said.alert or said.advise or said.assure or said.risks):
        told = "A report says something under alert, advise, assure or risks; this one says nothing yet."
        raise Refused(Problem(told, "assure"), nearest=(f'report chair {said.meeting} assure "POINT"',))


def _placed(
    act: Act, ahead: Meeting, said: ChairsReport, meeting: Meeting
) -> tuple[AgendaItem, list[AgendaItem]]:
    """Its item on the agenda above, where it stands or is put now, and what is written down with it."""
    items, fresh = the_agenda(act, ahead)
    for one in items:
        if one.id == said.item and one.state in {ItemState.ACCEPTED, ItemState.PROPOSED}:
            return one, fresh
    day = date_in_full(local(meeting.starts, act.zone).date())
    committee = act.view.get(Committee, meeting.committee)
    orders = permissions_held(act.view, act.actor.id, act.view.get(Committee, ahead.committee))
    return AgendaItem(
        id=next_id(act, fresh),
        meeting=ahead.id,
        committee=ahead.committee,
        title=f"Chair's report: {committee.name}, {day}",
        place=next_place(items, Section.BUSINESS),
        minutes=_MINUTES,
        purpose=Purpose.ASSURANCE,
        lead=committee.chair or act.actor.id,
        proposed_by=act.actor.id,
        state=ItemState.ACCEPTED if orders & CONVENORS.permissions else ItemState.PROPOSED,
        paper=True,
    ), fresh


def _file(paper: ChairsReportPaper) -> Attachment:
    """The paper as it is kept; made while the record waits, as its digest stands in the same commit."""
    from templates import render  # noqa: PLC0415 -- heavy, first use only

    made = render("chair's report", paper)
    return Attachment(made.name, made.media_type, made.content)


def _new(act: Act, *records: Record) -> tuple[Record, ...]:
    return tuple(one for one in records if act.view.maybe(type(one), one.id) is None)


def _filed(act: Act, ahead: Meeting, item: AgendaItem, paper: ChairsReportPaper) -> Reply:
    here = f"{committee_name(act.view, ahead.committee)} on {moment(act, ahead)}"
    how = "stands on" if item.state is ItemState.ACCEPTED else "is proposed for"
    told = f"The chair's report of {paper.committee} {how} the agenda of {here}, with its paper."
    why = () if item.state is ItemState.ACCEPTED else ("Its chair or secretary accepts it or not.",)
    ways = Choices((Button("That agenda", f"agenda show {ahead.id}"),))
    papers = (Paper("chair's report", paper),)
    return Reply((Verdict(Mood.GOOD, told, why), ways), ids=(item.id, ahead.id), papers=papers)


def _not_placed(meeting: Meeting, above: Committee, paper: ChairsReportPaper) -> Reply:
    told = f"The chair's report of {paper.committee} is recorded, and stands on no agenda yet."
    why = f"{above.name} has no meeting ahead: once one is called, “report chair {meeting.id}” puts it there."
    ways = Choices((Button("Put it there once it is called", f"report chair {meeting.id}"),))
    papers = (Paper("chair's report", paper),)
    return Reply((Verdict(Mood.NOTE, told, (why,)), ways), ids=(meeting.id,), papers=papers)
