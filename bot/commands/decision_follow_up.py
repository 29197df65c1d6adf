"""What follows from a decision? What it changes, whose boards must approve it, and when it is reviewed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Annotated, Final

from bot.commands import decision_follow_up_replies as replies
from bot.commands.base import RECORDERS, Act, Param, Problem, Refused, command
from bot.commands.confidences import refuse_confidence
from bot.commands.naming import in_a_row
from bot.parameters.decisions import A_DECISION
from bot.parameters.people import AN_ORGANISATION, ORGANISATIONS
from bot.parameters.text import A_REASON, OneOf, Text
from bot.parameters.when import A_DAY, A_DAY_AHEAD
from bot.reply import Reply
from governance_store.records.decision import Decision, Outcome
from governance_store.records.decision_follow_up import Approval, Changes, Effect, FollowUp, Reviewed
from governance_store.records.network import Organisation
from governance_store.rules.decisions_followed import follow_up_of
from governance_store.rules.local_time import date_in_full, local

_DECISION: Final = Param(A_DECISION, "Decision", example="IB/2627/001(a)")
_CHANGES: Final = OneOf(
    Changes, "what is changed", (("tor", Changes.TERMS.value), ("programme", Changes.PROGRAMME.value))
)
_WHAT: Final = Text(called="what it is, with its version", longest=200)
_MINUTE: Final = Text(called="a minute reference", longest=120)
_OUTCOME: Final = Text(called="what came of the review", longest=600)


@command(
    "decision effect",
    "Record what a decision changes: terms, a programme, a plan, a guideline or a policy",
    who=RECORDERS,
    examples=('decision effect IB/2627/001(a) guideline "MRI safety, version 3"',),
    submit="Record it",
)
def effect(
    act: Act,
    decision: Annotated[Decision, _DECISION],
    on: Annotated[Changes, Param(_CHANGES, "Changes")],
    what: Annotated[str, Param(_WHAT, "Which", example='"MRI safety, version 3"')],
) -> Reply:
    """Each thing once; terms of reference that name the decision as their minute need no line."""
    before = _followed(act, decision)
    made = Effect(on, what)
    if made in before.effects:
        raise Refused(Problem(f"That {decision.reference} changes “{what}” is recorded already.", "what"))
    told = f"{decision.reference} changes: {on.value}, “{what}”."
    return _recorded(act, decision, replace(before, effects=(*before.effects, made)), told)


@command(
    "decision ask",
    "Record which organisations' own boards must approve a decision",
    who=RECORDERS,
    examples=("decision ask IB/2627/001(a) nht",),
    submit="Record it",
)
def ask(
    act: Act,
    decision: Annotated[Decision, _DECISION],
    organisations: Annotated[tuple[Organisation, ...], Param(ORGANISATIONS, "Organisations")],
) -> Reply:
    """A row for each; until all have answered, whoever keeps the record is told every four weeks."""
    before = _followed(act, decision)
    known = {one.organisation for one in before.approvals}
    again = [one.name for one in organisations if one.id in known]
    if again:
        told = f"{in_a_row(again)}: {decision.reference} has a row for that already."
        raise Refused(Problem(told, "organisations"))
    rows = tuple(Approval(one.id, act.scene.today) for one in organisations)
    told = f"{decision.reference} awaits the approval of {in_a_row([one.name for one in organisations])}."
    return _recorded(act, decision, replace(before, approvals=(*before.approvals, *rows)), told)


@command(
    "decision approved",
    "Record that an organisation's board has approved a decision",
    who=RECORDERS,
    examples=('decision approved IB/2627/001(a) by nht on 4 Mar 2027 minute "NHT/27/3"',),
    submit="Record it",
)
def approved(
    act: Act,
    decision: Annotated[Decision, _DECISION],
    organisation: Annotated[Organisation, Param(AN_ORGANISATION, "Organisation", "by", ("of",))],
    on: Annotated[date, Param(A_DAY, "On", "on")],
    minute: Annotated[str, Param(_MINUTE, "Minute", "minute", ("under", "reference"))],
) -> Reply:
    """With the day and the minute of that board's own record."""
    told = f"{organisation.name} has approved {decision.reference}."
    return _answered(act, decision, organisation, on, told, approved=True, minute=minute)


@command(
    "decision declined",
    "Record that an organisation's board has not approved a decision",
    who=RECORDERS,
    examples=("decision declined IB/2627/001(a) by nht on 4 Mar 2027 because it costs too much",),
    submit="Record it",
)
def declined(
    act: Act,
    decision: Annotated[Decision, _DECISION],
    organisation: Annotated[Organisation, Param(AN_ORGANISATION, "Organisation", "by", ("of",))],
    on: Annotated[date, Param(A_DAY, "On", "on")],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
) -> Reply:
    """With the reason; what follows from it is for the committee to decide."""
    told = f"{organisation.name} has not approved {decision.reference}."
    return _answered(act, decision, organisation, on, told, approved=False, because=because)


def _answered(
    act: Act,
    decision: Decision,
    organisation: Organisation,
    on: date,
    told: str,
    *,
    approved: bool,
    minute: str = "",
    because: str = "",
) -> Reply:
    before = _followed(act, decision)
    _refuse_day(act, decision, on)
    row = next((one for one in before.approvals if one.organisation == organisation.id), None)
    if row is None:
        asking = f"decision ask {A_DECISION.line(decision, act.scene)} {organisation.key}"
        wrong = f"{decision.reference} does not await the approval of {organisation.name}."
        raise Refused(Problem(wrong, "organisation"), nearest=(asking,))
    after = replace(row, approved=approved, on=on, minute=minute, because=because)
    rows = tuple(after if one is row else one for one in before.approvals)
    return _recorded(act, decision, replace(before, approvals=rows), told)


@command(
    "decision review",
    "Set the day on which a decision is reviewed",
    who=RECORDERS,
    examples=("decision review IB/2627/001(a) on 1 Mar 2028",),
    submit="Set it",
)
def review(
    act: Act,
    decision: Annotated[Decision, _DECISION],
    on: Annotated[date, Param(A_DAY_AHEAD, "On", "on", ("by",))],
) -> Reply:
    """Whoever keeps the record is told four weeks before it, and on the day."""
    before = _followed(act, decision)
    told = f"{decision.reference} is reviewed on {date_in_full(on)}."
    return _recorded(act, decision, replace(before, review=on), told)


@command(
    "decision reviewed",
    "Record that a decision was reviewed, and what came of it",
    who=RECORDERS,
    examples=('decision reviewed IB/2627/001(a) outcome "It still serves us" next 1 Mar 2029',),
    submit="Record it",
)
def reviewed(
    act: Act,
    decision: Annotated[Decision, _DECISION],
    outcome: Annotated[str, Param(_OUTCOME, "Outcome", "outcome", ("result",))],
    on: Annotated[date | None, Param(A_DAY, "On", "on", hint="Today, if left empty.")] = None,
    after: Annotated[date | None, Param(A_DAY_AHEAD, "Next review", "next", ("again",))] = None,
) -> Reply:
    """The next day follows only where one is set."""
    before, day = _followed(act, decision), on or act.scene.today
    _refuse_day(act, decision, day)
    done = Reviewed(day, outcome, act.actor.id)
    told = f"The review of {decision.reference} on {date_in_full(day)} is recorded."
    following = replace(before, review=after, reviews=(*before.reviews, done))
    return _recorded(act, decision, following, told)


def _followed(act: Act, decision: Decision) -> FollowUp:
    """What follows from it so far; raises Refused where nothing can, or it is not for whoever asks."""
    refuse_confidence(act, decision)
    if decision.outcome is Outcome.REJECTED:
        told = f"{decision.reference} was not agreed, so nothing follows from it."
        raise Refused(Problem(told, "decision"))
    return follow_up_of(act.view, decision.id)


def _refuse_day(act: Act, decision: Decision, day: date) -> None:
    """Raise Refused for a day that is to come, or before the decision was made."""
    made = local(decision.decided, act.zone).date()
    if day > act.scene.today:
        raise Refused(Problem(f"{date_in_full(day)} is still to come.", "on"))
    if day < made:
        told = f"{date_in_full(day)} is before {decision.reference} was made, on {date_in_full(made)}."
        raise Refused(Problem(told, "on"))


def _recorded(act: Act, decision: Decision, after: FollowUp, told: str) -> Reply:
    act.commit("decision.followed-up", after)
    return replies.followed_up(act, decision, after, told)
