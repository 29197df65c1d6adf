"""Which seats does a sheet list, who holds them, and who may stand in?

A seat is known by its committee, role and organisation; of several alike, the one with the same holder.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.commands.moving_in.cells import Cells
from bot.commands.moving_in.layout import Field
from bot.commands.moving_in.reading import Row, Table
from bot.commands.moving_in.register import Register
from bot.commands.naming import in_a_row
from bot.parameters.named import fold
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import PersonId, SeatId
from governance_store.records.network import Organisation
from governance_store.records.person import Person


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A row that was read."""

    row: Row
    committee: Committee
    role: str
    organisation: Organisation | None
    holder: Person | None
    deputies: tuple[Person, ...]
    voting: bool | None
    categories: tuple[str, ...]


def take_seats(table: Table, register: Register, cells: Cells) -> None:
    """Every row; those with the same holder first, so that a seat that is listed twice is not mixed up."""
    wanted = [one for row in table.rows if (one := _read(row, register, cells))]
    free = [one for one in register.all(Seat) if one.active]
    placed: dict[int, Seat | None] = {}
    for strictly in (True, False):
        for one in wanted:
            if one.row.number not in placed:
                found = _free_seat(one, free, strictly=strictly)
                if found or not strictly:
                    placed[one.row.number] = found
                if found:
                    free.remove(found)
    for one in wanted:
        register.put(_seat(one, placed[one.row.number], register))
    _judge(wanted, register, cells)


def _read(row: Row, register: Register, cells: Cells) -> _Wanted | None:
    committee = register.committee(cells, row.cell(Field.COMMITTEE))
    role = cells.text(row.cell(Field.ROLE), "a role")
    for field, value, what in (
        (Field.COMMITTEE, Field.COMMITTEE in row.cells, "committee"),
        (Field.ROLE, role, "role"),
    ):
        if not value:
            cells.told.fault(f"a seat has no {what}.", row.cell(field))
    organisation = register.organisation(cells, row.cell(Field.ORGANISATION))
    said = cells.text(row.cell(Field.HOLDER), "the name of a person")
    vacant = said.lower() in {"vacant", "vacancy", "tbc", "none", "-"}
    holder = register.person(cells, row.cell(Field.HOLDER), said) if said and not vacant else None
    deputies = tuple(_deputies(row, register, cells))
    voting = cells.yes(row.cell(Field.VOTE))
    categories = cells.text(row.cell(Field.CATEGORIES), "categories", 200).lower()
    kept = tuple(
        dict.fromkeys(filter(None, (one.strip() for one in categories.replace(";", ",").split(","))))
    )
    if committee is None or not role:
        return None
    return _Wanted(row, committee, role, organisation, holder, deputies, voting, kept)


def _deputies(row: Row, register: Register, cells: Cells) -> Iterator[Person]:
    cell = row.cell(Field.DEPUTIES)
    for said in cells.several(cell, "the name of a person"):
        if found := register.person(cells, cell, said):
            yield found


def _free_seat(one: _Wanted, free: list[Seat], *, strictly: bool) -> Seat | None:
    holder = one.holder.id if one.holder else None
    for seat in free:
        alike = seat.committee == one.committee.id and fold(seat.role) == fold(one.role)
        place = one.organisation is None or seat.organisation == one.organisation.id
        if alike and place and (seat.holder == holder or not strictly):
            return seat
    return None


def _seat(one: _Wanted, known: Seat | None, register: Register) -> Seat:
    """The seat as the row says; what the row leaves empty stays as it is."""
    base = known or Seat(SeatId(register.new_id("SEAT")), one.committee.id, one.role)
    return replace(
        base,
        organisation=one.organisation.id if one.organisation else base.organisation,
        holder=one.holder.id if one.holder else base.holder,
        deputies=tuple(dict.fromkeys(d.id for d in one.deputies)) if one.deputies else base.deputies,
        voting=base.voting if one.voting is None else one.voting,
        categories=one.categories or base.categories,
    )


def _judge(wanted: list[_Wanted], register: Register, cells: Cells) -> None:
    """A person has one seat of a committee and is not their own deputy; one deputy for two is told."""
    for one in wanted:
        if one.holder and one.holder in one.deputies:
            told = f"{one.holder.name} holds this seat and cannot deputise for themselves."
            cells.told.fault(told, one.row.cell(Field.DEPUTIES))
        held = [
            seat
            for seat in register.all(Seat)
            if seat.active
            and one.holder
            and seat.committee == one.committee.id
            and seat.holder == one.holder.id
        ]
        if one.holder and len(held) > 1:
            told = (
                f"{one.holder.name} would hold {len(held)} seats of {one.committee.name}: a person has one."
            )
            cells.told.fault(told, one.row.cell(Field.HOLDER))
    for committee in {one.committee.id: one for one in wanted}.values():
        _judge_deputies(committee, wanted, register, cells)


def _judge_deputies(one: _Wanted, wanted: list[_Wanted], register: Register, cells: Cells) -> None:
    here = [seat for seat in register.all(Seat) if seat.active and seat.committee == one.committee.id]
    names = {person.id: person.name for person in register.all(Person)}
    times = Counter(deputy for seat in here for deputy in set(seat.deputies))
    where = one.committee.name
    for deputy, number in times.items():
        if number > 1:
            cells.told.note(f"{names[deputy]} deputises for {number} seats of {where}, one at a time.")
    stands_in = {seat.holder: set(seat.deputies) - {seat.holder} for seat in here if seat.holder}
    if circle := _circle(stands_in):
        who = in_a_row([names[person] for person in circle])
        told = f"{who} deputise for one another in a circle at {where}: name somebody from outside it."
        theirs = (each for each in wanted if each.holder and each.holder.id in circle)
        row = next((each.row for each in theirs if each.committee.id == one.committee.id), None)
        if row:
            cells.told.fault(told, row.cell(Field.DEPUTIES))
        else:  # it stands in the record, and the file has no part in it
            cells.told.note(told)


def _circle(stands_in: dict[PersonId, set[PersonId]]) -> list[PersonId]:
    """People each of whom has only the next as deputy, round to the first; empty where there are none."""
    for first in stands_in:
        way = [first]
        while len(following := stands_in.get(way[-1], set())) == 1:
            (following_one,) = following
            if following_one == first:
                return way
            if following_one in way:
                break
            way.append(following_one)
    return []
