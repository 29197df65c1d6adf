"""Whether those who attended are asked once each, and what they say is shown without a name."""

from __future__ import annotations

from bot.commands.base import Request
from bot.render.plain import plain
from governance_store.records.letter import Letter, Matter
from governance_store.records.person import Person
from tests.bot.commands.an_education import AFTER, CT, MRI, came, held, planned
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, LENA, MIA, OBI, Spoken, words
from tests.governance_store.rules.test_education_evaluation import answers


def asked(house: Spoken) -> list[str]:
    """Who was written to, to evaluate."""
    return [one.address for one in house.all(Letter, matter=Matter.EDUCATION_EVALUATION)]


def test_everybody_is_asked_once() -> None:
    """Who is put on the list later is asked by the next line; who has no address by a link to hand on."""
    house = held()
    told = words(house.done(f"education ask {MRI}", LENA))
    assert "2 people are asked by a letter with a link of their own." in told
    assert "You are sent a link for each of 1 more, to hand on." in told
    assert asked(house) == [ASHA, MIA]
    assert "was asked already" in words(house.done(f"education ask {MRI}", LENA))
    house.done(f"education attended {MRI} Obi", LENA)
    house.done(f"education ask {MRI}", ASHA)
    assert asked(house) == [ASHA, MIA, OBI]
    assert len({one.id for one in house.all(Letter)}) == len(house.all(Letter))
    assert len(house.all(Letter, matter=Matter.EDUCATION_LINKS)) == 1


def test_who_may_ask_and_when() -> None:
    """Its convenor and keepers, once people have attended."""
    house = planned(at=AFTER)
    assert "has no attendance list yet" in refusal(house, f"education ask {MRI}", ASHA)
    assert "still to come" in refusal(house, f"education ask {CT}", LENA)
    assert "is for its convenor" in refusal(house, f"education ask {MRI}", MIA)


def test_links_are_not_lost_where_who_asks_has_no_address() -> None:
    """It is refused, and nobody is asked yet."""
    house = held()
    house.done('person add "Nell Nowhere" at nht')
    nell = house.all(Person)[-1]
    house.done(f"role grant {nell.id} lead")
    before = house.commits()
    request = Request(nell.id, f"education ask {MRI}", "test", house.clock.now())
    reply = house.house.conversation.answer(request)
    assert "1 person has no address, and neither have you" in words(reply)
    assert house.commits() == before


def test_an_event_is_summed_up_from_three_answers_on() -> None:
    """With the mean and how many gave each score; comments are for who keeps the event."""
    house = held()
    told = words(house.done(f"education evaluation {MRI}", LENA))
    assert "0 of 3 attendees answered." in told
    assert "shown from 3 answers on" in told
    answers(house, 3)
    shown = plain(house.done(f"education evaluation {MRI}", LENA))
    for part in ("It was useful for my work", "4.0", "1.3", "more time"):
        assert part in shown
    to_others = plain(house.done(f"education evaluation {MRI}", OBI))
    assert "4.0" in to_others
    assert "more time" not in to_others


def test_a_year_is_summed_up_by_event() -> None:
    """How many events are evaluated, and each one's means."""
    house = held()
    assert "0 of 1 event held in 2026/27 are evaluated." in words(house.done("education evaluation", OBI))
    answers(house, 3)
    reply = house.done("education evaluation 2026/27", OBI)
    assert "1 of 1 event held in 2026/27 are evaluated." in words(reply)
    assert "1.3" in plain(reply)
    assert "has been held yet" in words(house.done("education evaluation 2025/26", OBI))
    assert "either one event" in refusal(house, f"education evaluation {MRI} 2026/27", OBI)
    assert len(came(house)) == 3
