"""Whether a committee's year is summed up: its attendance, its quorate meetings, its reviews."""

from __future__ import annotations

from datetime import date

from governance_store.rules.annual.attendance import Share
from governance_store.rules.annual.span import Span
from governance_store.rules.programmes import financial
from tests.bot.commands.a_year import a_year
from tests.bot.conftest import constituted
from tests.governance_store.rules.annual.of_a_year import ZONE, told


def test_the_year_as_a_whole() -> None:
    """One of two meetings was quorate throughout."""
    found = told(a_year())
    assert (found.attendance, found.quorate, found.reviewed_in_time) == (
        Share(5, 8),
        Share(1, 2),
        Share(0, 2),
    )
    assert len(found.programmes) == 1
    assert len(found.objectives) == 4


def test_a_year_in_which_nothing_was_comes_to_nothing() -> None:
    """And is told without a mistake."""
    found = told(constituted(), Span(financial(2025), date(2026, 3, 31), ZONE))
    assert (found.attendance, found.quorate, found.reviewed_in_time) == (Share(), Share(), Share())
    assert found.meetings.held == ()
    assert [*found.objectives, *found.decisions, *found.unsettled, *found.declared] == []
