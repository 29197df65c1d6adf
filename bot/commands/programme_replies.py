"""What is said of work programmes: as an objective is added or moves, as a whole, and as a report."""

from __future__ import annotations

from collections.abc import Iterator

from bot.commands.base import Act
from bot.commands.naming import as_sentence, committee_name, organisation_name, person_name, table
from bot.parameters.base import cut
from bot.parameters.programmes import AN_OBJECTIVE
from bot.reply import Button, Choices, Facts, Heading, Mood, Part, Reply, Text, Verdict
from governance_store.records.committee import Committee
from governance_store.records.decision import Decision
from governance_store.records.person import Post
from governance_store.records.plan import Plan
from governance_store.records.programme import Brag, Milestone, Objective, Programme
from governance_store.rules.local_time import date_in_full, local
from governance_store.rules.minute_numbers import short
from governance_store.rules.programmes import (
    BRAG_KEY,
    carried_to,
    milestones_of,
    notes_of,
    objectives_of,
    year_of,
)


def added(act: Act, programme: Programme, made: Objective) -> Reply:
    """Its reference, and by when the programme is to be agreed."""
    here = f"the work programme of {committee_name(act.view, programme.committee)} for {year_of(programme)}"
    told = f"{made.reference} is in {here}: {as_sentence(made.text)}"
    why = [agreement(act, programme)]
    if not (made.lead or made.post):
        why.append("Nobody leads on it yet.")
    return Reply((Verdict(Mood.GOOD, told, tuple(why)), _ways(act, made)), ids=(made.id, programme.id))


def agreement(act: Act, one: Programme) -> str:
    """By which decision it is agreed, or by when it is to be."""
    made = act.view.maybe(Decision, one.decision) if one.decision else None
    if one.agreed and made:
        return f"Agreed on {date_in_full(one.agreed)} by {made.reference}."
    return f"Not agreed yet: it is to be by {date_in_full(one.agree_by)}."


def changed(act: Act, one: Objective, told: str) -> Reply:
    """Something about an objective was recorded."""
    return Reply((Verdict(Mood.GOOD, told), _ways(act, one)), ids=(one.id,))


def agreed(act: Act, one: Programme, by: Decision) -> Reply:
    """Which programme, and by which decision."""
    here = committee_name(act.view, one.committee)
    told = f"The work programme of {here} for {year_of(one)} is agreed, by {by.reference}."
    return Reply((Verdict(Mood.GOOD, told),), ids=(one.id, by.id))


def _ways(act: Act, one: Objective) -> Choices:
    word = AN_OBJECTIVE.line(one, act.scene)
    return Choices(
        (
            Button("The objective", f"programme objective {word}"),
            Button("Add a milestone", f"programme milestone {word}"),
        )
    )


def lead_name(act: Act, one: Objective) -> str:
    """Who leads on an objective, as it is said."""
    if one.post is None:
        return person_name(act.view, one.lead) if one.lead else "nobody yet"
    post = act.view.get(Post, one.post)
    return f"{post.title} ({person_name(act.view, post.holder) if post.holder else 'vacant'})"


def shown(act: Act, one: Programme) -> Reply:
    """All of it, with the key to the colours."""
    found = objectives_of(act.view, one.id)
    heading = Heading(f"Work programme {year_of(one)}: {committee_name(act.view, one.committee)}")
    parts: list[Part] = [heading, Text(agreement(act, one))]
    if found:
        columns = ("Reference", "Objective", "Lead", "Next milestone", "Stands")
        parts += [table("Objectives", columns, (_row(act, each) for each in found)), Text(key_in_words())]
    committee = act.view.get(Committee, one.committee)
    more = f"{year_of(one)} committee {committee.key}"
    parts.append(
        Choices(
            (
                Button("As a Word document", f"programme document {more}"),
                Button("What has moved", f"programme report {more}"),
            )
        )
    )
    return Reply(tuple(parts), ids=(one.id, *(each.id for each in found)))


def _row(act: Act, one: Objective) -> tuple[str, ...]:
    return (
        short(one.reference),
        cut(one.text),
        lead_name(act, one),
        next_milestone(act, one),
        one.brag.value.capitalize(),
    )


def key_in_words() -> str:
    """What each colour means."""
    return "; ".join(f"{one.value}: {BRAG_KEY[one]}" for one in Brag).capitalize() + "."


def next_milestone(act: Act, one: Objective) -> str:
    """The next step on the way to it, and whether its day is past."""
    ahead = next((each for each in milestones_of(act.view, one.id) if each.reached is None), None)
    if ahead is None:
        return "–"
    late = " (overdue)" if ahead.due < act.scene.today else ""
    return f"{cut(ahead.text)}, {date_in_full(ahead.due)}{late}"


def objective(act: Act, one: Objective) -> Reply:
    """One objective with everything around it."""
    facts = Facts(tuple((label, text) for label, text in _facts(act, one) if text))
    parts: list[Part] = [Heading(f"{one.reference}: {one.brag.value}"), Text(one.text), facts]
    steps = milestones_of(act.view, one.id)
    if steps:
        rows = ((str(each.number), each.text, date_in_full(each.due), _reached(act, each)) for each in steps)
        parts.append(table("Milestones", ("No.", "Milestone", "Due", "Reached"), rows))
    notes = notes_of(act.view, one.id)
    if notes:
        rows = (
            (
                date_in_full(local(each.at, act.zone).date()),
                each.brag.value.capitalize(),
                each.text,
                person_name(act.view, each.by),
            )
            for each in reversed(notes)
        )
        parts.append(table("Progress", ("Day", "Stands", "What was said", "By"), rows))
    return Reply((*parts, _ways(act, one)), ids=(one.id,))


def _reached(act: Act, one: Milestone) -> str:
    if one.reached:
        return date_in_full(one.reached)
    return "overdue" if one.due < act.scene.today else "not yet"


def _facts(act: Act, one: Objective) -> Iterator[tuple[str, str]]:
    programme = act.view.get(Programme, one.programme)
    plans = (act.view.maybe(Plan, id_) for id_ in one.plans)
    before = act.view.maybe(Objective, one.carried_from) if one.carried_from else None
    later = carried_to(act.view, one)
    yield "Committee", committee_name(act.view, programme.committee)
    yield "Year", str(year_of(programme))
    yield "Stands", f"{one.brag.value.capitalize()}: {BRAG_KEY[one.brag]}"
    yield "Measure", one.measure
    yield "Lead", lead_name(act, one)
    yield "With", ", ".join(organisation_name(act.view, id_) for id_ in one.organisations)
    yield "Statements", ", ".join(one.statements)
    yield "Plans it serves", ", ".join(f"{each.title} ({each.id})" for each in plans if each)
    yield "Budget", one.budget
    yield "Risk", one.risk
    yield "Added", since_agreed(programme, one)
    yield "Carried from", before.reference if before else ""
    yield "Carried to", later.reference if later else ""
    yield "Dropped because", one.because


def since_agreed(programme: Programme, one: Objective) -> str:
    """Whether it came after the programme was agreed, and so was not part of what was."""
    late = programme.agreed is not None and one.added > programme.agreed
    return f"{date_in_full(one.added)}{', since the programme was agreed' if late else ''}"
