"""Is an action closed? Its owner proposes it, and the committee's officers agree, or its meeting does."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from bot.commands.action_changes import committee_of, entry, looks_after, refused_of_each, typed
from bot.commands.base import EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.confidences import refuse_confidence
from bot.commands.meeting_replies import moment
from bot.commands.naming import in_a_row
from bot.parameters.actions import ACTIONS, AN_ACTION
from bot.parameters.people import A_MEETING_SITTING
from bot.parameters.text import A_REASON
from bot.reply import Button, Choices, Mood, Reply, Verdict
from governance_store.records.action import Action, ActionState, Happened
from governance_store.records.committee import ClosedBy, Committee
from governance_store.records.ids import MeetingId, minutes_id
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.minutes import Minutes
from governance_store.rules.presence import is_on


@command(
    "action close",
    "Agree that actions are closed",
    who=EVERYBODY,
    examples=("action close 001.1", "action close 001.1 002.1 at board"),
    submit="Agree",
)
def close(
    act: Act,
    actions: Annotated[tuple[Action, ...], Param(ACTIONS, "Actions", example="001.1 002.1")],
    meeting: Annotated[
        Meeting | None,
        Param(A_MEETING_SITTING, "At which meeting", "at", hint="Where the committee's meetings agree."),
    ] = None,
) -> Reply:
    """All of them, or none where something is wrong with one."""
    problems = tuple(refused_of_each(actions, lambda one: _refuse(act, one, meeting)))
    if problems:
        raise Refused(*problems)
    today = act.scene.today
    after = [
        replace(
            one, state=ActionState.CLOSED, closed_on=today, offered_to=None, offered_post=None, offered=None
        )
        for one in actions
    ]
    entries = [entry(act, one, Happened.CLOSED, meeting=_agreed_at(act, one, meeting)) for one in actions]
    act.commit("action.closed", *after, *entries)
    told = f"{in_a_row([one.reference for one in actions])} {'is' if len(actions) == 1 else 'are'} closed."
    bare = [one.reference for one in actions if not one.evidence]
    why = (f"Nothing is kept as evidence of {in_a_row(bare)}.",) if bare else ()
    return Reply((Verdict(Mood.GOOD, told, why),), ids=tuple(one.id for one in actions))


def _refuse(act: Act, one: Action, said: Meeting | None) -> None:
    refuse_confidence(act, one)
    if one.state is ActionState.CLOSED:
        raise Refused(Problem(f"{one.reference} is closed already.", "actions"))
    committee = committee_of(act, one)
    if not _may_agree(act, committee, _agreed_at(act, one, said)):
        whom = f"an officer of {committee.name}" if committee else "whoever keeps the record"
        proposes = f"“action done {typed(act, one)}” proposes it"
        told = f"That {one.reference} is closed is agreed by {whom}: {proposes}."
        raise Refused(Problem(told, "actions"))
    if committee is None or (committee.actions_closed_by is ClosedBy.SECRETARY and said is None):
        return
    _refuse_meeting(act, one, committee, _agreed_at(act, one, said))


def _refuse_meeting(act: Act, one: Action, committee: Committee, at: MeetingId | None) -> None:
    meeting = act.view.maybe(Meeting, at) if at else None
    if meeting is None:
        told = f"The meetings of {committee.name} agree that an action is closed: say at which, with “at”."
        raise Refused(Problem(told, "meeting"))
    if meeting.committee != committee.id:
        raise Refused(Problem(f"{one.reference} is of {committee.name}, and {meeting.id} is not.", "meeting"))
    if meeting.starts > act.now or meeting.state is not MeetingState.SCHEDULED:
        held = f"The meeting of {committee.name} on {moment(act, meeting)}"
        raise Refused(Problem(f"{held} has not been held, so it has not agreed to that.", "meeting"))


def _may_agree(act: Act, committee: Committee | None, at: MeetingId | None) -> bool:
    """Officers, who keeps the record, and at a meeting whoever takes its minutes."""
    minutes = act.view.maybe(Minutes, minutes_id(at)) if at else None
    return looks_after(act, committee) or (minutes is not None and minutes.taker == act.actor.id)


def _agreed_at(act: Act, one: Action, said: Meeting | None) -> MeetingId | None:
    """The meeting that agrees: the one that was said, or where meetings agree the one that is on."""
    committee = committee_of(act, one)
    if said or committee is None or committee.actions_closed_by is ClosedBy.SECRETARY:
        return said.id if said else None
    meetings = act.view.find(Meeting, committee=committee.id, state=MeetingState.SCHEDULED)
    return next((each.id for each in meetings if each.starts <= act.now and is_on(each, act.now)), None)


@command(
    "action reopen",
    "Keep an action open that was proposed for closure, or open a closed one again",
    who=EVERYBODY,
    examples=('action reopen 001.1 because "two sites still wait"',),
    submit="Keep open",
)
def reopen(
    act: Act,
    action: Annotated[Action, Param(AN_ACTION, "Action", example="001.1")],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
) -> Reply:
    """It is on the log again, with its day and the reason."""
    refuse_confidence(act, action)
    if not looks_after(act, committee_of(act, action)):
        raise Refused(Problem(f"That is for whoever agrees that {action.reference} is closed.", "action"))
    if action.state is ActionState.OPEN:
        told = f"{action.reference} is open as it is; nothing was changed."
        return Reply((Verdict(Mood.NOTE, told),), ids=(action.id,))
    after = replace(action, state=ActionState.OPEN, closed_on=None)
    act.commit("action.reopened", after, entry(act, action, Happened.REOPENED, because), reason=because)
    show = Choices((Button("Show it", f"action show {typed(act, action)}"),))
    return Reply((Verdict(Mood.GOOD, f"{action.reference} is open again."), show), ids=(action.id,))
