from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from governance_store.records.ids import CommitteeId, MeetingId, PersonId, invitation_id
from governance_store.records.kinds import kind_of
from governance_store.records.meeting import Answer, Capacity, Invitation, Meeting, MeetingState

ID = MeetingId("MTG-2026-001")
NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)


def test_a_meeting_ends_when_its_minutes_have_passed() -> None:
    """The end follows from start and length, and is not recorded twice; it may lie on the next day."""
    late = Meeting(ID, CommitteeId("COM-001"), NOON.replace(hour=23), 90, "uid")
    assert late.ends == datetime(2026, 12, 11, 0, 30, tzinfo=UTC)


def test_a_meeting_is_called_in_its_first_sequence() -> None:
    """Calendars count changes from nought."""
    meeting = Meeting(ID, CommitteeId("COM-001"), NOON, 60, "uid")
    assert (meeting.sequence, meeting.state, meeting.extraordinary) == (0, MeetingState.SCHEDULED, "")


def test_an_invitation_is_not_answered_at_first() -> None:
    """Silence is not apologies."""
    person = PersonId("PER-007")
    invitation = Invitation(invitation_id(ID, person), ID, person, Capacity.MEMBER)
    assert (invitation.answer, invitation.answered) == (Answer.NONE, None)


def test_drafts_are_known_to_few() -> None:
    """Whatever was once called has been announced, also where it is cancelled."""
    meeting = Meeting(ID, CommitteeId("COM-001"), NOON, 60, "uid")
    announced = {one: replace(meeting, state=one).announced for one in MeetingState}
    assert [one.value for one, yes in announced.items() if yes] == ["scheduled", "cancelled"]


def test_the_stored_names_stay_as_they_are() -> None:
    """Journals hold these words; a rename would make old ones unreadable."""
    assert (kind_of(Meeting).name, kind_of(Invitation).name) == ("meeting", "invitation")
    assert [one.value for one in MeetingState] == ["scheduled", "cancelled", "draft", "discarded"]
    assert [one.value for one in Capacity] == ["chair", "member", "deputy", "in attendance"]
    assert [one.value for one in Answer] == ["not answered", "attending", "attending remotely", "apologies"]
