"""How was a plan made: what is each organisation's part in it, and who was engaged, patients among them?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Annotated, Final

from bot.commands.base import EVERYBODY, Act, Incomplete, Param, Problem, Refused, command
from bot.commands.plan import PLAN, refuse_set_aside
from bot.commands.plan_replies import show_button
from bot.commands.review_work import refuse_others
from bot.parameters.people import AN_ORGANISATION
from bot.parameters.text import A_FLAG, Text
from bot.parameters.when import A_DAY, A_NUMBER
from bot.reply import Entry, Mood, Reply, Verdict
from governance_store.records.ids import plan_engagement_id, plan_part_id
from governance_store.records.network import Organisation
from governance_store.records.plan import Plan, PlanEngagement, PlanPart
from governance_store.rules.local_time import date_in_full

_A_PART: Final = Text(called="an organisation's part", longest=1000, entry=Entry.PARAGRAPH)
_WHO: Final = Text(called="who was engaged", longest=160)
_HOW: Final = Text(called="how they were engaged", longest=400)


@command(
    "plan part",
    "Say what an organisation's part in a plan is",
    who=EVERYBODY,
    examples=('plan part PLN-001 nht "Two reporting posts by 2028"', "plan part PLN-001 nht none"),
    submit="Record it",
)
def part(
    act: Act,
    plan: Annotated[Plan, PLAN],
    organisation: Annotated[Organisation, Param(AN_ORGANISATION, "Organisation")],
    text: Annotated[str | None, Param(_A_PART, "Its part")] = None,
    none: Annotated[bool, Param(A_FLAG, "It has no part any more", "none")] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """A part that is said again replaces the one before, which stays in the history."""
    refuse_others(act, plan)
    refuse_set_aside(plan)
    if not text and not none:
        raise Incomplete("text", ask=f"What is the part of {organisation.name} in “{plan.title}”?")
    if text and none:
        raise Refused(Problem("Say either what its part is, or “none”.", "text"))
    id_ = plan_part_id(plan.id, organisation.id)
    before = act.view.maybe(PlanPart, id_)
    after = PlanPart(id_, plan.id, organisation.id, text or "")
    if after == before or (none and before is None):
        told = f"That is recorded of {organisation.name} already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(plan.id,))
    act.commit("plan.part-set", after)
    told = f"The part of {organisation.name} in “{plan.title}” is {'recorded' if text else 'taken out'}."
    return Reply((Verdict(Mood.GOOD, told), show_button(plan)), ids=(plan.id,))


@command(
    "plan engaged",
    "Record who was engaged in developing a plan, patients and carers among them",
    who=EVERYBODY,
    examples=('plan engaged PLN-001 "Patient forum" for patients on 1 Oct 2026 how "two evenings"',),
    submit="Record it",
)
def engaged(
    act: Act,
    plan: Annotated[Plan, PLAN],
    who: Annotated[str, Param(_WHO, "Who was engaged", example='"Patient forum"')],
    patients: Annotated[bool, Param(A_FLAG, "For patients or carers", "for patients", ("patients",))] = False,  # noqa: FBT002 -- a tick box
    on: Annotated[date | None, Param(A_DAY, "On", "on", hint="Today, if left empty.")] = None,
    how: Annotated[str | None, Param(_HOW, "How", "how", ("by",))] = None,
) -> Reply:
    """A group or a role rather than names of people; it is shown with the plan."""
    refuse_others(act, plan)
    refuse_set_aside(plan)
    day = on or act.scene.today
    wrong = list(_wrong(act, plan, who, day))
    if wrong:
        raise Refused(*wrong)
    number = len(act.view.find(PlanEngagement, plan=plan.id)) + 1
    made = PlanEngagement(plan_engagement_id(plan.id, number), plan.id, who, patients, day, how or "")
    act.commit("plan.engagement-recorded", made)
    for_whom = ", for patients and carers" if patients else ""
    told = f"{who} was engaged in “{plan.title}” on {date_in_full(day)}{for_whom}."
    return Reply((Verdict(Mood.GOOD, told), show_button(plan)), ids=(plan.id,))


def _wrong(act: Act, plan: Plan, who: str, day: date) -> Iterator[Problem]:
    if day > act.scene.today:
        yield Problem(f"{date_in_full(day)} is still to come: record it once it has taken place.", "on")
    live = (one for one in act.view.find(PlanEngagement, plan=plan.id) if not one.withdrawn)
    if any((one.who.casefold(), one.on) == (who.casefold(), day) for one in live):
        yield Problem(f"That {who} was engaged on {date_in_full(day)} is recorded already.", "who")


@command(
    "plan take back",
    "Take back that somebody was engaged in developing a plan",
    who=EVERYBODY,
    examples=("plan take back PLN-001 2",),
    submit="Take it back",
)
def take_back(
    act: Act,
    plan: Annotated[Plan, PLAN],
    number: Annotated[int, Param(A_NUMBER, "Number", hint="As “plan show” has it.")],
) -> Reply:
    """It stays in the history of the record."""
    refuse_others(act, plan)
    found = act.view.maybe(PlanEngagement, plan_engagement_id(plan.id, number))
    if found is None or found.withdrawn:
        raise Refused(Problem(f"“plan show {plan.id}” has no {number} among who was engaged.", "number"))
    act.commit("plan.engagement-taken-back", replace(found, withdrawn=True))
    told = f"That {found.who} was engaged in “{plan.title}” is taken back."
    return Reply((Verdict(Mood.GOOD, told), show_button(plan)), ids=(plan.id,))
