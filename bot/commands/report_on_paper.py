"""What does a chair's report say on paper? The chair's own points, and what the minutes recorded."""

from __future__ import annotations

from bot.commands.action_replies import counted_in_words
from bot.commands.base import Act
from bot.commands.minutes_book import Book
from bot.commands.minutes_on_paper import minutes_document
from bot.commands.naming import committee_name, count, person_name
from governance_store.records.action import Action
from governance_store.records.chairs_report import ChairsReport
from templates.contexts.chairs_report import ChairsReportPaper
from templates.contexts.minutes import MinutesDocument

USUAL_REQUEST = "Note this report."


def report_paper(act: Act, book: Book, said: ChairsReport) -> ChairsReportPaper:
    """Everything that stands in it; nothing of a confidential part."""
    minutes = minutes_document(act, book)
    return ChairsReportPaper(
        network=minutes.network,
        committee=minutes.committee,
        parent=committee_name(act.view, book.committee.parent),
        key=minutes.key,
        day=minutes.day,
        when=minutes.when,
        chair=person_name(act.view, book.minutes.chair) if book.minutes.chair else "",
        author=person_name(act.view, said.written_by),
        attended=_attended(minutes),
        asked=said.asked or USUAL_REQUEST,
        quorum=minutes.quorum,
        alert=said.alert,
        advise=said.advise,
        assure=said.assure,
        risks=said.risks,
        decisions=minutes.decisions,
        actions=_actions(act, book, minutes),
        minutes=f"{minutes.status}, version {minutes.version}",
        next_meeting=minutes.next_meeting,
        head_hash=minutes.head_hash,
        demonstration=minutes.demonstration,
    )


def _attended(minutes: MinutesDocument) -> str:
    members = count(len(minutes.present), "member or deputy", "members and deputies")
    beside = len(minutes.in_attendance)
    return f"{members}, {beside} in attendance" if beside else members


def _actions(act: Act, book: Book, minutes: MinutesDocument) -> str:
    known = [one for one in act.view.find(Action, committee=book.committee.id) if not one.withdrawn]
    raised = f"{len(minutes.actions)} raised at this meeting"
    return f"{raised}; of all, {counted_in_words(act, known)}"
