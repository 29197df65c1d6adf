"""What is there to tell somebody, of whatever kind? Each is a line of their brief, and no letter of its own.

A further kind is a function here under its matter, and the writer of its line in `bot/outbox/brief_lines.py`.
Few things interrupt instead (a late change of a meeting, a forecast without a quorum, a paper due today, an
open vote, a letter that failed, a mail that came in): those are duties of `rules/owed.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import Final

from governance_store.records.letter import Matter
from governance_store.rules.actions_due import actions_due
from governance_store.rules.appointments import terms_ending, vacancies
from governance_store.rules.audit_prompts import (
    audits_not_begun,
    audits_not_shared,
    audits_to_repeat,
    audits_without_result,
)
from governance_store.rules.decisions_followed import approvals_awaited, reviews_of_decisions
from governance_store.rules.duty import Owed, Recorded, is_left_over
from governance_store.rules.education_due import (
    evaluations_missing,
    lists_missing,
    organisations_unreached,
)
from governance_store.rules.interests_due import interests_due
from governance_store.rules.leaving import leaving
from governance_store.rules.letters_to_post import letters_to_post
from governance_store.rules.meeting_frequency import meetings_that_slip
from governance_store.rules.minutes_due import minutes_due
from governance_store.rules.papers_due import papers_awaited
from governance_store.rules.plans_stalled import plans_stalled
from governance_store.rules.programme_due import programmes_due
from governance_store.rules.quorum_ahead import quorums_in_sight
from governance_store.rules.resolutions import resolutions_lapsed
from governance_store.rules.review_held import reviews_held
from governance_store.rules.review_prompts import plan_reviews, review_papers, reviews_without_meeting
from governance_store.rules.terms_review import terms_reviews

PROMPTS: Final[Mapping[Matter, Callable[[Recorded, datetime], Iterable[Owed]]]] = {
    Matter.PAPER_DUE: papers_awaited,
    Matter.MINUTES_DUE: minutes_due,
    Matter.RESOLUTION_LAPSED: resolutions_lapsed,
    Matter.DECISION_APPROVAL: approvals_awaited,
    Matter.DECISION_REVIEW: reviews_of_decisions,
    Matter.PROGRAMME_DUE: programmes_due,
    Matter.QUORUM_FORECAST: quorums_in_sight,
    Matter.MEETING_SLIPS: meetings_that_slip,
    Matter.TO_PRINT: letters_to_post,
    Matter.LEAVING: leaving,
    Matter.ACTION: actions_due,
    Matter.INTERESTS_DUE: interests_due,
    Matter.TERMS_REVIEW: terms_reviews,
    Matter.EDUCATION_LIST: lists_missing,
    Matter.EDUCATION_UNEVALUATED: evaluations_missing,
    Matter.EDUCATION_REACH: organisations_unreached,
    Matter.PLAN_REVIEW: plan_reviews,
    Matter.PLAN_STALLED: plans_stalled,
    Matter.REVIEW_HELD: reviews_held,
    Matter.REVIEW_PAPER: review_papers,
    Matter.REVIEW_WITHOUT_MEETING: reviews_without_meeting,
    Matter.AUDIT_START: audits_not_begun,
    Matter.AUDIT_RESULT: audits_without_result,
    Matter.AUDIT_SHARE: audits_not_shared,
    Matter.AUDIT_AGAIN: audits_to_repeat,
    Matter.TERM_ENDING: terms_ending,
    Matter.VACANCY: vacancies,
}
"""By matter, what there is of it at an instant and was not told yet; in the order in which briefs tell it."""


def prompts(record: Recorded, at: datetime) -> Iterator[Owed]:
    """Every prompt that anybody is owed, each as what it would be alone."""
    found = (one for kind in PROMPTS.values() for one in kind(record, at))
    return (one for one in found if not is_left_over(record, one))
