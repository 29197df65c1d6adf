"""What is said of plans: as they are kept under review, changed, listed and shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from bot.commands.action_changes import owner_name
from bot.commands.audit_replies import shown_in_short
from bot.commands.base import Act
from bot.commands.naming import committee_name, in_a_row, organisation_name, person_name, table
from bot.commands.plan_lacking import not_made_with, what_lacks
from bot.language.intervals import in_years
from bot.parameters.named import fold
from bot.reply import Button, Choices, Facts, Heading, Mood, Part, Reply, Text, Verdict
from governance_store.records.action import Action, ActionEntry
from governance_store.records.person import Person, Post
from governance_store.records.plan import Anniversary, Plan, PlanEngagement, PlanKind, PlanPart, PlanReview
from governance_store.rules.audits import audits_of_guideline, quarter_planned, state_of
from governance_store.rules.local_time import date_in_full, full, local
from governance_store.rules.plan_kinds import PLAN_KINDS, kind_of_plan, kinds_of
from governance_store.rules.plan_themes import addressed, themes_of, word_of
from governance_store.rules.plans import (
    aligned_with,
    asked_of,
    reviewed_since,
)
from governance_store.rules.plans_stalled import notes_of_plan
from governance_store.rules.review_due import opens

_NOTHING_YET: Final = "nothing yet"
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
            *what_lacks(act, plan),
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
    return Reply((verdict, *what_lacks(act, after), facts), ids=(after.id,))


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
        *(what_lacks(act, plan, *not_made_with(act, plan)) if plan.active else ()),
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
    yield from _themes(act, plan)
    yield from _audits(act, plan)
    yield from _milestones(act, plan)
    notes = notes_of_plan(act.view, plan)
    if notes:
        told_ = ((full(one.at, act.zone), person_name(act.view, one.by), one.text) for one in reversed(notes))
        yield table("Progress", ("When", "Who", "What has moved"), told_)
    done = [one for one in act.view.find(PlanReview, plan=plan.id) if one.completed]
    if done:
        told = (
            (str(one.number), date_in_full(one.completed), str(one.outcome), one.summary)
            for one in sorted(done, key=lambda one: -one.number)
            if one.completed
        )
        yield table("Reviews", ("Review", "Completed", "Outcome", "What it came to"), told)


def _themes(act: Act, plan: Plan) -> Iterator[Part]:
    """What it says of the themes of its sort, in their order, and of others that it spoke of."""
    said, kind = addressed(act.view, plan), kind_of_plan(act.view, plan)
    of_sort = {word_of(one): one for one in themes_of(kind)}
    rows = [(name, said[word].text if word in said else _NOTHING_YET) for word, name in of_sort.items()] + [
        (one.theme, one.text) for word, one in said.items() if word not in of_sort
    ]
    if rows:
        yield table("What it says of its themes", ("Theme", "What it says"), rows)


def _audits(act: Act, plan: Plan) -> Iterator[Part]:
    """What audits showed of how a guideline is followed."""
    found = audits_of_guideline(act.view, plan)
    if found:
        rows = (
            (
                one.reference,
                one.title,
                str(quarter_planned(one)),
                shown_in_short(act, one),
                state_of(act.view, one, act.scene.today).capitalize(),
            )
            for one in found
        )
        yield table("Audited", ("Audit", "Title", "Quarter", "Result", "Stands"), rows)


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
                _last_said(act, one),
            )
            for one in sorted(found, key=lambda one: (one.by_when or date.max, one.id))
        )
        yield table("Action plan", ("Action", "Milestone", "Owner", "By", "State", "Last said"), rows)


def _last_said(act: Act, one: Action) -> str:
    """The last thing that was recorded of its progress, with its day."""
    said = [each for each in act.view.find(ActionEntry, action=one.id) if each.text]
    if not said:
        return "–"
    last = max(said, key=lambda each: each.number)
    return f"{last.text} ({date_in_full(local(last.at, act.zone).date())})"


def _reviewed(plan: Plan) -> str:
    return date_in_full(plan.reviewed) if plan.reviewed else "–"
