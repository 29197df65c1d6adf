"""Which phrases does a sentence of a clause come to? Words made even, then the longest at each place."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import Final

from governance_store.rules.quorum.amounts import Phrase, amount_at
from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.terms_of_people import role_at
from governance_store.rules.quorum.turning import N
from governance_store.rules.quorum.vocabulary import DROPPED, PHRASES

UNKNOWN: Final = "x"
_COUNTED: Final = frozenset("na")
SKIPPED: Final = frozenset("of which who those these this the".split())
_TOKEN: Final = re.compile(
    r"\d+/\d+|\d+(?:\.\d+)?|[a-zà-öø-ÿ]+(?:'[a-z]+)?|\+\s?1\b|[½⅓⅔¼¾%,:()&]|"
    r"[^\s]"
)


@lru_cache(maxsize=1024)
def even(text: str) -> str:
    """A text in small letters, with plain quotation marks and without hyphens and possessives."""
    text = text.lower().replace("’", "'").replace("‘", "'")
    for words, pattern, made in _EVENED:
        if any(word in text for word in words):
            text = pattern.sub(made, text)
    if re.search(r"\bsenat(e|or)", text):
        text = re.sub(r"\brepresentatives?\b", "houserepresentative", text)
    return text


_THOSE_TOO: Final = re.compile(
    r",?(?<!\bboth)(?<!\bthe)(?<!\bits)(?<!\ball) (?!seats|ones|posts|places|vacancies|deputies|substitutes|"
    r"alternates|proxies|ins)\w+s included\b"
)
"""“officers included”: of those who come for members it tells whether they count."""
_PRESENT_WITH: Final = re.compile(
    r"\b(present|sitting|attending|in attendance) (?:together |along )?with (?=the (?:chair|president|"
    r"provost|mayor|speaker|secretary|treasurer|rector|warden|moderator|convener|"
    r"convenor)\b)(?![^,.;]*\b(?:among|amongst|includ\w+|counted|one of)\b)"
)
"""“ten members present with the provost”: he comes beside them."""
_AS_WELL: Final = re.compile(r",? as well(?! as\b)")
_MAYBE: Final = re.compile(
    r"\b(?:may|might|could|can) (?:also |always |well )?"
    r"(include|comprise|(?:be|sit) (?:one|some|any|part|among|amongst|included)|make one)\b"
)
"""What may be among them is not asked for: “may” is dropped elsewhere, and here it is not."""
_BOTH: Final = re.compile(
    r"\bboth (?:of )?(?:the |its |their )?"
    r"((?:(?:joint|vice|deputy|co)[ -])?(?:presidents|chairs|chairmen|chairpersons|secretaries|treasurers|"
    r"wardens|moderators|speakers|convenors|mayors|leaders)\b"
    r"|(?:(?!and\b|of\b)[\w-]+ ){0,2}(?!of\b)[\w-]+s(?= and (?:at least )?(?:"
    rf"{N}|an?) ))"
)
"""Both holders of one office are two of them; so are both nurses, where others are joined to them."""
_COUNTED_IN: Final = re.compile(
    r"(?<=\w), the (?:chair\w*|president|speaker|mayor|leader|moderator|rector) (?:included|counted in)(?=,)"
)
"""“half of the council, the president included, …”: who is of the whole that is spoken of."""
_COMPOUND: Final = re.compile(
    r"\b(member|employer|staff|partner|scheme|pensioner|council|union|trust|company|board|self|"
    r"student|tenant|parent|public|crown|state|diocesan|foundation)[- ]"
    r"(nominated|elected|appointed|led)(?= "
    "(?:member|trustee|director|governor|rep|person|people|side|post|seat|"
    r"councillor|place|one|and\b|or\b)|[,.;)]|$)"
)
_OF_A_SCHEME: Final = re.compile(
    r"\b(?:(?:pension )?scheme |employee |fund )?member (?=rep(?:resentative)?s?\b)"
)
"""Who speaks for the members of a pension scheme, beside those who speak for its employers."""
_MORE: Final = re.compile(rf"\b(?:(?:a|any) further|another|an additional) ({N})\b")


_HYPHENS: Final = "-‐‑–—"  # noqa: RUF001 -- hyphens of all lengths
_CHAIRS_TWO: Final = re.compile(
    r"\b(chair\w*|president) (or|and) (?:his |her |their |the |a |its )?(deputy|vice)(?! "
    r"?(?:chair|president))\b"
)
_EVENED: Final = (
    ("'\"“”", re.compile(r"['\"“”]s?\b(?<!n't)|['\"“”](?=\s|$)"), ""),
    (("many", "number", "figure"), re.compile(r"\b(that|this) (many|number|figure)\b"), "thatmany"),
    (_HYPHENS, re.compile(f"[{_HYPHENS}]+"), lambda found: " " if len(found.group()) == 1 else " , "),
    (("deputy", "vice"), _CHAIRS_TWO, r"\1 \2 \3 chair"),
    (("included",), _THOSE_TOO, ""),
    (("included", "counted in"), _COUNTED_IN, ""),
    (("both",), _BOTH, r"two \1"),
    (("as well",), _AS_WELL, ""),
    (("may", "might", "could", "can"), _MAYBE, r"maybe \1"),
    (("in addition",), re.compile(r",? in addition,?(?! to)(?= )"), ""),
    (("with",), _PRESENT_WITH, "and "),
    (("nominated", "elected", "appointed", "led"), _COMPOUND, r"\1\2"),
    (("further", "another", "additional"), _MORE, r"\1 other"),
    (("both of",), re.compile(r"\bboth of (?=whom|which|them|these|those|the )"), "two of "),
    (("scheme member", "employer"), _OF_A_SCHEME, "schememember "),
    (("co ",), re.compile(r"\bco ?(?=operati|opt)"), "co"),
    (("vice",), re.compile(r"\bvice ?(?=chair)"), "vice "),
)
"""Turns of phrase, each with words of which one has to be there: nothing is looked for in vain."""


def tokens_of(text: str) -> list[str]:
    """The words, numbers and marks of an even text."""
    return [one for one in _TOKEN.findall(even(text)) if one not in {'"', "'"}]


def _key(text: str) -> tuple[str, ...]:
    return tuple(singular(word) for word in tokens_of(text) if word not in DROPPED)


@cache
def _lexicon() -> dict[tuple[str, ...], tuple[str, ...]]:
    """The symbols of each phrase, as they are declared."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for symbol, text in PHRASES.items():
        for phrase in " ".join(text.split()).split(" / "):
            if key := _key(phrase):
                found[key] = (*found.get(key, ()), symbol)
    return found


@cache
def _lengths() -> dict[str, tuple[int, ...]]:
    """How many words the phrases have that begin with a word, the longest first."""
    found: dict[str, set[int]] = {}
    for key in _lexicon():
        found.setdefault(key[0], set()).add(len(key))
    return {word: tuple(sorted(lengths, reverse=True)) for word, lengths in found.items()}


@lru_cache(maxsize=1024)
def phrases_of(sentence: str) -> tuple[Phrase, ...]:
    """The phrases of a sentence, in order; every word is in one of them, or has no meaning of its own."""
    words = [word for word in tokens_of(sentence) if word not in DROPPED or word == "the"]
    definite = [place for place, word in enumerate(words) if word == "the"]
    kept = [word for word in words if word != "the"]
    led = {place - before for before, place in enumerate(definite)}
    return _nouned(tuple(_merged(list(_phrases(kept, [singular(word) for word in kept], led)))))


_HEADS: Final = re.compile(r"(?:(?:n|f)P?T?(?=.*[<>F])|nP?n|fP?n|[<>].*?[nf]T?)(?P<x>x)(?![xmobrDRs])")
_APART: Final = re.compile(r"[Iiw?RE]")


def _nouned(phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """“nine jurats or a third of the jurats”, “five of the nine jurats”: whoever sits, by any name.

    The judgement asks whether they are everybody, or those who are recorded as such.
    """
    symbols = "".join(one.symbol for one in phrases)
    if "x" not in symbols or not (set("<>F") & set(symbols) or "nn" in symbols):
        return phrases
    told = list(phrases)
    while found := _HEADS.search("".join(one.symbol for one in told)):
        place = found.start("x")
        if not told[place].many or _APART.search(symbols[:place]):
            break
        told[place] = replace(told[place], symbol="m")
    return tuple(told)


def is_sitter(noun: str) -> bool:
    """Whether a noun is known as one for whoever sits."""
    return "m" in _lexicon().get(tuple(noun.replace("_", " ").split()), ())


def _merged(phrases: list[Phrase]) -> Iterator[Phrase]:
    """The phrases with “the village council” and “hospital site” as one: its name has no meaning."""
    place = 0
    phrases = [
        replace(one, symbol=UNKNOWN) if one.text == "appointed" and before in _COUNTED else one
        for one, before in zip(phrases, ["", *(one.symbol for one in phrases)], strict=False)
    ]
    while place < len(phrases):
        if _one_noun(phrases, place):
            place += 1
            continue
        end = place
        while (
            end < len(phrases) - 1 and phrases[end].symbol in "xbo" and not (end > place and phrases[end].the)
        ):
            end += 1
        run = phrases[place : end + 1]
        symbols = "".join(one.symbol for one in run)
        led = run[0].the or (place > 0 and phrases[place - 1].symbol == "a")
        size = _named_body(symbols, the=led)
        if size > 1:
            told = " ".join(one.text for one in run[:size])
            yield replace(run[size - 1], text=told, the=run[0].the)
            place += size
        else:
            yield phrases[place]
            place += 1


_NOUNS: Final = frozenset(
    (
        "director seat",
        "trustee seat",
        "governor seat",
        "trustee director",
        "director trustee",
        "trustee member",
        "director member",
        "governor member",
    )
)
"""Two nouns for somebody who sits, that name nobody apart from the others."""


def _one_noun(phrases: Sequence[Phrase], place: int) -> bool:
    pair = phrases[place : place + 2]
    if len(pair) == len("mm") and all(one.symbol == "m" and one.many and not one.the for one in pair):
        return True  # “the lords commissioners”
    return [one.symbol for one in pair] == ["m", "m"] and " ".join(one.text for one in pair) in _NOUNS


def _named_body(symbols: str, *, the: bool) -> int:
    """Of how many phrases the name of a body is made that stands here."""
    found = re.match(r"(?:x{1,3}[bo]|o{1,2}b)(?![xm])" if the else r"oo(?![xm])", symbols) or re.match(
        r"oo(?![xm])", symbols
    )
    return found.end() if found else 0


def _phrases(words: Sequence[str], evened: Sequence[str], led: Collection[int]) -> Iterator[Phrase]:
    place = 0
    while place < len(words):
        phrase, length = _phrase_at(words, evened, place, led)
        if phrase:
            last = place + length - 1
            the, many = place in led, words[last] != evened[last]
            yield Phrase(phrase.symbol, phrase.text, phrase.value, phrase.strict, the, many, phrase.less)
        place += length


def _phrase_at(
    words: Sequence[str], evened: Sequence[str], place: int, led: Collection[int]
) -> tuple[Phrase | None, int]:
    """The longest that stands here: an amount, an office, a phrase of the vocabulary, a word."""
    if (body := _listed_at(evened, place + 1)) and evened[place] in _MEMBERS and body[0] in "bo":
        return Phrase("o", " ".join(evened[place : place + 1 + body[1]])), 1 + body[1]
    found = amount_at(words, place)
    role = role_at(evened[: _next_led(evened, place, led)], place)
    symbol, length = _listed_at(evened, place) or ("", 0)
    if found and found[1] >= length:
        return found
    if role and role[1] > length:
        return Phrase("r", " ".join(words[place : place + role[1]]), role[0]), role[1]
    if symbol == "m" and evened[place + length : place + length + 1] == ["meeting"]:
        return Phrase("z", "meeting"), length + 1
    if symbol == "b" and _are_several(words, evened, place, length):
        symbol = "o"
    if symbol and not (evened[place] == "appointed" and _is_member(evened, place + 1)):
        return Phrase(symbol, " ".join(evened[place : place + length])), length
    return _word_at(words[place], evened, place)


def _next_led(evened: Sequence[str], place: int, led: Collection[int]) -> int:
    """Where “and the” begins another office: the “director of nursing and the executive lead” are two."""
    after = (one for one in led if one > place and evened[one - 1] == "and")
    return min(after, default=len(evened))


def _are_several(words: Sequence[str], evened: Sequence[str], place: int, length: int) -> bool:
    """Whether bodies are meant, as in “three of the five trusts”, and not the one whose quorum it is."""
    last = place + length - 1
    key = tuple(evened[place : place + length])
    return words[last] != evened[last] and "o" in _lexicon().get(key, ())


def _word_at(word: str, evened: Sequence[str], place: int) -> tuple[Phrase | None, int]:
    """A mark, an article, or a word that is not known."""
    if word in _MARKS:
        return Phrase(_MARKS[word], word, 1), 1
    if word in SKIPPED:
        return None, 1
    if word == "non" and place + 1 < len(evened):
        return Phrase(UNKNOWN, f"non {evened[place + 1]}"), 2
    return Phrase(UNKNOWN, evened[place]), 1


def _is_member(evened: Sequence[str], place: int) -> bool:
    listed = _listed_at(evened, place)
    return listed is not None and listed[0] == "m"


_MEMBERS: Final = frozenset(
    ("member partner constituent participating founding sponsoring affiliated").split()
)
_MARKS: Final = {":": "K", ",": ",", "(": ",", ")": ",", "a": "a", "an": "a", "either": "a"}


def _listed_at(evened: Sequence[str], place: int) -> tuple[str, int] | None:
    """The symbol of the longest phrase of the vocabulary that stands here, and how many words it has."""
    if place >= len(evened):
        return None
    for length in _lengths().get(evened[place], ()):
        end = place + length
        for symbol in _lexicon().get(tuple(evened[place:end]), ()) if end <= len(evened) else ():
            if not (symbol in "<>P" and evened[end : end + 1] == ["than"]):
                return symbol, length
    return None
