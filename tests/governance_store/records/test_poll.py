from __future__ import annotations

from datetime import UTC, date, datetime

from governance_store.records.ids import CLERK, CommitteeId, PersonId, PollId, poll_answer_id
from governance_store.records.kinds import kind_of
from governance_store.records.meeting import Capacity
from governance_store.records.poll import Fits, Poll, PollAnswer

NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


def test_a_poll_and_its_answers_are_kept_whole() -> None:
    """Also what was not said yet."""
    id_ = PollId("POLL-2026-001")
    poll = Poll(id_, CommitteeId("COM-001"), (NOW, NOW), 90, date(2026, 11, 9), NOW, CLERK)
    person = PersonId("PER-001")
    given = PollAnswer(poll_answer_id(id_, person), id_, person, Capacity.MEMBER, (Fits.IF_NEED_BE, None))
    for record in (poll, given):
        assert kind_of(type(record)).encode(record)
    assert given.id == "POLL-2026-001:PER-001"
