"""What was somebody to bring to the meetings that lie ahead? Items of agendas that they lead on."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from governance_store.records.agenda import AgendaItem, ItemState
from governance_store.records.ids import PersonId
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.rules.duty import Recorded

_AHEAD: Final = {MeetingState.SCHEDULED, MeetingState.DRAFT}
_LIVE: Final = {ItemState.ACCEPTED, ItemState.PROPOSED}


def items_led_ahead(record: Recorded, person: PersonId, at: datetime) -> list[AgendaItem]:
    """The items of meetings that have not begun, by meeting and place; one put off or removed is none."""
    ahead = [one for one in record.between(Meeting, "starts", at, None) if one.state in _AHEAD]
    return [
        item
        for meeting in sorted(ahead, key=lambda one: (one.starts, one.id))
        for item in sorted(record.find(AgendaItem, meeting=meeting.id), key=lambda one: one.place)
        if item.lead == person and item.state in _LIVE
    ]
