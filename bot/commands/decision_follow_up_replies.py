"""What is said of what follows from a decision: as it is recorded, and beside the decision itself?"""

from __future__ import annotations

from collections.abc import Iterator

from bot.commands.base import Act
from bot.commands.naming import committee_name, organisation_name, table
from bot.reply import Button, Choices, Mood, Part, Reply, Verdict
from governance_store.records.decision import Decision
from governance_store.records.decision_follow_up import Approval, FollowUp
from governance_store.records.terms_of_reference import Agreement, TermsOfReference
from governance_store.rules.decisions_followed import awaited, follow_up_of
from governance_store.rules.local_time import date_in_full


def followed_up(act: Act, made: Decision, after: FollowUp, told: str) -> Reply:
    """What was recorded, and what is still to come."""
    waits = [organisation_name(act.view, one.organisation) for one in awaited(after)]
    why = [f"Still awaited: {', '.join(waits)}."] if waits else []
    if after.review:
        why.append(f"Next review: {date_in_full(after.review)}.")
    show = Choices((Button("The decision", f"decision show {made.id}"),))
    return Reply((Verdict(Mood.GOOD, told, tuple(why)), show), ids=(made.id,))


def facts(act: Act, made: Decision) -> Iterator[tuple[str, str]]:
    """What it changes, and its reviews."""
    one = follow_up_of(act.view, made.id)
    yield "Changes", changes(act, made)
    yield "Reviewed", "; ".join(f"{date_in_full(each.on)}: {each.outcome}" for each in one.reviews)
    yield "Next review", date_in_full(one.review) if one.review else ""


def changes(act: Act, made: Decision) -> str:
    """What a decision has an effect on, one behind the other; empty where nothing is recorded."""
    effects = follow_up_of(act.view, made.id).effects
    return "; ".join([*_terms(act, made), *(f"{each.on.value}: {each.what}" for each in effects)])


def _terms(act: Act, made: Decision) -> Iterator[str]:
    """The terms of reference that were agreed by it: those that name it as their minute."""
    agreed = [one.terms for one in act.view.find(Agreement) if one.minute == made.reference]
    for terms in dict.fromkeys(agreed):
        version = act.view.get(TermsOfReference, terms)
        yield f"terms of reference: {committee_name(act.view, version.committee)}, version {version.number}"


def approvals(act: Act, made: Decision) -> Iterator[Part]:
    """A row for each organisation whose own board must approve it."""
    rows = [_row(act, one) for one in follow_up_of(act.view, made.id).approvals]
    if rows:
        yield table("Approvals by organisations", ("Organisation", "Answer", "On", "Where, or why"), rows)


def _row(act: Act, one: Approval) -> tuple[str, ...]:
    answer = {None: "Awaited", True: "Approved", False: "Not approved"}[one.approved]
    on = date_in_full(one.on) if one.on else f"asked {date_in_full(one.asked)}"
    return organisation_name(act.view, one.organisation), answer, on, one.minute or one.because or "–"
