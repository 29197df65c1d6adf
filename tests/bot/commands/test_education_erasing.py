"""Whether the name of somebody from outside goes from the whole record, and what it counted for stays."""

from __future__ import annotations

from governance_store import verify
from governance_store.records.letter import Matter
from tests.bot.commands.an_education import MRI, came, held
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ADA, LENA, Spoken, words
from tests.bot.outbox.test_resolution_drafting import written

WHY = 'because "request under article 17"'


def journal(house: Spoken) -> str:
    """Everything that the record holds, as it is stored."""
    return "".join(map(str, house.store.journal_lines()))


def test_the_name_goes_and_the_attendance_stays() -> None:
    """From every list, every version, and what was typed; the record verifies, and figures are the same."""
    house = held()
    house.done('education add "Dose" 13 Jan 2027', LENA)
    house.done("education attended EDU-003 Jo Bloggs (radiographer, County Hospital)", LENA)
    assert "Jo Bloggs" in journal(house)
    told = words(house.done(f'education erase "jo bloggs" {WHY}', ADA))
    assert "is erased from 2 attendance lists" in told
    assert "bloggs" not in journal(house).casefold()
    assert verify(house.store).sound
    assert [(one.name, one.profession, one.body) for one in came(house)][-1] == (
        "…",
        "radiographer",
        "County Hospital",
    )
    assert len(came(house)) == 3


def test_two_of_one_name_are_told_apart() -> None:
    """By where they are from."""
    house = held()
    house.done(f"education attended {MRI} Jo Bloggs (nurse, Other Hospital)", LENA)
    assert "so say which: County Hospital and Other Hospital." in refusal(
        house, f'education erase "Jo Bloggs" {WHY}', ADA
    )
    house.done(f'education erase "Jo Bloggs" from "Other Hospital" {WHY}', ADA)
    assert [one.name for one in came(house)] == ["", "", "Jo Bloggs", "…"]


def test_people_of_the_record_are_erased_as_such() -> None:
    """And it is for administrators alone."""
    house = held()
    assert "“person erase” is for people of the record" in refusal(
        house, f'education erase "Mia Member" {WHY}', ADA
    )
    assert "is for the administrator" in refusal(house, f'education erase "Jo Bloggs" {WHY}', LENA)


def test_a_letter_that_waits_is_written_without_the_name() -> None:
    """It still brings the link, for whoever is known by it."""
    house = held()
    house.done(f"education ask {MRI}", LENA)
    house.done(f'education erase "Jo Bloggs" {WHY}', ADA)
    said = written(house, Matter.EDUCATION_LINKS, LENA)
    assert "Bloggs" not in said
    assert "http://h/evaluation/" in said
