"""Whether education events are put down, changed and cancelled, and what is wrong is told at once."""

from __future__ import annotations

from datetime import date, time

from bot.commands.education import professions_in
from tests.bot.commands.an_education import CT, MRI, event, held, planned
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, LENA, MIA, answers_of, the_form, words


def test_an_event_is_put_down() -> None:
    """With topic, day, hours, place, professions, organisations and convenor."""
    house = planned()
    mri, ct = event(house), event(house, CT)
    assert (mri.topic, mri.day, mri.begins, mri.ends) == ("MRI safety", date(2027, 1, 12), time(14), time(16))
    assert (mri.lead, mri.place, mri.organisations) == (house.person(ASHA).id, "Seminar room 2", ())
    assert ct.professions == ("radiographers", "physicists")
    assert len(ct.organisations) == 1


def test_it_is_said_back_in_full() -> None:
    """The day with its weekday, for whom it is, and that nobody convenes it yet."""
    house = planned()
    told = words(house.done('education add "Dose" 3 Mar 2027 for cvd', LENA))
    assert "“Dose” is down as EDU-003 for Wednesday 3 March 2027." in told
    assert "It is for all professions of ClearView Diagnostics. Nobody convenes it yet." in told


def test_professions_are_named_in_a_row() -> None:
    """Each once, whatever joins them."""
    assert professions_in("Nurses, radiographers and nurses; physicists & MPEs.") == (
        "Nurses",
        "radiographers",
        "physicists",
        "MPEs",
    )


def test_all_that_is_wrong_is_told_at_once() -> None:
    """A day too far away; one topic twice on a day; hours that the change of the clocks leaves out."""
    house = planned()
    assert "is more than 10 years away" in refusal(house, 'education add "x" 1 Mar 2047', LENA)
    again = refusal(house, 'education add "mri SAFETY" 12 Jan 2027', LENA)
    assert "“MRI safety” is down for Tuesday 12 January 2027 already: EDU-001." in again
    both = refusal(house, f'education change {CT} topic "MRI safety" on 12 Jan 2027', LENA)
    assert "EDU-001" in both
    assert "does not exist" in refusal(house, 'education add "x" 28 Mar 2027 01:30', LENA)


def test_an_organisation_that_has_left_is_not_invited() -> None:
    """One that is not known is told of as such."""
    house = planned()
    house.done("organisation set cvd standing left")
    assert "has left the network" in refusal(house, 'education add "x" 1 Mar 2027 invite cvd', LENA)
    assert "There is no organisation called “xyz”" in refusal(
        house, 'education add "x" 1 Mar 2027 invite xyz', LENA
    )


def test_it_is_changed_by_who_convenes_it() -> None:
    """What is left out stays; others are refused."""
    house = planned()
    house.done(f"education change {MRI} on 19 Jan 2027 15:00 invite cvd", ASHA)
    after = event(house)
    assert (after.day, after.begins, after.ends) == (date(2027, 1, 19), time(15), None)
    assert (after.place, len(after.organisations)) == ("Seminar room 2", 1)
    house.done(f"education change {MRI} for all", ASHA)
    assert event(house).organisations == ()
    assert "is for its convenor Dr Asha Rahman" in refusal(
        house, f"education change {MRI} on 1 Mar 2027", MIA
    )
    assert "Say either" in refusal(house, f"education change {MRI} for all invite cvd", ASHA)


def test_a_change_without_anything_asks() -> None:
    """The form holds what stands."""
    house = planned()
    form = the_form(house.say(f"education change {MRI}", ASHA))
    held_now = answers_of(form)
    assert (held_now["topic"], held_now["day"], held_now["hours"]) == (
        "MRI safety",
        "12 Jan 2027",
        "14:00-16:00",
    )


def test_one_that_was_held_keeps_its_day_and_is_not_cancelled() -> None:
    """People are on its list."""
    house = held()
    assert "3 are on its attendance list" in refusal(house, f"education change {MRI} on 1 Mar 2027", LENA)
    assert "has 3 on its attendance list" in refusal(house, f"education cancel {MRI} because no", LENA)


def test_one_that_is_cancelled_stays_with_its_reason() -> None:
    """Nothing is done to it any more, and its topic is free again on that day."""
    house = planned()
    told = words(house.done(f"education cancel {CT} because the speaker is unwell", LENA))
    assert "is cancelled. Nobody was told by the clerk" in told
    for line in (f"education cancel {CT} because x", f"education change {CT} on 1 Mar 2027"):
        assert "was cancelled: the speaker is unwell" in refusal(house, line, LENA)
    house.done('education add "CT dose" 20 Feb 2027', LENA)
