"""The action log of the demonstration: open, overdue, proposed for closure, extended and closed."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.bootstrap import House
from bot.demonstration.minutes import BACKLOG, MODEL, PLACES, given
from governance_store.records.action import Action, ActionEntry, ActionState, Happened
from tests.bot.demonstration.conftest import AT

pytestmark = pytest.mark.slow
TODAY = AT.date()


def test_actions_are_in_every_state(told: House) -> None:
    """Two are closed, one is proposed, the rest are open and one of them overdue."""
    with told.store.reading() as view:
        every = view.find(Action)
    states = Counter(one.state for one in every)
    assert states == {ActionState.CLOSED: 2, ActionState.PROPOSED: 1, ActionState.OPEN: 7}
    late = [one for one in every if one.state is ActionState.OPEN and one.by_when and one.by_when < TODAY]
    assert [one.reference for one in late] == [given(TODAY, BACKLOG)]


def test_one_waits_to_be_agreed_and_one_was_given_more_time(told: House) -> None:
    """With its evidence, and with the day that it had first."""
    with told.store.reading() as view:
        found = {one.reference: one for one in view.find(Action)}
    proposed, extended = found[given(TODAY, MODEL)], found[given(TODAY, PLACES)]
    assert (proposed.state, proposed.evidence) == (ActionState.PROPOSED, "The model of this month")
    assert extended.originally is not None
    assert extended.by_when is not None
    assert extended.originally < TODAY < extended.by_when


def test_what_happened_to_them_is_kept(told: House) -> None:
    """Somebody has said how far they have come, and somebody else agreed that they are done."""
    with told.store.reading() as view:
        happened = {one.what for one in view.find(ActionEntry)}
    assert {Happened.UPDATED, Happened.PROPOSED, Happened.CLOSED, Happened.EXTENDED} <= happened
