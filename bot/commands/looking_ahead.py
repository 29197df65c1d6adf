"""What of the meetings ahead needs whoever calls them? A quorum that is not safe, items proposed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from bot.commands.base import Act
from bot.commands.meeting_replies import moment
from bot.commands.naming import committee_name, count
from bot.parameters.convening import convenes
from bot.reply import Button, Choices, Part
from governance_store import where
from governance_store.records.agenda import AgendaItem, ItemState
from governance_store.records.committee import Committee
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.rules.local_time import local
from governance_store.rules.quorum_forecast import Outlook, forecast
from governance_store.rules.quorum_membership import membership

SOON: Final = timedelta(days=8)


def looking_ahead(act: Act) -> Iterator[Part]:
    """For those who call them: how the quorum of the next week's looks, and what waits for a place."""
    ahead = act.view.find(Meeting, where("starts") > act.now, state=MeetingState.SCHEDULED)
    mine = [one for one in ahead if convenes(act.view, act.actor.id, one.committee)]
    for meeting in sorted(mine, key=lambda one: one.starts):
        yield from _quorum(act, meeting)
        yield from _proposed(act, meeting)


def _quorum(act: Act, meeting: Meeting) -> Iterator[Part]:
    if meeting.starts - act.now > SOON or meeting.organised_elsewhere:
        return
    committee = act.view.get(Committee, meeting.committee)
    by = membership(act.view, committee, local(meeting.starts, act.zone).date())
    seen = forecast(act.view, meeting, committee, by) if by else None
    if seen and seen.outlook is not Outlook.QUORATE:
        told = f"{committee.name} on {moment(act, meeting)} is {seen.outlook.value}."
        yield Choices((Button("Show the forecast", f"quorum check {meeting.id}"),), told)


def _proposed(act: Act, meeting: Meeting) -> Iterator[Part]:
    waiting = act.view.find(AgendaItem, meeting=meeting.id, state=ItemState.PROPOSED)
    if waiting:
        here = f"{committee_name(act.view, meeting.committee)} on {moment(act, meeting)}"
        told = f"{count(len(waiting), 'item is', 'items are')} proposed for {here}."
        yield Choices((Button("Show the agenda", f"agenda show {meeting.id}"),), told)
