"""What would somebody else's terms of reference be here? Fields, sections and seats, and what was not taken.

Nothing is left out: every word of the document stands in one of these. A heading that means a field gives
that field its text; any other keeps its own title. What a sentence settles without doubt is set beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from bot.commands.terms_headings import field_meant, label_meant, our_section
from bot.commands.terms_members import Member, is_of_members, members, unread
from bot.commands.terms_sentences import Settled, settled
from bot.commands.terms_typed import as_typed
from bot.parameters.named import fold
from governance_store.rules.terms_fields import BY_KEY, FIELDS, Holds
from templates import Block, Kind, ReadDocument

LONGEST: Final = 4000
LONGEST_TITLE: Final = 120
_LONGEST_HEADING: Final = 90
_MOST_WORDS: Final = 12
_SENTENCE: Final = re.compile(r"(?<=[.;!?])\s+|\n")
_QUORUM: Final = re.compile(r"\b(the )?quorum (is|shall|will|of|for)\b|\b(be|is) quorate\b", re.IGNORECASE)
_AGREEMENT: Final = frozenset(
    {"agreement", "approval", "approvals", "document control", "version control", "version history"}
)
_CONTENTS: Final = frozenset({"contents", "table of contents"})


@dataclass(frozen=True, slots=True)
class Taken:
    """One field as it would be, and from which heading or sentence it is."""

    key: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Left:
    """Words that were not taken, and where they stand."""

    where: str
    text: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """All that a document comes to."""

    fields: tuple[Taken, ...] = ()
    sections: tuple[tuple[str, str], ...] = ()
    members: tuple[Member, ...] = ()
    inherited: tuple[Left, ...] = ()
    left: tuple[Left, ...] = ()
    changes: bool = False

    def text(self, key: str) -> str:
        """What a field would say."""
        return next((one.text for one in self.fields if one.key == key), "")


@dataclass
class _Gathered:
    """What has been found so far, in the order of the document."""

    today: date
    texts: dict[str, list[str]] = field(default_factory=dict)
    sources: dict[str, str] = field(default_factory=dict)
    typed: dict[str, Taken] = field(default_factory=dict)
    sections: dict[str, list[str]] = field(default_factory=dict)
    members: list[Member] = field(default_factory=list)
    listed: list[str] = field(default_factory=list)
    """The points of a list of members, for where there is no table of them."""
    inherited: list[Left] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    """Every line of the text, for what its sentences settle."""


def proposal(document: ReadDocument, today: date) -> Proposal:
    """Read a document's blocks into what they would be here."""
    found = _Gathered(today)
    for heading, blocks in _parts(document.blocks):
        _Part(found, heading).take(blocks)
    found.left += [Left(one.where, one.text) for one in document.asides]
    _find_quorum(found)
    by_sentence = [one for one in settled(found.lines, today) if one.key not in found.typed]
    return Proposal(
        fields=tuple(_in_order([*_texts(found), *found.typed.values(), *map(_settled, by_sentence)])),
        sections=tuple(_sections(found)),
        members=tuple(found.members or map(Member, filter(_is_a_post, found.listed))),
        inherited=tuple(found.inherited),
        left=tuple(found.left),
        changes=document.changes,
    )


def _find_quorum(found: _Gathered) -> None:
    """Where no section is about the quorum, the sentences that are: they stay in their own section too."""
    if "quorum" in found.texts:
        return
    said = [one.strip() for line in found.lines for one in _SENTENCE.split(line) if _QUORUM.search(one)]
    if said:
        found.texts["quorum"] = said
        found.sources["quorum"] = "the sentences that speak of it"


def _is_a_post(line: str) -> bool:
    """Whether a point in a list of members names one, rather than says something of them."""
    return len(line) <= LONGEST_TITLE and not line.endswith(":") and len(line.split()) <= _MOST_WORDS


def _settled(one: Settled) -> Taken:
    return Taken(one.key, one.text, f"“{one.sentence}”")


def _in_order(taken: Sequence[Taken]) -> Iterator[Taken]:
    by_key = {one.key: one for one in taken}
    yield from (by_key[one.key] for one in FIELDS if one.key in by_key)


def _texts(found: _Gathered) -> Iterator[Taken]:
    """Each field's text; what is longer than a field can be becomes a section of its own."""
    for key, lines in found.texts.items():
        text = "\n".join(lines)
        if len(text) <= LONGEST:
            yield Taken(key, text, found.sources[key])
        else:
            found.sections.setdefault(found.sources[key], []).extend(lines)


def _sections(found: _Gathered) -> Iterator[tuple[str, str]]:
    """Sections in their own words; one that is too long goes on under the same title."""
    for title, lines in found.sections.items():
        for number, text in enumerate(_pieces(lines), start=1):
            more = f" ({number})" if number > 1 else ""
            yield title[: LONGEST_TITLE - len(more)].rstrip() + more, text


def _pieces(lines: Sequence[str]) -> Iterator[str]:
    held = ""
    for line in (piece for one in lines for piece in _short(one)):
        if held and len(held) + len(line) + 1 > LONGEST:
            yield held
            held = ""
        held = f"{held}\n{line}" if held else line
    if held:
        yield held


def _short(line: str) -> Iterator[str]:
    while len(line) > LONGEST:
        at = line.rfind(" ", 1, LONGEST) if " " in line[1:LONGEST] else LONGEST
        yield line[:at].rstrip()
        line = line[at:].lstrip()
    yield line


def _parts(blocks: Sequence[Block]) -> Iterator[tuple[str, list[Block]]]:
    """Each heading with what stands under it, up to the next; what stands before the first has none."""
    heading, under = "", list[Block]()
    styled = any(one.kind is Kind.HEADING for one in blocks)
    for one in (piece for block in blocks for piece in _unfolded(block)):
        if is_heading(one, styled=styled):
            yield heading, under
            heading, under = _title(one), []
        else:
            under.append(one)
    yield heading, under


def _title(one: Block) -> str:
    return " ".join(one.text.rstrip(" :").split())


def is_heading(one: Block, *, styled: bool) -> bool:
    """Whether a block heads what follows; where nothing has a style, bold and short lines do."""
    if one.kind is Kind.HEADING:
        return True
    short = len(one.text) <= _LONGEST_HEADING and len(one.text.split()) <= _MOST_WORDS
    if one.kind is not Kind.PARAGRAPH or not short or one.text.endswith((".", ";", ",")):
        return False
    known = field_meant(one.text) is not None or our_section(one.text) is not None
    shouted = one.text.isupper() and len(one.text) > 3  # noqa: PLR2004 -- not an abbreviation
    return one.bold or (not styled and (shouted or known)) or bool(one.number and known)


def _unfolded(block: Block) -> Iterator[Block]:
    """A table of two columns that holds a whole document: each row a heading with its text."""
    rows = block.rows
    if block.kind is not Kind.TABLE or not _is_a_document(rows):
        yield block
        return
    for row in rows:
        *_number, heading, text = (one for one in ("", *row))
        if heading:
            yield Block(Kind.HEADING, heading)
        yield from (Block(Kind.PARAGRAPH, line) for line in text.split("\n") if line)


def _is_a_document(rows: Sequence[Sequence[str]]) -> bool:
    wide = [row for row in rows if len(row) in {2, 3}]
    known = [row for row in wide if field_meant(row[-2]) or our_section(row[-2])]
    return len(rows) >= 4 and len(wide) == len(rows) and 2 * len(known) >= len(rows)  # noqa: PLR2004 -- a few rows prove nothing


class _Part:
    """One heading's share of the document, taken line by line."""

    def __init__(self, found: _Gathered, heading: str) -> None:
        self.found = found
        self.heading = heading
        self.ours = our_section(heading)
        meant = field_meant(heading)
        self.key = meant if meant and (self.ours or meant not in found.sources) else None
        self.skipped = fold(heading) in _AGREEMENT | _CONTENTS
        self.inherited = False

    def take(self, blocks: Sequence[Block]) -> None:
        """Everything under the heading."""
        taken = False
        for block in blocks:
            taken = True
            if block.kind is Kind.TABLE:
                self._table(block.rows)
            elif block.kind is Kind.TITLE or self.skipped or not self.heading:
                self._leave(block)
            else:
                self._line(block)
        if self.heading and not taken:
            self.found.left.append(Left("A heading with nothing under it", self.heading))

    def _leave(self, block: Block) -> None:
        where = "Contents" if block.level < 0 else self.heading or "Before the first heading"
        self.found.left.append(Left(where, block.text))

    def _line(self, block: Block) -> None:
        for place, line in enumerate(block.text.split("\n")):
            labelled = label_meant(line) if place == 0 else None
            if labelled:
                self._labelled(line, *labelled)
            elif line.strip():
                self._further(line, block.kind)

    def _labelled(self, line: str, key: str, rest: str, inherited: bool) -> None:  # noqa: FBT001 -- as it was read
        """A line that begins with a field's own label, as our documents print it."""
        self.inherited = inherited or (rest.endswith(")") and " (as " in rest)
        if self.inherited:
            self.found.inherited.append(Left(BY_KEY[key].label, line))
            return
        if BY_KEY[key].holds in {Holds.TEXT, Holds.LINES}:
            self.key = key
            self.found.sources.setdefault(key, self.heading)
            self.found.texts.setdefault(key, [])
            if rest:
                self._add(key, rest)
            return
        text = as_typed(BY_KEY[key], rest, self.found.today)
        if text:
            self.found.typed[key] = Taken(key, text, self.heading)
        else:
            self._to_section(line)

    def _further(self, line: str, kind: Kind) -> None:
        if line.startswith("(As agreed for ") and self.key:
            self._was_inherited(line)
        elif self.inherited and kind is Kind.ITEM:
            self.found.inherited.append(Left(self.heading, line))
        elif self.key is None or BY_KEY[self.key].holds not in {Holds.TEXT, Holds.LINES}:
            self._to_section(line)
        elif BY_KEY[self.key].holds is Holds.LINES and kind is not Kind.ITEM and line.endswith(":"):
            self.found.lines.append(line)
            self.found.left.append(Left(f"What leads in the list of {BY_KEY[self.key].label.lower()}", line))
        else:
            if self.key == "membership" and kind is Kind.ITEM:
                self.found.listed.append(line)
            self._add(self.key, line)

    def _was_inherited(self, line: str) -> None:
        """What stands above is not its own, but that of the committee above."""
        assert self.key is not None  # noqa: S101 -- asked before
        label = BY_KEY[self.key].label
        lines = self.found.texts.pop(self.key, [])
        self.found.sources.pop(self.key, None)
        self.found.inherited += [Left(label, one) for one in (*lines, line)]
        self.key = field_meant(self.heading)

    def _add(self, key: str, line: str) -> None:
        self.found.sources.setdefault(key, self.heading)
        self.found.texts.setdefault(key, []).append(line)
        self.found.lines.append(line)

    def _to_section(self, line: str) -> None:
        self.found.sections.setdefault(self.heading, []).append(line)
        self.found.lines.append(line)

    def _table(self, rows: Sequence[Sequence[str]]) -> None:
        if is_of_members(rows) and not self.skipped:
            self.found.members += members(rows)
            self.found.left += [Left("Members", one) for one in unread(rows)]
            return
        for row in rows:
            line = " | ".join(" ".join(cell.split()) for cell in row if cell.strip())
            if line and (self.skipped or not self.heading):
                self._header_row(row, line)
            elif line:
                self._further(line, Kind.ITEM)

    def _header_row(self, row: Sequence[str], line: str) -> None:
        """A row of the block at the top, or of those who agreed: told, and read if it settles something."""
        self.found.left.append(Left(self.heading or "Before the first heading", line))
        if not self.skipped and len(row) == 2 and row[1].strip():  # noqa: PLR2004 -- a label and a value
            self.found.lines.append(f"{row[0].rstrip(' :')}: {row[1]}")
