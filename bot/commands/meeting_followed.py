"""How is a meeting followed that is organised elsewhere? Its calendar file is read, and nobody is written to.

Its organiser keeps it: here it is recorded, and a newer file moves or cancels it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Annotated, Final

from bot.commands import meeting_replies as replies
from bot.commands.base import CONVENORS, Act, Incomplete, Param, Problem, Refused, command
from bot.commands.calling import Slot, to_be_invited
from bot.commands.meeting_parts import new_invitation, new_meeting
from bot.commands.naming import in_a_row
from bot.parameters.convening import convenes
from bot.parameters.files import A_FILE
from bot.parameters.people import A_COMMITTEE
from bot.reply import Attachment, Button, Choices, Mood, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.records.ids import PersonId
from governance_store.records.kinds import Record
from governance_store.records.meeting import Answer, Capacity, Invitation, Meeting, MeetingState, Way
from governance_store.records.person import Person
from governance_store.rules.clashes import overlaps
from governance_store.rules.invitees import Invitee
from governance_store.rules.local_time import full
from templates.engines.calendar_reading import Attendee, ReadEvent, read_event

_ANSWERS: Final = {"ACCEPTED": Answer.ATTENDING, "DECLINED": Answer.APOLOGIES}
_NOBODY: Final = "an organiser whom the file does not name"


@dataclass(frozen=True, slots=True)
class Matched:
    """The attendees of a file: those who are known here, and the others."""

    people: tuple[tuple[PersonId, Answer], ...]
    strangers: tuple[Attendee, ...]


@command(
    "meeting import",
    "Follow a meeting that is organised elsewhere, from its calendar file",
    who=CONVENORS,
    examples=("meeting import board invitation.ics",),
    submit="Follow the meeting",
)
def import_meeting(
    act: Act,
    file: Annotated[Attachment, Param(A_FILE, "Calendar file", hint="The meeting, saved as an .ics file.")],
    committee: Annotated[Committee | None, Param(A_COMMITTEE, "Committee")] = None,
) -> Reply:
    """Record the meeting with the answers that stand in its file, or follow its change; no letters go out."""
    event = read_event(file.content, act.zone)
    known = _known(act, event, committee)
    if known is not None:
        return _follow(act, known, event)
    if event.cancelled:
        raise Refused(Problem("The file cancels a meeting that is not followed here.", "file"))
    if committee is None:
        raise Incomplete("committee", ask=f"“{event.summary or file.name}”: a meeting of which committee?")
    return _begin(act, committee, event)


def _known(act: Act, event: ReadEvent, committee: Committee | None) -> Meeting | None:
    """The meeting that the file tells of, where it is followed already."""
    found = act.view.one(Meeting, uid=event.uid)
    taken = act.view.one(Meeting, taken_over_from=event.uid)
    one = found or taken
    if one is None or not convenes(act.view, act.actor.id, one.committee):
        if one is not None:
            raise Refused(
                Problem(
                    f"The file tells of a meeting of {_of(act, one)}, which is not yours to call.", "file"
                )
            )
        return None
    if not one.organised_elsewhere:
        told = f"That meeting is {one.id}, which is organised here"
        so = "it was taken over" if taken else "the file is a copy of our own"
        raise Refused(Problem(f"{told}: {so}. “meeting move {one.id}” changes it.", "file"))
    if committee is not None and committee.id != one.committee:
        theirs = _of(act, one)
        raise Refused(Problem(f"That meeting is followed already, as {one.id} of {theirs}.", "committee"))
    return one


def _of(act: Act, one: Meeting) -> str:
    return act.view.get(Committee, one.committee).name


def _begin(act: Act, committee: Committee, event: ReadEvent) -> Reply:
    _refuse_slot(act, committee, event)
    made = new_meeting(act, committee, Slot(event.starts, event.minutes), event.place, event.link, "")
    followed = replace(made, uid=event.uid, sequence=event.sequence, organised_elsewhere=organiser(event))
    matched = _matched(act, event)
    invitations = [_invitation(act, followed, committee, *one) for one in matched.people]
    act.commit("meeting.followed", followed, *invitations)
    told = f"{committee.name} on {replies.moment(act, followed)} is followed from now on."
    return _answer(act, followed, committee, told, event, matched)


def _refuse_slot(act: Act, committee: Committee, event: ReadEvent, known: Meeting | None = None) -> None:
    if event.starts <= act.now:
        raise Refused(
            Problem(f"The meeting in the file is over: it was on {full(event.starts, act.zone)}.", "file")
        )
    ends = Slot(event.starts, event.minutes).ends
    for one in act.view.find(Meeting, committee=committee.id, state=MeetingState.SCHEDULED):
        if overlaps(event.starts, ends, one) and (known is None or known.id != one.id):
            told = f"{committee.name} is already called for {full(one.starts, act.zone)} ({one.id})."
            also = "Where that is the same meeting, cancel one of the two first."
            raise Refused(Problem(f"{told} {also}", "file"))


def organiser(event: ReadEvent) -> str:
    """Who keeps the meeting, as people are told."""
    if event.organiser_name and event.organiser_name != event.organiser:
        return f"{event.organiser_name} ({event.organiser})" if event.organiser else event.organiser_name
    return event.organiser or _NOBODY


def _matched(act: Act, event: ReadEvent) -> Matched:
    by_address = {
        address.casefold(): person.id
        for person in act.view.find(Person, active=True)
        for address in person.emails
    }
    people: dict[PersonId, Answer] = {}
    strangers = []
    for one in event.attendees:
        person = by_address.get(one.address.casefold())
        if person is None:
            strangers.append(one)
        else:
            people.setdefault(person, _ANSWERS.get(one.answer, Answer.NONE))
    return Matched(tuple(people.items()), tuple(strangers))


def _invitation(
    act: Act, meeting: Meeting, committee: Committee, person: PersonId, answer: Answer
) -> Invitation:
    """As what the committee would invite them; who has neither seat nor office there is in attendance."""
    theirs = {one.person: one for one in to_be_invited(act, committee)}
    invitee = theirs.get(person, Invitee(person, Capacity.IN_ATTENDANCE))
    answered = act.now if answer is not Answer.NONE else None
    way = Way.FILE if answered else None
    return replace(new_invitation(meeting, invitee), answer=answer, answered=answered, way=way)


def _follow(act: Act, known: Meeting, event: ReadEvent) -> Reply:
    """What a newer file says of a meeting that is followed."""
    committee = act.view.get(Committee, known.committee)
    if event.sequence < known.sequence:
        told = f"The file is older than what is recorded of {known.id}: its change {event.sequence}"
        raise Refused(Problem(f"{told} came before change {known.sequence}.", "file"))
    if event.cancelled:
        return _cancelled(act, known, event, committee)
    after = replace(
        known,
        starts=event.starts,
        minutes=event.minutes,
        place=event.place,
        link=event.link,
        state=MeetingState.SCHEDULED,
        sequence=event.sequence,
        organised_elsewhere=organiser(event),
        cancelled_because="",
    )
    if (
        event.sequence == known.sequence
        and replace(after, organised_elsewhere=known.organised_elsewhere) != known
    ):
        told = f"The file says otherwise of {known.id} than is recorded, and is no newer: both are its change"
        raise Refused(Problem(f"{told} {event.sequence}. Save the meeting again.", "file"))
    return _changed(act, known, after, event, committee)


def _changed(act: Act, known: Meeting, after: Meeting, event: ReadEvent, committee: Committee) -> Reply:
    if after != known:
        _refuse_slot(act, committee, event, known)
    matched = _matched(act, event)
    before = {one.person: one for one in act.view.find(Invitation, meeting=known.id)}
    told = [_invitation(act, after, committee, *one) for one in matched.people]
    fresh = [one for one in told if _differs(before.get(one.person), one, known, after)]
    if after == known and not fresh:
        note = f"That is how {known.id} stands already; nothing was changed."
        return Reply((Verdict(Mood.NOTE, note),), ids=(known.id,))
    changed: list[Record] = [*([after] if after != known else []), *fresh]
    act.commit("meeting.followed", *changed)
    said = f"{committee.name} now meets on {replies.moment(act, after)}, as its organiser says."
    if (known.starts, known.minutes) == (after.starts, after.minutes):
        said = (
            f"What is recorded of {committee.name} on {replies.moment(act, after)} is as its organiser says."
        )
    return _answer(act, after, committee, said, event, matched)


def _differs(before: Invitation | None, now: Invitation, known: Meeting, after: Meeting) -> bool:
    """Whether the file says another answer; one given here stands where it says none and the time stands."""
    if before is None:
        return True
    retimed = (known.starts, known.minutes) != (after.starts, after.minutes)
    same = before.answer is now.answer or (before.answer.comes and now.answer.comes)
    return not same and (retimed or now.answer is not Answer.NONE)


def _cancelled(act: Act, known: Meeting, event: ReadEvent, committee: Committee) -> Reply:
    if known.state is MeetingState.CANCELLED:
        return Reply(
            (Verdict(Mood.NOTE, f"{known.id} is cancelled already; nothing was changed."),), ids=(known.id,)
        )
    why = "Its organiser cancelled it."
    after = replace(known, state=MeetingState.CANCELLED, sequence=event.sequence, cancelled_because=why)
    act.commit("meeting.cancelled", after, reason=why)
    told = f"The meeting of {committee.name} on {replies.moment(act, known)} is cancelled by its organiser."
    quiet = "Nobody is written to: the organiser's own message tells them."
    again = Choices((Button("Call another meeting", f"meeting schedule {committee.key}"),))
    return Reply((Verdict(Mood.GOOD, told, (quiet,)), again), ids=(known.id,))


def _answer(
    act: Act, meeting: Meeting, committee: Committee, told: str, event: ReadEvent, matched: Matched
) -> Reply:
    reasons = [f"It is organised by {meeting.organised_elsewhere}. Nobody is written to from here."]
    if event.assumed:
        reasons.append(f"Its times name no time zone, and were read as those of {act.network.zone}.")
    parts = [Verdict(Mood.GOOD, told, tuple(reasons)), *_doubts(act, committee, matched)]
    return Reply(
        (*parts, replies.facts(act, meeting), replies.answered(act, meeting), _steps(meeting)),
        ids=(meeting.id,),
    )


def _doubts(act: Act, committee: Committee, matched: Matched) -> list[Verdict]:
    """Who is asked there and not known here, and who belongs here and is not asked there."""
    found = []
    if matched.strangers:
        named = in_a_row(
            [f"{one.name} ({one.address})" if one.name else one.address for one in matched.strangers]
        )
        found.append(
            f"{named} {'is' if len(matched.strangers) == 1 else 'are'} asked there, and not known here."
        )
    asked = {person for person, _ in matched.people}
    left = [one.person for one in to_be_invited(act, committee) if one.person not in asked]
    if left:
        named = in_a_row([act.view.get(Person, one).name for one in left])
        found.append(f"{named} {'is' if len(left) == 1 else 'are'} not asked there: tell the organiser.")
    return [Verdict(Mood.WARNING, found[0], tuple(found[1:]))] if found else []


def _steps(meeting: Meeting) -> Choices:
    show = Button("Who is coming", f"meeting show {meeting.id}")
    return Choices((show, Button("Organise it from here", f"meeting take over {meeting.id}")))
