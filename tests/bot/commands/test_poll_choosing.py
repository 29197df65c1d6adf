from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes
from email.policy import SMTP

import pytest

from bot.reply import Mood
from governance_store.records.letter import Letter, LetterState, Matter
from governance_store.records.meeting import Meeting
from governance_store.records.poll import Poll, PollState
from tests.bot.conftest import ASHA, CORA, LENA, MIA, SAM, Spoken, buttons, moods, words

ASK = 'meeting poll board 3, 8 or 17 Dec 2026 14:00 at "Room 9"'
EVERYBODY = {ASHA, CORA, MIA, SAM}


@pytest.fixture
def polled(house: Spoken) -> Spoken:
    """The board is asked about three dates, and the letters have left."""
    house.delivered()
    house.done(ASK, LENA)
    house.delivered()
    return house


def subjects(house: Spoken) -> dict[str, str]:
    """What leaves now, by address."""
    return {
        address: str(message_from_bytes(mail, policy=SMTP)["Subject"]) for address, mail in house.delivered()
    }


def test_choosing_a_date_calls_the_meeting(polled: Spoken) -> None:
    """In one commit, judged like any other, with the poll's place and length; everybody is invited."""
    polled.done("poll answer board all", ASHA)
    before = polled.commits()
    reply = polled.done("poll choose board 8 Dec", LENA)
    assert polled.commits() == before + 1
    (poll,) = polled.all(Poll)
    meeting = polled.get(Meeting, poll.meeting or "")
    assert (poll.state, meeting.starts.day, meeting.place) == (PollState.CHOSEN, 8, "Room 9")
    told = words(reply)
    assert "notice; the terms of reference ask for 10" in told
    assert "3 people had not answered" in told
    sent = subjects(polled)
    assert set(sent) == EVERYBODY
    assert all(one.startswith("Invitation: Imaging Network Board") for one in sent.values())


def test_who_was_not_asked_yet_hears_only_of_the_meeting(house: Spoken) -> None:
    """A poll's letter that has not left is taken back."""
    house.delivered()
    house.done(ASK, LENA)
    house.done("poll choose board 8 Dec", LENA)
    states = {one.state for one in house.all(Letter) if one.matter is Matter.POLL}
    assert states == {LetterState.WITHDRAWN}
    assert all(one.startswith("Invitation") for one in subjects(house).values())


def test_what_stands_against_a_date_is_refused_then(polled: Spoken) -> None:
    """Too short a notice by now asks for a reason, and the poll stays open until one is given."""
    polled.clock.forward(timedelta(days=22))
    reply = polled.say("poll choose board 3 Dec", LENA)
    assert not reply.ok
    assert "extraordinary because" in words(reply)
    assert polled.all(Poll)[0].state is PollState.OPEN
    polled.done('poll choose board 3 Dec extraordinary because "the contract ends"', LENA)
    assert polled.all(Poll)[0].state is PollState.CHOSEN


@pytest.mark.parametrize("line", ["poll choose board 4 Dec", "poll choose board 3 or 8 Dec"])
def test_only_one_of_the_dates_is_chosen(polled: Spoken, line: str) -> None:
    """The nearest right lines choose one."""
    before = polled.commits()
    reply = polled.say(line, LENA)
    assert (reply.ok, polled.commits()) == (False, before)
    assert "poll choose POLL-2026-001 3 Dec 2026 14:00" in [one.line for one in buttons(reply)]


def test_a_date_with_two_hours_is_asked_about(house: Spoken) -> None:
    """The day alone does not say which."""
    house.done("meeting poll board 3 Dec 2026 14:00 or 16:00", LENA)
    assert not house.say("poll choose board 3 Dec", LENA).ok
    house.done("poll choose board 3 Dec 16:00", LENA)


def test_a_cancelled_poll_is_told_to_who_was_asked(polled: Spoken) -> None:
    """With the reason; afterwards nothing is chosen or cancelled."""
    polled.done('poll cancel board because "the chair has set a date"', LENA)
    sent = subjects(polled)
    assert set(sent) == EVERYBODY
    assert all("No date is looked for any more" in one for one in sent.values())
    for line in ("poll choose POLL-2026-001 3 Dec", 'poll cancel POLL-2026-001 because "again"'):
        assert "is cancelled. Reason given: the chair has set a date." in words(polled.say(line, LENA))


def test_who_was_not_asked_yet_is_not_told_that_it_is_over(house: Spoken) -> None:
    """Their letter is taken back instead."""
    house.delivered()
    house.done(ASK, LENA)
    house.done('poll cancel board because "too soon"', LENA)
    assert subjects(house) == {}


def test_a_poll_goes_on_longer(polled: Spoken) -> None:
    """Up to the first date, and no further; the same day again changes nothing."""
    polled.done("poll extend board to 16 Nov 2026", LENA)
    assert moods(polled.say("poll extend board to 16 Nov 2026", LENA)) == [Mood.NOTE]
    assert "come too late" in words(polled.say("poll extend board to 4 Dec 2026", LENA))
    assert not polled.say("poll extend board to 20 Nov 2026", MIA).ok
