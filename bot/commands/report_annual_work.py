"""What does an annual report say of a committee's work: objectives, reviews, actions, and what goes on?"""

from __future__ import annotations

from collections.abc import Iterator

from bot.commands.action_changes import owner_name
from bot.commands.base import Act
from bot.commands.naming import as_sentence, count
from bot.commands.programme_replies import agreement, lead_name
from bot.commands.report_annual_figures import of
from bot.parameters.decisions import A_DECISION
from governance_store.records.plan import Plan
from governance_store.rules.annual.reviews import Told
from governance_store.rules.annual.whole import Annual
from governance_store.rules.annual.work import Became, Came
from governance_store.rules.local_time import date_in_full, date_short, day_text
from governance_store.rules.minute_numbers import short
from governance_store.rules.programmes import Year, after, programmes_of, year_of
from governance_store.rules.terms_in_force import terms_on
from templates.contexts.annual_report import ObjectiveRow, OverdueRow, ReviewRow
from templates.contexts.terms_of_reference import Fact


def programme_told(act: Act, one: Annual) -> Iterator[str]:
    """By which decision each programme of the year was agreed; or that there was none."""
    for programme, _ in one.programmes:
        yield f"Work programme {year_of(programme)}: {agreement(act, programme)}"
    if not one.programmes:
        yield f"No work programme is recorded for {one.span.year}."


def objective_rows(act: Act, one: Annual) -> Iterator[ObjectiveRow]:
    """Every objective as it stood on the last day."""
    for each in one.objectives:
        yield ObjectiveRow(
            short(each.objective.reference),
            each.objective.text,
            lead_name(act, each.objective),
            milestones_told(each),
            each.brag.value.capitalize(),
            _became(each),
            as_sentence(each.note.text) if each.note else "–",
        )


def milestones_told(one: Came) -> str:
    """How many were reached, which were missed, and how many were taken back."""
    told = [f"{one.reached.count} of {one.reached.of} reached"] if one.reached.of else []
    told += [f"missed: {each.text} ({day_text(each.due)})" for each in one.missed]
    told += [f"{one.forgone} taken back"] if one.forgone else []
    return "; ".join(told) or "–"


def _became(one: Came) -> str:
    if one.became is Became.CARRIED and one.later:
        return f"Carried on as {one.later.reference}"
    if one.became is Became.DROPPED:
        return f"Dropped: {one.objective.because}"
    return one.became.value.capitalize()


def minuted_facts(one: Annual) -> Iterator[Fact]:
    """Where the minutes of the year come to each objective, or that they nowhere do."""
    for each in one.minuted:
        places = (f"{date_short(at.day)}: {at.sort} {at.reference}".rstrip() for at in each.found)
        told = "; ".join(dict.fromkeys(places)) or "Nothing"
        yield Fact(short(each.objective.reference), told)


def review_rows(one: Annual) -> Iterator[ReviewRow]:
    """Every review that was done in the year, or was to be."""
    for each in one.reviews:
        yield ReviewRow(f"{each.plan.title} ({each.plan.id})", _due(each), _done(each), _came_of_it(each))


def _due(one: Told) -> str:
    first = min((each.before for each in one.put_off), default=None)
    put_off = f", put off from {day_text(first)}" if first else ""
    return f"{day_text(one.due)}{put_off}"


def _done(one: Told) -> str:
    if one.review is None or one.review.completed is None:
        return "Not done"
    late = f"{count(one.days_late, 'day')} late" if one.days_late else "in time"
    return f"{day_text(one.review.completed)}, {late}"


def _came_of_it(one: Told) -> str:
    if one.review is None or one.review.outcome is None:
        return "–"
    summary = f": {one.review.summary}" if one.review.summary else ""
    return f"{one.review.outcome.value.capitalize()}{summary}"


def action_facts(one: Annual) -> Iterator[Fact]:
    """How the log went, a line each."""
    log = one.actions
    yield Fact("Raised in the year", str(log.raised))
    yield Fact("Closed in the year", str(log.closed))
    yield Fact("Of these, done by their day", of(log.in_time))
    yield Fact("Open on the last day", str(log.at_end.open + log.at_end.overdue))
    yield Fact("Of these, overdue", str(log.at_end.overdue))


def overdue_rows(act: Act, one: Annual) -> Iterator[OverdueRow]:
    """The actions that were overdue on the last day, the longest first."""
    for action, due in one.actions.overdue:
        reference = short(action.reference) if action.reference else action.id
        yield OverdueRow(reference, action.text, owner_name(act, action), date_in_full(due))


def onwards_heading(one: Annual) -> str:
    """Where what is left goes on to."""
    return f"What goes on to {after(one.span.year)}" if one.span.is_over else "What is still to come"


def onwards(act: Act, one: Annual) -> Iterator[Fact]:
    """What the year leaves to the next: objectives, actions, decisions, reviews, and the next programme."""
    for each in one.objectives:
        reference = short(each.objective.reference)
        if each.became is Became.CARRIED and each.later:
            yield Fact(f"Objective {reference}", f"Carried on as {each.later.reference}: {each.later.text}")
        elif each.became is Became.OPEN:
            yield Fact(f"Objective {reference}", f"{each.brag.value.capitalize()}: {each.objective.text}")
    still = one.actions.at_end.open + one.actions.at_end.overdue
    if still:
        late = one.actions.at_end.overdue
        told = f"{count(still, 'is', 'are')} open{f', {late} of them overdue' if late else ''}"
        yield Fact("Actions", told)
    for made in one.unsettled:
        yield Fact("To be settled", f"{A_DECISION.line(made, act.scene)}: {made.text}")
    for missed in (each.plan for each in one.reviews if each.review is None):
        yield Fact("Review, overdue", f"{missed.title} ({missed.id}), since {date_in_full(missed.due)}")
    following = Year(one.span.last, after(one.span.year).ends)
    for plan in _reviews_ahead(act, one, following):
        yield Fact("Review", f"{plan.title} ({plan.id}), by {date_in_full(plan.due)}")
    in_use = terms_on(act.view, one.committee.id, one.span.last)
    review = in_use.terms.review if in_use else None
    if review and following.starts < review <= following.ends:
        yield Fact("Review", f"Terms of reference, by {date_in_full(review)}")
    yield Fact("Next work programme", _next_programme(act, one))


def _reviews_ahead(act: Act, one: Annual, following: Year) -> list[Plan]:
    found = act.view.find(Plan, committee=one.committee.id, active=True)
    ahead = [each for each in found if following.starts < each.due <= following.ends]
    return sorted(ahead, key=lambda each: (each.due, each.id))


def _next_programme(act: Act, one: Annual) -> str:
    year = after(one.span.year)
    found = [each for each in programmes_of(act.view, one.committee.id) if each.starts == year.starts]
    return f"{year}: {agreement(act, found[0])}" if found else f"{year}: not begun"
