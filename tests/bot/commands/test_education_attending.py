"""Whether attendance is recorded by list and by code, once a person, and taken back."""

from __future__ import annotations

from datetime import timedelta

from bot.commands.catalogue import line_of_form
from bot.render.plain import plain
from governance_store.records.education import Means
from tests.bot.commands.an_education import CT, MRI, came, event, held, planned
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, LENA, MIA, OBI, OWEN, Spoken, buttons, the_form, words


def test_a_list_is_recorded_with_who_they_were() -> None:
    """Profession and organisation as they are on that day: what changes later moves nothing."""
    house = held()
    asha, mia, jo = came(house)
    assert (asha.person, asha.profession) == (house.person(ASHA).id, "Consultant radiologist")
    assert mia.organisation == house.person(MIA).organisation
    assert (jo.name, jo.profession, jo.body) == ("Jo Bloggs", "radiographer", "County Hospital")
    house.done("person set Mia at nht")
    assert came(house)[1] == mia


def test_nobody_is_on_the_list_twice() -> None:
    """Neither by another line, nor within one, nor by another spelling of somebody from outside."""
    house = held()
    again = house.done(
        f"education attended {MRI} Asha, Owen, Owen Pritchard, JO BLOGGS (nurse, county hospital)", LENA
    )
    assert "1 person attended “MRI safety”" in words(again)
    assert "3 names were on the list already, or named twice. 4 people are on" in words(again)
    before = house.commits()
    assert "nothing was changed" in words(house.done(f"education attended {MRI} Asha", LENA))
    assert house.commits() == before


def code_of(house: Spoken, id_: str = MRI) -> str:
    """The code of an event, which is made when whoever convenes it asks for it."""
    house.done(f"education code {id_}", LENA)
    return event(house, id_).code


def test_a_code_is_made_when_it_is_first_asked_for() -> None:
    """It stays as it is, and no two are the same."""
    house = planned()
    assert event(house).code == ""
    first = code_of(house)
    assert len(first) == 6
    before = house.commits()
    assert code_of(house) == first
    assert house.commits() == before
    assert code_of(house, CT) != first


def test_people_in_the_room_say_the_code() -> None:
    """On its day alone, once; small letters and a gap do no harm."""
    house = planned()
    code = code_of(house)
    assert "You are on the attendance list of “MRI safety”" in words(
        house.done(f"education attend {code}", MIA)
    )
    house.done(f"education attend {code[:3].lower()} {code[3:].lower()}", OWEN)
    assert [one.means for one in came(house)] == [Means.CODE, Means.CODE]
    assert "already" in words(house.done(f"education attend {code}", MIA))
    assert len(came(house)) == 2
    house.clock.forward(timedelta(days=1))
    late = refusal(house, f"education attend {code}", ASHA)
    assert "was good on Tuesday 12 January 2027 alone. Ask its convenor" in late


def test_a_code_that_is_none_is_told() -> None:
    """As is one of a day to come, and of an event that was cancelled."""
    house = planned()
    assert "No education event has the code “XXXXXX”" in refusal(house, "education attend XXXXXX", MIA)
    assert "No education event has the code “…”" in refusal(house, "education attend …", MIA)
    code = code_of(house, CT)
    assert "will be good on Saturday 20 February 2027 alone." in refusal(
        house, f"education attend {code}", MIA
    )
    house.done(f"education cancel {CT} because nobody can", LENA)
    assert "was cancelled" in refusal(house, f"education attend {code}", MIA)


def test_the_code_is_for_who_convenes_the_event() -> None:
    """Nobody else is shown it; once its day is past it is of no use."""
    house = planned()
    code = code_of(house)
    reply = house.done(f"education code {MRI}", ASHA)
    assert code in plain(reply)
    assert [one.line for one in buttons(reply)] == [f"education attend {code}"]
    assert buttons(house.done(f"education code {CT}", LENA)) == []
    refusal(house, f"education code {MRI}", MIA)
    assert code not in plain(house.done(f"education show {MRI}", OBI))
    house.clock.forward(timedelta(days=1))
    assert "good no longer" in refusal(house, f"education code {MRI}", ASHA)


def test_who_was_put_on_it_by_mistake_is_taken_off() -> None:
    """And may be put on it again, under the number that they had."""
    house = held()
    jo = came(house)[-1]
    told = words(house.done(f'education remove {MRI} "Jo Bloggs"', LENA))
    assert "Jo Bloggs is off the attendance list of “MRI safety”. 2 people are on" in told
    assert "Nobody called “Jo Bloggs”" in refusal(house, f"education remove {MRI} Jo Bloggs", LENA)
    house.done(f"education attended {MRI} Jo Bloggs (radiographer, County Hospital)", LENA)
    assert came(house)[-1].id == jo.id


def test_a_name_that_fits_two_on_the_list_is_asked_about() -> None:
    """With where each is from."""
    house = planned()
    house.done(f"education attended {MRI} jane.nht@example.org, jane.cvd@example.org", LENA)
    told = refusal(house, f"education remove {MRI} Jane Smith", LENA)
    assert "fits more than one on the list: Jane Smith (Northmoor Hospitals NHS Trust) and Jane Smith" in told


def test_the_form_of_a_list_is_taken_as_it_was_filled_in() -> None:
    """It carries the version of the event that it showed."""
    house = planned()
    form = the_form(house.say(f"education attended {MRI}", LENA))
    assert form.seen == ((f"education event {MRI}", 1),)
    line = line_of_form(form.verb, {"event": MRI, "names": "Mia Member\nOwen Pritchard"})
    assert house.say(line, LENA, seen=form.seen).ok
    assert len(came(house)) == 2
    house.done(f"education change {MRI} at Hub", LENA)
    assert not house.say(line.replace("Owen", "Finn"), LENA, seen=form.seen).ok
