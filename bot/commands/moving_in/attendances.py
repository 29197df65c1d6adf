"""Whom does a list of attendance name? People of the record, by address or name, and others from outside.

Its columns are headed as those of a list of people. Nobody is made a person of the record by having attended.
"""

from __future__ import annotations

from typing import Final

from bot.commands.base import Act
from bot.commands.education_attendees import Outsider
from bot.commands.moving_in.cells import Cells
from bot.commands.moving_in.layout import Field, Holds
from bot.commands.moving_in.people import name_in
from bot.commands.moving_in.reading import Row, read_tables
from bot.commands.moving_in.register import Register, untitled
from bot.commands.moving_in.told import Told
from bot.parameters.base import cut
from bot.parameters.named import fold
from governance_store.records.importing import Mapped
from governance_store.records.network import Organisation
from governance_store.records.person import Person
from templates.contexts.sheets import Workbook

_AS_PEOPLE: Final = (Mapped("", "", Holds.PEOPLE.value),)
_ASK: Final = (
    "on the record, from another organisation. Is it the same person? "
    "Say yes or no in a column “Same person”, or write the address."
)


def read_attendances(act: Act, book: Workbook, told: Told) -> list[Person | Outsider]:
    """Everybody on the list, in its order; what is wrong with it is told by sheet, row and column."""
    register, cells = Register(act.view), Cells(told, act.scene, book.days_from_1904)
    rows = [row for table in read_tables(book, _AS_PEOPLE, told) for row in table.rows]
    found = [_meant(row, register, cells) for row in rows]
    return [one for one in found if one]


def _meant(row: Row, register: Register, cells: Cells) -> Person | Outsider | None:
    emails = cells.addresses(row.cell(Field.EMAIL))
    holders = {one.id: one for each in emails for one in register.called(Person, each.casefold())}
    if len(holders) > 1:
        names = ", ".join(one.name for one in holders.values())
        cells.told.fault(f"these addresses belong to different people: {names}.", row.cell(Field.EMAIL))
        return None
    if holders:
        return next(iter(holders.values()))
    name = name_in(row, cells)
    return _by_name(row, register, cells, name) if name else None


def _by_name(row: Row, register: Register, cells: Cells, name: str) -> Person | Outsider | None:
    """The one person who is so called, there or wherever no place is given; else somebody from outside."""
    body = cells.text(row.cell(Field.ORGANISATION), "an organisation")
    place = next(iter(register.called(Organisation, fold(body))), None) if body else None
    same = cells.yes(row.cell(Field.SAME))
    namesakes = [] if same is False else _namesakes(register, name)
    here = [one for one in namesakes if same or not body or _is_at(one, place)]
    if len(here) == 1:
        return here[0]
    if len(here) > 1:
        told = f"there are {len(here)} people called {name}: write the address."
        cells.told.fault(told, row.cell(Field.NAME))
        return None
    if namesakes:
        cells.told.fault(f"there is a {namesakes[0].name} {_ASK}", row.cell(Field.NAME))
        return None
    return _outsider(row, cells, name, place or body)


def _namesakes(register: Register, name: str) -> list[Person]:
    return [one for one in register.called(Person, untitled(name)) if one.active]


def _is_at(person: Person, place: Organisation | None) -> bool:
    return place is not None and place.id in {person.organisation, *person.also_of}


def _outsider(row: Row, cells: Cells, name: str, place: Organisation | str) -> Outsider | None:
    profession = cells.text(row.cell(Field.PROFESSION), "a profession")
    if not place:
        told = f"{cut(name)} is no person of the record, so the organisation is needed."
        cells.told.fault(told, row.cell(Field.ORGANISATION))
    if not profession:
        told = f"{cut(name)} is no person of the record, so the profession is needed."
        cells.told.fault(told, row.cell(Field.PROFESSION))
    if not (place and profession):
        return None
    if isinstance(place, Organisation):
        return Outsider(name, profession, place.id, "")
    told = f"“{cut(place)}” is no organisation of the network, and is kept as it is written."
    cells.told.note(told, row.cell(Field.ORGANISATION))
    return Outsider(name, profession, None, place)
