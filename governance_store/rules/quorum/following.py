"""Is what was read to follow without a quorum said of that, and always? “If the chair is late …”.

What the patterns took of waiting, adjourning and of what is enough then is held against each sentence as it
is worded: a time of something else, a longer time, a choice or a condition is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.rule import Fallback, QuorumRule, Then
from governance_store.rules.quorum.understanding import ADJOURNED, ALWAYS, PROCEDURE, Unclear
from governance_store.rules.quorum.words_of_absence import ADJOURNS, DISSOLVES, PRESENT_ENOUGH

_STOPS: Final = re.compile(r"[.;](?:\s+|$)|\n")
_TIME: Final = re.compile(r"\b(?:minutes?|hours?)\b")
_OF_QUORUM: Final = re.compile(
    r"\b(?:quor\w*|inquor\w*|fewer|less than|few|enough|insufficient|numbers?|that many|so many|short of|"
    r"members?|"
    r"attendance|that|them|they|turn\w* (?:up|out)|attends?|nobody|those|present|trustees|directors|"
    r"meeting)\b"
)
_OF_ELSE: Final = re.compile(
    r"^(?:but |and )?(?:if|where|when|should|unless|once) (?:there is |there be )?(?:the|an?|no|its) "
    r"(?:\w+ )?(?:chair\w*|president|secretary|"
    r"treasurer|clerk|speaker|convenor|convener|mayor|vote|ballot|decision|agreement|consensus|item|keys?|"
    r"hall|room|link|"
    r"papers?|minutes|proposer|applicant|auditor|owner of|caretaker|debate|motion|amendment)\b"
)
_WITHOUT_ELSE: Final = re.compile(
    r"\bwithout (?:(?:a |the )?quorum,? or )?(?:the|an?|its|any) "
    r"(?:chair\w*|president|secretary|treasurer|clerk|speaker|mayor|vote|ballot|decision|"
    r"agreement|debate|motion)\b"
)
"""“half an hour without a vote ends it”: what is lacking is something else."""
_DENIED: Final = re.compile(
    r"\b(?:do|does|shall|will|may|must|is|are|need|can)(?: not|not) "
    r"(?:then |thereby |automatically |to |be )*"
    r"(?:ends?|means?|adjourn\w*|dissol\w*|laps\w*|clos\w*|cancel\w*|entail|bring|lead|result|postpone\w*|"
    r"put off)\b"
)
"""“does not end the meeting”: what does not follow."""
_DENIED_LATER: Final = re.compile(
    r"\b(?:cannot|(?:can|may|shall|must|will) not) (?:then )?(?:go ahead|proceed|be held|continue|act|"
    r"decide) "
    r"(?:with|by) (?!fewer|less|out)"
)
_NEED_LATER: Final = re.compile(
    r"\b(?:(?:one|two|three|four|\d+|most|half) of (?:them|whom)|among them|including)\b"
)
"""“any four, one of them the chair”: no rule tells who must be among those who are enough then."""
_INFORMAL: Final = re.compile(r"\b(?:informal\w*|workshop|discuss\w*|debate|development session|briefing)\b")
"""“those present may hold an informal meeting”: they are no quorum."""
_PERSONS: Final = (
    r"(?:members|directors|trustees|governors|owners|shareholders|people|persons|representatives|delegates)"
)
_SORT_PRESENT: Final = re.compile(
    rf"\b(?:the|those|such|any|whatever) ([a-z]+(?:[- ][a-z]+)?) {_PERSONS} "
    r"(?:(?:who|that|as) (?:are|is|come|attend)|then|there|present|attending|in attendance)\b"
)
_ANY_PRESENT: Final = frozenset(
    "remaining other same number of few committee board council company general trust club church parish "
    "society charity of the those all".split()
) | {"number of", "number of the", "of the", "meeting the", "member or", "member and"}
_MAY_BE_ENOUGH: Final = re.compile(
    r"\b(?:may|might|could|hardly|seldom|usually|never|normally|rarely|sometimes) (?:ever )?"
    r"(?:be|form|constitute|make) (?:a|the) quorum\b"
)
_IN_TIME: Final = re.compile(
    r"\b(?:if|where|when|should) (?:a |the |such a |that |its )?(?:quorum|it|number|\w+ members) "
    r"(?:is|are|be) (?:present|there|reached|in attendance|met|made up) (?:within|after|in|by)\b|"
    r"\bpass(?:es)? with (?:a|the) quorum\b"
)
_LONGER: Final = re.compile(
    r"\b(?:waits?|wait|waiting|extend\w*|delay\w*|put back by)\b|\b(?:longer|further|other) (?:time|period|"
    r"interval)\b|"
    r"\bor longer\b|\b(?:another|a further|a second) (?:half|quarter|\w+ minutes|hour|\d+)|"
    r"\bor (?:within )?(?:an hour|half an hour|\w+ minutes|such)\b|\b(?:sooner|less|later) if\b"
)
_EITHER: Final = re.compile(
    r"\b(?:adjourn\w*|dissol\w*|cancel\w*|postpone\w*|put off) or (?:may |shall |must |be |is |to )*"
    r"(?:dissol|cancel|adjourn|postpone|go|goes|continu|proceed|discuss|close|end)"
)
_FALLS_TO: Final = re.compile(r"\bfalls? to (?:the|an?|its)\b")
_LACKS: Final = re.compile(
    r"\b(?:quor\w*|inquor\w*|fewer|less than|enough|few|insufficient|short|numbers?|otherwise|failing|"
    r"without|such|"
    r"that many|so many|missing|is not|not (?:present|there|attend|turn|come|arrive)\w*|this|that|if not|"
    r"nobody|absence|absent|lacking (?:it|one|this|that|them|these)|"
    r"(?:it|number|they) (?:is|are) (?:still )?lacking|not be (?:there|present|reached|met|formed)|"
    r"begin|begun|resum\w+|attendance|leaves?|left)\b|\blacks? (?!of time)"
)
_CONDITION: Final = re.compile(
    r"\b(?:if|provided|providing|where|unless|except|excepting|save|other than|but not|but only|only|once|"
    r"subject to|"
    r"so long as|as long as|whose|who (?:were|are not|have)|if|"
    r"(?:with|by|without|on) (?:the |due |proper |\w+ )?(?:consent|notice|leave|agreement|approval)|"
    r"for (?!(?:the )?(?:purposes?|that|which|this|want|lack|that meeting|it|all|any|a quorum|quorum|"
    r"meeting|business|whatever)\b)|"
    r"after (?:two|three|a second|several)|twice|second|third|held within|(?:annual|special|emergency|"
    r"extraordinary))\b"
)
_BEFORE: Final = re.compile(
    r"\b(?:once all|(?:with|without) (?:the |due |proper |\w+ )?(?:consent|notice|leave)|"
    r"after (?:two|three|a second|several)|twice|held within|"
    r"(?:adjourned|second) (?:annual|special|emergency|extraordinary)|second adjourn\w*)\b"
)
_AFAR: Final = re.compile(
    r"\b(?:decisions?|resolutions?|votes?|voting) (?:\w+ ){0,2}(?:by|via|over) (?:the )?(?:tele\w+|phone|"
    r"video\w*|zoom)\b|"
    r"\b(?:telephone|phone|video) (?:votes?|voting|decisions?)\b|\bvot(?:es?|ing) (?:\w+ )?by (?:post|"
    r"letter)\b"
)


_MAY_END: Final = re.compile(
    r"\b(?:chair\w*|they|members|clerk|secretary|those present|trustees|directors|president) may "
    r"(?:then )?(?:decide to |agree to |choose to )?(?:cancel|dissolve|close|abandon|end)\b"
)
"""“the chair may cancel the meeting”."""


def uncertain_following(clause: str, rule: QuorumRule) -> Iterator[Unclear]:
    """What the rule says of a meeting without a quorum, and the clause perhaps does not."""
    told = rule.fallback
    if told is None and not rule.procedures:
        return
    sentences = [one.strip() for one in _STOPS.split(clause) if one.strip()]
    lows = [
        " ".join(one.lower().replace("’", "'").replace("-", " ").strip(" .,").split()) for one in sentences
    ]
    for sentence, low in zip(sentences, lows, strict=True):
        if rule.procedures and _AFAR.search(low):
            yield Unclear(
                sentence, "in which way it is decided, or who joins from afar, is not clear", PROCEDURE
            )
        if told is not None and (why := _why(low, told)):
            yield Unclear(sentence, why, ALWAYS if told.at_once else ADJOURNED)
    if told is not None and told.then and not any(_tells_when(one, lows) for one in enumerate(lows)):
        yield Unclear(clause.strip(), "whether that follows where there is no quorum is not clear", ADJOURNED)


def _why(low: str, told: Fallback) -> str:
    """Why a sentence may say something else of what follows; or nothing."""
    if _TIME.search(low) and told.minutes is not None:
        if not re.search(r"\bquor|\binquor", low) and (_OF_ELSE.match(low) or not _OF_QUORUM.search(low)):
            return "what the time is for is not clear"
        if told.wait is None and _LONGER.search(low):
            return "how long is waited is not followed"
    if told.then is Then.DISSOLVE and _MAY_END.search(low):
        return "whether the meeting is ended then is left to somebody"
    if (told.then and (_WITHOUT_ELSE.search(low) or _DENIED.search(low))) or _EITHER.search(low):
        return "what follows, and when, is not clear"
    return "what follows is not clear" if _FALLS_TO.search(low) else _why_enough(low, told)


def _why_enough(low: str, told: Fallback) -> str:
    """Why a sentence may say something else of what is enough at the adjourned meeting; or nothing."""
    if (told.adjourned or told.those_present or told.part) and _says_else_later(low):
        return "what is enough then is not clear"
    if told.those_present and _INFORMAL.search(low):
        return "whether anything may be decided then is not clear"
    if told.those_present and _is_of_some(low):
        return "who is enough then, and whether they are, is not clear"
    if told.those_present and (enough := PRESENT_ENOUGH.search(low)):
        if _BEFORE.search(low[: enough.end()]):
            return "when those present are enough is not followed"
        found = _CONDITION.search(low[enough.end() :])
        if found and not (
            told.floor and found.group() in {"if", "provided", "so long as", "as long as", "providing"}
        ):
            return "when, and for what, those present are enough is not followed"
    return ""


def _is_of_some(low: str) -> bool:
    """“the paid-up members present”, “may be a quorum”, “if it is there in time”: of some, or not surely."""
    told = {found[1] for found in _SORT_PRESENT.finditer(low)}
    return bool(told - _ANY_PRESENT or _MAY_BE_ENOUGH.search(low) or _IN_TIME.search(low))


def _says_else_later(low: str) -> bool:
    """Whether a sentence of an adjourned meeting denies what is enough there, or asks for somebody at it."""
    later = re.search(r"\b(?:adjourned|reconvened|second|resumed|postponed) (?:meeting|session|sitting)", low)
    if not later or "adjournment" in low:
        return False
    return bool(_DENIED_LATER.search(low) or _NEED_LATER.search(low[later.end() :]))


def _tells_when(place: tuple[int, str], lows: list[str]) -> bool:
    """Whether a sentence says what follows, and it or the one before it that there is no quorum."""
    at, low = place
    follows = (
        ADJOURNS.search(low)
        or DISSOLVES.search(low)
        or re.search(r"\b(?:continu|proceed|discuss|go|carr|meet|talk|debat|hear|deliberat|confer)", low)
    )
    return bool(follows) and bool(_LACKS.search(low) or (at and _LACKS_ONE.search(lows[at - 1])))


_LACKS_ONE: Final = re.compile(
    r"\b(?:no|not|without|lacks?|lacking|fewer|few|less|unless|until|lost|enough|insufficient|short|"
    r"inquorate|absence)\b"
)
