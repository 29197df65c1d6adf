"""Whether it is told how a review stands on a day, and what of it is open."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from governance_store.records.nation import Nation
from governance_store.rules.plan_reviews import (
    ReviewState,
    in_hand,
    is_brought,
    last_review,
    open_actions,
    postponements,
    reviews_of,
    standing,
)
from tests.bot.commands.a_plan import GUIDELINE, WORKFORCE, kept, minuted, plan
from tests.bot.conftest import ASHA, SAM, Spoken

DUE = date(2027, 3, 10)


@pytest.fixture(scope="module")
def house() -> Spoken:
    """A network with three plans; the first is due on 10 March 2027."""
    return kept()


@pytest.mark.parametrize(
    ("day", "taken", "words"),
    [
        (date(2026, 12, 9), False, "Not yet"),
        (date(2026, 12, 10), False, "Window open, 90 days left"),
        (date(2027, 3, 9), False, "Window open, 1 day left"),
        (DUE, False, "Due today"),
        (date(2027, 3, 11), False, "Overdue, 1 day"),
        (date(2026, 11, 2), True, "In hand, 128 days left"),
        (DUE, True, "In hand, 0 days left"),
        (date(2027, 3, 12), True, "Overdue, 2 days"),
    ],
)
def test_it_stands_by_its_day(house: Spoken, day: date, words: str, *, taken: bool) -> None:
    """Nobody is told that what is overdue is in hand."""
    found = standing(plan(house, WORKFORCE), day, Nation.ENG, taken=taken)
    assert found.words == words
    assert found.owed == (words != "Not yet")


def test_what_is_set_aside_is_owed_no_review(house: Spoken) -> None:
    """Whatever its day is."""
    aside = replace(plan(house, WORKFORCE), active=False)
    found = standing(aside, DUE + timedelta(days=9), Nation.ENG, taken=True)
    assert (found.state, found.owed) == (ReviewState.SET_ASIDE, False)


def test_reviews_are_told_apart_by_whether_they_are_completed() -> None:
    """The one in hand, and the last that was done."""
    house = minuted()
    one = plan(house, WORKFORCE)
    house.done(f"review paper {WORKFORCE}", ASHA)
    with house.store.reading() as view:
        assert (in_hand(view, one), last_review(view, one)) == (reviews_of(view, one)[0], None)
    house.done(f"review done {WORKFORCE} unchanged minute 001", SAM)
    house.done(f"review paper {WORKFORCE}", ASHA)
    with house.store.reading() as view:
        assert [in_hand(view, one), last_review(view, one)] == list(reversed(reviews_of(view, one)))


def test_a_paper_is_brought_by_who_said_so_as_long_as_they_take_part() -> None:
    """Once they have left, nobody brings it, until somebody else says so."""
    house = kept()
    found = []
    said = f"review paper {WORKFORCE}"
    for line in (f"{said} by mia", 'person leave "Mia Member"', said):
        house.done(line)
        with house.store.reading() as view:
            found.append(is_brought(view, plan(house, WORKFORCE)))
    assert found == [True, False, True]


def test_only_what_was_put_off_since_the_last_review_counts() -> None:
    """What an earlier review was put off by is over."""
    house = minuted()
    house.done(f"review postpone {WORKFORCE} to 1 Apr 2027 because of the census")
    with house.store.reading() as view:
        assert len(postponements(view, plan(house, WORKFORCE))) == 1
    house.clock.forward(timedelta(minutes=1))
    house.done(f"review done {WORKFORCE} unchanged minute 001", SAM)
    with house.store.reading() as view:
        assert postponements(view, plan(house, WORKFORCE)) == []


def test_the_open_action_plan_leaves_out_what_is_closed() -> None:
    """The earliest day comes first, and what has none last."""
    house = kept()
    for text in ("later by 1 Mar 2027", "sooner by 1 Feb 2027", "some day", "closed"):
        what, _, by = text.partition(" by ")
        house.done(f'action add "Asha Rahman" "{what}" {f"by {by}" if by else ""} plan {WORKFORCE}')
    house.done("action close ACT-2026-0004")
    with house.store.reading() as view:
        found = [one.text for one in open_actions(view, plan(house, WORKFORCE))]
        assert open_actions(view, plan(house, GUIDELINE)) == []
    assert found == ["sooner", "later", "some day"]
