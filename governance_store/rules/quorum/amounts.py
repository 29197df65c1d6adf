"""Which numbers, shares and times do the words of a clause give? Three, a third, 50%, half an hour."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.vocabulary import NUMBERS, PARTS, TENS

_RATIO: Final = re.compile(r"\d+/\d*[1-9]\d*")
_FIGURES: Final = re.compile(r"\d+(\.\d+)?")
_WHOLE: Final = re.compile(r"\d{1,6}")
_SIGNS: Final = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4)}
_GREAT: Final = frozenset("simple absolute clear overall bare larger greater".split())
_A: Final = {"single": 1, "couple": 2, "pair": 2, "dozen": 12, "score": 20, "hundred": 100, "thousand": 1000}
"""“a dozen”, “a hundred”: what follows an article as a number does."""
_OPEN: Final = frozenset(
    (*NUMBERS, *TENS, *_SIGNS, *_GREAT, *"a an all half halve halving majority most plus".split())
)
"""The words an amount begins with, beside figures: at any other, which most are, none is looked for."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of one sort; `value` is what a number, a share or a role comes to.

    `the` says that it is definite, `many` that it is in the plural; `less`: so many fewer, as “all but two”.
    """

    symbol: str
    text: str
    value: int | Fraction | str = 0
    strict: bool = False
    the: bool = False
    many: bool = False
    less: int = 0


def amount_at(words: Sequence[str], place: int) -> tuple[Phrase, int] | None:
    """A number, a share or a time that stands here, and how many words it takes."""
    if words[place] not in _OPEN and not words[place][0].isdigit():
        return None
    text = list(words[place : place + 7])
    text += [""] * (7 - len(text))
    return _time(text) or _share(text) or _added(text) or _number(text)


def _added(words: Sequence[str]) -> tuple[Phrase, int] | None:
    """“plus two”, after a share; not the “plus two members” that come beside others."""
    counted = _cardinal(words[1:]) if words[0] == "plus" else None
    if not counted or (
        words[1 + counted[1]] not in {"", ",", ")", ".", "of", "is", "are", "make", "makes", "form", "forms"}
    ):
        return None
    return Phrase("+", f"plus {counted[0]}", counted[0]), 1 + counted[1]


def _share(words: Sequence[str]) -> tuple[Phrase, int] | None:
    skip = 1 if words[0] in {"a", "an"} else 0
    return (
        _majority(words, skip)
        or _all_but(words)
        or _one_in(words)
        or _in_figures(words)
        or _half(words, skip)
        or _in_words(words, skip)
    )


def _all_but(words: Sequence[str]) -> tuple[Phrase, int] | None:
    """“all but two”."""
    counted = _cardinal(words[2:]) if words[0] == "all" and words[1] in {"but", "except", "save"} else None
    if not counted or words[2] == "a":
        return None
    return Phrase("f", f"all but {counted[0]}", Fraction(1), less=counted[0]), 2 + counted[1]


def _in_figures(words: Sequence[str]) -> tuple[Phrase, int] | None:
    if words[0] in _SIGNS:
        return Phrase("f", words[0], Fraction(*_SIGNS[words[0]])), 1
    if _RATIO.fullmatch(words[0]):
        return _of(Fraction(words[0]), words[0], 1)
    if _FIGURES.fullmatch(words[0]) and (length := _percent(words, 1)):
        return _of(Fraction(words[0]) / 100, words[0] + "%", length)
    return None


def _one_in(words: Sequence[str]) -> tuple[Phrase, int] | None:
    """“one in three”, “two in three of the members”."""
    first, second = _cardinal(words), _cardinal(words[2:])
    if not first or not second or first[1] > 1 or words[1] != "in" or second[0] <= first[0]:
        return None
    if first[0] > 1 and words[2 + second[1]] not in {"of", "members"}:
        return None
    return _of(Fraction(first[0], second[0]), f"{first[0]}/{second[0]}", 2 + second[1])


def _half(words: Sequence[str], skip: int) -> tuple[Phrase, int] | None:
    if words[0] in {"halve", "halving"}:
        return Phrase("f", "half", Fraction(1, 2)), 1
    if words[skip] == "half" and words[skip + 1] not in {"a", "an", "hour", "dozen"}:
        return Phrase("f", "half", Fraction(1, 2)), skip + 1
    return None


def _in_words(words: Sequence[str], skip: int) -> tuple[Phrase, int] | None:
    counted = (1, 1) if skip else _cardinal(words)
    if not counted:
        return None
    number, length = counted
    if words[length] in PARTS and words[length] != "second":
        return _of(Fraction(number, PARTS[words[length]]), " ".join(words[: length + 1]), length + 1)
    end = _percent(words, length)
    return _of(Fraction(number, 100), f"{number}%", end) if end and not skip else None


def _majority(words: Sequence[str], skip: int) -> tuple[Phrase, int] | None:
    at = skip
    while words[at] in _GREAT:
        at += 1
    if words[at] in {"majority", "most"} or (at > skip and words[at] in {"part", "share"}):
        return Phrase("f", "majority", Fraction(1, 2), strict=True), at + 1
    return None


def _of(share: Fraction, text: str, length: int) -> tuple[Phrase, int] | None:
    return (Phrase("f", text, share), length) if 0 < share <= 1 else None


def _percent(words: Sequence[str], at: int) -> int:
    if words[at] in {"%", "percent", "pc"}:
        return at + 1
    return at + 2 if words[at] == "per" and words[at + 1] in {"cent", "centum"} else 0


def _cardinal(words: Sequence[str]) -> tuple[int, int] | None:
    word = words[0]
    if _WHOLE.fullmatch(word):
        return int(word), 1
    if word in TENS:
        unit = NUMBERS.get(words[1], 10)
        return (TENS[word] + unit, 2) if 0 < unit < 10 else (TENS[word], 1)  # noqa: PLR2004 -- the digits
    if word in NUMBERS:
        return _named(words)
    if word in {"a", "an"} and words[1] in _A:
        return _A[words[1]], 2
    if word == "half" and "dozen" in words[1:3] and words[1] in {"a", "dozen"}:
        return 6, words.index("dozen") + 1
    return None


def _named(words: Sequence[str]) -> tuple[int, int]:
    """“three”, “three hundred”, “three hundred and two”, “three thousand”."""
    number = NUMBERS[words[0]]
    if words[1] == "thousand":
        return number * 1000, 2
    if words[1] == "hundred":
        rest = _cardinal(words[3:]) if words[2] == "and" else None
        return (number * 100 + (rest[0] if rest else 0), 3 + rest[1] if rest else 2)
    return number, 1


def _number(words: Sequence[str]) -> tuple[Phrase, int] | None:
    counted = _cardinal(words)
    if not counted:
        return None
    number, length = counted
    if words[length] == "(" and ")" in words[length + 2 : length + 4]:
        again = _cardinal(words[length + 1 :])
        if again and again[0] == number and words[length + 1 + again[1]] == ")":
            return Phrase("n", str(number), number), length + 2 + again[1]
    return Phrase("n", " ".join(words[:length]), number, strict=words[length] == "of"), length


_UNITS: Final = {"minute": 1, "minutes": 1, "mins": 1, "min": 1, "hour": 60, "hours": 60}


def _time(words: Sequence[str]) -> tuple[Phrase, int] | None:
    """So many minutes; half an hour, an hour and a half."""
    if words[0] == "half" and (words[1] == "hour" or (words[1] in {"a", "an"} and words[2] == "hour")):
        return Phrase("h", "half an hour", 30), 2 if words[1] == "hour" else 3
    if words[1] == "half" and words[2] == "hour" and words[0] in {"a", "an"}:
        return Phrase("h", "half an hour", 30), 3
    if words[0] in {"a", "an", "one", "three"} and words[1] in {"quarter", "quarters"}:
        hour = [word for word in words[2:5] if word not in {"of", "an", "a"}][:1] == ["hour"]
        if hour:
            minutes = 45 if words[0] == "three" else 15
            return Phrase("h", "quarters of an hour", minutes), words.index("hour") + 1
    if words[0] in {"a", "an", "one"} and words[1] == "hour":
        return Phrase("h", "an hour", 60), 2
    counted = _cardinal(words)
    if counted and words[counted[1]] in _UNITS:
        return Phrase("h", "minutes", counted[0] * _UNITS[words[counted[1]]]), counted[1] + 1
    return None
