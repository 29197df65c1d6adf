"""Is who counts told with one occasion only? “At the annual meeting it is twenty, in person or by proxy”."""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.phrases import even, phrases_of
from governance_store.rules.quorum.rule import OF_MEMBERSHIP, Amount, Condition, Count, QuorumRule

ELSEWHERE: Final = "whether that is so at other meetings is not said"
_KIND: Final = (
    r"(?:annual|general|special|emergency|extraordinary|ordinary|monthly|quarterly|yearly|regular|first|"
    r"second|"
    r"third|last|next|adjourned|inaugural|joint|full|urgent|public|private|closed)"
)
_OCCASION: Final = re.compile(
    rf"\b{_KIND} (?:{_KIND} |board |council |committee )?(?:meetings?|sessions?|sittings?)\b|\b(?:agms?|"
    rf"egms?)\b|"
    r"\bthen$|"
    r"\b(?:at|in|on|for|during|before|after) (?:that|such|those|these|some|most|certain) "
    r"(?:meetings?|occasions?|cases?|times?|votes?|decisions?|matters?|items?)\b|^(?:in|during|at|on) "
    r"(?!person\b|an? (?:company|body|board|council|trust|committee)\b|no case|any case|order\b|"
    r"determining|calculating|addition|such\b)[\w' ]+?, "
)
_CONTRAST: Final = re.compile(r"\b(?:but|except|save|only)\b|, or\b")
_OF_A_SIZE: Final = Sought(r"^(?:but |and )?in an? (?:company|body|board|council|trust|committee)\b")
_FALLS_SHORT: Final = Sought(r"\b(?:minutes?|hours?|adjourn\w*|weeks?|days?|dissolved)\b")


def is_of_one_occasion(low: str, way: re.Pattern[str], rule: QuorumRule, others: list[str]) -> bool:
    """Whether who counts is told with one occasion, and some number is of others."""
    kinds = _kinds(low)
    elsewhere = any(one != low and _sets(one) and not kinds <= _kinds(one) for one in others)
    if kinds and (_has_occasions(rule) or elsewhere):
        return True
    return _is_of_another_number(low, way, rule) or (bool(kinds) and _parts_occasions(low, way))


def _kinds(low: str) -> set[str]:
    return {one.group().removesuffix("s") for one in _OCCASION.finditer(low)}


def _sets(low: str) -> bool:
    """Whether a sentence may set a number, and not only what follows without it."""
    told = _FALLS_SHORT.search(low) or _OF_A_SIZE.match(low)
    return told is None and any(one.symbol in "nf" for one in phrases_of(even(low)))


def _has_occasions(rule: QuorumRule) -> bool:
    return any(one.when not in OF_MEMBERSHIP for one in rule.variants) and bool(rule.test.total)


def _parts_occasions(low: str, way: re.Pattern[str]) -> bool:
    """“by video, but in person at the annual meeting”."""
    spoken, told = way.search(low), _OCCASION.search(low)
    if spoken is None or told is None:
        return False
    first, last = sorted((spoken.start(), told.start()))
    before = low[max(0, first - 10) : first] if spoken.start() == first else ""
    return bool(_CONTRAST.search(low[first:last]) or re.search(r", or (?:by |via )?$", before))


def _is_of_another_number(low: str, way: re.Pattern[str], rule: QuorumRule) -> bool:
    """Whether the number that stands last before who counts is not the one of every meeting."""
    spoken = way.search(low)
    if spoken is None or not _has_occasions(rule):
        return False
    said = [one.value for one in phrases_of(even(low[: spoken.start()])) if one.symbol in "nf"]
    usual = {_worth(one) for one in _amounts(rule.test)}
    return bool(said) and str(said[-1]) not in usual


def _amounts(test: Condition) -> tuple[Amount, ...]:
    return test.total.amounts if test.total else ()


def _worth(amount: Amount) -> str:
    return str(amount.least if isinstance(amount, Count) else amount.of)
