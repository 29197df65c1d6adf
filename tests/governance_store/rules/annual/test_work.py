"""Whether objectives are told as they stood on the last day, and what became of each."""

from __future__ import annotations

from datetime import date

from governance_store.records.programme import Brag
from governance_store.rules.annual.attendance import Share
from governance_store.rules.annual.span import Span
from governance_store.rules.annual.work import Became
from governance_store.rules.programmes import financial
from tests.bot.commands.a_year import a_year, on
from tests.bot.conftest import ASHA
from tests.governance_store.rules.annual.of_a_year import ZONE, told


def test_each_objective_has_become_something() -> None:
    """Open, done, carried on, and dropped."""
    found = told(a_year()).objectives
    assert [(one.brag, one.became) for one in found] == [
        (Brag.AMBER, Became.OPEN),
        (Brag.BLUE, Became.DONE),
        (Brag.GREEN, Became.CARRIED),
        (Brag.GREEN, Became.DROPPED),
    ]
    assert found[0].note is not None
    assert found[0].note.text == "late"
    assert found[2].later is not None
    assert found[2].later.reference == "IB/2728/WP01"


def test_milestones_are_reached_or_missed_by_then() -> None:
    """One of two; the other was due in February."""
    (first, *_) = told(a_year()).objectives
    assert (first.reached, [one.text for one in first.missed]) == (Share(1, 2), ["Half the backlog is gone"])


def test_what_was_said_after_the_year_changes_nothing_of_it() -> None:
    """Neither the colour nor what was reached."""
    house = a_year()
    before = told(house).objectives
    on(house, 2027, 4, 20)
    house.done("programme reached IB/2627/WP01 2", ASHA)
    house.done("programme progress IB/2627/WP01 blue because done at last", ASHA)
    after = told(house).objectives
    assert [(one.brag, one.became, one.reached) for one in after] == [
        (one.brag, one.became, one.reached) for one in before
    ]


def test_what_is_due_today_is_not_missed_while_the_year_runs() -> None:
    """Only the day after."""
    house = a_year()
    missed = [
        len(told(house, Span(financial(2026), date(2027, month, day), ZONE)).objectives[0].missed)
        for month, day in ((2, 28), (3, 1))
    ]
    assert missed == [0, 1]


def test_what_was_taken_back_is_counted_by_itself() -> None:
    """It is neither reached nor missed."""
    house = a_year()
    house.done("programme forgo IB/2627/WP01 2 because the figures come from elsewhere", ASHA)
    (first, *_) = told(house).objectives
    assert (first.reached, first.missed, first.forgone) == (Share(1, 1), (), 1)
