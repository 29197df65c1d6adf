"""Whether a review stands on the agenda by itself, or is put on one by hand, once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.render.plain import plain
from bot.reply import Attachment
from governance_store.records.agenda import AgendaItem, ItemState, Purpose
from tests.bot.commands.a_plan import CAPACITY, GUIDELINE, WORKFORCE, kept
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, LENA, OBI, SAM, Spoken, words

FEBRUARY = "MTG-2027-001"
REVIEW = f"{WORKFORCE}:review-1"


@pytest.fixture
def house() -> Spoken:
    """The strategy is due by 10 March 2027, and the board meets on 25 February."""
    house = kept()
    house.done("meeting schedule board 25 Feb 2027 14:00 90m at Here", LENA)
    return house


def test_it_stands_on_the_agenda_by_itself(house: Spoken) -> None:
    """With its lead, its statements and a paper promised; it is written down with the first change."""
    assert "Review: Workforce strategy (IN-203)" in plain(house.done(f"agenda show {FEBRUARY}"))
    assert "Review:" not in plain(house.done("agenda show board"))
    assert house.all(AgendaItem, review=REVIEW) == []
    house.done(f'agenda add {FEBRUARY} "Budget"', SAM)
    (item,) = house.all(AgendaItem, review=REVIEW)
    assert (item.purpose, item.paper, item.statements) == (Purpose.DECISION, True, ("IN-203",))
    assert item.lead == house.person(ASHA).id
    assert "In hand" in str(house.done("review list").parts)


def test_it_is_put_on_an_agenda_by_hand(house: Spoken) -> None:
    """On the one that it belongs to, or on an earlier one; then it stands on no other."""
    assert "with its paper promised" in words(house.done(f"review agenda {WORKFORCE} board", ASHA))
    (item,) = house.all(AgendaItem, review=REVIEW)
    assert (item.meeting, item.state) == ("MTG-2026-001", ItemState.ACCEPTED)
    assert "Review:" not in plain(house.done(f"agenda show {FEBRUARY}"))
    told = refusal(house, f"review agenda {WORKFORCE} {FEBRUARY}", ASHA)
    assert "is on the agenda of Imaging Network Board on Thursday 10 December 2026" in told


def test_what_cannot_be_put_on_an_agenda_is_refused(house: Spoken) -> None:
    """Another committee's meeting, no committee, no meeting; and not by anybody."""
    house.done(f"plan change {CAPACITY} lead asha")
    for line, who, told in (
        (f"review agenda {GUIDELINE} board", LENA, "MRI Safety Group reviews this plan"),
        (f"review agenda {GUIDELINE}", LENA, "has no meeting in the window of this review"),
        (f"review agenda {CAPACITY}", ASHA, "No committee reviews “Capacity plan”"),
        (f"review agenda {CAPACITY} board", ASHA, "no committee reviews this plan"),
        (f"review agenda {WORKFORCE}", OBI, "leads on “Workforce strategy”"),
    ):
        assert told in refusal(house, line, who)


def test_once_it_is_done_it_stands_on_no_agenda(house: Spoken) -> None:
    """Until its next window."""
    file = Attachment("minutes.pdf", "application/pdf", b"reviewed")
    house.clock.forward(timedelta(days=30))
    line = f'review done {WORKFORCE} unchanged evidence "minutes.pdf"'
    assert house.say(line, ASHA, attachments=(file,)).ok
    assert "Review:" not in plain(house.done(f"agenda show {FEBRUARY}"))


def test_a_deferred_review_is_not_carried_twice(house: Spoken) -> None:
    """It goes to the next agenda as a review, not as an item that was put off."""
    house.done("meeting schedule board 4 Mar 2027 14:00 90m at Here", LENA)
    house.done(f"review agenda {WORKFORCE} {FEBRUARY}", ASHA)
    (item,) = house.all(AgendaItem, review=REVIEW)
    house.done(f"agenda defer {FEBRUARY} {item.id}", SAM)
    assert plain(house.done("agenda show MTG-2027-002")).count("Review: Workforce strategy") == 1


def test_an_agenda_that_held_it_is_not_the_next_reviews(house: Spoken) -> None:
    """What was reviewed before its meeting is over is not in hand for a year."""
    house.done(f"review agenda {WORKFORCE} {FEBRUARY}", ASHA)
    file = Attachment("minutes.pdf", "application/pdf", b"reviewed")
    house.clock.instant = datetime(2027, 2, 25, 14, 30, tzinfo=UTC)
    assert house.say(
        f'review done {WORKFORCE} unchanged evidence "minutes.pdf"', ASHA, attachments=(file,)
    ).ok
    told = str(house.done("review list board").parts)
    assert "Not yet" in told
    assert "In hand" not in told
