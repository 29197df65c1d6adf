from __future__ import annotations

from bot.commands.base import Account
from governance_store.records.chat_account import ChatAccount
from governance_store.records.person import Person
from tests.bot.conftest import ADA, MIA, OBI, Spoken, words

HERE = Account("slack", "T1", "U1", "Slack")


def test_an_account_becomes_somebodys_once(house: Spoken) -> None:
    """It is recorded, and said again changes nothing."""
    assert house.say("me connect", MIA, account=HERE).ok
    (one,) = house.all(ChatAccount)
    assert (one.person, one.user, one.active) == (house.person(MIA).id, "U1", True)
    before = house.commits()
    assert "already" in words(house.say("me connect", MIA, account=HERE))
    assert house.commits() == before


def test_an_account_has_one_person_and_a_person_several(house: Spoken) -> None:
    """Who has it is named; a second account of the same person is no trouble."""
    house.say("me connect", MIA, account=HERE)
    refused = house.say("me connect", OBI, account=HERE)
    assert not refused.ok
    assert "Mia Member" in words(refused)
    assert house.say("me connect", MIA, account=Account("slack", "T1", "U2", "Slack")).ok
    assert len(house.all(ChatAccount, person=house.person(MIA).id)) == 2


def test_what_was_connected_can_be_ended(house: Spoken) -> None:
    """After that somebody else may have it."""
    house.say("me connect", MIA, account=HERE)
    assert house.say("me disconnect", MIA, account=HERE).ok
    assert not house.all(ChatAccount, active=True)
    assert "not recorded" in words(house.say("me disconnect", MIA, account=HERE))
    assert house.say("me connect", OBI, account=HERE).ok


def test_elsewhere_there_is_nothing_to_connect(house: Spoken) -> None:
    """In the console nobody writes from such an account."""
    assert "Slack" in words(house.say("me connect", MIA))


def test_an_account_goes_with_the_person_who_is_erased(house: Spoken) -> None:
    """Nothing of it can be found any more."""
    house.say("me connect", OBI, account=HERE)
    person = house.get(Person, house.person(OBI).id)
    house.done(f'person erase {person.id} because "asked for it"', ADA)
    assert not house.all(ChatAccount)
    assert not any(b'"U1"' in line for line in house.store.journal_lines())
