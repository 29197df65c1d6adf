"""Whether decisions between meetings are numbered by committee and financial year, and bind at once."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.commands.outside_meetings import decided_outside, next_reference
from governance_store.records.committee import Committee
from governance_store.records.decision import DecisionStanding, Outcome, Stamp, TakenBy
from tests.bot.commands.a_resolution import board
from tests.bot.commands.test_in_words import acting

LAST_YEAR = datetime(2026, 3, 31, 22, 30, tzinfo=UTC)
THIS_YEAR = datetime(2026, 3, 31, 23, 30, tzinfo=UTC)
"""By the clocks of London it is 1 April then."""


def test_they_are_numbered_anew_each_financial_year() -> None:
    """By the clocks of the network."""
    with acting(board()) as act:
        committee = act.view.find(Committee, key="board")[0]
        assert next_reference(act, committee, "CA", ()) == "IB/2627/CA01"
        assert next_reference(act, committee, "WR", (LAST_YEAR, THIS_YEAR)) == "IB/2627/WR02"


def test_a_decision_of_no_meeting_binds() -> None:
    """And stands in no minutes."""
    with acting(board()) as act:
        committee = act.view.find(Committee, key="board")[0]
        stamp = Stamp(at=act.now, clause="x")
        made = decided_outside(act, committee.id, "IB/2627/CA01", "To hire", stamp, TakenBy.CHAIR)
    assert (made.outcome, made.standing) == (Outcome.AGREED, DecisionStanding.DECIDED)
    assert (made.meeting, made.taken_in, made.line) == (None, None, None)
    assert (made.reference, made.text, made.stamp) == ("IB/2627/CA01", "To hire", stamp)
