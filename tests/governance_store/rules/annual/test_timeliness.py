"""Whether agendas, papers and minutes are counted by the days that the terms set, once they are due."""

from __future__ import annotations

from datetime import date

from governance_store.records.agenda import AgendaItem
from governance_store.rules.annual.attendance import Share
from governance_store.rules.annual.span import Span
from governance_store.rules.annual.timeliness import InTime
from governance_store.rules.programmes import financial
from tests.bot.commands.a_year import a_year, on
from tests.bot.conftest import LENA, SAM
from tests.governance_store.rules.annual.of_a_year import ZONE, told


def test_what_was_never_sent_was_not_sent_in_time() -> None:
    """Agenda and minutes of one meeting of two were; no paper was asked for."""
    assert told(a_year()).in_time == InTime(Share(1, 2), Share(), Share(1, 2))


def test_a_paper_counts_by_its_first_version() -> None:
    """One that came in time stays so when a later version comes; a late one is late."""
    house = a_year()
    house.done("meeting schedule board 3 Jun 2027 14:00 60m at x", LENA)
    house.done('agenda add board "Budget" 5m', SAM)
    house.done('agenda add board "Scanner" 5m', SAM)
    ids = {one.title: one.id for one in house.all(AgendaItem)}
    house.done(f"paper add board {ids['Budget']} link https://example.org/budget", SAM)
    on(house, 2027, 6, 2)
    house.done(f"paper add board {ids['Budget']} link https://example.org/budget/2", SAM)
    house.done(f"paper add board {ids['Scanner']} link https://example.org/scanner", SAM)
    on(house, 2027, 6, 3, 14, 5)
    house.done("meeting arrive board asha", SAM)
    found = told(house, Span(financial(2027), date(2027, 6, 3), ZONE)).in_time
    assert found.papers == Share(1, 2)


def test_minutes_that_are_not_due_yet_are_not_late() -> None:
    """Up to their last day; from the next on they are."""
    house = a_year()
    on(house, 2027, 2, 18)
    assert told(house).in_time.minutes == Share(1, 1)
    on(house, 2027, 2, 19)
    assert told(house).in_time.minutes == Share(1, 2)


def test_where_the_terms_set_no_day_nothing_is_counted() -> None:
    """There is nothing to be late by."""
    house = a_year()
    for field in ("agenda", "papers", "minutes"):
        house.done(f"tor unset board {field}", LENA)
    assert told(house).in_time == InTime(Share(), Share(), Share())
