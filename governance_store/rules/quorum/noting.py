"""What does a clause say that asks for nothing? What was noted before, and what may be so and need not."""

from __future__ import annotations

import re
from typing import Final

NOTED: Final = re.compile(r"Beside the quorum it is said: “(?P<said>[^”]*)”\.?")
_PERMITTED: Final = re.compile(
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


def without_notes(clause: str) -> tuple[str, tuple[str, ...]]:
    """The clause without what asks for nothing, and that."""
    noted = [found["said"] for found in NOTED.finditer(clause)]
    clause = NOTED.sub("", clause)
    noted += (found.group().strip(" ,") for found in _PERMITTED.finditer(clause))
    return _PERMITTED.sub("", clause), tuple(noted)
