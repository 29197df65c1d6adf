"""What is to be dealt with at a meeting? Members propose; the chair or the secretary accepts and orders."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated, Final

from bot.commands.agenda_items import AN_ITEM, item_meant, next_id, refuse_no_agenda, the_agenda
from bot.commands.agenda_readers import may_know
from bot.commands.agenda_replies import changed, unchanged
from bot.commands.agenda_replies import shown as shown_agenda
from bot.commands.authority import permissions_held
from bot.commands.base import CONVENORS, EVERYBODY, PARTICIPANTS, Act, Param, Problem, Refused, command
from bot.commands.confidences import refuse_overheard
from bot.commands.meeting_draft import refuse_draft
from bot.parameters.people import A_MEETING, A_PERSON
from bot.parameters.statements import STATEMENTS
from bot.parameters.text import A_FLAG, A_REASON, OneOf, Text
from bot.parameters.when import A_LENGTH, A_NUMBER
from bot.reply import Reply
from governance_store.records.agenda import AgendaItem, ItemKind, ItemState, Purpose, Section
from governance_store.records.committee import Committee
from governance_store.records.meeting import Meeting
from governance_store.records.person import Person
from governance_store.rules.agenda_building import moved, next_place, numbered
from governance_store.rules.local_time import duration_text

A_TITLE: Final = Text(called="a title", longest=160)
A_PURPOSE: Final = OneOf(
    Purpose,
    "a purpose",
    (("decide", "decision"), ("approve", "approval"), ("discuss", "discussion"), ("noting", "information"),
     ("note", "information"), ("assure", "assurance")),
)  # fmt: skip
A_KIND: Final = OneOf(ItemKind, "a kind of business", (("guidance", "national guidance"),))
MEETING: Final = Param(A_MEETING, "Meeting")
ITEM: Final = Param(AN_ITEM, "Item", hint="Its number on the agenda.")
WHY: Final = Param(A_REASON, "Reason", "because", ("reason",))


@command(
    "agenda show",
    "Show the agenda of a meeting",
    who=EVERYBODY,
    writes=False,
    examples=("agenda show board",),
)
def show(act: Act, meeting: Annotated[Meeting, MEETING]) -> Reply:
    """The items with their numbers, purposes, leads and times; proposals for those who may accept them."""
    refuse_draft(meeting, "it has no agenda yet")
    items, _fresh = the_agenda(act, meeting)
    return shown_agenda(act, meeting, items)


@command(
    "agenda add",
    "Propose an item for a meeting's agenda",
    who=PARTICIPANTS,
    examples=(
        'agenda add board "MRI backlog" 15m for decision by "Asha Rahman"',
        'agenda add board "Contrast media guidance" 10m for information kind national guidance',
    ),
    submit="Propose",
)
def add(
    act: Act,
    meeting: Annotated[Meeting, MEETING],
    title: Annotated[str, Param(A_TITLE, "Title")],
    minutes: Annotated[int | None, Param(A_LENGTH, "Length", hint="For example, 15m.")] = None,
    purpose: Annotated[Purpose | None, Param(A_PURPOSE, "For", "for", ("purpose",))] = None,
    lead: Annotated[Person | None, Param(A_PERSON, "Lead", "by", ("lead",))] = None,
    kind: Annotated[ItemKind | None, Param(A_KIND, "Kind of business", "kind")] = None,
    statements: Annotated[
        tuple[str, ...], Param(STATEMENTS, "Statements", "statements", ("statement",))
    ] = (),
    paper: Annotated[bool, Param(A_FLAG, "A paper is promised", "with paper", ("paper",))] = False,  # noqa: FBT002 -- a tick box
    confidential: Annotated[bool, Param(A_FLAG, "Confidential part", "confidential")] = False,  # noqa: FBT002 -- a tick box
    recurring: Annotated[bool, Param(A_FLAG, "On every agenda from now on", "recurring")] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """Whoever orders the agenda adds an item at once; what anybody else proposes waits to be accepted."""
    refuse_no_agenda(act, meeting)
    items, fresh = _open_to(act, meeting, title, confidential=confidential)
    committee = act.view.get(Committee, meeting.committee)
    orders = permissions_held(act.view, act.actor.id, committee) & CONVENORS.permissions
    item = AgendaItem(
        id=next_id(act, fresh),
        meeting=meeting.id,
        committee=meeting.committee,
        title=title,
        place=next_place(items, Section.BUSINESS),
        minutes=10 if minutes is None else minutes,
        purpose=purpose or Purpose.DISCUSSION,
        lead=lead.id if lead else act.actor.id,
        proposed_by=act.actor.id,
        state=ItemState.ACCEPTED if orders else ItemState.PROPOSED,
        paper=paper,
        confidential=confidential,
        recurring=recurring,
        kind=kind,
        statements=statements,
    )
    act.commit("agenda.item-added" if orders else "agenda.item-proposed", *fresh, item)
    how = "is on the agenda" if orders else "is proposed: the chair or the secretary accepts it or not"
    return changed(act, meeting, [*items, item], item, f"“{title}” {how}.")


def _open_to(
    act: Act, meeting: Meeting, title: str, *, confidential: bool
) -> tuple[list[AgendaItem], list[AgendaItem]]:
    """The agenda; raises Refused for what is on it already, and for what is not to be said here."""
    if confidential:
        refuse_overheard(act)
    items, fresh = the_agenda(act, meeting)
    for one in items:
        live = one.state in {ItemState.ACCEPTED, ItemState.PROPOSED}
        if live and one.title.casefold() == title.casefold() and may_know(act, meeting, one):
            raise Refused(Problem(f"“{one.title}” is {one.state.value} for this agenda already.", "title"))
    return items, fresh


@command(
    "agenda accept",
    "Accept an item that was proposed, deferred or removed",
    who=CONVENORS,
    examples=("agenda accept board AGI-0007",),
    submit="Accept",
)
def accept(act: Act, meeting: Annotated[Meeting, MEETING], item: Annotated[str, ITEM]) -> Reply:
    """The item comes last among the business, unless it had its place."""
    return _settled(act, meeting, item, ItemState.ACCEPTED, "accepted", "")


@command(
    "agenda defer",
    "Defer an item to the committee's next agenda",
    who=CONVENORS,
    examples=("agenda defer board 5", 'agenda defer board 5 because "the paper is late"'),
    submit="Defer",
)
def defer(
    act: Act,
    meeting: Annotated[Meeting, MEETING],
    item: Annotated[str, ITEM],
    because: Annotated[str | None, WHY] = None,
) -> Reply:
    """It is carried to the next agenda, whether that is begun already or not."""
    return _settled(act, meeting, item, ItemState.DEFERRED, "deferred", because or "")


@command(
    "agenda remove",
    "Take an item off a meeting's agenda",
    who=CONVENORS,
    examples=("agenda remove board 5",),
    submit="Remove",
)
def remove(
    act: Act,
    meeting: Annotated[Meeting, MEETING],
    item: Annotated[str, ITEM],
    because: Annotated[str | None, WHY] = None,
) -> Reply:
    """It stays on record, and is not carried on."""
    return _settled(act, meeting, item, ItemState.REMOVED, "removed", because or "")


def _settled(act: Act, meeting: Meeting, said: str, state: ItemState, verb: str, because: str) -> Reply:
    refuse_no_agenda(act, meeting)
    items, fresh = the_agenda(act, meeting)
    item = item_meant(act, meeting, items, said)
    if item.state is state:
        return unchanged(act, meeting, items, f"“{item.title}” is {verb} already; nothing was changed.")
    after = replace(item, state=state, because=because)
    _commit(act, f"agenda.item-{verb}", fresh, [after], because)
    told = f"“{item.title}” is {verb}."
    if state is ItemState.DEFERRED:
        told = f"“{item.title}” is deferred: the next agenda carries it."
    return changed(act, meeting, _with(items, [after]), after, told)


@command(
    "agenda move",
    "Put an item at another place on the agenda",
    who=CONVENORS,
    examples=("agenda move board 7 to 5",),
    submit="Move",
)
def move(
    act: Act,
    meeting: Annotated[Meeting, MEETING],
    item: Annotated[str, ITEM],
    to: Annotated[int, Param(A_NUMBER, "To number", "to")],
) -> Reply:
    """Items stay in their part of the agenda: nothing comes before the apologies, or behind the next date."""
    refuse_no_agenda(act, meeting)
    items, fresh = the_agenda(act, meeting)
    mine = item_meant(act, meeting, items, item)
    if mine.state is not ItemState.ACCEPTED:
        raise Refused(Problem(f"“{mine.title}” is {mine.state.value}, so it has no place yet.", "item"))
    placed = moved(items, mine.id, to)
    if not placed:
        return unchanged(act, meeting, items, f"“{mine.title}” stands there already; nothing was changed.")
    _commit(act, "agenda.ordered", fresh, placed)
    after = _with(items, placed)
    number = [one.id for one in numbered(after)].index(mine.id) + 1
    return changed(act, meeting, after, mine, f"“{mine.title}” is item {number} now.")


@command(
    "agenda time",
    "Set how long an item takes",
    who=CONVENORS,
    examples=("agenda time board 5 20m",),
    submit="Set",
)
def time_item(
    act: Act,
    meeting: Annotated[Meeting, MEETING],
    item: Annotated[str, ITEM],
    minutes: Annotated[int, Param(A_LENGTH, "Length", hint="For example, 20m.")],
) -> Reply:
    """The times are added up anew, and an overrun is said."""
    refuse_no_agenda(act, meeting)
    items, fresh = the_agenda(act, meeting)
    mine = item_meant(act, meeting, items, item)
    if mine.minutes == minutes:
        return unchanged(act, meeting, items, f"“{mine.title}” takes that long already; nothing was changed.")
    after = replace(mine, minutes=minutes)
    _commit(act, "agenda.item-timed", fresh, [after])
    return changed(
        act, meeting, _with(items, [after]), after, f"“{mine.title}” takes {duration_text(minutes)}."
    )


def _commit(act: Act, verb: str, fresh: list[AgendaItem], after: list[AgendaItem], because: str = "") -> None:
    """Write the change down, and with the first one the items that stood on the agenda unwritten."""
    ids = {one.id for one in after}
    act.commit(verb, *(one for one in fresh if one.id not in ids), *after, reason=because)


def _with(items: list[AgendaItem], after: list[AgendaItem]) -> list[AgendaItem]:
    by_id = {one.id: one for one in after}
    return [by_id.get(one.id, one) for one in items]
