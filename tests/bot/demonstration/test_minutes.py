"""The minutes of the demonstration: taken while people sat, under the numbers that its script expects."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.bootstrap import House
from bot.demonstration.days import held_on
from bot.demonstration.minutes import (
    MINUTED,
    PROGRAMME_AGREED,
    agreed_in,
    decided,
    programme_year,
    reference,
    topics,
)
from bot.demonstration.minutes import (
    given as given_as,
)
from governance_store.records.action import Action
from governance_store.records.decision import Decision, DecisionStanding
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import LineKind, MinuteLine, Minutes, MinutesState
from tests.bot.demonstration.conftest import AT

pytestmark = pytest.mark.slow
TODAY = AT.date()


def test_items_have_the_numbers_that_the_script_expects(told: House) -> None:
    """What is said of a decision later names the right one."""
    with told.store.reading() as view:
        found = {one.reference: one.text for one in view.find(MinuteLine) if one.kind is LineKind.TOPIC}
    expected = {
        reference(TODAY, *where, topic): topic.title
        for where in {*MINUTED, ("board", agreed_in(TODAY))}
        for topic in topics(TODAY, *where)
    }
    assert found == expected
    assert len(found) > 9


def test_minutes_were_taken_while_people_sat(told: House) -> None:
    """Each line lies within its meeting, and the minutes are closed."""
    with told.store.reading() as view:
        every = view.find(Minutes)
        for one in every:
            meeting = view.get(Meeting, one.meeting)
            lines = view.find(MinuteLine, taken_in=one.id)
            assert all(meeting.starts < each.at < meeting.ends for each in lines)
    states = {one.state for one in every}
    assert states == {MinutesState.CHECKED}


def test_the_work_programme_was_agreed_with_a_quorum(told: House) -> None:
    """And so were most decisions; one group's is a recommendation, since it was short of a radiologist."""
    with told.store.reading() as view:
        decisions = {one.reference: one for one in view.find(Decision)}
    agreed = decisions[decided(TODAY, "board", agreed_in(TODAY), PROGRAMME_AGREED)]
    assert agreed.standing is DecisionStanding.DECIDED
    assert agreed.text == PROGRAMME_AGREED.agreed


def test_each_action_that_was_given_is_on_the_log(told: House) -> None:
    """Under the reference that the script works out."""
    with told.store.reading() as view:
        found = {one.reference: one.text for one in view.find(Action)}
    for items in MINUTED.values():
        for one in items:
            if one.action:
                assert found[given_as(TODAY, one.action)] == one.action.text


@given(st.dates(date(2000, 1, 1), date(2089, 12, 31)))
def test_the_years_programme_was_agreed_before_today_whatever_the_day(today: date) -> None:
    """At a meeting within ten weeks of the year's beginning, or as soon as there was one."""
    held = held_on(today, "board", agreed_in(today))[0]
    starts = programme_year(today).starts
    assert held < today
    assert starts - timedelta(weeks=10) <= held
    assert programme_year(today).starts <= today <= programme_year(today).ends
