from __future__ import annotations

from governance_store.records.letter import Matter
from governance_store.records.meeting import Answer, Invitation
from tests.bot.commands.test_meeting_series import LINE, called
from tests.bot.commands.test_series import letters_of_last
from tests.bot.conftest import ADA, ASHA, LENA, OWEN, Spoken, words
from tests.bot.outbox.test_series_drafting import last_written


def test_who_joined_is_invited_with_one_letter(house: Spoken) -> None:
    """To all that lies ahead, as it stands now; nobody else hears of it."""
    called(house, LINE)
    house.done("meeting move MTG-2027-002 to 25 Mar 2027", LENA)
    house.done("attend MTG-2027-001", ASHA)
    house.done('seat fill SEAT-003 "Owen Pritchard"', ADA)
    reply = house.done("series invite board", LENA)
    assert words(reply) == "Owen Pritchard is invited to 6 meetings of the series SER-2027-001."
    owen = house.person(OWEN).id
    assert [(one.person, one.matter) for one in letters_of_last(house)] == [(owen, Matter.SERIES_INVITATION)]
    assert len(house.all(Invitation, person=owen)) == 6
    assert house.get(Invitation, f"MTG-2027-001:{house.person(ASHA).id}").answer is Answer.ATTENDING
    text = last_written(house, Matter.SERIES_INVITATION, OWEN).text
    assert "Thursday 25 March 2027" in text
    assert "instead of Thursday 18 March 2027" in text


def test_what_was_added_has_a_letter_of_its_own(house: Spoken) -> None:
    """As it has an entry of its own."""
    called(house, LINE)
    house.done("series add board 14 Sep 2027", LENA)
    house.done('seat fill SEAT-003 "Owen Pritchard"', ADA)
    house.done("series invite board", LENA)
    assert [one.matter for one in letters_of_last(house)] == [Matter.SERIES_INVITATION, Matter.INVITATION]


def test_nobody_new_is_a_note(house: Spoken) -> None:
    """And nothing is recorded."""
    called(house, LINE)
    before = house.commits()
    assert "nothing was changed" in words(house.done("series invite board", LENA))
    assert house.commits() == before
