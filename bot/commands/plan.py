"""Which plans are kept under review, who leads on each, which committee reviews it, and how often?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Annotated, Final

from bot.commands import plan_replies as replies
from bot.commands.base import RECORDERS, Act, Incomplete, Param, Problem, Refused, command, shown
from bot.parameters.actions import AN_OWNER
from bot.parameters.named import fold
from bot.parameters.people import A_COMMITTEE
from bot.parameters.plans import A_PLAN, A_PLAN_KIND, A_WINDOW, AN_ANNIVERSARY, AN_INTERVAL
from bot.parameters.text import A_FLAG, A_REASON, Text
from bot.parameters.when import A_DAY, A_DAY_AHEAD
from bot.reply import Entry, Mood, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.records.ids import PlanId
from governance_store.records.period import Period, Unit
from governance_store.records.person import Person, Post
from governance_store.records.plan import Anniversary, Plan, PlanKind
from governance_store.rules.local_time import date_in_full, date_short
from governance_store.rules.plan_kinds import TERMS_OF_REFERENCE, kind_of_plan
from governance_store.rules.plans import interval_of_terms
from governance_store.rules.review_due import first_due, is_longer, next_due, whole_years

A_TITLE: Final = Text(called="a title", longest=160)
A_TOPIC: Final = Text(called="a topic", longest=120)
DEVELOPED: Final = Text(called="how it was developed", longest=2000, entry=Entry.PARAGRAPH)
PLAN: Final = Param(A_PLAN, "Plan", example="PLN-001")
WHY: Final = Param(A_REASON, "Reason", "because", ("reason",))
_LEAD: Final = Param(AN_OWNER, "Lead", "lead", ("led by",), hint="A person or a lead role.")
_COMMITTEE: Final = Param(A_COMMITTEE, "Reviewed by", "committee", ("reviewed by",))
_EVERY: Final = Param(AN_INTERVAL, "Reviewed every", "every", hint="Such as: 12 months, 2 years.")
_ON: Final = Param(
    AN_ANNIVERSARY, "On this day of the year", "anniversary", ("each year on",),
    hint="Without one, from the day on which a review was completed.",
)  # fmt: skip
_WINDOW: Final = Param(A_WINDOW, "Review window", "window", hint="How long before it may begin.")
_HORIZON: Final = Param(A_DAY, "Looks ahead to", "horizon", ("until",))
_TOPIC: Final = Param(A_TOPIC, "Topic", "topic", hint="Of a guideline.")
_DEVELOPED: Final = Param(DEVELOPED, "How it was developed", "developed")
_USUAL_WINDOW: Final = Period(90, Unit.DAYS)
_MOST_YEARS: Final = 10


@command(
    "plan add",
    "Keep a plan, a policy or a programme under review",
    who=RECORDERS,
    examples=(
        'plan add workforce "Workforce strategy 2026" lead "Clinical lead" committee board every 12 months',
        'plan add guideline "MRI safety" committee board anniversary 1 Apr topic "radiation safety"',
    ),
    submit="Keep it under review",
)
def add(
    act: Act,
    kind: Annotated[PlanKind, Param(A_PLAN_KIND, "Sort of plan")],
    title: Annotated[str, Param(A_TITLE, "Title")],
    lead: Annotated[Person | Post | None, _LEAD] = None,
    committee: Annotated[Committee | None, _COMMITTEE] = None,
    every: Annotated[Period | None, _EVERY] = None,
    anniversary: Annotated[Anniversary | None, _ON] = None,
    window: Annotated[Period | None, _WINDOW] = None,
    last: Annotated[date | None, Param(A_DAY, "Last reviewed", "last", ("last reviewed",))] = None,
    due: Annotated[date | None, Param(A_DAY, "Next review by", "due", ("by",))] = None,
    horizon: Annotated[date | None, _HORIZON] = None,
    topic: Annotated[str | None, _TOPIC] = None,
    developed: Annotated[str | None, _DEVELOPED] = None,
) -> Reply:
    """Its next review follows from the last one, or is one interval away; a given day goes before both."""
    of_terms = interval_of_terms(act.view, kind, committee.id if committee else None, act.scene.today)
    interval = every or of_terms or kind.interval
    made = Plan(
        id=PlanId(act.new_id("PLN")),
        kind=kind.id,
        title=title,
        interval=interval,
        window=window or _window_within(interval),
        due=due or act.scene.today,
        committee=committee.id if committee else None,
        anniversary=anniversary,
        reviewed=last,
        horizon=horizon,
        topic=topic or "",
        developed=developed or "",
        since=act.now,
    )
    made = _led_by(made, lead)
    _refuse(act, made, kind)
    if due is None:
        made = replace(made, due=_due_of(act, made))
    act.commit("plan.added", made)
    return replies.kept(act, made)


def _window_within(interval: Period) -> Period:
    """The usual window, or about a quarter of an interval that is short."""
    short = {Unit.DAYS: 1, Unit.WEEKS: 7, Unit.MONTHS: 30}[interval.unit] * interval.count // 4
    return min(_USUAL_WINDOW, Period(max(1, short), Unit.DAYS), key=lambda one: one.count)


def _led_by(plan: Plan, lead: Person | Post | None) -> Plan:
    if lead is None:
        return plan
    if isinstance(lead, Post):
        return replace(plan, post=lead.id, lead=None)
    return replace(plan, lead=lead.id, post=None)


def _due_of(act: Act, plan: Plan) -> date:
    nation = act.network.nation
    if plan.reviewed is None:
        return first_due(act.scene.today, plan.interval, plan.anniversary, nation)
    return next_due(plan.reviewed, plan.interval, plan.anniversary, plan.window, nation)


def _refuse(act: Act, plan: Plan, kind: PlanKind) -> None:
    """Raise Refused with everything that is wrong with a plan as it would be kept."""
    wrong = [*_wrong_title(act, plan, kind), *_wrong_days(act, plan), *_wrong_interval(act, plan, kind)]
    if wrong:
        raise Refused(*wrong)


def _wrong_title(act: Act, plan: Plan, kind: PlanKind) -> Iterator[Problem]:
    if fold(plan.title).startswith(fold(TERMS_OF_REFERENCE.name)):
        told = "Terms of reference have their review by “tor set”, and stand in “review list” already."
        yield Problem(told, "title")
    same = [one for one in act.view.find(Plan, active=True) if fold(one.title) == fold(plan.title)]
    if any(one.id != plan.id for one in same):
        told = (
            f"There is a plan called “{plan.title}” already: {same[0].id}. “plan show {same[0].id}” has it."
        )
        yield Problem(told, "title")
    if plan.topic and not kind.topics:
        yield Problem(f"A topic is what a clinical guideline has; this is: {kind.name}.", "topic")


def _wrong_days(act: Act, plan: Plan) -> Iterator[Problem]:
    today = act.scene.today
    if plan.reviewed and plan.reviewed > today:
        told = f"It cannot have been reviewed last on {date_in_full(plan.reviewed)}, which is still to come."
        yield Problem(told, "last")
    if plan.reviewed and plan.reviewed.year < today.year - _MOST_YEARS:
        told = f"{date_in_full(plan.reviewed)} is more than {_MOST_YEARS} years ago: leave it out."
        yield Problem(told, "last")
    if abs(plan.due.year - today.year) > _MOST_YEARS:
        told = f"{date_in_full(plan.due)} is more than {_MOST_YEARS} years away: name a nearer day."
        yield Problem(told, "due")
    if plan.reviewed and plan.due <= plan.reviewed:
        told = f"The next review, by {date_in_full(plan.due)}, cannot lie before the last one."
        yield Problem(told, "due")
    if plan.horizon and plan.horizon <= today:
        told = f"A plan looks ahead, and {date_in_full(plan.horizon)} is not ahead."
        yield Problem(told, "horizon")


def _wrong_interval(act: Act, plan: Plan, kind: PlanKind) -> Iterator[Problem]:
    nation = act.network.nation
    if kind.longest and is_longer(plan.interval, kind.longest, nation):
        told = f"{', '.join(kind.statements)} asks for it at least every {kind.longest}, not {plan.interval}."
        yield Problem(told, "every")
    if plan.anniversary and not whole_years(plan.interval):
        told = (
            f"On the same day of the year, a review comes every year or every few years, not {plan.interval}."
        )
        yield Problem(told, "every")
    if not is_longer(plan.interval, plan.window, nation):
        told = f"A window of {plan.window} is as long as the interval of {plan.interval}: it must be shorter."
        yield Problem(told, "window")


@command(
    "plan change",
    "Change a plan's title, lead, committee, interval or horizon",
    who=RECORDERS,
    examples=(
        'plan change PLN-001 lead "Asha Rahman" every 6 months',
        "plan change PLN-001 anniversary 1 Apr",
    ),
    submit="Change",
)
def change(
    act: Act,
    plan: Annotated[Plan, PLAN],
    title: Annotated[str | None, Param(A_TITLE, "Title", "title", ("name",))] = None,
    lead: Annotated[Person | Post | None, _LEAD] = None,
    committee: Annotated[Committee | None, _COMMITTEE] = None,
    every: Annotated[Period | None, _EVERY] = None,
    anniversary: Annotated[Anniversary | None, _ON] = None,
    from_completion: Annotated[bool, Param(A_FLAG, "From completion", "from completion")] = False,  # noqa: FBT002 -- a tick box
    window: Annotated[Period | None, _WINDOW] = None,
    due: Annotated[date | None, Param(A_DAY_AHEAD, "Next review by", "due", ("by",))] = None,
    horizon: Annotated[date | None, _HORIZON] = None,
    topic: Annotated[str | None, _TOPIC] = None,
    developed: Annotated[str | None, _DEVELOPED] = None,
) -> Reply:
    """Another interval moves the next review; a later day alone is a postponement, which needs its reason."""
    refuse_set_aside(plan)
    given = (title, lead, committee, every, anniversary, window, due, horizon, topic, developed)
    if not from_completion and all(one is None for one in given):
        raise _ask(act, plan)
    if from_completion and anniversary:
        raise Refused(Problem("Say either an anniversary or “from completion”, not both.", "anniversary"))
    after = replace(
        _led_by(plan, lead),
        title=title or plan.title,
        committee=committee.id if committee else plan.committee,
        interval=every or plan.interval,
        anniversary=None if from_completion else anniversary or plan.anniversary,
        window=window or (_window_within(every) if every else plan.window),
        horizon=horizon or plan.horizon,
        topic=topic or plan.topic,
        developed=developed or plan.developed,
    )
    after = _due_again(act, plan, after, due)
    _refuse(act, after, kind_of_plan(act.view, after))
    if after == plan:
        told = f"“{plan.title}” is kept so already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(plan.id,))
    act.commit("plan.changed", after)
    return replies.changed(act, plan, after)


def _due_again(act: Act, before: Plan, after: Plan, due: date | None) -> Plan:
    """With the day that follows from another rhythm, or with an earlier one that is given."""
    if due:
        if due > before.due:
            line = f"review postpone {before.id} to {date_short(due)} because …"
            told = (
                f"A later day than {date_in_full(before.due)} is a postponement: “{line}” keeps its reason."
            )
            raise Refused(Problem(told, "due"))
        return replace(after, due=due)
    if (before.interval, before.anniversary) == (after.interval, after.anniversary):
        return after
    return replace(after, due=_due_of(act, after))


def _ask(act: Act, plan: Plan) -> Incomplete:
    values = {
        "title": plan.title,
        "every": plan.interval,
        "anniversary": plan.anniversary,
        "window": plan.window,
        "horizon": plan.horizon,
        "topic": plan.topic or None,
        "developed": plan.developed or None,
        "committee": act.view.get(Committee, plan.committee) if plan.committee else None,
        "lead": act.view.maybe(Post, plan.post) if plan.post else act.view.maybe(Person, plan.lead or ""),
    }
    return Incomplete(
        ask=f"What is to be changed of “{plan.title}”?", values=values, seen=shown(act.view, plan)
    )


@command(
    "plan set aside",
    "Stop keeping a plan under review, with the reason",
    who=RECORDERS,
    examples=('plan set aside PLN-001 because "the development plan now covers it"',),
    submit="Set aside",
)
def set_aside(act: Act, plan: Annotated[Plan, PLAN], because: Annotated[str, WHY]) -> Reply:
    """Nobody is asked for its review any more; what was recorded of it stays."""
    refuse_set_aside(plan)
    act.commit("plan.set-aside", replace(plan, active=False, because=because), reason=because)
    told = f"“{plan.title}” is set aside: it is under review no longer. What was recorded of it stays."
    return Reply((Verdict(Mood.GOOD, told), replies.show_button(plan)), ids=(plan.id,))


@command(
    "plan resume",
    "Keep a plan under review again that was set aside",
    who=RECORDERS,
    examples=("plan resume PLN-001",),
    submit="Keep it under review",
)
def resume(act: Act, plan: Annotated[Plan, PLAN]) -> Reply:
    """Its next review is due on the day that it was due before; where that has passed, it is overdue."""
    if plan.active:
        told = f"“{plan.title}” is under review already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(plan.id,))
    after = replace(plan, active=True, because="", since=act.now)
    _refuse(act, replace(after, horizon=None), kind_of_plan(act.view, after))
    act.commit("plan.resumed", after)
    return replies.kept(act, after)


def refuse_set_aside(plan: Plan) -> None:
    """Raise Refused for a plan that is under review no longer."""
    if not plan.active:
        told = f"“{plan.title}” was set aside: {plan.because} “plan resume {plan.id}” takes it up again."
        raise Refused(Problem(told, "plan"), nearest=(f"plan resume {plan.id}",))
