"""Is a review taken in hand, done or put off? Done, it needs its evidence, and the next day follows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Annotated, Final

from bot.commands import review_replies as replies
from bot.commands.base import (
    EVERYBODY,
    KEEPERS,
    PARTICIPANTS,
    RECORDERS,
    Act,
    Incomplete,
    Param,
    Problem,
    Refused,
    command,
)
from bot.commands.confidences import refuse_confidence
from bot.commands.naming import person_name
from bot.commands.paper import refuse_unsound
from bot.commands.plan import PLAN, WHY, refuse_set_aside
from bot.parameters.convening import permissions_held
from bot.parameters.decisions import A_DECISION
from bot.parameters.evidence import A_DIGEST, A_MINUTE
from bot.parameters.files import A_FILE
from bot.parameters.people import A_PERSON
from bot.parameters.plans import AN_OUTCOME
from bot.parameters.text import Text
from bot.parameters.when import A_DAY, A_DAY_AHEAD
from bot.reply import Attachment, Entry, Mood, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.records.decision import Decision
from governance_store.records.ids import plan_review_id, postponement_id
from governance_store.records.minutes import MinuteLine
from governance_store.records.person import Person
from governance_store.records.plan import (
    Evidence,
    EvidenceKind,
    Plan,
    PlanReview,
    Postponement,
    ReviewOutcome,
)
from governance_store.rules.local_time import date_in_full
from governance_store.rules.notice_period import after as so_long_after
from governance_store.rules.plan_reviews import in_hand, postponements, reviews_of
from governance_store.rules.plans import lead_of
from governance_store.rules.review_due import next_due

A_SUMMARY: Final = Text(called="what it came to", longest=2000, entry=Entry.PARAGRAPH)

_SHOWN_BY: Final = "Attach a document, or name a decision, an item of minutes, or a document kept already."


@command(
    "review done",
    "Record that a plan was reviewed: the outcome, and what shows it",
    who=EVERYBODY,
    examples=(
        'review done PLN-001 amended on 1 Nov 2026 summary "Two posts added" evidence "MRI backlog.pdf"',
        "review done PLN-001 unchanged decision IB/2627/001(a)",
    ),
    submit="Record the review",
)
def done(
    act: Act,
    plan: Annotated[Plan, PLAN],
    outcome: Annotated[ReviewOutcome, Param(AN_OUTCOME, "Outcome")],
    on: Annotated[
        date | None, Param(A_DAY, "Completed on", "on", ("completed",), hint="Today, if empty.")
    ] = None,
    began: Annotated[date | None, Param(A_DAY, "Began on", "began", ("from",))] = None,
    summary: Annotated[str | None, Param(A_SUMMARY, "What it came to", "summary", ("summarised",))] = None,
    decision: Annotated[Decision | None, Param(A_DECISION, "Decision", "decision")] = None,
    minute: Annotated[MinuteLine | None, Param(A_MINUTE, "Item of minutes", "minute", ("minuted",))] = None,
    file: Annotated[Attachment | None, Param(A_FILE, "Document", "evidence", ("file",))] = None,
    document: Annotated[
        str | None, Param(A_DIGEST, "Document kept already", "document", hint="Its digest.")
    ] = None,
) -> Reply:
    """At least one thing in the record shows it; the next day follows from the completion or anniversary."""
    refuse_others(act, plan)
    refuse_set_aside(plan)
    current = in_hand(act.view, plan) or _begun(act, plan, None)
    completed = on or act.scene.today
    first = began or min(current.began, completed)
    wrong = [*_wrong_days(act, plan, first, completed), *_wrong_document(act, document)]
    if wrong:
        raise Refused(*wrong)
    shown_by = tuple(_evidence(act, decision, minute, file, document))
    if not shown_by:
        raise Incomplete(ask=f"What shows the review of “{plan.title}”? {_SHOWN_BY}")
    ended = replace(
        current, due=plan.due, began=first, completed=completed, outcome=outcome, summary=summary or ""
    )
    review = _recorded(act, plan, ended, shown_by)
    after = _after(plan, review)
    act.commit("review.completed", after, review)
    return replies.completed(after, review)


def _recorded(act: Act, plan: Plan, ended: PlanReview, shown_by: tuple[Evidence, ...]) -> PlanReview:
    """A review that has ended, with what shows it and the day that follows."""
    assert ended.completed  # noqa: S101 -- it has ended
    due = next_due(ended.completed, plan.interval, plan.anniversary, plan.window, act.network.nation)
    return replace(ended, evidence=shown_by, next_due=due, recorded=act.now, recorded_by=act.actor.id)


def _after(plan: Plan, review: PlanReview) -> Plan:
    if review.outcome is ReviewOutcome.WITHDRAWN:
        because = review.summary or "It was withdrawn at its review."
        return replace(plan, reviewed=review.completed, active=False, because=because)
    return replace(plan, reviewed=review.completed, due=review.next_due or plan.due)


def _begun(act: Act, plan: Plan, author: Person | None) -> PlanReview:
    """A review that is begun now."""
    number = len(reviews_of(act.view, plan)) + 1
    return PlanReview(
        id=plan_review_id(plan.id, number),
        plan=plan.id,
        number=number,
        due=plan.due,
        began=act.scene.today,
        author=author.id if author else None,
    )


def _wrong_days(act: Act, plan: Plan, began: date, completed: date) -> Iterator[Problem]:
    today = act.scene.today
    if completed > today:
        told = f"A review is recorded once it is done: {date_in_full(completed)} is still to come."
        yield Problem(told, "on")
    if began > completed:
        told = f"A review that began on {date_in_full(began)} was not completed on {date_in_full(completed)}."
        yield Problem(told, "began" if began > today else "on")
    if plan.reviewed and completed < plan.reviewed:
        told = f"The last review was on {date_in_full(plan.reviewed)}, which is later."
        yield Problem(told, "on")


def _wrong_document(act: Act, document: str | None) -> Iterator[Problem]:
    if document and not replies.is_kept(act, document):
        told = f"The document {document} is not in the record, or is there no longer: attach it instead."
        yield Problem(told, "document")


def _evidence(
    act: Act,
    decision: Decision | None,
    minute: MinuteLine | None,
    file: Attachment | None,
    document: str | None,
) -> Iterator[Evidence]:
    if decision:
        refuse_confidence(act, decision)
        yield Evidence(EvidenceKind.DECISION, f"decision {decision.reference}", decision=decision.id)
    if minute:
        refuse_confidence(act, minute)
        yield Evidence(EvidenceKind.MINUTE, f"minute {minute.reference}", line=minute.id)
    if file:
        refuse_unsound(file)
        yield Evidence(EvidenceKind.DOCUMENT, file.name, digest=act.store.vault.keep(file.content))
    if document:
        yield Evidence(EvidenceKind.DOCUMENT, document, digest=document)


@command(
    "review postpone",
    "Put the review of a plan off, with the reason",
    who=EVERYBODY,
    examples=('review postpone PLN-001 to 30 Jun 2027 because "the census comes out in May"',),
    submit="Postpone",
)
def postpone(
    act: Act,
    plan: Annotated[Plan, PLAN],
    to: Annotated[date, Param(A_DAY_AHEAD, "To", "to", ("until",))],
    because: Annotated[str, WHY],
) -> Reply:
    """The day that it was due by stays in its history; nobody puts off a whole review."""
    refuse_others(act, plan)
    refuse_set_aside(plan)
    wrong = list(_wrong_day(act, plan, to))
    if wrong:
        raise Refused(*wrong)
    times = len(act.view.find(Postponement, plan=plan.id))
    row = Postponement(
        id=postponement_id(plan.id, times + 1),
        plan=plan.id,
        before=plan.due,
        after=to,
        because=because,
        at=act.now,
        by=act.actor.id,
    )
    after = replace(plan, due=to)
    often = len(postponements(act.view, plan)) + 1
    act.commit("review.postponed", after, row, reason=because)
    return replies.postponed(act, plan, after, often)


def _wrong_day(act: Act, plan: Plan, to: date) -> Iterator[Problem]:
    before = postponements(act.view, plan)
    due, first = plan.due, before[0].before if before else plan.due
    furthest = so_long_after(first, plan.interval, act.network.nation)
    if to <= due:
        told = f"It is due by {date_in_full(due)}, so {date_in_full(to)} does not put it off."
        yield Problem(f"{told} “plan change {plan.id} due …” sets an earlier day.", "to")
    if to >= furthest:
        told = f"Put off to {date_in_full(to)}, a whole review would be left out: name a day before"
        yield Problem(f"{told} {date_in_full(furthest)}.", "to")


@command(
    "review paper",
    "Say who brings the paper of a review, which is in hand from then on",
    who=EVERYBODY,
    examples=("review paper PLN-001", 'review paper PLN-001 by "Asha Rahman"'),
    submit="Take it in hand",
)
def paper(
    act: Act,
    plan: Annotated[Plan, PLAN],
    author: Annotated[
        Person | None, Param(A_PERSON, "By", "by", ("from",), hint="You, if left empty.")
    ] = None,
) -> Reply:
    """Nobody is prompted while it is in hand, until it is due."""
    refuse_set_aside(plan)
    if author and author.id != act.actor.id:
        refuse_others(act, plan)
    else:
        _refuse_observers(act, plan)
    current = in_hand(act.view, plan)
    who = author or act.actor
    if current and current.author == who.id:
        told = f"{who.name} brings the paper for the review of “{plan.title}” already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(plan.id, current.id))
    begun = replace(current, author=who.id) if current else _begun(act, plan, who)
    act.commit("review.taken-in-hand", begun)
    return replies.taken_in_hand(act, plan, begun)


def _refuse_observers(act: Act, plan: Plan) -> None:
    """Raise Refused for who only looks on, and does not lead on the plan either."""
    held = permissions_held(act.view, act.actor.id, None)
    if act.actor.id != lead_of(act.view, plan) and not held & PARTICIPANTS.permissions:
        told = f"The paper for “{plan.title}” is brought by somebody who takes part; you only look on here."
        raise Refused(Problem(told, "plan"))


def refuse_others(act: Act, plan: Plan) -> None:
    """Raise Refused unless the speaker leads on a plan, brings its paper, or looks after its committee."""
    committee = act.view.get(Committee, plan.committee) if plan.committee else None
    allowed = RECORDERS if committee else KEEPERS
    current = in_hand(act.view, plan)
    lead = lead_of(act.view, plan)
    if act.actor.id in {lead, current.author if current else None}:
        return
    if permissions_held(act.view, act.actor.id, committee) & allowed.permissions:
        return
    whose = f"{person_name(act.view, lead)} leads on" if lead else "Nobody leads on"
    keeps = f"looks after {committee.name}" if committee else "keeps the record"
    told = f"{whose} “{plan.title}”: its lead can say that, or whoever {keeps}."
    raise Refused(Problem(told, "plan"))
