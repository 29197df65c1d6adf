"""In which ways may one be there, and does it count? Deputies, proxies, from afar; and within which time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from governance_store.rules.quorum.amounts import Phrase
from governance_store.rules.quorum.grammar import Findings, Flag, Rule, Within, by_pattern

_BODILY: Final = ("physical", "flesh", "bodily", "face")
_COUNTING: Final = re.compile(
    r"\b(count|quorum|quorate|include|present|part|reckon|treat|deem|regard|attend|join\b)"
)


def _who(phrases: Sequence[Phrase], match: re.Match[str]) -> Findings | None:
    """“in person or by proxy”: in which ways one may be there."""
    told = phrases[match.start() : match.end()]
    ways = {one.symbol for one in told}
    if ways & {"y", "@", "d"}:
        return tuple(Flag(way, counts=True) for way in sorted(ways & {"y", "@", "d"}))
    if any(word in one.text for one in told for word in _BODILY):
        return (Flag("@", counts=False),)
    return (Flag("y", counts=False),)


def _stated(phrases: Sequence[Phrase], match: re.Match[str]) -> Findings | None:
    """“Deputies count towards the quorum”, “members joining by telephone are not counted”."""
    told = phrases[match.start() : match.end()]
    text = " ".join(one.text for one in told)
    negated = sum(one.symbol == "-" for one in told)
    ways = {one.symbol for one in told} & set("ydt@")
    if negated == 1 and re.search(r"\b(allow|permit|admit|accept)", text) and "t" not in ways:
        return tuple(Flag(way, counts=False) for way in sorted(ways))
    if not _COUNTING.search(text) or negated > 1:
        return None
    if "t" in ways:
        return () if negated and ways == {"t"} else None
    if "attend" in text and not _COUNTING.search(text.replace("attend", "")) and ways - {"@"}:
        return ()  # deputies may attend: whether they count is not said
    return tuple(Flag(way, counts=not negated) for way in sorted(ways))


def _left_out(phrases: Sequence[Phrase], match: re.Match[str]) -> Findings:
    ways = {one.symbol for one in phrases[match.start() : match.end()]} & set("yd@")
    return tuple(Flag(way, counts=False) for way in sorted(ways))


def _within(phrases: Sequence[Phrase], match: re.Match[str]) -> Findings | None:
    told = phrases[match.start() : match.end()]
    return (Within(next(int(str(one.value)) for one in told if one.symbol == "h")),)


_PERSON: Final = r"[mTEapsR]"
WAYS: Final[tuple[Rule, ...]] = (
    by_pattern(r"[,&]*(?:p )?[#@y](?: [,&|]+ [#@yd])*,?", _who, ("#@yd",)),
    by_pattern(r"[,&]*(?:a )?p \| [@y]|,?C [yd@](?: [,&|]+ [yd@])*,?", _who, ("#@yd",)),
    by_pattern(r",?I d,?|,?\|,? (?:a )?d,?|,?\|,? (?:p )?y,?", _who, ("#@yd",)),
    by_pattern(
        rf"(?:[,&] )*(?:{_PERSON} )*[@ydt](?: [,&|]+ (?:{_PERSON} )*[@ydt#])*(?: {_PERSON})*(?:(?: "
        rf"[,&])* "
        rf"-)?"
        rf"(?: [maI])*(?: #)?(?: [pm])* ",
        _stated,
        ("@ydt",),
    ),
    by_pattern(r",?\?,? (?:a )?[yd@t](?: [,&|]+ [yd@t])*,?", _left_out, ("?",)),
    by_pattern(r"[,&]*l h", _within, ("h",)),
)
