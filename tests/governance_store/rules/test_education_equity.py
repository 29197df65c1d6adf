"""Whether a year's education is counted by organisation and profession as it took place."""

from __future__ import annotations

from datetime import date, timedelta

from governance_store.rules.education_equity import OUTSIDE, Equity, equity
from governance_store.rules.professions import Profession
from governance_store.rules.programmes import financial
from tests.bot.commands.an_education import CT, MRI, held, planned
from tests.bot.conftest import LENA, Spoken


def counted(house: Spoken, day: date = date(2027, 3, 31)) -> Equity:
    """The year 2026/27 up to a day."""
    with house.store.reading() as view:
        return equity(view, financial(2026), day)


def test_attendances_are_counted_by_organisation_and_profession() -> None:
    """Asha of NHT, Mia of ClearView without a profession, Jo from outside, who comes last."""
    found = counted(held(), date(2027, 1, 14))
    assert [(one.name, one.open_to, one.came_to, one.attendances) for one in found.reaches] == [
        ("ClearView Diagnostics", 1, 1, 1),
        ("Northmoor Hospitals NHS Trust", 1, 1, 1),
        (OUTSIDE, 0, 1, 1),
    ]
    assert found.professions() == [Profession.RADIOLOGISTS, Profession.RADIOGRAPHERS, Profession.UNKNOWN]
    assert found.attendances == 3
    assert found.of_profession(Profession.RADIOLOGISTS) == 1


def test_only_what_was_held_by_the_day_counts() -> None:
    """What is to come and what was cancelled do not; an event without a list is named."""
    house = held()
    assert [one.id for one in counted(house, date(2027, 1, 14)).held] == [MRI]
    later = counted(house)
    assert [one.id for one in later.held] == [MRI, CT]
    assert [one.id for one in later.without_list] == [CT]
    house.done(f"education cancel {CT} because nobody can", LENA)
    assert [one.id for one in counted(house).held] == [MRI]
    assert counted(house, date(2027, 1, 11)).held == ()


def test_who_was_invited_and_never_came_is_unreached() -> None:
    """Not who was not invited at all."""
    house = planned()
    house.clock.instant += timedelta(days=60)
    house.done(f"education cancel {MRI} because nobody can", LENA)
    house.done(f"education attended {CT} Jo (nurse, County Hospital)", LENA)
    found = counted(house)
    assert [one.name for one in found.unreached] == ["Northmoor Hospitals NHS Trust"]
    clearview = next(one for one in found.reaches if one.name.startswith("ClearView"))
    assert (clearview.open_to, clearview.is_unreached) == (0, False)


def test_a_profession_that_becomes_known_later_counts() -> None:
    """One that was known then stays as it was."""
    house = held()
    house.done('person set Mia profession "Radiographer"')
    house.done('person set Asha profession "Director"')
    found = counted(house, date(2027, 1, 14))
    assert found.professions() == [Profession.RADIOLOGISTS, Profession.RADIOGRAPHERS]
    assert found.of_profession(Profession.RADIOGRAPHERS) == 2


def test_a_figure_of_the_past_stays_where_a_person_moves() -> None:
    """Whoever came from ClearView came from there."""
    house = held()
    before = counted(house)
    house.done("person set Mia at nht")
    assert counted(house) == before
