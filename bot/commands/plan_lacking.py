"""What is missing of a plan, and which line would mend it? For whoever keeps or looks at it."""

from __future__ import annotations

from collections.abc import Iterator

from bot.commands.base import Act
from bot.commands.naming import committee_name, in_a_row
from bot.language.intervals import in_years
from bot.reply import Mood, Part, Verdict
from governance_store.records.network import Organisation, Standing
from governance_store.records.plan import Plan, PlanEngagement, PlanPart
from governance_store.rules.local_time import date_in_full, local
from governance_store.rules.plan_kinds import kind_of_plan
from governance_store.rules.plan_themes import further_themes, missing_themes
from governance_store.rules.plans import (
    asked_of,
    interval_of_terms,
    not_aligned_yet,
    reviewing,
    without_lead,
)
from governance_store.rules.plans_stalled import milestones_of_plan, stalled_between
from governance_store.rules.review_due import is_longer, looks_far_enough


def what_lacks(act: Act, plan: Plan, *further: str) -> Iterator[Part]:
    """What is missing for its review, each as a sentence with what would mend it."""
    wants = [*_without(act, plan), *further]
    if wants:
        yield Verdict(Mood.WARNING, wants[0], tuple(wants[1:]))


def _without(act: Act, plan: Plan) -> Iterator[str]:
    kind, today = kind_of_plan(act.view, plan), act.scene.today
    asked = asked_of(act.view, plan)
    if asked is None or asked.instead:
        whom = asked.person.name if asked else "nobody"
        change = f"plan change {plan.id} lead NAME"
        yield f"{without_lead(act.view, plan)}: until that is mended, {whom} is asked. “{change}” names one."
    if reviewing(act.view, plan) is None:
        change = f"plan change {plan.id} committee NAME"
        why = "The committee that reviewed it was dissolved" if plan.committee else "No committee reviews it"
        yield f"{why}, so it comes on no agenda. “{change}” names one."
    of_terms = interval_of_terms(act.view, kind, plan.committee, today)
    if of_terms and is_longer(plan.interval, of_terms, act.network.nation):
        here = committee_name(act.view, plan.committee)
        change = f"plan change {plan.id} every {of_terms}"
        yield f"The terms of reference of {here} have it reviewed every {in_years(of_terms)}: “{change}”."
    if kind.horizon and plan.horizon is None:
        change = f"plan change {plan.id} horizon DATE"
        yield f"It is to look {kind.horizon} years ahead: “{change}” says to when it does."
    elif kind.horizon and plan.horizon and not looks_far_enough(plan.horizon, today, kind.horizon):
        yield f"It looks ahead to {date_in_full(plan.horizon)}; it is to look {kind.horizon} years ahead."
    yield from _not_addressed(act, plan)
    yield from _does_not_move(act, plan)
    for missing in not_aligned_yet(act.view, plan):
        yield f"It must agree with a {missing}, and is linked with none: “plan link {plan.id} with PLAN”."


def not_made_with(act: Act, plan: Plan) -> Iterator[str]:
    """Who should have had a part in making it, and had none as far as is recorded."""
    kind = kind_of_plan(act.view, plan)
    engaged = (one for one in act.view.find(PlanEngagement, plan=plan.id) if not one.withdrawn)
    if kind.patients and not any(one.patients for one in engaged):
        line = f"plan engaged {plan.id} WHO for patients"
        yield f"No patient or carer was engaged in it, as far as is recorded: “{line}” records it."
    have = {one.organisation for one in act.view.find(PlanPart, plan=plan.id) if one.text}
    members = act.view.find(Organisation, standing=Standing.MEMBER) if kind.parts else []
    lacking = [one.name for one in members if one.id not in have]
    if lacking:
        line = f"plan part {plan.id} ORGANISATION PART"
        yield f"No part is recorded of {in_a_row(lacking)}: “{line}” records one."
    unsaid = further_themes(act.view, plan)
    if unsaid:
        line = f"plan theme {plan.id} THEME TEXT"
        yield f"Nothing is recorded of {in_a_row(unsaid)}: “{line}” records it."
    if kind.moves and not milestones_of_plan(act.view, plan):
        line = f"action add NAME TEXT by DATE plan {plan.id}"
        yield f"It has no action plan: “{line}” gives it a milestone."


def _not_addressed(act: Act, plan: Plan) -> Iterator[str]:
    missing = missing_themes(act.view, plan)
    if missing:
        line = f"plan theme {plan.id} THEME TEXT"
        yield f"It must address {in_a_row(missing)}, and says nothing of that yet: “{line}” records it."


def _does_not_move(act: Act, plan: Plan) -> Iterator[str]:
    """Between which meetings no progress was recorded."""
    held = stalled_between(act.view, plan, act.now)
    if held:
        first, last = (date_in_full(local(one.starts, act.zone).date()) for one in held)
        line = f"plan progress {plan.id} TEXT"
        yield f"No progress was recorded between the meetings of {first} and of {last}: “{line}” says it."
