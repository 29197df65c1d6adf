"""Which sentences say nothing of a quorum? How votes are decided, who attends, how members come to be.

Each is told by what it is about, where it speaks of no quorum; any other sentence has to be understood.
"""

from __future__ import annotations

import re
from typing import Final

_OF_QUORUM: Final = re.compile(
    r"\b(quor\w*|inquorate|no business|unless|not act|counts?|counted|mak\w+ up the number|deput(?:y|ies)|"
    r"substitutes?|alternates?)\b"
)
_CONDITIONED: Final = re.compile(r"(where|if|when|unless|for|in|at|on|to|once|should)\b")
_DIFFERING: Final = re.compile(
    r"\b(differ|disagree|casting vote|(?:evenly|equally) (?:split|divided|balanced))\b"
)
_BODY: Final = (
    r"(the|this|each|every|our|a)? ?(\w+ ){0,4}?(committee|board|council|panel|group|body|trust|"
    r"partner|"
    r"society"
    r"|association|court|senate|club|charity|membership|college|assembly|organisation|partnership|"
    r"network|"
    r"forum)"
)
_ASIDES: Final = tuple(
    re.compile(pattern)
    for pattern in (
        (
            r"\b(without voting|without (a )?voting status|without a vote)\b.*\b(attend|come|take "
            r"part)|"
            r"\b(take|takes) part without (voting|a vote)"
        ),
        (
            r"\b(sits? in|attends?|comes?|sits?)\b.*\bis (no|not a|not an?) (judge|member|trustee|"
            r"director|governor)\b"
        ),
        r"\b(serves?|sits?)\b.*\bwithout (a )?vote\b",
        r"\bactions? (need|require)s? a majority\b",
        r"\bcasting vote\b|\bsecond or casting\b|\b(?:evenly|equally) (?:split|divided|balanced)\b",
        (
            r"\b(decisions?|resolutions?|questions?|matters|motions?|votes?|voting|"
            r"elections?)\b.{0,60}"
            r"\b(majority|consensus|show of hands|unanim\w+|by ballot|put to the vote|decided by|"
            r"reserved|"
            r"tie|tied|equal)\b"
        ),
        r"\b(where|if|when) (members|trustees|directors|they|opinions?|views) (differ|disagree)\b",
        (
            r"\bvoting is for\b|\bonly \w+( \w+)? (may|can|have a) vote\b|\bhas one vote\b|\bone vote "
            r"each\b"
        ),
        (
            r"\b(come|comes|attends?|invited|sit in|observe|join|in attendance)\b.*\b(without "
            r"being (a "
            r")?members?"
            r"|not (being )?(as )?(a )?members?|without (a )?votes?|no vote|not vote|non-?voting|"
            r"by "
            r"invitation|as guests?"
            r"|as observers?|to advise|in an advisory)"
        ),
        (
            rf"^{_BODY}('s)? (is|are|will be|shall be) (drawn|made up|composed|appointed|elected|"
            rf"chaired|"
            rf"chosen|established)"
        ),
        (
            rf"^{_BODY} (?:shall |will )?(has|have|consists? of|comprises?|is made up of|be "
            r"made up of|is composed of|be composed of) (up to |between |at least "
            rf")?\w+ "
            rf".*\b(members|trustees"
            r"|directors|governors|people|seats)"
        ),
        (
            r"^(each|every) (of the )?\w+( \w+)? (appoints?|nominates?|elects?|sends?|chooses?|has|"
            r"have) \w+ (members?|"
            r"representatives?|delegates?|people)$|"
            rf"^{_BODY} (appoints?|nominates?|elects?|sends?|chooses?) \w+ (member|representative|"
            rf"director|"
            rf"trustee|governor|"
            r"delegate|person|people|councillor)s?\b"
        ),
        r"\b(cannot|may not|must not|can't) (belong|be a member|sit on|serve on)\b",
        (
            r"^(members|trustees|directors|governors)( are| shall be| will be)? (appointed|elected|"
            r"chosen|nominated|serve)\b(?!.*\b(present|attend|attendance|there|majority|minority|at least|"
            r"must|outnumber|those|needed|required|half|third|quarter)\b)"
        ),
        (
            r"\bmeets?( at least| normally)? (once|twice|monthly|weekly|quarterly|every|annually|"
            r"yearly|"
            r"\w+ "
            r"times)\b"
        ),
        (
            r"\bnotice\b.*\b(meeting|days?)\b|\bminutes (are|shall be|will be) (kept|taken|"
            r"circulated|"
            r"written)\b"
        ),
        r"\b(agenda|papers) (is|are|shall be|will be) (sent|circulated|issued)\b",
    )
)


_IT_IS: Final = re.compile(
    r"\b(?:it|that|this) (?:is|becomes?|shall be|rises to|falls to|drops to) "
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|half|a third|a quarter|\d+)\b"
)
"""“While the board has fewer than eight members, it is three”."""


def is_aside(sentence: str) -> bool:
    """Whether a sentence is known to say nothing of the quorum."""
    low = sentence.lower()
    if (
        _IT_IS.search(low)
        or _OF_QUORUM.search(low)
        or (_CONDITIONED.match(low) and not _DIFFERING.search(low))
    ):
        return False
    return any(one.search(low) for one in _ASIDES)
