"""Which actions does an existing log list? Each comes in once, with its days, its state and its last update.

An action is known by its reference on its committee's log, else by its words. One that is known stays as it
is: what was done with it here is newer than the file.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, time
from typing import Final

from bot.commands.base import Act
from bot.commands.moving_in.cells import Cells
from bot.commands.moving_in.layout import Field
from bot.commands.moving_in.reading import Row, Table
from bot.commands.moving_in.register import Register
from bot.parameters.actions import A_PRIORITY
from bot.parameters.base import cut
from bot.parameters.named import fold
from governance_store.records.action import Action, ActionEntry, ActionState, Happened, Priority
from governance_store.records.committee import Committee
from governance_store.records.ids import ActionId, PersonId, PostId, action_entry_id
from governance_store.records.person import Post
from governance_store.rules.local_time import instant_of, local

_NOON: Final = time(12)
_LONGEST: Final = 600
_BEHIND_A_TITLE: Final = re.compile(r"\s*\([^()]*\)$")
_KNOWN: Final = {
    **dict.fromkeys(
        ("open", "o", "new", "active", "in progress", "ongoing", "outstanding"), ActionState.OPEN
    ),
    **dict.fromkeys(("on track", "not started", "not yet due", "overdue"), ActionState.OPEN),
    **dict.fromkeys(("red", "amber", "green"), ActionState.OPEN),
    **dict.fromkeys(("proposed for closure", "propose closure", "for closure"), ActionState.PROPOSED),
    **dict.fromkeys(("closed", "c", "complete", "completed", "done"), ActionState.CLOSED),
    **dict.fromkeys(("delivered", "blue"), ActionState.CLOSED),
}


def take_actions(table: Table, register: Register, cells: Cells, act: Act) -> None:
    """Every row, as a new action; one that is known stays as it is."""
    seen: dict[tuple[str, str], int] = {}
    for row in table.rows:
        text = cells.text(row.cell(Field.ACTION), "what is to be done", _LONGEST)
        if not text:
            cells.told.fault("an action says nothing that is to be done.", row.cell(Field.ACTION))
            continue
        committee = register.committee(cells, row.cell(Field.COMMITTEE))
        reference = cells.text(row.cell(Field.REFERENCE), "a reference", 60)
        place = (committee.id if committee else "", fold(reference or text))
        if place in seen:
            told = f"the same action stands in row {seen[place]} already."
            cells.told.fault(told, row.cell(Field.REFERENCE if reference else Field.ACTION))
            continue
        seen[place] = row.number
        _take(row, register, cells, act, text, reference, committee)


def _take(
    row: Row,
    register: Register,
    cells: Cells,
    act: Act,
    text: str,
    reference: str,
    committee: Committee | None,
) -> None:
    of = committee.id if committee else None
    known = register.called(Action, fold(reference or text))
    there = next((one for one in known if one.committee == of and not one.withdrawn), None)
    owner, raised = _owner(row, register, cells), _raised(row, cells, act)
    drafted = Action(ActionId(""), of, None, None, None, reference, text, (), raised)
    made = _with_details(row, register, cells, _with_days(row, cells, act, drafted))
    update = cells.text(row.cell(Field.UPDATE), "an update", 2000)
    if there:
        register.put(there)
    elif owner:
        post, owners = owner
        id_ = ActionId(register.new_id(f"ACT-{local(raised, act.zone).year}", 4))
        all_ = (*owners, *(one for one in made.owners if one not in owners))
        register.put(replace(made, id=id_, reference=reference or id_, post=post, owners=all_))
        if update:
            by, number = act.actor.id, 1
            entry = action_entry_id(id_, number)
            register.put(ActionEntry(entry, id_, number, Happened.UPDATED, act.now, by, update))


def _with_days(row: Row, cells: Cells, act: Act, one: Action) -> Action:
    """Its day, the first one where it was moved, and how it stands."""
    due, first = cells.day(row.cell(Field.DUE)), cells.day(row.cell(Field.FIRST_DUE))
    closed = cells.day(row.cell(Field.CLOSED))
    state = _state(row, cells) or (ActionState.CLOSED if closed else ActionState.OPEN)
    return replace(
        one,
        by_when=due or first,
        originally=first if due and first != due else None,
        state=state,
        closed_on=(closed or act.scene.today) if state is ActionState.CLOSED else None,
    )


def _with_details(row: Row, register: Register, cells: Cells, one: Action) -> Action:
    """Who helps, for which organisation it is, its priority, statements, source and evidence."""
    organisation = register.organisation(cells, row.cell(Field.ORGANISATION))
    return replace(
        one,
        owners=tuple(_helpers(row, register, cells)),
        organisation=organisation.id if organisation else None,
        priority=cells.chosen(row.cell(Field.PRIORITY), A_PRIORITY) or Priority.NORMAL,
        statements=cells.statements(row.cell(Field.STATEMENTS)),
        source=cells.text(row.cell(Field.SOURCE), "where it comes from", 400),
        evidence=cells.text(row.cell(Field.EVIDENCE), "evidence", _LONGEST),
    )


def _raised(row: Row, cells: Cells, act: Act) -> datetime:
    day = cells.day(row.cell(Field.RAISED))
    if day and day > act.scene.today:
        told = "an action cannot have been raised on a day that lies ahead."
        cells.told.fault(told, row.cell(Field.RAISED))
    return _at_noon(act, day)


def _at_noon(act: Act, day: date | None) -> datetime:
    """Of a day alone nobody knows the hour."""
    return act.now if day is None or day >= act.scene.today else instant_of(day, _NOON, act.zone)


def _owner(row: Row, register: Register, cells: Cells) -> tuple[PostId | None, tuple[PersonId, ...]] | None:
    """The lead role or the person who answers for it; None where the cell names neither."""
    cell = row.cell(Field.OWNER)
    said = cells.text(cell, "the name of a person or of a lead role")
    if not said:
        cells.told.fault("an action has no owner.", cell)
        return None
    title = fold(_BEHIND_A_TITLE.sub("", said))
    post = next((one for one in register.called(Post, title) if one.active), None)
    if post:
        return post.id, ()
    person = register.person(cells, cell, said)
    return (None, (person.id,)) if person else None


def _helpers(row: Row, register: Register, cells: Cells) -> list[PersonId]:
    cell = row.cell(Field.HELPERS)
    found = (register.person(cells, cell, one) for one in cells.several(cell, "the name of a person"))
    return [one.id for one in found if one]


def _state(row: Row, cells: Cells) -> ActionState | None:
    cell = row.cell(Field.STATE)
    said = cells.text(cell, "how an action stands")
    if not said:
        return None
    state = _KNOWN.get(said.casefold())
    if state is None:
        cells.told.fault(f"“{cut(said)}” is no state: say open, proposed for closure or closed.", cell)
    return state
