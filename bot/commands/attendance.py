"""Who comes to a meeting? Invited people say so and how, or send their apologies, and a deputy with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Annotated

from bot.commands import attendance_replies as replies
from bot.commands import deputies
from bot.commands.authority import permissions_held
from bot.commands.base import EVERYBODY, Act, Narrowed, Param, Problem, Refused, Shortcut, command
from bot.commands.meeting_draft import refuse_draft
from bot.commands.meeting_replies import moment
from bot.commands.naming import committee_name
from bot.outbox.letters import letters, told_now
from bot.parameters.people import A_MEETING, A_PERSON
from bot.parameters.text import A_FLAG, A_REASON
from bot.reply import Reply
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.records.ids import CommitteeId, invitation_id
from governance_store.records.kinds import Record
from governance_store.records.letter import Matter
from governance_store.records.meeting import Answer, Invitation, Meeting, MeetingState, Way
from governance_store.records.person import Permission, Person
from governance_store.rules.from_afar import FromAfar, from_afar
from governance_store.rules.terms_in_force import terms_on


def _invited(view: View, meeting: Meeting) -> Iterator[Person]:
    people = (
        view.maybe(Person, one.person) for one in view.find(Invitation, meeting=meeting.id, withdrawn=False)
    )
    yield from (person for person in people if person and person.active)


FOR = Param(
    A_PERSON,
    "For",
    "for",
    hint="Only where you answer for somebody else.",
    narrowed=Narrowed("meeting", _invited),
)
_SPEAK_FOR_OTHERS = frozenset({Permission.SECRETARY, Permission.CHAIR, Permission.LEAD})
_AFAR = ("remotely", "online", "from afar")
_BY_SURFACE = {"link": Way.LINK, "mail": Way.CALENDAR}


@command(
    "attend",
    "Say that you will attend a meeting",
    who=EVERYBODY,
    examples=("attend board", "attend board remote", "attend"),
    submit="I will attend",
)
def attend(
    act: Act,
    meeting: Annotated[Meeting | None, Param(A_MEETING, "Meeting")] = None,
    remote: Annotated[bool, Param(A_FLAG, "Joining from afar", "remote", _AFAR)] = False,  # noqa: FBT002 -- a tick box
    person: Annotated[Person | None, FOR] = None,
) -> Reply:
    """Accept an invitation: one's own next one unless another is named; in the room unless said otherwise."""
    invitation, chosen = _invitation(act, meeting, person or act.actor)
    if remote:
        _refuse_afar(act, chosen)
    answer = Answer.REMOTE if remote else Answer.ATTENDING
    return _record(act, chosen, replace(answered(act, invitation, answer), because="", deputy=None))


@command(
    "apologies",
    "Send your apologies for a meeting, and a deputy where you have one",
    who=EVERYBODY,
    examples=('apologies board because "on leave"', 'apologies board deputy "Owen Pritchard"', "apologies"),
    submit="Send apologies",
    shortcuts=(
        Shortcut("Send apologies"),
        Shortcut("Record as apologies", text="because", author="person"),
    ),
)
def apologies(
    act: Act,
    meeting: Annotated[Meeting | None, Param(A_MEETING, "Meeting")] = None,
    deputy: Annotated[
        Person | None, Param(A_PERSON, "Deputy", "deputy", hint="Who comes in your place, for this meeting.")
    ] = None,
    alone: Annotated[bool, Param(A_FLAG, "Nobody deputises", "without deputy", ("no deputy",))] = False,  # noqa: FBT002 -- a tick box
    because: Annotated[str | None, Param(A_REASON, "Reason", "because", ("reason",))] = None,
    person: Annotated[Person | None, FOR] = None,
) -> Reply:
    """Decline an invitation: one's own next one unless another is named. What was said before is kept."""
    invitation, chosen = _invitation(act, meeting, person or act.actor)
    if deputy and alone:
        raise Refused(Problem("Say who comes in your place, or that nobody does: not both.", "deputy"))
    judged = deputies.judge(act, chosen, invitation, deputy) if deputy else None
    before = invitation.answer is Answer.APOLOGIES
    kept = None if alone else invitation.deputy
    after = replace(
        answered(act, invitation, Answer.APOLOGIES),
        because=because or (invitation.because if before else ""),
        deputy=deputy.id if deputy else kept,
    )
    return _record(act, chosen, after, judged)


def answered(act: Act, invitation: Invitation, answer: Answer) -> Invitation:
    """When it was answered, by which way, and by whom where that is somebody else."""
    return replace(
        invitation,
        answer=answer,
        answered=act.now,
        way=way_of(act),
        told_by=None if invitation.person == act.actor.id else act.actor.id,
    )


def way_of(act: Act) -> Way:
    """By which way an answer came."""
    pressed = Way.BUTTON if act.request.pressed else Way.LINE
    return _BY_SURFACE.get(act.request.surface, pressed)


def _invitation(act: Act, meeting: Meeting | None, person: Person) -> tuple[Invitation, Meeting]:
    chosen = meeting or _next(act, person)
    _refuse_settled(act, chosen)
    refuse_stranger(act, chosen.committee, person)
    invitation = act.view.maybe(Invitation, invitation_id(chosen.id, person.id))
    if invitation is None or invitation.withdrawn:
        here = committee_name(act.view, chosen.committee)
        longer = " any longer" if invitation else ""
        told = f"{_subject(act, person)} not invited to {here} on {moment(act, chosen)}{longer}."
        invite = f"Who has a seat or an office of it is invited with “meeting invite {chosen.id}”."
        raise Refused(Problem(f"{told} {invite}", "meeting"))
    return invitation, chosen


def _subject(act: Act, person: Person) -> str:
    return "You are" if person.id == act.actor.id else f"{person.name} is"


def _next(act: Act, person: Person) -> Meeting:
    asked = act.view.find(Invitation, person=person.id, withdrawn=False)
    meetings = (act.view.get(Meeting, one.meeting) for one in asked)
    ahead = [one for one in meetings if one.state is MeetingState.SCHEDULED and one.ends > act.now]
    if not ahead:
        raise Refused(f"{_subject(act, person)} not invited to any meeting ahead.")
    return min(ahead, key=lambda one: one.starts)


def _refuse_settled(act: Act, meeting: Meeting) -> None:
    refuse_draft(meeting, "nobody is invited to it yet")
    here = f"{committee_name(act.view, meeting.committee)} on {moment(act, meeting)}"
    if meeting.state is MeetingState.CANCELLED:
        why = f"Reason given: {meeting.cancelled_because.rstrip('.')}."
        raise Refused(Problem(f"The meeting of {here} is cancelled. {why}", "meeting"))
    if meeting.ends <= act.now:
        raise Refused(Problem(f"The meeting of {here} is over.", "meeting"))


def refuse_stranger(act: Act, committee: CommitteeId, person: Person) -> None:
    """Raise Refused where somebody answers for another who may not."""
    held = permissions_held(act.view, act.actor.id, act.view.get(Committee, committee))
    if person.id != act.actor.id and not held & _SPEAK_FOR_OTHERS:
        others = "only the chair, the secretary or a network lead may answer"
        told = f"For {person.name} {others}; you may answer for yourself."
        raise Refused(Problem(told, "person"))


def _refuse_afar(act: Act, meeting: Meeting) -> None:
    in_use = terms_on(act.view, meeting.committee, act.scene.today)
    found = from_afar(in_use.terms if in_use else None)
    if found is FromAfar.ALLOWED:
        return
    committee = act.view.get(Committee, meeting.committee)
    not_said = "do not say whether who joins from afar is present, so one attends in the room"
    why = "say that one attends in the room, not from afar" if found is FromAfar.EXCLUDED else not_said
    told = f"The terms of reference of {committee.name} {why}."
    change = "" if found is FromAfar.EXCLUDED else f" They say so with “tor set {committee.key} remote yes”."
    nearest = (f"attend {meeting.id}", f"apologies {meeting.id}")
    raise Refused(Problem(told + change, "remote"), nearest=nearest)


def _record(act: Act, meeting: Meeting, answered: Invitation, judged: deputies.Judged | None = None) -> Reply:
    before = act.view.get(Invitation, answered.id)
    if _says(before) == _says(answered):
        return replies.recorded_already(act, meeting)
    matters = deputies.changes(act, meeting, before, answered)
    after = _as_deputies_change(meeting, matters)
    changed: list[Record] = [
        answered,
        *(one for _matter, one in matters),
        *([after] if after != meeting else []),
    ]
    queued = list(letters(act.view, act.now, after, matters, changed))
    declined = before.answer is not Answer.APOLOGIES and answered.answer is Answer.APOLOGIES
    told = deputies.told_of_refusal(act, answered, queued) if declined else ()
    verb = "attendance.promised" if answered.answer.comes else "apologies.received"
    act.commit(verb, *changed, *queued, *told, reason=answered.because)
    return replies.recorded(act, meeting, answered, judged, [*told_now(queued), *told])


def _as_deputies_change(meeting: Meeting, matters: Sequence[tuple[Matter, Invitation]]) -> Meeting:
    """A deputy who need not come is told by a cancellation; calendars pass over one that is no later."""
    cancels = any(matter is Matter.MEETING_CANCELLED for matter, _invitation in matters)
    return replace(meeting, sequence=meeting.sequence + 1) if cancels else meeting


def _says(one: Invitation) -> tuple[object, ...]:
    return one.answer, one.because, one.deputy
