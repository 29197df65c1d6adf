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
    assert "leave that out" in words(reply)


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


def test_an_appointment_has_a_term_a_route_and_time(house: Spoken) -> None:
    """As IN-201 asks for them; the next holder begins with none of it."""
    house.done('post fill "Clinical lead" asha since 1 Apr 2026 until 31 Mar 2029 by interview')
    house.done('post set "Clinical lead" time "1 session a week" description https://example.org/jd')
    told = " ".join(plain(house.done('post show "Clinical lead"', ASHA), width=300).split())
    assert "from Wednesday 1 April 2026 until Saturday 31 March 2029" in told
    for part in ("interview", "1 session a week", "https://example.org/jd"):
        assert part in told
    house.done('post fill "Clinical lead" owen')
    post = house.get(Post, CLINICAL)
    assert (post.until, post.route, post.time) == (None, "", "1 session a week")


def test_every_holder_there_was_is_shown(house: Spoken) -> None:
    """Each with the term as it was."""
    house.done('post fill "Clinical lead" owen since 1 Oct 2026')
    told = " ".join(plain(house.done('post show "Clinical lead"', ASHA), width=300).split())
    assert "Dr Asha Rahman from Wednesday 1 April 2026" in told
    assert "Owen Pritchard from Thursday 1 October 2026" in told


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('post fill "Clinical lead" asha since 1 Apr 2026 until 1 Mar 2026', "which is before it"),
        ('post set "Clinical lead" until 1 Mar 2026', "which is before it"),
        ('post set "Radiology nurse lead" until 1 Mar 2027', "is vacant, so it has no term"),
        ('post add "Physics lead" until 1 Mar 2027', "A term goes with a holder"),
    ],
)
def test_a_term_that_cannot_be_is_refused(house: Spoken, line: str, told: str) -> None:
    """And nothing is recorded."""
    before = house.commits()
    assert told in words(house.say(line))
    assert house.commits() == before


def test_a_lead_role_can_be_taken_out_of_use(house: Spoken) -> None:
    """Its history stays."""
    house.done('post remove "Clinical lead"')
    assert not house.get(Post, CLINICAL).active
    assert not house.say('post show "Clinical lead"', ASHA).ok
