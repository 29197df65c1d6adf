"""Are minutes right, and who says so? Members propose corrections, and a later quorate meeting approves them.

Decisions bind from when they are made: what is approved is that the minutes tell them rightly.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final

from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.confidences import may_read
from bot.commands.minutes_book import Book, Speaker
from bot.commands.minutes_correcting import correct as correct_line
from bot.commands.minutes_deciding import decide
from bot.commands.minutes_opening import minutes_of
from bot.commands.naming import committee_name, person_name
from bot.parameters.identified import Identified
from bot.parameters.people import A_MEETING_SITTING
from bot.parameters.text import A_FLAG, A_REASON, Text
from bot.parameters.when import A_NUMBER
from bot.reply import Button, Choices, Entry, Mood, Reply, Verdict
from governance_store import where
from governance_store.records.decision import DecisionStanding, Outcome
from governance_store.records.ids import ProposalId
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import Minutes, MinutesState
from governance_store.records.minutes_custody import (
    MinutesEdition,
    MinutesProposal,
    MinutesReceipt,
    ProposalState,
)
from governance_store.rules.local_time import date_in_full, full, local
from governance_store.rules.minutes_custody import approved, changed_by
from governance_store.rules.quorum_stamp import stamp, standing

MEETING: Final = Param(A_MEETING_SITTING, "Meeting")
A_PROPOSAL: Final = Identified[MinutesProposal](
    "the reference of a correction that was proposed, such as COR-0001", "proposal", "COR", MinutesProposal
)
A_WORDING: Final = Text(to_end=True, called="a wording", entry=Entry.PARAGRAPH)
_PROPOSAL: Final = Param(A_PROPOSAL, "Proposal", example="COR-0001")


def versions_sent(act: Act, meeting: Meeting) -> set[int]:
    """The versions of a meeting's minutes that were sent to anybody."""
    return {one.version for one in act.view.find(MinutesEdition, meeting=meeting.id)}


def note_change(act: Act, book: Book) -> None:
    """Let the minutes be what they are after a change: the next version, where this one was sent."""
    book.put_minutes(changed_by(book.minutes, act.actor.id, versions_sent(act, book.meeting)))


@command(
    "minutes propose",
    "Propose a correction to minutes that are not approved yet",
    who=EVERYBODY,
    examples=('minutes propose board 12 "The backlog is 40 scans"',),
    submit="Propose",
)
def propose(
    act: Act,
    meeting: Annotated[Meeting, MEETING],
    line: Annotated[int, Param(A_NUMBER, "Line", hint="Its number in “minutes show”.")],
    text: Annotated[str, Param(A_WORDING, "How it should read")],
) -> Reply:
    """By whoever was at the meeting or was sent its minutes; who takes them accepts it or not."""
    minutes = minutes_of(act, meeting)
    book = Book.of(act, meeting, minutes)
    _refuse_locked(minutes)
    _refuse_stranger(act, book)
    known = book.lines[line - 1] if 1 <= line <= len(book.lines) else None
    if known is None or known.withdrawn or not may_read(book, act.actor, known):
        told = f"These minutes have no line {line} that you could correct: “minutes show” shows them."
        raise Refused(Problem(told, "line"), nearest=(f"minutes show {meeting.id}",))
    id_ = ProposalId(act.new_id("COR", 4))
    made = MinutesProposal(id_, minutes.id, meeting.id, line, text, act.actor.id, act.now)
    act.commit("minutes.correction-proposed", made)
    taker = person_name(act.view, minutes.taker)
    told = f"{made.id}: line {line} should read as you say. {taker} accepts it or not."
    return Reply((Verdict(Mood.GOOD, told),), ids=(made.id, meeting.id))


def _refuse_locked(minutes: Minutes) -> None:
    if minutes.state is MinutesState.APPROVED:
        raise Refused(Problem("These minutes are approved, so they stay as they are.", "meeting"))


def _refuse_stranger(act: Act, book: Book) -> None:
    rows = act.view.find(MinutesReceipt, person=act.actor.id)
    sent = any(act.view.get(MinutesEdition, one.edition).meeting == book.meeting.id for one in rows)
    if not (sent or book.takes_part(act.actor.id) or book.runs(act.actor.id)):
        told = "You were neither at this meeting nor sent its minutes, so you cannot correct them."
        raise Refused(Problem(told, "meeting"))


@command(
    "minutes accept",
    "Accept a correction that was proposed",
    who=EVERYBODY,
    examples=("minutes accept COR-0001",),
    submit="Accept",
)
def accept(act: Act, proposal: Annotated[MinutesProposal, _PROPOSAL]) -> Reply:
    """The line reads so from then on; what it said first stays in its history."""
    book = _to_settle(act, proposal)
    told = correct_line(book, proposal.line, proposal.text)
    if told.mood is not Mood.NOTE:
        note_change(act, book)
    settled = _settled(act, proposal, ProposalState.ACCEPTED, "")
    act.commit("minutes.correction-accepted", *book.pending.records, settled)
    return Reply((replace(told, text=f"{proposal.id} is accepted. {told.text}"),), ids=(proposal.id,))


@command(
    "minutes decline",
    "Decline a correction that was proposed",
    who=EVERYBODY,
    examples=('minutes decline COR-0001 because "the recording says otherwise"',),
    submit="Decline",
)
def decline(
    act: Act,
    proposal: Annotated[MinutesProposal, _PROPOSAL],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
) -> Reply:
    """The minutes stay as they are, and the proposal stands in the record with the reason."""
    _to_settle(act, proposal)
    act.commit("minutes.correction-declined", _settled(act, proposal, ProposalState.DECLINED, because))
    return Reply((Verdict(Mood.GOOD, f"{proposal.id} is declined.", (because,)),), ids=(proposal.id,))


def _settled(act: Act, one: MinutesProposal, state: ProposalState, because: str) -> MinutesProposal:
    return replace(one, state=state, because=because, settled=act.now, settled_by_person=act.actor.id)


def _to_settle(act: Act, proposal: MinutesProposal) -> Book:
    meeting = act.view.get(Meeting, proposal.meeting)
    minutes = act.view.get(Minutes, proposal.of)
    book = Book.of(act, meeting, minutes)
    if not book.runs(act.actor.id):
        told = "Only who takes the minutes or is in the chair accepts or declines what is proposed."
        raise Refused(Problem(told, "proposal"))
    _refuse_locked(minutes)
    if proposal.state is not ProposalState.PROPOSED:
        raise Refused(Problem(f"{proposal.id} is {proposal.state.value} already.", "proposal"))
    return book


@command(
    "minutes approve",
    "Record that a later meeting approved the minutes as a correct record",
    who=EVERYBODY,
    examples=("minutes approve board", "minutes approve board as amended"),
    submit="Approve",
)
def approve(
    act: Act,
    meeting: Annotated[Meeting, MEETING],
    amended: Annotated[bool, Param(A_FLAG, "As amended", "as amended", ("amended",))] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """A decision of the meeting that is on, with its stamp; the minutes are locked by it."""
    book = _approving(act, meeting)
    minutes = _to_approve(act, meeting, book)
    _refuse_unfit(act, minutes, amended=amended)
    stamped = stamp(book.sitting, book.attendance, book.touched, act.now)
    if standing(stamped) is DecisionStanding.RECOMMENDED:
        told = "This meeting is not quorate, so it cannot approve minutes: the next quorate one does."
        raise Refused(Problem(" ".join((told, *stamped.reasons)), "meeting"))
    held = act.view.get(Meeting, minutes.meeting)
    how = "as amended" if amended else "as presented"
    day = date_in_full(local(held.starts, act.zone).date())
    text = f"The minutes of {day} were approved as a correct record, {how}."
    decision, told_ = decide(book, Speaker(act.actor), act.now, text, Outcome.AGREED)
    book.put(approved(minutes, act.now, book.meeting.id, decision.id, book.minutes.chair, amended=amended))
    act.commit("minutes.approved", *book.pending.records)
    why = "Decisions were binding when they were made; from now on these minutes stay as they are."
    send = Choices((Button("Send the approved minutes", f"minutes send {held.id}"),))
    parts = (replace(told_, reasons=(*told_.reasons, why)), send)
    return Reply(parts, ids=(minutes.id, decision.id))


def _approving(act: Act, meeting: Meeting) -> Book:
    """The meeting that is on and may approve: a later one of the committee, or the one that is named."""
    open_ = act.view.find(Minutes, committee=meeting.committee, state=MinutesState.OPEN)
    books = [Book.of(act, act.view.get(Meeting, one.meeting), one) for one in open_]
    later = [one for one in books if one.meeting.starts > meeting.starts]
    fits = later or [one for one in books if one.meeting.id == meeting.id]
    if not fits:
        here = committee_name(act.view, meeting.committee)
        told = f"Minutes of {here} are approved at its next meeting, while its own minutes are taken."
        raise Refused(Problem(told, "meeting"))
    if not fits[0].runs(act.actor.id):
        told = "Only who takes that meeting's minutes or is in the chair records what it approves."
        raise Refused(Problem(told, "meeting"))
    return fits[0]


def _to_approve(act: Act, meeting: Meeting, book: Book) -> Minutes:
    """The minutes that are named; where that is the meeting itself, the last earlier ones to be approved."""
    if meeting.id != book.meeting.id:
        return minutes_of(act, meeting)
    earlier = act.view.find(Meeting, where("starts") < meeting.starts, committee=meeting.committee)
    begun = {one.meeting: one for one in act.view.find(Minutes, committee=meeting.committee)}
    waiting = [
        begun[one.id]
        for one in sorted(earlier, key=lambda one: one.starts)
        if one.id in begun and begun[one.id].state is not MinutesState.APPROVED
    ]
    if not waiting:
        here = committee_name(act.view, meeting.committee)
        raise Refused(Problem(f"No earlier minutes of {here} wait to be approved.", "meeting"))
    return waiting[-1]


def _refuse_unfit(act: Act, minutes: Minutes, *, amended: bool) -> None:
    problems = []
    editions = act.view.find(MinutesEdition, meeting=minutes.meeting)
    if minutes.state is MinutesState.APPROVED and minutes.approved:
        problems.append(f"They were approved on {full(minutes.approved, act.zone)} already.")
    elif minutes.state is MinutesState.OPEN:
        problems.append("They are still open: “minutes close” ends them.")
    elif not editions:
        problems.append("They were sent to nobody yet: “minutes send” sends them.")
    elif editions[-1].version != minutes.version and not amended:
        told = f"They were changed since version {editions[-1].version} was sent: say “as amended”."
        problems.append(told)
    open_ = act.view.find(MinutesProposal, meeting=minutes.meeting, state=ProposalState.PROPOSED)
    if open_:
        names = ", ".join(one.id for one in open_)
        problems.append(f"Corrections are proposed and not settled yet: {names}.")
    if problems:
        which = f"The minutes of {minutes.meeting} cannot be approved."
        raise Refused(Problem(" ".join((which, *problems)), "meeting"))
