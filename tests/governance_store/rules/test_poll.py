from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.records.ids import CLERK, PersonId, PollId, poll_answer_id
from governance_store.records.letter import Matter
from governance_store.records.meeting import Capacity
from governance_store.records.poll import Fits, Poll, PollAnswer, PollState
from governance_store.rules.poll import closing_day, is_over, poll_reminders, polls_closed, tallies
from tests.bot.outbox.scene import BOARD, CHAIR, MEMBER, SECRETARY, found, house

ASKED = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
DATES = tuple(datetime(2026, 12, day, 14, 0, tzinfo=UTC) for day in (3, 8, 10))
POLL = Poll(PollId("POLL-2026-001"), BOARD, DATES, 90, date(2026, 11, 30), ASKED, CLERK)
YES, NEED, NO = Fits.YES, Fits.IF_NEED_BE, Fits.NO


def said(person: str, *fits: Fits | None, capacity: Capacity = Capacity.MEMBER) -> PollAnswer:
    """What somebody says of the three dates."""
    answered = ASKED if any(fits) else None
    return PollAnswer(
        poll_answer_id(POLL.id, PersonId(person)), POLL.id, PersonId(person), capacity, fits, answered
    )


def best(*answers: PollAnswer) -> list[int]:
    """The days of the dates, the best first."""
    return [one.starts.day for one in tallies(POLL, answers)]


def test_the_date_on_which_most_can_be_decided_is_the_best() -> None:
    """The chair first, then how many members can, then how gladly, then the earlier."""
    chair = said("c", NO, YES, NEED, capacity=Capacity.CHAIR)
    assert best(chair) == [8, 10, 3]
    assert best(chair, said("a", YES, NO, NEED)) == [10, 8, 3]
    assert best(said("a", NEED, YES, YES)) == [8, 10, 3]
    assert best() == [3, 8, 10]


def test_who_is_in_attendance_counts_as_no_member() -> None:
    """They are counted among those who can, and do not outweigh a member."""
    (first, *_others) = tallies(
        POLL, [said("s", YES, YES, YES, capacity=Capacity.IN_ATTENDANCE), said("a", NO, YES, NO)]
    )
    assert (first.starts.day, first.yes, first.members, first.not_said) == (8, 2, 1, 0)


@given(st.lists(st.tuples(*[st.sampled_from([YES, NEED, NO, None])] * 3), max_size=6))
def test_nobody_is_lost_in_counting(answers: list[tuple[Fits | None, ...]]) -> None:
    """Of each date everybody says one thing or nothing, and each date is told once."""
    counted = tallies(POLL, [said(str(at), *fits) for at, fits in enumerate(answers)])
    assert sorted(one.starts for one in counted) == list(DATES)
    assert all(one.yes + one.if_need_be + one.no + one.not_said == len(answers) for one in counted)


@pytest.mark.parametrize(
    ("asked", "first", "closes"),
    [
        pytest.param(date(2026, 11, 23), date(2026, 12, 10), date(2026, 11, 30), id="a week"),
        pytest.param(
            date(2026, 11, 23), date(2026, 11, 27), date(2026, 11, 26), id="the day before the first date"
        ),
        pytest.param(
            date(2026, 11, 23), date(2026, 11, 23), date(2026, 11, 23), id="never before it is asked"
        ),
    ],
)
def test_until_when_answers_are_taken(asked: date, first: date, closes: date) -> None:
    """Where nobody says so."""
    assert closing_day(asked, first) == closes


def test_the_closing_day_is_the_last() -> None:
    """Answers are taken on it, and no longer on the next."""
    assert not is_over(POLL, POLL.closes)
    assert is_over(POLL, POLL.closes + timedelta(days=1))


def at(day: int, hour: int = 9) -> datetime:
    """An instant of November 2026."""
    return datetime(2026, 11, day, hour, 0, tzinfo=UTC)


def test_who_has_not_answered_is_reminded_once() -> None:
    """Two days before it closes; who has answered is left in peace, and so is everybody after it."""
    store = house()
    found(store, POLL, said(CHAIR, YES, NO, NO), said(MEMBER, None, None, None), at=ASKED)
    with store.reading() as view:
        assert list(poll_reminders(view, at(27))) == []
        (one,) = poll_reminders(view, at(28))
        assert (one.person, one.matter) == (MEMBER, Matter.POLL_REMINDER)
    with store.writing() as desk:
        desk.commit(
            at=at(28), actor=CLERK, surface="test", verb="letter.queued", records=(POLL,), keys=(one.key,)
        )
    with store.reading() as view:
        assert list(poll_reminders(view, at(30))) == []


def test_nobody_is_reminded_on_the_day_they_were_asked() -> None:
    """A poll of a day or two reminds on its later days alone."""
    store = house()
    short = replace(POLL, closes=date(2026, 11, 24))
    found(store, short, said(MEMBER, None, None, None), at=ASKED)
    with store.reading() as view:
        assert list(poll_reminders(view, at(23, 18))) == []
        assert len(list(poll_reminders(view, at(24)))) == 1


def test_a_closed_poll_is_told_to_the_secretary() -> None:
    """From the day behind; never of one that is over in another way."""
    store = house()
    other = replace(POLL, id=PollId("POLL-2026-002"), state=PollState.CANCELLED)
    found(store, POLL, other, said(MEMBER, None, None, None), at=ASKED)
    with store.reading() as view:
        assert list(polls_closed(view, at(30))) == []
        (one,) = polls_closed(view, datetime(2026, 12, 1, 9, tzinfo=UTC))
        assert (one.person, one.matter) == (SECRETARY, Matter.POLL_CLOSED)
        assert list(poll_reminders(view, datetime(2026, 12, 1, 9, tzinfo=UTC))) == []
