"""What does a document of minutes consist of? Who was there, and item by item what was written.

It is known by the headings that a draft of the clerk's has. What stands elsewhere is kept apart and named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from bot.parameters.named import fold
from governance_store.rules.minute_wording import is_labelled
from templates.engines.word_blocks import (
    CONTENTS,
    FOOTER,
    HEADER,
    Aside,
    Block,
    Rows,
    Title,
    WordDocument,
)

MINUTES: Final = "Minutes"
_GUIDE: Final = "How to write it"
_PRESENT: Final = "Present"
_GUESTS: Final = "In attendance"
_APOLOGIES: Final = "Apologies"
_INTERESTS: Final = "Interests declared"
_NEXT: Final = "Next meeting"
_FRONT: Final = ""
_SECTIONS: Final = {
    fold(one): one for one in (_GUIDE, _PRESENT, _GUESTS, _APOLOGIES, _INTERESTS, MINUTES, _NEXT)
}
_COLUMNS: Final = {
    "organisation": "organisation",
    "name": "name",
    "as": "role",
    "present": "there",
    "from": "since",
    "until": "until",
    "deputy": "deputy",
    "interest": "interest",
    "item": "item",
    "ruling": "ruling",
}
_OF_A_PERSON: Final = ("organisation", "name", "role", "there", "since", "until")
_OF_AN_ITEM: Final = 2
"""The lowest level of a heading that begins an item."""
_OF_NO_CONCERN: Final = frozenset({HEADER, FOOTER, CONTENTS})
NOBODY: Final = frozenset({"", "none", "none recorded", "–", "-", "vacant", "not recorded"})
"""What stands in a cell in which nobody stands."""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A row of the tables of who was there, as it was written; of a guest, where it is that table."""

    organisation: str
    name: str
    role: str
    there: str
    since: str
    until: str
    guest: bool = False


@dataclass(frozen=True, slots=True)
class ItemRead:
    """A heading under “Minutes”, with the paragraphs under it."""

    heading: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MinutesRead:
    """A document of minutes in its parts; `particulars` is the table in front of it, by its labels."""

    particulars: Mapping[str, str]
    people: tuple[PersonRow, ...]
    apologies: tuple[Mapping[str, str], ...]
    interests: tuple[Mapping[str, str], ...]
    items: tuple[ItemRead, ...]
    left: tuple[Aside, ...]
    lacks: tuple[str, ...]


@dataclass
class _Reading:
    section: str = _FRONT
    particulars: dict[str, str] = field(default_factory=dict)
    tables: dict[str, list[Mapping[str, str]]] = field(default_factory=dict)
    items: list[tuple[str, list[str]]] = field(default_factory=list)
    left: list[Aside] = field(default_factory=list)
    found: set[str] = field(default_factory=set)

    def title(self, one: Title) -> None:
        """A heading begins a part, or within the minutes an item."""
        text = " ".join(one.text.split())
        known = _SECTIONS.get(fold(text)) if one.level == 1 else None
        if known:
            self.section = known
            self.found.add(known)
        elif self.section == MINUTES and one.level <= _OF_AN_ITEM:
            self.items.append((text, []))
        else:
            self.text(text)

    def text(self, text: str) -> None:
        """A paragraph of the minutes; one that stands elsewhere is left."""
        if self.section == MINUTES:
            if not self.items:
                self.items.append(("", []))
            self.items[-1][1].extend(filter(None, (" ".join(line.split()) for line in text.split("\n"))))
        elif self.section not in {_FRONT, _GUIDE, _NEXT}:
            self.left.append(Aside(f"under “{self.section}”", text))

    def table(self, one: Rows) -> None:
        """A table of people, of particulars, or within the minutes words in cells."""
        if self.section == MINUTES:
            for row in one.rows:
                self.text(_in_cells(row))
        elif self.section == _FRONT:
            self.particulars |= {fold(row[0]): row[1] for row in one.rows if len(row) > 1}
        elif self.section != _GUIDE:
            self.tables.setdefault(self.section, []).extend(_by_column(one))


def _in_cells(row: Sequence[str]) -> str:
    """A row of a table in the minutes: one line, or a line for each cell where one of them is labelled."""
    cells = [one for one in row if one]
    lines = [line for cell in cells for line in cell.split("\n")]
    return (
        "\n".join(lines)
        if any(map(is_labelled, lines))
        else " | ".join(" ".join(lines.split()) for lines in cells)
    )


def _by_column(table: Rows) -> Iterator[Mapping[str, str]]:
    keys = [_COLUMNS.get(fold(one), "") for one in table.rows[0]]
    for row in table.rows[1:]:
        yield {key: " ".join(cell.split()) for key, cell in zip(keys, row, strict=False) if key}


def read_minutes(document: WordDocument) -> MinutesRead:
    """The parts of a document that was begun as a draft."""
    reading = _Reading()
    for block in document.blocks:
        _take(reading, block)
    people = [
        _person(row, guest=section == _GUESTS)
        for section in (_PRESENT, _GUESTS)
        for row in reading.tables.get(section, ())
    ]
    left = [one for one in document.asides if one.what not in _OF_NO_CONCERN]
    return MinutesRead(
        reading.particulars,
        tuple(people),
        tuple(_filled(reading.tables.get(_APOLOGIES, ()))),
        tuple(_filled(reading.tables.get(_INTERESTS, ()))),
        tuple(ItemRead(heading, tuple(lines)) for heading, lines in reading.items),
        (*reading.left, *left),
        tuple(one for one in (_PRESENT, MINUTES) if one not in reading.found),
    )


def _take(reading: _Reading, block: Block) -> None:
    if isinstance(block, Title):
        reading.title(block)
    elif isinstance(block, Rows):
        reading.table(block)
    else:
        reading.text(block.text)


def _person(row: Mapping[str, str], *, guest: bool) -> PersonRow:
    organisation, name, role, there, since, until = (row.get(one, "") for one in _OF_A_PERSON)
    return PersonRow(organisation, name, role, there, since, until, guest)


def _filled(rows: Sequence[Mapping[str, str]]) -> Iterator[Mapping[str, str]]:
    yield from (row for row in rows if fold(row.get("name", "")) not in NOBODY)
