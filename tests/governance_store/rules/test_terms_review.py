"""Are reviews of terms of reference prompted on the right days, to the right people, and not more?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store import Store
from governance_store.records.ids import (
    NETWORK,
    GrantId,
    OrganisationId,
    agreement_id,
    clause_id,
    terms_id,
)
from governance_store.records.kinds import Record
from governance_store.records.nation import Nation
from governance_store.records.network import Network
from governance_store.records.person import Grant, Permission
from governance_store.records.terms_of_reference import Agreement, Clause, TermsOfReference, TermsState
from governance_store.rules.terms_review import latest_step, terms_reviews
from tests.governance_store.rules.test_owed import BOARD, CHAIR, MEMBER, SECRETARY, record

DUE = date(2027, 6, 30)
ONE, TWO = (terms_id(BOARD.id, number) for number in (1, 2))
IN_FORCE = TermsOfReference(ONE, BOARD.id, 1, TermsState.IN_FORCE, since=date(2026, 6, 30))
DRAFT = TermsOfReference(TWO, BOARD.id, 2, based_on=ONE)
LEAD = Grant(GrantId("GRA-009"), MEMBER, Permission.LEAD)
REVIEW = Clause(clause_id(ONE, "review"), ONE, "review", DUE.isoformat())
NHT = OrganisationId("ORG-001")
AGREED = Agreement(agreement_id(TWO, NHT), TWO, date(2027, 5, 1), organisation=NHT)
STANDING: tuple[Record, ...] = (Network(NETWORK, "n", "N", Nation.ENG), IN_FORCE, REVIEW, LEAD)


def store(*more: Record, keys: Sequence[str] = ()) -> Store:
    """A board whose terms are to be reviewed."""
    return record(instead=[*{one.id: one for one in (*STANDING, *more)}.values()], keys=keys)


def told(day: date, *more: Record, keys: Sequence[str] = ()) -> list[tuple[str, str]]:
    """To whom, and at which step."""
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    with store(*more, keys=keys).reading() as view:
        return [(one.person, one.key.split(":")[3]) for one in terms_reviews(view, at)]


def model(days: int) -> int | None:
    """The step of a day, found by walking through a calendar in which each prompt is written."""
    marked = {-90, -30, -7, 0, 7, 14, 21, 28, *range(58, 2000, 30)}
    return next((day for day in range(days, -91, -1) if day in marked), None)


@given(st.integers(-500, 1500))
def test_the_step_of_a_day_is_what_a_marked_calendar_says(days: int) -> None:
    """Ninety, thirty and seven days before, on the day, weekly for a month, and monthly after."""
    assert latest_step(DUE, DUE + timedelta(days)) == model(days)


def test_two_years_of_days_prompt_each_person_at_each_step_once() -> None:
    """Whatever days the clerk was not running on."""
    keys: list[str] = []
    with store().reading() as view:
        for days in range(-365, 365):
            at = datetime(2027, 6, 30, 12, tzinfo=UTC) + timedelta(days)
            new = [one.key for one in terms_reviews(view, at) if one.key not in keys]
            assert {int(key.split(":")[3][1:]) for key in new} <= {model(days)}
            keys += new
    steps = {model(days) for days in range(-365, 365)} - {None}
    assert len(keys) == len(set(keys)) == 3 * len(steps)


def test_secretary_chair_and_lead_are_told() -> None:
    """Each once, and nobody twice who is two of them."""
    assert told(DUE) == [(SECRETARY, "T+0"), (CHAIR, "T+0"), (MEMBER, "T+0")]
    assert told(DUE, replace(BOARD, secretary=MEMBER)) == [(MEMBER, "T+0"), (CHAIR, "T+0")]


def test_what_was_told_is_not_told_again() -> None:
    """By the key of each person."""
    keys = [f"terms-review:{ONE}:{DUE}:T+0:{SECRETARY}"]
    assert told(DUE, keys=keys) == [(CHAIR, "T+0"), (MEMBER, "T+0")]


@pytest.mark.parametrize(
    "more",
    [
        pytest.param((DRAFT, AGREED), id="a newer version is being agreed"),
        pytest.param((replace(BOARD, active=False),), id="the committee is dissolved"),
        pytest.param((replace(REVIEW, text=""),), id="no day is set"),
        pytest.param((replace(IN_FORCE, state=TermsState.DRAFT, since=None),), id="nothing is in force"),
        pytest.param(
            (replace(IN_FORCE, state=TermsState.SUPERSEDED, until=date(2027, 1, 1)),), id="it was superseded"
        ),
    ],
)
def test_it_is_silent_where_there_is_nothing_to_prompt(more: tuple[Record, ...]) -> None:
    """What is in hand falls silent."""
    assert told(DUE, *more) == []


def test_a_draft_to_which_nobody_agreed_does_not_silence_it() -> None:
    """It may lie there for years."""
    assert len(told(DUE, DRAFT)) == 3
