"""Is a meeting that is organised elsewhere followed, and nobody written to?"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.reply import Attachment
from governance_store.records.letter import Letter
from governance_store.records.meeting import Answer, Capacity, Invitation, Meeting, MeetingState
from tests.bot.commands.calendar_files import STARTS, bring, invitation
from tests.bot.conftest import ADA, ASHA, BETH, CORA, LENA, MIA, OBI, SAM, Spoken, the_form, words

ID = "MTG-2026-002"


def answers(house: Spoken) -> dict[str, Answer]:
    """What each person has said, by identifier."""
    return {one.person: one.answer for one in house.all(Invitation, meeting=ID)}


def test_a_meeting_is_followed_with_its_answers_and_without_a_letter(house: Spoken) -> None:
    """Attendees are known by their addresses, however written; who is not known is named, never guessed."""
    letters = len(house.all(Letter))
    reply = bring(house, invitation())
    made = house.get(Meeting, ID)
    assert (made.starts, made.minutes, made.place) == (datetime(2026, 12, 17, 14, 0, tzinfo=UTC), 90, "Hub")
    assert (made.uid, made.organised_elsewhere) == ("AAMk-outlook-1", "Jane Roe (jane.roe@trust.example)")
    assert answers(house) == {
        house.person(ASHA).id: Answer.ATTENDING,
        house.person(MIA).id: Answer.APOLOGIES,
    }
    assert len(house.all(Letter)) == letters
    told = words(reply)
    assert "is followed from now on" in told
    assert "Nobody is written to from here" in told
    assert "xavier@x.example is asked there, and not known here" in told
    assert "Cora Chair and Sam Secretary are not asked there: tell the organiser" in told


def test_who_has_no_seat_is_in_attendance(house: Spoken) -> None:
    """They are known to the network, not to the committee."""
    bring(house, invitation(attendees=((BETH, "ACCEPTED"), (CORA, "TENTATIVE"))))
    found = {one.person: (one.capacity, one.answer) for one in house.all(Invitation, meeting=ID)}
    assert found == {
        house.person(BETH).id: (Capacity.IN_ATTENDANCE, Answer.ATTENDING),
        house.person(CORA).id: (Capacity.CHAIR, Answer.NONE),
    }


def test_a_newer_file_moves_it(house: Spoken) -> None:
    """By its UID, whatever the file is called; the committee need not be named again."""
    bring(house, invitation())
    letters = len(house.all(Letter))
    moved = invitation(starts=STARTS + timedelta(days=1), sequence=2, attendees=((ASHA, "NEEDS-ACTION"),))
    assert "now meets on Friday 18 December 2026" in words(bring(house, moved, "meeting import board.ics"))
    assert house.get(Meeting, ID).sequence == 2
    assert answers(house)[house.person(ASHA).id] is Answer.NONE
    assert len(house.all(Letter)) == letters


def test_an_answer_given_here_stands_where_the_file_says_none(house: Spoken) -> None:
    """As long as the time stands."""
    bring(house, invitation(attendees=((ASHA, "NEEDS-ACTION"),)))
    told = words(house.done(f"attend {ID}", ASHA))
    assert "Jane Roe (jane.roe@trust.example) organises it and is not told by this" in told
    bring(house, invitation(attendees=((ASHA, "NEEDS-ACTION"), (MIA, "ACCEPTED"))))
    assert set(answers(house).values()) == {Answer.ATTENDING}


def test_the_same_file_again_changes_nothing(house: Spoken) -> None:
    """And says so."""
    bring(house, invitation())
    before = house.commits()
    reply = bring(house, invitation())
    assert "stands already; nothing was changed" in words(reply)
    assert house.commits() == before


@pytest.mark.parametrize(
    ("file", "told"),
    [
        (invitation(sequence=1), "its change 1 came before change 2"),
        (invitation(sequence=2, place="Elsewhere"), "and is no newer: both are its change 2"),
    ],
)
def test_an_older_file_is_refused(house: Spoken, file: Attachment, told: str) -> None:
    """What is recorded came later."""
    bring(house, invitation(sequence=2))
    before = house.commits()
    assert told in words(bring(house, file))
    assert house.commits() == before


def test_a_cancellation_cancels_what_is_followed(house: Spoken) -> None:
    """Once, without a letter; a newer invitation puts it back."""
    bring(house, invitation())
    letters = len(house.all(Letter))
    gone = invitation(method="CANCEL", sequence=1)
    assert "is cancelled by its organiser" in words(bring(house, gone))
    assert house.get(Meeting, ID).state is MeetingState.CANCELLED
    assert "is cancelled already" in words(bring(house, gone))
    bring(house, invitation(sequence=2))
    assert house.get(Meeting, ID).state is MeetingState.SCHEDULED
    assert len(house.all(Letter)) == letters


def test_a_cancellation_of_something_else_is_refused(house: Spoken) -> None:
    """Nothing is guessed from the day or the title."""
    assert "is not followed here" in words(bring(house, invitation(method="CANCEL", uid="other")))


@pytest.mark.parametrize(
    "line", [f"meeting move {ID} 15:00", f"meeting cancel {ID} because snow", f"meeting invite {ID}"]
)
def test_it_is_not_changed_here(house: Spoken, line: str) -> None:
    """The refusal says who can, and how it is taken over."""
    bring(house, invitation())
    told = words(house.say(line, LENA))
    assert f"{ID} is organised by Jane Roe (jane.roe@trust.example), so it cannot be" in told
    assert f"“meeting take over {ID}”" in told


def test_the_committee_is_asked_for(house: Spoken) -> None:
    """Where the file alone came."""
    reply = bring(house, invitation(), "meeting import board.ics")
    assert "“Imaging board”: a meeting of which committee?" in words(reply)
    assert {field.name for field in the_form(reply).fields} >= {"committee", "file"}


def test_a_copy_of_our_own_invitation_is_known_as_ours(house: Spoken) -> None:
    """It is not followed beside itself."""
    own = house.get(Meeting, "MTG-2026-001")
    told = words(bring(house, invitation(uid=own.uid)))
    assert "That meeting is MTG-2026-001, which is organised here: the file is a copy of our own" in told


def test_a_meeting_of_another_committee_is_not_taken_for_this_one(house: Spoken) -> None:
    """One meeting belongs to one committee."""
    bring(house, invitation())
    told = words(bring(house, invitation(sequence=1), "meeting import mri board.ics"))
    assert f"is followed already, as {ID} of Imaging Network Board" in told
    other = words(bring(house, invitation(sequence=1), "meeting import board.ics", BETH))
    assert "is not yours to call" in other


def test_two_meetings_of_a_committee_do_not_overlap(house: Spoken) -> None:
    """What is called here for that time may be the very same."""
    told = words(bring(house, invitation(starts=STARTS - timedelta(days=7))))
    assert "is already called for Thursday 10 December 2026, 14:00 (MTG-2026-001)" in told


def test_a_meeting_that_is_over_is_not_followed(house: Spoken) -> None:
    """There is nothing to follow."""
    assert "is over" in words(bring(house, invitation(starts=STARTS - timedelta(days=60))))


@pytest.mark.parametrize("who", [ADA, MIA, OBI])
def test_only_who_calls_meetings_may_follow_one(house: Spoken, who: str) -> None:
    """As with calling."""
    before = house.commits()
    assert "is for the" in words(bring(house, invitation(), as_=who))
    assert house.commits() == before


def test_a_file_that_is_none_is_refused_in_its_own_words(house: Spoken) -> None:
    """And nothing is recorded."""
    before = house.commits()
    reply = bring(house, Attachment("board.ics", "text/html", b"<html>Sign in</html>"))
    assert not reply.ok
    assert "is a web page, not a calendar" in words(reply)
    assert house.commits() == before


def test_a_file_without_an_organiser_can_be_followed(house: Spoken) -> None:
    """Entries that somebody keeps for themselves have none."""
    told = words(bring(house, invitation(organiser=""), as_=SAM))
    assert "It is organised by an organiser whom the file does not name" in told


def test_it_is_shown_with_its_organiser_and_without_a_file_of_ours(house: Spoken) -> None:
    """A file of ours would name the wrong organiser."""
    bring(house, invitation())
    reply = house.done(f"meeting show {ID}", LENA)
    assert "Jane Roe (jane.roe@trust.example)" in str(reply.parts)
    assert not any(isinstance(part, Attachment) for part in reply.parts)
