"""Is a meeting quorate, will it be, and what would another clause make of the meetings of the last year?

Before a meeting the answers to its invitations are judged, during and after it who came and left.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated, Final

from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.meeting_draft import refuse_draft
from bot.commands.naming import table
from bot.commands.quorum_replies import by_answers, by_presence, clause_facts, finding_in_words
from bot.parameters.people import A_COMMITTEE, A_MEETING
from bot.parameters.text import Text
from bot.reply import Facts, Heading, Mood, Reply, Verdict
from governance_store import where
from governance_store.records.attendance import Attendance
from governance_store.records.committee import Committee, Seat
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.rules.local_time import full, local
from governance_store.rules.presence import attended
from governance_store.rules.quorum.facts import Present
from governance_store.rules.quorum.judging import judge
from governance_store.rules.quorum.printing import sentences
from governance_store.rules.quorum.rule import QuorumRule
from governance_store.rules.quorum.understanding import Understood
from governance_store.rules.quorum.verdict import Finding
from governance_store.rules.quorum.verdict import Verdict as Judged
from governance_store.rules.quorum_at import Sitting, as_called, as_named
from governance_store.rules.quorum_forecast import forecast
from governance_store.rules.quorum_membership import Membership, membership, promised, seats_of, there

A_CLAUSE: Final = Text(called="a quorum clause", longest=4000)
FOR: Final = Param(
    Text(called="a decision or a sort of meeting", longest=120),
    "For",
    "for",
    hint="A decision, or a sort of meeting, for which the clause may ask for others.",
)
A_YEAR: Final = timedelta(days=366)


@command(
    "quorum check",
    "Say whether a meeting is quorate, or likely to be, and what would mend it",
    who=EVERYBODY,
    writes=False,
    examples=("quorum check board", 'quorum check board for "change the constitution"'),
)
def check(
    act: Act,
    meeting: Annotated[Meeting, Param(A_MEETING, "Meeting")],
    occasion: Annotated[str | None, FOR] = None,
) -> Reply:
    """By who is there once anybody is recorded as having come; before that by the answers."""
    refuse_draft(meeting, "nobody has been asked to it")
    if meeting.state is MeetingState.CANCELLED:
        raise Refused(Problem(f"The meeting {meeting.id} is cancelled, so it has no quorum.", "meeting"))
    committee = act.view.get(Committee, meeting.committee)
    by = _membership(act, committee, meeting.starts)
    matter = as_named(occasion) if occasion else as_called(meeting)
    told = f", for “{occasion}”" if occasion else ""
    heading = Heading(f"{committee.name}, {full(meeting.starts, act.zone)}{told}")
    entries = act.view.find(Attendance, meeting=meeting.id)
    if attended(entries):
        parts = by_presence(act, Sitting(meeting, committee, by, entries, matter))
    else:
        parts = by_answers(act, meeting, by, forecast(act.view, meeting, committee, by, matter))
    return Reply((heading, *parts, clause_facts(by)), ids=(meeting.id,))


def _membership(act: Act, committee: Committee, at: datetime) -> Membership:
    by = membership(act.view, committee, local(at, act.zone).date())
    if by is None:
        told = f"The terms of reference of {committee.name} set no quorum"
        raise Refused(Problem(f"{told}: “tor set {committee.key} quorum …” does.", "meeting"))
    return by


@command(
    "quorum try",
    "Judge the last year's meetings by another quorum clause",
    who=EVERYBODY,
    writes=False,
    examples=('quorum try board "one third including the chair"',),
)
def try_clause(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    clause: Annotated[str, Param(A_CLAUSE, "Clause")],
) -> Reply:
    """Each meeting of the last year by who came, otherwise by the answers, and by both clauses."""
    held = list(_last_year(act, committee))
    if not held:
        told = f"{committee.name} has held no meeting within the last year, so there is nothing to try it on."
        raise Refused(Problem(told, "committee"))
    tried = [_tried(act, committee, one, clause) for one in held]
    unread = tuple(f"“{one.words}”: {one.why}." for one in tried[0].by.understood.not_understood)
    quorate = sum(one.verdict.finding is Finding.QUORATE for one in tried)
    told = f"By that clause {quorate} of {len(tried)} meetings of the last year would have been quorate."
    if unread:
        first = Verdict(Mood.WARNING, "Not all of that clause was understood.", (*unread, told))
    else:
        first = Verdict(Mood.GOOD, told)
    understood = Facts((("I understood", " ".join(sentences(tried[0].by.understood.rule)) or "nothing"),))
    rows = (_row(act, one) for one in tried)
    columns = ("Meeting", "When", "Judged by", "By the clause tried", "By the clause as it was")
    return Reply((first, understood, table("Meetings of the last year", columns, rows)))


@dataclass(frozen=True, slots=True)
class _Tried:
    """A meeting by the clause that is tried, and by the one that held."""

    meeting: Meeting
    by: Membership
    verdict: Judged
    before: Judged | None
    source: str


def _last_year(act: Act, committee: Committee) -> Iterator[Meeting]:
    found = act.view.find(Meeting, where("starts") > act.now - A_YEAR, committee=committee.id)
    past = (one for one in found if one.state is MeetingState.SCHEDULED and one.ends <= act.now)
    return iter(sorted(past, key=lambda one: one.starts))


def _tried(act: Act, committee: Committee, meeting: Meeting, clause: str) -> _Tried:
    day = local(meeting.starts, act.zone).date()
    held = membership(act.view, committee, day)
    by = (held or Membership("", Understood(QuorumRule()), tuple(seats_of(act.view, committee)))).by(clause)
    here, source = _who_was_there(act, committee, meeting)
    matter = as_called(meeting)
    before = judge(held.understood, held.seats, here, matter) if held else None
    return _Tried(meeting, by, judge(by.understood, by.seats, here, matter), before, source)


def _who_was_there(act: Act, committee: Committee, meeting: Meeting) -> tuple[tuple[Present, ...], str]:
    entries = attended(act.view.find(Attendance, meeting=meeting.id))
    if entries:
        return there(committee, entries), "who came"
    seats = act.view.find(Seat, committee=committee.id)
    return promised(committee, seats, act.view.find(Invitation, meeting=meeting.id)), "answers"


def _row(act: Act, one: _Tried) -> tuple[str, ...]:
    before = finding_in_words(one.before) if one.before else "no quorum was set"
    told = finding_in_words(one.verdict)
    return one.meeting.id, full(one.meeting.starts, act.zone), one.source, told, before
