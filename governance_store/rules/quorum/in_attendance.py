"""Is somebody asked for who only comes along? “In attendance: the clerk”, “the auditors attend all meetings”.

Who is in attendance is mostly no member: a need that was read of such a sentence is asked about.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.rule import QuorumRule
from governance_store.rules.quorum.spelling import singular

_FIRM: Final = re.compile(
    r"\b(?:must|has to|have to|needs? to|required|quor\w*|unless|if|when|where|until|only|no business|"
    r"at least|one|two|three|four|five|six|seven|eight|nine|ten|half|majority|third|quarter|\d+)\b"
)
_COMES: Final = (
    (
        r"^(?:also |usually |normally |regularly |those |others |officers )*"
        r"(?:in attendance|attending|attendees)\b"
    ),
    r"^the following (?:\w+ )*?(?:shall|will|may) (?:also )?(?:attend|be (?:in attendance|present))\b",
    r"\b(?:is|are|shall be|will be) attended by\b",
    r"\b(?:is|shall be|will be) (?:the |its |our )?(?:secretary|clerk) (?:to|of|for)\b",
    r"(?<!shall )(?<!must )(?<!to )(?<!should )\battends?$",
    r"^(?!.*(?:chair|member|lay\b|trustee|governor|councillor|non executive)).*\bshall attend$",
    r"\b(?:is|are|shall be|will be) (?:also |always |normally )?in attendance\b",
    (
        r"\b(?:attends?|(?:shall|will) (?:also |always )?attend|(?:comes?|shall come|will come) to|"
        r"sits? in on) "
        r"(?:(?:all|each|every|any|its|the|our|their|this|these|committee|board|council|of) )*(?:\w+ )?"
        r"(?:meetings?|sittings?|sessions?)\b"
    ),
    (
        r"\b(?:right|entitled|free|able|welcome|invited|asked) (?:to (?:attend|come|be present|be there)|of "
        r"attendance)\b"
    ),
)
_COMING: Final = re.compile("|".join(_COMES))
_NO_MEMBER: Final = re.compile(
    r"^(?:an? |the |our |its |any |representatives? of (?:the )?)*"
    r"(?:(?:external|internal|independent|legal|professional|committee|board) )*"
    r"(?:(?:minute|note|minutes) ?takers?|minut\w+ (?:secretary|clerk)|scribe|auditors?|advis[eo]rs?|"
    r"observers?|guests?|interpreters?|translators?|invitees|attendees|audit)\b[^,;:]*"
    r"\b(?:shall|must|will|is to|are to|has to|have to) (?:also |always )?"
    r"(?:be (?:present|there|in attendance)|attend)\b"
)


def named_in(text: str, rule: QuorumRule) -> bool:
    """Whether somebody whom the rule asks for is named in a text."""
    words = {singular(one) for one in re.findall(r"[a-z']+", text.lower())}
    terms = {term for test in rule.tests for need in test.needed for term in need.any_of}
    return any(words.issuperset(map(singular, term.split("_"))) for term in terms)


def of_coming_along(sentence: str, rule: QuorumRule, *, beside_quorum: bool) -> str:
    """Why one asked for in a sentence, in small letters, may only come along; or nothing."""
    if not beside_quorum or not named_in(sentence, rule):
        return ""
    along = _COMING.search(sentence) and not _FIRM.search(sentence)
    if along or _NO_MEMBER.match(sentence):
        return "whether who comes along has to be there is not said"
    return ""
