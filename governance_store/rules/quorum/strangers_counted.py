"""Is somebody said to count who may be no member, or not be there? “Invited guests count towards the quorum”.

That members count, or who surely is one, says nothing new; of anybody else it is asked about.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.understanding import ALWAYS, ATTENDING

_QUORUM: Final = (
    r"(?:(?:the |a |any |purposes? of )*(?:quorum|quoracy|quorum purposes|quorum count|number)\b.*)"
)
_COUNTS: Final = re.compile(
    r"^(?:however,? |but |and )?(?P<who>(?!no\b|none\b|neither\b|nobody\b|nothing\b|only\b|nor\b|each "
    r"fraction|fractions?\b|half\b|at most\b|up to\b|at least\b|not more\b|a maximum\b|one of\b|two\b|"
    r"three\b|\d)[a-z][\w', ]{2,90}?),? "
    r"(?:(?:shall|will|may|can|must|should|is to|are to|does|do) )?(?:also |still |nevertheless |always |"
    r"then |therefore )?(?:(?<!the )(?<!a )counts?|be counted|is counted|are counted|"
    r"be included|is included|are included|"
    rf"be reckoned|is reckoned|are reckoned)(?P<tail> (?:towards?|in|for|as part of|within|to) {_QUORUM})?$"
)
_TOLD_ELSEWHERE: Final = re.compile(
    r"\b(?:not|never|only|except|unless|if|remote\w*|video\w*|tele\w+|phone|virtual\w*|online|dial\w*|"
    r"screen|zoom|teams|link|means|electronic\w*|conflict\w*|interest\w*|abst\w+|vacan\w+|seats?|suspend\w*|"
    r"adjourned|votes?|prox\w+|substitut\w+|alternat\w+|stand ?ins?|nominees?|"
    r"deput(?:ies|is\w+|y(?! (?:chair|president|mayor|leader))))\b"
)
_SITS: Final = (
    r"(?:members?|trustees?|directors?|governors?|councillors?|commissioners?|executives?|non executives?|"
    r"fellows?|delegates?|senators?|elders?|partners?|officers?|chair(?:s|man|men|woman|person)?|presidents?|"
    r"mayor|speaker|leader|convener|convenor|treasurer|moderator|provost|warden|captain|they|all)"
)
_NOT_YET: Final = (
    r"(?:former|past|retired|deceased|dead|absent|associate|honorary|life|lapsed|prospective|corresponding|"
    r"outgoing|resigned|excluded|other|family|invited|acting|visiting|temporary|attending|support|"
    r"emeritus|corporate|new|candidate|non voting|nonvoting|removed|disqualified|chief)"
)
_SURE: Final = re.compile(
    rf"^(?:the |all |any |an? |each |every |such |both |these |its )*"
    rf"(?!{_NOT_YET}\b)(?:(?!{_NOT_YET}\b)[a-z]+ ){{0,3}}?{_SITS}"
    r"(?: of the (?:board|committee|council|panel|body|trust|group))?"
    r"(?: (?:who (?:is|are) )?(?:present|attending|in attendance)(?: in person)?(?: at (?:the|a) meeting)?)?"
    rf"(?:,? and (?:the )?(?!{_NOT_YET}\b)(?:[a-z]+ ){{0,2}}?{_SITS})?$"
)
_NOT_SURE: Final = re.compile(
    r"\b(?:who|whom|that|with|without|on|for|from|by|to|may|have|has|officers?|of)\b"
)
_COMES_ALONG: Final = re.compile(
    r"^(?:the |an? |any |all |invited |other )*(?:chief executive|secretary|clerk|principal|head|"
    r"head ?teacher|guests?|observers?|visitors?|attendees?|advis[eo]rs?|auditors?|staff|"
    r"members of (?:the public|other "
    r"\w+)(?: (?:who attend|attending|present))?)$"
)


def counts_strangely(sentence: str, *, noted: bool) -> tuple[str, str] | None:
    """Why it matters that somebody, by a sentence in small letters, counts, and when; or nothing."""
    found = _COUNTS.match(sentence)
    if found is None or not (noted or found["tail"]) or _TOLD_ELSEWHERE.search(sentence):
        return None
    who = found["who"].strip(" ,")
    bare = re.sub(r" of the (?:board|committee|council|panel|body|trust|group)$", "", who)
    bare = re.sub(r" who (?:is|are) (?=present|attending|in attendance)", " ", bare)
    if _SURE.match(who) and not _NOT_SURE.search(bare):
        return None
    bears = ATTENDING if _COMES_ALONG.match(who) else ALWAYS
    return "whether they count who may be no members, or not be there, is not followed", bears
