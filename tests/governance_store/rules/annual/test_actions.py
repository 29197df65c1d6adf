"""Whether an action log is told as it stood on the last day, and how many were done by their day."""

from __future__ import annotations

from datetime import date

from governance_store.records.action import Action
from governance_store.rules.annual.attendance import Share
from governance_store.rules.annual.span import Span
from governance_store.rules.programmes import financial
from tests.bot.commands.a_year import a_year, on
from tests.bot.conftest import LENA, MIA, SAM
from tests.governance_store.rules.annual.of_a_year import ZONE, told


def test_the_log_of_the_year_without_what_is_confidential() -> None:
    """Of four actions three are public; one was done in time though its closure was agreed later."""
    house = a_year()
    assert len(house.all(Action)) == 4
    log = told(house).actions
    assert (log.raised, log.closed, log.in_time, log.moved) == (3, 2, Share(1, 2), 0)
    assert (log.at_end.open, log.at_end.overdue) == (0, 1)
    assert [(one.text, day) for one, day in log.overdue] == [("Ask the supplier", date(2027, 2, 28))]


def test_it_is_told_as_of_the_last_day_whatever_came_later() -> None:
    """An action that was done in April was overdue in March, by the day that held then."""
    house = a_year()
    ask = house.all(Action)[2].id
    house.done(f"action extend {ask} to 2 May 2027 agreed by sam because late", MIA)
    on(house, 2027, 4, 20)
    house.done(f"action done {ask}", MIA)
    house.done(f"action close {ask}", SAM)
    assert [(one.text, day) for one, day in told(house).actions.overdue] == [
        ("Ask the supplier", date(2027, 2, 28))
    ]
    log = told(house, Span(financial(2027), date(2027, 4, 20), ZONE)).actions
    assert (log.raised, log.closed, log.in_time, log.moved) == (0, 1, Share(1, 1), 1)


def test_what_was_kept_open_was_not_done_when_it_was_first_said() -> None:
    """The day counts on which it was said last."""
    house = a_year()
    ask = house.all(Action)[2].id
    on(house, 2027, 2, 20)
    house.done(f"action done {ask}", MIA)
    house.done(f"action reopen {ask} because one question is open", SAM)
    on(house, 2027, 3, 20)
    house.done(f"action done {ask}", MIA)
    house.done(f"action close {ask}", LENA)
    on(house, 2027, 4, 1)
    assert told(house).actions.in_time == Share(1, 3)
