from __future__ import annotations

from governance_store.records.feed import Feed
from tests.bot.conftest import ADA, ASHA, OWEN, Spoken, buttons, words


def test_an_address_is_shown_once_and_never_kept(house: Spoken) -> None:
    """The record holds a digest, from which nobody finds the address."""
    told = words(house.done("feed create board", ASHA))
    token = told.partition("/calendar/")[2].partition(".ics")[0]
    assert len(token) == 43
    assert token.encode() not in b"".join(house.store.journal_lines())
    assert "FEED-001" in str(house.say("feed list", ASHA))
    assert token not in str(house.say("feed list", ASHA))


def test_one_address_at_a_time_is_for_one_thing(house: Spoken) -> None:
    """A committee and the network at once is refused."""
    before = house.commits()
    assert "not both" in words(house.say("feed create board network", ASHA))
    assert house.commits() == before


def test_only_its_person_and_an_administrator_revoke_a_feed(house: Spoken) -> None:
    """To others it is not there; saying it again changes nothing."""
    (button,) = buttons(house.done("feed create", ASHA))
    assert "You have no calendar address" in words(house.say(button.line, OWEN))
    assert house.get(Feed, "FEED-001").active
    house.done(button.line, ADA)
    assert not house.get(Feed, "FEED-001").active
    before = house.commits()
    assert "before" in words(house.done("feed revoke feed-001", ASHA))
    assert house.commits() == before


def test_who_has_none_is_offered_one(house: Spoken) -> None:
    """An empty list leads on."""
    assert [one.line for one in buttons(house.done("feed list", OWEN))] == ["feed create"]
