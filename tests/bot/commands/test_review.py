"""Whether one sees which reviews are due, those of terms of reference among them, and how one stands."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.render.plain import plain
from governance_store.records.terms_of_reference import TermsOfReference
from tests.bot.commands.a_plan import CAPACITY, GUIDELINE, WORKFORCE, kept, minuted
from tests.bot.conftest import ASHA, BETH, OBI, SAM, Spoken, words


@pytest.fixture
def house() -> Spoken:
    """A network with three plans, and a board whose terms are to be reviewed by 12 January 2027."""
    house = kept()
    for line in ("tor set board review 12 Jan 2027", "tor adopt board since 1 Apr 2026 minute IB/1"):
        house.done(line)
    return house


def terms(house: Spoken) -> str:
    """The terms that are in force."""
    return next(one.id for one in house.all(TermsOfReference) if one.since)


def test_the_next_due_stands_first_and_terms_stand_among_them(house: Spoken) -> None:
    """Each once."""
    reply = house.done("review list", OBI)
    assert reply.ids == (terms(house), CAPACITY, WORKFORCE, GUIDELINE)
    assert "Terms of reference, Imaging Network Board" in str(reply.parts)


def test_due_are_those_whose_window_is_open(house: Spoken) -> None:
    """And overdue those whose day has passed, which is said first."""
    assert house.done("review list due").ids == (terms(house),)
    house.clock.instant = datetime(2027, 3, 5, 9, tzinfo=UTC)
    assert house.done("review list due").ids == (terms(house), CAPACITY, WORKFORCE, GUIDELINE)
    overdue = house.done("review list overdue")
    assert overdue.ids == (terms(house), CAPACITY)
    assert "2 reviews are overdue" in words(overdue)


def test_mine_are_those_that_i_lead_on_or_write_for(house: Spoken) -> None:
    """A committee's officers look after the review of its terms."""
    assert house.done("review list mine", ASHA).ids == (WORKFORCE,)
    assert house.done("review list mine", SAM).ids == (terms(house),)
    house.done(f"review paper {GUIDELINE}", BETH)
    assert house.done("review list mine", BETH).ids == (GUIDELINE,)
    assert "No such review is there" in words(house.done("review list mine", OBI))
    assert house.done("review list board").ids == (terms(house), WORKFORCE)


def test_a_review_is_shown_with_all_that_it_needs() -> None:
    """What it asks, what is open, what must agree with it, the last outcome, and what was put off."""
    house = minuted()
    house.done(f'action add "Asha Rahman" "Fill two posts" by 12 Jan 2027 plan {WORKFORCE}')
    house.done(f"review postpone {CAPACITY} to 1 May 2027 because of the census")
    house.done(f'review done {WORKFORCE} amended summary "Two posts added" decision 001(a)', SAM)
    told = str(house.done(f"review show {WORKFORCE}", OBI).parts)
    for wanted in (
        "amended: Two posts added",
        "Fill two posts",
        "decision IB/2627/001(a) (Sam",
        "review paper",
    ):
        assert wanted in told
    told = plain(house.done(f"review show {CAPACITY}", OBI))
    assert "“Workforce strategy” (PLN-001)" in told
    assert "Put off (1)" in told
