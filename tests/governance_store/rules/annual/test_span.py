"""Whether a report tells of the whole year once it is over, and up to today while it runs."""

from __future__ import annotations

from datetime import UTC, date, datetime

from governance_store.rules.annual.span import Span, span_of
from governance_store.rules.programmes import financial
from tests.governance_store.rules.annual.of_a_year import SPAN, ZONE


def test_up_to_today_while_the_year_runs() -> None:
    """The last day is today, and on the last day of the year the whole of it is told."""
    running = span_of(financial(2026), date(2026, 12, 1), ZONE)
    assert running == Span(financial(2026), date(2026, 12, 1), ZONE)
    assert not running.is_over
    over = span_of(financial(2026), date(2029, 1, 1), ZONE)
    assert over == SPAN
    assert over.is_over


def test_of_a_year_ahead_there_is_nothing_to_tell() -> None:
    """From its first day on there is."""
    assert span_of(financial(2027), date(2027, 3, 31), ZONE) is None
    assert span_of(financial(2027), date(2027, 4, 1), ZONE) is not None


def test_days_are_those_of_the_network() -> None:
    """Half an hour before midnight at Greenwich it is the next day in summer."""
    late = datetime(2026, 3, 31, 23, 30, tzinfo=UTC)
    assert SPAN.day(late) == date(2026, 4, 1)
    assert SPAN.holds_instant(late)
    assert not SPAN.holds_instant(datetime(2026, 3, 31, 22, 30, tzinfo=UTC))
    assert not SPAN.holds_instant(None)
    assert [SPAN.holds(day) for day in (date(2027, 3, 31), date(2027, 4, 1), None)] == [True, False, False]
