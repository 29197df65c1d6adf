"""Does an aside swallow a need? “The chair has a casting vote and must be there”: whether all of it is one.

What a sentence says of times, votes and guests is taken out of it; of what is left, no word may be such that
a quorum could turn on it.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.composed.harmless import is_harmless
from governance_store.rules.quorum.turning import F, N

_OFTEN: Final = (
    r"(?:dai|week|fortnight|month|quarter|bi-?month|half-year|year|annual|regular|formal|bienni)\w*"
)
_UNIT: Final = r"(?:minute|hour|day|week|fortnight|month|quarter|term|year|season|time)s?(?:')?"
_LEAST: Final = (
    r"(?:at least |not less than |no less than |no fewer than |not fewer than |up to |within |at most )?"
)
_SO_LONG: Final = (
    rf"{_LEAST}(?:an? |each |every |per |{N}[ -])(?:or more |clear |full |working |calendar |business |"
    rf"other )*"
    rf"{_UNIT}(?: (?:in|a|per|each|every|in every|in any) (?:the |calendar |civil )?{_UNIT})?"
    r"(?:,? (?:at least|in advance|beforehand|ahead|apart|notice|later|before|after|of|(?:the|each|every|"
    r"any|a) "
    r"meetings?))*"
)
_THOSE: Final = (
    r"(?:of |among )?(?:all )?(?:the |all )?(?:those |valid )?(?:voting |eligible )?(?:votes?(?: cast)?|"
    r"members?|"
    r"trustees?|directors?|governors?|partners?|councillors?|delegates?|people|persons|them|present|voting|"
    r"those|taking part)"
)
_MAJORITY: Final = (
    r"(?:by|take|takes|on|with) (?:an? |the )?(?:simple |bare |clear |absolute |relative |overall |"
    r"majority "
    r")*"
    rf"(?:vote |majority (?:vote)?)\s*(?:{_THOSE}(?: who are| who)?(?: present)?(?: and| or)?(?: entitled "
    rf"to)?"
    r"(?: voting| vote)?(?: on (?:it|them|the (?:question|matter|motion)))?)?"
)
_VOTES: Final = (
    (
        r"(?:(?:an?|the|no|one|his|her|their|its) )?(?:single |deciding |second |additional |extra )?"
        r"(?:(?:second |or |and |deciding )*casting votes?|votes? each|second votes?)"
    ),
    (
        r"\bonly (?:[a-z]+ )?(?:members|trustees|directors|governors) (?:may|can|have a|shall|have the "
        r"right "
        r"to) vote\b"
    ),
    r"\b(?:has|have|having|is entitled to) (?:only )?(?:one|no|a single|an equal) votes?\b(?: each)?",
    r"\bwithout (?:a |any )?(?:vote|votes|voting rights?|voting status|right to vote|voting)\b",
    r"\b(?:non|not)[ -]?voting\b|\bin a non-?voting capacity\b",
    r"\b(?:but |and )?(?:(?:may|shall|can|will|do|does) not|cannot) vote\b",
    (
        r"\bequality of votes\b|\b(?:votes|the vote|voting|opinions?) (?:is|are|be) (?:equal|tied|level|"
        r"even\w*)\b"
    ),
    (
        r"\b(?:evenly|equally) (?:split|divided|balanced)\b|\b(?:in the (?:case|event) of|on|if there "
        r"is) a "
        r"tie\b"
    ),
)
_GUESTS: Final = (
    (
        r"\b(?:(?:shall|will|may|can|normally|usually|also|regularly|ordinarily) )*(?:attends?|come|"
        r"comes|sits? "
        r"in|"
        r"take part|takes part|be in attendance|is in attendance|are in attendance|join|joins)(?: along)?"
        r"(?: (?:all |its |the |their |board |committee )*meetings?)?(?: and speak)?(?=[^,;]* (?:but|"
        r"without|by "
        r"invitation|as (?:guests?|observers?|advisers?)|to advise|in an advisory))"
    ),
    r"\bwithout being (?:an? )?(?:members?|trustees?|directors?|governors?)\b",
    (
        r"\b(?:but )?(?:is|are) (?:no|not an?|not) (?:members?|trustees?|directors?|governors?|"
        r"judges?)(?: of "
        r"it)?\b"
    ),
    (
        r"\bby invitation\b|\bas (?:an )?(?:guest|observer|adviser|advisor)s?\b|\bto advise\b|"
        r"\bin (?:an )?advisory (?:capacity|role)\b"
    ),
)
_BODY: Final = (
    r"(?:committee|board|council|panel|group|body|trust|society|association|court|senate|club|charity|"
    r"college|"
    r"assembly|forum|it)"
)
_MADE_UP: Final = (
    rf"(?:has|have|comprises?|(?:shall |will |to )?consists? of|(?:is |be )?made up of|(?:is |be "
    rf")?composed "
    rf"of) "
    rf"(?:up to |between |at least |no more than |not more than |a maximum of )?{N}(?: to {N}| and {N}| or "
    rf"more)?"
    r"(?: [a-z-]+){0,3}? (?:members|trustees|directors|governors|people|seats|representatives|councillors)"
    r"(?: or more)?(?: in all| altogether)?(?=$|,? (?:and |who |which )?(?:is|are|all|they|drawn|appointed|"
    r"elected|"
    r"chosen|nominated|serving|meets?)\b)"
)
_COMES: Final = (
    (
        rf"\battend (?:at least )?(?:{N}|{F}|\w+ per cent|\d+ ?%)(?: of)?(?: all| the| its| their)* "
        rf"meetings?"
        r"(?: (?:in|a|per|each|every) (?:\w+ )?year)?"
    ),
    (
        r"\b(?:make|makes|use) (?:reasonable|every|their best|best|all) (?:effort|endeavour|attempt)s? to "
        r"(?:attend|be "
        r"present|come)(?: (?:at )?(?:all|each|every|the) meetings?)?"
    ),
    (
        r"\b(?:expected|encouraged|asked|requested|urged) to (?:attend|come|be present)"
        r"(?: (?:at )?(?:all|each|every|the|its) meetings?)?"
    ),
    (
        r"\b(?:who|if they|should they|(?:if|where|when) (?:a member|they)) (?:is|are|cannot|can not|"
        r"(?:is|are) "
        r"unable "
        r"to)(?: unable to)? attend\b"
    ),
    (
        r"\b(?:give|gives|send|sends|sending|giving) (?:their |his or her |his |her )?apologies(?: for "
        r"absence)?"
    ),
    (
        r"\bat which (?:a|the) quorum is (?:present|there|in attendance|maintained)|\bquorate meetings?|"
        r"\bmeetings?(?: of [a-z ]+?)?,? (?:which|that) (?:is|are) quorate"
    ),
    (
        r"\bduly (?:convened|called|constituted|held)|\ball or any of the (?:powers|authorities)|"
        r"\bcompetent to "
        r"exercise"
    ),
)
_BESIDE_THE_CHAIR: Final = (
    (
        r"\b(?:in (?:the |his |her |their )?(?:(?:vice |deputy )?(?:chair|president)\w*(?:'s)? "
        r")?absence(?: of "
        r"(?:the "
        r"|both |either )?(?:vice |deputy )?(?:chair|president)\w*)?|(?:if|when|where) (?:the |neither |"
        r"both "
        r")?(?:chair|"
        r"president)\w*(?: (?:and|or|nor) (?:the )?(?:vice|deputy)[ -](?:chair|president)\w*)? (?:is|are) "
        r"(?:absent|away|"
        r"not (?:there|present)|unable to attend|unavailable|present|there))(?=.*\b(?:presid|chairs "
        r"(?:the|that|"
        r"its|it)\b|takes? the chair|acts? as chair|"
        r"(?:elect|choose|appoint)s? (?:a|another|one|an) ))"
    ),
    (
        r"\b(?:the )?members present (?:shall |may |must |will )?(?=(?:elect|choose|appoint) )|\bone of "
        r"(?:their number|them|"
        r"themselves|its members|the members)(?= (?:to preside|to chair|to take the chair|as chair))"
    ),
)
_FORBIDDEN: Final = (
    (
        rf"\b(?:cannot|may not|must not|can't) (?:belong to|be (?:an? )?members? of|serve on|sit on) "
        rf"(?:it|the "
        rf"{_BODY}|"
        rf"this {_BODY}|both(?: bodies)?|more than one {_BODY})"
    ),
)
_KNOWN: Final = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?:where|when|if) (?:the )?votes are (?:level|equal|tied|even)\b",
        (
            r"\b(?:and other [a-z]+ )?(?:can|may) (?:come|attend),? but voting is for\b|\bwho attend by "
            r"invitation,? do not$"
        ),
        (
            rf"\bneeds? a majority of those present and voting(?:,? and in every case {N} members from "
            rf"each "
            rf"chamber$)?"
        ),
        r"\bdecided by those (?:present|there|voting)(?: and voting)?\b",
        rf"\b{_MAJORITY}",
        *_VOTES,
        *_GUESTS,
        _MADE_UP,
        *_COMES,
        *_BESIDE_THE_CHAIR,
        *_FORBIDDEN,
        r",? abstentions (?:not )?(?:being )?(?:counted|taken into account|disregarded|ignored|excluded)$",
        rf"\bevery (?:{N}|other|second|third) {_UNIT}\b|\bsave to break a tie$|\bnot vote\b",
        rf",? (?:and )?{N} (?:elected|appointed|nominated|chosen)(?=,? (?:by|and)\b|,|$)",
        rf"\b{N}[ -]years? terms?\b|\b{N} (?=may be re-?(?:appointed|elected)\b)|\bnon-?(?=executive)",
        (
            rf"\b{_LEAST}(?:once|twice|{_OFTEN})(?: (?:a|an|each|every|per|in (?:each|every)) (?:\w+ "
            rf")?{_UNIT})?\b"
        ),
        rf"\b{_SO_LONG}(?!\w)",
        r"\b(?:as (?:and )?when|if|where|when|whenever) (?:necessary|needed|required|appropriate)\b",
        (
            r"\b(?:extra|additional|other|special) meetings?\b|\bas often as (?:it|they) (?:thinks? fit|"
            r"chooses?)\b"
        ),
        (
            r"\bshow of hands\b|\bput to the vote\b|\bhold(?:s|ing)? office\b|\bopens? to\b|\bsent "
            r"out\b|\bin "
            r"office\b"
        ),
        r"\bthe (?:start|end|close|opening|beginning) of (?:the|each|every) meetings?\b",
    )
)
"""What is no part of a quorum, to the word: how often, how long before, by which vote, as whose guest."""

_DOES: Final = frozenset(
    "is are was were be been being has have having had may can shall will should do does did act acts "
    "decide "
    "decides decided determine determined vote votes voting voted over power powers calls office raise "
    "raised up "
    "double or so".split()
)
"""Words that are feared elsewhere, and here say what is done: what follows on them is looked at too."""
_ALSO_FEARED: Final = frozenset(
    "with hall chamber premises building along accompany accompanies accompanied company key integral "
    "central "
    "fixture voice five-fold indeed own whose".split()
)
_AT_FIRST: Final = frozenset("all each every any no".split())
_WORD: Final = re.compile(r"\d+/\d+|\d+(?:\.\d+)?|[a-zà-öø-ÿ]+(?:'[a-z]+)?|[^\s]")


def swallows(sentence: str) -> bool:
    """Whether a quorum could turn on what a sentence says that is an aside by some of its words."""
    low = " ".join(sentence.lower().replace("’", "'").strip(" .,").split())
    for known in _KNOWN:
        low = known.sub(" ", low)
    words = tuple(_WORD.findall(low.replace("-", " ")))
    return any(_is_feared(words, at) for at in range(len(words)))


def _is_feared(words: tuple[str, ...], at: int) -> bool:
    word = words[at]
    if word in _ALSO_FEARED:
        return True
    if word in _DOES or word in {"(", ")", ";", ":"} or (at == 0 and word in _AT_FIRST):
        return False
    return not is_harmless(words, at)
