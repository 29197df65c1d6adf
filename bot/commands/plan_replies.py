"""What is said of plans: as they are kept under review, changed, listed and shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from bot.commands.action_changes import owner_name
from bot.commands.base import Act
from bot.commands.naming import committee_name, in_a_row, organisation_name, person_name, table
from bot.language.intervals import in_years
from bot.parameters.named import fold
from bot.reply import Button, Choices, Facts, Heading, Mood, Part, Reply, Text, Verdict
from governance_store.records.action import Action
from governance_store.records.network import Organisation, Standing
from governance_store.records.person import Person, Post
from governance_store.records.plan import Anniversary, Plan, PlanEngagement, PlanKind, PlanPart, PlanReview
from governance_store.rules.local_time import date_in_full
from governance_store.rules.plan_kinds import PLAN_KINDS, kind_of_plan, kinds_of
from governance_store.rules.plans import (
    aligned_with,
    asked_of,
    interval_of_terms,
    not_aligned_yet,
    reviewed_since,
    reviewing,
    without_lead,
)
from governance_store.rules.review_due import is_longer, looks_far_enough, opens

_LEAP_DAY: Final = Anniversary(2, 29)


def show_button(plan: Plan) -> Choices:
    """The way to all that is recorded of a plan."""
    return Choices((Button("Show it", f"plan show {plan.id}"),))


def lead_name(act: Act, plan: Plan) -> str:
    """Who leads on a plan, with the lead role where that does."""
    post = act.view.maybe(Post, plan.post) if plan.post else None
    if post:
        return f"{post.title} ({person_name(act.view, post.holder)})"
    if plan.lead is None:
        return "nobody"
    person = act.view.maybe(Person, plan.lead)
    left = " (has left)" if person and not person.active else ""
    return f"{person_name(act.view, plan.lead)}{left}"


def rhythm(plan: Plan) -> str:
    """How often it is reviewed, and from when that is counted."""
    often = f"every {in_years(plan.interval)}".replace("every 1 year", "every year")
    if plan.anniversary is None:
        return f"{often}, from its completion"
    leap = " (the 28th where there is no 29th)" if plan.anniversary == _LEAP_DAY else ""
    return f"{often}, on {plan.anniversary}{leap}"


def kept(act: Act, plan: Plan) -> Reply:
    """It is under review: by when, by whom, and what is still missing."""
    kind = kind_of_plan(act.view, plan)
    told = f"“{plan.title}” ({plan.id}) is under review: next by {date_in_full(plan.due)}, {rhythm(plan)}."
    asked = asked_of(act.view, plan)
    why = (f"{asked.person.name} is asked for it {_from_when(act, plan)}.",) if asked else ()
    return Reply(
        (
            Verdict(Mood.GOOD, told, why),
            *_what_lacks(act, plan),
            Text(kind.asks),
            show_button(plan),
        ),
        ids=(plan.id,),
    )


def _from_when(act: Act, plan: Plan) -> str:
    """From when a review is asked for; what is overdue is, at once."""
    begins = opens(plan.due, plan.window, act.network.nation)
    if plan.due < act.scene.today:
        return "at once, since that day has passed"
    return "at once" if begins <= act.scene.today else f"from {date_in_full(begins)}"


def changed(act: Act, before: Plan, after: Plan) -> Reply:
    """What holds now, and whether that moved its next review."""
    moved = f"Its next review is due by {date_in_full(after.due)}"
    was = f", not by {date_in_full(before.due)}" if before.due != after.due else ", as before"
    verdict = Verdict(Mood.GOOD, f"“{after.title}” is changed.", (f"{moved}{was}.",))
    facts = Facts(tuple((label, text) for label, text in _facts(act, after) if text))
    return Reply((verdict, *_what_lacks(act, after), facts), ids=(after.id,))


def _what_lacks(act: Act, plan: Plan, *further: str) -> Iterator[Part]:
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
    for missing in not_aligned_yet(act.view, plan):
        yield f"It must agree with a {missing}, and is linked with none: “plan link {plan.id} with PLAN”."


def _not_made_with(act: Act, plan: Plan) -> Iterator[str]:
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


def listed(act: Act, found: Sequence[Plan], kind: PlanKind | None, *, whole: bool) -> Reply:
    """Every plan with its next review; of all plans the sorts that are lacking, of guidelines the topics."""
    known = kinds_of(act.view)
    rows = (
        (
            one.id,
            one.title,
            known[one.kind].name,
            lead_name(act, one),
            committee_name(act.view, one.committee),
            date_in_full(one.due) if one.active else "Set aside",
        )
        for one in found
    )
    parts: list[Part] = []
    if found:
        columns = ("Plan", "Title", "Sort", "Lead", "Reviewed by", "Next review by")
        parts.append(table("Plans under review", columns, rows))
    else:
        parts.append(Verdict(Mood.NOTE, "No such plan is under review. “plan add” keeps one under review."))
    kept_ = {one.kind for one in found}
    lacking = [one.name for one in PLAN_KINDS if one.statements and one.id not in kept_]
    if whole and lacking:
        told = f"Sorts of plan that the standard speaks of and that are not kept here yet: {len(lacking)}."
        parts.append(Verdict(Mood.NOTE, told, (f"{in_a_row(lacking)}.",)))
    covered = {fold(one.topic) for one in found}
    open_ = [topic for topic in (kind.topics if kind else ()) if fold(topic) not in covered]
    if open_:
        parts.append(Verdict(Mood.NOTE, f"Topics without one: {in_a_row(open_)}."))
    return Reply(tuple(parts), ids=tuple(one.id for one in found))


def shown(act: Act, plan: Plan) -> Reply:
    """One plan with everything around it."""
    state = "" if plan.active else ", set aside"
    facts = Facts(tuple((label, text) for label, text in _facts(act, plan) if text))
    parts: tuple[Part, ...] = (
        Heading(f"{plan.title}{state}"),
        facts,
        *(_what_lacks(act, plan, *_not_made_with(act, plan)) if plan.active else ()),
        Text(kind_of_plan(act.view, plan).asks),
        *_around(act, plan),
    )
    return Reply(parts, ids=(plan.id,))


def _facts(act: Act, plan: Plan) -> Iterator[tuple[str, str]]:
    kind = kind_of_plan(act.view, plan)
    yield "Plan", plan.id
    yield "Sort", kind.name
    yield "Topic", plan.topic
    yield "For statements", ", ".join(kind.statements)
    yield "Lead", lead_name(act, plan)
    yield "Reviewed by", committee_name(act.view, plan.committee) if plan.committee else "no committee"
    yield "Reviewed", rhythm(plan)
    if plan.active:
        window = date_in_full(opens(plan.due, plan.window, act.network.nation))
        yield "Next review", f"by {date_in_full(plan.due)}, from {window}"
    yield "Last reviewed", date_in_full(plan.reviewed) if plan.reviewed else "never, as far as is recorded"
    yield "Looks ahead to", date_in_full(plan.horizon) if plan.horizon else ""
    yield "How it was developed", plan.developed
    yield "Set aside because", plan.because


def _around(act: Act, plan: Plan) -> Iterator[Part]:
    others = aligned_with(act.view, plan)
    if others:
        since = {one.id for one in reviewed_since(act.view, plan)}
        rows = ((one.id, one.title, _reviewed(one), "yes" if one.id in since else "no") for one in others)
        yield table("Must agree with", ("Plan", "Title", "Last reviewed", "After this one"), rows)
    parts = [one for one in act.view.find(PlanPart, plan=plan.id) if one.text]
    if parts:
        rows_ = ((organisation_name(act.view, one.organisation), one.text) for one in parts)
        yield table("Each organisation's part", ("Organisation", "Part"), rows_)
    engaged = [one for one in act.view.find(PlanEngagement, plan=plan.id) if not one.withdrawn]
    if engaged:
        who = (
            (
                one.id.rpartition("-")[2],
                date_in_full(one.on),
                one.who,
                "yes" if one.patients else "no",
                one.how or "–",
            )
            for one in engaged
        )
        yield table("Who was engaged", ("Number", "When", "Who", "For patients", "How"), who)
    yield from _milestones(act, plan)
    done = [one for one in act.view.find(PlanReview, plan=plan.id) if one.completed]
    if done:
        told = (
            (str(one.number), date_in_full(one.completed), str(one.outcome), one.summary)
            for one in sorted(done, key=lambda one: -one.number)
            if one.completed
        )
        yield table("Reviews", ("Review", "Completed", "Outcome", "What it came to"), told)


def _milestones(act: Act, plan: Plan) -> Iterator[Part]:
    """The action plan, the earliest first; what is confidential stays on the log of actions."""
    found = [one for one in act.view.find(Action, plan=plan.id) if not (one.withdrawn or one.confidential)]
    if found:
        rows = (
            (
                one.reference,
                one.text,
                owner_name(act, one),
                date_in_full(one.by_when) if one.by_when else "–",
                one.state.value.capitalize(),
            )
            for one in sorted(found, key=lambda one: (one.by_when or date.max, one.id))
        )
        yield table("Action plan", ("Action", "Milestone", "Owner", "By", "State"), rows)


def _reviewed(plan: Plan) -> str:
    return date_in_full(plan.reviewed) if plan.reviewed else "–"
