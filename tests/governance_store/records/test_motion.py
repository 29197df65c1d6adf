"""Whether what is kept of a motion and its votes is read back as it was."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec

from governance_store.records.ids import MeetingId, MotionId, PersonId, minute_line_id, minutes_id, vote_id
from governance_store.records.kinds import kind_of
from governance_store.records.motion import Choice, Motion, Vote

NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)


def test_a_motion_and_a_vote_are_read_back() -> None:
    """Under stored names that stay; one person has one vote on a motion."""
    of, motion = minutes_id(MeetingId("M-1")), MotionId("MOT-2026-0001")
    vote = Vote(vote_id(motion, PersonId("PER-001")), motion, PersonId("PER-001"), Choice.ABSTAIN, NOON)
    put = Motion(motion, of, minute_line_id(of, 1), "That it be so", NOON)
    kinds = kind_of(Motion), kind_of(Vote)
    assert [one.name for one in kinds] == ["motion", "vote"]
    assert kinds[0].decode(msgspec.json.decode(kinds[0].encode(put))) == put
    assert kinds[1].decode(msgspec.json.decode(kinds[1].encode(vote))) == vote
    assert vote.id == "MOT-2026-0001:PER-001"


def test_the_stored_choices_stay_as_they_are() -> None:
    """Journals hold these words."""
    assert [one.value for one in Choice] == ["for", "against", "abstain"]
