"""Where are the agenda of a meeting and its papers read? On a page of the console, once sent out."""

from __future__ import annotations

from bot.links import agenda_address
from governance_store import View
from governance_store.records.ids import MeetingId
from governance_store.records.paper import AgendaEdition


def where_papers_are(view: View, console: str, meeting: MeetingId) -> str:
    """The address at which people sign in and read what they may; empty before an agenda was sent out."""
    return agenda_address(console, meeting) if view.find(AgendaEdition, meeting=meeting) else ""
