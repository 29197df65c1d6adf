"""Who and what is known while a file is read? What the record holds, and what the file has added so far.

Each sheet may name what stands before it, so what is new is found like what was there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeVar

from bot.commands.moving_in.cells import Cells
from bot.commands.moving_in.told import Cell
from bot.commands.naming import in_a_row
from bot.language.nearest import nearest
from bot.parameters.base import cut
from bot.parameters.named import fold
from governance_store import View
from governance_store.records.action import Action, ActionEntry
from governance_store.records.committee import Committee, Seat
from governance_store.records.kinds import Record, kind_of
from governance_store.records.meeting import Meeting
from governance_store.records.network import Organisation
from governance_store.records.person import Person, Post

R = TypeVar("R", bound=Record)
_KINDS: Final[tuple[type[Any], ...]] = (
    Organisation,
    Person,
    Committee,
    Post,
    Seat,
    Meeting,
    Action,
    ActionEntry,
)
_MOST_GUESSES: Final = 100
_TITLES: Final = {"dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "revd", "cllr"}


def untitled(name: str) -> str:
    """A name as it is compared: without case, accents and titles."""
    words = fold(name).split()
    return " ".join(word for word in words if word.strip(".") not in _TITLES) or fold(name)


def kept_name(known: str, said: str) -> str:
    """The name as it is known, where the file only writes it otherwise; a title that was lacking is taken."""
    if untitled(known) != untitled(said):
        return said
    return said if len(said.split()) > len(known.split()) else known


class Register:
    """The records as they will be, with those that the file makes or changes."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.before: dict[tuple[str, str], Any] = {}
        self._now: dict[type[Any], dict[str, Any]] = {}
        self._numbers: dict[str, int] = {}
        self._put: dict[tuple[str, str], None] = {}
        self._called: dict[type[Any], dict[str, list[str]]] = {}
        for type_ in _KINDS:
            self._now[type_] = {}
            self._called[type_] = {}
            for one in view.find(type_):
                self.before[kind_of(type_).name, one.id] = one
                self._hold(one)

    def _hold(self, one: Any) -> None:  # noqa: ANN401 -- any record
        self._now[type(one)][one.id] = one
        for name in _names(one):
            ids = self._called[type(one)].setdefault(name, [])
            if one.id not in ids:
                ids.append(one.id)

    def held(self, type_: type[R], id_: str) -> R | None:
        """The record of an identifier, as it will be."""
        return self._now.get(type_, {}).get(id_)

    def all(self, type_: type[R]) -> Iterable[R]:
        """Everything of a kind, as it will be."""
        return self._now[type_].values()

    def called(self, type_: type[R], name: str) -> list[R]:
        """Those that are called so, by whichever of their names."""
        found = (self._now[type_][id_] for id_ in self._called[type_].get(name, ()))
        return [one for one in found if name in _names(one)]

    def put(self, one: Record) -> None:
        """A record as the file makes it."""
        self._put[kind_of(type(one)).name, one.id] = None
        self._hold(one)

    def new_id(self, prefix: str, width: int = 3) -> str:
        """An identifier that nothing has, here or in the record."""
        number = self._numbers.get(prefix, self.view.next_number(prefix))
        self._numbers[prefix] = number + 1
        return f"{prefix}-{number:0{width}d}"

    def changes(self) -> list[tuple[Any, Any]]:
        """Each record that is new or different now, with what it was before; None where it is new."""
        now: Mapping[str, Any] = {kind_of(type_).name: held for type_, held in self._now.items()}
        pairs = [(self.before.get(key), now[key[0]][key[1]]) for key in self._put]
        return [(before, after) for before, after in pairs if before != after]

    def person(self, cells: Cells, cell: Cell, said: str) -> Person | None:
        """The person whom a cell names, by address or by name; whoever fits several is asked about."""
        name = fold(said)
        found = [one for one in self.called(Person, name) if one.active]
        found = found or [one for one in self.called(Person, untitled(_turned(said))) if one.active]
        if len(found) == 1:
            return found[0]
        if found:
            each = in_a_row([f"{one.name} ({one.emails[0] if one.emails else one.id})" for one in found])
            cells.told.fault(f"“{cut(said)}” may be {each}: write the address.", cell)
        elif "@" in said:
            cells.told.fault(f"nobody has the address {cut(said)}.", cell)
        else:
            self._not_known(cells, cell, said, Person, "person")
        return None

    def organisation(self, cells: Cells, cell: Cell) -> Organisation | None:
        """The organisation that a cell names."""
        return self._one(cells, cell, Organisation, "organisation")

    def committee(self, cells: Cells, cell: Cell) -> Committee | None:
        """The committee that a cell names."""
        return self._one(cells, cell, Committee, "committee")

    def _one(self, cells: Cells, cell: Cell, type_: type[R], noun: str) -> R | None:
        said = cells.text(cell, f"the name of {'an' if noun[0] in 'aeio' else 'a'} {noun}", 200)
        if not said:
            return None
        found = [one for one in self.called(type_, fold(said)) if getattr(one, "active", True)]
        if not found:
            self._not_known(cells, cell, said, type_, noun)
        return found[0] if found else None

    def _not_known(self, cells: Cells, cell: Cell, said: str, type_: type[Any], noun: str) -> None:
        guess = len(cells.told.faults) < _MOST_GUESSES
        likely = nearest(fold(said), self._called[type_]) if guess else None
        ids = self._called[type_][likely] if likely else ()
        hint = f" Did you mean {_shown(self._now[type_][ids[0]])}?" if ids else ""
        cells.told.fault(f"there is no {noun} called “{cut(said)}”.{hint}", cell)


class Foreseen(View):
    """The record as it will be, as far as names are asked of it."""

    def __init__(self, register: Register) -> None:
        super().__init__(register.view._tables)  # noqa: SLF001 -- the same record, seen further on
        self._register = register

    def maybe(self, type_: type[R], id_: str) -> R | None:
        """The record of an identifier, as it will be."""
        found: R | None = self._register.held(type_, id_)
        return found or super().maybe(type_, id_)

    def get(self, type_: type[R], id_: str) -> R:
        """The same; raises UnknownRecord or ErasedRecord."""
        return self.maybe(type_, id_) or super().get(type_, id_)


def _names(one: Any) -> list[str]:  # noqa: ANN401 -- any record
    """What a record is called, as it is compared."""
    match one:
        case Person():
            return [*map(str.casefold, one.emails), fold(one.name), untitled(one.name), fold(one.id)]
        case Organisation() | Committee():
            return [one.key, fold(one.name), fold(one.id)]
        case Post():
            return [fold(one.title)]
        case Action():
            return [fold(one.reference), fold(one.text)]
        case Seat() | Meeting():
            return [one.committee]
        case _:
            return [one.id]


def _shown(one: Any) -> str:  # noqa: ANN401 -- any record
    return str(one.title if isinstance(one, Post) else one.name)


def _turned(said: str) -> str:
    """A name with the surname first, the other way round."""
    surname, comma, forename = said.partition(",")
    return f"{forename.strip()} {surname.strip()}" if comma else said
