"""What is said of reviews: as they are listed, shown, completed, put off and taken in hand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.commands.base import Act
from bot.commands.education_equity import so_far
from bot.commands.naming import committee_name, count, in_a_row, person_name, table
from bot.commands.plan_replies import lead_name, rhythm
from bot.reply import Button, Choices, Facts, Heading, Mood, Part, Reply, Text, Verdict
from governance_store.errors import GovernanceError
from governance_store.records.action import Action
from governance_store.records.ids import CommitteeId, PersonId
from governance_store.records.plan import Plan, PlanReview, Postponement
from governance_store.rules.education import EDUCATION
from governance_store.rules.local_time import date_in_full, local
from governance_store.rules.notice_period import after
from governance_store.rules.plan_kinds import TERMS_OF_REFERENCE, kind_of_plan
from governance_store.rules.plan_reviews import (
    ReviewState,
    Standing,
    in_hand,
    last_review,
    open_actions,
    postponements,
    reviews_of,
    standing,
)
from governance_store.rules.plans import lead_of, reviewed_since
from governance_store.rules.review_agenda import LOOKED_AHEAD, has_no_meeting, is_taken, meeting_for
from governance_store.rules.review_evidence import why_gone
from governance_store.rules.terms_review import terms_under_review


@dataclass(frozen=True, slots=True)
class Listed:
    """One review as a list tells it: of a plan, or of terms of reference."""

    id: str
    title: str
    kind: str
    lead: str
    whose: frozenset[PersonId]
    committee: CommitteeId | None
    due: str
    meeting: str
    standing: Standing
    order: tuple[str, str]


def all_reviews(act: Act) -> list[Listed]:
    """Every review of a plan, and of terms of reference that name its day; the next due first."""
    return sorted((*_of_plans(act), *_of_terms(act)), key=lambda one: one.order)


def _of_plans(act: Act) -> Iterator[Listed]:
    for plan in act.view.find(Plan, active=True):
        current = in_hand(act.view, plan)
        lead = lead_of(act.view, plan)
        authors = (lead, current.author if current else None)
        yield Listed(
            id=plan.id,
            title=plan.title,
            kind=kind_of_plan(act.view, plan).name,
            lead=lead_name(act, plan),
            whose=frozenset(one for one in authors if one),
            committee=plan.committee,
            due=date_in_full(plan.due),
            meeting=_meeting(act, plan),
            standing=_standing(act, plan),
            order=(plan.due.isoformat(), plan.id),
        )


def _meeting(act: Act, plan: Plan) -> str:
    """Whose agenda it stands on, or that no meeting falls before its day, as it looks months ahead."""
    meeting = meeting_for(act.view, plan, act.now)
    gap = plan.due - act.scene.today <= LOOKED_AHEAD and has_no_meeting(act.view, plan, act.now)
    none = "none before its day" if gap else ""
    when = date_in_full(local(meeting.starts, act.zone).date()) if meeting else ""
    return "; ".join(filter(None, (when, none))) or "–"


def _standing(act: Act, plan: Plan) -> Standing:
    taken = is_taken(act.view, plan, act.now)
    return standing(plan, act.scene.today, act.network.nation, taken=taken)


def _of_terms(act: Act) -> Iterator[Listed]:
    """Terms of reference are reviewed by whoever looks after their committee."""
    for one in terms_under_review(act.view, act.scene.today):
        officers = [who for who in (one.committee.secretary, one.committee.chair) if who]
        left = (one.due - act.scene.today).days
        yield Listed(
            id=one.terms.id,
            title=f"Terms of reference, {one.committee.name}",
            kind=TERMS_OF_REFERENCE.name,
            lead=in_a_row([person_name(act.view, who) for who in officers]) or "nobody",
            whose=frozenset(officers),
            committee=one.committee.id,
            due=date_in_full(one.due),
            meeting="–",
            standing=Standing(_of_terms_state(left, under_way=one.under_way), left),
            order=(one.due.isoformat(), one.terms.id),
        )


def _of_terms_state(left: int, *, under_way: bool) -> ReviewState:
    if left < 0:
        return ReviewState.OVERDUE
    if under_way:
        return ReviewState.IN_HAND
    if left == 0:
        return ReviewState.DUE
    return ReviewState.OPEN if left <= _TERMS_WINDOW else ReviewState.NOT_YET


_TERMS_WINDOW = 90
"""The first prompt of a review of terms comes so many days before it."""


def listed(act: Act, found: Sequence[Listed]) -> Reply:
    """Each with its day and how it stands."""
    if not found:
        told = "No such review is there. “plan add” keeps a plan under review, “review list” shows all."
        return Reply((Verdict(Mood.NOTE, told),))
    columns = ("Review of", "Title", "Lead", "Committee", "Due by", "State", "Meeting")
    rows = (
        (
            one.id,
            one.title,
            one.lead,
            committee_name(act.view, one.committee),
            one.due,
            one.standing.words,
            one.meeting,
        )
        for one in found
    )
    late = sum(one.standing.days < 0 for one in found)
    overdue = (Verdict(Mood.WARNING, f"{count(late, 'review is', 'reviews are')} overdue."),) if late else ()
    return Reply((*overdue, table("Reviews", columns, rows)), ids=tuple(one.id for one in found))


def shown(act: Act, plan: Plan) -> Reply:
    """How the review of a plan stands, with everything that whoever does it needs."""
    facts = Facts(tuple((label, text) for label, text in _facts(act, plan) if text))
    parts: tuple[Part, ...] = (
        Heading(f"Review of {plan.title}"),
        facts,
        Text(kind_of_plan(act.view, plan).asks),
        *_open(act, plan),
        *_put_off(act, plan),
        *_earlier(act, plan),
        *((ways(plan),) if plan.active else ()),
    )
    return Reply(parts, ids=(plan.id,))


def _facts(act: Act, plan: Plan) -> Iterator[tuple[str, str]]:
    current, last = in_hand(act.view, plan), last_review(act.view, plan)
    yield "Plan", plan.id
    yield "State", _standing(act, plan).words
    yield "Due by", date_in_full(plan.due) if plan.active else ""
    yield "Reviewed", rhythm(plan)
    yield "Lead", lead_name(act, plan)
    yield "Reviewed by", committee_name(act.view, plan.committee) if plan.committee else "no committee"
    yield "Meeting", _meeting(act, plan) if plan.active else ""
    yield "Paper by", person_name(act.view, current.author) if current and current.author else ""
    yield "Last reviewed", date_in_full(plan.reviewed) if plan.reviewed else "never, as far as is recorded"
    yield "Education events", so_far(act) if plan.kind == EDUCATION else ""
    yield "What it came to", f"{last.outcome}: {last.summary}".strip(": ") if last else ""


def _open(act: Act, plan: Plan) -> Iterator[Part]:
    actions = open_actions(act.view, plan)
    if actions:
        yield table("What is open of its action plan", ("Action", "What", "By"), map(_action, actions))
    since = [f"“{one.title}” ({one.id})" for one in reviewed_since(act.view, plan)]
    if since:
        told = f"Reviewed since this plan was, and it must agree with: {in_a_row(since)}."
        yield Verdict(Mood.NOTE, told)


def _action(one: Action) -> tuple[str, str, str]:
    return one.reference, one.text, date_in_full(one.by_when) if one.by_when else "–"


def _put_off(act: Act, plan: Plan) -> Iterator[Part]:
    found = postponements(act.view, plan)
    if found:
        yield table("Put off", ("From", "To", "By", "Because"), (_postponed(act, one) for one in found))


def _postponed(act: Act, one: Postponement) -> tuple[str, str, str, str]:
    return date_in_full(one.before), date_in_full(one.after), person_name(act.view, one.by), one.because


def _earlier(act: Act, plan: Plan) -> Iterator[Part]:
    done = [one for one in reviews_of(act.view, plan) if one.completed]
    if done:
        columns = ("Review", "Completed", "Was due by", "Outcome", "What it came to", "Evidence")
        yield table("Reviews", columns, (_row(act, one) for one in reversed(done)))
    gone = [told for one in done for told in evidence_gone(act, one)]
    if gone:
        yield Verdict(Mood.WARNING, "Evidence of a review does not stand any more.", tuple(gone))


def _row(act: Act, one: PlanReview) -> tuple[str, ...]:
    completed = date_in_full(one.completed) if one.completed else ""
    shown_by = "; ".join(each.label for each in one.evidence) or "–"
    by = person_name(act.view, one.recorded_by)
    return (
        str(one.number),
        completed,
        date_in_full(one.due),
        str(one.outcome),
        one.summary,
        f"{shown_by} ({by})",
    )


def evidence_gone(act: Act, review: PlanReview) -> Iterator[str]:
    """What of a review's evidence is there no longer, each as a sentence."""
    for one in review.evidence:
        why = why_gone(act.view, lambda digest: is_kept(act, digest), one)
        if why:
            yield f"Review {review.number}, {one.label}: {why}."


def is_kept(act: Act, digest: str) -> bool:
    """Whether the vault holds a file whole."""
    try:
        act.store.vault.read(digest)
    except GovernanceError:
        return False
    return True


def ways(plan: Plan) -> Choices:
    """What can be done with a review."""
    lines = (
        ("Put it on the agenda", f"review agenda {plan.id}"),
        ("I will bring the paper", f"review paper {plan.id}"),
        ("It is done", f"review done {plan.id}"),
        ("Postpone it", f"review postpone {plan.id}"),
        ("Hand it over", f"plan change {plan.id}"),
    )
    return Choices(tuple(Button(label, line) for label, line in lines))


def completed(plan: Plan, review: PlanReview) -> Reply:
    """A review that was recorded, and the day that follows."""
    on = date_in_full(review.completed) if review.completed else ""
    told = f"Review {review.number} of “{plan.title}” is recorded: {review.outcome}, {on}."
    shown_by = f"Evidence: {in_a_row([one.label for one in review.evidence])}."
    following = (
        f"Its next review is due by {date_in_full(plan.due)}, {rhythm(plan)}."
        if plan.active
        else "It is under review no longer, since it was withdrawn."
    )
    early = review.due == plan.due and plan.active
    why = (f"It was done before its window, so {date_in_full(plan.due)} still stands.",) if early else ()
    show = Choices((Button("Show it", f"review show {plan.id}"),))
    return Reply((Verdict(Mood.GOOD, told, (shown_by, following, *why)), show), ids=(plan.id, review.id))


def postponed(act: Act, before: Plan, plan: Plan, times: int) -> Reply:
    """From which day to which, and how often by now."""
    was, now = date_in_full(before.due), date_in_full(plan.due)
    told = f"The review of “{plan.title}” is due by {now}, not by {was}."
    often = (f"It was put off {times} times by now.",) if times > 1 else ()
    why = (*often, *_too_late(act, plan))
    return Reply((Verdict(Mood.GOOD, told, why), ways(plan)), ids=(plan.id,))


def _too_late(act: Act, plan: Plan) -> Iterator[str]:
    """That more time will have passed than the standard leaves open, where it will."""
    kind = kind_of_plan(act.view, plan)
    if plan.reviewed and kind.longest and plan.due > after(plan.reviewed, kind.longest, act.network.nation):
        asked = f"{', '.join(kind.statements)} asks for it at least every {kind.longest}"
        yield f"{asked}, and the last was on {date_in_full(plan.reviewed)}: an assessor will see the gap."


def taken_in_hand(act: Act, plan: Plan, review: PlanReview) -> Reply:
    """Who brings the paper, and that nobody is prompted meanwhile."""
    who = "You bring" if review.author == act.actor.id else f"{person_name(act.view, review.author)} brings"
    told = f"{who} the paper for the review of “{plan.title}”, due by {date_in_full(plan.due)}."
    why = "It is in hand: nobody is prompted until it is due, but for the paper itself."
    return Reply((Verdict(Mood.GOOD, told, (why,)), ways(plan)), ids=(plan.id, review.id))
