"""Which organisations does a sheet list? Known by short name or name; what is new is added."""

from __future__ import annotations

from dataclasses import replace

from bot.commands.base import Refused
from bot.commands.moving_in.cells import Cells
from bot.commands.moving_in.layout import Field
from bot.commands.moving_in.reading import Row, Table
from bot.commands.moving_in.register import Register, kept_name
from bot.commands.organisation import A_SECTOR, A_STANDING, checked_key
from bot.parameters.named import fold
from governance_store.records.ids import OrganisationId
from governance_store.records.network import Organisation, Sector, Standing


def take_organisations(table: Table, register: Register, cells: Cells) -> None:
    """Every row, as a new organisation or as a change of a known one."""
    for row in table.rows:
        _take(row, register, cells)


def _take(row: Row, register: Register, cells: Cells) -> None:
    name = cells.text(row.cell(Field.NAME), "a name", 200)
    key = cells.text(row.cell(Field.KEY), "a short name", 20).lower()
    sector = cells.chosen(row.cell(Field.SECTOR), A_SECTOR)
    standing = cells.chosen(row.cell(Field.STANDING), A_STANDING)
    if not name:
        cells.told.fault("an organisation has no name.", row.cell(Field.NAME))
        return
    known = _known(row, register, cells, name, key)
    if known:
        register.put(
            replace(
                known,
                name=kept_name(known.name, name),
                sector=sector or known.sector,
                standing=standing or known.standing,
            )
        )
        return
    made = _key(row, register, cells, name, key)
    sector = sector or (Sector.NHS if "nhs" in fold(name).split() else None)
    if sector is None:
        cells.told.fault(f"{name} has no sector: write nhs, independent, commissioner or other.",
                         row.cell(Field.SECTOR))  # fmt: skip
    if made and sector:
        id_ = OrganisationId(register.new_id("ORG"))
        register.put(Organisation(id_, made, name, sector, standing or Standing.MEMBER))


def _known(row: Row, register: Register, cells: Cells, name: str, key: str) -> Organisation | None:
    by_name = register.called(Organisation, fold(name))
    by_key = [one for one in register.called(Organisation, key) if one.key == key] if key else []
    if by_name and key and by_name[0].key != key:
        told = f"{name} is known under the short name {by_name[0].key}, which is not changed by a file."
        cells.told.fault(told, row.cell(Field.KEY))
    return by_key[0] if by_key else by_name[0] if by_name else None


def _key(row: Row, register: Register, cells: Cells, name: str, key: str) -> str:
    taken = {one.key for one in register.all(Organisation)}
    try:
        return checked_key(key or None, name, taken)
    except Refused as refusal:
        sentence = refusal.problems[0].sentence.replace("with “short”", "in the column Short name")
        cells.told.fault(sentence, row.cell(Field.KEY))
        return ""
