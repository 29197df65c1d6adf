"""Is it said of all who come in one way, and always, that they count? “Senior deputies count” is not.

What the patterns took of deputies, proxies and those from afar is held against each sentence as it is
worded: another sign, a condition, an occasion, a limit or a word that is not known is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.counted_then import ELSEWHERE, is_of_one_occasion
from governance_store.rules.quorum.phrases import even, phrases_of
from governance_store.rules.quorum.rule import QuorumRule
from governance_store.rules.quorum.signs import may_differ, pieces_of
from governance_store.rules.quorum.understanding import BY_PROXY, FROM_AFAR, STANDING_IN, Unclear
from governance_store.rules.quorum.words_of_coming import HARMLESS, IN_PERSON, KNOWN, WAYS

_BEARS: Final = {"deputies": STANDING_IN, "proxies": BY_PROXY, "remote": FROM_AFAR}
_AS_ABSENT: Final = re.compile(
    r"\b(?:treated|regarded|deemed|counted?|counts|considered|reckoned|taken) (?:as|to be) (?:being )?"
    r"(?:absent|away|missing|not (?:there|present|attending))\b"
)
_STOPS: Final = re.compile(r"[.;](?:\s+|$)|\n")
_CONDITION: Final = re.compile(
    r"\b(if|where|when|whenever|once|after|until|unless|while|whilst|provided|providing|subject to|so long "
    r"as|"
    r"as long as|on condition|in (?:the )?(?:event|case)|(?:with|by|without) (?:the |\w+ )*?"
    r"(?:consent|agreement|approval|permission|leave|notice)|agrees?|consents?|approves?|permits|"
    r"allows|discretion|exceptional\w*|urgent|urgency|emergenc(?:y|ies))\b"
)
_EXCEPTION: Final = re.compile(
    r"\b(except|excepting|excepted|save|other than|apart from|but for|only|solely|alone)\b"
)
_FOR_ELSE: Final = re.compile(
    r"\bcount(?:s|ed)? (?:for|in|at|on) (?!(?:the |an? |that |this )?(?:quorum|purposes?|it\b|quoracy|"
    r"[a-z']+ (?:place|stead)\b|any\b|determin|director|trustee|governor|absent|"
    r"calculat|making|reckon|number|work|total|member|one\b|all\b|him|her|them|place))"
)
_VOTES: Final = re.compile(
    r"\b(?:electronic|telephone|online|video|virtual|remote|proxy) (?:votes?|voting|ballots?)\b|"
    r"\b(?:votes?|voting) (?:cast )?(?:by|via|over) (?:the )?(?:tele\w+|phone|video|electronic\w*|e mail|"
    r"email|zoom)\b"
)
_ALLOWS: Final = re.compile(r"\b(?:count\w*|allow\w*|permit\w*|accept\w*|valid|include\w*)\b")
_SORT: Final = re.compile(
    r"\b(?:trustee|director|governor|councillor|representative|partner|owner|shareholder|employee|officer|"
    r"staff|"
    r"board|council|group) (?:deput|alternates?\b|substitut)|"
    r"\b(?:deputies|substitutes|alternates|proxies) who (?:are|have|had|hold)\b"
)
_OFFICE_OR_DEPUTY: Final = re.compile(
    r"\b(?:the|an?|its|their) (?!members?\b|trustees?\b|directors?\b|representatives?\b|governors?\b|"
    r"councillors?\b)"
    r"[\w ]{3,40}? or (?:his or her|his|her|their|its|the|an?) (?:\w+ )?(?:deputy|substitute|alternate)$"
)


def uncertain_ways(clause: str, rule: QuorumRule) -> Iterator[Unclear]:
    """What the rule says of those who come in one way, and the clause perhaps does not."""
    ways = [way for way in _BEARS if _is_said(rule, way)]
    if not ways:
        return
    sentences = [one for one in _STOPS.split(clause) if one.strip()]
    lows = [_low(one) for one in sentences]
    for sentence, low in zip(sentences, lows, strict=True):
        for way in ways:
            if why := _why(low, way, rule, lows):
                yield Unclear(sentence.strip(), why, _BEARS[way])


def _is_said(rule: QuorumRule, way: str) -> bool:
    return getattr(rule, way) is not None or (way == "deputies" and _is_of_some(rule))


def _is_of_some(rule: QuorumRule) -> bool:
    return bool(rule.deputised or rule.undeputised)


def _said(rule: QuorumRule, way: str) -> bool | None:
    """Whether all those who come in a way count, or none of them; None where it is some."""
    said: dict[str, bool | None] = {"deputies": rule.deputies, "proxies": rule.proxies, "remote": rule.remote}
    return None if way == "deputies" and _is_of_some(rule) else said[way]


def _low(sentence: str) -> str:
    return " ".join(sentence.lower().replace("’", "'").replace("-", " ").strip(" .,").split())


def _why(low: str, way: str, rule: QuorumRule, others: list[str]) -> str:
    """Why a sentence may say something else of a way; or nothing."""
    low = _TWO_FOR_ONE.sub("", low)
    said = _said(rule, way)
    if WAYS[way].search(low) is None:
        bodily = said is False and way != "deputies" and IN_PERSON.search(low)
        alone = bodily and not any(WAYS[way].search(one) for one in others)
        return ELSEWHERE if alone and is_of_one_occasion(low, IN_PERSON, rule, others) else ""
    if is_of_one_occasion(low, WAYS[way], rule, others):
        return ELSEWHERE
    if _VOTES.search(low):
        return "whether votes, or those who come, are counted is not clear" if _ALLOWS.search(low) else ""
    return next(_doubts(low, way, rule), "")


def _doubts(low: str, way: str, rule: QuorumRule) -> Iterator[str]:
    """Why a sentence that speaks of a way may say it of some only, or the opposite."""
    if _said(rule, way) and _AS_ABSENT.search(low):
        yield "who is counted as absent is not followed"
    bare = HARMLESS.sub(" ", low)
    if _said(rule, way) is False or (rule.undeputised and not rule.deputised):
        low, bare = (_SENDS_BUT.sub("", _WITH_LEAVE.sub("", one)) for one in (low, bare))
    numbered = any(one.symbol in "nfh" for one in phrases_of(even(bare)))
    told = " ".join(_of_the_way(bare, way)) if numbered else bare
    if may_differ(told if numbered else low, way, counts=_said(rule, way)):
        yield "who of them counts, and who does not, is not clear"
    if _CONDITION.search(told):
        yield "who counts on a condition only is not followed"
    if _EXCEPTION.search(told):
        yield "who of them does not count is not followed"
    if (
        _FOR_ELSE.search(told)
        or _SORT.search(told)
        or (not rule.deputised and _OFFICE_OR_DEPUTY.search(told))
    ):
        yield "whether that is so of all of them, and of the quorum, is not clear"
    if not numbered and not _is_of_some(rule) and (strange := _strange(bare, way)):
        yield f"whether that is so of all of them is not clear: “{strange}”"


def _strange(low: str, way: str) -> str:
    """The first word of what is said of a way that may say of whom, or when, it is so."""
    pieces = (one for one in pieces_of(low) if WAYS[way].search(one))
    words = (word for one in pieces for word in re.findall(r"[a-z']+", one))
    return next((word for word in words if word.removesuffix("'s") not in KNOWN), "")


def _of_the_way(low: str, way: str) -> Iterator[str]:
    """The pieces of a sentence that speak of a way, and what is said of them behind."""
    spoken = False
    for piece in re.split(r"[,:()]", low):
        if WAYS[way].search(piece) or (spoken and _OF_THEM.search(piece)):
            spoken = True
            yield piece.strip()


_TWO_FOR_ONE: Final = re.compile(
    r"(?:\b(?:but )?not (?:if|where|when) (?:the two|both|they)|\btwo (?:persons|people|members) who) "
    r"[\w ]{0,40}?prox(?:y|ies) (?:of|for) (?:one and )?the same \w+.*$"
)
"""“but not if the two are proxies of one and the same member”: whoever is there for one counts once."""
_WITH_LEAVE: Final = re.compile(
    r"\b(?:with|by|at) the [\w' ]{3,30}?(?:leave|permission|consent|agreement|approval|discretion|invitation)"
    r"(?: of the \w+)?,?(?= (?:an?|the|any|deput|substitut|alternat|but|and)\b)"
    r"(?=.*\b(?:may|can|join|attend)\b|(?<=\w) (?:but|and)\b)"
)
"""“with the chair's leave a deputy may attend but is not counted”: with whose leave is of no matter then."""
_SENDS_BUT: Final = re.compile(
    r"\b(?:may|can|(?:is|are) free to) (?:send|name|nominate|appoint|use) (?:an? |their |his |her )?(?:\w+ )?"
    r"(?:deput|substitut|alternate)\w*,? (?:but|though|although) (?=(?:such|these|those|they|he|she|the|"
    r"an?)\b)"
)
"""“members may send deputies but such deputies shall not count”: that they may come says nothing else."""
_OF_THEM: Final = re.compile(
    r"^ ?(?:but |and |or )?(?:save|except|other than|apart from)\b|"
    r"^ ?(?:if|where|when|provided|subject|with|unless|once|only|but)\b"
    r"(?!.*\b(?:chair\w*|at least|include[sd]?|including|one|two|three|four|quorum|present|members)\b)"
)
