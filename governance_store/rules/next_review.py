"""When is something reviewed next, by the interval that was agreed? So long after it was last reviewed."""

from __future__ import annotations

from datetime import date

from governance_store.records.nation import Nation
from governance_store.records.period import Frequency
from governance_store.rules.meeting_frequency import interval
from governance_store.rules.notice_period import after


def next_review(last: date, agreed: Frequency, nation: Nation) -> date:
    """The day that lies one interval behind another; the 31st of a short month is its last day."""
    return after(last, interval(agreed), nation)
