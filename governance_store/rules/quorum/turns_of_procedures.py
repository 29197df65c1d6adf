"""How do clauses speak of decisions without a meeting? As good as in one, in a time, unless one objects.

What is said of their force, of days and of objections bears on no number: it is said in plainer words, or
noted.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import N, Turn

_WITHOUT: Final = re.compile(
    r"\b(written|in writing|e-?mail|electronic\w*|online|correspondence|circulat\w+|without (?:a "
    r")?meeting|round|"
    r"outside (?:of )?(?:a |of )?meetings?|between meetings|by post|by letter)\b",
    re.IGNORECASE,
)
_MEETING: Final = (
    r"(?:at|in) (?:an? |the |any )?(?:(?:duly|properly|validly|lawfully|regularly|formal|quorate|physical|"
    r"general|"
    r"board|ordinary|convened|constituted|called|summoned|held|and) )*meetings?(?: of (?:the |its "
    r")?[\w ]+?)?"
)
_ADOPTED: Final = r"(?:passed|taken|made|adopted|decided|resolved|reached|agreed)"


def _only_there(replaced: str) -> re.Pattern[str]:
    return re.compile(replaced, re.IGNORECASE)


_IN_TIME: Final = _only_there(
    r",? (?:within|inside|in|not later than|no later than|before the end of|by the end of) (?:a period of "
    r"|the |a )?"
    rf"(?:(?:next |following )?{N}|stated|given|set|time|deadline|period|fortnight|week|month)(?: \({N}\))?"
    r"(?: (?:clear|working|calendar|business|full))*(?: (?:days?|weeks?|hours?|months?|time|period|"
    r"deadline))?"
    r"(?: (?:allowed|stated|given|set|fixed))?"
    r"(?: (?:of|from|after) (?:(?:its|the|their|being|it|date|day|receipt|of|when|dispatch|"
    r"circulation|issue|"
    r"sending|sent|circulated|notice|which|on|was|is|they|were) ?)+)?(?=[.;,]|$| (?:and|by|are|is|of|or|"
    r"shall|"
    r"has|have|in|where|if)\b)"
)
_OPEN: Final = _only_there(
    r" (?:stays?|remains?|(?:is|are|be) kept|(?:is|are)) open (?:for|until) [^.;,]*?(?:days?|weeks?|"
    r"hours?)(?: and| but|,)?"
)
_OBJECTING: Final = _only_there(
    r",? (?:(?:and|but|or|unless|provided(?: that)?|so long as|as long as|if|though|fails?|falls?|lapses?|"
    r"is lost|"
    r"where|when|save (?:that|where)|except (?:that|where)) )+[^.;,]*?\b(?:object(?:s|ed|ions?|ing)?|"
    r"(?:asks?|calls?) "
    r"for (?:a|the|its|it)|requests? (?:a|that|the|its)|demands? (?:a|that)|insists? (?:on|that)|(?:asks?|"
    r"wants?) "
    r"(?:that )?(?:it|the matter|a meeting))\b(?:(?! and (?:at least |an? |all |half|two|three|four|"
    r"five|six|"
    r"seven|eight|nine|ten|\d))[^.;,])*"
)


def _plainer(found: re.Match[str]) -> str:
    """A sentence of decisions without a meeting, without what it says of days and of objections."""
    sentence = found.group()
    if not _WITHOUT.search(sentence) or re.search(r"\bnotice of (?:a|the|any|each|every)\b", sentence):
        return sentence
    opened = _OPEN.search(sentence)
    sentence = _OPEN.sub("", sentence)
    in_time = _IN_TIME.search(sentence)
    plain = _IN_TIME.sub("", sentence)
    objecting = _OBJECTING.search(plain)
    rest = _OBJECTING.sub("", plain)
    if objecting is None or not _HOW_MANY.search(rest):
        objecting, rest = None, plain
    said = ", ".join(one.group().strip(" ,") for one in (opened, in_time, objecting) if one)
    return f"{rest}. Beside the quorum it is said: “{said}”" if said else rest


_HOW_MANY: Final = re.compile(
    rf"\b(?:{N}|majority|half|thirds?|quarters?|all|every|each|per cent|everybody|everyone|unanim\w+)\b|%"
)


TURNS: Final[tuple[Turn, ...]] = (
    (r"\b(?:by|through|via) (?:an? )?(?:e-?mail |electronic )?round[- ]robins?\b", "in writing"),
    (r"\bround[- ]robin (?:resolutions?|decisions?|e-?mails?|votes?)\b", "written resolution"),
    (
        r"\b(?P<verb>put|sent|circulated|go|goes|agreed|decided|taken) round[- ]robin\b",
        r"\g<verb> in writing",
    ),
    (r"\b(a|the|any) round[- ]robins?\b", r"\1 written resolution"),
    (
        (
            r"\b(?:is|are|shall be|will be|has|have|shall have|being|to be) (?:(?:as|just|the|same|equally|"
            r"every|bit|fully) )*"
            r"(?:good|valid|effective|effectual|binding|force|effect|standing|validity|authority)(?: and "
            r"(?:as )?\w+)* as "
            rf"(?:(?:if|though|a|an|one|any|it|they|had|has|been|that|decision|resolution|those|decisions|"
            rf"resolutions) )*"
            rf"(?:{_ADOPTED} )?{_MEETING}(?=[.;,]|$| (?:if|when|where|once|provided|so long|as long|"
            rf"and|but)\b)"
        ),
        "is valid",
    ),
    (
        (
            r"\b(?:has|have|shall have|carries|carry) the (?:force|effect|validity|authority|same "
            r"force|same "
            r"effect)(?: and "
            rf"effect)? of (?:an? |one )?(?:decisions?|resolutions?|votes?)?(?: ?{_ADOPTED})?(?: "
            rf"{_MEETING})?(?=[.;,]|$| (?:if|"
            r"when|where|once|provided)\b)"
        ),
        "is valid",
    ),
    (
        (
            r"(?P<head>(?:decisions?|resolutions?|votes?|voting|business)(?: may be \w+)? (?:in writing|by "
            r"e-?mail|by "
            r"circulation|by correspondence|electronically|online|by post|without a meeting|outside "
            r"meetings?)) (?:is|are) "
            r"(?:possible|allowed|permitted|admissible|acceptable|in order)(?:[;.] (?:they|it|these|"
            r"this|such "
            r"(?:decisions|"
            r"resolutions|votes|a decision|a resolution|a vote))|,? (?:and|but|which|that))(?P<rest> "
            r"[^.;]*)"
        ),
        r"\g<head>\g<rest>",
    ),
    (r"(?:^|(?<=[.;] ))[^.;]+", _plainer),
)
