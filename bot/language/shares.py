"""Which share of a whole do the words say: one third, 2/3, half, 50%?

For quorums and majorities, which terms of reference give in any of these forms.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from bot.language.numbers import number_at
from bot.language.reading import Fault, Read, Took, hear, moved, said

PARTS = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "twelfth": 12, "twentieth": 20,
}  # fmt: skip
PARTS |= {f"{name}s": part for name, part in PARTS.items() if part > 2}  # noqa: PLR2004 -- a half has a plural of its own
SIGNS = {
    "½": Fraction(1, 2),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
}
SIGNS |= {"⅕": Fraction(1, 5), "⅖": Fraction(2, 5), "⅗": Fraction(3, 5), "⅘": Fraction(4, 5)}

LARGEST_PART = 9999

_RATIO = r"([0-9]{1,4})/([0-9]{1,4})"
_PERCENT = r"([0-9]{1,4}(?:\.[0-9]{1,4})?)(%|percent|pc)?"
_DECIMAL = r"0?\.[0-9]{1,6}"


def take_fraction(words: Sequence[str], start: int) -> Read[Fraction]:
    """A share of a whole, greater than nothing and no more than all of it."""
    heard = hear(words, start)
    found = _in_figures(heard) or _in_words(heard)
    if found is None:
        return None
    share, end = found
    if share is None or not 0 < share <= 1:
        text = said(words, start, start + end)
        return Fault(
            f"“{text}” is not a share of a whole: write one such as 2/3, one third or 50%.",
            _meant(share),
            start,
            start + end,
        )
    return moved(Took(share, end), start)


def _meant(share: Fraction | None) -> tuple[str, ...]:
    """Somebody who writes 3/2 probably meant 2/3."""
    return (str(1 / share),) if share and 1 < share.numerator <= LARGEST_PART else ()


def _in_figures(heard: Sequence[str]) -> tuple[Fraction | None, int] | None:
    word = heard[0]
    if word in SIGNS:
        return SIGNS[word], 1
    if ratio := re.fullmatch(_RATIO, word):
        return (Fraction(int(ratio[1]), int(ratio[2])) if int(ratio[2]) else None), 1
    if re.fullmatch(_DECIMAL, word):
        return Fraction(word), 1
    percent = re.fullmatch(_PERCENT, word)
    if percent is None:
        return None
    length = 1 if percent[2] else _percent_sign(heard, 1)
    return (Fraction(percent[1]) / 100, length) if length else None


def _percent_sign(heard: Sequence[str], at: int) -> int:
    """Where a percent sign that stands apart, or is written out, ends; 0 where there is none."""
    if heard[at] in {"%", "percent"}:
        return at + 1
    return at + 2 if heard[at] == "per" and heard[at + 1] == "cent" else 0


def _in_words(heard: Sequence[str]) -> tuple[Fraction, int] | None:
    if heard[0] in {"half", "one-half"}:
        return Fraction(1, 2), 1
    count, _, part = heard[0].partition("-")
    if part in PARTS and (counted := _count([count, "", ""])):
        return Fraction(counted[0], PARTS[part]), 1
    counted = _count(heard)
    if counted is None:
        return None
    number, end = counted
    if heard[end] in PARTS:
        return Fraction(number, PARTS[heard[end]]), end + 1
    sign = _percent_sign(heard, end)
    return (Fraction(number, 100), sign) if sign else None


def _count(heard: Sequence[str]) -> tuple[int, int] | None:
    return (1, 1) if heard[0] in {"a", "an"} else number_at(heard, 0)
