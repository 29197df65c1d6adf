"""Whom does a sheet list? Known by address, else by a name that nobody else has; nobody is listed twice.

Two people may have one name, no two one address: where a known name comes with a new address, it is asked.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.commands.moving_in.cells import Cells
from bot.commands.moving_in.layout import Field
from bot.commands.moving_in.reading import Row, Table
from bot.commands.moving_in.register import Register, kept_name, untitled
from governance_store.records.ids import OrganisationId, PersonId
from governance_store.records.network import Organisation
from governance_store.records.person import Person


@dataclass(frozen=True, slots=True)
class _Said:
    """What a row says of who it is about."""

    name: str
    emails: tuple[str, ...]
    organisation: Organisation | None
    same: bool | None


def take_people(table: Table, register: Register, cells: Cells) -> None:
    """Every row, as a new person or as a change of a known one."""
    seen: dict[str, int] = {}
    for row in table.rows:
        _take(row, register, cells, seen)


def _take(row: Row, register: Register, cells: Cells, seen: dict[str, int]) -> None:
    name = name_in(row, cells)
    emails = cells.addresses(row.cell(Field.EMAIL))
    organisation = register.organisation(cells, row.cell(Field.ORGANISATION))
    profession = cells.text(row.cell(Field.PROFESSION), "a profession")
    same = cells.yes(row.cell(Field.SAME))
    if not name or _twice(row, cells, seen, name, emails):
        return
    known = _known(register, _Said(name, emails, organisation, same))
    if isinstance(known, str):
        cells.told.fault(known, row.cell(Field.EMAIL if emails else Field.NAME))
        return
    place = organisation.id if organisation else None
    if known is None:
        register.put(Person(PersonId(register.new_id("PER")), name, emails, place, profession))
        return
    register.put(_changed(known, name, emails, place, profession))


def _changed(
    known: Person, name: str, emails: tuple[str, ...], place: OrganisationId | None, profession: str
) -> Person:
    """The person with what the row says; an address that is known already stays where it is."""
    had = {one.casefold() for one in known.emails}
    fresh = tuple(one for one in emails if one.casefold() not in had)
    return replace(
        known,
        name=kept_name(known.name, name),
        emails=(*fresh, *known.emails),
        organisation=place or known.organisation,
        profession=profession or known.profession,
    )


def name_in(row: Row, cells: Cells) -> str:
    """The name as it stands in minutes, from one column or several; a surname first is turned round."""
    turned = row.cell(Field.SURNAME_FIRST)
    whole = cells.text(row.cell(Field.NAME), "a name") or cells.text(turned, "a name")
    parts = (Field.TITLE, Field.FORENAME, Field.SURNAME)
    name = whole or " ".join(filter(None, (cells.text(row.cell(one), "a name") for one in parts)))
    named = (Field.NAME, Field.SURNAME_FIRST, Field.SURNAME)
    where = row.cell(next((one for one in named if one in row.empty), Field.NAME))
    if not name and not row.cells.keys() & {Field.NAME, Field.SURNAME_FIRST, *parts}:
        cells.told.fault("the row has no name.", where)
    elif "@" in name or name.replace(" ", "").isdecimal():
        cells.told.fault(f"“{name}” is no name of a person.", where)
        return ""
    return _turned(name, row, cells)


def _turned(name: str, row: Row, cells: Cells) -> str:
    surname, comma, rest = (part.strip() for part in name.partition(","))
    if not comma or not rest or "," in rest or _behind_names(rest):
        return name
    turned = f"{rest} {surname}"
    if Field.SURNAME_FIRST not in row.cells:
        cells.told.note(f"“{name}” is read as {turned}.", row.cell(Field.NAME))
    return turned


def _behind_names(rest: str) -> bool:
    """Whether it is what people put behind their names: MBE, FRCR, PhD."""
    return all(sum(letter.isupper() for letter in word) > 1 for word in rest.split())


def _twice(row: Row, cells: Cells, seen: dict[str, int], name: str, emails: tuple[str, ...]) -> bool:
    """Whether the file has the person already, by address or, where there is none, by name."""
    keys = [one.casefold() for one in emails] or [untitled(name)]
    for key in keys:
        if key in seen:
            field = Field.EMAIL if emails else Field.NAME
            what = "address" if emails else "name, without an address,"
            cells.told.fault(f"this {what} stands in row {seen[key]} already.", row.cell(field))
            return True
    seen.update(dict.fromkeys(keys, row.number))
    return False


def _known(register: Register, said: _Said) -> Person | str | None:
    """Who it is, None for somebody new, or a sentence where that has to be asked."""
    holders = {one.id: one for email in said.emails for one in register.called(Person, email.casefold())}
    if not holders:
        return _by_name(register, said)
    found = next(iter(holders.values()))
    if len(holders) > 1:
        each = ", ".join(one.name for one in holders.values())
        return f"these addresses belong to different people: {each}."
    if not found.active:
        again = f"“person return {found.id}”"
        return f"it is the address of {found.name}, who no longer takes part: {again} first."
    return found


def _by_name(register: Register, said: _Said) -> Person | str | None:
    namesakes = [one for one in register.called(Person, untitled(said.name)) if one.active]
    if not namesakes or said.same is False:
        return None
    if len(namesakes) > 1:
        return f"there are {len(namesakes)} people called {said.name}: write an address that is known."
    known = namesakes[0]
    if said.same or _surely(known, said.emails, said.organisation):
        return known
    reached = known.emails[0] if known.emails else "no address"
    ask = "Is it the same person? Say yes or no in a column “Same person”."
    return f"there is a {known.name} already, with {reached}. {ask}"


def _surely(known: Person, emails: tuple[str, ...], organisation: Organisation | None) -> bool:
    """Whether nothing speaks for another person of the same name."""
    if known.emails and emails:
        return False
    return known.organisation is None or organisation is None or known.organisation == organisation.id
