"""Does an entry for a day hold what a calendar asks for?"""

from __future__ import annotations

from datetime import UTC, date, datetime

from templates.contexts.day_entry import DayEntry
from templates.engines.calendar import day_lines

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def test_without_an_address_it_has_no_link() -> None:
    """An empty one would be followed to nowhere."""
    bare = DayEntry("u", 0, NOW, date(2027, 4, 1), "Review", "")
    linked = DayEntry("u", 0, NOW, date(2027, 4, 1), "Review", "", "https://clerk.example.org/shown/PLN-001")
    assert [b"URL:" in day_lines(one) for one in (bare, linked)] == [False, True]
