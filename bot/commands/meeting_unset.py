"""How is a meeting left without what was said of it? Its place or its link is taken back."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import Annotated

from bot.commands.base import CONVENORS, Act, Param, command
from bot.commands.meeting import move
from bot.commands.naming import committee_name
from bot.parameters.people import A_MEETING_OR_DRAFT
from bot.parameters.text import OneOf
from bot.reply import Mood, Reply, Verdict
from governance_store.records.meeting import Meeting


class Clearable(StrEnum):
    """What a meeting can be without."""

    PLACE = "place"
    LINK = "link"


@command(
    "meeting unset",
    "Take back a meeting's place or its link",
    who=CONVENORS,
    examples=("meeting unset board place",),
    submit="Take it back",
)
def unset(
    act: Act,
    meeting: Annotated[Meeting, Param(A_MEETING_OR_DRAFT, "Meeting")],
    what: Annotated[Clearable, Param(OneOf(Clearable, "the place or the link"), "What")],
) -> Reply:
    """A change like any other: everybody is told, and a draft is changed in silence."""
    cleared = replace(meeting, place="") if what is Clearable.PLACE else replace(meeting, link="")
    if cleared == meeting:
        told = f"{committee_name(act.view, meeting.committee)} ({meeting.id}) has no {what} as it is"
        return Reply((Verdict(Mood.NOTE, f"{told}; nothing was changed."),), ids=(meeting.id,))
    return move(act, meeting, place=cleared.place, link=cleared.link)
