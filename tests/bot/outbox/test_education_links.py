"""Whether a link to evaluate is for one attendance, and what is kept of it leads back to nobody."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.links import Expired, Links, NotOurs, Purpose
from bot.outbox.answer_links import NoLongerAsked
from bot.outbox.education_links import Evaluating, evaluating, evaluation_link
from governance_store.records.education import EducationAttendance
from tests.bot.commands.an_education import MRI, came, held
from tests.bot.conftest import ASHA, LENA, Spoken

OURS = Links(b"secret", "http://h")


def read(house: Spoken, one: EducationAttendance, links: Links = OURS, *, after: int = 1) -> Evaluating:
    """What the link of an attendance is about, so many days after it was sent."""
    token = evaluation_link(OURS, one, house.clock.now()).rpartition("/")[2]
    with house.store.reading() as view:
        return evaluating(view, links, token, house.clock.now() + timedelta(days=after))


def test_it_is_for_one_who_attended() -> None:
    """A person of the record, or somebody from outside."""
    house = held()
    asha, _mia, jo = came(house)
    found = read(house, asha)
    assert (found.respondent.name, found.respondent.id) == ("Dr Asha Rahman", house.person(ASHA).id)
    assert (found.event.id, found.before) == (MRI, None)
    assert read(house, jo).respondent.name == "Jo Bloggs"


def test_the_pseudonym_is_always_the_same_and_names_nobody() -> None:
    """With another secret it is another, and so is another attendance's."""
    house = held()
    asha, mia, _jo = came(house)
    assert read(house, asha).id == read(house, asha).id != read(house, mia).id
    assert house.person(ASHA).id not in read(house, asha).id
    other = Links(b"other", "http://h").pseudonym(Purpose.EVALUATION, asha.id)
    assert other != OURS.pseudonym(Purpose.EVALUATION, asha.id)


def test_a_link_that_is_none_any_more_says_why() -> None:
    """Forged, too old, or of somebody who was taken off the list."""
    house = held()
    jo = came(house)[-1]
    with pytest.raises(NotOurs):
        read(house, jo, Links(b"other", "http://h"))
    with pytest.raises(Expired):
        read(house, jo, after=61)
    house.done(f"education remove {MRI} Jo Bloggs", LENA)
    with pytest.raises(NoLongerAsked, match="does not have Jo Bloggs on its attendance list any more"):
        read(house, jo)
