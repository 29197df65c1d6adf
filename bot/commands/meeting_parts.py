"""What does a command need to say of a meeting, and of what is a new one made?"""

from __future__ import annotations

from typing import Final

from bot.commands.base import Act, Param
from bot.commands.calling import Slot
from bot.parameters.text import A_REASON, Text
from governance_store.records.committee import Committee
from governance_store.records.ids import MeetingId, invitation_id
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.rules.invitees import Invitee

A_PLACE: Final = Text(called="a place", longest=200)
WHY_SHORT: Final = Param(
    A_REASON,
    "Reason for short notice",
    "extraordinary because",
    ("extraordinary", "urgent because", "short notice because"),
    hint="Only where the notice is shorter than the terms of reference ask for.",
)


def new_meeting(
    act: Act,
    committee: Committee,
    wanted: Slot,
    place: str | None,
    link: str | None,
    why: str,
    state: MeetingState = MeetingState.SCHEDULED,
) -> Meeting:
    """A meeting with the next identifier, at the committee's usual place unless another was said."""
    id_ = MeetingId(act.new_id(f"MTG-{wanted.starts.astimezone(act.zone).year}"))
    return Meeting(
        id=id_,
        committee=committee.id,
        starts=wanted.starts,
        minutes=wanted.minutes,
        uid=new_uid(act, id_),
        place=place if place is not None else committee.place,
        link=link if link is not None else committee.link,
        state=state,
        extraordinary=why,
    )


def new_uid(act: Act, id_: MeetingId) -> str:
    """What calendars everywhere know a meeting of this network by (RFC 7986 §5.3)."""
    return f"{id_.lower()}.{act.network.token or 'x'}@{act.network.key}.network-clerk"


def new_invitation(meeting: Meeting, one: Invitee) -> Invitation:
    """An invitation that has not been answered yet."""
    return Invitation(invitation_id(meeting.id, one.person), meeting.id, one.person, one.capacity, one.seat)


def followed_only(meeting: Meeting, verb: str) -> str:
    """Why a meeting that somebody else organises is not changed here, and what to do instead."""
    theirs = f"{meeting.id} is organised by {meeting.organised_elsewhere}, so it cannot be {verb} here."
    ask = "Have them do so, and attach their new file to “meeting import”"
    return f"{theirs} {ask}; or organise it from here: “meeting take over {meeting.id}”."
