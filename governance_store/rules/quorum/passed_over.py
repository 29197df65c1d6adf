"""May a sentence say what no pattern has taken from it: of a later meeting, a number, or somebody away?

What is passed over in silence is a rule misread: such a sentence is named instead.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.absence import shortfall_in
from governance_store.rules.quorum.phrases import even, phrases_of
from governance_store.rules.quorum.rule import Fallback
from governance_store.rules.quorum.words_of_absence import ADJOURNS, DISSOLVES, REQUISITIONED


def tells_of_later(sentence: str) -> bool:
    """Whether a sentence may say how many are enough at a later meeting, in whatever words."""
    low = _TOO_FEW.sub("", sentence.lower())
    return bool(_LATER.search(low) and _ENOUGH.search(low))


_LATER: Final = re.compile(
    r"\b(?:then|when|at which|later|next|adjourn\w*|second|again|another|date|mov\w+|postpone\w*|put "
    r"off|resum\w+|"
    r"reconven\w+|reschedul\w+|re-?called)\b"
)
_TOO_FEW: Final = re.compile(
    r"\bnot enough\b|\bif (?:enough|those present)\b|\bthose (?:present|there) "
    r"(?:are|is) too\b"
)
_ENOUGH: Final = re.compile(
    r"\b(?:whatever (?:the|their|number)|however (?:many|few)|whoever|"
    r"no (?:\w+ )?quorum (?:\w+ )*(?:needed|required|necessary|appl\w+)|(?:need|requir)\w+ no quorum|"
    r"those (?:present|there|who)|regardless|irrespective|no matter how|enough|suffic\w+|turnout|will do|"
    r"any (?:number|attendance|the members)|of no account|immaterial|not matter|quorum or (?:no quorum|not)|"
    r"with or without a quorum|quorate or not)\b"
)


def goes_on_regardless(sentence: str) -> bool:
    """Whether a sentence says that a meeting goes on without a quorum, and not that nothing is decided."""
    return bool(_GOES_ON.search(sentence.lower()))


_GOES_ON: Final = re.compile(
    r"\b(?:meeting|it|business|they|members|may|can|shall|will|still) (?:still |then )?"
    r"(?:act|decide|vote|go(?:es)? on|continues?|proceeds?|carr(?:y|ies) on|go(?:es)? ahead)\b"
    r"(?!.*\b(?:no|not|nothing|cannot|without|never|only|ratif\w+|informal\w*)\b)"
)
_OF_AN_OFFICER: Final = re.compile(
    r"(?:\bwithout (?:the|a|its) (?:vice |deputy "
    r")?(?:chair\w*|president|secretary|treasurer|convenor|convener)\b|"
    r"\b(?:the|a|its) (?:vice |deputy )?(?:chair\w*|president|secretary|treasurer|convenor|convener) "
    r"(?:is|be|are|has|does|cannot) (?:not |un)?(?:absent|present|there|away|able|come|arrived|attend\w*))"
)


def is_of_an_officer(sentence: str) -> bool:
    """Whether what follows follows from the absence of one person: “without the chair it is adjourned”."""
    low = sentence.lower()
    return bool(_OF_AN_OFFICER.search(low)) and bool(ADJOURNS.search(low) or DISSOLVES.search(low))


def parts_meetings(sentence: str) -> bool:
    """Whether a sentence may say what becomes of meetings that members have called."""
    low = sentence.lower()
    return bool(REQUISITIONED.search(low) and DISSOLVES.search(low))


def numbers_left(sentence: str) -> bool:
    """Whether a number is named that is neither of days nor of the quorum that is lacking."""
    rest = _TIMES.sub(" ", even(sentence))
    return shortfall_in(sentence) is None and any(one.symbol in "nf" for one in phrases_of(rest))


_TIMES: Final = re.compile(
    r"\b[\w-]+(?: \w+)? (?:clear |working |calendar )?(?:days?|weeks?|minutes?|hours?|months?|oclock)\b|"
    r"\bhalf (?:an )?hour\b|\bquarter of an hour\b|\b(?:first|second|third|one)\b"
)


def enough_then(told: Fallback | None) -> tuple[object, ...]:
    """What is known to be enough at the adjourned meeting."""
    return (told.those_present, told.floor, told.adjourned, told.part) if told else (False, None, None, None)
