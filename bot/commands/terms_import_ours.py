"""What does a Word document say that the clerk itself made, and that somebody may have edited since?

It is known by its table of particulars. Its sections have our titles, its clauses our labels, for all to see;
so each field comes back as it was, and what an editor added stays where they put it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from bot.language.dates import take_date
from bot.language.reading import Took
from governance_store.errors import GovernanceError
from governance_store.rules.terms_fields import (
    FIELDS,
    MEMBERSHIP,
    QUORUM,
    SECTIONS,
    Holds,
    TermsField,
    value_of,
)
from templates.engines.word_blocks import Aside, Block, Item, Paragraph, Rows, Title

_PARTICULARS: Final = ("Particulars", "As recorded")
_AGREEMENT: Final = "Agreement"
_FACT: Final = "fact"
_AS_AGREED: Final = re.compile(r"^\(As agreed for (.+)\.\)$")
_AS: Final = re.compile(r"^(.*) \(as ([^()]*(?:\([^()]*\)[^()]*)*)\)$", re.DOTALL)
_BLOCK_AT_THE_TOP: Final = "top of the document"
_ANY_DAY: Final = date(2000, 1, 1)  # the clerk prints a day with its year, so none is counted from


@dataclass
class Ours:
    """The fields and sections of a document of the clerk's; `inherited` are what it has from another."""

    texts: dict[str, list[str]] = field(default_factory=dict)
    inherited: dict[str, str] = field(default_factory=dict)
    sections: list[tuple[str, list[str]]] = field(default_factory=list)
    members: list[Rows] = field(default_factory=list)
    left: list[Aside] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    title: str = ""
    current: TermsField | None = None

    @property
    def mine(self) -> list[TermsField]:
        """The fields that have their place in the section that is being read."""
        return [one for one in FIELDS if one.section == self.title]

    def say(self, field_: TermsField, text: str) -> None:
        """Take a line of a field."""
        self.texts.setdefault(field_.key, []).append(text)
        self.current = field_


def is_ours(blocks: Sequence[Block]) -> bool:
    """Whether the clerk made a document: its table of particulars says so to everybody."""
    return any(isinstance(one, Rows) and one.rows and one.rows[0] == _PARTICULARS for one in blocks)


def read_ours(blocks: Sequence[Block]) -> Ours:
    """The fields, own sections and members of a document of the clerk's."""
    found = Ours()
    titles = [at for at, one in enumerate(blocks) if isinstance(one, Title)]
    last = titles[-1] if titles and _named(blocks[titles[-1]]) == _AGREEMENT else len(blocks)
    first = titles[0] if titles else len(blocks)
    _leave(found, _BLOCK_AT_THE_TOP, blocks[:first])
    for block in blocks[first:last]:
        _take(found, block)
    _leave(found, "agreement and signatures", blocks[max(last, first) :])
    return found


def _named(block: Block) -> str:
    """The title of a section, without the number that the clerk gave it."""
    return "" if isinstance(block, Rows) else re.sub(r"^\d+\t", "", block.text)


def _leave(found: Ours, what: str, blocks: Sequence[Block]) -> None:
    for block in blocks:
        text = (
            "; ".join(": ".join(filter(None, row)) for row in block.rows)
            if isinstance(block, Rows)
            else block.text
        )
        found.left.append(Aside(what, text))


def _take(found: Ours, block: Block) -> None:
    match block:
        case Title():
            _begin(found, _named(block))
        case Rows():
            _take_table(found, block)
        case _ if not found.mine:
            found.sections[-1][1].append(block.text)
        case Item():
            _take_point(found, block.text)
        case Paragraph(style=style) if style == _FACT:
            _take_fact(found, block.text)
        case _:
            _take_clause(found, block.text)


def _begin(found: Ours, title: str) -> None:
    begun = any(
        one.key in found.texts or one.key in found.inherited for one in FIELDS if one.section == title
    )
    found.title = title if title in SECTIONS and not begun else ""
    found.current = None
    if not found.title:
        found.sections.append((title, []))


def _take_table(found: Ours, table: Rows) -> None:
    titled = found.sections[-1][0] if found.sections and not found.title else found.title
    if titled in (MEMBERSHIP, "Membership") and table.rows[0][:2] == ("Organisation", "Role"):
        found.members.append(table)
    elif found.mine and found.current:
        found.texts[found.current.key] += [" | ".join(row) for row in table.rows]
    elif found.mine:
        found.sections.append((found.title, [" | ".join(row) for row in table.rows]))
    else:
        found.sections[-1][1].extend(" | ".join(row) for row in table.rows)


def _take_clause(found: Ours, text: str) -> None:
    """A clause begins with its label, unless the section's title says it; what follows goes on with it."""
    if (as_agreed := _AS_AGREED.match(text)) and found.current:
        _inherit(found, found.current, as_agreed[1])
        return
    for one in found.mine:
        if one.holds is Holds.TEXT and one.key not in found.texts and text.startswith(f"{one.label}: "):
            found.say(one, text.removeprefix(f"{one.label}: "))
            return
        if one.holds is Holds.LINES and (lead := _lead(one, text, ":")):
            _lead_list(found, one, lead)
            return
    titled = next((one for one in found.mine if one.label == found.title and one.holds is Holds.TEXT), None)
    if goes_on := found.current or titled:
        found.say(goes_on, text)
    else:
        _keep_beside(found, text)


def _lead(one: TermsField, text: str, behind: str) -> str:
    """How a list's label stands before it: alone, or with the committee that it is from."""
    plain = f"{one.label}{behind}"
    if text.startswith(plain) if behind == ": " else text == plain:
        return plain
    said = re.match(rf"{re.escape(one.label)} \(as .*?\){behind}", text)
    return said[0] if said and (behind == ": " or said[0] == text) else ""


def _lead_list(found: Ours, one: TermsField, lead: str) -> None:
    found.current = one
    if as_agreed := _AS.match(lead.rstrip().removesuffix(":")):
        found.inherited.setdefault(one.key, as_agreed[2])


def _take_point(found: Ours, text: str) -> None:
    led = found.current if found.current and found.current.holds is Holds.LINES else None
    for one in (one for one in found.mine if one.holds is Holds.LINES):
        if lead := _lead(one, text, ": "):
            _lead_list(found, one, lead)
            found.say(one, text.removeprefix(lead))
            return
    titled = next((one for one in found.mine if one.holds is Holds.LINES and one.label == found.title), None)
    if goes_on := led or titled or found.current:
        found.say(goes_on, text)
    else:
        _keep_beside(found, text)


def _take_fact(found: Ours, text: str) -> None:
    label, _, said = text.partition(":")
    one = next((one for one in found.mine if one.label == label), None)
    if one is None:
        _keep_beside(found, text)
        return
    said = said.strip()
    if as_agreed := _AS.match(said):
        said = as_agreed[1]
        found.inherited[one.key] = as_agreed[2]
    if (canonical := _canonical(one, said)) is None:
        found.inherited.pop(one.key, None)
        found.doubts.append(f"{label}: “{said}” does not read as {one.holds.value}, so it is kept in words.")
        _keep_beside(found, text)
        return
    found.texts[one.key] = [canonical]


def _canonical(one: TermsField, said: str) -> str | None:
    text = said.removeprefix(one.before).removesuffix(one.behind)
    if one.holds is Holds.DATE:
        read = take_date(text.split(), 0, _ANY_DAY)
        return read.value.isoformat() if isinstance(read, Took) else None
    try:
        value_of(one, text)
    except (GovernanceError, ValueError, KeyError):
        return None
    return text


def _inherit(found: Ours, one: TermsField, of: str) -> None:
    found.inherited[one.key] = of


def _keep_beside(found: Ours, text: str) -> None:
    """What an editor put where no field has a place for it: a section of its own, titled as it stood."""
    if not found.sections or found.sections[-1][0] != found.title:
        found.sections.append((found.title or QUORUM, []))
    found.sections[-1][1].append(text)
