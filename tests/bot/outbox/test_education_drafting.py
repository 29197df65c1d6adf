"""Whether what is said of education says what lacks, and what to do about it."""

from __future__ import annotations

from datetime import timedelta

from bot.outbox.reminders import queue_owed
from governance_store.records.letter import Matter
from tests.bot.commands.an_education import CT, MRI, held, planned
from tests.bot.conftest import ASHA, LENA, MIA, Spoken
from tests.bot.outbox.test_resolution_drafting import written


def told(house: Spoken, matter: Matter, who: str = LENA, *, after: int = 0) -> str:
    """What somebody is told so many days later."""
    house.clock.forward(timedelta(days=after))
    queue_owed(house.store, house.clock.now(), "test")
    return " ".join(written(house, matter, who).split())


def test_a_list_that_is_missing_is_asked_for() -> None:
    """With the line that records it, and the one for what was not held."""
    said = told(planned(), Matter.EDUCATION_LIST, ASHA, after=3)
    assert "“MRI safety” was on Tuesday 12 January 2027, and it is not recorded who attended." in said
    assert f"education attended {MRI}" in said
    assert f"education cancel {MRI}" in said


def test_an_evaluation_that_is_missing_is_asked_for() -> None:
    """With how many there are to ask."""
    said = told(held(), Matter.EDUCATION_UNEVALUATED, ASHA, after=6)
    assert "nobody who attended has evaluated it yet" in said
    assert f"education ask {MRI}" in said


def test_organisations_that_are_not_reached_are_named() -> None:
    """With the line that shows who came from where."""
    house = planned()
    house.clock.forward(timedelta(days=41))
    house.done(f"education attended {CT} Jo (nurse, County Hospital)", LENA)
    said = told(house, Matter.EDUCATION_REACH, after=9)
    assert "Nobody has come from these member organisations in 2026/27, though they were invited." in said
    assert "Northmoor Hospitals NHS Trust" in said
    assert "education equity 2026/27" in said


def test_who_attended_is_asked_by_a_link_of_their_own() -> None:
    """And told that no name is kept; the links of those without an address go to who asked."""
    house = held()
    house.done(f"education ask {MRI}", LENA)
    said = written(house, Matter.EDUCATION_EVALUATION, MIA)
    assert "http://h/evaluation/" in said
    assert "kept without your name" in " ".join(said.split())
    others = written(house, Matter.EDUCATION_LINKS, LENA)
    assert "Jo Bloggs" in others
    assert others.count("http://h/evaluation/") == 1
    assert "Mia Member" not in others
