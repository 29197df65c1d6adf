"""What is said to whoever keeps the record of decisions that await a review or a board's approval?"""

from __future__ import annotations

from datetime import datetime

from bot.outbox.notices import notice_to
from bot.outbox.rendered import Office, named, record_in
from governance_store.records.committee import Committee
from governance_store.records.decision import Decision
from governance_store.records.decision_follow_up import FollowUp
from governance_store.records.letter import Letter
from governance_store.records.network import Organisation
from governance_store.rules.decisions_followed import awaited
from governance_store.rules.local_time import date_in_full
from templates.contexts.notice import Notice, Step
from templates.filters import one_line

_CONFIDENTIAL = "in the confidential part of its meeting"


def decision_review_told(office: Office, letter: Letter, _now: datetime) -> Notice:
    """The day of its review, and what came of the last one."""
    made, after = _of(office, letter)
    day = date_in_full(after.review) if after.review else ""
    last = after.reviews[-1] if after.reviews else None
    return notice_to(
        office,
        letter,
        made.reference,
        f"Review by {day}: decision {made.reference}",
        (f"A decision of {_committee(office, made)} is to be reviewed by {day}.",),
        (
            ("Decided", _CONFIDENTIAL if made.confidential else made.text),
            ("Last review", f"{date_in_full(last.on)}: {last.outcome}" if last else ""),
        ),
        (
            Step("It was reviewed:", f'decision reviewed {made.id} outcome "OUTCOME"'),
            Step("Review it on another day:", f"decision review {made.id} on DATE"),
        ),
    )


def decision_approval_awaited(office: Office, letter: Letter, _now: datetime) -> Notice:
    """Whose boards have not answered, and since when they were asked."""
    made, after = _of(office, letter)
    with office.store.reading() as view:
        waits = [(one_line(view.get(Organisation, one.organisation).name), one) for one in awaited(after)]
        keys = [view.get(Organisation, one.organisation).key for _name, one in waits]
    return notice_to(
        office,
        letter,
        made.reference,
        f"Approval awaited: decision {made.reference}",
        (f"A decision of {_committee(office, made)} awaits the approval of other boards.",),
        (
            ("Decided", _CONFIDENTIAL if made.confidential else made.text),
            ("Awaited", "; ".join(f"{name}, asked {date_in_full(one.asked)}" for name, one in waits)),
        ),
        tuple(
            step
            for key in keys[:1]
            for step in (
                Step("Approved:", f'decision approved {made.id} by {key} on DATE minute "REFERENCE"'),
                Step("Not approved:", f'decision declined {made.id} by {key} on DATE because "REASON"'),
            )
        ),
    )


def _of(office: Office, letter: Letter) -> tuple[Decision, FollowUp]:
    made = record_in(named(office.store, letter, Decision))
    return made, record_in(named(office.store, letter, FollowUp))


def _committee(office: Office, made: Decision) -> str:
    with office.store.reading() as view:
        return one_line(view.get(Committee, made.committee).name)
