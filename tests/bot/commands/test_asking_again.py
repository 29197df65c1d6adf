"""Whose answer still holds when a meeting moves?"""

from __future__ import annotations

from datetime import timedelta

from governance_store.records.meeting import Answer, Invitation
from tests.bot.conftest import ASHA, LENA, MIA, Spoken

ID = "MTG-2026-001"


def answer(house: Spoken, email: str) -> Invitation:
    """A person's invitation to the meeting."""
    (found,) = house.all(Invitation, meeting=ID, person=house.person(email).id)
    return found


def test_who_was_told_of_the_other_day_is_asked_again_when_it_moves_back(house: Spoken) -> None:
    """They know of the day between, and may have made other plans."""
    house.delivered()
    house.done(f"attend {ID}", ASHA)
    house.done(f"meeting move {ID} to 17 Dec 2026", LENA)
    house.delivered(timedelta(minutes=2))
    house.done(f"meeting move {ID} to 10 Dec 2026", LENA)
    assert answer(house, ASHA).answer is Answer.NONE


def test_an_answer_that_was_put_back_keeps_its_instant_and_reason(house: Spoken) -> None:
    """It is the answer as it was given, not a new one."""
    house.delivered()
    house.done(f"apologies {ID} because leave", MIA)
    before = answer(house, MIA)
    house.done(f"meeting move {ID} 15:00", LENA)
    assert answer(house, MIA).answer is Answer.NONE
    house.done(f"meeting move {ID} 14:00", LENA)
    assert answer(house, MIA) == before


def test_a_new_place_asks_nobody_again(house: Spoken) -> None:
    """The day and the time are what people answered to."""
    house.done(f"attend {ID}", ASHA)
    house.done(f'meeting move {ID} at "Room 9"', LENA)
    assert answer(house, ASHA).answer is Answer.ATTENDING
