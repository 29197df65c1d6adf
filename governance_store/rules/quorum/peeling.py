"""What does a statement say inside its scaffold? Layers come off until the grammar reads the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from governance_store.rules.quorum.amounts import amount_at
from governance_store.rules.quorum.assembling import Assembly
from governance_store.rules.quorum.grammar import Flag, Found, parted
from governance_store.rules.quorum.parts import RULES
from governance_store.rules.quorum.peels import ENDS, ONLY_WITH, SAYING, SCAFFOLDS
from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.rule import (
    Cap,
    Comparison,
    Count,
    Needed,
    Organisations,
    Proportion,
    QuorumRule,
    Share,
)
from governance_store.rules.quorum.standing_in import with_ways
from governance_store.rules.quorum.totals import Asked

DEEPEST: Final = 5
"""So many layers are taken off, and no more."""


@lru_cache(maxsize=1024)
def peeled(text: str) -> tuple[Found, ...] | None:
    """The parts of a statement in a scaffold; None where it is not understood to the last word."""
    return next(_inside(text.strip(" ,"), DEEPEST), None)


def is_scaffolded(text: str) -> bool:
    """Whether a statement leads up to how many there must be, on whatever business."""
    return any(one.match(text) for one in SCAFFOLDS[:ONLY_WITH])


def _inside(text: str, deep: int) -> Iterator[tuple[Found, ...]]:
    for peel in (*SCAFFOLDS, *ENDS, *SAYING):
        found = peel.match(text)
        if not found:
            continue
        core = peel.inside(found).strip(" ,")
        for inner in _meanings(core, deep - 1):
            said = found.groupdict()
            whole = (
                _with_said(inner, said)
                if said.keys() - {"core", "few", "before", "share", "after"}
                else inner
            )
            if whole is not None and _agrees(whole):
                yield whole


def _meanings(text: str, deep: int) -> Iterator[tuple[Found, ...]]:
    """What a text says as it stands, or inside its layers."""
    found, left = parted(phrases_of(text), RULES)
    if found and not left and _agrees(tuple(found)):
        yield tuple(found)
    elif deep > 0:
        yield from _inside(text, deep)


def _agrees(found: tuple[Found, ...]) -> bool:
    return not Assembly(QuorumRule()).take(found)


def _with_said(inner: tuple[Found, ...], said: dict[str, str]) -> tuple[Found, ...] | None:
    """What is inside, with what the layer says besides; None where that is not understood."""
    if floor := said.get("floor"):
        return _with_floor(inner, floor)
    if who := said.get("who"):
        people = people_in(who)
        return (*inner, *people) if people else None
    clause = said.get("clause")
    asked = (_asked_by(clause) or _ways_in(clause)) if clause else None
    return (*inner, *asked) if asked else None


_WAYS: Final = {"deputies": "d", "proxies": "y", "remote": "@"}


def _ways_in(clause: str) -> tuple[Found, ...]:
    """Who counts, where a clause says that of those who come in one way, and nothing else."""
    told = with_ways(clause, QuorumRule())
    flags = {name: getattr(told, name) for name in _WAYS} if told else {}
    if told is None or replace(told, **dict.fromkeys(_WAYS)) != QuorumRule():  # type: ignore[arg-type]
        return ()
    return tuple(Flag(_WAYS[name], counts) for name, counts in flags.items() if counts is not None)


def people_in(text: str) -> tuple[Found, ...]:
    """Who is asked for by a list of people; empty where it is none."""
    if _RECKONED.search(text):
        return ()
    found, left = parted(phrases_of(f"including {text}"), RULES)
    return tuple(found) if not left and all(isinstance(one, Needed) for one in found) else ()


_RECKONED: Final = re.compile(r"\b(?:count|reckon|deem|treat|regard)\w*\b")
"""“with the pastor counted as one of them” lets him count, and does not ask for him."""
_LEADS: Final = re.compile(
    r"^(?:they|these|those|those (?:present|there)|the (?:members|people) (?:present|there)|the latter|"
    r"there (?:is|are|be)"
    r"(?: among them)?)(?: must| shall| have to| should| are to)?(?: also)?(?: be)? ?(?:include|take in|"
    r"comprise|contain)?s? "
)
_IS_THERE: Final = re.compile(
    r" (?:is|are|be|must be|has to be|have to be|shall be|being|attends?|takes? part|comes?)(?: also)?(?: "
    r"(?:present|there|in "
    r"attendance|at the meeting|in the room|one of (?:those|them)(?: (?:present|there|attending))?|among "
    r"(?:those|them)"
    r"(?: (?:present|there|attending))?|counted))?$"
)


def _asked_by(clause: str) -> tuple[Found, ...] | None:
    """What a proviso asks for: who must be among those there."""
    bare = _IS_THERE.sub("", _LEADS.sub("", clause))
    if bare != clause and (people := people_in(bare)):
        return people
    for found in _meanings(clause, 2):
        if all(isinstance(one, _MORE) for one in found):
            return found
    return None


_MORE: Final = (Needed, Organisations, Proportion, Comparison, Cap)
"""What is asked for beside a number, and leaves it as it is."""


def _with_floor(inner: tuple[Found, ...], number: str) -> tuple[Found, ...] | None:
    """A share that is never under a number."""
    at = [place for place, one in enumerate(inner) if isinstance(one, Asked)]
    counted = amount_at(number.split(), 0)
    if len(at) != 1 or counted is None:
        return None
    asked = inner[at[0]]
    least = int(str(counted[0].value))
    if (
        not isinstance(asked, Asked)
        or asked.total.floor
        or not any(isinstance(one, Share) for one in asked.total.amounts)
    ):
        return None
    total = asked.total
    if len(total.amounts) == 1:
        total = replace(total, amounts=(*total.amounts, Count(least)))
    elif total.lesser:
        total = replace(total, floor=least)
    else:
        return None
    return (*inner[: at[0]], replace(asked, total=total), *inner[at[0] + 1 :])
