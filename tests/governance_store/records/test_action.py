"""Whether what is kept of an action is read back as it was."""

from __future__ import annotations

from datetime import UTC, date, datetime

import msgspec

from governance_store.records.action import Action, ActionEntry, ActionState, Happened, Priority
from governance_store.records.ids import (
    ActionId,
    CommitteeId,
    MeetingId,
    PersonId,
    action_entry_id,
    minute_line_id,
    minutes_id,
)
from governance_store.records.kinds import kind_of


def test_it_is_read_back_as_it_was_written() -> None:
    """Under a stored name that stays, with all its owners and its day."""
    of = minutes_id(MeetingId("M-1"))
    made = Action(
        ActionId("ACT-2026-0001"),
        CommitteeId("COM-001"),
        MeetingId("M-1"),
        of,
        minute_line_id(of, 1),
        "IB/2627/001.1",
        "Send it",
        (PersonId("PER-001"), PersonId("PER-002")),
        datetime(2026, 12, 10, 12, tzinfo=UTC),
        date(2027, 2, 3),
    )
    kind = kind_of(Action)
    assert kind.name == "action"
    assert kind.decode(msgspec.json.decode(kind.encode(made))) == made


def test_an_action_of_before_the_log_is_read_as_open() -> None:
    """As minutes wrote it down then: without a state, a priority or a first day."""
    kind = kind_of(Action)
    document = kind.lift(
        {
            "id": "ACT-2026-0001",
            "committee": "COM-001",
            "meeting": "M-1",
            "taken_in": "M-1:minutes",
            "line": "M-1:minutes:line-1",
            "reference": "IB/2627/001.1",
            "text": "Send it",
            "owners": ["PER-001"],
            "raised": "2026-12-10T12:00:00Z",
            "by_when": "2027-02-03",
            "confidential": False,
            "withdrawn": False,
        },
        1,
    )
    read = kind.decode(document)
    assert (read.state, read.priority, read.originally) == (ActionState.OPEN, Priority.NORMAL, None)


def test_an_entry_is_read_back_as_it_was_written() -> None:
    """Under a stored name and an identifier that stay."""
    of = ActionId("ACT-2026-0001")
    made = ActionEntry(
        action_entry_id(of, 2),
        of,
        2,
        Happened.EXTENDED,
        datetime(2026, 12, 10, 12, tzinfo=UTC),
        PersonId("PER-001"),
        "late",
        date(2027, 2, 3),
        date(2027, 3, 2),
        PersonId("PER-002"),
    )
    kind = kind_of(ActionEntry)
    assert (kind.name, made.id) == ("action entry", "ACT-2026-0001:entry-2")
    assert kind.decode(msgspec.json.decode(kind.encode(made))) == made


def test_the_stored_words_stay_as_they_are() -> None:
    """Journals hold these words."""
    assert [one.value for one in ActionState] == ["open", "proposed for closure", "closed"]
    assert [one.value for one in Priority] == ["high", "normal", "low"]
    assert [one.value for one in Happened] == [
        "updated",
        "moved to a later day",
        "offered to somebody else",
        "taken over",
        "declined",
        "proposed for closure",
        "closed",
        "kept open",
        "changed",
        "put aside",
    ]
