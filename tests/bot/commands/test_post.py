from __future__ import annotations

import pytest

from bot.render.plain import plain
from bot.reply import Mood
from governance_store.records.person import Post
from tests.bot.conftest import ASHA, LENA, Spoken, buttons, moods, words

CLINICAL, NURSE = "POST-001", "POST-002"


def test_a_lead_role_has_a_holder_from_a_day(still_house: Spoken) -> None:
    """The list gives holder, organisation and the day in full, and says what is vacant."""
    told = " ".join(plain(still_house.say("post list", ASHA), width=300).split())
    assert "Clinical lead Dr Asha Rahman Northmoor Hospitals NHS Trust Wednesday 1 April 2026" in told
    assert "Vacant: Radiology nurse lead." in told


def test_a_title_is_given_once(house: Spoken) -> None:
    """Two lead roles are never called alike."""
    before = house.commits()
    assert "already" in words(house.say('post add "clinical LEAD"'))
    assert house.commits() == before


def test_a_day_goes_with_a_holder(house: Spoken) -> None:
    """A day without a holder would be dropped in silence, so it is refused."""
    reply = house.say('post add "Physics lead" since 1 Apr 2026')
    assert not reply.ok
    assert "leave the day out" in words(reply)


def test_a_new_holder_follows_the_old_one(house: Spoken) -> None:
    """From today unless another day is given, and the answer says who held it."""
    told = words(house.done('post fill "Clinical lead" owen'))
    assert "from Monday 2 November 2026" in told
    assert "Dr Asha Rahman held it before" in told
    assert house.get(Post, CLINICAL).holder == "PER-008"


def test_the_same_holder_again_changes_nothing(house: Spoken) -> None:
    """The day on which somebody began is not lost by saying it again."""
    before = house.commits()
    reply = house.say('post fill "Clinical lead" asha')
    assert (moods(reply), house.commits()) == ([Mood.NOTE], before)
    assert "nothing was changed" in words(reply)
    assert house.say('post fill "Clinical lead" asha since 1 May 2026').ok
    assert house.commits() == before + 1


def test_a_vacancy_is_recorded_once(house: Spoken) -> None:
    """A lead role without a holder is offered to be filled; saying it again changes nothing."""
    reply = house.done('post vacate "Clinical lead"')
    assert [button.line for button in buttons(reply)] == ['post fill "Clinical lead"']
    before = house.commits()
    assert moods(house.say('post vacate "Clinical lead"')) == [Mood.NOTE]
    assert house.commits() == before
    assert (house.get(Post, CLINICAL).holder, house.get(Post, CLINICAL).since) == (None, None)


@pytest.mark.parametrize("line", ['post fill "Radiology nurse lead" asha', 'post vacate "Clinical lead"'])
def test_members_do_not_appoint(still_house: Spoken, line: str) -> None:
    """Lead roles are filled by those who keep the record."""
    assert not still_house.say(line, ASHA).ok


def test_a_lead_appoints(house: Spoken) -> None:
    """A network lead is one of them."""
    assert house.say('post fill "Radiology nurse lead" owen', LENA).ok
    assert house.get(Post, NURSE).holder == "PER-008"
