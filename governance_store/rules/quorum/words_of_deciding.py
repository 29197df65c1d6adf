"""In which words do clauses say that something is not done without so many? The pieces of their turns."""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.occasions import is_of_deciding
from governance_store.rules.quorum.turning import F, N

_TENS: Final = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
NUMBER: Final = (
    rf"(?:{_TENS}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one|two|three) hundred|{N})"
)
AMOUNT: Final = (
    r"(?:(?:at least|not less than|not fewer than|no fewer than|no less than|more than|a minimum of|over|"
    r"as many as) )?"
    rf"(?:{NUMBER}|{F}|an? (?:simple |clear |bare |absolute |outright )?majority|most|all|every|each|both)"
)
MODAL: Final = r"(?:can|may|shall|must|will|is to|are to|could|should)"
NEVER: Final = (
    r"(?:cannot|can not|may not|shall not|must not|will not|is not to|are not to|is not|are not|does not|"
    r"do not|may never|can never|shall never)"
)
_ALL_BUSINESS: Final = (
    r"(?:(?:any|all|other|further|its|the|such|valid|formal|binding|of) )*(?:business|decisions?|"
    r"resolutions?|"
    r"proposals?|matters?|motions?|votes?|questions?|items?|actions?|measures?|meetings?|things?|it|they|"
    r"this|"
    r"that|quorum|members?|committee|board|council|chair\w*|person|sittings?|sessions?)"
)
WHAT: Final = rf"(?!{_ALL_BUSINESS} (?:{MODAL}|{NEVER}|is|are)\b)(?!one\b)[a-z][\w' -]*?"
DONE: Final = (
    r"(?:be (?:validly |lawfully |properly |ever |finally )*(?P<done>[\w-]+)|(?P<holds>stand|pass|succeed|"
    r"take effect|take place|have effect|have force|proceed|go ahead|go through|happen|hold good|bind))"
    r"(?: to a vote| to the vote| into effect| upon| on)?"
)
SAYS_NOTHING: Final = frozenset(
    "put taken made passed carried given considered valid effective done decided resolved heard held "
    "binding "
    "moved entertained debated discussed transacted voted accepted lawful proposed brought determined "
    "settled "
    "agreed undertaken reached".split()
)
"""What is done with any decision, and tells nothing of it."""
LED: Final = (
    r"(?:^|(?<=[.;] )|(?<![.;])(?P<joint>,? (?:but|and|though|although|while|whereas|except that|save that|"
    r"however),? ))(?:(?:however|nevertheless|moreover|further|in addition|also|but),? )?"
)
THERE: Final = (
    r"(?: (?:are |is |being |have |has |must |be |to |shall |in the |at the |in |when |where |it )*"
    r"(?:present|there|room|meeting|attending|attend|attendance|taken part|take part|taking part|"
    r"voted on it|"
    r"participating|participate|participated|vote is taken|it is taken|on it|in it))*"
)
THEY: Final = r"(?: (?:of (?:them|these|those|its number|their number)))"


AGREEING: Final = re.compile(
    r"\b(agree\w*|consent\w*|approv\w*|in favour|sign\w*|support\w*|concur\w*|votes?|vot(?:e|es|ed) for|"
    r"notice|days|weeks)\b"
)
"""What is said of votes or of notice, and not of who is there."""


MEETING: Final = (
    r"(?:general meetings?|board meetings?|meetings?|conferences?|sessions?|assembl(?:y|ies)|sittings?|"
    r"congress(?:es)?|gatherings?|synods?|convocations?|conventions?)"
)
SORT: Final = (
    r"(?:an? |the |any |all |each |every |our |its )?(?:ordinary|annual|special|extraordinary|emergency|"
    r"urgent|"
    r"regular|normal|routine|monthly|quarterly|statutory|general|requisitioned)"
)
ORDINARY: Final = re.compile(
    r"^(?:any|all|ordinary|other|routine|most|normal|general|every|usual)\b[\w' -]*$|^(?:business|"
    r"matters|anything|"
    r"everything|(?:anything|everything|all) else)$"
)


def is_occasion(text: str) -> bool:
    """Whether words are of something decided, or of a sort of meeting."""
    low = text.lower()
    return bool(ORDINARY.match(low) or re.fullmatch(rf"{SORT} {MEETING}", low)) or is_of_deciding(low)


WHOM: Final = r"(?:[a-z]+s|people)"
TAIL: Final = r"(?P<rest>[^.;]+)"
UNLESS: Final = (
    r"(?:unless|until|without|save (?:where|when|if|with|by)|except (?:when|where|if|with|by)|other than "
    r"(?:by|with|if|when))"
)
ONLY_IF: Final = (
    r"(?:by|with|if|when|where|once|at a meeting (?:of|with|attended by|where|at which)|in the presence of|"
    r"so long as|as long as|provided(?: that)?)"
)
WITH: Final = r"(?:by|with|at a meeting (?:of|with|attended by)|where there are|if there are|when there are)"
VALID: Final = (
    r"(?:valid|possible|allowed|permitted|lawful|in order|competent|effective|binding|good|quorate)"
)
NEEDED: Final = r"(?:needed|required|necessary|called for)"
WHEN: Final = r"(?:for|to|when|where|if|at|in order to|in the case of|on|before)"
IS_NEEDED: Final = (
    r"(?:(?:is|are|shall be|will be|must be|becomes?|rises to|stands at|needs?|requires?|takes?) )"
)

THERE_TOO: Final = re.compile(
    r" (?:when|where|while) (?:it|that|the (?:vote|decision|question|motion)) is (?:put|taken|made|decided|"
    r"voted on)$"
)


def asked(rest: str) -> str:
    """Who must be there, said as a quorum where it is a bare number."""
    rest = re.sub(r"^(?:there (?:are|is|be) |the (?:presence|attendance) of )", "", rest.strip())
    found = re.fullmatch(rf"(?P<many>{AMOUNT})(?:{THEY})?{THERE}", rest, re.IGNORECASE)
    if found:
        return f"the quorum is {found['many']}"
    rest = re.sub(rf"^(?P<many>{AMOUNT}){THEY}\b", r"\g<many> members", rest, flags=re.IGNORECASE)
    return _TOOK_PART.sub(" are present", rest)


_TOOK_PART: Final = re.compile(
    r" (?:have taken part|take part|are in the room|have attended)\b(?: in (?:it|the vote))?"
)
