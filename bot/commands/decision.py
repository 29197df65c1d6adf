"""What has been decided, across all meetings? The register of decisions, as the minutes recorded them."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Final

from bot.commands import decision_replies as replies
from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.confidences import may_be_told, refuse_confidence
from bot.parameters.decisions import A_DECISION
from bot.parameters.people import A_COMMITTEE
from bot.parameters.text import OneOf, Text
from bot.parameters.when import A_DAY
from bot.reply import Reply
from governance_store.records.committee import Committee
from governance_store.records.decision import Decision
from governance_store.rules.decision_register import RegisterState, has_words, register_state
from governance_store.rules.decisions_followed import Outstanding, follow_up_of, outstanding
from governance_store.rules.local_time import date_in_full, local

A_STATE: Final = OneOf(
    RegisterState,
    "how decisions stand",
    (("agreed", "decided"), ("recommendations", "recommended"), ("rejected", "not agreed")),
)
AN_OUTSTANDING: Final = OneOf(
    Outstanding, "what is still to come", (("awaiting approvals", "awaiting approval"),)
)
_WORDS: Final = Text(called="words to look for", longest=160)
_HINT: Final = "All these words are looked for."


@command(
    "decision list",
    "List what was decided, across meetings, newest first",
    who=EVERYBODY,
    writes=False,
    examples=(
        "decision list",
        "decision list board recommended",
        "decision list awaiting approval",
        'decision list about "MRI" since 1 Apr 2026',
    ),
)
def list_decisions(
    act: Act,
    committee: Annotated[Committee | None, Param(A_COMMITTEE, "Committee")] = None,
    state: Annotated[RegisterState | None, Param(A_STATE, "How they stand")] = None,
    waiting: Annotated[Outstanding | None, Param(AN_OUTSTANDING, "What is still to come")] = None,
    since: Annotated[date | None, Param(A_DAY, "Since", "since", ("from",))] = None,
    until: Annotated[date | None, Param(A_DAY, "Until", "until", ("to",))] = None,
    words: Annotated[str | None, Param(_WORDS, "About", "about", ("with", "words"), hint=_HINT)] = None,
) -> Reply:
    """By committee, state, days and words; a confidential one only to who was there for it."""
    if since and until and until < since:
        told = f"{date_in_full(until)} is before {date_in_full(since)}: nothing lies between them."
        raise Refused(Problem(told, "until"))
    of = {"committee": committee.id} if committee else {}
    found = [
        one
        for one in act.view.find(Decision, **of)
        if _wanted(act, one, since, until)
        and (state is None or register_state(one) is state)
        and may_be_told(act, one)
        and (waiting is None or waiting in outstanding(follow_up_of(act.view, one.id), act.scene.today))
        and has_words(words or "", one.reference, one.text)
    ]
    newest = sorted(found, key=lambda one: (one.decided, one.id), reverse=True)
    narrowed = any((committee, state, waiting, since, until, words))
    return replies.listed(act, newest, narrowed=narrowed)


def _wanted(act: Act, one: Decision, since: date | None, until: date | None) -> bool:
    day = local(one.decided, act.zone).date()
    return not one.withdrawn and (since is None or day >= since) and (until is None or day <= until)


@command(
    "decision show",
    "Show a decision: its quorum, votes and interests, and what became of it",
    who=EVERYBODY,
    writes=False,
    examples=("decision show IB/2627/001(a)",),
)
def show(
    act: Act,
    decision: Annotated[Decision, Param(A_DECISION, "Decision", example="IB/2627/001(a)")],
) -> Reply:
    """Everything that the minutes recorded of it."""
    refuse_confidence(act, decision)
    return replies.shown(act, decision)
