from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.reading import Fault, Took
from bot.language.seasons import seasons_text, take_seasons
from governance_store.records.series import Season

AUGUST = Season((8, 1), (8, 31))
CHRISTMAS = Season((12, 20), (1, 3))
month_days = st.dates().map(lambda day: (day.month, day.day))
seasons = st.lists(st.builds(Season, month_days, month_days), min_size=1, max_size=3).map(tuple)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("August", (AUGUST,)),
        ("1 Aug to 31 Aug", (AUGUST,)),
        ("the 1st of August until the 31st of August", (AUGUST,)),
        ("August 1 to August 31", (AUGUST,)),
        ("20 Dec to 3 Jan", (CHRISTMAS,)),
        ("20 Dec - 3 Jan and August", (CHRISTMAS, AUGUST)),
        ("July to August", (Season((7, 1), (8, 31)),)),
        ("February", (Season((2, 1), (2, 29)),)),
    ],
)
def test_seasons_are_read(text: str, value: tuple[Season, ...]) -> None:
    """By days, by months, over the new year, and several."""
    words = text.split()
    assert take_seasons(words, 0) == Took(value, len(words))


@pytest.mark.parametrize(
    ("text", "nearest"),
    [
        ("1 Aug", ("1 August to 31 August",)),
        ("1 Aug to Christmas", ("1 August to 31 August",)),
        ("31 Jun to 1 Jul", ()),
        ("1 Aug 2027 to 31 Aug 2027", ()),
        ("August 2027", ("1 August to 31 August",)),
        ("Agust", ("1 August to 31 August",)),
    ],
)
def test_what_is_no_season_is_told(text: str, nearest: tuple[str, ...]) -> None:
    """One day, a day that is not, a year: the season is the same every year."""
    read = take_seasons(text.split(), 0)
    assert isinstance(read, Fault)
    assert read.nearest == nearest


@pytest.mark.parametrize("text", ["board", "14:00", "x y"])
def test_other_words_are_none(text: str) -> None:
    """They are left to others."""
    assert take_seasons(text.split(), 0) is None


@given(seasons)
def test_every_printed_season_reads_back(value: tuple[Season, ...]) -> None:
    """As it stands in a line."""
    words = seasons_text(value).split()
    assert take_seasons(words, 0) == Took(value, len(words))
