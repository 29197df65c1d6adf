"""Is the review of a plan put on an agenda by hand? At once, or on an earlier one than the clerk chose."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from bot.commands.agenda_items import next_id, refuse_no_agenda, the_agenda, to_be_reviewed_here
from bot.commands.agenda_replies import changed
from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.meeting_replies import moment
from bot.commands.naming import committee_name
from bot.commands.plan import PLAN, refuse_set_aside
from bot.commands.review_work import refuse_others
from bot.parameters.people import A_MEETING
from bot.reply import Reply
from governance_store.records.agenda import Section
from governance_store.records.meeting import Meeting
from governance_store.records.plan import Plan
from governance_store.rules.agenda_building import next_place
from governance_store.rules.plan_reviews import next_review_id
from governance_store.rules.review_agenda import meeting_for, written_on


@command(
    "review agenda",
    "Put the review of a plan on the agenda of a meeting",
    who=EVERYBODY,
    examples=("review agenda PLN-001", "review agenda PLN-001 board"),
    submit="Put it on the agenda",
)
def put_on(
    act: Act,
    plan: Annotated[Plan, PLAN],
    meeting: Annotated[
        Meeting | None, Param(A_MEETING, "Meeting", hint="The last one before its day, if left empty.")
    ] = None,
) -> Reply:
    """Without a meeting, on the agenda that it would stand on by itself."""
    refuse_others(act, plan)
    refuse_set_aside(plan)
    chosen = meeting or _by_itself(act, plan)
    _refuse_other_committee(act, plan, chosen)
    refuse_no_agenda(act, chosen)
    written = written_on(act.view, plan, act.now)
    if written:
        here = f"{committee_name(act.view, written[1].committee)} on {moment(act, written[1])}"
        told = f"The review of “{plan.title}” is on the agenda of {here} already."
        raise Refused(Problem(told, "plan"), nearest=(f"agenda show {written[1].id}",))
    items, fresh = the_agenda(act, chosen)
    review = next_review_id(act.view, plan)
    item = next((one for one in fresh if one.review == review), None)
    if item is None:
        made = to_be_reviewed_here(act.view, chosen, plan)
        item = replace(made, id=next_id(act, fresh), place=next_place(items, Section.BUSINESS))
        items, fresh = [*items, item], [*fresh, item]
    act.commit("review.put-on-agenda", *fresh)
    return changed(act, chosen, items, item, f"“{item.title}” is on the agenda, with its paper promised.")


def _by_itself(act: Act, plan: Plan) -> Meeting:
    found = meeting_for(act.view, plan, act.now)
    if found:
        return found
    if plan.committee is None:
        told = f"No committee reviews “{plan.title}”: “plan change {plan.id} committee NAME” names one."
        raise Refused(Problem(told, "plan"))
    here = committee_name(act.view, plan.committee)
    told = f"{here} has no meeting in the window of this review: name a meeting, or schedule one."
    raise Refused(Problem(told, "meeting"))


def _refuse_other_committee(act: Act, plan: Plan, meeting: Meeting) -> None:
    if meeting.committee != plan.committee:
        whose = committee_name(act.view, plan.committee) if plan.committee else "no committee"
        told = f"{meeting.id} is of {committee_name(act.view, meeting.committee)}; {whose} reviews this plan."
        raise Refused(Problem(told, "meeting"))
