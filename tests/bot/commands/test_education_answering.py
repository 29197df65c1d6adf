"""Whether an evaluation counts once, and nothing written down with it says whose it is."""

from __future__ import annotations

from bot.commands.education_answering import Scores, answered
from bot.links import Links
from bot.outbox.education_links import Evaluating, evaluating, evaluation_link
from governance_store.records.education import EducationEvaluation
from governance_store.records.ids import CLERK
from tests.bot.commands.an_education import came, held
from tests.bot.conftest import ASHA, Spoken, words


def link(house: Spoken, place: int = 0) -> Evaluating:
    """What the link of somebody on the list is about."""
    links = Links(b"secret", "http://h")
    token = evaluation_link(links, came(house)[place], house.clock.now()).rpartition("/")[2]
    with house.store.reading() as view:
        return evaluating(view, links, token, house.clock.now())


def test_it_is_written_down_by_the_clerk() -> None:
    """Neither the commit nor the record holds who answered."""
    house = held()
    reply = answered(house.store, house.clock.now(), link(house), Scores(5, 4, 3), " More\x00 time ")
    assert words(reply) == "Thank you: your evaluation is recorded, without your name."
    (one,) = house.all(EducationEvaluation)
    assert (one.useful, one.taught, one.reach, one.comment) == (5, 4, 3, "More time")
    (past,) = house.store.history(EducationEvaluation, one.id)
    assert (past.commit.actor, past.commit.line) == (CLERK, "")
    last = list(house.store.journal_lines())[-1]
    for name in (house.person(ASHA).id, "Asha"):
        assert name not in str(last)


def test_a_second_answer_takes_the_place_of_the_first() -> None:
    """The same once more writes nothing; another attendee's counts beside it."""
    house = held()
    at = house.clock.now()
    answered(house.store, at, link(house), Scores(5, 4, 3), "")
    again = words(answered(house.store, at, link(house), Scores(1, 1, 1), ""))
    assert "It takes the place of what you said before, and counts once." in again
    assert [one.useful for one in house.all(EducationEvaluation)] == [1]
    before = house.commits()
    answered(house.store, at, link(house), Scores(1, 1, 1), "")
    assert house.commits() == before
    answered(house.store, at, link(house, 2), Scores(5, 5, 5), "")
    assert len(house.all(EducationEvaluation)) == 2
