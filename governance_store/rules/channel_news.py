"""What is a committee's channel to be told? Each of its meetings as called, changed or cancelled, once.

What stood before the channel was linked is passed by: its keys were spent when it was. Of a new series only
the first date is told. Drafts are never told of: only those who may call meetings know them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from governance_store.records.chat_channel import ChatChannel
from governance_store.records.ids import CLERK
from governance_store.records.letter import Matter, Route
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.rules.duty import Owed, Recorded, as_it_stands


def channel_news(record: Recorded, at: datetime) -> Iterator[Owed]:
    """To each channel: every meeting ahead, in the version in which it was not told yet."""
    for channel in record.find(ChatChannel, active=True):
        for meeting in _ahead(record, channel, at):
            key = news_key(record, channel, meeting)
            if not record.has_key(key):
                renders = as_it_stands(record, meeting, channel)
                thread = f"{channel.id}:{meeting.id}"
                yield Owed(key, Matter.CHANNEL, CLERK, channel.channel, thread, renders, Route.SLACK)


def news_key(record: Recorded, channel: ChatChannel, meeting: Meeting) -> str:
    """What stands once for telling a channel of a meeting as it is now."""
    version = record.version(Meeting, meeting.id)
    if meeting.series and version == 1:
        return f"channel:{channel.id}:{meeting.series}"
    return f"channel:{channel.id}:{meeting.id}:{version}"


def _ahead(record: Recorded, channel: ChatChannel, at: datetime) -> list[Meeting]:
    """The meetings to be told of, the nearest first; a cancelled one only where it was once told of."""
    ahead = [one for one in record.find(Meeting, committee=channel.committee) if one.ends > at]
    called = [one for one in ahead if one.state is MeetingState.SCHEDULED]
    off = [one for one in ahead if one.state is MeetingState.CANCELLED and _was_told(record, channel, one)]
    # of a series one date stands for all: the nearest, whichever way they were written down
    return sorted(_once_a_series(record, called) + off, key=lambda one: one.starts)


def _once_a_series(record: Recorded, meetings: list[Meeting]) -> list[Meeting]:
    kept: list[Meeting] = []
    series: set[str] = set()
    for one in sorted(meetings, key=lambda meeting: meeting.starts):
        first = bool(one.series) and record.version(Meeting, one.id) == 1
        if first and one.series in series:
            continue
        kept.append(one)
        series |= {one.series} if first and one.series else set()
    return kept


def _was_told(record: Recorded, channel: ChatChannel, meeting: Meeting) -> bool:
    versions = range(1, record.version(Meeting, meeting.id))
    keys = [f"channel:{channel.id}:{meeting.id}:{version}" for version in versions]
    keys += [f"channel:{channel.id}:{meeting.series}"] if meeting.series else []
    return any(record.has_key(key) for key in keys)
