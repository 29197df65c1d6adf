from __future__ import annotations

import pytest

from bot.render.plain import plain
from bot.reply import Mood
from governance_store.records.committee import Seat
from tests.bot.conftest import ASHA, BETH, SAM, Spoken, buttons, moods, words

TRUST, PROVIDER, LAY, MRI_LEAD = "SEAT-001", "SEAT-002", "SEAT-003", "SEAT-004"


def test_a_seat_has_a_role_an_organisation_a_holder_and_categories(house: Spoken) -> None:
    """Everything that is said of a seat is written down, categories in small letters and once."""
    house.done('seat add board "Physicist" of cvd for owen non-voting deputy beth categories "Lay, A,  lay"')
    seat = house.all(Seat)[-1]
    assert (seat.role, seat.holder, seat.voting) == ("Physicist", "PER-008", False)
    assert (seat.categories, seat.deputies) == (("lay", "a"), ("PER-009",))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        pytest.param('seat add board "Second" for asha', "holds a seat", id="two seats of one committee"),
        pytest.param(f"seat fill {LAY} asha", "holds a seat", id="a second seat by appointment"),
        pytest.param('seat add mri "X" for owen deputy owen', "deputise for themselves", id="own deputy"),
        pytest.param(f"seat deputy {TRUST} asha", "deputise for themselves", id="own deputy later"),
        pytest.param("seat fill SEAT-099 owen", "There is no seat SEAT-099. ", id="no such seat"),
        pytest.param(f"seat fill {LAY} nobody", "no person called", id="no such person"),
    ],
)
def test_what_cannot_be_is_refused(house: Spoken, line: str, said: str) -> None:
    """Each refusal names its reason, and nothing is written down."""
    before = house.commits()
    reply = house.say(line)
    assert not reply.ok
    assert said in words(reply)
    assert house.commits() == before


def test_a_person_may_sit_on_two_committees(house: Spoken) -> None:
    """One seat of each."""
    assert house.say('seat add mri "Radiologist" for asha').ok


def test_a_seat_that_was_left_or_abolished_binds_nobody(house: Spoken) -> None:
    """Whoever gave up a seat may take another of the same committee."""
    house.done(f"seat vacate {TRUST}")
    house.done(f"seat fill {LAY} asha")
    house.done(f"seat remove {LAY}")
    assert house.say(f"seat fill {TRUST} asha").ok


def test_a_new_holder_follows_the_old_one(house: Spoken) -> None:
    """The answer says who held the seat; a deputy who now holds it deputises no more."""
    house.done(f"seat deputy {PROVIDER} owen")
    told = words(house.done(f"seat fill {PROVIDER} owen"))
    seat = house.get(Seat, PROVIDER)
    assert (seat.holder, seat.deputies) == ("PER-008", ())
    assert "Mia Member held it before" in told


def test_who_is_seated_after_the_call_is_said_to_be_uninvited(house: Spoken) -> None:
    """The meeting that was called already is named, with the line that invites the new member."""
    reply = house.done(f"seat fill {LAY} owen")
    assert "not yet invited to 1 meeting already called" in words(reply)
    assert "Thursday 10 December 2026, 14:00" in words(reply)
    assert "meeting invite MTG-2026-001" in [one.line for one in buttons(reply)]
    assert "not yet invited" not in words(house.done('seat add mri "Physicist" for owen'))


@pytest.mark.parametrize(
    "line", [f"seat vacate {LAY}", f"seat fill {TRUST} asha", f"seat deputy {TRUST} owen"]
)
def test_nothing_new_is_not_written_down(house: Spoken, line: str) -> None:
    """A vacancy, a holder and a deputy are recorded once."""
    house.done(f"seat deputy {TRUST} owen")
    before = house.commits()
    reply = house.say(line)
    assert (moods(reply), house.commits()) == ([Mood.NOTE], before)
    assert "nothing was changed" in words(reply)


def test_a_vacancy_is_a_fact(house: Spoken) -> None:
    """The seat stays, without a holder, and the answer says who held it."""
    told = words(house.done(f"seat vacate {TRUST}"))
    assert "Dr Asha Rahman no longer holds it" in told
    assert house.get(Seat, TRUST).active


def test_a_deputy_of_a_vacant_seat_is_named_without_a_holder(house: Spoken) -> None:
    """No “vacant” where a name should stand."""
    assert "for the holder to come" in words(house.done(f"seat deputy {LAY} owen"))


def test_an_abolished_seat_is_not_listed(house: Spoken) -> None:
    """It is gone from the list, and its history stays in the record."""
    house.done(f"seat remove {LAY}")
    assert "Lay member" not in plain(house.say("seat list board"))
    assert not house.say(f"seat fill {LAY} owen").ok
    assert len(house.store.history(Seat, LAY)) == 2


def test_the_list_gives_every_seat(still_house: Spoken) -> None:
    """With role, organisation, holder or vacancy, vote and categories."""
    told = plain(still_house.say("seat list board", ASHA), width=300)
    for fact in (TRUST, "Dr Asha Rahman", "vacant", "non-voting", "clinical, executive"):
        assert fact in told


def test_seats_are_kept_by_the_committee_s_own_secretary(house: Spoken) -> None:
    """A seat belongs to its committee, and so does the right to fill it."""
    assert house.say(f"seat fill {LAY} owen", SAM).ok
    assert not house.say(f"seat fill {MRI_LEAD} owen", SAM).ok
    assert not house.say(f"seat vacate {MRI_LEAD}", BETH).ok


def test_a_deputy_is_released(house: Spoken) -> None:
    """The one named may stand in no more; asking again says that they are none."""
    house.done(f"seat deputy {PROVIDER} owen")
    house.done(f"seat release {PROVIDER} owen")
    assert house.get(Seat, PROVIDER).deputies == ()
    before = house.commits()
    assert "is no deputy for the seat" in words(house.say(f"seat release {PROVIDER} owen"))
    assert house.commits() == before
