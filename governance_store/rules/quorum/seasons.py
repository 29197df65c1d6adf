"""At which times of the year, or of the day, is what a sentence sets so; and was that kept?"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.rule import QuorumRule

_MONTHS: Final = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)"
)
_SEASON: Final = r"(?:term|terms|term time|holidays?|vacations?|recess|summer|winter|spring|autumn)"
_TIME: Final = re.compile(
    rf"\b(?:(?:from|since|before|until|till|in|during|outside|after) (?:1st |the )?(?:\d+(?:st|nd|rd|th)? )?"
    rf"(?:{_MONTHS}(?! (?:be|have|not|attend|act|vote|count|speak|take|join|also|still|only|listen|"
    rf"come)\b)|{_SEASON}\b|noon\b|midnight\b|"
    r"(?:even|odd|leap|alternate) years\b)"
    r"|(?:this|next) (?:year|term|session)\b|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|at times\b)"
)
_SETS: Final = re.compile(
    r"\b(?:quor\w+|duly|properly|no business|unless|must|needs?|requires?|act|transact)\b"
)


def time_lost(text: str, rule: QuorumRule) -> str:
    """Why what is so from June, in winter or on Mondays only may have been read of always; or nothing."""
    found = _TIME.search(text)
    if not found or not _SETS.search(text):
        return ""
    told = " ".join(one.words for one in rule.variants)
    kept = any(word in told for word in found.group().split()[1:])
    return "" if kept else "whether that is so at other times is not said"
