"""The script of the demonstration's year, for whatever day it is loaded."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.bootstrap import House
from bot.demonstration.days import NATION, RHYTHMS
from bot.demonstration.year import constitution, year
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.rules.working_days import is_working_day
from tests.bot.demonstration.conftest import AT

pytestmark = pytest.mark.slow


ROSTER = (
    "Rosalind Kerr",
    "Owen Pritchard",
    "Margaret Oyelaran",
    "Grace Adeyemi",
    *map("Person {}".format, range(9)),
)
ROSTERS = {rhythm.committee: ROSTER for rhythm in RHYTHMS}
TODAY = AT.date()


@given(st.dates(date(2000, 1, 1), date(2089, 12, 31)))
def test_everything_happens_on_working_days_before_it_is_loaded(today: date) -> None:
    """Nothing is typed on a day off, in the future, or out of order."""
    steps = [*constitution(today), *year(today, ROSTERS)]
    days = [step.day for step in steps]
    assert days == sorted(days)
    assert days[-1] < today
    assert all(is_working_day(day, NATION) for day in set(days))


@given(st.dates(date(2000, 1, 1), date(2089, 12, 31)))
def test_the_script_has_the_same_shape_for_every_day(today: date) -> None:
    """As many meetings are called, moved and cancelled, over more than a year."""
    steps = year(today, ROSTERS)
    called, moved, cancelled = (
        [step for step in steps if step.line.startswith(f"meeting {verb}")]
        for verb in ("schedule", "move", "cancel")
    )
    assert (len(called), len(moved), len(cancelled)) == (28, 1, 1)
    assert sum("extraordinary because" in step.line for step in called) == 1
    assert today - next(constitution(today)).day > timedelta(days=380)


def test_people_answer_for_themselves_unless_they_cannot_be_written_to() -> None:
    """Whoever has no address is answered for by the committee's secretary."""
    answers = [step for step in year(TODAY, ROSTERS) if re.match("attend|apologies", step.line)]
    by_hand = [step for step in answers if "Margaret Oyelaran" in step.line]
    assert by_hand
    assert {step.actor for step in by_hand} == {"Tomasz Wójcik", "Bethan Rees"}
    assert not [step for step in answers if step not in by_hand and " for " in step.line]


def test_nobody_speaks_after_leaving() -> None:
    """The radiology nurse answers up to the day on which she leaves."""
    steps = year(TODAY, ROSTERS)
    (left,) = [step.day for step in steps if step.line.startswith("person leave")]
    assert [step for step in steps if step.actor == "Grace Adeyemi"]
    assert all(step.day < left for step in steps if step.actor == "Grace Adeyemi")


def test_every_committee_meets_again_but_not_at_once(told: House) -> None:
    """A meeting that is called for the next three weeks is the committee's next one."""
    with told.store.reading() as view:
        ahead = [one for one in view.find(Meeting, state=MeetingState.SCHEDULED) if one.starts > AT]
    assert len({one.committee for one in ahead}) == len(ahead) == len(RHYTHMS)
    assert min(one.starts for one in ahead) > AT + timedelta(weeks=3)
