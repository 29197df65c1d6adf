from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.reply import Mood
from governance_store import verify
from governance_store.records.letter import Letter, Matter
from governance_store.records.meeting import Answer, Capacity, Invitation, Meeting, MeetingState
from tests.bot.conftest import (
    ADA,
    ASHA,
    BETH,
    CORA,
    FINN,
    LENA,
    MIA,
    OBI,
    SAM,
    Spoken,
    answers_of,
    moods,
    the_form,
    words,
)

ID = "MTG-2026-001"


def the_meeting(house: Spoken) -> Meeting:
    """The board's meeting of the fixture, as it stands."""
    return house.get(Meeting, ID)


def answers(house: Spoken) -> dict[str, Answer]:
    """What each invited person has said."""
    return {one.person: one.answer for one in house.all(Invitation, meeting=ID)}


def letters_since(house: Spoken, seq: int) -> list[Letter]:
    """The letters of the commits after one."""
    made = {change.id for commit in house.store.commits(seq) for change in commit.changes}
    return [one for one in house.all(Letter) if one.id in made]


def test_everybody_who_belongs_is_invited_once(house: Spoken) -> None:
    """The chair first, then holders of seats, then officers; a vacant seat invites nobody."""
    invited = house.all(Invitation, meeting=ID)
    assert [(one.person, one.capacity) for one in invited] == [
        (house.person(CORA).id, Capacity.CHAIR),
        (house.person(ASHA).id, Capacity.MEMBER),
        (house.person(MIA).id, Capacity.MEMBER),
        (house.person(SAM).id, Capacity.IN_ATTENDANCE),
    ]
    assert {one.answer for one in invited} == {Answer.NONE}


def test_a_meeting_and_its_letters_are_one_commit(house: Spoken) -> None:
    """Nobody is invited to a meeting that is not recorded, and no recorded meeting lacks its letters."""
    last = list(house.store.commits())[-1]
    assert last.verb == "meeting.scheduled"
    assert [change.id for change in last.changes] == [
        ID, *(f"{ID}:PER-00{n}" for n in (3, 7, 5, 4)), *(f"LTR-0000{n}" for n in range(1, 5)),
    ]  # fmt: skip


@pytest.mark.parametrize("who", [LENA, CORA, SAM])
def test_leads_chairs_and_secretaries_call(house: Spoken, who: str) -> None:
    """By role or by office of the committee."""
    assert house.say("meeting schedule board 21 Jan 2027", who).ok


@pytest.mark.parametrize("who", [ADA, MIA, OBI, BETH, FINN])
@pytest.mark.parametrize(
    "line",
    ["meeting schedule board 21 Jan 2027", f"meeting move {ID} 15:00", f"meeting cancel {ID} because no"],
)
def test_nobody_else_calls_moves_or_cancels(house: Spoken, who: str, line: str) -> None:
    """An administrator, a member, an observer and another group's people are told who could."""
    before = house.commits()
    reply = house.say(line, who)
    assert not reply.ok
    assert "Ask " in words(reply)
    assert house.commits() == before


def test_a_place_of_its_own_goes_before_the_usual_one(house: Spoken) -> None:
    """And so does a link."""
    house.done('meeting schedule board 21 Jan 2027 at "Siambr y Cyngor & <Annexe> 🏥"', LENA)
    assert house.all(Meeting)[-1].place == "Siambr y Cyngor & <Annexe> 🏥"


def test_the_identity_for_calendars_stays_through_every_change(house: Spoken) -> None:
    """One entry in everybody's calendar: the same identity, a number that rises with each change."""
    first = the_meeting(house)
    assert (first.sequence, first.uid) == (0, "mtg-2026-001.test@nmr.network-clerk")
    house.done(f"meeting move {ID} to 17 Dec 2026 15:00", LENA)
    house.done(f'meeting move {ID} at "Room 9"', LENA)
    house.done(f"meeting cancel {ID} because snow", LENA)
    last = the_meeting(house)
    assert (last.sequence, last.uid, last.state) == (3, first.uid, MeetingState.CANCELLED)


def test_each_meeting_has_an_identity_of_its_own(house: Spoken) -> None:
    """Two meetings never share an entry, nor a number, whatever became of the first."""
    house.done(f"meeting cancel {ID} because snow", LENA)
    house.done("meeting schedule board 10 Dec 2026", LENA)
    assert [one.id for one in house.all(Meeting)] == [ID, "MTG-2026-002"]
    assert len({one.uid for one in house.all(Meeting)}) == 2


def test_the_number_tells_the_year_of_the_meeting(house: Spoken) -> None:
    """By the clocks of the network: half past midnight on New Year's Day is in the new year."""
    house.done("meeting schedule board 1 Jan 2027 0:30", LENA)
    assert house.all(Meeting)[-1].id == "MTG-2027-001"


def test_a_move_in_time_asks_everybody_again(house: Spoken) -> None:
    """Answers were given to another time, so they are taken back, and that is said."""
    house.done(f"attend {ID}", ASHA)
    house.done(f"apologies {ID} because leave", MIA)
    reply = house.done(f"meeting move {ID} to 17 Dec 2026 15:00", LENA)
    assert set(answers(house).values()) == {Answer.NONE}
    assert all((one.because, one.answered) == ("", None) for one in house.all(Invitation, meeting=ID))
    assert "Everybody is asked again" in words(reply)
    assert "Thursday 17 December 2026, 15:00 to 16:30, not on Thursday 10 December 2026, 14:00" in words(
        reply
    )


def test_a_new_length_asks_again_and_needs_no_new_notice(house: Spoken) -> None:
    """The meeting begins when it was called for, so its notice stands; who said yes is asked again."""
    house.clock.forward(timedelta(days=36))  # 8 December
    house.done(f"attend {ID}", ASHA)
    reply = house.done(f"meeting move {ID} 2h", LENA)
    assert the_meeting(house).minutes == 120
    assert set(answers(house).values()) == {Answer.NONE}
    assert "Everybody is asked again" in words(reply)


def test_a_move_of_place_alone_keeps_the_answers(house: Spoken) -> None:
    """Whoever will come still comes, and everybody is told where to."""
    house.delivered()
    house.done(f"attend {ID}", ASHA)
    before = house.commits()
    reply = house.done(f'meeting move {ID} at "Seminar Room 2" link https://example.org/new', LENA)
    assert answers(house)[house.person(ASHA).id] is Answer.ATTENDING
    assert "so do the answers" in words(reply)
    assert len(letters_since(house, before)) == 4


@pytest.mark.parametrize(
    "line",
    [
        'at "Room 4, Infirmary"',
        "to 10 Dec 2026 14:00 90m",
        "14:00-15:30 link https://example.org/join",
        "1h30",
    ],
)
def test_nothing_new_is_not_written_down(house: Spoken, line: str) -> None:
    """The meeting stands as it is, nobody gets a letter, and that is said."""
    before = house.commits()
    reply = house.say(f"meeting move {ID} {line}", LENA)
    assert (moods(reply), house.commits()) == ([Mood.NOTE], before)
    assert "nothing was changed" in words(reply)


def test_a_move_is_judged_like_a_call(house: Spoken) -> None:
    """Notice, past, other meetings of the board; its own old hours do not stand in its way."""
    house.done("meeting schedule board 17 Dec 2026 14:00", LENA)
    for line, said in (
        ("to 5 Nov 2026", "ask for 10"),
        ("to 2 Nov 2026 8:00", "in the past"),
        ("to 17 Dec 2026 15:00", "already called"),
        ("to 28 Mar 2027 01:30", "does not exist"),
    ):
        told = house.say(f"meeting move {ID} {line}", LENA)
        assert (told.ok, said in words(told)) == (False, True)
    assert the_meeting(house).sequence == 0
    assert house.say(f"meeting move {ID} 14:30", LENA).ok


def test_the_mark_of_short_notice_follows_the_time(house: Spoken) -> None:
    """A move at short notice is marked, a move of place keeps the mark, one in good time takes it away."""
    house.done(f'meeting move {ID} to 5 Nov 2026 extraordinary because "a decision is due"', LENA)
    assert the_meeting(house).extraordinary == "a decision is due"
    house.done(f'meeting move {ID} at "Room 9"', LENA)
    house.done(f"meeting move {ID} 1h", LENA)
    assert the_meeting(house).extraordinary == "a decision is due"
    house.done(f"meeting move {ID} to 17 Dec 2026", LENA)
    assert the_meeting(house).extraordinary == ""


def test_a_reason_alone_is_a_change_too(house: Spoken) -> None:
    """Nothing that is typed is dropped in silence."""
    house.done(f'meeting move {ID} extraordinary because "called by the chair"', LENA)
    assert the_meeting(house).extraordinary == "called by the chair"


def test_the_form_of_a_move_shows_how_the_meeting_stands(still_house: Spoken) -> None:
    """Without anything to change the form asks, filled in."""
    filled = answers_of(the_form(still_house.say(f"meeting move {ID}", LENA)))
    assert filled == {
        "meeting": ID,
        "day": "10 Dec 2026",
        "hours": "14:00",
        "minutes": "90m",
        "place": "Room 4, Infirmary",
        "link": "https://example.org/join",
    }


def test_who_joined_after_the_call_is_invited_on_a_move(house: Spoken) -> None:
    """They get an invitation, the others a change; nobody gets both."""
    house.delivered()
    house.done("seat fill SEAT-003 owen")
    before = house.commits()
    house.done(f"meeting move {ID} to 17 Dec 2026", LENA)
    fresh = letters_since(house, before)
    assert [one.matter for one in fresh] == [Matter.MEETING_CHANGED] * 4 + [Matter.INVITATION]
    assert fresh[-1].person == "PER-008"
    assert len({one.person for one in fresh}) == 5


def test_who_joined_after_the_call_is_invited_alone(house: Spoken) -> None:
    """Nobody else hears of it, and the entry in their calendars is not touched."""
    house.done("seat fill SEAT-003 owen")
    before = house.commits()
    reply = house.done(f"meeting invite {ID}", LENA)
    assert "Owen Pritchard is invited to Imaging Network Board on Thursday 10 December 2026" in words(reply)
    assert [(one.person, one.matter) for one in letters_since(house, before)] == [
        ("PER-008", Matter.INVITATION)
    ]
    assert the_meeting(house).sequence == 0
    assert house.say(f"attend {ID}", "owen.pritchard@example.org").ok


def test_where_nobody_joined_nobody_is_invited(house: Spoken) -> None:
    """Saying it again changes nothing."""
    before = house.commits()
    assert "nothing was changed" in words(house.say(f"meeting invite {ID}", LENA))
    assert house.commits() == before


def test_a_meeting_whose_chair_has_left_can_still_be_moved(house: Spoken) -> None:
    """What was called can be put right while the committee looks for a chair."""
    house.done('person leave "Cora Chair"')
    assert house.say(f'meeting move {ID} at "Room 9"', LENA).ok
    assert house.say(f"meeting move {ID} to 17 Dec 2026", LENA).ok


def test_everybody_who_was_invited_is_told_of_a_cancellation(house: Spoken) -> None:
    """With the reason, which the record keeps; the meeting stays there as cancelled."""
    house.delivered()
    before = house.commits()
    reply = house.done('meeting cancel board because "the chair is unwell"', LENA)
    assert {one.matter for one in letters_since(house, before)} == {Matter.MEETING_CANCELLED}
    assert len(letters_since(house, before)) == 4
    assert the_meeting(house).cancelled_because == "the chair is unwell"
    assert "Reason given: the chair is unwell" in words(reply)


def test_a_cancellation_wants_a_reason(still_house: Spoken) -> None:
    """The form asks for it."""
    reply = still_house.say(f"meeting cancel {ID}", LENA)
    assert "I still need: reason" in words(reply)


@pytest.mark.parametrize(
    "line",
    [f"meeting move {ID} 15:00", f"meeting cancel {ID} because no", f"meeting invite {ID}", f"attend {ID}"],
)
@pytest.mark.parametrize("end", ["cancelled", "over"])
def test_what_is_over_or_cancelled_stands(house: Spoken, line: str, end: str) -> None:
    """Nothing is moved, cancelled or answered any more, and the refusal says why."""
    if end == "cancelled":
        house.done(f"meeting cancel {ID} because snow", LENA)
    else:
        house.clock.instant = datetime(2026, 12, 10, 15, 30, tzinfo=UTC)
    before = house.commits()
    reply = house.say(line, CORA)
    assert not reply.ok
    assert end in words(reply)
    assert house.commits() == before


def test_a_meeting_in_session_can_still_be_answered(house: Spoken) -> None:
    """Until it closes: a minute before its end somebody may still send apologies."""
    house.clock.instant = datetime(2026, 12, 10, 15, 29, tzinfo=UTC)
    assert house.say("apologies board", ASHA).ok


def test_two_people_who_move_it_at_once_do_not_overwrite_one_another(house: Spoken) -> None:
    """The second form is answered with what the first has changed."""
    seen = the_form(house.say(f"meeting move {ID}", LENA)).seen
    house.done(f'meeting move {ID} at "Room 9"', SAM)
    reply = house.say(f'meeting move {ID} at "Room 10"', LENA, seen=seen)
    assert not reply.ok
    assert the_meeting(house).place == "Room 9"


def test_a_line_that_is_delivered_twice_is_done_once(house: Spoken) -> None:
    """The same key never calls two meetings."""
    line = "meeting schedule board 21 Jan 2027"
    assert house.say(line, LENA, key="one").ok
    before = house.commits()
    assert "already done" in words(house.say(line, LENA, key="one"))
    assert house.commits() == before


def test_meetings_are_listed_by_date(house: Spoken) -> None:
    """Those ahead; past and cancelled ones where all are asked for, each with its state."""
    house.done("meeting schedule mri 12 Nov 2026 10:00 1h", LENA)
    house.done("meeting schedule board 21 Jan 2027", LENA)
    house.done(f"meeting cancel {ID} because snow", LENA)
    assert house.say("meeting list").ids == ("MTG-2026-002", "MTG-2027-001")
    assert house.say("meeting list board").ids == ("MTG-2027-001",)
    assert house.say("meeting list all board").ids == (ID, "MTG-2027-001")
    house.clock.forward(timedelta(days=40))
    assert house.say("meeting list").ids == ("MTG-2027-001",)
    assert house.say("meeting list all").ids == ("MTG-2026-002", ID, "MTG-2027-001")


def test_where_nothing_is_called_the_list_says_so(house: Spoken) -> None:
    """For all committees, and for one by name."""
    assert "No meeting of MRI Safety Group lies ahead" in words(house.say("meeting list mri"))
    assert "has been called yet" in words(house.say("meeting list all mri"))


def test_after_a_year_of_changes_the_record_is_sound(house: Spoken) -> None:
    """Whatever was called, moved and cancelled, every version and digest is where it belongs."""
    house.done(f"meeting move {ID} to 17 Dec 2026", LENA)
    house.done(f"attend {ID}", ASHA)
    house.done(f"meeting cancel {ID} because snow", LENA)
    assert verify(house.store).sound
