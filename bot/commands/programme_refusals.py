"""What may not be done to a work programme, and by whom? What the committee does not keep, or cannot hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.commands.action_changes import looks_after
from bot.commands.base import Act, Problem, Refused
from bot.commands.naming import in_a_row
from governance_store.records.committee import Committee
from governance_store.records.decision import Decision, DecisionStanding, Outcome, TakenBy
from governance_store.records.network import Organisation, Standing
from governance_store.records.person import Person, Post
from governance_store.records.plan import Plan
from governance_store.records.programme import Brag, Objective
from governance_store.rules.programmes import lead_of_objective, milestones_of
from governance_store.rules.quorum.verdict import Finding


def refuse_strangers(act: Act, committee: Committee) -> None:
    """Raise Refused for who does not keep the record of the committee that was not named, but is meant."""
    if not looks_after(act, committee):
        told = f"The work programme of {committee.name} is for who keeps the record of {committee.name}."
        raise Refused(Problem(told, "committee"))


def wrong_bodies(organisations: Iterable[Organisation], plans: Iterable[Plan]) -> Iterator[Problem]:
    """Organisations that have left the network, and plans that are kept no longer."""
    for one in organisations:
        if one.standing is Standing.LEFT:
            yield Problem(f"{one.name} has left the network.", "organisations")
    for plan in plans:
        if not plan.active:
            yield Problem(f"“{plan.title}” ({plan.id}) was set aside, so nothing serves it.", "plans")


def not_done_yet(act: Act, objective: Objective) -> Iterator[Problem]:
    """Why an objective cannot be called done: its milestones that are still open."""
    open_ = [one for one in milestones_of(act.view, objective.id) if one.reached is None]
    if open_:
        names = in_a_row([str(one.number) for one in sorted(open_, key=lambda one: one.number)])
        told = f"{objective.reference} is not done while a milestone is open: {names}."
        yield Problem(f"{told} “programme reached” or “programme forgo” first.", "brag")


def not_to_carry(act: Act, objective: Objective, lead: Person | Post | None) -> Iterator[Problem]:
    """Why an objective is not carried on: it is done, or whoever led on it has left and nobody is named."""
    if objective.brag is Brag.BLUE:
        yield Problem(f"{objective.reference} is done, so there is nothing to carry on.", "objective")
    if lead is None and (why := why_no_lead(act, objective)):
        yield Problem(f"{why} Say who leads on it: “lead NAME”.", "lead")


def why_no_lead(act: Act, objective: Objective) -> str:
    """That whoever led on an objective has left, or that its lead role ended; empty otherwise.

    A vacant lead role still leads, once it is filled; an objective that never had a lead may go on so.
    """
    post = act.view.maybe(Post, objective.post) if objective.post else None
    if post:
        gone = f"“{post.title}”, which led on {objective.reference}, is in use no longer."
        return "" if post.active else gone
    id_ = lead_of_objective(act.view, objective)
    person = act.view.maybe(Person, id_) if id_ else None
    if id_ is None or (person and person.active):
        return ""
    name = person.name if person else "Whoever"
    return f"{name} led on {objective.reference} and has left."


def no_agreement(decision: Decision) -> Iterator[Problem]:
    """Why a decision agrees no programme: it must have carried, with a quorum, and be the committee's own.

    A written resolution has the threshold of its terms in the place of a quorum.
    """
    if decision.outcome is Outcome.REJECTED:
        yield Problem(f"{decision.reference} was not agreed.", "decision")
    elif decision.taken_by is TakenBy.CHAIR:
        told = f"{decision.reference} is a chair's action: a work programme is agreed by the committee."
        yield Problem(told, "decision")
    elif decision.standing is DecisionStanding.RECOMMENDED:
        told = f"{decision.reference} was taken without a quorum: it recommends, and does not bind."
        yield Problem(told, "decision")
    elif decision.taken_by is TakenBy.MEETING and decision.stamp.finding != Finding.QUORATE:
        yield Problem(f"No quorum is recorded of {decision.reference}, and it needs one here.", "decision")
