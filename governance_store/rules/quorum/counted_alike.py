"""Is it said of all who come in one way, and always, that they count? “Senior deputies count” is not.

What the patterns took of deputies, proxies and those from afar is held against each sentence as it is worded:
a sign that may be another's, a condition, an occasion, a limit or a word that is not known here is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.phrases import even, phrases_of
from governance_store.rules.quorum.rule import QuorumRule
from governance_store.rules.quorum.signs import may_differ
from governance_store.rules.quorum.understanding import BY_PROXY, FROM_AFAR, STANDING_IN, Unclear
from governance_store.rules.quorum.words_of_coming import HARMLESS, KNOWN, WAYS

_BEARS: Final = {"deputies": STANDING_IN, "proxies": BY_PROXY, "remote": FROM_AFAR}
_STOPS: Final = re.compile(r"[.;](?:\s+|$)|\n")
_CONDITION: Final = re.compile(
    r"\b(if|where|when|whenever|once|after|until|unless|while|whilst|provided|providing|subject to|so long as|"
    r"as long as|on condition|in (?:the )?(?:event|case)|(?:with|by|without) (?:the |\w+ )*?"
    r"(?:consent|agreement|approval|permission|leave|notice|authority)|agrees?|consents?|approves?|permits|"
    r"allows|discretion|exceptional\w*|urgent|urgency|emergenc(?:y|ies))\b"
)
_EXCEPTION: Final = re.compile(r"\b(except|excepting|save|other than|apart from|but for|only|solely|alone)\b")
_OCCASION: Final = re.compile(
    r"\b(?:annual|general|special|emergency|extraordinary|ordinary|monthly|quarterly|yearly|regular|first|"
    r"second|third|last|next|adjourned|inaugural|joint|full|urgent|short|agm|egm|public|private|closed) "
    r"(?:general |board |council |committee )?(?:meetings?|sessions?|sittings?)\b|\b(?:agms?|egms?)\b|"
    r"\b(?:then|there)$|"
    r"\b(?:at|in|on|for|during|before|after) (?:that|such|those|these|some|most|certain) "
    r"(?:meetings?|occasions?|cases?|times?|purposes?|votes?|decisions?|matters?|items?)\b"
)


def uncertain_ways(clause: str, rule: QuorumRule) -> Iterator[Unclear]:
    """What the rule says of those who come in one way, and the clause perhaps does not."""
    ways = [way for way in _BEARS if _is_said(rule, way)]
    if not ways:
        return
    sentences = [one for one in _STOPS.split(clause) if one.strip()]
    lows = ["", *(_low(one) for one in sentences)]
    for place, sentence in enumerate(sentences, 1):
        for way in ways:
            if WAYS[way].search(lows[place]) and (why := _why(lows[place], way, rule, lows)):
                yield Unclear(sentence.strip(), why, _BEARS[way])


def _is_said(rule: QuorumRule, way: str) -> bool:
    return getattr(rule, way) is not None or (way == "deputies" and bool(rule.deputised or rule.undeputised))


def _said(rule: QuorumRule, way: str) -> bool | None:
    """Whether all those who come in a way count, or none of them; None where it is some."""
    said: dict[str, bool | None] = {"deputies": rule.deputies, "proxies": rule.proxies, "remote": rule.remote}
    return None if way == "deputies" and (rule.deputised or rule.undeputised) else said[way]


def _low(sentence: str) -> str:
    return " ".join(sentence.lower().replace("’", "'").replace("-", " ").strip(" .,").split())


def _why(low: str, way: str, rule: QuorumRule, others: list[str]) -> str:
    """Why a sentence may say something else of a way; or nothing."""
    if may_differ(low, way, _said(rule, way)):
        return "who of them counts, and who does not, is not clear"
    if _of_one_occasion(low, rule, others):
        return "whether that is so at other meetings is not said"
    bare = HARMLESS.sub(" ", low)
    numbered = any(one.symbol in "nf" for one in phrases_of(even(bare)))
    told = " ".join(_of_the_way(bare, way)) if numbered else bare
    if _CONDITION.search(told):
        return "who counts on a condition only is not followed"
    if _EXCEPTION.search(told):
        return "who of them does not count is not followed"
    strange = "" if numbered else next((one for one in re.findall(r"[a-z']+", bare) if one not in KNOWN), "")
    return f"whether that is so of all of them is not clear: “{strange}”" if strange else ""


def _of_the_way(low: str, way: str) -> Iterator[str]:
    """The pieces of a sentence that speak of a way, and what is said of them behind."""
    spoken = False
    for piece in re.split(r"[,:()]", low):
        if WAYS[way].search(piece) or (spoken and _OF_THEM.search(piece)):
            spoken = True
            yield piece


_OF_THEM: Final = re.compile(r"^ ?(?:if|where|when|provided|subject|with|unless|save|except|once|only|but)\b"
r"(?!.*\b(?:chair\w*|at least|include[sd]?|including|one|two|three|four|quorum|present|members)\b)")


def _of_one_occasion(low: str, rule: QuorumRule, others: list[str]) -> bool:
    """Whether a way is told of with one occasion, and the number, or another number, is of others."""
    kinds = {one.group() for one in _OCCASION.finditer(low)}
    if not kinds:
        return False
    numbered = [one for one in others if one != low and any(two.symbol in "nf" for two in phrases_of(even(one)))]
    return bool(rule.variants) or any(not kinds <= {two.group() for two in _OCCASION.finditer(one)} for one in numbered)
