from __future__ import annotations

from governance_store.records.letter import Letter, LetterState, Matter
from tests.bot.conftest import ASHA, OWEN, SAM, Spoken


def test_each_invited_person_has_a_letter_of_their_own(house: Spoken) -> None:
    """Queued in the commit that publishes, in a thread that keeps revisions in order; nobody else has one."""
    house.done("agenda publish board", SAM)
    letters = [one for one in house.all(Letter) if one.matter is Matter.AGENDA]
    assert len({one.person for one in letters}) == len(letters) == 4
    assert all(one.state is LetterState.QUEUED for one in letters)
    asha = house.person(ASHA).id
    (mine,) = [one for one in letters if one.person == asha]
    assert mine.thread == f"MTG-2026-001:agenda:{asha}"
    assert {one.kind for one in mine.renders} == {"meeting", "invitation", "agenda edition"}
    assert house.person(OWEN).id not in {one.person for one in letters}


def test_who_is_not_reached_has_none(house: Spoken) -> None:
    """Somebody who left takes part no longer, and is sent nothing."""
    house.done("person leave mia")
    house.done("agenda publish board", SAM)
    assert len([one for one in house.all(Letter) if one.matter is Matter.AGENDA]) == 3
