"""Which sentences of a quorum clause bear on no verdict? What boards do besides: report, invite, preside.

A sentence is told by what it is about. One that speaks of who is there, of who counts or of how many may bear
on a verdict, and has to be understood, whatever else it says; but for a few, told to the last word.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.riders import has_rider
from governance_store.rules.quorum.turning import WHO, F, N

_PEOPLE: Final = re.compile(rf"\b(?:{N}|{F}) (?:\w+ ){{0,2}}(?:{WHO}|others|more)\b|^(?:a )?(?:{N}|{F})\b")
_BEARING: Final = re.compile(
    r"\b(quor\w*|inquorate|counts?|counted|counting|present|presence|attendance|there must|at "
    r"least|no fewer|not fewer|"
    r"minimum|unless|no business|represented|must include|needed|deput(?:y|ies|ise|ising)|prox(?:y|ies)|"
    r"alternates?|substitutes?|majority|half|thirds?|quarters?|fifths?|tenths?|members? required|not "
    r"valid|invalid|void|remote\w*|"
    r"virtual\w*|video\w*|tele\w+|online|the number|worked out|calculat\w+|reckon\w*)\b"
)
_DOES: Final = re.compile(
    r"\b(reports? to|reported to|shall report|will report|be reported|reports? annually|is accountable to|"
    r"(?:is|are|be) responsible for|presid(?:e|es|ing)\b|takes? the chair|take the chair|"
    r"chairs? (?:the|its|all|that) meetings?|in the chair|"
    r"acts? as chair|be chaired|is chaired|elects? (?:a|its|one|another|the)|appoints? (?:a|"
    r"its|one|another|the) (?:secretary|chair\w*|clerk|vice|deputy)|"
    r"(?:may|can|shall|will) (?:also )?invite|be invited|are invited|is invited|in an? "
    r"advisory capacity|by invitation|"
    r"minutes|agendas?|papers|publish\w*|circulat\w+|administrative support|secretariat|"
    r"serviced|supported by|"
    r"secretarial|confidential\w*|reviewed|review these|terms of office|term of office|working "
    r"days|notice of|"
    r"send(?:s|ing)? apologies|apologies|clear days|in advance of|code of conduct|declare "
    r"(?:any|their|all)|register of|"
    r"standing item|work ?plan|forward plan|delegates? to|sub-?groups?|task and finish|scheme of "
    r"delegation|"
    r"annual report|reporting|escalat\w+|assurance|budget holder|remunerat\w+|expenses|allowances|"
    r"meetings? (?:are|is|will be|shall be|may be) (?:held|open|convened|called)|meets? (?:at "
    r"least )?(?:\w+ times|monthly|quarterly|"
    r"weekly|annually|fortnightly|twice|once|every)|hold office|eligible for re-?appointment|"
    r"be removed from|resign\w*|"
    r"seek(?:s|ing)? consensus|by consensus|reach(?:ed)? by consensus|casting vote|second vote|show "
    r"of hands|"
    r"one vote|vote by|shall vote|put to the vote|decided by|carried by|tied|equality of votes|equal "
    r"votes)\b"
)
_CHECKED: Final = re.compile(
    r"^(?:the )?(?:chair\w*|secretar\w+|clerk|administrator|secretariat|company secretary|"
    r"minute taker|minutes|meeting)(?: of the \w+)? "
    r"(?:shall|will|must|should|is to|are to|to)? ?(?:be )?(?:responsible for )?(?:record|"
    r"confirm|check|monitor|note|minute|"
    r"announce|verify|establish|ascertain|ensur|report|declar|state)\w* (?:at the (?:start|"
    r"outset|beginning) of (?:the|each|every) meeting )?"
    r"(?:that |whether |if |when )?(?:or not )?(?:the |each |every |a )?(?:meetings?|quoracy|"
    r"quorum|committee|board)?(?: is| are| was)?(?: or is not| or not)?"
    r"(?: quorate| inquorate| a quorum| a quorum is present| present| maintained)*(?: in the "
    r"minutes| at the (?:start|outset|beginning) of (?:the|each|every) meeting|"
    r" throughout| and record this in the minutes)*$"
)
_WORKING: Final = re.compile(
    r"\bat which (?:a|the) quorum is (?:present|there|in attendance|maintained)\b|"
    r"^(?:a |any |the )?(?:duly (?:convened|called|constituted) )?(?:quorate meetings?|"
    r"meetings?(?: of [\w ]+?)?,? (?:which|that) (?:is|are) quorate) "
    r"(?:shall|will|may|can|has|have|is|are) (?:be )?(?:competent|able|empowered|entitled|"
    r"authorised|exercise|power|authority|the power)"
)
_NOTHING_WITHOUT: Final = re.compile(
    r"^(?:no |nothing |none of the |the \w+ (?:may|shall|can|must) not |the \w+ cannot |"
    r"(?:business|decisions?|resolutions?) (?:may|shall|can|must) (?:not|only) |"
    r"(?:the )?\w+ (?:may|shall|can) only )(?P<said>[^,;]*?),? (?:unless|without|until|except "
    r"when|except where|if|when|where|while)(?: there is| there are| it is| they are|"
    r" the meeting is| it has| a meeting is)? ?(?:not )?(?:a |the |its )?(?:necessary |"
    r"required |requisite )?(?:quorum|quorate|inquorate)"
    r"(?: of (?:the )?(?:members|trustees|directors|governors|committee|board|council))?(?: is|"
    r" are| be)?(?: not)?(?: present| there| in attendance)?"
    r"(?: at the time| when (?:the|that) (?:meeting|business)[\w ]*|,? throughout(?: the "
    r"meeting)?| at (?:that|the) meeting)?$"
)
_ALONE: Final = re.compile(
    r"\b(?:reasonable|every|best|all) (?:effort|endeavour|attempt)s?\b|\b(?:expected|"
    r"encouraged|asked|requested|urged) to (?:attend|give|send|inform|"
    r"notify|be present|make every)\b|\b(?:should|shall|must|will) (?:normally |always "
    r")?(?:attend (?:at least )?(?:\w+ (?:per cent|%)|\d+ ?%|"
    r"\w+ meetings)|aim to|endeavour|make every effort|strive|notify|inform|let the \w+ know|"
    r"give (?:their )?apologies|send (?:their )?apologies)\b"
)
_FETCHED: Final = re.compile(
    r"^(?:an?|the|any|one|further|additional|another)(?: [\w'-]+){1,8} (?:may|can) (?:also |then )?be "
    r"(?:co-?opted|invited|appointed|called on|called upon|drafted in|brought in|asked)\b[^.;:]*?"
    r"(?: (?:where|if|when) (?:needed|necessary|required))?"
    r"(?:,? (?:to|so as to|in order to) (?:reach|make up|achieve|attain|form|secure|meet|complete) "
    r"(?:it|the quorum|a quorum|quoracy|the number|the numbers))?$"
)
"""Who may be fetched so that there is a quorum: once there, he is a member as any other."""
_GIVES_A_PROXY: Final = re.compile(
    r"^(?:an? |any |each |every )?(?:absent )?(?:members?|directors?|trustees?|owners?)(?: who (?:is|"
    r"are))?(?: unable to attend| "
    r"not attending)? (?:may|can) (?:give|appoint|grant|issue|nominate) (?:an?|his|her|their|his or her) "
    r"(?:written )?prox(?:y|ies)"
    r"(?: to (?:an?other|any other|a fellow) (?:member|director|trustee))?$"
)
_PRESIDES: Final = re.compile(
    r"^(?:(?:if|where|when|should) the chair\w* (?:is|be) (?:absent|away|unavailable|unable to attend|"
    r"not (?:present|there|available))|in the (?:absence of the chair\w*|chair\w*'s absence)),? "
    r"the (?:deputy|vice)[ -]chair\w* (?:will |shall |must |should |is to )?"
    r"(?:presides?|chairs?|takes? the chair)(?: (?:over |at )?(?:the|that) meeting)?"
    r"(?: in (?:his|her|their|his or her) (?:place|stead))?$"
)
_AWAY: Final = (
    r"(?: (?:is|are|be)(?: both)? (?:absent|away|unavailable|unable to attend|not (?:present|there)))?"
)
_ELECTS: Final = re.compile(
    r"^(?:(?:if|where|when|should)|in the absence of) the (?:committee )?chair\w*"
    r"(?:,? (?:and|or|and ?/? ?or)(?: any| an| the)? (?:appointed |nominated )?"
    r"(?:deputy|vice)(?:[ -]chair\w*)?)?"
    rf"{_AWAY},? (?:the )?(?:remaining |other )?(?:{WHO}|those)(?: who are)?(?: present)? "
    r"(?:shall|will|must|may|should|to) (?:elect|choose|appoint|select|nominate) "
    r"(?:one of (?:themselves|their number|them)|a chair\w*)(?: present)?"
    r"(?: from (?:among |amongst )?(?:themselves|their number|those present))?"
    r"(?: (?:to|who shall|who will) (?:chair|preside|take the chair)(?: at| over)?"
    r"(?: (?:the|that) meeting)?)?$"
)
"""Who presides where the chair is away: he is one of those who are there."""
_TOLD_ELSEWHERE: Final = re.compile(
    r"^for all (?:other )?committees and sub[ -]?committees,? the details of the quorum"
    r"(?: for these meetings)?(?: and (?:the )?status of (?:deputies|representatives))? "
    r"(?:are|is|will be) set out in (?:the(?:ir)?|each) (?:appropriate |relevant |respective |own )?"
    r"terms of reference$"
)
_NOT_FURTHER: Final = re.compile(
    r"^if a quorum is (?:then )?not available for the (?:discussion|consideration)"
    r"(?: (?:and|or|and ?/? ?or) (?:for )?the passing of a (?:resolution|motion))? "
    r"(?:on|of) (?:any|a|that) matter,? that matter (?:may|shall|must|can) not be discussed further "
    r"or voted (?:up)?on at that meeting$|"
    r"^the meeting (?:must|shall|will) then proceed to the next (?:business|item)(?: on the agenda)?$"
)
_RATIFIED: Final = re.compile(
    r"^(?:any |all )?decisions? (?:made|taken|reached) (?:at|by|in) (?:an? |any )?"
    r"(?:non[ -]quorate|inquorate) meetings? (?:must|shall|should|will|needs? to|(?:is|are) to) be "
    r"(?:ratified|confirmed|endorsed) (?:at|by) (?:the |a )?(?:next |subsequent |following |later )?"
    r"(?:quorate )?meeting$"
)
_KEPT_UP: Final = re.compile(
    r"^(?:the|a|its) (?:quorum|meeting) (?:must|shall|should|has to|is to|needs to|will) (?:be (?:present|"
    r"there|kept|maintained|kept up|quorate)|last|remain(?: quorate)?|stay(?: quorate)?|continue|hold)"
    r"(?: throughout(?: the (?:whole )?(?:meeting|proceedings|sitting|session))?| at all times|"
    r" (?:for|during) the (?:whole|entire|full)(?: of the)? (?:meeting|proceedings|sitting|session)|"
    r" for the (?:duration|whole) of (?:the|each|every) (?:meeting|proceedings|sitting|session)|"
    r" (?:until|to) the (?:end|close)(?: of the meeting)?)+$"
)
"""A quorum is judged at every moment."""
_TO_THE_LAST: Final = (_KEPT_UP, _PRESIDES, _ELECTS, _RATIFIED, _CHECKED, _TOLD_ELSEWHERE, _NOT_FURTHER)
_NUMBERED: Final = re.compile(r"\b(quor\w*|inquorate|counts?|counted)\b")


def is_beside(sentence: str) -> bool:
    """Whether a sentence is known to bear on no verdict."""
    if is_told_to_the_last(sentence):
        return True
    low = " ".join(sentence.lower().replace("’", "'").strip(" .,").split())
    if _WORKING.search(low) and not re.search(
        r"\b(unless|only|including|at least|fewer|number|with a)\b", low
    ):
        return True
    if _ALONE.search(low) and not _NUMBERED.search(low):
        return True
    return bool(_DOES.search(low)) and not _BEARING.search(low) and not _PEOPLE.search(low)


def is_told_to_the_last(sentence: str) -> bool:
    """Whether each word of a sentence is known, so that none of it may bear on a verdict."""
    low = " ".join(sentence.lower().replace("’", "'").strip(" .,").split())
    if any(pattern.match(low) for pattern in _TO_THE_LAST):
        return True
    return _nothing_without(low) or _gives_a_proxy(low) or _is_of_fetching(low)


def _gives_a_proxy(low: str) -> bool:
    return bool(_GIVES_A_PROXY.match(low)) and not has_rider(low) and not _NUMBERED.search(low)


def _is_of_fetching(low: str) -> bool:
    bare = re.sub(r" (?:where|if|when) (?:needed|necessary|required)\b", "", low)
    return bool(_FETCHED.match(low)) and not has_rider(bare) and not re.search(r"\b(count\w*|not)\b", bare)


def _nothing_without(low: str) -> bool:
    """“No business shall be done unless a quorum is present”: which quorum, is said elsewhere."""
    found = _NOTHING_WITHOUT.match(low)
    return found is not None and not re.search(
        r"\b(other than|except|save|but|apart from|besides|only)\b", found["said"]
    )


_OTHER_THAN: Final = re.compile(
    r"^no business,? (?:other than|except|save(?: for)?|apart from) (?P<what>[\w' ]+?),? "
    r"(?:shall|may|can|will|is to) be (?P<rest>.+)$"
)


_NONE_NEEDED: Final = re.compile(r"^for (?P<what>[^,]+?),? no quorum is needed$")


def needs_no_quorum(sentence: str) -> str:
    """What may be done without a quorum, by “no business other than … unless …”; or nothing."""
    low = " ".join(sentence.lower().replace("’", "'").strip(" .,").split())
    if found := _NONE_NEEDED.match(low):
        return found["what"]
    found = _OTHER_THAN.match(low)
    if found is None or not _nothing_without(f"no business shall be {found['rest']}"):
        return ""
    return "" if re.search(r"\b(?:if|when|where|while|not)\b", found["rest"]) else found["what"]


_COUNTS: Final = re.compile(
    r"^(?:the |any |all |an? )?(?!deput|prox|substitut|alternat|observer|attendee|guest|no\b|"
    r"neither\b|nor\b|"
    r"only\b|none\b|half\b|one\b|two\b|three\b)[a-z][\w' -]{2,50}? "
    r"(?:(?:shall|will|may|is to|are to|can|does|do) )?(?:also |still |nevertheless "
    r")?(?:counts?|be counted|is counted|are counted) (?:towards?|in|for|as part of|within) "
    r"(?:the |a |any )?(?:purposes? of (?:the |a )?)?(?:quorum|quoracy)(?: of the \w+)?$"
)
_OTHERS: Final = re.compile(
    r"\b(not|never|only|except|unless|if|where|when|remote\w*|video|telephone|virtual\w*|"
    r"online|non-?voting|no vote|without|neither|nor|conflict\w*|interest\w*|abst\w+|vacan\w+|suspend\w*|"
    r"adjourned|postal|votes|absen\w+|left|late|"
    r"prox\w+|substitut\w+|alternat\w+|deput(?:ies|is\w+|y(?! (?:chair|president|mayor|"
    r"leader))))\b"
)


def counts_as_any_other(sentence: str) -> bool:
    """Whether a sentence says only that somebody who is a member counts as a member."""
    low = " ".join(sentence.lower().replace("’", "'").strip(" .,").split())
    return bool(_COUNTS.match(low)) and not _OTHERS.search(low)
