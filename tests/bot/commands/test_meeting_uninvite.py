from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes
from email.policy import SMTP

import pytest

from bot.reply import Mood
from governance_store.records.meeting import Invitation
from tests.bot.conftest import ASHA, LENA, MIA, OWEN, Spoken, moods, words

ID = "MTG-2026-001"


def subjects(house: Spoken) -> dict[str, str]:
    """What leaves in a few minutes, by address."""
    sent = house.delivered(timedelta(minutes=3))
    return {address: str(message_from_bytes(content, policy=SMTP)["Subject"]) for address, content in sent}


def test_one_person_is_uninvited_and_told(house: Spoken) -> None:
    """They alone; the meeting goes on, and they can no longer answer. That they hold a seat is warned of."""
    house.delivered()
    reply = house.done("meeting uninvite board asha", LENA)
    assert "still holds the seat “Trust representative”" in words(reply)
    assert list(subjects(house)) == [ASHA]
    assert house.get(Invitation, f"{ID}:{house.person(ASHA).id}").withdrawn
    assert "not invited to Imaging Network Board" in words(house.say("attend board", ASHA))


def test_who_is_uninvited_hears_no_more_until_invited_again(house: Spoken) -> None:
    """Not of a move; and by name they are invited again."""
    house.delivered()
    house.done("meeting uninvite board asha", LENA)
    subjects(house)
    house.done("meeting move board to 17 Dec 2026", LENA)
    assert ASHA not in subjects(house)
    assert moods(house.say("meeting invite board", LENA)) == [Mood.NOTE]
    house.done("meeting invite board asha", LENA)
    assert subjects(house)[ASHA].startswith("Invitation:")
    house.done("attend board", ASHA)


def test_a_members_deputy_need_not_come_either(house: Spoken) -> None:
    """Nor does who sent a deputy have one, once the deputy is uninvited."""
    house.done('tor set board deputies "Members send a named deputy."')
    house.done("apologies board deputy owen", MIA)
    house.delivered()
    house.done("meeting uninvite board owen", LENA)
    assert house.get(Invitation, f"{ID}:{house.person(MIA).id}").deputy is None
    house.done("apologies board deputy owen", MIA)
    subjects(house)
    house.done("meeting uninvite board mia", LENA)
    assert set(subjects(house)) == {MIA, OWEN}
    assert house.get(Invitation, f"{ID}:{house.person(OWEN).id}").withdrawn


def test_who_was_told_nothing_is_told_nothing(house: Spoken) -> None:
    """Their invitation had not left."""
    assert "had not been told" in words(house.done("meeting uninvite board asha", LENA))
    assert ASHA not in subjects(house)


def test_who_is_not_invited_cannot_be_uninvited(house: Spoken) -> None:
    """Nor twice; nothing is recorded."""
    house.done("meeting uninvite board asha", LENA)
    before = house.commits()
    for name in ("asha", "owen"):
        assert moods(house.say(f"meeting uninvite board {name}", LENA)) == [Mood.NOTE]
    assert house.commits() == before


@pytest.mark.parametrize("line", ["meeting uninvite board asha", "meeting invite board asha"])
def test_members_invite_nobody(house: Spoken, line: str) -> None:
    """It is for those who call meetings."""
    assert not house.say(line, MIA).ok


def test_a_cancelled_meeting_has_nobody_to_uninvite(house: Spoken) -> None:
    """It says so."""
    house.done('meeting cancel board because "no quorum"', LENA)
    assert "is cancelled" in words(house.say(f"meeting uninvite {ID} asha", LENA))
