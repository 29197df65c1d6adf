"""Whose interests may the items of an agenda touch? Looked at beforehand, so that the chair can rule in time.

Words in common are a hint and no more; whoever has interests that match nothing is named all the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Final

from bot.commands.agenda_items import the_agenda
from bot.commands.agenda_readers import may_know
from bot.commands.base import RECORDERS, Act, Param, command
from bot.commands.interest_register import register
from bot.commands.meeting_draft import refuse_draft
from bot.commands.meeting_replies import moment
from bot.commands.naming import committee_name, person_name, table
from bot.parameters.base import quote
from bot.parameters.people import A_MEETING, A_PERSON
from bot.reply import Button, Choices, Mood, Part, Reply, Verdict
from governance_store.records.declaration import Declaration, Ruling
from governance_store.records.interest import Interest
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.person import Person
from governance_store.rules.agenda_building import numbered
from governance_store.rules.interests import standing
from governance_store.rules.interests_touching import Touch, touches
from governance_store.rules.local_time import local
from governance_store.rules.paper_readers import touches as is_declared_in

_OFFERED: Final = (Ruling.NO_VOTE, Ruling.LEAVE, Ruling.NO_PAPER)


@command(
    "interest match",
    "Show whose interests the items of an agenda may touch",
    who=RECORDERS,
    writes=False,
    examples=("interest match board",),
)
def match(act: Act, meeting: Annotated[Meeting, Param(A_MEETING, "Meeting")]) -> Reply:
    """Of those invited; each with the lines that declare it for the item and record a ruling."""
    refuse_draft(meeting, "it has no agenda yet")
    items, _fresh = the_agenda(act, meeting)
    known = [on for on in enumerate(numbered(items), start=1) if may_know(act, meeting, on[1])]
    interests = list(_of_the_invited(act, meeting))
    found = list(touches(known, interests))
    return Reply(tuple(_parts(act, meeting, found, interests)), ids=(meeting.id,))


def _of_the_invited(act: Act, meeting: Meeting) -> Iterator[Interest]:
    day = local(meeting.starts, act.zone).date()
    for asked in act.view.find(Invitation, meeting=meeting.id, withdrawn=False):
        yield from standing(act.view.find(Interest, person=asked.person), day)


def _parts(act: Act, meeting: Meeting, found: list[Touch], interests: list[Interest]) -> Iterator[Part]:
    here = f"{committee_name(act.view, meeting.committee)} on {moment(act, meeting)}"
    if found:
        why = ("Words in common are a hint: ask whoever declared it, and let the chair rule.",)
        yield Verdict(Mood.WARNING, f"Items of {here} may touch interests on the register.", why)
        yield table("May touch", _COLUMNS, (_row(act, meeting, one) for one in found))
        buttons = tuple(button for one in found for button in _rulings(act, meeting, one))
        yield from (Choices(buttons),) if buttons else ()
    else:
        yield Verdict(Mood.NOTE, f"No item of {here} shares a telling word with an interest on the register.")
    matched = {one.interest.id for one in found}
    if others := [one for one in interests if one.id not in matched]:
        yield register("Other interests of those invited", act, others)


_COLUMNS: Final = ("Item", "Title", "Name", "Interest", "Kind", "Words in common", "Declared for it")


def _row(act: Act, meeting: Meeting, one: Touch) -> tuple[str, ...]:
    declared = _declared(act, meeting, one)
    return (
        str(one.number),
        one.item.title,
        person_name(act.view, one.interest.person),
        one.interest.what,
        one.interest.kind,
        ", ".join(one.words),
        declared.ruling.value if declared else "not yet",
    )


def _declared(act: Act, meeting: Meeting, one: Touch) -> Declaration | None:
    theirs = act.view.find(Declaration, meeting=meeting.id, person=one.interest.person, withdrawn=False)
    same = (each for each in theirs if each.interest.casefold() == one.interest.what.casefold())
    return next((each for each in same if is_declared_in(each, one.item, one.number)), None)


def _rulings(act: Act, meeting: Meeting, one: Touch) -> Iterator[Button]:
    """The lines of `meeting declare`, so that quorum and papers follow the ruling."""
    person = act.view.maybe(Person, one.interest.person)
    declared = _declared(act, meeting, one)
    if person is None or (declared and declared.ruling is not Ruling.NONE):
        return
    who = A_PERSON.line(person, act.scene)
    typed = f"meeting declare {meeting.id} {who} {quote(one.interest.what)} item {quote(one.item.id)}"
    for ruling in _OFFERED:
        yield Button(f"{person.name}, item {one.number}: {ruling.value}", f"{typed} ruling {ruling.value}")
