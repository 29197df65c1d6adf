"""Which number do the words say, in figures or written out?

British usage: one to ninety-nine with or without the hyphen, hundreds with "and", commas between thousands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.language.reading import Fault, Read, Took, hear, moved, said

UNITS = {
    "nought": 0, "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
DIGITS = {name: number for name, number in UNITS.items() if 0 < number < 10}  # noqa: PLR2004 -- the nine digits
NUMBER_WORDS = (
    UNITS | TENS | {f"{ten}-{digit}": TENS[ten] + DIGITS[digit] for ten in TENS for digit in DIGITS}
)
A_SINGLE_ONE = {"a": 1, "an": 1}
LONGEST_FIGURES = 9

_FIGURES = r"[0-9]{1,3}(,[0-9]{3})+|[0-9]+"
_NOT_WHOLE = r"-[0-9]+|-?[0-9]+\.[0-9]+"


def take_number(words: Sequence[str], start: int) -> Read[int]:
    """A whole number, in figures or in words."""
    heard = hear(words, start)
    if re.fullmatch(_NOT_WHOLE, heard[0]):
        whole = str(abs(int(heard[0].partition(".")[0][-LONGEST_FIGURES:])))
        return Fault(
            f"“{said(words, start, start + 1)}” is not a whole number from 0 upwards.",
            (whole,),
            start,
            start + 1,
        )
    if (
        len(heard[0]) > LONGEST_FIGURES
        and re.fullmatch(_FIGURES, heard[0])
        and len(heard[0].replace(",", "")) > LONGEST_FIGURES
    ):
        return Fault(f"“{heard[0]}” is too large a number.", (), start, start + 1)
    found = number_at(heard, 0)
    return moved(Took(*found), start) if found else None


def number_at(heard: Sequence[str], at: int) -> tuple[int, int] | None:
    """The number that begins at a place among the words heard, and where it ends."""
    word = heard[at]
    if re.fullmatch(_FIGURES, word):
        figures = word.replace(",", "")
        return (int(figures), at + 1) if len(figures) <= LONGEST_FIGURES else None
    if heard[at + 1] == "hundred" and (word == "a" or word in DIGITS):
        return _hundreds(100 * DIGITS.get(word, 1), heard, at + 2)
    return _below_a_hundred(heard, at)


def counted_at(heard: Sequence[str], at: int) -> tuple[int, int] | None:
    """As number_at, and "a" or "an" for a single one."""
    return number_at(heard, at) or ((1, at + 1) if heard[at] in A_SINGLE_ONE else None)


def _hundreds(number: int, heard: Sequence[str], at: int) -> tuple[int, int]:
    rest = _below_a_hundred(heard, at + 1) if heard[at] == "and" else None
    return (number + rest[0], rest[1]) if rest else (number, at)


def _below_a_hundred(heard: Sequence[str], at: int) -> tuple[int, int] | None:
    word, following = heard[at], heard[at + 1]
    if word in TENS and following in DIGITS:
        return TENS[word] + DIGITS[following], at + 2
    return (NUMBER_WORDS[word], at + 1) if word in NUMBER_WORDS else None
