"""Is each notice written from its record, with the lines that see to it?"""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.outbox.drafting import draft
from bot.outbox.notices import NOTICES
from bot.outbox.rendered import Office
from governance_store.records.letter import Matter
from templates import Written
from tests.bot.conftest import LENA, Spoken
from tests.bot.outbox.prompted import prompted


def owed_on(house: Spoken, day: date) -> dict[Matter, Written]:
    """What is owed on a day, written."""
    at = datetime(day.year, day.month, day.day, 10, tzinfo=house.clock.now().tzinfo)
    office = Office(house.store, "clerk@example.org", "http://127.0.0.1:8000")
    letters = list(prompted(house, at))
    house.delivered()
    return {one.matter: draft(office, one, at).written for one in letters}


def test_a_vacancy_names_the_lead_role_and_since_when(house: Spoken) -> None:
    """With the line that appoints somebody."""
    house.done('post vacate "Clinical lead"')
    written = owed_on(house, date(2026, 12, 2))[Matter.VACANCY]
    assert written.subject in {"Vacant: Clinical lead", "Vacant: Radiology nurse lead"}
    assert "since Monday 2 November 2026" in written.text
    assert "post fill POST-00" in written.text


def test_a_terms_end_says_whose_and_how_they_were_appointed(house: Spoken) -> None:
    """And how it is renewed."""
    house.done('post set "Clinical lead" until 31 Dec 2026 by interview time "1 session a week"')
    written = owed_on(house, date(2026, 12, 1))[Matter.TERM_ENDING]
    assert "The term of Dr Asha Rahman in the lead role “Clinical lead” ends on" in written.text
    assert "interview" in written.text
    assert "post set POST-001 until DATE" in written.text
    after = owed_on(house, date(2027, 1, 5))
    assert after[Matter.TERM_ENDING].subject == "Term ended: Clinical lead"


def test_a_leaving_says_what_to_type(house: Spoken) -> None:
    """On the day."""
    house.done('person leave "Owen Pritchard" on 1 Dec 2026')
    written = owed_on(house, date(2026, 12, 1))[Matter.LEAVING]
    assert "person leave PER-008" in written.text


def test_who_is_to_say_what_interests_they_have_is_told_what_stands(house: Spoken) -> None:
    """With the line that confirms it, and one for each that may have ended."""
    house.done('interest declare "Director, ScanCo Ltd" financial', LENA)
    house.done('interest declare "Director, ScanCo Ltd" financial for asha', LENA)
    written = owed_on(house, date(2027, 11, 2))[Matter.INTERESTS_DUE]
    assert written.subject == "Your interests: please say what there is to declare"
    assert "interest nil" in written.text
    assert 'interest declare "WHAT" KIND' in written.text


@pytest.mark.parametrize("matter", NOTICES)
def test_each_matter_has_its_writer(matter: Matter) -> None:
    """And none is about a meeting alone."""
    assert matter not in {Matter.INVITATION, Matter.MEETING_CHANGED, Matter.MEETING_CANCELLED}


def test_the_lead_is_told_rather_than_an_administrator(house: Spoken) -> None:
    """A network with a lead has somebody who appoints."""
    at = house.clock.now().replace(month=12, day=21)
    (letter,) = [one for one in prompted(house, at) if one.matter is Matter.VACANCY]
    assert letter.person == house.person(LENA).id
