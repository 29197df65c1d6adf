"""How are shares in figures written plainly? “2/3rds” is “2/3”, and so is “66 2/3%”."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

_ORDINAL: Final = re.compile(
    r"(?:\b(\d+) ?/ ?(\d+)|(?P<sign>[½⅓⅔¼¾])) ?-?(?:r?ds?|ths?|nds?|s)\b", re.IGNORECASE
)
_PARTS: Final = {"⅓": "1/3", "⅔": "2/3", "½": "1/2", "¼": "1/4", "¾": "3/4"} | {
    f"{some} {part}": value
    for some in ("a", "one")
    for part, value in (("third", "1/3"), ("half", "1/2"), ("quarter", "1/4"))
} | {"two thirds": "2/3", "two-thirds": "2/3", "three quarters": "3/4"}  # fmt: skip
_MIXED: Final = re.compile(
    rf"\b(?P<whole>\d+) ?(?:and |-)?(?P<part>\d+/\d+|{'|'.join(_PARTS)}) ?(?:%|per ?cent\b)", re.IGNORECASE
)
"""“33 1/3%”, “66⅔ per cent”, “33 and one third per cent”."""


def _plain_share(found: re.Match[str]) -> str:
    """“66 2/3%” is two thirds."""
    above, below = map(int, _PARTS.get(found["part"].lower(), found["part"]).split("/"))
    if not below:
        return found.group()
    share = (int(found["whole"]) + Fraction(above, below)) / 100
    return f"{share.numerator}/{share.denominator}"


def _without_ending(found: re.Match[str]) -> str:
    """“2/3rds” is “2/3”."""
    return found["sign"] or f"{found[1]}/{found[2]}"


def plain_shares(text: str) -> str:
    """The text with its shares as plain fractions."""
    return _ORDINAL.sub(_without_ending, _MIXED.sub(_plain_share, text))
