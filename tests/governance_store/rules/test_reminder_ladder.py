"""Whether a committee's ladder is read as people mean it, and what is not understood is named."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from bot.demonstration.terms import BOARD
from governance_store.records.nation import Nation
from governance_store.rules.reminder_ladder import (
    USUAL,
    Ladder,
    NotUnderstood,
    Rung,
    Whom,
    day_of,
    read_ladder,
)

OWNER = (Whom.OWNER,)


BEFORE: Final = "7 days before: owner; 1 day before: owner; on the day: owner"
AS_USUAL: Final = f"{BEFORE}; 3 days after: owner; 10 days after: owner and chair"
OF_THE_DEMONSTRATION: Final = (
    "7 days before: owner; on the day: owner; 3 working days after: owner and lead; "
    "10 working days after: chair"
)
UNDERSTOOD: Final = {
    USUAL: AS_USUAL,
    BOARD["reminders"]: OF_THE_DEMONSTRATION,
    "7 and 1 days before, on the day, 3 days after to the owner, 10 days after also to the chair": AS_USUAL,
    "14, 7 and 1 days before": "14 days before: owner; 7 days before: owner; 1 day before: owner",
    "3 days before to the owner and 9 days after to the chair": "3 days before: owner; 9 days after: chair",
    "The owner 3 days before, the chair five working days after": (
        "3 days before: owner; 5 working days after: chair"
    ),
    "Owners are reminded the day before and the chair 5 days after.": (
        "1 day before: owner; 5 days after: chair"
    ),
    "2 weeks after: owner, secretary and chair": "14 days after: owner and secretary and chair",
    "One week before; on the due date; 3 days overdue": (
        "7 days before: owner; on the day: owner; 3 days after: owner"
    ),
    "None.": "none",
}


@pytest.mark.parametrize(("text", "words"), UNDERSTOOD.items())
def test_it_is_read_as_it_is_meant(text: str, words: str) -> None:
    """Also the clause of the demonstration; and what it was understood as is read back as the same."""
    read = read_ladder(text)
    assert isinstance(read, Ladder), read
    assert read.words == words
    assert read_ladder(read.words) == read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("from time to time", "I did not understand “from”, “time” in when"),
        ("a week before, but never in August", "“but”, “never”, “in”, “august”"),
        ("not 3 days before", "“not”"),
        ("A week before, two days later", "could be counted from more than one day"),
        ("owner 3 days before and the chair", "not clear who is told on which day"),
        ("90 days before", "within 60 days of its day, not 90"),
        ("the owner", "on which days"),
        ("every 3 days after", "“every”"),
    ],
)
def test_what_is_not_understood_is_named(text: str, told: str) -> None:
    """Never is it replaced by the usual ladder."""
    read = read_ladder(text)
    assert isinstance(read, NotUnderstood)
    assert told in read.sentence


@pytest.mark.parametrize(
    ("days", "working", "due", "day"),
    [
        (-7, False, "2027-02-03", "2027-01-27"),
        (-1, False, "2027-02-01", "2027-01-29"),
        (0, False, "2027-01-31", "2027-01-29"),
        (3, False, "2027-02-03", "2027-02-08"),
        (3, False, "2026-12-23", "2026-12-29"),
        (3, True, "2026-12-23", "2026-12-30"),
        (-1, False, "2027-03-30", "2027-03-25"),
        (10, True, "2027-02-03", "2027-02-17"),
    ],
)
def test_a_rung_comes_on_a_working_day(days: int, working: bool, due: str, day: str) -> None:
    """Before a weekend or a bank holiday where it reminds, after it where it is late."""
    rung = Rung(days, working, OWNER)
    assert day_of(rung, date.fromisoformat(due), Nation.ENG).isoformat() == day


def test_the_nation_decides_what_is_a_bank_holiday() -> None:
    """Easter Monday is none in Scotland, and St Andrew's Day is."""
    before = Rung(-1, False, OWNER)
    assert day_of(before, date(2027, 3, 30), Nation.SCT).isoformat() == "2027-03-29"
    assert day_of(before, date(2026, 12, 1), Nation.SCT).isoformat() == "2026-11-27"
    assert day_of(before, date(2026, 12, 1), Nation.ENG).isoformat() == "2026-11-30"


def test_names_of_rungs_stay_as_they_are() -> None:
    """Keys hold them."""
    assert [Rung(*one, OWNER).name for one in ((-7, False), (0, False), (3, True))] == ["T-7", "T+0", "T+3w"]
