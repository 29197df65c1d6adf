"""Whether a programme is found by its year, or is the present or the next one, and an objective is shown."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.bot.commands.a_programme import begun
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import LENA, OBI, constituted


def test_without_a_year_it_is_the_present_one_or_the_next() -> None:
    """And where there is neither, how one is begun."""
    house = begun()
    assert "Work programme 2027/28" in str(house.done("programme show", OBI).parts)
    house.done('programme add 2028/29 "Later"', LENA)
    assert "Work programme 2027/28" in str(house.done("programme show", OBI).parts)
    house.clock.instant = datetime(2028, 4, 1, 9, tzinfo=UTC)
    assert "Work programme 2028/29" in str(house.done("programme show", OBI).parts)
    assert "has no work programme for this year" in refusal(constituted(), "programme show", OBI)
    assert "has no work programme for 2030/31" in refusal(house, "programme show 2030/31", OBI)


def test_an_objective_is_shown_with_where_it_came_from() -> None:
    """And where it went."""
    house = begun()
    house.done("programme carry WP01 to 2028/29", LENA)
    assert "('Carried to', 'IB/2829/WP01')" in str(house.done("programme objective IB/2728/WP01", OBI).parts)
    assert "('Carried from', 'IB/2728/WP01')" in str(
        house.done("programme objective IB/2829/WP01", OBI).parts
    )
