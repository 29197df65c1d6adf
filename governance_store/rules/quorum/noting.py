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
    r"|,? (?:which|who|these|those) (?:may|can|might|could) (?:also )?include [\w\s-]+?(?=[,.;]| "
    r"and |$)"
)
"""What may be so, and need not."""


def without_notes(clause: str) -> tuple[str, tuple[str, ...]]:
    """The clause without what asks for nothing, and that."""
    noted = [found["said"] for found in NOTED.finditer(clause)]
    clause = NOTED.sub("", clause)
    noted += (found.group().strip(" ,") for found in _PERMITTED.finditer(clause))
    return _PERMITTED.sub("", clause), tuple(noted)
