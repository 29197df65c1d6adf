"""Whether years and objectives are read as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.commands.words import split
from bot.language.reading import Fault, Took
from bot.parameters.base import Words
from bot.parameters.programmes import A_LEAD, A_MILESTONES_DAY, A_YEAR, Quarter
from governance_store.rules.programmes import Year, calendar, financial
from tests.bot.commands.a_programme import begun
from tests.bot.conftest import LENA


def words(said: str) -> Words:
    """A text as it is read."""
    return Words(split(said).words)


@pytest.mark.parametrize(
    ("said", "year"),
    [
        ("2027/28", financial(2027)),
        ("2027-28", financial(2027)),
        ("2027–28", financial(2027)),
        ("2027/2028", financial(2027)),
        ("2099/00", financial(2099)),
        ("2027", calendar(2027)),
        ("27/28", None),
        ("next", None),
    ],
)
def test_a_year_is_read(said: str, year: Year | None) -> None:
    """And said back as it is written most."""
    scene = begun().scene(LENA)
    read = A_YEAR.take(words(said), 0, scene)
    assert (read.value if isinstance(read, Took) else read) == year
    if year:
        assert A_YEAR.line(year, scene) == str(year)


def test_a_year_that_is_none_is_put_right() -> None:
    """With the nearest one."""
    for said in ("2027/29", "2027/1928"):
        read = A_YEAR.take(words(said), 0, begun().scene(LENA))
        assert isinstance(read, Fault)
        assert read.nearest == ("2027/28",)


def test_a_milestone_is_due_on_a_day_in_a_month_or_in_a_quarter() -> None:
    """A month stands for its last day; there are four quarters."""
    scene = begun().scene(LENA)
    for text, meant in (
        ("Q3", Quarter(3)),
        ("June 2027", date(2027, 6, 30)),
        ("14 Jun 2027", date(2027, 6, 14)),
    ):
        found = A_MILESTONES_DAY.take(words(text), 0, scene)
        assert isinstance(found, Took)
        assert found.value == meant
        again = A_MILESTONES_DAY.take(words(A_MILESTONES_DAY.line(meant, scene)), 0, scene)
        assert isinstance(again, Took)
        assert again.value == meant
    assert A_MILESTONES_DAY.take(words("Q5"), 0, scene) is None


def test_who_has_left_is_told_from_who_is_unknown() -> None:
    """Neither can lead."""
    house = begun()
    house.done('person leave "Owen Pritchard"')
    scene = house.scene(LENA)
    gone, unknown = (A_LEAD.miss(words(name), 0, 2, scene) for name in ("Owen Pritchard", "Ann Other"))
    assert gone.sentence == "Owen Pritchard has left, and cannot lead on anything."
    assert "no person or lead role called “Ann Other”" in unknown.sentence
