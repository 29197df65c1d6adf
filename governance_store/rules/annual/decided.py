"""What did a committee decide in a year, at its meetings and between them? Nothing of a confidential part."""

from __future__ import annotations

from governance_store.records.committee import Committee
from governance_store.records.decision import Decision
from governance_store.rules.annual.span import Span
from governance_store.rules.decision_register import RegisterState, register_state
from governance_store.rules.decisions_followed import awaited, follow_up_of
from governance_store.rules.duty import Recorded


def decided_in(record: Recorded, committee: Committee, span: Span) -> list[Decision]:
    """Each decision that was not taken back, the first of the year first."""
    found = record.find(Decision, committee=committee.id)
    public = (one for one in found if not (one.withdrawn or one.confidential))
    return sorted(
        (one for one in public if span.holds_instant(one.decided)), key=lambda one: (one.decided, one.id)
    )


def left_open(record: Recorded, committee: Committee, span: Span) -> list[Decision]:
    """What was decided by the end of the span and is not settled: recommendations, and missing approvals."""
    found = record.find(Decision, committee=committee.id)
    public = (one for one in found if not (one.withdrawn or one.confidential))
    by_then = (one for one in public if span.day(one.decided) <= span.last)
    return sorted(
        (
            one
            for one in by_then
            if register_state(one) is RegisterState.RECOMMENDED or awaited(follow_up_of(record, one.id))
        ),
        key=lambda one: (one.decided, one.id),
    )
