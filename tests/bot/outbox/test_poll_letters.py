from __future__ import annotations

from datetime import timedelta

import pytest

from bot.links import Expired, Links, NotOurs, Purpose
from bot.outbox.answer_links import NoLongerAsked
from bot.outbox.poll_letters import Polled, poll_link, polled
from governance_store.records.letter import Letter, Matter
from governance_store.records.poll import Poll, PollAnswer
from tests.bot.conftest import ADA, ASHA, LENA, Spoken

LINKS = Links(b"secret", "https://clerk.example.org")
ASK = "meeting poll board 3, 8 or 17 Dec 2026 14:00"


@pytest.fixture
def asked(house: Spoken) -> Spoken:
    """The board is asked about three dates."""
    house.done(ASK, LENA)
    return house


def token(house: Spoken) -> str:
    """Asha's link, without its address."""
    poll = house.all(Poll)[0]
    answer = house.get(PollAnswer, f"{poll.id}:{house.person(ASHA).id}")
    return poll_link(LINKS, poll, answer).removeprefix("https://clerk.example.org/poll/")


def read(house: Spoken, given: str) -> Polled:
    """What a link is about, now."""
    with house.store.reading() as view:
        return polled(view, LINKS, given, house.clock.now())


def test_each_is_asked_once(asked: Spoken) -> None:
    """One letter a person, that names the poll and their own answer."""
    letters = [one for one in asked.all(Letter) if one.matter is Matter.POLL]
    assert len({one.person for one in letters}) == len(letters) == 4
    assert {one.thread for one in letters} == {one.id for one in asked.all(PollAnswer)}


def test_a_link_says_whose_answer_it_gives(asked: Spoken) -> None:
    """And to which poll; one for another purpose, or changed, is none."""
    found = read(asked, token(asked))
    assert (found.person.name, found.poll.id) == ("Dr Asha Rahman", "POLL-2026-001")
    until = asked.clock.now() + timedelta(days=1)
    other = LINKS.make(Purpose.ANSWER, found.answer.id, until=until).rpartition("/")[2]
    nobody = LINKS.make(Purpose.POLL, "POLL-2026-001:PER-999", until=until).rpartition("/")[2]
    for forged in (other, nobody, token(asked)[:-2], ""):
        with pytest.raises(NotOurs):
            read(asked, forged)


def test_a_link_ends_with_the_last_date(asked: Spoken) -> None:
    """Whether the poll is still open before that, the record says."""
    given = token(asked)
    asked.clock.forward(asked.all(Poll)[0].dates[-1] - asked.clock.now())
    with pytest.raises(Expired):
        read(asked, given)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('poll cancel board because "enough"', "was cancelled"),
        ("poll choose board 8 Dec", "has been chosen already"),
        ("person leave asha", "no longer takes part"),
    ],
)
def test_a_poll_that_is_over_says_so(asked: Spoken, line: str, said: str) -> None:
    """In a clear sentence."""
    given = token(asked)
    asked.done(line, ADA if line.startswith("person") else LENA)
    with pytest.raises(NoLongerAsked, match=said):
        read(asked, given)
