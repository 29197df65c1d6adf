"""Which lead roles does a sheet list, who holds them, and since when?"""

from __future__ import annotations

from dataclasses import replace

from bot.commands.moving_in.cells import Cells
from bot.commands.moving_in.layout import Field
from bot.commands.moving_in.reading import Row, Table
from bot.commands.moving_in.register import Register
from bot.parameters.named import fold
from governance_store.records.ids import PostId
from governance_store.records.person import Post


def take_posts(table: Table, register: Register, cells: Cells) -> None:
    """Every row, as a new lead role or as a change of its holder; an empty holder changes nothing."""
    seen: dict[str, int] = {}
    for row in table.rows:
        title = cells.text(row.cell(Field.ROLE), "a title")
        if not title:
            cells.told.fault("a lead role has no title.", row.cell(Field.ROLE))
        elif fold(title) in seen:
            told = f"the lead role stands in row {seen[fold(title)]} already."
            cells.told.fault(told, row.cell(Field.ROLE))
        else:
            seen[fold(title)] = row.number
            _take(row, register, cells, title)


def _take(row: Row, register: Register, cells: Cells, title: str) -> None:
    said = cells.text(row.cell(Field.HOLDER), "the name of a person")
    holder = register.person(cells, row.cell(Field.HOLDER), said) if said else None
    since = cells.day(row.cell(Field.SINCE))
    if since and not said:
        cells.told.fault("a day goes with a holder, and there is none.", row.cell(Field.SINCE))
    known = next((one for one in register.called(Post, fold(title)) if one.active), None)
    if known is None:
        id_ = PostId(register.new_id("POST"))
        register.put(Post(id_, title, holder.id if holder else None, since if holder else None))
    elif holder:
        kept = known.since if known.holder == holder.id else None
        register.put(replace(known, holder=holder.id, since=since or kept))
    else:
        register.put(known)
