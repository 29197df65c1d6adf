"""Whether a year is listed with its numbers, drawn with the same, and told where nothing is known of it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.commands.year import part_of
from bot.reply import Attachment
from governance_store.rules.programmes import calendar, financial
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import OBI, constituted, words
from tests.governance_store.rules.test_year_ahead import full


def test_a_year_is_listed_and_drawn() -> None:
    """Counted in words, which the picture carries too."""
    reply = full().done("year show 2027/28", OBI)
    (rows,) = tables(reply).values()
    assert rows[0] == ("1", "Thursday 1 April 2027", "Meeting", "MRI Safety Group")
    assert rows[-1] == ("8", "Friday 31 March 2028", "Term ends: Clinical lead", "–")
    assert "2 meetings, 2 reviews, 1 milestone, 1 audit, 1 education event and 1 end of a term." in words(
        reply
    )
    (picture,) = [one for one in reply.parts if isinstance(one, Attachment)]
    assert picture.name == "year-network-2027-28.png"
    assert picture.content.startswith(b"\x89PNG")
    assert picture.alternative.endswith(
        "2 meetings, 2 reviews, 1 milestone, 1 audit, 1 education event and 1 end of a term."
    )


def test_without_a_year_it_is_the_present_one() -> None:
    """From April to March; of one committee where that is named."""
    house = full()
    shown = str(house.done("year show board", OBI).parts)
    assert "The year 2026/27 of Imaging Network Board" in shown
    house.clock.instant = house.clock.instant.replace(year=2027, month=4, day=1)
    assert "The year 2027/28 of Northmoor Imaging" in str(house.done("year show", OBI).parts)


def test_of_an_empty_year_that_is_said() -> None:
    """And nothing is drawn."""
    reply = constituted().done("year show 2040/41", OBI)
    assert "Nothing is known of 2040/41 yet" in words(reply)
    assert not [one for one in reply.parts if isinstance(one, Attachment)]


@pytest.mark.parametrize(
    ("day", "part"),
    [
        (date(2027, 4, 1), 0.5 / 30 / 12),
        (date(2027, 10, 1), 0.5 + 0.5 / 31 / 12),
        (date(2028, 2, 29), (10 + 28.5 / 29) / 12),
        (date(2028, 3, 31), (11 + 30.5 / 31) / 12),
    ],
)
def test_a_day_has_its_place_on_the_wheel(day: date, part: float) -> None:
    """Each month takes a twelfth, however long it is."""
    assert part_of(financial(2027), day) == pytest.approx(part)
    assert 0 < part_of(calendar(day.year), day) < 1
