"""How is each kind of prompt told in a brief? As the notice that it would be alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from bot.outbox.action_drafting import action_told
from bot.outbox.agenda_drafting import paper_awaited
from bot.outbox.audit_drafting import (
    audit_result_awaited,
    audit_to_begin,
    audit_to_repeat,
    audit_to_share,
)
from bot.outbox.decision_drafting import decision_approval_awaited, decision_review_told
from bot.outbox.education_drafting import evaluation_missing, list_missing, unreached
from bot.outbox.minutes_drafting import minutes_awaited
from bot.outbox.notices import NOTICES
from bot.outbox.plan_drafting import plan_stalled
from bot.outbox.programme_drafting import programme_awaited
from bot.outbox.quorum_drafting import quorum_foretold
from bot.outbox.rendered import Office
from bot.outbox.resolution_drafting import resolution_lapsed
from bot.outbox.review_drafting import (
    review_held,
    review_paper_awaited,
    review_prompted,
    review_without_meeting,
)
from bot.outbox.slipping_drafting import slipping_told
from governance_store.records.letter import Letter, Matter
from templates.contexts.notice import Notice

LINES: Final[Mapping[Matter, Callable[[Office, Letter, datetime], Notice]]] = {
    **NOTICES,
    Matter.ACTION: action_told,
    Matter.PAPER_DUE: paper_awaited,
    Matter.MINUTES_DUE: minutes_awaited,
    Matter.RESOLUTION_LAPSED: resolution_lapsed,
    Matter.EDUCATION_LIST: list_missing,
    Matter.EDUCATION_UNEVALUATED: evaluation_missing,
    Matter.EDUCATION_REACH: unreached,
    Matter.PLAN_REVIEW: review_prompted,
    Matter.PLAN_STALLED: plan_stalled,
    Matter.REVIEW_HELD: review_held,
    Matter.REVIEW_PAPER: review_paper_awaited,
    Matter.REVIEW_WITHOUT_MEETING: review_without_meeting,
    Matter.AUDIT_START: audit_to_begin,
    Matter.AUDIT_RESULT: audit_result_awaited,
    Matter.AUDIT_SHARE: audit_to_share,
    Matter.AUDIT_AGAIN: audit_to_repeat,
    Matter.DECISION_APPROVAL: decision_approval_awaited,
    Matter.DECISION_REVIEW: decision_review_told,
    Matter.PROGRAMME_DUE: programme_awaited,
    Matter.QUORUM_FORECAST: quorum_foretold,
    Matter.MEETING_SLIPS: slipping_told,
}
"""What each matter of `PROMPTS` (`rules/prompts.py`) is written by, from a letter with its records alone."""
