"""How is a meeting prepared in silence, and opened? A draft is changed at will, and nobody is told of it.

Opening is calling: notice is counted from that day, and everything is judged as if it were newly scheduled.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Annotated

from bot.commands import meeting_replies as replies
from bot.commands.base import CONVENORS, Act, Param, Problem, Refused, command
from bot.commands.calling import Slot, able_to_meet, judge, slot, to_be_invited
from bot.commands.meeting_parts import A_PLACE, WHY_SHORT, new_invitation, new_meeting
from bot.commands.naming import committee_name, count, table
from bot.outbox.letters import letters
from bot.outbox.reaching import reach
from bot.parameters.people import A_COMMITTEE, A_DRAFT
from bot.parameters.text import A_LINK
from bot.parameters.when import A_DAY_AHEAD, A_LENGTH, HOURS, Hours
from bot.reply import Button, Choices, Heading, Mood, Part, Reply, Verdict, Weight
from governance_store.records.committee import Committee
from governance_store.records.kinds import Record
from governance_store.records.letter import Matter
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.person import Person
from governance_store.rules.local_time import full


@command(
    "meeting draft",
    "Prepare a meeting without telling anybody",
    who=CONVENORS,
    examples=('meeting draft board 10 Dec 2026 14:00 90m at "Room 4, Infirmary"',),
    submit="Keep as a draft",
)
def draft(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    day: Annotated[date, Param(A_DAY_AHEAD, "Date", hint="For example, 10 Dec 2026 or next Thursday.")],
    hours: Annotated[Hours | None, Param(HOURS, "Time", hint="For example, 14:00 or 14:00-15:30.")] = None,
    minutes: Annotated[int | None, Param(A_LENGTH, "Length", hint="For example, 90m.")] = None,
    place: Annotated[str | None, Param(A_PLACE, "Place", "at", ("place", "in"))] = None,
    link: Annotated[str | None, Param(A_LINK, "Link to join", "link", ("join",))] = None,
    extraordinary: Annotated[str | None, WHY_SHORT] = None,
) -> Reply:
    """Write the meeting down as a draft, and say what would happen if it were opened now."""
    wanted = slot(act, committee, day, hours, minutes)
    _refuse_past(act, wanted)
    made = new_meeting(act, committee, wanted, place, link, extraordinary or "", MeetingState.DRAFT)
    act.commit("meeting.drafted", made, reason=made.extraordinary)
    told = f"A meeting of {committee.name} on {replies.moment(act, made)} is a draft. Nobody has been told."
    return _standing(act, made, committee, Verdict(Mood.GOOD, told))


def _refuse_past(act: Act, wanted: Slot) -> None:
    if wanted.starts <= act.now:
        told = f"{full(wanted.starts, act.zone)} is in the past: it is {full(act.now, act.zone)} now."
        raise Refused(Problem(told, "hours" if wanted.starts.date() == act.now.date() else "day"))


@command(
    "meeting open",
    "Open a draft: call the meeting and invite everybody",
    who=CONVENORS,
    examples=("meeting open board", "meeting open MTG-2026-001"),
    submit="Open the meeting and send the invitations",
)
def open_draft(
    act: Act,
    meeting: Annotated[Meeting, Param(A_DRAFT, "Draft")],
    extraordinary: Annotated[str | None, WHY_SHORT] = None,
) -> Reply:
    """Judge the draft as if it were scheduled now, call it, and queue everybody's invitation."""
    _refuse_no_draft(act, meeting)
    committee = act.view.get(Committee, meeting.committee)
    if not committee.active:
        raise Refused(Problem(f"{committee.name} is dissolved, so it meets no more.", "meeting"))
    invited = able_to_meet(act, committee)
    wanted, why = Slot(meeting.starts, meeting.minutes), extraordinary or meeting.extraordinary
    judged = judge(act, committee, wanted, tuple(one.person for one in invited), why or None)
    called = replace(meeting, state=MeetingState.SCHEDULED, extraordinary=judged.extraordinary)
    invitations = [new_invitation(called, one) for one in invited]
    changed: list[Record] = [called, *invitations]
    matters = [(Matter.INVITATION, one) for one in invitations]
    queued = letters(act.view, act.now, called, matters, changed)
    act.commit("meeting.scheduled", *changed, *queued, reason=judged.extraordinary)
    return replies.scheduled(act, called, committee, judged)


def _refuse_no_draft(act: Act, meeting: Meeting) -> None:
    if meeting.state is MeetingState.DRAFT:
        return
    here = f"{meeting.id}, {committee_name(act.view, meeting.committee)} on {replies.moment(act, meeting)},"
    stands = {
        MeetingState.DISCARDED: "is a draft that was discarded: prepare another with “meeting draft”.",
        MeetingState.SCHEDULED: "is called already: everybody was invited then.",
        MeetingState.CANCELLED: "is cancelled: call another with “meeting schedule”.",
    }
    raise Refused(Problem(f"{here} {stands[meeting.state]}", "meeting"))


def refuse_draft(meeting: Meeting, so: str) -> None:
    """Raise Refused where a meeting is only being prepared; `so` says what cannot be done for that."""
    if meeting.announced:
        return
    gone = meeting.state is MeetingState.DISCARDED
    then = "was discarded" if gone else f"has not been opened: “meeting open {meeting.id}” calls it"
    raise Refused(Problem(f"{meeting.id} is a draft, so {so}. It {then}.", "meeting"))


def redrafted(act: Act, before: Meeting, after: Meeting, committee: Committee) -> Reply:
    """Change a draft, and tell nobody."""
    _refuse_past(act, Slot(after.starts, after.minutes))
    act.commit("meeting.redrafted", after, reason=after.extraordinary)
    told = f"The draft of {committee.name} is changed to {replies.moment(act, after)}."
    if before.starts == after.starts:
        told = f"The draft of {committee.name} on {replies.moment(act, after)} is changed."
    return _standing(act, after, committee, Verdict(Mood.GOOD, f"{told} Nobody has been told."))


def discarded(act: Act, meeting: Meeting, committee: Committee, why: str) -> Reply:
    """Give a draft up, and tell nobody."""
    after = replace(meeting, state=MeetingState.DISCARDED, cancelled_because=why)
    act.commit("meeting.discarded", after, reason=why)
    told = f"The draft of {committee.name} on {replies.moment(act, meeting)} is discarded."
    again = Choices((Button("Prepare another", f"meeting draft {committee.key}"),))
    return Reply((Verdict(Mood.GOOD, f"{told} Nobody was told of it."), again), ids=(meeting.id,))


def shown(act: Act, meeting: Meeting, committee: Committee) -> Reply:
    """Everything about a draft."""
    heading = Heading(f"{committee.name}, {full(meeting.starts, act.zone)}")
    if meeting.state is MeetingState.DISCARDED:
        given_up = Verdict(Mood.WARNING, "This draft was discarded. Nobody was told of it.")
        return Reply((heading, given_up, replies.facts(act, meeting)), ids=(meeting.id,))
    silent = Verdict(Mood.NOTE, "This is a draft. Nobody has been told.")
    return _standing(act, meeting, committee, heading, silent)


def _standing(act: Act, meeting: Meeting, committee: Committee, *first: Part) -> Reply:
    """How a draft stands: what opening it now would meet with, who would be told, and what comes next."""
    invited = [new_invitation(meeting, one) for one in to_be_invited(act, committee)]
    messages = sum(reach(act.view.maybe(Person, one.person)) is not None for one in invited)
    people = "person" if len(invited) == 1 else "people"
    going = f"Opening it sends {count(messages, 'message')} to {len(invited)} {people}."
    if messages < len(invited):
        going = f"Opening it invites {len(invited)} {people} and sends {count(messages, 'message')}."
    rows = (replies.reached(act, one) for one in invited)
    columns = ("Name", "Organisation", "As", "Reached by")
    listed = table("Who will be told when it is opened", columns, rows)
    parts = (*first, *_opened_now(act, meeting, committee, going), replies.facts(act, meeting), listed)
    buttons = Choices(
        (
            Button("Open it and send the invitations", f"meeting open {meeting.id}", Weight.PRIMARY),
            Button("Change it", f"meeting move {meeting.id}"),
            Button("Discard it", f"meeting cancel {meeting.id}", Weight.WARNING),
        )
    )
    return Reply((*parts, buttons), ids=(meeting.id,))


def _opened_now(act: Act, meeting: Meeting, committee: Committee, going: str) -> tuple[Verdict, ...]:
    """Who would be told, and what would be judged, if the draft were opened at this instant."""
    try:
        people = tuple(one.person for one in able_to_meet(act, committee))
        slotted = Slot(meeting.starts, meeting.minutes)
        judged = judge(act, committee, slotted, people, meeting.extraordinary or None)
    except Refused as against:
        reasons = tuple(problem.sentence for problem in against.problems)
        no = Verdict(Mood.WARNING, "As it stands it cannot be opened today.", reasons)
        return (Verdict(Mood.NOTE, going), no)
    told = Verdict(Mood.NOTE, going, judged.reasons)
    warned = judged.warnings
    return (told, Verdict(Mood.WARNING, warned[0], warned[1:])) if warned else (told,)
