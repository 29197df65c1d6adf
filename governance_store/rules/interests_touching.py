"""Which interests may an item of an agenda touch? Those that share a telling word with its title.

No more than a hint beforehand: what an interest touches is for its holder to say and for the chair to rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from governance_store.records.agenda import AgendaItem, Section
from governance_store.records.interest import Interest

_SHORTEST: Final = 3
_WORD: Final = re.compile(r"[^\W_]+")
_SAY_NOTHING: Final = frozenset(
    (  # noqa: SIM905 -- words are read and mended more easily than a list
        "adviser advisor and board business chair committee company consultant director directors "
        "employed employee family for foundation from group hospital hospitals husband imaging its "
        "limited ltd member mine national network new nhs officer our own owner paid paper partner "
        "partnership plan plc private professional report review service services shareholder "
        "shareholding shares spouse the trust trustee unpaid update wife with work works "
    ).split()
)
"""What stands in many titles and interests, and tells nothing of what they are about."""


@dataclass(frozen=True, slots=True)
class Touch:
    """An item, the number it has, an interest, and the words by which they may belong together."""

    number: int
    item: AgendaItem
    interest: Interest
    words: tuple[str, ...]


def touches(items: Iterable[tuple[int, AgendaItem]], interests: Iterable[Interest]) -> Iterator[Touch]:
    """Each item of business with each interest that shares a word with it, in the order of the agenda."""
    telling = [(one, _words(one.what)) for one in interests]
    for number, item in items:
        here = _words(item.title) if item.section is Section.BUSINESS else frozenset()
        for interest, words in telling:
            if shared := here & words:
                yield Touch(number, item, interest, tuple(sorted(shared)))


def _words(text: str) -> frozenset[str]:
    found = (one.casefold() for one in _WORD.findall(text))
    return frozenset(one for one in found if len(one) >= _SHORTEST and one not in _SAY_NOTHING)
