"""How may a clause be changed so that it says something else? Each change alone: numbers, roles, joints."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_PAIRS: Final = (
    ("two", "three"), ("three", "five"), ("four", "six"), ("five", "seven"), ("six", "nine"), ("seven",
    "eleven"),
    ("eight", "thirteen"), ("nine", "four"), ("ten", "twelve"), ("thirteen", "fifteen"), ("half", "a third"),
    ("a third", "a quarter"), ("one third", "two fifths"), ("two thirds", "three quarters"),
    ("majority", "third"),
    ("at least", "more than"), ("not less than", "more than"), ("no fewer than", "more than"),
    ("more than half", "half"), ("over half", "half"), ("whichever is greater", "whichever is less"),
    ("whichever is the greater", "whichever is the less"), ("whichever is the smaller",
    "whichever is the larger"),
    ("smaller number", "larger number"), ("rounded up", "rounded down"), ("rounding down", "rounding up"),
    ("chair or", "chair and"), ("including", "excluding"), ("plus one", "plus two"), ("treasurer",
    "secretary"),
    ("the chair", "the treasurer"), ("lay", "staff"), ("independent", "elected"), ("non-executive",
    "executive"),
    ("clinical", "lay"), ("student", "staff"), ("members", "voting members"), ("trustees",
    "trustees with a vote"),
    ("voting members", "members"), ("in post", "on the books"), ("do not count", "count"),
    ("are not counted", "are counted"),
    ("not count", "count"), ("each", "two of the"), ("provided", "unless"), ("unless", "if"),
    ("are enough", "are not enough"),
    ("must be", "must not be"), ("is present", "is not present"), ("are present", "are not present"),
    ("make a quorum", "make no quorum"), ("half an hour", "an hour"), ("adjourned", "dissolved"),
    ("by proxy", "by post"),
)  # fmt: skip
TAILS: Final = (
    " except on Sundays", " unless the chair decides otherwise", " or as the board may direct",
    " save in an emergency",
    " where practicable", " and a dog", ", or one if the president agrees", " not later than noon",
    " of good character",
    " other than employees",
)  # fmt: skip


def mutations(clause: str) -> Iterator[str]:
    """Every change of a clause by one of the pairs, and its first sentence with some of the riders."""
    for old, new in _PAIRS:
        for found in re.finditer(rf"\b{re.escape(old)}\b", clause, re.IGNORECASE):
            yield clause[: found.start()] + new + clause[found.end() :]
    head, stop, rest = clause.partition(".")
    for tail in TAILS[len(clause) % 3 :: 3]:
        yield head + tail + stop + rest
