"""Whether the bank holidays of each nation are kept."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.records.nation import Nation
from governance_store.rules.working_days import (
    add_working_days,
    bank_holiday,
    is_working_day,
    working_days_between,
)

ENG, WLS, SCT, NIR = Nation.ENG, Nation.WLS, Nation.SCT, Nation.NIR
EVERYWHERE = frozenset(Nation)

HOLIDAYS = [
    pytest.param(date(2027, 3, 26), EVERYWHERE, id="Good Friday"),
    pytest.param(date(2027, 3, 29), EVERYWHERE - {SCT}, id="Easter Monday"),
    pytest.param(date(2026, 1, 2), frozenset({SCT}), id="2 January"),
    pytest.param(date(2027, 1, 4), frozenset({SCT}), id="the substitute of 2 January on a Saturday"),
    pytest.param(date(2028, 1, 3), EVERYWHERE, id="the substitute of New Year's Day on a Saturday"),
    pytest.param(date(2028, 1, 4), frozenset({SCT}), id="the second substitute in Scotland"),
    pytest.param(date(2026, 3, 17), frozenset({NIR}), id="St Patrick's Day"),
    pytest.param(date(2027, 7, 12), frozenset({NIR}), id="12 July"),
    pytest.param(date(2026, 7, 13), frozenset({NIR}), id="the substitute of 12 July on a Sunday"),
    pytest.param(date(2026, 11, 30), frozenset({SCT}), id="St Andrew's Day"),
    pytest.param(date(2026, 8, 3), frozenset({SCT}), id="the Scottish summer holiday"),
    pytest.param(date(2026, 8, 31), EVERYWHERE - {SCT}, id="the late summer holiday"),
    pytest.param(date(2026, 12, 28), EVERYWHERE, id="the substitute of Boxing Day on a Saturday"),
    pytest.param(date(2027, 12, 28), EVERYWHERE, id="the second substitute of a Christmas weekend"),
    pytest.param(date(2026, 12, 25), EVERYWHERE, id="Christmas Day"),
    pytest.param(date(2023, 5, 8), EVERYWHERE, id="the coronation"),
    pytest.param(date(2026, 12, 10), frozenset(), id="an ordinary Thursday"),
]

nations = st.sampled_from(Nation)
days = st.dates(date(2015, 1, 1), date(2040, 12, 31))


@pytest.mark.parametrize("nation", Nation)
@pytest.mark.parametrize(("day", "where"), HOLIDAYS)
def test_each_nation_keeps_its_own_bank_holidays(day: date, where: frozenset[Nation], nation: Nation) -> None:
    """A day is free exactly in the nations that keep it."""
    assert (bank_holiday(day, nation) is not None) == (nation in where)
    assert is_working_day(day, nation) == (nation not in where)


@pytest.mark.parametrize(
    ("day", "nation", "name"),
    [
        (date(2027, 3, 29), ENG, "Easter Monday"),
        (date(2026, 12, 28), WLS, "Boxing Day"),
        (date(2026, 11, 30), SCT, "Saint Andrew's Day"),
        (date(2026, 7, 13), NIR, "Battle of the Boyne"),
    ],
    ids=str,
)
def test_a_bank_holiday_has_its_plain_name(day: date, nation: Nation, name: str) -> None:
    """A substitute is called by the name of the day whose place it takes."""
    assert bank_holiday(day, nation) == name


@pytest.mark.parametrize(
    ("day", "count", "nation", "expected"),
    [
        pytest.param(date(2026, 12, 10), 1, ENG, date(2026, 12, 11), id="Thursday to Friday"),
        pytest.param(date(2026, 12, 11), 1, ENG, date(2026, 12, 14), id="over a weekend"),
        pytest.param(date(2026, 12, 24), 1, ENG, date(2026, 12, 29), id="over Christmas"),
        pytest.param(date(2026, 12, 31), 1, ENG, date(2027, 1, 4), id="over New Year in England"),
        pytest.param(date(2026, 12, 31), 1, SCT, date(2027, 1, 5), id="over New Year in Scotland"),
        pytest.param(date(2027, 3, 30), -1, ENG, date(2027, 3, 25), id="back over Easter in England"),
        pytest.param(date(2027, 3, 30), -1, SCT, date(2027, 3, 29), id="back over Easter in Scotland"),
        pytest.param(date(2026, 12, 12), 0, ENG, date(2026, 12, 12), id="none from a Saturday"),
        pytest.param(date(2026, 12, 12), -1, ENG, date(2026, 12, 11), id="back from a Saturday"),
    ],
)
def test_working_days_are_added(day: date, count: int, nation: Nation, expected: date) -> None:
    """Weekends and the nation's bank holidays are stepped over in both directions."""
    assert add_working_days(day, count, nation) == expected


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [
        pytest.param(date(2026, 12, 7), date(2026, 12, 14), 5, id="a week"),
        pytest.param(date(2026, 12, 10), date(2026, 12, 10), 0, id="the same day"),
        pytest.param(date(2026, 12, 24), date(2026, 12, 29), 1, id="over Christmas"),
        pytest.param(date(2026, 12, 14), date(2026, 12, 7), -5, id="backwards"),
    ],
)
def test_working_days_are_counted(first: date, last: date, count: int) -> None:
    """The first day counts where it is a working day, and the last does not."""
    assert working_days_between(first, last, ENG) == count


@given(day=days, count=st.integers(1, 40), nation=nations)
def test_adding_and_counting_agree(day: date, count: int, nation: Nation) -> None:
    """From a working day, so many working days on is so many working days away, and back again."""
    start = add_working_days(day, 1, nation)
    later = add_working_days(start, count, nation)
    assert is_working_day(later, nation)
    assert working_days_between(start, later, nation) == count
    assert add_working_days(later, -count, nation) == start


@given(day=days, nation=nations)
def test_no_week_lacks_a_working_day(day: date, nation: Nation) -> None:
    """Even over Christmas somebody is at work within seven days."""
    assert any(is_working_day(day + timedelta(days=n), nation) for n in range(7))
