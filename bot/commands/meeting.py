"""When does a committee meet? Calling, moving and cancelling its meetings, and asking about them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Annotated

from bot.commands import meeting_draft as drafts
from bot.commands import meeting_replies as replies
from bot.commands.asking_again import asked_again
from bot.commands.base import CONVENORS, EVERYBODY, Act, Incomplete, Param, Problem, Refused, command, shown
from bot.commands.calling import Slot, able_to_meet, judge, slot, to_be_invited
from bot.commands.meeting_parts import A_PLACE, WHY_SHORT, followed_only, new_invitation, new_meeting
from bot.commands.naming import table
from bot.commands.neighbours import refuse_to_pass
from bot.outbox.letters import letters, told_now
from bot.parameters.convening import may_know
from bot.parameters.people import A_COMMITTEE, A_MEETING_OR_DRAFT
from bot.parameters.text import A_FLAG, A_LINK, A_REASON
from bot.parameters.when import A_DAY_AHEAD, A_LENGTH, HOURS, Hours
from bot.reply import Mood, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.records.kinds import Record
from governance_store.records.letter import Letter, Matter
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.rules.invitees import Invitee
from governance_store.rules.local_time import full


@command(
    "meeting schedule",
    "Call a meeting of a committee",
    who=CONVENORS,
    examples=(
        'meeting schedule board 10 Dec 2026 14:00 90m at "Room 4, Infirmary" link https://example.org/join',
        "meeting schedule board next Thursday 2pm for an hour and a half",
    ),
    submit="Call the meeting",
)
def schedule(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    day: Annotated[date, Param(A_DAY_AHEAD, "Date", hint="For example, 10 Dec 2026 or next Thursday.")],
    hours: Annotated[Hours | None, Param(HOURS, "Time", hint="For example, 14:00 or 14:00-15:30.")] = None,
    minutes: Annotated[int | None, Param(A_LENGTH, "Length", hint="For example, 90m.")] = None,
    place: Annotated[str | None, Param(A_PLACE, "Place", "at", ("place", "in"))] = None,
    link: Annotated[str | None, Param(A_LINK, "Link to join", "link", ("join",))] = None,
    extraordinary: Annotated[str | None, WHY_SHORT] = None,
) -> Reply:
    """Judge the day and hour, write the meeting down with everybody's invitation, and queue their letters."""
    invited = able_to_meet(act, committee)
    wanted = slot(act, committee, day, hours, minutes)
    return call(act, committee, invited, wanted, place, link, extraordinary)


def call(
    act: Act,
    committee: Committee,
    invited: tuple[Invitee, ...],
    wanted: Slot,
    place: str | None,
    link: str | None,
    extraordinary: str | None,
    along: Callable[[Meeting], Iterable[Record]] = lambda _meeting: (),
) -> Reply:
    """Judge a slot and call the meeting, in one commit with what goes `along` with it."""
    judged = judge(act, committee, wanted, tuple(one.person for one in invited), extraordinary)
    called = new_meeting(act, committee, wanted, place, link, judged.extraordinary)
    invitations = [new_invitation(called, one) for one in invited]
    changed: list[Record] = [called, *invitations]
    queued = letters(act.view, act.now, called, ((Matter.INVITATION, one) for one in invitations), changed)
    act.commit("meeting.scheduled", *changed, *along(called), *queued, reason=judged.extraordinary)
    return replies.scheduled(act, called, committee, judged)


@command(
    "meeting move",
    "Change a meeting's day, time, length, place or link",
    who=CONVENORS,
    examples=("meeting move board to 17 Dec 2026 15:00", 'meeting move MTG-2026-001 at "Seminar Room 2"'),
    submit="Change the meeting",
)
def move(
    act: Act,
    meeting: Annotated[Meeting, Param(A_MEETING_OR_DRAFT, "Meeting")],
    day: Annotated[date | None, Param(A_DAY_AHEAD, "Date")] = None,
    hours: Annotated[Hours | None, Param(HOURS, "Time")] = None,
    minutes: Annotated[int | None, Param(A_LENGTH, "Length")] = None,
    place: Annotated[str | None, Param(A_PLACE, "Place", "at", ("place", "in"))] = None,
    link: Annotated[str | None, Param(A_LINK, "Link to join", "link", ("join",))] = None,
    extraordinary: Annotated[str | None, WHY_SHORT] = None,
) -> Reply:
    """Judge the new day and hour as if newly called, and tell everybody, for the entry in their calendars."""
    refuse_settled(act, meeting, "moved")
    if all(value is None for value in (day, hours, minutes, place, link, extraordinary)):
        raise _ask(act, meeting)
    committee = act.view.get(Committee, meeting.committee)
    wanted = _wanted(act, meeting, committee, day, hours, minutes)
    refuse_to_pass(act, meeting, wanted)
    kept = meeting.extraordinary if wanted.starts == meeting.starts else ""
    after = replace(
        meeting,
        starts=wanted.starts,
        minutes=wanted.minutes,
        place=meeting.place if place is None else place,
        link=meeting.link if link is None else link,
        extraordinary=extraordinary or kept,
        sequence=meeting.sequence + meeting.announced,
    )
    if replace(after, sequence=meeting.sequence) == meeting:
        return Reply(
            (Verdict(Mood.NOTE, "That is how the meeting stands already; nothing was changed."),),
            ids=(meeting.id,),
        )
    if not meeting.announced:
        return drafts.redrafted(act, meeting, after, committee)
    people = tuple(one.person for one in to_be_invited(act, committee))
    retimed = (after.starts, after.minutes) != (meeting.starts, meeting.minutes)
    judged = judge(act, committee, wanted, people, extraordinary, meeting) if retimed else None
    queued = _commit_move(act, after, committee)
    return replies.moved(act, meeting, after, committee, judged, queued)


def _wanted(
    act: Act,
    meeting: Meeting,
    committee: Committee,
    day: date | None,
    hours: Hours | None,
    minutes: int | None,
) -> Slot:
    before = meeting.starts.astimezone(act.zone)
    kept = Hours(before.time().replace(tzinfo=None))
    length = minutes if minutes is not None or (hours and hours.end) else meeting.minutes
    return slot(act, committee, day or before.date(), hours or kept, length)


def _ask(act: Act, meeting: Meeting) -> Incomplete:
    """The form, filled in with how the meeting stands."""
    starts = meeting.starts.astimezone(act.zone)
    values = {
        "meeting": meeting,
        "day": starts.date(),
        "hours": Hours(starts.time().replace(tzinfo=None)),
        "minutes": meeting.minutes,
        "place": meeting.place or None,
        "link": meeting.link or None,
    }
    return Incomplete(ask="What is to be changed?", values=values, seen=shown(act.view, meeting))


def _commit_move(act: Act, after: Meeting, committee: Committee) -> list[Letter]:
    """Who was invited is told, and is asked again where the time changed; who has joined is invited."""
    past = act.store.history(Meeting, after.id)
    known = {one.person: one for one in act.view.find(Invitation, meeting=after.id)}
    asked = list(asked_again(act, after, known.values(), past))
    fresh = [new_invitation(after, one) for one in to_be_invited(act, committee) if one.person not in known]
    now = known | {one.person: one for one in asked}
    matters = [(Matter.MEETING_CHANGED, one) for one in now.values() if not one.withdrawn]
    matters += [(Matter.INVITATION, one) for one in fresh]
    changed: list[Record] = [after, *asked, *fresh]
    queued = list(letters(act.view, act.now, after, matters, changed, past))
    act.commit("meeting.moved", *changed, *queued, reason=after.extraordinary)
    return told_now(queued)


def refuse_settled(act: Act, meeting: Meeting, verb: str) -> None:
    """Raise Refused where a meeting cannot be changed any more, or is not ours to change."""
    if meeting.organised_elsewhere:
        raise Refused(Problem(followed_only(meeting, verb), "meeting"))
    if meeting.state is MeetingState.DISCARDED:
        raise Refused(Problem(f"The draft {meeting.id} is discarded, so it cannot be {verb}.", "meeting"))
    if meeting.state is MeetingState.CANCELLED:
        raise Refused(Problem(f"The meeting {meeting.id} is cancelled, so it cannot be {verb}.", "meeting"))
    if meeting.announced and meeting.ends <= act.now:
        when = full(meeting.starts, act.zone)
        told = f"The meeting {meeting.id} was on {when} and is over, so it cannot be {verb}."
        raise Refused(Problem(told, "meeting"))


@command(
    "meeting cancel",
    "Cancel a meeting, or discard a draft of one",
    who=CONVENORS,
    examples=('meeting cancel board because "the chair is unwell"',),
    submit="Cancel the meeting",
)
def cancel(
    act: Act,
    meeting: Annotated[Meeting, Param(A_MEETING_OR_DRAFT, "Meeting")],
    because: Annotated[str | None, Param(A_REASON, "Reason", "because", ("reason",))] = None,
) -> Reply:
    """The meeting stays in the record as cancelled, and everybody who was invited is told."""
    refuse_settled(act, meeting, "cancelled")
    committee = act.view.get(Committee, meeting.committee)
    if not meeting.announced:
        return drafts.discarded(act, meeting, committee, because or "")
    if because is None:
        raise Incomplete("because")
    after = replace(
        meeting, state=MeetingState.CANCELLED, sequence=meeting.sequence + 1, cancelled_because=because
    )
    invitations = act.view.find(Invitation, meeting=meeting.id, withdrawn=False)
    matters = [(Matter.MEETING_CANCELLED, one) for one in invitations]
    queued = list(letters(act.view, act.now, after, matters, [after]))
    act.commit("meeting.cancelled", after, *queued, reason=because)
    return replies.cancelled(act, after, committee, told_now(queued))


@command("meeting show", "Show a meeting", who=EVERYBODY, writes=False, examples=("meeting show board",))
def show(act: Act, meeting: Annotated[Meeting, Param(A_MEETING_OR_DRAFT, "Meeting")]) -> Reply:
    """When and where, who is invited and what they answered."""
    if not meeting.announced:
        return drafts.shown(act, meeting, act.view.get(Committee, meeting.committee))
    return replies.shown(act, meeting, act.view.get(Committee, meeting.committee))


@command(
    "meeting list",
    "List the meetings ahead, or all of them",
    who=EVERYBODY,
    writes=False,
    examples=("meeting list", "meeting list board", "meeting list all"),
)
def list_meetings(
    act: Act,
    committee: Annotated[Committee | None, Param(A_COMMITTEE, "Committee")] = None,
    everything: Annotated[bool, Param(A_FLAG, "Past and cancelled ones too", "all", ("everything",))] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """Meetings by date; those past and cancelled only where all are asked for, drafts for convenors alone."""
    chosen = {"committee": committee.id} if committee else {}
    found = sorted(act.view.find(Meeting, **chosen), key=lambda one: (one.starts, one.id))
    found = [one for one in found if may_know(act.view, act.actor.id, one)]
    if not everything:
        ahead = {MeetingState.SCHEDULED, MeetingState.DRAFT}
        found = [one for one in found if one.state in ahead and (one.ends > act.now or not one.announced)]
    caption = ("Meetings" if everything else "Meetings ahead") + (
        f" of {committee.name}" if committee else ""
    )
    columns = ("Meeting", "Committee", "When", "Where", "State")
    listed = table(caption, columns, (replies.row(act, one) for one in found))
    of = f" of {committee.name}" if committee else ""
    what = f"No meeting{of} has been called yet." if everything else f"No meeting{of} lies ahead."
    note = () if found else (Verdict(Mood.NOTE, f"{what} “meeting schedule” calls one."),)
    return Reply((*note, *((listed,) if found else ())), ids=tuple(one.id for one in found))
