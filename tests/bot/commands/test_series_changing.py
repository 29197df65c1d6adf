from __future__ import annotations

from datetime import UTC, datetime

from bot.language.dates import date_short
from governance_store.records.letter import Matter
from governance_store.records.meeting import Answer, Invitation, Meeting, MeetingState
from governance_store.records.series import Series
from tests.bot.commands.test_meeting_series import LINE, called, rows
from tests.bot.commands.test_series import letters_of_last
from tests.bot.conftest import ADA, ASHA, LENA, Spoken, buttons, the_form, words


def changed(house: Spoken, line: str) -> None:
    """Say a line, look at its dates, and confirm them."""
    house.done(buttons(house.done(line, LENA))[0].line, LENA)


def days(house: Spoken, **wanted: object) -> list[str]:
    """The days of the meetings that stand."""
    found = house.all(Meeting, state=MeetingState.SCHEDULED, **wanted)
    return [date_short(one.starts.date()) for one in sorted(found, key=lambda one: one.starts)]


def test_from_a_day_on_another_weekday(house: Spoken) -> None:
    """As often as before and in the same months; what was before stays; each keeps its number."""
    meetings = called(house, LINE)
    changed(house, "series change board from 1 Jun 2027 to third Tuesday")
    old, new = house.all(Series)
    assert days(house, series=old.id) == ["21 Jan 2027", "18 Mar 2027", "20 May 2027"]
    assert days(house, series=new.id) == ["20 Jul 2027", "21 Sep 2027", "16 Nov 2027"]
    assert [one.id for one in house.all(Meeting, series=new.id)] == [one.id for one in meetings[3:]]
    assert (new.follows, str(new.recurrence), old.sequence) == (old.id, "third Tuesday every 2 months", 1)
    assert {one.uid for one in house.all(Meeting, series=new.id)} == {new.uid}


def test_nothing_changes_before_it_was_shown(house: Spoken) -> None:
    """The preview says what each date stands in for, and how many mails would go out."""
    called(house, LINE)
    before = house.commits()
    reply = house.done("series change board from 1 Jun 2027 to third Tuesday", LENA)
    assert house.commits() == before
    assert rows(reply, "Dates (3)")[0][::3] == ("Tuesday 20 July 2027", "Thursday 15 July 2027, 14:00")
    assert "8 mails will go out, two to each of 4 people" in words(reply)


def test_everybody_is_told_twice_of_two_entries(house: Spoken) -> None:
    """The old entry ends, the new one begins: no more than two mails, however many dates."""
    called(house, LINE)
    changed(house, "series change board 15:00")
    matters = [one.matter for one in letters_of_last(house)]
    assert (matters.count(Matter.SERIES_CHANGED), matters.count(Matter.SERIES_INVITATION)) == (4, 4)
    assert len(matters) == 8


def test_only_the_time_changes_and_each_stays_on_its_day(house: Spoken) -> None:
    """One that was moved stays where it was moved to, one that was cancelled stays cancelled."""
    called(house, LINE)
    house.done("meeting move MTG-2027-002 to 25 Mar 2027", LENA)
    house.done("meeting cancel MTG-2027-003 because half term", LENA)
    changed(house, 'series change board from Mar 2027 15:30 at "Seminar Room 2"')
    new = house.all(Series)[-1]
    assert days(house, series=new.id) == ["25 Mar 2027", "15 Jul 2027", "16 Sep 2027", "18 Nov 2027"]
    moved, *others = house.all(Meeting, series=new.id)
    assert moved.stands_for == datetime(2027, 3, 18, 15, 30, tzinfo=UTC)
    assert {one.place for one in (moved, *others)} == {"Seminar Room 2"}
    assert house.get(Meeting, "MTG-2027-003").state is MeetingState.CANCELLED


def test_answers_are_asked_for_anew(house: Spoken) -> None:
    """Of the rest; what was said of the meetings before stands."""
    called(house, LINE)
    house.done("attend MTG-2027-001", ASHA)
    house.done("attend MTG-2027-004", ASHA)
    changed(house, "series change board from 1 Jun 2027 to third Tuesday")
    asha = house.person(ASHA).id
    assert house.get(Invitation, f"MTG-2027-001:{asha}").answer is Answer.ATTENDING
    assert house.get(Invitation, f"MTG-2027-004:{asha}").answer is Answer.NONE


def test_more_often_makes_new_meetings_and_seldomer_cancels(house: Spoken) -> None:
    """Each month keeps its meeting; nobody has to work out which is which."""
    called(house, LINE)
    changed(house, "series change board from 1 Jul 2027 to third Thursday every month")
    monthly = house.all(Series)[-1]
    assert len(days(house, series=monthly.id)) == 6
    assert [one.id for one in house.all(Meeting, series=monthly.id)][:3] == [
        "MTG-2027-004", "MTG-2027-005", "MTG-2027-006",
    ]  # fmt: skip
    changed(house, f"series change {monthly.id} from 1 Jul 2027 to third Thursday every 3 months")
    assert days(house, series=house.all(Series)[-1].id) == ["15 Jul 2027", "21 Oct 2027"]
    dropped = house.all(Meeting, state=MeetingState.CANCELLED)
    assert {one.cancelled_because for one in dropped} == {"the rest of the series was changed"}


def test_a_series_goes_on_for_longer(house: Spoken) -> None:
    """Until another day, in its own months."""
    called(house, LINE)
    changed(house, "series change board from Nov 2027 until Mar 2028")
    assert days(house, series=house.all(Series)[-1].id) == ["18 Nov 2027", "20 Jan 2028", "16 Mar 2028"]


def test_what_was_held_is_never_touched(house: Spoken) -> None:
    """Whatever day is said."""
    called(house, LINE)
    house.clock.instant = datetime(2027, 4, 1, 9, 0, tzinfo=UTC)
    changed(house, "series change SER-2027-001 from Jan 2027 16:00")
    assert len(days(house, series="SER-2027-001")) == 2


def test_who_joined_is_invited_to_the_rest(house: Spoken) -> None:
    """And is told only of what they are invited to."""
    called(house, LINE)
    house.done('committee set board deputy "Owen Pritchard"', ADA)
    changed(house, "series change board from 1 Jun 2027 15:00")
    owen = house.person("owen.pritchard@example.org").id
    assert [one.matter for one in letters_of_last(house) if one.person == owen] == [Matter.SERIES_INVITATION]
    assert len(house.all(Invitation, person=owen)) == 3


def test_what_is_to_be_changed_is_asked_for(house: Spoken) -> None:
    """A line that says nothing new opens a form with the series as it stands."""
    called(house, LINE)
    form = the_form(house.say("series change board", LENA))
    filled = {one.name: one.value for one in form.fields if one.value}
    assert filled["recurrence"] == "third Thursday every 2 months"
    assert filled["hours"] == "14:00"


def test_short_notice_of_a_new_time_needs_a_reason(house: Spoken) -> None:
    """But whoever changes only the place owes no notice anew."""
    called(house, LINE)
    house.done("tor set board extraordinary 1 day", ADA)
    house.clock.instant = datetime(2027, 3, 15, 9, 0, tzinfo=UTC)
    assert "say why once" in words(house.say("series change board 16:00", LENA))
    changed(house, 'series change board at "Room 9"')


def test_meetings_that_were_added_are_changed_by_themselves(house: Spoken) -> None:
    """They follow no pattern."""
    called(house, LINE)
    house.done("series add board 14 Dec 2027", LENA)
    reply = house.say("series change board from Dec 2027 15:00", LENA)
    assert "was added by itself" in words(reply)
