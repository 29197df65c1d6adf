"""Does only an answer to the meeting as it stands count, and of two the later?"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from governance_store.records.ids import CommitteeId, MeetingId, PersonId, ReceivedId, invitation_id
from governance_store.records.meeting import Answer, Capacity, Invitation, Meeting
from governance_store.records.received import Received, Sort
from governance_store.rules.answer_taken import why_not_taken

NOW = datetime(2026, 11, 3, 10, 15, 30, 500_000, tzinfo=UTC)
MEETING = Meeting(MeetingId("MTG-1"), CommitteeId("COM-001"), NOW + timedelta(days=30), 60, "u", sequence=2)
INVITED = Invitation(
    invitation_id(MEETING.id, PersonId("PER-001")), MEETING.id, PersonId("PER-001"), Capacity.MEMBER
)
ANSWERED = replace(INVITED, answer=Answer.ATTENDING, answered=NOW)


def test_an_answer_to_the_meeting_as_it_stands_counts() -> None:
    """Also of somebody who answered something else before."""
    assert why_not_taken(MEETING.sequence, INVITED, 2, NOW) is None
    assert why_not_taken(MEETING.sequence, ANSWERED, 2, NOW + timedelta(minutes=1)) is None


def test_an_answer_to_the_meeting_as_it_was_does_not_count() -> None:
    """Who accepted the tenth has not accepted the seventeenth."""
    assert "before it was changed" in (why_not_taken(MEETING.sequence, INVITED, 1, NOW) or "")


def test_an_answer_to_a_newer_revision_counts() -> None:
    """Exchange counts up by itself."""
    assert why_not_taken(MEETING.sequence, INVITED, 3, NOW) is None


def test_an_answer_that_arrives_behind_a_later_one_does_not_count() -> None:
    """Mail overtakes mail."""
    assert "later answer" in (why_not_taken(MEETING.sequence, ANSWERED, 2, NOW - timedelta(minutes=1)) or "")


def test_answers_of_the_same_second_count_as_they_arrive() -> None:
    """Calendars tell no parts of a second."""
    assert why_not_taken(MEETING.sequence, ANSWERED, 2, NOW.replace(microsecond=0)) is None


def test_an_answer_that_does_not_say_when_it_was_given_counts() -> None:
    """There is nothing to hold against it."""
    assert why_not_taken(MEETING.sequence, ANSWERED, 2, None) is None


def test_of_two_mails_the_one_that_was_given_later_holds() -> None:
    """Not the one that was read first: somebody may change their mind before either is read."""
    first = Received(
        ReceivedId("RCV-1"),
        Sort.CALENDAR,
        NOW,
        "sha256:x",
        given=NOW - timedelta(minutes=10),
        meeting=MEETING.id,
    )
    assert why_not_taken(MEETING.sequence, ANSWERED, 2, NOW - timedelta(minutes=5), [first]) is None
    assert why_not_taken(MEETING.sequence, ANSWERED, 2, NOW - timedelta(minutes=15), [first]) is not None


def test_what_was_typed_since_counts_as_when_it_was_typed() -> None:
    """An older mail does not undo it."""
    older = Received(
        ReceivedId("RCV-1"), Sort.CALENDAR, NOW - timedelta(hours=1), "x", given=NOW - timedelta(hours=2)
    )
    assert why_not_taken(MEETING.sequence, ANSWERED, 2, NOW - timedelta(minutes=5), [older]) is not None
