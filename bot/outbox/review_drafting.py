"""What does a prompt to review a plan say? What it asks, what was decided last, what is open, what to do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.outbox.notices import notice_to
from bot.outbox.rendered import Office, named, record_in
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.records.decision import Decision
from governance_store.records.ids import NETWORK
from governance_store.records.letter import Letter
from governance_store.records.meeting import Meeting
from governance_store.records.network import Network
from governance_store.records.plan import Plan, PlanReview
from governance_store.rules.audits import audits_of_guideline, percent, result_of
from governance_store.rules.local_time import date_in_full, full, local
from governance_store.rules.papers_due import papers_by
from governance_store.rules.plan_kinds import kind_of_plan
from governance_store.rules.plan_reviews import last_review, open_actions, postponements
from governance_store.rules.plan_themes import missing_themes
from governance_store.rules.plans import asked_of, not_aligned_yet, reviewed_since
from governance_store.rules.review_agenda import has_no_meeting, meeting_for, written_on
from governance_store.rules.review_due import looks_far_enough
from governance_store.rules.review_held import held_at
from templates.contexts.notice import Notice, Step
from templates.filters import one_line, plain, the

_MOST_OPEN = 3


def review_prompted(office: Office, letter: Letter, now: datetime) -> Notice:
    """A plan is to be reviewed: to whoever leads on it, or whoever is asked in their stead."""
    named_ = record_in(named(office.store, letter, Plan))
    with office.store.reading() as view:
        plan = view.maybe(Plan, named_.id) or named_
        day = local(now, _zone(view)).date()
        asked = asked_of(view, plan)
        instead = asked.instead if asked and asked.person.id == letter.person else ""
        told = (_how_long(plan, day), *filter(None, (instead,)), kind_of_plan(view, plan).asks)
        facts = tuple(_facts(view, plan, now, day))
        steps = tuple(_steps(view, plan, now))
    return notice_to(office, letter, plan.id, _subject(plan, day), told, facts, steps)


def _subject(plan: Plan, day: date) -> str:
    what = "Overdue" if plan.due < day else "Due today" if plan.due == day else f"By {date_in_full(plan.due)}"
    return f"{what}: review of {one_line(plan.title)}"


def _how_long(plan: Plan, day: date) -> str:
    left = (plan.due - day).days
    days = f"{abs(left)} day{'' if abs(left) == 1 else 's'}"
    by = f"“{one_line(plan.title)}” {'was' if left < 0 else 'is'} to be reviewed by {date_in_full(plan.due)}"
    if left == 0:
        return f"{by}, which is today."
    return f"{by}, {days} ago." if left < 0 else f"{by}, in {days}."


def _facts(view: View, plan: Plan, now: datetime, day: date) -> Iterator[tuple[str, str]]:
    last = last_review(view, plan)
    yield "Last reviewed", date_in_full(plan.reviewed) if plan.reviewed else "never, as far as is recorded"
    yield "It came to", _outcome(last)
    yield "Decided last time", _decided(view, last)
    yield "On the agenda", _on_the_agenda(view, plan, now)
    actions = open_actions(view, plan)
    named_ = "; ".join(f"{one.reference} {one_line(one.text)}" for one in actions[:_MOST_OPEN])
    more = f"; and {len(actions) - _MOST_OPEN} more" if len(actions) > _MOST_OPEN else ""
    yield "Open of its action plan", f"{named_}{more}"
    yield "What audits showed", "; ".join(_audited(view, plan))
    yield "Reviewed since, and linked", "; ".join(one_line(one.title) for one in reviewed_since(view, plan))
    yield "Linked with none yet", "; ".join(not_aligned_yet(view, plan))
    yield "Says nothing yet of", "; ".join(missing_themes(view, plan))
    yield "Looks ahead to", _horizon(view, plan, day)
    put_off = postponements(view, plan)
    times = "once" if len(put_off) == 1 else f"{len(put_off)} times, the last time"
    yield "Put off", f"{times} because {plain(put_off[-1].because)}" if put_off else ""


def _audited(view: View, plan: Plan) -> Iterator[str]:
    for one in audits_of_guideline(view, plan):
        result = result_of(view, one)
        if result:
            yield f"{one.reference} {one_line(one.title)}: {percent(result.percent)}"


def _outcome(last: PlanReview | None) -> str:
    if last is None:
        return ""
    return f"{last.outcome}: {plain(last.summary)}" if last.summary else str(last.outcome)


def _decided(view: View, last: PlanReview | None) -> str:
    """What was decided at the last review; of a confidential decision its reference alone."""
    found = (view.maybe(Decision, one.decision) for one in last.evidence if one.decision) if last else ()
    told = [
        one.reference if one.confidential else f"{one.reference} {one_line(one.text)}" for one in found if one
    ]
    return "; ".join(told)


def _on_the_agenda(view: View, plan: Plan, now: datetime) -> str:
    if plan.committee is None:
        return "on none, since no committee reviews it"
    name = the(one_line(view.get(Committee, plan.committee).name))
    meeting = meeting_for(view, plan, now)
    if meeting is None:
        return f"on none yet: {name} has no meeting before that day"
    last = papers_by(view, meeting)
    paper = f", its paper to be in by {date_in_full(last)}" if last else ""
    late = ", which is after that day" if has_no_meeting(view, plan, now) else ""
    return f"of {name} on {full(meeting.starts, _zone(view))}{late}{paper}"


def _horizon(view: View, plan: Plan, day: date) -> str:
    years = kind_of_plan(view, plan).horizon
    if plan.horizon is None:
        return f"it does not say; it is to look {years} years ahead" if years else ""
    short = years and not looks_far_enough(plan.horizon, day, years)
    wanted = f"; it is to look {years} years ahead" if short else ""
    return f"{date_in_full(plan.horizon)}{wanted}"


def _steps(view: View, plan: Plan, now: datetime) -> Iterator[Step]:
    meeting = meeting_for(view, plan, now)
    if meeting and written_on(view, plan, now) is None:
        yield Step("Put it on that agenda now:", f"review agenda {plan.id} {meeting.id}")
    yield Step("I will bring the paper:", f"review paper {plan.id}")
    yield Step("It is done:", f"review done {plan.id} OUTCOME decision REFERENCE")
    yield Step("Postpone it:", f'review postpone {plan.id} to DATE because "REASON"')
    yield Step("Hand it over:", f'plan change {plan.id} lead "NAME"')


def review_held(office: Office, letter: Letter, now: datetime) -> Notice:
    """A meeting came to a review that nobody has recorded since; its minutes show it."""
    named_ = record_in(named(office.store, letter, Plan))
    meeting = record_in(named(office.store, letter, Meeting))
    with office.store.reading() as view:
        plan = view.maybe(Plan, named_.id) or named_
        name = one_line(view.get(Committee, meeting.committee).name)
        when, held = full(meeting.starts, _zone(view)), held_at(view, plan, now)
    title = one_line(plan.title)
    reference = held.minute.reference if held and held.minute else "REFERENCE"
    return notice_to(
        office,
        letter,
        plan.id,
        f"To be recorded: review of {title}, {name}",
        (
            f"The review of “{title}” stood on the agenda of {the(name)} on {when}, and is not recorded yet.",
            "Until it is, with what shows it, it counts as not done and goes on to the next agenda.",
        ),
        (("Due by", date_in_full(plan.due)),),
        (
            Step("Record what it came to:", f"review done {plan.id} OUTCOME minute {reference}"),
            Step("It was not dealt with:", f'review postpone {plan.id} to DATE because "REASON"'),
        ),
    )


def review_paper_awaited(office: Office, letter: Letter, _now: datetime) -> Notice:
    """The paper of a review that will stand on an agenda is asked for."""
    plan = record_in(named(office.store, letter, Plan))
    meeting = record_in(named(office.store, letter, Meeting))
    with office.store.reading() as view:
        name = one_line(view.get(Committee, meeting.committee).name)
        when, last = full(meeting.starts, _zone(view)), papers_by(view, meeting)
    by = date_in_full(last) if last else "the day that was set"
    title = one_line(plan.title)
    return notice_to(
        office,
        letter,
        plan.id,
        f"Paper due: review of {title}, {name}",
        (f"“{title}” is reviewed by {the(name)} on {when}, and its paper is to be in by {by}.",),
        (("Paper to be in by", by),),
        (
            Step("Write the item down, then hand the paper in:", f"review agenda {plan.id} {meeting.id}"),
            Step("Somebody else brings it:", f'review paper {plan.id} by "NAME"'),
        ),
    )


def review_without_meeting(office: Office, letter: Letter, now: datetime) -> Notice:
    """No meeting of its committee falls before the day of a review, as it looks months ahead."""
    named_ = record_in(named(office.store, letter, Plan))
    committee = record_in(named(office.store, letter, Committee))
    with office.store.reading() as view:
        plan = view.maybe(Plan, named_.id) or named_
        behind = meeting_for(view, plan, now)
        after = full(behind.starts, _zone(view)) if behind else ""
    name, by = one_line(committee.name), date_in_full(plan.due)
    return notice_to(
        office,
        letter,
        plan.id,
        f"No meeting before a review: {one_line(plan.title)}, {name}",
        (f"{_first(the(name))} reviews “{one_line(plan.title)}” by {by}, and no meeting is in time for it.",),
        (("Next meeting", after),),
        (
            Step("Call a meeting:", f"meeting schedule {committee.key} DATE TIME"),
            Step("Postpone the review:", f'review postpone {plan.id} to DATE because "REASON"'),
        ),
    )


def _first(words: str) -> str:
    return words[:1].upper() + words[1:]


def _zone(view: View) -> ZoneInfo:
    return ZoneInfo(view.get(Network, NETWORK).zone)
