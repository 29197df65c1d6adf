"""On which meetings may a sentence bear that is not understood? On those where what it is about is so.

A sentence on deputies and on nothing else bears on no meeting without one, whatever it says of them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from governance_store.rules.quorum.counting import Committee
from governance_store.rules.quorum.facts import Capacity, Matter, Present
from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.understanding import (
    ABSTAINING,
    ALSO_A_PROXY,
    ALWAYS,
    ATTENDING,
    BY_PROXY,
    FROM_AFAR,
    LEFT,
    SEVERAL_PROXIES,
    STANDING_IN,
    VACANT,
    Unclear,
)

_ABOUT: Final = (
    (
        BY_PROXY,
        re.compile(
            r"^(?:[\w' ]+? (?:by|through|via|hold|holds|holding|appoint|appoints|as) )?(?:an? |"
            r"any |no |the |valid |all )*(?:prox(?:y|ies))\b"
        ),
    ),
    (
        STANDING_IN,
        re.compile(
            r"^(?:(?:if|where|when|whenever|should) (?:an? |any |the |that |such )?(?:\w+ "
            r"){0,4}?(?:members?|trustees?|directors?|they|representatives?|trusts?|partners?|"
            r"organisations?) (?:is|are|cannot|can not|be|will be|finds?)\b[^,;]{0,60},? .*\b)?"
            r"(?:(?:members?|trustees?|directors?|governors?|partners?|organisations?|trusts?|"
            r"councils?|representatives?|each [\w ]+?|every [\w ]+?|an? absent member) (?:may|"
            r"can|should|must|will|shall|are|is|who)\b[^.;]{0,60}?)?"
            r"(?:an? |any |no |the |all |such |their |his |her |its |only |one )*(?:(?:named|"
            r"nominated|appointed|duly|agreed|formally|formal|designated|suitable|suitably|"
            r"senior|briefed|pre-agreed|authorised|properly) )*"
            r"(?:deput(?:y|ies)|substitutes?|alternates?|alternate directors?|"
            r"stand-?ins?)\b(?! chair| leader| lieutenant| director| chief| mayor| head| "
            r"medical| vice)"
        ),
    ),
    (
        FROM_AFAR,
        re.compile(
            r"^(?:[\w' ]{0,60}?\b)?(?:remote|remotely|virtual|virtually|online|tele\w+|by "
            r"phone|video\w*|microsoft teams|zoom|electronic means|dial(?:ling|led)?[- ]in|"
            r"hybrid)\b"
        ),
    ),
    (
        ATTENDING,
        re.compile(
            r"^(?:an? |any |all |the |other |such |those )*(?:observers?|attendees|guests?|"
            r"invitees|advisers|advisors|(?:people|those|persons|officers|others|staff) (?:who "
            r"are )?(?:in attendance|invited|attending)|non-members)\b"
        ),
    ),
    (ABSTAINING, re.compile(r"\babst(?:ain|ention)\w*\b")),
    (
        VACANT,
        re.compile(
            r"^(?:an? |any |the |all |no |if there (?:is|are) |where there (?:is|are) |"
            r"unfilled |while )*vacan\w+\b"
        ),
    ),
)
_OF_PROXIES: Final = re.compile(
    r"^(?:(?:no|an?|any|each) (?:member|person|director|trustee|one|proxy|owner|shareholder)|nobody|no one|"
    r"members)"
    r"(?: present)? (?:may|shall|can|will) (?:only )?(?:hold|represent|exercise|carry|act as|act for|act "
    r"as proxy for)"
    r" (?:more than|no more than|not more than|at most|up to|only)?(?: \w+){1,2} "
    r"(?:prox(?:y|ies)|(?:other |absent )?(?:members?|owners?|shareholders?|others?))(?: only| each)?$"
)
_TWICE_OVER: Final = re.compile(
    r"^(?:nobody|no one|no \w+) who (?:attends|comes|is (?:present|there)) (?:both )?as a (?:\w+ )?member "
    r"and "
    r"(?:also )?as a proxy is counted twice$"
)
_ACTING_UP: Final = re.compile(
    r"^an? (?:officer|person) (?:in attendance|attending) for an? [\w ()]+?(?:,? but)? without (?:formal )?"
    r"acting[ -]up status (?:may|shall|will|can|does|do) not count"
)
_LEAVES_OUT: Final = re.compile(
    r", (?:and|but|while|nor) (?:neither |nor )?(?!(?:an? |any |no |all |the |their )*"
    r"(?:prox|deput|alternate|substitute|remote|those (?:who )?(?:join|on|by)))[\w ,]+ "
    r"(?:are|is|do|does|be)(?: not| never)? (?:left out|count|reckon|disregard|ignor|exclud|admit)"
)
"""A second half that says of somebody else that they do not count."""
_SETS: Final = re.compile(
    r"\b(quorum (?:is|shall be|of|will be|remains)|at least|no fewer|not fewer|minimum|must "
    r"include|including|majority|unless)\b"
)


_AFTER_A_START: Final = re.compile(
    r"^(?:once|when|after) (?:it|business|proceedings|(?:the|a) (?:meeting|session|sitting)) "
    "(?:is|are|has|have) "
    r"(?:been )?(?:duly |properly )?(?:under ?way|begun|started|opened|in progress)\b"
    r"|^(?:if|when|where|whenever|should|an?|any|every|no) (?:\w+ ){0,3}?(?:members?|directors?|trustees?|"
    r"governors?|councillors?|any(?:one|body)|some(?:one|body)|people|persons?|those) (?:(?:who|then|later|"
    r"subsequently|afterwards|early) ){0,2}(?:leav(?:es?|ing)|depart(?:s|ing)?|walks? out)\b(?! "
    "(?:of|to|for)\b)"
    r"|^(?:once|when) (?:there (?:is|has been) a quorum|a quorum (?:is|has been) (?:present|reached|"
    r"established|formed)|(?:the|a) meeting is quorate)\b|^a quorum is (?:needed|required|necessary) only "
    r"at the (?:start|beginning|opening|outset)\b"
    r"|^once (?:constituted|quorate|formed),? (?:a|the) (?:meeting|quorum) (?:remains|stays|continues)\b"
)
"""What is so once a meeting has begun, or for those who leave it, bears on none that nobody left."""


def bearing(sentence: str) -> str:
    """What has to be the case for a sentence to matter; always, where it may set how many or who."""
    low = " ".join(sentence.lower().replace("’", "'").strip(" .,").split())
    if _OF_PROXIES.match(low):
        return SEVERAL_PROXIES
    if _TWICE_OVER.match(low):
        return ALSO_A_PROXY
    if low.startswith("deputies may make up to") or _ACTING_UP.match(low):
        return STANDING_IN
    if _AFTER_A_START.match(low):
        return LEFT
    if _SETS.search(low) or any(one.symbol in "nfr" for one in phrases_of(low)):
        return ALWAYS
    about = next((about for about, pattern in _ABOUT if pattern.search(low)), ALWAYS)
    return ALWAYS if _LEAVES_OUT.search(low) and about not in {ATTENDING, VACANT} else about


def matters(one: Unclear, committee: Committee, here: Sequence[Present], matter: Matter) -> bool:
    """Whether a part that is not understood may matter on this occasion."""
    asked = _MATTERS.get(one.bears_on)
    if asked:
        return asked(committee, here, matter)
    return not one.occasion or bool(matter.decision or matter.meeting)


def _several_proxies(_committee: Committee, here: Sequence[Present], _matter: Matter) -> bool:
    """Whether anybody is there for several others."""
    holders = [one.person for one in here if one.capacity is Capacity.PROXY]
    return len(holders) > len(set(holders))


def _also_a_proxy(_committee: Committee, here: Sequence[Present], _matter: Matter) -> bool:
    """Whether anybody is there as a member, and for another too."""
    holders = {one.person for one in here if one.capacity is Capacity.PROXY}
    return any(one.person in holders for one in here if one.capacity is not Capacity.PROXY)


def _somebody(fits: Callable[[Present], bool]) -> _Asked:
    return lambda _committee, here, _matter: any(map(fits, here))


_Asked: TypeAlias = Callable[[Committee, Sequence[Present], Matter], bool]
_MATTERS: Final[dict[str, _Asked]] = {
    "adjourned": lambda _committee, _here, matter: matter.adjourned,
    "left": lambda _committee, _here, matter: matter.adjourned or bool(matter.left),
    "returning": lambda _committee, _here, matter: matter.returning,
    "procedure": lambda _committee, _here, matter: bool(matter.procedure),
    "conflict": lambda _committee, here, matter: any(one.conflicted for one in here) or bool(matter.decision),
    "standing in": _somebody(lambda one: one.capacity is Capacity.DEPUTY),
    "by several proxies": _several_proxies,
    "as a proxy too": _also_a_proxy,
    "by proxy": _somebody(lambda one: one.capacity is Capacity.PROXY),
    "from afar": _somebody(lambda one: one.remote),
    "attending": _somebody(lambda one: one.capacity is Capacity.ATTENDEE),
    "vacant": lambda committee, _here, _matter: bool(committee.vacant),
    "abstaining": lambda _committee, _here, matter: bool(matter.abstaining),
}
