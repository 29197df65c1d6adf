"""What came up between a committee's meetings that a meeting has to come to, and has one done so yet?

A written resolution and a chair's action stand on each agenda until the minutes of a meeting have come to
them: a decision that no minutes name is not on the record that the committee approves. So does a resolution
that a member wanted discussed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from governance_store.records.agenda import AgendaItem
from governance_store.records.decision import Decision, TakenBy
from governance_store.records.ids import CommitteeId, MeetingId, minutes_id
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import LineKind, MinuteLine
from governance_store.records.resolution import Resolution, ResolutionState
from governance_store.rules.duty import Recorded


def between_meetings(record: Recorded, committee: CommitteeId) -> list[Decision]:
    """What was decided between meetings and was not taken back, in the order in which it was decided."""
    found = record.find(Decision, committee=committee)
    outside = (one for one in found if one.taken_by is not TakenBy.MEETING and not one.withdrawn)
    return sorted(outside, key=lambda one: (one.decided, one.id))


def minuted_at(record: Recorded, decision: Decision) -> MeetingId | None:
    """The meeting whose minutes have come to it; None where none has."""
    items = record.find(AgendaItem, committee=decision.committee)
    return _come_to(record, (one for one in items if one.outside == decision.id))


def _come_to(record: Recorded, items: Iterable[AgendaItem]) -> MeetingId | None:
    return next((one.meeting for one in items if _is_minuted(record, one)), None)


def _is_minuted(record: Recorded, item: AgendaItem) -> bool:
    lines = record.find(MinuteLine, taken_in=minutes_id(item.meeting))
    return any(one.kind is LineKind.TOPIC and one.agenda == item.id and not one.withdrawn for one in lines)


def to_be_minuted(record: Recorded, meeting: Meeting, here: Iterable[AgendaItem]) -> Iterator[Decision]:
    """What belongs on a meeting's agenda and is not on it: decided before it, and minuted by none."""
    there = {one.outside for one in here}
    for one in between_meetings(record, meeting.committee):
        if one.decided < meeting.starts and one.id not in there and minuted_at(record, one) is None:
            yield one


def discussed_at(record: Recorded, resolution: Resolution) -> MeetingId | None:
    """The meeting that came to a resolution which a member wanted discussed; None where none has."""
    items = record.find(AgendaItem, committee=resolution.committee)
    return _come_to(record, (one for one in items if one.resolution == resolution.id))


def to_be_discussed(record: Recorded, meeting: Meeting, here: Iterable[AgendaItem]) -> Iterator[Resolution]:
    """The resolutions that were brought to a meeting before this one, stand not on it, and none came to."""
    there = {one.resolution for one in here}
    found = record.find(Resolution, committee=meeting.committee, state=ResolutionState.TO_A_MEETING)
    for one in sorted(found, key=lambda one: (one.settled or one.opened, one.id)):
        before = (one.settled or one.opened) < meeting.starts
        if before and one.id not in there and discussed_at(record, one) is None:
            yield one
