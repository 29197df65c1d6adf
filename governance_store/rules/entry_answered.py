"""Which meeting, or which whole series, does an answer from a calendar mean?

An entry is known by its UID; the meetings of a series share one, and each is named within it by the time that
it stands for, whatever it was moved to since (RECURRENCE-ID, RFC 5545 §3.8.4.4).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from governance_store.records.ids import NETWORK
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.network import Network
from governance_store.records.series import Series
from governance_store.rules.duty import Recorded
from governance_store.rules.local_time import date_in_full, full

_UNKNOWN: Final = "It answers an entry that is not a meeting of this network."


@dataclass(frozen=True, slots=True)
class Meant:
    """The one meeting, or the whole series, that is answered; neither where `why_not` says why."""

    meeting: Meeting | None = None
    series: Series | None = None
    why_not: str = ""


def entry_answered(record: Recorded, uid: str, occurrence: datetime | date | None) -> Meant:
    """What an answer to an entry means; without an occurrence, a series is meant as a whole."""
    series = next(iter(record.find(Series, uid=uid)), None)
    if series is None:
        meeting = next(iter(record.find(Meeting, uid=uid)), None)
        return Meant(meeting, why_not="" if meeting else _UNKNOWN)
    if occurrence is None:
        return Meant(series=series)
    zone = _zone(record)
    found = [one for one in record.find(Meeting, uid=uid) if _is_named(one, occurrence, zone)]
    if not found:
        told = (
            f"It answers the series {series.id} for {_in_words(occurrence, zone)}, when that has no meeting."
        )
        return Meant(why_not=told)
    return Meant(_standing(found))


def _is_named(meeting: Meeting, occurrence: datetime | date, zone: ZoneInfo) -> bool:
    if meeting.stands_for is None:
        return False
    if not isinstance(occurrence, datetime):
        return meeting.stands_for.astimezone(zone).date() == occurrence
    return meeting.stands_for == _instant(occurrence, zone)


def _instant(occurrence: datetime, zone: ZoneInfo) -> datetime:
    """An hour that was told without a zone, or with one that nobody knows, is by the clock of the network."""
    return occurrence if occurrence.tzinfo else occurrence.replace(tzinfo=zone)


def _in_words(occurrence: datetime | date, zone: ZoneInfo) -> str:
    if isinstance(occurrence, datetime):
        return full(_instant(occurrence, zone), zone)
    return date_in_full(occurrence)


def _zone(record: Recorded) -> ZoneInfo:
    network = record.maybe(Network, NETWORK)
    return ZoneInfo(network.zone if network else "UTC")


def _standing(found: Sequence[Meeting]) -> Meeting:
    """Of several that stood for one time, the one that still takes place."""
    return next((one for one in found if one.state is MeetingState.SCHEDULED), found[-1])
