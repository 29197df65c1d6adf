"""Whether years and objectives are read as people write them."""

from __future__ import annotations

import pytest

from bot.commands.words import split
from bot.language.reading import Fault, Took
from bot.parameters.base import Words
from bot.parameters.programmes import A_YEAR
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
