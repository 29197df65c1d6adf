"""Whether the log is drawn with its numbers beside it, and nothing confidential in it."""

from __future__ import annotations

import pytest

from bot.reply import Attachment
from tests.bot.commands.sitting import sitting
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import LENA, MIA, OBI, Spoken, words


@pytest.fixture
def house() -> Spoken:
    """Two actions of the board's meeting, and a confidential one."""
    found = sitting(
        "#topic MRI",
        "#action @asha Send it by 1 Feb 2027",
        "#action @mia Buy it by 11 Dec 2026",
        "#confidential Money",
        "#action @asha Pay it by 12 Dec 2026",
    )
    found.clock.instant = found.clock.instant.replace(day=14)
    return found


def drawn(house: Spoken, line: str) -> tuple[tuple[tuple[str, ...], ...], str]:
    """The numbers beside a picture, and what it says to who cannot see it."""
    reply = house.done(line, OBI)
    (picture,) = [one for one in reply.parts if isinstance(one, Attachment)]
    assert picture.content.startswith(b"\x89PNG")
    assert picture.media_type == "image/png"
    assert picture.alternative in words(reply)
    (rows,) = tables(reply).values()
    return tuple(rows), picture.alternative


def test_over_time_it_tells_a_year(house: Spoken) -> None:
    """A number for each month's end, and today's."""
    rows, told = drawn(house, "action picture board")
    assert len(rows) == 12
    assert rows[-1] == ("14 December 2026", "1", "1", "0")
    assert rows[-2] == ("Nov 2026", "0", "0", "0")
    assert told.startswith("On Monday 14 December 2026: 1 open, 1 overdue and 0 closed.")


def test_its_last_day_is_what_the_log_says(house: Spoken) -> None:
    """What is proposed for closure is overdue in neither."""
    house.done("action done 001.2", MIA)
    rows, _told = drawn(house, "action picture board")
    assert rows[-1] == ("14 December 2026", "2", "0", "0")
    assert "No action on the log answers that" in words(house.done("action list board overdue", OBI))


@pytest.mark.parametrize(
    ("look", "rows"),
    [
        (
            "by organisation",
            (("ClearView Diagnostics", "0", "1"), ("Northmoor Hospitals NHS Trust", "1", "0")),
        ),
        ("by owner", (("Dr Asha Rahman", "1", "0"), ("Mia Member", "0", "1"))),
        (
            "by age",
            (
                ("under 30 days", "1", "1"),
                ("30 to 59 days", "0", "0"),
                ("60 to 89 days", "0", "0"),
                ("90 days and more", "0", "0"),
            ),
        ),
    ],
)
def test_it_is_spread(house: Spoken, look: str, rows: tuple[tuple[str, ...], ...]) -> None:
    """By whose they are and how old they are, overdue ones apart."""
    found, told = drawn(house, f"action picture {look}")
    assert found == rows
    assert "2 actions" in told
    assert "The longest bar" in told


def test_bars_of_one_length_are_all_named(house: Spoken) -> None:
    """None of them is more than the others."""
    _rows, told = drawn(house, "action picture by owner")
    assert told.endswith("The longest bars are 1: “Dr Asha Rahman” and “Mia Member”.")


def test_an_empty_log_is_not_drawn() -> None:
    """That is said instead; where all are closed, the bars say so."""
    house = sitting("#topic MRI", "#action @asha Send it by 1 Feb 2027")
    (reply,) = (house.done("action picture mri", OBI),)
    assert words(reply) == "There is no action of MRI Safety Group to draw."
    assert not reply.attachments
    house.done("action close 001.1", LENA)
    _rows, told = drawn(house, "action picture by age")
    assert told == "No action is open."
