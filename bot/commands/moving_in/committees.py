"""Which board and groups does a sheet list, and who are their officers?"""

from __future__ import annotations

from dataclasses import replace

from bot.commands.base import Refused
from bot.commands.moving_in.cells import Cells
from bot.commands.moving_in.layout import Field
from bot.commands.moving_in.reading import Row, Table
from bot.commands.moving_in.register import Register, kept_name
from bot.commands.organisation import checked_key
from bot.parameters.named import fold
from governance_store.records.committee import Committee
from governance_store.records.ids import CommitteeId, PersonId


def take_committees(table: Table, register: Register, cells: Cells) -> None:
    """Every row; who comes under whom is read when all of them are known."""
    taken = [(row, one) for row in table.rows if (one := _take(row, register, cells))]
    for row, one in taken:
        parent = register.committee(cells, row.cell(Field.PARENT))
        if parent and one.id in (parent.id, parent.parent):
            cells.told.fault(f"{one.name} cannot come under {parent.name}.", row.cell(Field.PARENT))
        elif parent:
            register.put(replace(one, parent=parent.id))


def _take(row: Row, register: Register, cells: Cells) -> Committee | None:
    name = cells.text(row.cell(Field.NAME), "a name")
    if not name:
        cells.told.fault("a committee has no name.", row.cell(Field.NAME))
        return None
    known = _known(row, register, cells, name)
    if known is None:
        return None
    officers = {
        "chair": _officer(row, register, cells, Field.CHAIR),
        "deputy_chair": _officer(row, register, cells, Field.DEPUTY_CHAIR),
        "secretary": _officer(row, register, cells, Field.SECRETARY),
    }
    said = {
        "name": kept_name(known.name, name),
        "place": cells.text(row.cell(Field.PLACE), "a place", 200),
        "link": cells.link(row.cell(Field.LINK)),
        "usual_time": cells.clock(row.cell(Field.TIME)),
        "usual_minutes": cells.minutes(row.cell(Field.LENGTH)),
    } | officers
    after = replace(known, **{field: value for field, value in said.items() if value})  # type: ignore[arg-type]  # as read above
    register.put(after)
    return after


def _known(row: Row, register: Register, cells: Cells, name: str) -> Committee | None:
    key = cells.text(row.cell(Field.KEY), "a short name", 20).lower()
    for said in filter(None, (key, fold(name))):
        for one in register.called(Committee, said):
            if one.active:
                return one
    try:
        made = checked_key(key or None, name, {one.key for one in register.all(Committee)})
    except Refused as refusal:
        sentence = refusal.problems[0].sentence.replace("with “short”", "in the column Short name")
        cells.told.fault(sentence, row.cell(Field.KEY))
        return None
    return Committee(CommitteeId(register.new_id("COM")), made, name)


def _officer(row: Row, register: Register, cells: Cells, field: Field) -> PersonId | None:
    said = cells.text(row.cell(field), "the name of a person")
    person = register.person(cells, row.cell(field), said) if said else None
    return person.id if person else None
