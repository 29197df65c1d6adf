"""What does a clause say that asks for nothing? What was noted before, and what may be so and need not."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from governance_store.rules.quorum.beside_the_quorum import without_besides
from governance_store.rules.quorum.needing import Sought

NOTED: Final = Sought(r"Beside the quorum it is said: “(?P<said>[^”]*)”\.?")
_PERMITTED: Final = Sought(
    r"(?<!more than)(?<!at most)(?<!to),? (?:and )?(?<!more than )(?<!at most )(?<!up to )(?!none|neither|"
    r"no\b)\w+ of "
    r"(?:whom|"
    r"them|which) (?:may|can|might|could) (?:also )?be [\w\s-]+?(?=[,.;]| and |$)"
    r"|,? but (?:a smaller|a lesser|any smaller|any lesser|fewer|any) ?(?:number|members)?(?: of "
    r"members)? "
    r"(?:may|can) "
    r"adjourn(?: the meeting)?(?: from (?:day to day|time to time)| to another (?:day|time|"
    r"date))?(?=[,.;]|$)"
    r"|,? (?:and |but |though )?(?:which|who|these|those|they) (?:may|can|might|could) (?:also )?"
    r"include [\w\s-]+?(?=[,.;]| and |$)"
    r"|,? (?:and|but|though) (?:the|an?) [\w -]+? (?:may|can|might|could) (?:also )?be (?:one of|among|part "
    r"of) (?:them|those|these|that number)(?=[,.;]|$)"
)
"""What may be so, and need not."""


_OFFICE: Final = (
    r"(?:the|an?|its|their)? ?(?:(?:vice|deputy|lay|joint|acting)[ -])*(?:chair(?:man|woman|person)?|"
    r"president|mayor|"
    r"leader|treasurer|convenor|convener|moderator|warden|captain)"
)
_IDLE: Final = re.compile(
    rf".*\b(?:may|can|might|could) (?:adjourn\b.*|(?:also )?include {_OFFICE}(?: or {_OFFICE})*)"
    rf"|(?:and )?(?:one|either|any|some) of (?:whom|them|which) (?:may|can|might|could)"
    rf" (?:also )?be {_OFFICE}(?: "
    rf"or {_OFFICE})*"
    rf"|(?:(?:and|but|though) )?{_OFFICE} (?:may|can|might|could) (?:also )?be (?:one of|among|part of) .*",
    re.IGNORECASE,
)
"""What sets no limit and lets nobody in: an officer is a member; staff, guests or deputies may be none."""


_IN_ATTENDANCE: Final = Sought(
    r"(?:(?<=[.;] )|(?<=[.;]\n)|(?<=\n)|^)(?:also |usually |normally |regularly |those |others |officers )*"
    r"(?:in attendance|attending|attendees)"
    r"(?: at (?:all |each |every |the |its )*(?:[a-z]+ )?meetings?)?(?: by invitation| only)*: ?"
    r"(?P<who>[^.;:\d\n]+)(?:[.;] ?|$)",
    re.IGNORECASE,
)
"""“In attendance: the clerk, the director of finance.”: a sentence that only lists who comes along."""


def _without_those_along(clause: str) -> tuple[str, tuple[str, ...]]:
    """The clause without a list of those in attendance, and that, where the quorum is told beside it."""
    found = _IN_ATTENDANCE.search(clause)
    if found is None or re.search(r"quor|\b(?:must|shall|least|one|two)\b", found["who"], re.IGNORECASE):
        return clause, ()
    others = clause[: found.start()] + clause[found.end() :]
    told = re.search(r"quor", others, re.IGNORECASE) and not re.search(r"attend", others, re.IGNORECASE)
    return (others.strip(), (found.group().strip(" .;"),)) if told else (clause, ())


@lru_cache(maxsize=16)
def without_notes(clause: str) -> tuple[str, tuple[str, ...]]:
    """The clause without what asks for nothing, and that."""
    noted = [found["said"] for found in NOTED.finditer(clause)]
    clause, besides = without_besides(NOTED.sub("", clause))
    clause, along = _without_those_along(clause)
    noted += (*besides, *along)

    def apart(found: re.Match[str]) -> str:
        said = found.group().strip(" ,")
        if _IDLE.fullmatch(said) is None:
            return found.group()
        noted.append(said)
        return ""

    return _PERMITTED.sub(apart, clause), tuple(noted)
