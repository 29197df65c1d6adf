from __future__ import annotations

import pytest

from bot.render.plain import plain
from bot.reply import Mood
from governance_store.records.person import Person
from tests.bot.conftest import ASHA, LENA, OWEN, SAM, Spoken, answers_of, buttons, moods, the_form, words


def test_a_person_is_added_and_how_they_are_reached_is_said(house: Spoken) -> None:
    """Name, address, organisation and profession are written down together."""
    reply = house.done(
        'person add "Prof Siân O’Neill & Co" email sian@example.org at nht profession "Medical physicist"'
    )
    assert "reached at sian@example.org" in words(reply)
    assert house.person("sian@example.org").name == "Prof Siân O’Neill & Co"


def test_somebody_without_an_address_is_said_to_be_out_of_reach(house: Spoken) -> None:
    """Nobody is left to find out later that letters never went."""
    assert "without an address" in words(house.done('person add "Gwen Jones"'))


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(f'person add "Second Asha" email {ASHA}', id="the same"),
        pytest.param(f'person add "Second Asha" email {ASHA.upper()}', id="in capitals"),
        pytest.param(f'person set "Owen Pritchard" email {ASHA.title()}', id="on a change"),
    ],
)
def test_an_address_belongs_to_one_person(house: Spoken, line: str) -> None:
    """Whoever writes from an address must be known by it, however it is spelt."""
    before = house.commits()
    reply = house.say(line)
    assert not reply.ok
    assert "Dr Asha Rahman's address already" in words(reply)
    assert house.commits() == before


def test_an_address_of_somebody_who_left_offers_their_return(house: Spoken) -> None:
    """The same person is not recorded twice: one line brings them back."""
    house.done('person leave "Owen Pritchard"')
    reply = house.say(f'person add "Owen Pritchard" email {OWEN}')
    assert not reply.ok
    assert [button.line for button in buttons(reply)] == ["person return PER-008"]


def test_old_addresses_are_kept_behind_the_new_one(house: Spoken) -> None:
    """Letters go to the new address, and mail from the old one is still known."""
    house.done('person set "Owen Pritchard" email owen@elsewhere.example')
    assert house.person(OWEN).emails == ("owen@elsewhere.example", OWEN)
    house.done(f'person set "Owen Pritchard" email {OWEN.upper()}')
    assert house.person(OWEN).emails == (OWEN.upper(), "owen@elsewhere.example")


def test_nothing_new_is_not_written_down(house: Spoken) -> None:
    """Setting what is recorded already changes nothing, and says so."""
    before = house.commits()
    reply = house.say(f'person set "Owen Pritchard" email {OWEN} at nht')
    assert (moods(reply), house.commits()) == ([Mood.NOTE], before)
    assert "nothing was changed" in words(reply)


def test_the_form_of_a_change_shows_what_is_recorded(still_house: Spoken) -> None:
    """Without anything to change the form asks, filled in."""
    answers = answers_of(the_form(still_house.say("person set asha")))
    assert answers["name"] == "Dr Asha Rahman"
    assert answers["email"] == ASHA
    assert answers["profession"] == "Consultant radiologist"


def test_namesakes_are_pointed_out(house: Spoken) -> None:
    """A second person of one name is allowed, and said."""
    assert "another Jane Smith" in words(house.done('person add "Jane Smith" email third@example.org'))


def test_a_person_is_shown_with_seats_offices_and_posts(house: Spoken) -> None:
    """Everything that somebody is here stands in one answer."""
    house.done("committee set board deputy asha")
    house.done('seat deputy SEAT-002 "Owen Pritchard"')
    told = plain(house.say('person show "Asha Rahman"', LENA))
    for fact in ("Clinical lead", "Imaging Network Board: deputy chair", "Imaging Network Board: Trust rep"):
        assert fact in told
    assert "Imaging Network Board: Provider representative" in plain(house.say("person show owen"))


def test_people_of_an_organisation_are_listed(still_house: Spoken) -> None:
    """All of them, or those of one organisation."""
    told = plain(still_house.say("person list cvd"))
    assert "Mia Member" in told
    assert "Asha" not in told


def test_nobody_takes_themselves_out(house: Spoken) -> None:
    """An administrator who leaves is recorded by another, so that somebody is there to do it."""
    before = house.commits()
    assert "another administrator" in words(house.say('person leave "Ada Admin"'))
    assert house.commits() == before


def test_who_left_is_not_heard_and_not_found(house: Spoken) -> None:
    """No line of theirs is answered, and nobody appoints them by name; what was recorded is still shown."""
    sam = house.person(SAM)
    house.done('person leave "Sam Secretary"')
    assert not house.say('seat fill SEAT-003 "Sam Secretary"').ok
    assert "no longer takes part" in words(house.say('person show "Sam Secretary"'))
    assert not house.get(Person, sam.id).active


def test_who_left_by_mistake_comes_back(house: Spoken) -> None:
    """One line undoes a leaving that was none; the person is found and reached again."""
    house.done('person leave "Owen Pritchard"')
    assert not house.say('person return "Asha Rahman"').ok
    house.done('person return "Owen Pritchard"')
    assert house.person(OWEN).active


def test_adding_people_is_for_those_who_keep_the_record(house: Spoken) -> None:
    """A member is refused and told whom to ask; a secretary may."""
    reply = house.say('person add "New Person"', ASHA)
    assert not reply.ok
    assert "Ask " in words(reply)
    assert house.say('person add "New Person"', SAM).ok


def test_a_person_has_several_addresses_and_organisations(house: Spoken) -> None:
    """Letters go to the first; mail from the others is known as theirs."""
    house.done("person set owen also email o.p@example.org also at cvd")
    told = " ".join(plain(house.say("person show owen"), width=300).split())
    assert "Northmoor Hospitals NHS Trust and ClearView Diagnostics" in told
    assert "mail to owen.pritchard@example.org" in told
    assert "Also known by: o.p@example.org" in told
    house.done("person set owen email o.p@example.org")
    assert house.person(OWEN).emails == ("o.p@example.org", OWEN)
    house.done(f"person set owen without email {OWEN} no longer at cvd")
    owen = house.person("o.p@example.org")
    assert (owen.emails, owen.also_of) == (("o.p@example.org",), ())


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("person set owen without email x@example.org", "is no address of Owen Pritchard"),
        ("person set owen no longer at cvd", "is not recorded as also at"),
        (f"person set owen also email {ASHA}", "address belongs to one person"),
    ],
)
def test_what_is_not_so_cannot_be_taken_back(house: Spoken, line: str, told: str) -> None:
    """Nor is an address anybody else's."""
    before = house.commits()
    assert told in words(house.say(line))
    assert house.commits() == before
