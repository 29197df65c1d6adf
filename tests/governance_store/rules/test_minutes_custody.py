"""Whether a version is what was sent, a check what the chair checked, and an approval final."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from governance_store.records.ids import CommitteeId, DecisionId, MeetingId, PersonId, minutes_id
from governance_store.records.minutes import Minutes, MinutesState
from governance_store.rules.minutes_custody import approval_taken_back, approved, changed_by

NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)
SAM, CORA = PersonId("PER-1"), PersonId("PER-2")
DRAFT = Minutes(
    minutes_id(MeetingId("M")), MeetingId("M"), CommitteeId("C"), SAM, NOON, state=MinutesState.DRAFT
)
CHECKED = replace(DRAFT, state=MinutesState.CHECKED, checked=NOON, checked_by=CORA)


def test_what_is_changed_after_it_was_sent_is_the_next_version() -> None:
    """Before that a draft may change as it likes."""
    assert changed_by(DRAFT, SAM, {}).version == 1
    assert changed_by(DRAFT, SAM, {1}).version == 2
    assert changed_by(replace(DRAFT, version=2), SAM, {1}).version == 2


def test_what_somebody_else_changes_is_not_what_the_chair_checked() -> None:
    """What the chair changes is."""
    assert changed_by(CHECKED, CORA, {1}).state is MinutesState.CHECKED
    after = changed_by(CHECKED, SAM, {})
    assert (after.state, after.checked, after.checked_by) == (MinutesState.DRAFT, None, None)


def test_an_approval_is_taken_back_to_what_it_was_before() -> None:
    """Checked minutes are checked again, others a draft."""
    for minutes in (DRAFT, CHECKED):
        done = approved(minutes, NOON, MeetingId("N"), DecisionId("DCS-1"), CORA, amended=True)
        assert (done.state, done.signed_by, done.amended) == (MinutesState.APPROVED, CORA, True)
        assert approval_taken_back(done) == minutes
