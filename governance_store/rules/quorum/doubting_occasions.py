"""Is what was read as an occasion one? A decision or a meeting by its words: no time, person or number.

“In term time”, “for every”, “for pay or chair always” were once read as decisions of these names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.occasions import ACTIONS, is_of_deciding
from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.rule import OF_MEMBERSHIP, Condition, Count, When
from governance_store.rules.quorum.sizes import size_of
from governance_store.rules.quorum.vocabulary import NUMBERS

_NO_NAME: Final = re.compile(
    r"\b(?:always|every|everything|anything|each|else|except|save|unless|never|often|usually|sometimes|"
    r"add|adding|added|plus|minus|extra|whom|themselves|least|most|"
    r"respond|reply|long|unfilled|"
    r"there(?:at|of|on|in)?|number (?:large|small|low|high|odd|even|uneven)|who|whose|instead|also|too|"
    r"either|neither|both|same)\b"
)
_LATER: Final = re.compile(
    r"\b(?:reconvened?|reconvening|postponed|resumed|resumption|rearranged|rescheduled|adjourned|adjournment|"
    r"deferred|recalled|follow up|second meeting|next meeting|repeat(?:ed)?)\b"
)
_TIME: Final = re.compile(
    r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday|weekend|january|february|"
    r"april|june|july|august|september|october|november|december|winter|autumn|spring|summer|"
    r"term time|holiday|vacation|season|year|month|week|day|evening|morning|afternoon|night|quarter|today|"
    r"christmas|easter|recess|lent|advent|daytime|hour)s?\b"
)
_NO_KIND: Final = re.compile(
    r"^(?:(?:very )?(?:start|commencement|beginning|opening|outset|conclusion|close|closing|end|"
    r"whole|part|rest|"
    r"remainder|duration|course|date|middle|half|first half|second half|most|time|moment|point|stage)"
    r"(?: (?:meeting|session|sitting|proceedings|business|notice))?|"
    r"(?:next|subsequent|future|following|progress|"
    r"relevant|scheduled|planned|programmed|said|given|particular|concerned|in question|"
    r"(?:bi ?)?(?:daily|weekly|monthly|quarterly|fortnightly|yearly))(?: \w+)?)$|"
    r"\b(?:previous|preceding|last)\b|^(?:prior|latest|most recent|earlier|past)\b"
)
"""“commencement”, “part”, “monthly”, “previous”: no kind of meeting and nothing that is decided."""
_STATE: Final = re.compile(
    r"^(?:(?:good|full|active|current) )?(?:preside|standing|list|register|roll|electoral roll|books?|rota|"
    r"panel|membership|office|post|attendance|person|town|country|place|room|hall|table|fact|"
    r"practice|principle|"
    r"full|time|force|charge|touch|short|particular|addition|general|total|turn|(?:\w+ )?level)$"
)
_OF_THE_CLAUSE: Final = re.compile(
    r"\b(?:for (?:the )?purposes? of|under|in accordance with|pursuant to|by virtue of) (?:this|these|that|"
    r"those|the|our) (?:rule|clause|article|section|paragraph|bylaw|byelaw|constitution|charter|statute|"
    r"standing order|regulation|act|schedule|terms of reference|provision|part)s?\b"
)
"""“for the purposes of this rule”: always."""


_BODY: Final = re.compile(
    r"^(?:(?!sub\b)\w+ ){0,3}(?:board|council|committee|body|panel|group|forum|court|senate|assembly|trust)$"
)
"""“any meeting of the academy council and any vote at it” was once read as a decision of that name."""


def doubt_of_name(occasion: str, when: When) -> str:
    """Why the words of an occasion may be no decision or meeting; or nothing."""
    if not occasion or when in OF_MEMBERSHIP:
        return ""
    if when is When.DECISION and _BODY.match(occasion) and not is_of_deciding(occasion):
        return "whether that is so of every meeting, and all the time, is not clear"
    return next(_doubts(occasion), "")


def _doubts(occasion: str) -> Iterator[str]:
    if _NO_NAME.search(occasion):
        yield f"what “{occasion}” is an occasion for is not clear"
    if _LATER.search(occasion):
        yield "whether an adjourned meeting is meant is not clear"
    if _TIME.search(occasion) and not is_of_deciding(_TIME.sub("", occasion)):
        yield "what holds at some times of the year or the day is not followed"
    pieces = occasion.split(", ")
    if any(map(_NO_KIND.search, pieces)):
        yield "whether that is so of every meeting, and all the time, is not clear"
    if any(_STATE.match(piece) for piece in pieces):
        yield f"whether “{occasion}” is something to be decided is not clear"
    if any(map(_is_of_somebody, pieces)) and ACTIONS.isdisjoint(pieces[0].split()):
        yield "whether somebody, or something to be decided, is meant is not clear"


def _is_of_somebody(piece: str) -> bool:
    """“auditor”, “secretary appoint”: somebody who comes, behind what is decided."""
    phrases = phrases_of(piece)
    return bool(phrases) and phrases[0].symbol in "rmdy" and not is_of_deciding(phrases[0].text)


def doubt_of_size(occasion: str, text: str, test: Condition) -> str:
    """Why what was read as the size of the committee may be another number; or nothing."""
    size = size_of(occasion)
    counts = [one.least for one in test.total.amounts if isinstance(one, Count)] if test.total else []
    if size and size.most is not None and any(least > size.most for least in counts):
        return "more are asked for than there are"
    if size and size.least == size.most and test.total is None and not _SIZED.search(text):
        return "whether that is the number of members, or of those needed, is not clear"
    other = _OTHERWISE.search(text)
    if other and NUMBERS.get(other["number"]) in counts and test.needed:
        return "which of the numbers is for which size is not clear"
    return ""


_OTHERWISE: Final = re.compile(r"\botherwise (?P<number>\w+)$")
_SIZED: Final = re.compile(r"\b(?:if|where|when|with|having|has|have|of|there (?:is|are)|numbers?)\b")


def is_of_the_clause(text: str) -> bool:
    """Whether “for the purposes of this rule” is of every meeting, and no occasion."""
    return bool(_OF_THE_CLAUSE.search(text))
