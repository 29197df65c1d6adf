from __future__ import annotations

from datetime import date

import pytest

from governance_store.records.ids import CommitteeId, clause_id, terms_id
from governance_store.records.nation import Nation
from governance_store.records.period import Cycle, Frequency
from governance_store.records.terms_of_reference import Clause
from governance_store.rules.meeting_clocks import Due, due_for, too_long_since
from governance_store.rules.terms import Terms, terms_of

TERMS = terms_id(CommitteeId("COM-001"), 1)
DAY = date(2026, 12, 10)  # a Thursday


def test_agenda_papers_and_minutes_have_clocks_of_their_own() -> None:
    """Each is counted as its own period says, over weekends and Christmas."""
    texts = {"agenda": "10 clear days", "papers": "5 working days", "minutes": "12 working days"}
    terms = terms_of(Clause(clause_id(TERMS, key), TERMS, key, text) for key, text in texts.items())
    assert list(due_for(DAY, terms, Nation.ENG)) == [
        Due("Agenda", date(2026, 11, 29)),
        Due("Papers", date(2026, 12, 3)),
        Due("Draft minutes", date(2026, 12, 30)),
    ]


def test_without_a_clock_nothing_is_due() -> None:
    """Terms that leave them open set no day."""
    assert list(due_for(DAY, Terms(), Nation.ENG)) == []


@pytest.mark.parametrize(
    ("frequency", "meeting", "too_long"),
    [
        pytest.param(Frequency(2, Cycle.MONTHS), date(2027, 2, 10), False, id="two months to the day"),
        pytest.param(Frequency(2, Cycle.MONTHS), date(2027, 2, 11), True, id="a day more"),
        pytest.param(Frequency(6, Cycle.WEEKS), date(2027, 1, 21), False, id="six weeks"),
        pytest.param(Frequency(6, Cycle.WEEKS), date(2027, 1, 22), True, id="six weeks and a day"),
        pytest.param(Frequency(4, Cycle.TIMES_A_YEAR), date(2028, 1, 1), False, id="times a year set no gap"),
    ],
)
def test_how_long_after_the_last_meeting(frequency: Frequency, meeting: date, too_long: bool) -> None:
    """Every so many months or weeks means no longer than that from one to the next."""
    assert too_long_since(DAY, meeting, frequency, Nation.ENG) is too_long
