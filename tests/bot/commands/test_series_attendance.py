from __future__ import annotations

from datetime import timedelta

from governance_store.records.meeting import Answer, Invitation, Meeting
from tests.bot.commands.test_meeting_series import LINE, called, rows
from tests.bot.conftest import ASHA, LENA, OBI, Spoken, buttons, words


def invitations(house: Spoken) -> list[Invitation]:
    """Asha's invitations to the meetings of the series."""
    asked = house.all(Invitation, person=house.person(ASHA).id)
    return [one for one in asked if one.meeting.startswith("MTG-2027")]


def answers(house: Spoken) -> list[Answer]:
    """What Asha has said of the meetings of the series."""
    return [one.answer for one in invitations(house)]


def test_all_dates_are_answered_at_once(house: Spoken) -> None:
    """In one commit; apologies that were sent stand."""
    called(house, LINE)
    house.done('apologies MTG-2027-002 because "on leave"', ASHA)
    before = house.commits()
    reply = house.done("series attend board", ASHA)
    told = "You will attend 5 meetings of Imaging Network Board."
    assert words(reply) == f"{told} 1 meeting was answered singly before, and that stands."
    assert house.commits() == before + 1
    assert answers(house) == [Answer.ATTENDING, Answer.APOLOGIES, *[Answer.ATTENDING] * 4]
    assert rows(reply, "Your answers (6)")[1][2] == "apologies"


def test_apologies_for_all_leave_what_was_answered_singly(house: Spoken) -> None:
    """Who changes their mind about all of them changes what they said of all of them."""
    called(house, LINE)
    house.done("series attend board", ASHA)
    house.clock.forward(timedelta(minutes=1))
    house.done("attend MTG-2027-003", ASHA)
    house.clock.forward(timedelta(minutes=1))
    house.done('apologies MTG-2027-004 because "away"', ASHA)
    house.clock.forward(timedelta(minutes=1))
    house.done('series apologies board because "on leave"', ASHA)
    said = {str(one.meeting): (one.answer, one.because) for one in invitations(house)}
    assert said.pop("MTG-2027-004") == (Answer.APOLOGIES, "away")
    assert set(said.values()) == {(Answer.APOLOGIES, "on leave")}
    assert not any(one.singly for one in invitations(house) if one.meeting != "MTG-2027-004")


def test_a_meeting_may_be_left_out_and_added_ones_too(house: Spoken) -> None:
    """As an answer to the entry in calendars does, in which added meetings are not."""
    called(house, LINE)
    house.done("series add board 14 Jun 2027", LENA)
    (added,) = [one.id for one in house.all(Meeting) if one.series and one.stands_for is None]
    house.done("series attend board regular but MTG-2027-001 and MTG-2027-003", ASHA)
    silent = {one.meeting for one in invitations(house) if one.answer is Answer.NONE}
    assert silent == {added, "MTG-2027-001", "MTG-2027-003"}


def test_saying_it_twice_changes_nothing(house: Spoken) -> None:
    """And says so."""
    called(house, LINE)
    house.done("series attend board", ASHA)
    before = house.commits()
    assert "nothing was changed" in words(house.done("series attend SER-2027-001", ASHA))
    assert house.commits() == before


def test_who_is_not_invited_is_told(house: Spoken) -> None:
    """An observer may look."""
    called(house, LINE)
    assert "You are not invited to any meeting ahead" in words(house.say("series attend board", OBI))


def test_the_brief_asks_once_for_a_series(house: Spoken) -> None:
    """The next date of it, and a button for all of them."""
    house.done("attend board", ASHA)
    called(house, LINE)
    brief = house.done("brief", ASHA)
    assert [one.line for one in buttons(brief)] == [
        "series attend SER-2027-001", "attend MTG-2027-001", "apologies MTG-2027-001",
    ]  # fmt: skip
    house.done("series attend board", ASHA)
    assert words(house.done("brief", ASHA)) == "Nothing needs you."
    house.done("meeting move MTG-2027-002 16:00", LENA)
    assert [one.line for one in buttons(house.done("brief", ASHA))] == [
        "attend MTG-2027-002", "apologies MTG-2027-002",
    ]  # fmt: skip
