"""Which seats does a table of members name, and which of them does the record have already?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.parameters.base import quote
from bot.parameters.named import Known, fold
from governance_store import View
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import OrganisationId, PersonId, SeatId
from governance_store.records.network import Organisation
from governance_store.records.person import Person
from templates.engines.word_blocks import Rows

LONGEST_ROLE: Final = 120
_COLUMNS: Final = {
    "role": "role/position/post/title/job title/designation/member/members/role on committee/rôl/membership/"
    "role on the board/job role/capacity/rôl / role",
    "organisation": "organisation/organization/trust/body/representing/employer/sefydliad/"
    "member organisation/"
    "organisation represented/sefydliad / organisation/nominating body",
    "holder": "holder/name/lead/postholder/post holder/representative/named lead/"
    "current holder/enw/lead name/"
    "enw / name/member name/lead/name of member/lead or name",
    "deputies": "deputy/deputies/substitute/alternate/named deputy/nominated deputy/dirprwy/deputy name/"
    "dirprwy / deputy",
    "vote": "vote/voting/voting rights/voting status/voting member/voting?/pleidlais",
    "categories": "counts as/category/categories",
}
_NAMES: Final = {fold(word): key for key, words in _COLUMNS.items() for word in words.split("/")} | {
    fold(f"{one} / {two}"): key
    for key, one, two in (
        ("role", "rôl", "role"),
        ("holder", "enw", "name"),
        ("deputies", "dirprwy", "deputy"),
        ("organisation", "sefydliad", "organisation"),
    )
}
_NOBODY: Final = {"", "none", "vacant", "tbc", "to be confirmed", "n/a", "-", "–", "not recorded", "vacancy"}
_NO_VOTE: Final = {"no", "no vote", "non-voting", "nonvoting", "non voting", "n", "na", "nac oes"}
_VOTE: Final = {"yes", "voting", "y", "full", "vote", "oes", ""}


@dataclass(frozen=True, slots=True)
class SeatProposal:
    """One row of a table of members. `there` is the seat that the record has; `unknown` what it lacks."""

    role: str
    organisation: OrganisationId | None = None
    holder: PersonId | None = None
    deputies: tuple[PersonId, ...] = ()
    voting: bool = True
    categories: tuple[str, ...] = ()
    there: SeatId | None = None
    unknown: tuple[tuple[str, str], ...] = ()
    """What was written that the record does not know, and the line that would add it."""
    differs: str = ""


def columns_of(table: Rows) -> Mapping[str, int]:
    """Which column of a table of members holds what; nothing where the table is none."""
    if len(table.rows) < 2:  # noqa: PLR2004 -- a header and a row
        return {}
    found: dict[str, int] = {}
    for at, cell in enumerate(table.rows[0]):
        if key := _NAMES.get(fold(cell)):
            found.setdefault(key, at)
    is_members = len(found) > 1 and ("role" in found or "organisation" in found)
    return found if is_members and all(len(_role(row, found)) <= LONGEST_ROLE for row in table.rows) else {}


def _cell(row: Sequence[str], columns: Mapping[str, int], key: str) -> str:
    at = columns.get(key, -1)
    return row[at].strip() if 0 <= at < len(row) else ""


def _role(row: Sequence[str], columns: Mapping[str, int]) -> str:
    return " ".join((_cell(row, columns, "role") or _cell(row, columns, "organisation")).split())


def words_beside(table: Rows, columns: Mapping[str, int]) -> Iterator[str]:
    """The cells of columns that no seat has a place for."""
    known = set(columns.values())
    for row in table.rows:
        if rest := [cell for at, cell in enumerate(row) if at not in known and cell]:
            yield f"{_role(row, columns)}: {', '.join(rest)}"


def seats_of(view: View, committee: Committee, tables: Sequence[Rows]) -> tuple[SeatProposal, ...]:
    """A seat for each row, held against the seats that the committee has."""
    here = _Directory(view)
    free = list(view.find(Seat, committee=committee.id, active=True))
    held = {one.holder for one in free if one.holder}
    found = []
    for table in tables:
        columns = columns_of(table)
        for row in table.rows[1:]:
            if _role(row, columns):
                proposed = here.seat(row, columns)
                there = _the_same(proposed, free)
                if there:
                    free.remove(there)
                found.append(_against(proposed, there) if there else _once(proposed, held, view))
    return tuple(found)


def _once(one: SeatProposal, held: set[PersonId], view: View) -> SeatProposal:
    """A new seat; whoever holds a seat of the committee already is not given a second."""
    if one.holder is None:
        return one
    if one.holder in held:
        told = f"{view.get(Person, one.holder).name}, who holds another seat"
        return replace(one, holder=None, unknown=(*one.unknown, (told, "")))
    held.add(one.holder)
    return one


def new_seat(id_: SeatId, committee: Committee, one: SeatProposal) -> Seat:
    """A proposed seat as it is written down."""
    return Seat(
        id_, committee.id, one.role, one.organisation, one.categories, one.voting, one.holder, one.deputies
    )


def _the_same(proposed: SeatProposal, free: Sequence[Seat]) -> Seat | None:
    """The committee's seat of that role and organisation; the one with that holder, where there are more."""
    alike = [
        one
        for one in free
        if fold(one.role) == fold(proposed.role) and one.organisation == proposed.organisation
    ]
    return next((one for one in alike if one.holder == proposed.holder), alike[0] if alike else None)


def _against(one: SeatProposal, there: Seat) -> SeatProposal:
    pairs = (
        ("the holder", there.holder, one.holder),
        ("the deputies", there.deputies, one.deputies),
        ("the vote", there.voting, one.voting),
    )
    differs = ", ".join(what for what, held, said in pairs if held != said)
    return replace(one, there=there.id, differs=differs)


class _Directory:
    """The organisations and people of the record, by what they are called."""

    def __init__(self, view: View) -> None:
        organisations, people = view.find(Organisation), view.find(Person, active=True)
        self._organisations = Known(organisations, lambda one: (one.id, one.key), lambda one: one.name)
        self._people = Known(people, lambda one: (one.id, *one.emails), lambda one: one.name)

    def seat(self, row: Sequence[str], columns: Mapping[str, int]) -> SeatProposal:
        """A row as a seat; what nobody knows is told with the line that adds it."""
        unknown: list[tuple[str, str]] = []
        said = _cell(row, columns, "organisation")
        organisation = None
        if fold(said) not in _NOBODY:
            exact = self._organisations.exact(fold(said))
            organisation = exact[0].id if len(exact) == 1 else None
            if organisation is None:
                unknown.append((said, f"organisation add {quote(said)} nhs"))
        holders = [*self._all_of(_cell(row, columns, "holder"), organisation, unknown)]
        deputies = [*self._all_of(_cell(row, columns, "deputies"), organisation, unknown)]
        vote = _cell(row, columns, "vote")
        if fold(vote) not in _VOTE | _NO_VOTE:
            unknown.append((vote, ""))
        return SeatProposal(
            _role(row, columns),
            organisation,
            holders[0] if holders else None,
            tuple(dict.fromkeys(one for one in (*holders[1:], *deputies) if one not in holders[:1])),
            fold(vote) not in _NO_VOTE,
            tuple(dict.fromkeys(_categories(_cell(row, columns, "categories")))),
            unknown=tuple(unknown),
        )

    def _all_of(
        self, said: str, organisation: OrganisationId | None, unknown: list[tuple[str, str]]
    ) -> Iterator[PersonId]:
        if found := self._person(said, organisation):
            yield found
            return
        for one in filter(None, map(str.strip, re.split(r"[,;\n]", said))):
            if found := self._person(one, organisation):
                yield found
            elif fold(one) not in _NOBODY:
                unknown.append((one, f"person add {quote(one)} email …"))

    def _person(self, said: str, organisation: OrganisationId | None) -> PersonId | None:
        found = self._people.exact(fold(said)) if said else []
        if len(found) > 1:
            found = [one for one in found if one.organisation == organisation]
        return found[0].id if len(found) == 1 else None


def _categories(said: str) -> Iterator[str]:
    yield from (one for part in said.split(",") if (one := part.strip().lower()) not in _NOBODY)
