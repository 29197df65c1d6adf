"""Whether reviews are told that were done in a year, late or in time, and those that were not done."""

from __future__ import annotations

from datetime import date

from governance_store.rules.annual.span import Span
from governance_store.rules.programmes import financial
from tests.bot.commands.a_year import a_year, on
from tests.bot.conftest import LENA, Spoken
from tests.governance_store.rules.annual.of_a_year import SPAN, ZONE, told


def reviews(house: Spoken, span: Span = SPAN) -> list[tuple[str, date, int, bool, int]]:
    """Each review: of what, by when, how late, whether in time, and how often put off."""
    found = told(house, span).reviews
    return [(one.plan.title, one.due, one.days_late, one.in_time, len(one.put_off)) for one in found]


def test_one_was_done_late_and_one_not_at_all() -> None:
    """Late by so many days; what was not done is not called late."""
    assert reviews(a_year()) == [
        ("MRI safety", date(2027, 1, 15), 36, False, 0),
        ("CT contrast", date(2027, 3, 10), 0, False, 0),
    ]


def test_one_that_was_done_after_the_year_was_not_done_in_it() -> None:
    """It stands in the year in which it was done, as done; and one in time is in time."""
    house = a_year()
    on(house, 2027, 4, 20)
    house.done("review done PLN-002 unchanged on 19 Apr 2027 decision IB/2627/002(a)", LENA)
    assert reviews(house) == reviews(a_year())
    following = Span(financial(2027), date(2028, 3, 31), ZONE)
    (done,) = [one for one in reviews(house, following) if one[0] == "CT contrast" and one[2]]
    assert done == ("CT contrast", date(2027, 3, 10), 40, False, 0)


def test_a_review_that_was_put_off_is_judged_by_its_later_day() -> None:
    """How often it was put off is told beside."""
    house = a_year()
    house.done('review postpone PLN-002 to 30 Apr 2027 because "the guidance is late"', LENA)
    on(house, 2027, 4, 20)
    house.done("review done PLN-002 unchanged on 19 Apr 2027 decision IB/2627/002(a)", LENA)
    following = Span(financial(2027), date(2027, 4, 20), ZONE)
    assert reviews(house, following) == [("CT contrast", date(2027, 4, 30), 0, True, 1)]


def test_what_is_due_today_may_still_be_done_today() -> None:
    """While the year runs; it is missed the day after."""
    house = a_year()
    running, over = (Span(financial(2026), date(2027, 3, day), ZONE) for day in (10, 11))
    assert "CT contrast" not in [one[0] for one in reviews(house, running)]
    assert "CT contrast" in [one[0] for one in reviews(house, over)]
