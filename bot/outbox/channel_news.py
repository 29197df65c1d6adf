"""What is a committee's channel told of a meeting? That it was called, changed or cancelled, and its time."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.outbox.rendered import Office, named, record_in
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK
from governance_store.records.letter import Letter
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.network import Network
from governance_store.rules.local_time import duration_text, full
from templates.contexts.letter import Recipient
from templates.contexts.notice import Notice
from templates.filters import one_line, the


def channel_notice(office: Office, letter: Letter, _now: datetime) -> Notice:
    """The meeting in the version that the letter names."""
    version = named(office.store, letter, Meeting)
    meeting = record_in(version)
    with office.store.reading() as view:
        network = view.get(Network, NETWORK)
        name = one_line(view.get(Committee, meeting.committee).name)
        sentences = tuple(_sentences(view, meeting, name, version.version))
    when = full(meeting.starts, ZoneInfo(network.zone))
    return Notice(
        network=one_line(network.name),
        demonstration=network.demonstration,
        recipient=Recipient("all", letter.address),
        letter=letter.id,
        console=office.console,
        about=meeting.id,
        subject=f"{_what(meeting, version.version)}: {name}, {when}",
        sentences=sentences,
        facts=tuple(
            (label, one_line(value))
            for label, value in (
                ("When", when),
                ("Length", duration_text(meeting.minutes)),
                ("Place", meeting.place),
                ("Meeting", meeting.id),
            )
            if value
        ),
    )


def _what(meeting: Meeting, version: int) -> str:
    if meeting.state is MeetingState.CANCELLED:
        return "Cancelled"
    return "Meeting called" if version == 1 else "Meeting changed"


def _sentences(view: View, meeting: Meeting, name: str, version: int) -> tuple[str, ...]:
    if meeting.state is MeetingState.CANCELLED:
        return (f"This meeting of {the(name)} will not take place.",)
    others = view.find(Meeting, series=meeting.series) if meeting.series and version == 1 else []
    ahead = sum(one.starts > meeting.starts and one.state is MeetingState.SCHEDULED for one in others)
    more = (f"It is the first of a series, with {ahead} further dates.",) if ahead else ()
    return (f"{the(name)[:1].upper()}{the(name)[1:]} meets. Whoever is invited has been asked.", *more)
