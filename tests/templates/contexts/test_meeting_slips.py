"""Is what is said of a committee that slips what the record says?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from governance_store.records.letter import Matter
from templates import write
from tests.templates.scene import MAILBOX, NORTHERN, slipping


@pytest.mark.parametrize(
    ("overdue", "said"),
    [(True, "should have met again by Tuesday 10 November 2026"), (False, "should meet again by Tuesday 10")],
)
def test_a_day_ahead_is_not_told_as_past(overdue: bool, said: str) -> None:
    """The letter comes once a meeting cannot be called in time any more, which may be before the day."""
    told = write(Matter.MEETING_SLIPS, replace(slipping(), overdue=overdue), MAILBOX)
    assert said in " ".join(told.text.split())
    assert said in " ".join(told.html.split())


def test_days_are_written_in_full_and_lines_can_be_typed() -> None:
    """And an address that is none is not made one to click on."""
    told = slipping()
    assert (told.last, told.earliest_short) == ("Thursday 10 September 2026", "4 Dec 2026")
    assert told.frequency == "every 2 months"
    assert told.network == NORTHERN.name
    assert replace(told, console="javascript:alert(1)").console_href == ""
    assert told.overdue
    assert date(2026, 12, 4).strftime("%A") == told.earliest.split()[0]
