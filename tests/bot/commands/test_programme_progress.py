"""Whether whoever leads on an objective says how far it has come, and nobody else."""

from __future__ import annotations

from datetime import date, timedelta

from bot.render.plain import plain
from governance_store.records.programme import Brag, Milestone, ProgressNote
from tests.bot.commands.a_programme import begun, objective
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, LENA, MIA, words


def test_the_holder_of_the_lead_role_says_how_it_stands() -> None:
    """With what is in the way; each note stays."""
    house = begun()
    said = words(house.done("programme progress WP01 amber because One site has no figures", ASHA))
    assert "IB/2728/WP01 is amber now." in said
    house.done("programme progress WP01 green because They came", LENA)
    assert [one.brag for one in house.all(ProgressNote)] == [Brag.AMBER, Brag.GREEN]
    assert objective(house).brag is Brag.GREEN
    slip = house.say("programme progress WP01 ambr because one site has none", LENA)
    assert "programme progress IB/2728/WP01 amber because one site has none" in plain(slip).replace('"', "")
    assert "is for who leads on it" in refusal(house, "programme progress WP01 red because no", MIA)


def test_milestones_lie_within_the_year_and_are_reached_on_a_day_that_is_past() -> None:
    """By their number; what is reached says when."""
    house = begun()
    said = refusal(house, 'programme milestone WP01 "All send" by 1 Apr 2028', ASHA)
    assert "is outside 2027/28" in said
    house.done('programme milestone WP01 "All send" by 30 Jun 2027', ASHA)
    for line, why in (
        ("programme reached WP01 2", "has no milestone 2"),
        ("programme reached WP01 1 on 3 Nov 2026", "is still to come"),
    ):
        assert why in refusal(house, line, ASHA)
    house.clock.instant += timedelta(days=300)
    house.done("programme reached WP01 1", ASHA)
    assert house.all(Milestone)[0].reached == date(2027, 8, 29)


def test_a_milestone_that_is_given_up_leaves_a_note() -> None:
    """And its number to nobody."""
    house = begun()
    house.done('programme milestone WP01 "All send" by 30 Jun 2027', ASHA)
    house.done("programme forgo WP01 1 because they come from elsewhere", ASHA)
    assert "has no milestone 1" in refusal(house, "programme reached WP01 1", ASHA)
    (note,) = house.all(ProgressNote)
    assert note.text == "Milestone 1 is no longer aimed at: they come from elsewhere"
    house.done('programme milestone WP01 "Half is gone" by 31 Dec 2027', ASHA)
    assert [one.number for one in house.all(Milestone)] == [1, 2]
