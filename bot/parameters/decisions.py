"""Which decision is meant? By its reference in the minutes, such as IB/2627/014(a), or by its identifier."""

from __future__ import annotations

import re
from typing import Final

from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Which, Words, cut, longest, quote
from governance_store.records.decision import Decision
from governance_store.rules.local_time import date_in_full, local

_ID: Final = re.compile(r"DCS-\d{4}-\d+", re.IGNORECASE | re.ASCII)
_MOST_WORDS: Final = 4
_BARE: Final = re.compile(r"[^\s\"“”,;]+")


class ADecision(Plain[Decision]):
    """A decision that stands; the number of its item is enough where only one was made under it."""

    called = "the reference of a decision, such as IB/2627/014(a)"

    def take(self, words: Words, start: int, scene: Scene) -> Took[Decision] | Fault | Which[Decision] | None:
        """Read a reference, the end of one, or an identifier; what fits several is asked about."""
        quoted = words.items[start].quoted
        ends = (start + 1,) if quoted else longest(words.plain(), start, _MOST_WORDS)
        for end in ends:
            said = words.said(start, end).strip(",;. ")
            found = _meant(scene, said) if any(letter.isdigit() for letter in said) else []
            if len(found) == 1:
                return Took(found[0], end)
            if found:
                labels = tuple((_label(one, scene), one) for one in found)
                return Which(f"“{cut(said)}” fits more than one decision. Which one?", labels, end)
        said = words.items[start].text.strip(",;.")
        if _ID.fullmatch(said) or re.search(r"/\d", said):
            told = f"There is no decision {cut(said)}. “decision list” shows those there are."
            return Fault(told, (), start, start + 1)
        return None

    def line(self, value: Decision, scene: Scene) -> str:
        """Its reference, where nothing else has it."""
        if _meant(scene, value.reference) != [value]:
            return value.id
        return value.reference if _BARE.fullmatch(value.reference) else quote(value.reference)


def _meant(scene: Scene, said: str) -> list[Decision]:
    if _ID.fullmatch(said):
        found = scene.view.maybe(Decision, said.upper())
        return [found] if found and not found.withdrawn else []
    small = said.casefold()
    live = [one for one in scene.view.find(Decision) if not one.withdrawn]
    for fits in (_is_it, _is_its_item, _is_its_end):
        if chosen := [one for one in live if fits(one.reference.casefold(), small)]:
            return chosen
    return []


def _is_it(reference: str, said: str) -> bool:
    return reference == said


def _is_its_item(reference: str, said: str) -> bool:
    return reference.rpartition("(")[0] == said


def _is_its_end(reference: str, said: str) -> bool:
    end = reference.rpartition("/")[2]
    return said in (end, end.rpartition("(")[0])


def _label(one: Decision, scene: Scene) -> str:
    """Its reference and its day; its words may be for a few alone."""
    return f"{one.reference}, {date_in_full(local(one.decided, scene.zone).date())} ({one.id})"


A_DECISION: Final = ADecision()
