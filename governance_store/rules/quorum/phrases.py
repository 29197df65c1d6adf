"""Which phrases does a sentence of a clause come to? Words made even, then the longest at each place."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from typing import Final

from governance_store.rules.quorum.terms_of_people import role_at
from governance_store.rules.quorum.vocabulary import (
    CHAIRS,
    DROPPED,
    NOT_SINGULAR,
    NUMBERS,
    PARTS,
    PHRASES,
    TENS,
)

UNKNOWN: Final = "x"
SKIPPED: Final = frozenset("of which who those these this the".split())
_TOKEN: Final = re.compile(r"\d+/\d+|\d+(?:\.\d+)?|[a-zà-öø-ÿ]+(?:'[a-z]+)?|\+\s?1\b|[½⅓⅔¼¾%,:()&]|[^\s]")
_SIGNS: Final = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4)}
_IRREGULAR: Final = {
    "gps": "gp",
    "men": "man",
    "women": "woman",
    "people": "people",
    "bodies": "body",
    "criteria": "criterion",
}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase of one sort; `value` is what a number, a share or a role comes to."""

    symbol: str
    text: str
    value: int | Fraction | str = 0
    strict: bool = False
    the: bool = False


@cache
def singular(word: str) -> str:
    """The word for one of them, and one word for a chair."""
    word = CHAIRS.get(word, word)
    if word in NOT_SINGULAR or not word.endswith("s") or len(word) < 4 or word.endswith("ss"):  # noqa: PLR2004 -- short words are no plurals
        return _IRREGULAR.get(word, word)
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses")):
        return word[:-2]
    return word[:-1]


def even(text: str) -> str:
    """A text in small letters, with plain quotation marks and without hyphens and possessives."""
    text = text.lower().replace("’", "'").replace("‘", "'")
    text = re.sub(r"['\"“”]s?\b(?<!n't)|['\"“”](?=\s|$)", "", text)
    text = re.sub(r"\b(that|this) (many|number|figure)\b", "thatmany", text)
    text = re.sub(r"[-‐‑–—]+", lambda found: " " if len(found.group()) == 1 else " , ", text)  # noqa: RUF001 -- hyphens of all lengths
    text = re.sub(
        r"\b(chair\w*|president) (or|and) (?:his |her |their |the |a |its )?(deputy|vice)(?! ?(?:chair|"
        r"president))\b",
        r"\1 \2 \3 chair",
        text,
    )
    text = re.sub(r",? \w+s included\b", "", text)
    if re.search(r"\bsenat(e|or)", text):
        text = re.sub(r"\brepresentatives?\b", "houserepresentative", text)
    return re.sub(r"\bvice ?(?=chair)", "vice ", re.sub(r"\bco ?(?=operati|opt)", "co", text))


def tokens_of(text: str) -> list[str]:
    """The words, numbers and marks of an even text."""
    return [one for one in _TOKEN.findall(even(text)) if one not in {'"', "'"}]


def _key(text: str) -> tuple[str, ...]:
    return tuple(singular(word) for word in tokens_of(text) if word not in DROPPED)


@cache
def _lexicon() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for symbol, text in PHRASES.items():
        for phrase in " ".join(text.split()).split(" / "):
            key = _key(phrase)
            if key:
                found.setdefault(key[0], []).append((key, symbol))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def phrases_of(sentence: str) -> list[Phrase]:
    """The phrases of a sentence, in order; every word is in one of them, or has no meaning of its own."""
    words = [word for word in tokens_of(sentence) if word not in DROPPED or word == "the"]
    definite = [place for place, word in enumerate(words) if word == "the"]
    kept = [word for word in words if word != "the"]
    led = {place - before for before, place in enumerate(definite)}
    return list(_phrases(kept, [singular(word) for word in kept], led))


def _phrases(words: Sequence[str], evened: Sequence[str], led: Collection[int]) -> Iterator[Phrase]:
    place = 0
    while place < len(words):
        phrase, length = _phrase_at(words, evened, place)
        if phrase:
            yield replace(phrase, the=place in led)
        place += length


def _phrase_at(words: Sequence[str], evened: Sequence[str], place: int) -> tuple[Phrase | None, int]:
    found = amount_at(words, place)
    listed = _listed_at(evened, place)
    if _MEMBERS.get(evened[place]) and (body := _listed_at(evened, place + 1)) and body[0] in "bo":
        return Phrase("o", " ".join(evened[place : place + 1 + body[1]])), 1 + body[1]
    if listed and (not found or listed[1] > found[1]):
        symbol, length = listed
        if symbol == "m" and evened[place + length : place + length + 1] == ["meeting"]:
            return Phrase("z", "meeting"), length + 1
        role = role_at(evened, place)
        if role and role[1] > length:
            return Phrase("r", " ".join(words[place : place + role[1]]), role[0]), role[1]
        return Phrase(symbol, " ".join(evened[place : place + length])), length
    if found:
        return found
    if role := role_at(evened, place):
        return Phrase("r", " ".join(words[place : place + role[1]]), role[0]), role[1]
    word = words[place]
    if word == ":":
        return Phrase("K", word), 1
    if word in {",", "(", ")"}:
        return Phrase(",", word), 1
    if word in {"a", "an", "either"}:
        return Phrase("a", word, 1), 1
    if word in SKIPPED:
        return None, 1
    if word == "non" and place + 1 < len(evened):
        return Phrase(UNKNOWN, f"non {evened[place + 1]}"), 2
    return Phrase(UNKNOWN, evened[place]), 1


_MEMBERS: Final = dict.fromkeys(
    "member partner constituent participating founding sponsoring affiliated".split(), True
)


def _listed_at(evened: Sequence[str], place: int) -> tuple[str, int] | None:
    if place >= len(evened):
        return None
    for key, symbol in _lexicon().get(evened[place], ()):
        following = evened[place + len(key)] if place + len(key) < len(evened) else ""
        if tuple(evened[place : place + len(key)]) == key and not (symbol in "<>P" and following == "than"):
            return symbol, len(key)
    return None


def amount_at(words: Sequence[str], place: int) -> tuple[Phrase, int] | None:
    """A number, a share or a time that stands here, and how many words it takes."""
    text = list(words[place : place + 7])
    text += [""] * (7 - len(text))
    return _time(text) or _share(text) or _number(text)


def _share(words: Sequence[str]) -> tuple[Phrase, int] | None:
    if words[0] in _SIGNS:
        return Phrase("f", words[0], Fraction(*_SIGNS[words[0]])), 1
    skip = 1 if words[0] in {"a", "an"} else 0
    if found := _majority(words, skip):
        return found
    if re.fullmatch(r"\d+/\d+", words[0]) and not words[0].endswith("/0"):
        return _of(Fraction(words[0]), words[0], 1)
    if re.fullmatch(r"\d+(\.\d+)?", words[0]) and (length := _percent(words, 1)):
        return _of(Fraction(words[0]) / 100, words[0] + "%", length)
    if words[0] in {"halve", "halving"}:
        return Phrase("f", "half", Fraction(1, 2)), 1
    if words[skip] == "half" and words[skip + 1] not in {"a", "an", "hour"}:
        return Phrase("f", "half", Fraction(1, 2)), skip + 1
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
    while words[at] in {"simple", "absolute", "clear", "overall", "bare", "larger", "greater"}:
        at += 1
    if words[at] in {"majority", "most"} or (at > skip and words[at] in {"part", "share"}):
        return Phrase("f", "majority", Fraction(1, 2), strict=True), at + 1
    return None


def _of(share: Fraction, text: str, length: int) -> tuple[Phrase, int] | None:
    return (Phrase("f", text, share), length) if 0 < share <= 1 else None


def _percent(words: Sequence[str], at: int) -> int:
    if words[at] in {"%", "percent", "pc"}:
        return at + 1
    return at + 2 if words[at] == "per" and words[at + 1] == "cent" else 0


def _cardinal(words: Sequence[str]) -> tuple[int, int] | None:
    word = words[0]
    if re.fullmatch(r"\d{1,6}", word):
        return int(word), 1
    if word in TENS:
        unit = NUMBERS.get(words[1], 10)
        return (TENS[word] + unit, 2) if 0 < unit < 10 else (TENS[word], 1)  # noqa: PLR2004 -- the digits
    if word in NUMBERS:
        if words[1] == "hundred":
            rest = _cardinal(words[3:]) if words[2] == "and" else None
            return (NUMBERS[word] * 100 + (rest[0] if rest else 0), 3 + rest[1] if rest else 2)
        return NUMBERS[word], 1
    if word in {"a", "an"} and words[1] in {"couple", "pair", "dozen", "single", "hundred", "score"}:
        return {**NUMBERS, "hundred": 100, "score": 20}[words[1]], 2
    return None


def _number(words: Sequence[str]) -> tuple[Phrase, int] | None:
    counted = _cardinal(words)
    if not counted:
        return None
    number, length = counted
    if words[length] == "(" and words[length + 2] == ")" and words[length + 1] == str(number):
        return Phrase("n", str(number), number), length + 3
    return Phrase("n", " ".join(words[:length]), number, strict=words[length] == "of"), length


_UNITS: Final = {"minute": 1, "minutes": 1, "mins": 1, "min": 1, "hour": 60, "hours": 60}


def _time(words: Sequence[str]) -> tuple[Phrase, int] | None:
    """So many minutes; half an hour, an hour and a half."""
    if words[0] == "half" and (words[1] == "hour" or (words[1] in {"a", "an"} and words[2] == "hour")):
        return Phrase("h", "half an hour", 30), 2 if words[1] == "hour" else 3
    if words[1] == "half" and words[2] == "hour" and words[0] in {"a", "an"}:
        return Phrase("h", "half an hour", 30), 3
    if words[0] in {"a", "an", "one"} and words[1] == "quarter" and words[2] in {"an", "a", "hour"}:
        return Phrase("h", "a quarter of an hour", 15), 3 if words[2] == "hour" else 4
    if words[0] in {"a", "an", "one"} and words[1] == "hour":
        return Phrase("h", "an hour", 60), 2
    counted = _cardinal(words)
    if counted and words[counted[1]] in _UNITS:
        return Phrase("h", "minutes", counted[0] * _UNITS[words[counted[1]]]), counted[1] + 1
    return None
