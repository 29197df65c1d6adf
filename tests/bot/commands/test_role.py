from __future__ import annotations

import pytest

from bot.render.plain import plain
from bot.reply import Mood
from governance_store.records.person import Grant
from tests.bot.conftest import ADA, ASHA, LENA, OWEN, Spoken, moods, words


def test_a_role_is_given_for_the_network_or_for_a_committee(house: Spoken) -> None:
    """A lead for one committee calls its meetings, and no other's."""
    assert "for MRI Safety Group" in words(house.done("role grant owen lead mri"))
    assert house.say("meeting schedule mri 21 Jan 2027 10:00 1h", OWEN).ok
    refused = house.say("meeting schedule board 21 Jan 2027 10:00 1h", OWEN)
    assert not refused.ok
    assert "for Imaging Network Board" in words(refused)


def test_a_role_that_is_held_is_not_given_twice(house: Spoken) -> None:
    """Nothing is written down, and the answer says so."""
    before = house.commits()
    reply = house.say(f"role grant {LENA} lead")
    assert (moods(reply), house.commits()) == ([Mood.NOTE], before)
    assert "nothing was changed" in words(reply)


def test_an_administrator_is_one_for_the_whole_network(house: Spoken) -> None:
    """One for a committee alone could do what concerns no committee at all, so there is none."""
    before = house.commits()
    reply = house.say("role grant owen administrator mri")
    assert not reply.ok
    assert "leave the committee out" in words(reply)
    assert house.commits() == before


def test_the_last_administrator_stays(house: Spoken) -> None:
    """Somebody must be able to set things right."""
    before = house.commits()
    assert "only administrator" in words(house.say('role revoke "Ada Admin" administrator'))
    assert house.commits() == before


def test_an_administrator_who_left_does_not_count(house: Spoken) -> None:
    """A second administrator who is gone helps nobody, so the first still stays."""
    house.done("role grant owen administrator")
    house.done("person leave owen")
    assert not house.say('role revoke "Ada Admin" administrator').ok


def test_with_a_second_administrator_the_first_may_go(house: Spoken) -> None:
    """Administrators hand over to one another."""
    house.done("role grant owen administrator")
    assert house.say('role revoke "Ada Admin" administrator', ADA).ok
    assert not house.say("role grant asha lead", ADA).ok
    assert not house.say('role revoke "Owen Pritchard" administrator', OWEN).ok


def test_a_role_is_taken_back_where_it_was_given(house: Spoken) -> None:
    """For a committee and for the network are two roles; the refusal says which is not held."""
    house.done("role grant asha lead mri")
    told = words(house.say("role revoke asha lead"))
    assert "is not lead for the whole network" in told
    assert "for MRI Safety Group" in words(house.done("role revoke asha lead mri"))
    assert not house.all(Grant, person="PER-007", active=True)


def test_a_revoked_role_opens_nothing(house: Spoken) -> None:
    """From the next line on the person is refused."""
    house.done(f"role revoke {LENA} lead")
    assert not house.say("meeting schedule board 21 Jan 2027", LENA).ok


@pytest.mark.parametrize("who", [ASHA, LENA])
def test_roles_are_given_by_administrators_only(still_house: Spoken, who: str) -> None:
    """Nobody gives themselves a role."""
    assert not still_house.say("role grant asha administrator", who).ok


def test_the_list_shows_roles_and_offices(still_house: Spoken) -> None:
    """Who was given a role, and who has one by office."""
    told = plain(still_house.say("role list", ASHA))
    for fact in ("Lena Lead", "the network", "Cora Chair", "chair", "Sam Secretary"):
        assert fact in told
