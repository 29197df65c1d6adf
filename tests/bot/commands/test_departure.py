from __future__ import annotations

from governance_store.records.committee import Committee, Seat
from governance_store.records.letter import Letter
from governance_store.records.person import Grant, Person, Post
from tests.bot.conftest import ASHA, CORA, LENA, OWEN, Spoken, words


def test_everything_that_a_person_held_ends_in_one_commit(house: Spoken) -> None:
    """Seat, lead role, office and permission fall at once, and each is said."""
    house.done("committee set board deputy asha")
    house.done("role grant asha observer mri")
    before = house.commits()
    told = words(house.done("person leave asha"))
    assert house.commits() == before + 1
    assert house.get(Seat, "SEAT-001").holder is None
    assert house.get(Committee, "COM-001").deputy_chair is None
    assert [one.holder for one in house.all(Post)] == [None, None]
    assert not house.all(Grant, person="PER-007", active=True)
    for vacant in (
        "Trust representative",
        "deputy chair is vacant",
        "Clinical lead",
        "observer",
        "1 meeting",
    ):
        assert vacant in told


def test_a_deputy_who_leaves_deputises_no_more(house: Spoken) -> None:
    """The seat keeps its holder and its other deputies, and is not called vacant."""
    house.done("seat deputy SEAT-001 owen")
    house.done("seat deputy SEAT-001 lena")
    told = words(house.done("person leave owen"))
    seat = house.get(Seat, "SEAT-001")
    assert (seat.holder, seat.deputies) == (house.person(ASHA).id, (house.person(LENA).id,))
    assert "vacant" not in told


def test_an_abolished_seat_is_not_called_vacant(house: Spoken) -> None:
    """What is no longer there cannot fall vacant."""
    house.done("seat remove SEAT-001")
    assert "Trust representative" not in words(house.done("person leave asha"))


def test_a_chair_who_left_is_no_chair(house: Spoken) -> None:
    """No meeting is called in the name of somebody who is gone, and the refusal says how to go on."""
    house.done('person leave "Cora Chair"')
    told = words(house.say("meeting schedule board 21 Jan 2027", LENA))
    assert "has no chair" in told
    assert "committee set board chair" in told


def test_who_left_gets_no_more_letters(house: Spoken) -> None:
    """A change of a meeting that they were invited to is not sent to them; the others hear of it."""
    cora = house.person(CORA).id
    house.done('person leave "Cora Chair"')
    before = len(house.all(Letter))
    house.done("meeting move board to 17 Dec 2026", LENA)
    fresh = house.all(Letter)[before:]
    assert len(fresh) == 3
    assert cora not in {one.person for one in fresh}


def test_coming_back_gives_no_office_back(house: Spoken) -> None:
    """Whoever returns is a person again and nothing more, as the answer says."""
    house.done("person leave owen")
    assert "given anew" in words(house.done("person return owen"))
    assert [one.name for one in house.all(Person, emails=OWEN)] == ["Owen Pritchard"]
