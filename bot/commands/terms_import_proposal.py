"""What does a document propose for terms of reference? Fields, sections and seats, and the rest.

Nothing is left out in silence: each word of the document stands in a field, a section or a seat, or among
what was not taken. A typed field is proposed only where its sentence reads without doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from bot.commands.terms_import_headings import bare, field_of
from bot.commands.terms_import_ours import is_ours, read_ours
from bot.commands.terms_import_reading import DocumentInParts, PartOfTerms, in_parts
from bot.commands.terms_import_seats import SeatProposal, columns_of, seats_of, words_beside
from bot.commands.terms_import_values import sentences_of, values_in
from bot.commands.terms_parameters import LONGEST_CLAUSE
from bot.parameters.named import fold
from bot.parameters.text import clean
from governance_store import View
from governance_store.records.committee import Committee
from governance_store.rules.ladder_in_force import FIELD
from governance_store.rules.reminder_ladder import NotUnderstood, read_ladder
from governance_store.rules.terms_fields import BY_KEY, FIELDS, Holds
from templates.engines.word_blocks import Aside, Rows, WordDocument

LONGEST_TITLE: Final = 120
LOOKED_FOR: Final = {
    "purpose": "its purpose",
    "duties": "its duties",
    "membership": "its members",
    "quorum": "the quorum",
    "frequency": "how often it meets",
    "chair": "how the chair is chosen",
}
_LEAST: Final = 2
_WORDS_OF_A_FACT: Final = 12


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is to be confirmed, what was not taken, and what somebody should know before they confirm."""

    clauses: tuple[tuple[str, str], ...] = ()
    sections: tuple[tuple[str, str], ...] = ()
    seats: tuple[SeatProposal, ...] = ()
    inherited: tuple[tuple[str, str], ...] = ()
    left: tuple[Aside, ...] = ()
    doubts: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields that terms of reference have as a rule, and this document has not."""
        return open_in(self, set())

    @property
    def is_doubtful(self) -> bool:
        """Whether it hardly reads like terms of reference at all."""
        return len(LOOKED_FOR) - len(self.missing) < _LEAST


def open_in(proposal: Proposal, there: set[str]) -> tuple[str, ...]:
    """What terms have as a rule, and neither the proposal says nor the fields that are there already."""
    said = {key for key, _ in (*proposal.clauses, *proposal.inherited)} | there
    seats = {"membership"} if proposal.seats else set()
    return tuple(words for key, words in LOOKED_FOR.items() if key not in said | seats)


@dataclass
class _Making:
    texts: dict[str, str] = field(default_factory=dict)
    sections: list[tuple[str, str]] = field(default_factory=list)
    members: list[Rows] = field(default_factory=list)
    left: list[Aside] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)

    def section(self, title: str, text: str) -> None:
        """Add a section; a long one is parted, and a title that is there already is counted."""
        whole = " ".join(clean(title).split())
        if len(whole) > LONGEST_TITLE:
            text, whole = f"{whole}\n{text}", whole[:LONGEST_TITLE].strip()
        for piece in _pieces(clean(text)):
            named, number = whole, 1
            while fold(named) in {fold(one) for one, _ in self.sections}:
                number += 1
                named = f"{whole[: LONGEST_TITLE - 8]} ({number})"
            self.sections.append((named, piece))


def _pieces(text: str) -> Iterator[str]:
    while len(text) > LONGEST_CLAUSE:
        at = max(text.rfind("\n", 1, LONGEST_CLAUSE), text.rfind(" ", 1, LONGEST_CLAUSE))
        at = at if at > 0 else LONGEST_CLAUSE
        yield text[:at].strip()
        text = text[at:].strip()
    if text:
        yield text


def propose(view: View, committee: Committee, document: WordDocument, today: date) -> Proposal:
    """What a document says for one committee, as far as it can be read; the same file, the same again."""
    making = _Making(left=list(document.asides))
    inherited: tuple[tuple[str, str], ...] = ()
    if is_ours(document.blocks):
        inherited = _of_ours(making, document, is_group=committee.parent is not None)
    else:
        _of_others(making, in_parts(document.blocks), today)
    _ladder_as_section(making)
    for table in making.members:
        columns = columns_of(table)
        making.left.append(Aside("table of members, columns", ", ".join(table.rows[0])))
        making.left += [Aside("table of members", text) for text in words_beside(table, columns)]
    seats = seats_of(view, committee, making.members)
    making.left += [Aside("table of members, unknown", said) for one in seats for said, _ in one.unknown]
    clauses = tuple((one.key, making.texts[one.key]) for one in FIELDS if making.texts.get(one.key))
    return Proposal(
        clauses,
        tuple(making.sections),
        seats,
        inherited,
        tuple(making.left),
        tuple(making.doubts),
        document.remarks,
    )


def _ladder_as_section(making: _Making) -> None:
    """When people are reminded stays a section in words of its own, where the clerk could not go by it."""
    text = making.texts.get(FIELD, "")
    read = read_ladder(text) if text else None
    if isinstance(read, NotUnderstood):
        making.section(BY_KEY[FIELD].label, making.texts.pop(FIELD))
        making.doubts.append(f"{BY_KEY[FIELD].label}: a section of its own, not a field. {read.sentence}")


def _of_ours(making: _Making, document: WordDocument, *, is_group: bool) -> tuple[tuple[str, str], ...]:
    """A document of the clerk's; what a group has from its parent stays the parent's."""
    ours = read_ours(document.blocks)
    texts = {key: clean("\n".join(lines)) for key, lines in ours.texts.items()}
    theirs = {key: of for key, of in ours.inherited.items() if is_group and key in texts}
    for key, text in texts.items():
        if key not in theirs:
            making.texts[key] = text
    for title, lines in ours.sections:
        making.section(title, "\n".join(lines))
    making.members, making.doubts = ours.members, ours.doubts
    making.left += ours.left
    if not is_group and ours.inherited:
        of = " and ".join(dict.fromkeys(ours.inherited.values()))
        making.doubts.append(f"Fields that it has “as agreed for {of}” are proposed as this committee's own.")
    return tuple((key, f"{texts[key]} (as {of})") for key, of in theirs.items())


def _of_others(making: _Making, document: DocumentInParts, today: date) -> None:
    making.left += [Aside("title", text) for text in document.titles]
    making.left += [Aside("particulars", f"{label}: {said}") for label, said in document.particulars]
    said = [f"{label}: {text}" for label, text in document.particulars]
    for part in document.parts:
        said += _take_part(making, part)
    sure, doubts = values_in(said, today)
    making.texts.update(sure)
    making.doubts += doubts
    _quorum_within(making, said)


def _take_part(making: _Making, part: PartOfTerms) -> list[str]:
    """A part as a field, where its heading announces one that is still free, else as a section."""
    lines = list(part.lines)
    for table in part.tables:
        if columns_of(table):
            making.members.append(table)
        else:
            lines += [" | ".join(row) for row in table.rows]
    title = bare(part.title)
    text = clean("\n".join(lines))
    one = field_of(part.title)
    if one and one.key not in making.texts and 0 < len(text) <= LONGEST_CLAUSE:
        making.texts[one.key] = _in_lines(text) if one.holds is Holds.LINES else text
        if not _words(part.title) <= _words(f"{one.label} {one.section}"):
            making.left.append(Aside(f"heading, now “{one.label}”", part.title))
    else:
        making.section(title, text)
        if not text or not _words(part.title) <= _words(title):
            making.left.append(Aside("heading", part.title))
    is_fact = len(lines) == 1 and len(lines[0].split()) < _WORDS_OF_A_FACT
    return [f"{title}: {lines[0]}"] if is_fact else lines


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", fold(text)) if not word.isdecimal()}


def _in_lines(text: str) -> str:
    return "\n".join(filter(None, (line.strip().removesuffix(";") for line in text.split("\n"))))


def _quorum_within(making: _Making, said: Sequence[str]) -> None:
    """A quorum clause that stands within another part: proposed where there is one such sentence only."""
    if "quorum" in making.texts:
        return
    found = list(dict.fromkeys(one for one in sentences_of(said) if _is_quorum(one)))
    if len(found) == 1:
        making.texts["quorum"] = clean(bare(found[0]))
    elif found:
        told = " and ".join(f"“{one}”" for one in found)
        making.doubts.append(f"Quorum: not set, because {told} both speak of it.")


def _is_quorum(sentence: str) -> bool:
    low = bare(sentence).lower()
    begins = low.startswith(("the quorum", "a quorum", "quorum:", "quorum shall", "quorum will", "quorum is"))
    return begins or " shall be quorate " in low or " will be quorate " in low
