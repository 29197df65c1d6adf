"""What would taking a file in come to? Read, checked and judged as a whole, without writing anything down.

Asked twice, it says the same: once to show it, once more before anything is taken in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from bot.commands.base import Act
from bot.commands.moving_in.actions import take_actions
from bot.commands.moving_in.cells import Cells
from bot.commands.moving_in.committees import take_committees
from bot.commands.moving_in.layout import Holds
from bot.commands.moving_in.meetings import Called, called, letters_of, take_meetings
from bot.commands.moving_in.organisations import take_organisations
from bot.commands.moving_in.people import take_people
from bot.commands.moving_in.posts import take_posts
from bot.commands.moving_in.reading import Table, read_tables
from bot.commands.moving_in.register import Foreseen, Register
from bot.commands.moving_in.seats import take_seats
from bot.commands.moving_in.told import Told
from governance_store import View
from governance_store.records.importing import Import
from governance_store.records.kinds import Record, kind_of
from governance_store.records.letter import Letter
from governance_store.records.person import Person
from templates.contexts.sheets import Workbook

_TAKEN: Final[Mapping[Holds, Callable[[Table, Register, Cells, Act], None]]] = {
    Holds.ORGANISATIONS: lambda table, register, cells, _act: take_organisations(table, register, cells),
    Holds.PEOPLE: lambda table, register, cells, _act: take_people(table, register, cells),
    Holds.COMMITTEES: lambda table, register, cells, _act: take_committees(table, register, cells),
    Holds.POSTS: lambda table, register, cells, _act: take_posts(table, register, cells),
    Holds.SEATS: lambda table, register, cells, _act: take_seats(table, register, cells),
    Holds.MEETINGS: take_meetings,
    Holds.ACTIONS: take_actions,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a file comes to: its sheets, what is found, each record before and after, and the letters."""

    tables: tuple[Table, ...]
    told: Told
    changes: tuple[tuple[Any, Any], ...]
    meetings: tuple[Called, ...]
    letters: tuple[Letter, ...]
    digest: str
    view: View
    """The record as it would be."""

    @property
    def records(self) -> tuple[Record, ...]:
        """Everything that is written down, in one commit."""
        invitations = (invitation for one in self.meetings for invitation in one.invitations)
        return (*(after for _before, after in self.changes), *invitations, *self.letters)


def outcome(act: Act, book: Workbook, asked: Import) -> Outcome:
    """Read and judge the whole file against the record as it stands."""
    told = Told()
    tables = read_tables(book, asked.mapped, told)
    register = Register(act.view)
    cells = Cells(told, act.scene, book.days_from_1904)
    for table in tables:
        _TAKEN[table.layout.holds](table, register, cells, act)
    changes = tuple(register.changes())
    meetings = tuple(called(register, act.now))
    people: dict[str, Person] = {one.id: one for one in register.all(Person)}
    letters = tuple(letters_of(act, list(meetings), people))
    return Outcome(
        tables, told, changes, meetings, letters, _digest(told, changes, meetings), Foreseen(register)
    )


def _digest(told: Told, changes: tuple[tuple[Any, Any], ...], meetings: tuple[Called, ...]) -> str:
    """What was shown, in few letters: the same only where taking it in comes to the same.

    Identifiers that are still to be given out are counted, since others may be given out meanwhile.
    """
    fresh = [after.id for before, after in changes if before is None]
    known = {id_: f"new {number}" for number, id_ in enumerate(fresh)}
    known |= {id_.lower(): name for id_, name in known.items()}
    written = [kind_of(type(after)).encode(after).decode() for _before, after in changes]
    written += [f"{one.meeting.id} invites {len(one.invitations)}" for one in meetings]
    said = "\n".join([*written, *(one.text for one in told.faults)])
    plain = re.sub(r"[A-Za-z]+(?:-\d+)+", lambda found: known.get(found.group(), found.group()), said)
    return sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:24]
