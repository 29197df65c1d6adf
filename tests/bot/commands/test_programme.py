"""Whether objectives are added, changed, dropped and carried on, each under a reference of its year."""

from __future__ import annotations

from datetime import date

from governance_store.records.programme import Objective
from tests.bot.commands.a_programme import ADDED, begun, objective, programme
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, LENA, Spoken, constituted, words


def test_the_first_objective_begins_the_programme() -> None:
    """April to March, to be agreed four weeks before it begins; with everything that was said."""
    house = begun()
    one, made = programme(house), objective(house)
    assert (one.starts, one.ends, one.agree_by) == (date(2027, 4, 1), date(2028, 3, 31), date(2027, 3, 4))
    assert made.reference == "IB/2728/WP01"
    assert (made.measure, made.budget, made.risk, made.statements) == ("DM01", "none", "R12", ("IN-602",))
    assert made.post
    assert len(made.organisations) == 1
    house.done('programme add 2027/28 "Another" committee board agree by 1 Mar 2027', LENA)
    assert programme(house).agree_by == date(2027, 3, 1)
    assert [one.reference for one in house.all(Objective)] == ["IB/2728/WP01", "IB/2728/WP02"]


def test_where_one_committee_has_none_above_it_that_is_meant() -> None:
    """Otherwise one has to be named."""
    house = begun()
    house.done('programme add 2027/28 "Another"', LENA)
    assert objective(house, 2).programme == programme(house).id
    house.done('committee add "Second board" short second')
    assert "Which committee's work programme?" in refusal(house, 'programme add 2027/28 "More"', LENA)


def test_bad_years_are_refused() -> None:
    """One that overlaps, one that is over, one that is none, and a day of agreement after it."""
    house = begun()
    for line, why in (
        ('programme add 2027 "x"', "which overlaps 2027"),
        ('programme add 2024/25 "x"', "ended on Monday 31 March 2025"),
        ('programme add 2027/29 "x"', "the one that begins in 2027 is 2027/28"),
        ('programme add 2028/29 "x" agree by 1 Jun 2029', "is after 2028/29"),
        ('programme add 2027/28 "MRI waits are below six weeks"', "stands in the work programme already"),
    ):
        assert why in refusal(house, line, LENA), line


def test_it_is_changed_and_dropped_under_its_reference() -> None:
    """What is left out stays; what is dropped takes nothing any more, and its number is not used again."""
    house = begun()
    house.done("programme change WP01 lead asha risk R13", LENA)
    made = objective(house)
    assert (made.lead, made.post, made.risk, made.measure) == (house.person(ASHA).id, None, "R13", "DM01")
    assert "Say what is to change" in refusal(house, "programme change WP01", LENA)
    house.done("programme drop WP01 because it is done nationally", LENA)
    assert "no longer in the work programme" in refusal(house, "programme change WP01 risk x", LENA)
    assert "no longer in the work programme" in refusal(house, "programme drop OBJ-0001 because x", LENA)
    house.done('programme add 2027/28 "MRI waits are below six weeks"', LENA)
    assert objective(house, 2).reference == "IB/2728/WP02"


def test_it_is_carried_on_once_to_a_later_year() -> None:
    """With its lead and measure, under a reference of that year."""
    house = begun()
    said = words(house.done("programme carry WP01 to 2028/29", LENA))
    assert "IB/2829/WP01 is in the work programme of Imaging Network Board for 2028/29" in said
    made = objective(house, 2)
    assert (made.carried_from, made.post, made.measure) == (
        objective(house).id,
        objective(house).post,
        "DM01",
    )
    again = refusal(house, "programme carry IB/2728/WP01 to 2029/30", LENA)
    assert "is carried on already, as IB/2829/WP01" in again
    assert "it is carried to a later year" in refusal(house, "programme carry IB/2829/WP01 to 2027/28", LENA)


def test_it_is_for_who_keeps_the_committees_record() -> None:
    """Members read it."""
    house: Spoken = constituted()
    assert "is for" in refusal(house, ADDED, ASHA)
