"""Does the next review lie one interval behind the last?"""

from __future__ import annotations

from datetime import date

import pytest

from governance_store.records.nation import Nation
from governance_store.records.period import Cycle, Frequency
from governance_store.rules.next_review import next_review


@pytest.mark.parametrize(
    ("last", "interval", "expected"),
    [
        (date(2026, 11, 25), Frequency(1, Cycle.TIMES_A_YEAR), date(2027, 11, 25)),
        (date(2026, 11, 25), Frequency(2, Cycle.TIMES_A_YEAR), date(2027, 5, 25)),
        (date(2026, 11, 25), Frequency(5, Cycle.TIMES_A_YEAR), date(2027, 2, 6)),
        (date(2026, 11, 25), Frequency(24, Cycle.MONTHS), date(2028, 11, 25)),
        (date(2024, 2, 29), Frequency(1, Cycle.TIMES_A_YEAR), date(2025, 2, 28)),
        (date(2026, 8, 31), Frequency(6, Cycle.MONTHS), date(2027, 2, 28)),
        (date(2026, 12, 31), Frequency(1, Cycle.MONTHS), date(2027, 1, 31)),
        (date(2026, 11, 25), Frequency(6, Cycle.WEEKS), date(2027, 1, 6)),
        (date(2026, 11, 25), Frequency(20, Cycle.TIMES_A_YEAR), date(2026, 12, 13)),
    ],
)
def test_one_interval_later(last: date, interval: Frequency, expected: date) -> None:
    """Month by month where that divides a year; a short month ends on its last day."""
    assert next_review(last, interval, Nation.ENG) == expected
