"""What must a plan of its sort address, and of which of it does it say nothing yet?

The themes are declared with the sort, ours in `rules.plan_kinds` and a network's own with its record; what a
plan says of one is a record by the theme's word, so that another spelling of it is the same theme.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from governance_store.records.ids import PlanKindId
from governance_store.records.plan import Plan, PlanKind, PlanTheme
from governance_store.rules.duty import Recorded
from governance_store.rules.plan_kinds import kind_of_plan, kinds_of

_WORD: Final = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme by its word, as people read it, and the sorts of plan that have it."""

    id: str
    name: str
    kinds: tuple[PlanKindId, ...]


def word_of(theme: str) -> str:
    """The word that a theme is kept under: its letters and digits alone."""
    return "-".join(_WORD.findall(theme.casefold()))


def themes_of(kind: PlanKind) -> tuple[str, ...]:
    """Every theme of a sort, those that it must address first."""
    return (*kind.themes, *kind.further)


def every_theme(record: Recorded) -> list[Theme]:
    """The themes of all sorts of plan; one that several sorts have is told once."""
    found: dict[str, Theme] = {}
    for kind in kinds_of(record).values():
        for name in themes_of(kind):
            known = found.get(word_of(name))
            kinds = (*known.kinds, kind.id) if known else (kind.id,)
            found[word_of(name)] = Theme(word_of(name), known.name if known else name, kinds)
    return list(found.values())


def addressed(record: Recorded, plan: Plan) -> dict[str, PlanTheme]:
    """What a plan says of its themes, by their words."""
    said = (one for one in record.find(PlanTheme, plan=plan.id) if one.text)
    return {word_of(one.theme): one for one in said}


def missing_themes(record: Recorded, plan: Plan) -> list[str]:
    """What it must address and says nothing of."""
    return list(_unsaid(record, plan, kind_of_plan(record, plan).themes))


def further_themes(record: Recorded, plan: Plan) -> list[str]:
    """What a plan of its sort says beside, and this one does not."""
    return list(_unsaid(record, plan, kind_of_plan(record, plan).further))


def _unsaid(record: Recorded, plan: Plan, themes: Iterable[str]) -> Iterator[str]:
    said = addressed(record, plan)
    return (one for one in themes if word_of(one) not in said)
