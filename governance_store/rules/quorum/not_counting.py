"""Who is it that does not count? A sentence that says more of them first, said without what it says besides.

“The independent chair, who has no vote, does not count”: the independent chair does not count. What they may
do besides changes nothing; a condition, an exception or a number does, and then the sentence stays as it is.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.riders import has_rider
from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.terms_of_people import is_generic

_SAID: Final = Sought(
    r"^(?P<who>[a-z][\w' -]*?(?:,? and [\w' -]+?)?)"
    r"(?: (?:appointed|co-?opted|invited) (?:for|to advise on) (?:an? |any )?(?:particular|specific|given|"
    r"single) "
    r"(?:topics?|items?|matters?|purposes?|meetings?))?"
    r"(?P<besides>(?:, (?:who|which)\b[^;:]*?,|,? (?:may|can|will|shall|have|has|having|sits?|attends?|"
    r"serves?|"
    r"are|is)\b[^;:]*?)?)"
    r",?(?: and| but| so| they| it| he| she| therefore)* (?:do|does|shall|will|may|are|is|must|can)(?: not|"
    r"not) "
    r"(?:be )?(?:count(?:ed)?|reckoned|included|taken into account|form part|part|contribute|affect)"
    r"(?: (?:towards?|in|for|as|of|to|when|the|a|any|purposes?|quorum|quoracy|calculations?|calculating|"
    r"determining|reckoning|count|numbers?|present|making up|part))*$"
)
_STANDING_IN: Final = Sought(
    r"^(?:an? |any |the )?(?:alternates?|deput(?:y|ies)|substitutes?)(?: members?)? [^;:]*?\b(?:place|absent|"
    r"absence|behalf|instead)\b[^;:]*? (?:shall|will|may|is|are|can|does|do)(?: also)? (?:be )?count(?:ed|s)?"
    r"(?: (?:towards|in|for|as|the|a|quorum|quoracy|present))*$",
    re.IGNORECASE,
)
_DEPUTIES: Final = re.compile(
    r"^(?:an? |any |the )?(?:nominated |named )?(?:deputy|deputies|substitutes?|alternates?)"
    r"(?: attending| acting)?(?: in (?:the )?place of| for| on behalf of)?(?: an?| the)?(?: absent)?(?: "
    r"members?)?$"
)
_CONDITIONS: Final = re.compile(
    r"\b(if|when|where|whenever|unless|only|except|save|until|while|not|no longer|than)\b"
)
_STANDS_IN: Final = re.compile(r"\b(?:deput(?:y|ies)|substitut\w*|alternates?|prox(?:y|ies))\b")
_UNHEARD: Final = re.compile(r"^(?P<first>(?:[\w' -]+ )?without (?:a )?vote),? and (?P<other>[\w' -]+)$")
_LEAD: Final = re.compile(r"^(?:for the avoidance of doubt|to remove doubt|however|for clarity),? ")
_RESTRICTED: Final = re.compile(
    r"\b(who|which|that|taking|joining|attending|declaring|having|acting|with an?|by)\b"
)
_LONGEST: Final = 8


def plainly(sentence: str) -> tuple[str, ...]:
    """The sentence, or, where it says who does not count, only that."""
    low = _LEAD.sub("", " ".join(sentence.lower().replace("’", "'").strip(" .").split()))
    if _STANDING_IN.match(low) and not _is_by_office(low) and not _conditioned(low) and not has_rider(low):
        return ("Deputies count towards the quorum",)
    found = _SAID.match(low)
    if found is None:
        return (sentence,)
    who, besides = found["who"].strip(), found["besides"]
    bare = re.sub(
        r"\b(?:no|not|non|without(?: a)?|are not|is not) (?=vot|members?\b)|\bmay not vote\b", "", besides
    )
    told = besides or _UNHEARD.match(who)
    if (
        _STANDS_IN.search(besides)
        or not told
        or _conditioned(f"{who} {bare}")
        or has_rider(bare)
        or _is_anybody(who)
    ):
        return (sentence,)
    return tuple(f"{one} do not count towards the quorum" for one in _named(who, besides))


def _is_by_office(text: str) -> bool:
    return any(one.symbol == "r" for one in phrases_of(text))


def _conditioned(text: str) -> bool:
    return bool(_CONDITIONS.search(text)) or any(one.symbol in "nfh" for one in phrases_of(text))


def _is_anybody(who: str) -> bool:
    """Whether members at large are spoken of, or some by what they do: then nothing may be left out."""
    if _DEPUTIES.match(who):
        return False
    bare = re.sub(r"^(?:an?|any|the|all|such) ", "", who)
    generic = is_generic(" ".join(map(singular, bare.split())))
    return generic or bool(_RESTRICTED.search(bare)) or len(bare.split()) > _LONGEST


def _named(who: str, besides: str) -> tuple[str, ...]:
    if "invit" in besides:
        return ("attendees",)
    if _DEPUTIES.match(who):
        return ("deputies",)
    apart = _UNHEARD.match(who)
    return (apart["first"], apart["other"]) if apart else (re.sub(r"^(?:an?|any|the|all|such) ", "", who),)
