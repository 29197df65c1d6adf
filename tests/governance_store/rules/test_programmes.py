"""Whether years are cut as people cut them, and what has moved is told apart from what has not."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from governance_store.rules.programmes import (
    Year,
    after,
    calendar,
    carried_to,
    financial,
    moved_since,
    objectives_of,
    overdue,
    overlapping,
    programme_on,
    programmes_of,
    quarter_ends,
    year_in_words,
    year_of,
)
from tests.bot.commands.a_programme import begun, objective, programme
from tests.bot.conftest import LENA

YEARS = st.integers(1950, 2090)


@given(YEARS)
def test_a_year_follows_the_last_without_a_gap(first: int) -> None:
    """Financial years and calendar years alike, and each is read back from its words."""
    for cut in (financial, calendar):
        year, following = cut(first), cut(first + 1)
        assert after(year) == following
        assert (following.starts - year.ends).days == 1
    assert year_in_words(date(2027, 4, 1), date(2028, 3, 31)) == str(financial(2027)) == "2027/28"
    assert str(financial(2099)) == "2099/00"
    assert str(calendar(2027)) == "2027"


def test_what_belongs_to_a_year_is_found() -> None:
    """By the day; what overlaps is told, the same year is not its own overlap."""
    house = begun()
    one = programme(house)
    with house.store.reading() as view:
        assert programmes_of(view, one.committee) == [one]
        assert programme_on(view, one.committee, date(2028, 3, 31)) == one
        assert programme_on(view, one.committee, date(2028, 4, 1)) is None
        assert overlapping(view, one.committee, financial(2027)) is None
        assert overlapping(view, one.committee, calendar(2028)) == one
        assert overlapping(view, one.committee, financial(2028)) is None
        assert year_of(one) == Year(date(2027, 4, 1), date(2028, 3, 31))
        assert [each.reference for each in objectives_of(view, one.id)] == ["IB/2728/WP01"]


def test_what_has_moved_is_told_apart() -> None:
    """New since, said since, reached since; and which milestones are late."""
    house = begun()
    house.done('programme milestone WP01 "All send" by 30 Jun 2027', LENA)
    house.done('programme milestone WP01 "Half is gone" by 31 Dec 2027', LENA)
    house.clock.instant = datetime(2027, 7, 1, 9, tzinfo=UTC)
    house.done("programme progress WP01 amber because slow", LENA)
    house.done("programme reached WP01 2", LENA)
    one = programme(house)
    with house.store.reading() as view:
        (moved,) = moved_since(view, one, datetime(2027, 6, 1, tzinfo=UTC), date(2027, 6, 1))
        assert (moved.is_new, moved.anything) == (False, True)
        assert [each.text for each in moved.notes] == ["slow"]
        assert [each.text for each in moved.reached] == ["Half is gone"]
        (still,) = moved_since(view, one, house.clock.now(), date(2027, 7, 1))
        assert not still.anything
        (new,) = moved_since(view, one, datetime(2026, 11, 1, tzinfo=UTC), date(2026, 11, 1))
        assert new.is_new
        assert [each.text for each in overdue(view, objective(house), date(2027, 7, 1))] == ["All send"]
        assert overdue(view, objective(house), date(2027, 6, 30)) == []


def test_where_it_was_carried_to_is_found() -> None:
    """From the objective that it was carried from."""
    house = begun()
    house.done("programme carry WP01 to 2028/29", LENA)
    with house.store.reading() as view:
        later = carried_to(view, objective(house))
        assert later is not None
        assert later.reference == "IB/2829/WP01"
        assert carried_to(view, later) is None


def test_quarters_are_counted_from_the_years_own_first_month() -> None:
    """April to March, or a calendar year."""
    assert [quarter_ends(date(2027, 4, 1), one) for one in (1, 3, 4)] == [
        date(2027, 6, 30),
        date(2027, 12, 31),
        date(2028, 3, 31),
    ]
    assert quarter_ends(date(2027, 1, 1), 4) == date(2027, 12, 31)
