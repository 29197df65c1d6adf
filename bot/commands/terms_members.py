"""Which seats does a table of members describe, and whom of the record does it mean?

Columns are known by their headings. An organisation or a person that the record does not have, or has twice,
is never guessed: it is named, with the line that would add it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.parameters.named import fold
from governance_store import View
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import OrganisationId, PersonId
from governance_store.records.network import Organisation
from governance_store.records.person import Person

_COLUMNS: Final = {
    "organisation": "organisation, organization, body, trust, provider, employer, member organisation"
    ", representing, site, organisation represented",
    "role": "role, post, position, title, job title, membership, member, seat, capacity, designation",
    "holder": "holder, name, lead, current holder, representative, current member, nominated person"
    ", current representative, named representative",
    "deputies": "deputies, deputy, named deputy, deputy name, substitute, alternate",
    "vote": "vote, voting, voting status, voting rights, votes, voting member",
    "categories": "counts as, category, categories",
}
_KNOWN: Final = {fold(word.strip()): name for name, words in _COLUMNS.items() for word in words.split(",")}
_NOBODY: Final = frozenset(
    {"", "vacant", "vacancy", "tbc", "to be confirmed", "none", "-", "–", "n/a", "not recorded"}
)
_NO_VOTE: Final = re.compile(r"\b(no|non|not|without)\b|^n$", re.IGNORECASE)
_TITLE: Final = re.compile(r"^(dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|rev|cllr)\.?\s+")


@dataclass(frozen=True, slots=True)
class Member:
    """A row of a table of members, in its own words."""

    role: str
    organisation: str = ""
    holder: str = ""
    deputies: tuple[str, ...] = ()
    voting: bool = True
    categories: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """All that the row says."""
        return (self.role, self.organisation, self.holder, *self.deputies, *self.categories)


def is_of_members(rows: Sequence[Sequence[str]]) -> bool:
    """Whether a table lists members: a role beside an organisation, a holder or a deputy."""
    columns = set(_columns(rows[0])) if len(rows) > 1 else set()
    who = columns & {"organisation", "holder", "deputies"}
    return bool(who) and ("role" in columns or {"organisation", "holder"} <= columns)


def _columns(headings: Sequence[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    for place, heading in enumerate(headings):
        name = _KNOWN.get(fold(heading))
        if name:
            found.setdefault(name, place)
    return found


def members(rows: Sequence[Sequence[str]]) -> tuple[Member, ...]:
    """The members of a table whose first row holds its headings; empty rows are none."""
    columns = _columns(rows[0])
    return tuple(_member(row, columns) for row in rows[1:] if any(cell.strip() for cell in row))


def unread(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """What stands in columns that are not known, cell by cell, with the heading of each."""
    known = set(_columns(rows[0]).values())
    return tuple(
        f"{rows[0][place]}: {cell}"
        for row in rows[1:]
        for place, cell in enumerate(row)
        if place not in known and cell.strip() and place < len(rows[0])
    )


def _member(row: Sequence[str], columns: dict[str, int]) -> Member:
    def cell(name: str) -> str:
        place = columns.get(name)
        return " ".join(row[place].split()) if place is not None and place < len(row) else ""

    holder, vote = cell("holder"), cell("vote")
    organisation = "" if cell("organisation") in {"-", "–"} else cell("organisation")
    return Member(
        role=cell("role") or f"Representative of {organisation}",
        organisation=organisation,
        holder="" if fold(holder) in _NOBODY else holder,
        deputies=tuple(_names(cell("deputies"))),
        voting=not (vote and _NO_VOTE.search(vote)),
        categories=tuple(dict.fromkeys(one.lower() for one in _names(cell("categories")))),
    )


def _names(text: str) -> Iterator[str]:
    yield from (name.strip() for name in re.split(r"[,;]", text) if fold(name) not in _NOBODY)


@dataclass(frozen=True, slots=True)
class Proposed:
    """A seat as it would be; `lacking` says what the record does not know, `there` that it has it already."""

    member: Member
    organisation: OrganisationId | None = None
    holder: PersonId | None = None
    deputies: tuple[PersonId, ...] = ()
    there: bool = False
    lacking: tuple[str, ...] = ()
    placed: bool = True


def proposed(view: View, committee: Committee, found: Iterable[Member]) -> tuple[Proposed, ...]:
    """Each member as a seat of the committee; one that it has already, as often as it has it, is not new."""
    seats = view.find(Seat, committee=committee.id, active=True)
    have = Counter((fold(one.role), one.organisation) for one in seats)
    made = []
    for member in found:
        one = _matched(view, member)
        like = (fold(member.role), one.organisation)
        there = have[like] > 0
        have[like] -= there
        made.append(
            Proposed(member, one.organisation, one.holder, one.deputies, there, one.lacking, one.placed)
        )
    return tuple(made)


def _matched(view: View, member: Member) -> Proposed:
    organisation = _organisation(view, member.organisation)
    lacking = []
    if member.organisation and organisation is None:
        lacking.append(f"no organisation here is called “{member.organisation}”: organisation add")
    people = {name: _person(view, name) for name in (member.holder, *member.deputies) if name}
    lacking += [
        f"nobody here is called “{name}”, or several are: person add"
        for name, one in people.items()
        if not one
    ]
    return Proposed(
        member,
        organisation.id if organisation else None,
        people.get(member.holder),
        tuple(one for name in member.deputies if (one := people[name])),
        lacking=tuple(lacking),
        placed=not member.organisation or organisation is not None,
    )


def _organisation(view: View, said: str) -> Organisation | None:
    wanted = fold(said)
    found = [one for one in view.find(Organisation) if wanted and wanted in (fold(one.name), fold(one.key))]
    return found[0] if len(found) == 1 else None


def _person(view: View, said: str) -> PersonId | None:
    wanted = fold(said)
    people = view.find(Person, active=True)
    found = [one for one in people if fold(one.name) == wanted] or [
        one for one in people if _bare(one.name) == _bare(said)
    ]
    return found[0].id if len(found) == 1 else None


def _bare(name: str) -> str:
    return _TITLE.sub("", fold(name))
