"""Who declares an interest at a meeting, in which item, and how does the chair rule?

Whoever declared the same interest for the same item before is ruled upon anew; both rulings stay on record.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final

from bot.commands.base import RECORDERS, Act, Param, Problem, Refused, command
from bot.commands.meeting_draft import refuse_draft
from bot.commands.meeting_present import declarations, quorum_now
from bot.commands.meeting_replies import moment
from bot.commands.naming import committee_name, person_name
from bot.parameters.base import quote
from bot.parameters.people import A_MEETING_SITTING, A_PERSON
from bot.parameters.text import A_FLAG, OneOf, Text
from bot.reply import Button, Choices, Mood, Reply, Verdict
from governance_store.records.attendance import Attendance
from governance_store.records.declaration import Declaration, Ruling
from governance_store.records.ids import DeclarationId
from governance_store.records.interest import Interest
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.person import Person
from governance_store.rules.presence import entries_of, is_on, present_at

A_RULING: Final = OneOf(
    Ruling,
    "a ruling",
    (
        ("stays", "stay"),
        ("without vote", "stay without vote"),
        ("stay no vote", "stay without vote"),
        ("no vote", "stay without vote"),
        ("leaves", "leave"),
        ("without paper", "no paper"),
        ("none", "no ruling yet"),
    ),
)
AN_INTEREST: Final = Text(called="an interest", longest=400)
AN_ITEM: Final = Text(called="an item of the agenda", longest=120)


@command(
    "meeting declare",
    "Record an interest that somebody declares, and what the chair rules",
    who=RECORDERS,
    examples=(
        'meeting declare board "Asha Rahman" "Director of ScanCo" item "5" ruling stay without vote',
        'meeting declare board "Asha Rahman" "Director of ScanCo"',
    ),
    submit="Record",
)
def declare(
    act: Act,
    meeting: Annotated[Meeting, Param(A_MEETING_SITTING, "Meeting")],
    person: Annotated[Person, Param(A_PERSON, "Who")],
    interest: Annotated[str, Param(AN_INTEREST, "Interest", example="Director of ScanCo")],
    item: Annotated[str | None, Param(AN_ITEM, "Item", "item", hint="Its number on the agenda.")] = None,
    ruling: Annotated[Ruling | None, Param(A_RULING, "Ruling", "ruling", ("ruled",))] = None,
    withdrawn: Annotated[bool, Param(A_FLAG, "Recorded in error", "withdrawn")] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """Write the interest down, or the ruling on one that was declared before."""
    _refuse_cancelled(act, meeting)
    before = _declared_before(act, meeting, person, interest, item or "")
    if before is None and withdrawn:
        told = f"{person.name} has declared no such interest for this item: nothing can be withdrawn."
        raise Refused(Problem(told, "interest"))
    after = (
        replace(before, ruling=ruling or before.ruling, withdrawn=withdrawn)
        if before
        else _new(act, meeting, person, interest, item or "", ruling or Ruling.NONE)
    )
    if after == before:
        return _answer(
            act, meeting, after, Verdict(Mood.NOTE, "That is recorded already; nothing was changed.")
        )
    verb = "withdrawn" if withdrawn else "ruled-upon" if before else "declared"
    act.commit(f"interest.{verb}", after)
    return _answer(act, meeting, after, _told(act, meeting, after))


def _refuse_cancelled(act: Act, meeting: Meeting) -> None:
    refuse_draft(meeting, "nobody can declare anything for it yet")
    if meeting.state is MeetingState.CANCELLED:
        here = f"{committee_name(act.view, meeting.committee)} on {moment(act, meeting)}"
        raise Refused(
            Problem(f"The meeting of {here} is cancelled, so nothing is declared at it.", "meeting")
        )


def _declared_before(
    act: Act, meeting: Meeting, person: Person, interest: str, item: str
) -> Declaration | None:
    own = act.view.find(Declaration, meeting=meeting.id, person=person.id)
    same = (one for one in own if (one.interest.casefold(), one.item) == (interest.casefold(), item))
    return next((one for one in same if not one.withdrawn), None)


def _new(act: Act, meeting: Meeting, person: Person, interest: str, item: str, ruling: Ruling) -> Declaration:
    id_ = DeclarationId(act.new_id("DEC", 4))
    return Declaration(id_, meeting.id, person.id, interest, act.now, item, ruling)


def _told(act: Act, meeting: Meeting, after: Declaration) -> Verdict:
    name = person_name(act.view, after.person)
    where = f"item {after.item}" if after.item else "the whole meeting"
    if after.withdrawn:
        return Verdict(Mood.GOOD, f"The interest of {name} in {where} is withdrawn.")
    ruled = "There is no ruling yet." if after.ruling is Ruling.NONE else f"Ruling: {after.ruling.value}."
    told = f"{name} declares an interest in {where}: “{after.interest}”. {ruled}"
    there = present_at(act.view.find(Attendance, meeting=meeting.id), act.now)
    absent = is_on(meeting, act.now) and after.person not in {one.person for one in there}
    return Verdict(Mood.GOOD, told, tuple(_absent(act, meeting, after) if absent else ()))


def _absent(act: Act, meeting: Meeting, after: Declaration) -> list[str]:
    entries = entries_of(act.view.find(Attendance, meeting=meeting.id), after.person)
    gone = "has left" if entries else "is not recorded as having come"
    return [f"{person_name(act.view, after.person)} {gone}."]


def _for_the_register(act: Act, after: Declaration) -> list[Button]:
    """What is declared at a meeting belongs on the register within 28 days."""
    own = (one.what.casefold() for one in act.view.find(Interest, person=after.person))
    if after.withdrawn or after.interest.casefold() in own:
        return []
    who = A_PERSON.line(act.view.get(Person, after.person), act.scene)
    return [Button("Put it on the register", f"interest declare {quote(after.interest)} for {who}")]


def _answer(act: Act, meeting: Meeting, after: Declaration, first: Verdict) -> Reply:
    typed = f"meeting declare {meeting.id} {A_PERSON.line(act.view.get(Person, after.person), act.scene)}"
    typed += f" {quote(after.interest)}" + (f" item {quote(after.item)}" if after.item else "")
    rulings = [one for one in Ruling if one not in {Ruling.NONE, after.ruling}]
    buttons = [Button(f"Ruling: {one.value}", f"{typed} ruling {one.value}") for one in rulings]
    buttons += _for_the_register(act, after)
    mine = [one for one in act.view.find(Declaration, meeting=meeting.id) if not one.withdrawn]
    listed = (declarations(act, mine),) if mine else ()
    return Reply(
        (first, *quorum_now(act, meeting), *listed, Choices(tuple(buttons))), ids=(after.id, meeting.id)
    )
