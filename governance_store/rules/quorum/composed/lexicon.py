"""Which words stand at a place of a sentence? Numbers, listed phrases, names of people and of bodies."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from functools import cache, lru_cache
from typing import Final

from governance_store.rules.quorum.amounts import amount_at
from governance_store.rules.quorum.composed.chart import End, Terminal
from governance_store.rules.quorum.composed.pieces import Done, Number, Occasion, Part, Pieces, Term, Whom
from governance_store.rules.quorum.phrases import phrases_of, tokens_of
from governance_store.rules.quorum.rule import Base, Unit, When
from governance_store.rules.quorum.sizes import Size, size_of
from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.terms_of_people import is_anybody, role_at
from governance_store.rules.quorum.tiers import size_in_words
from governance_store.rules.quorum.vocabulary import CHAIRS, DROPPED, NUMBERS, PARTS, PHRASES, TENS

_Words = tuple[str, ...]
FUNCTION: Final = (
    DROPPED
    | frozenset(
        "a an the and or but nor not no none of in on at by for from with without within to as if "
        "when where while whenever unless until provided so than then who whom which whose what "
        "whatever whichever whoever there here they them themselves those these this that it its "
        "his her their our your my he she we you i me us him each every all any some both either "
        "neither other others another further more most less least fewer few many much only just "
        "even odd also too again once twice during before after since because although though "
        "however except save excepting including include includes among amongst between beside "
        "besides beyond over under above below up down out off about against per via plus minus "
        "present presence attend attends attending attended quorum quorate quoracy inquorate absent "
        "absence half majority minority whole total number one yet still ever never always first "
        "second third last next same different such enough needed required make makes making made "
        "form forms vote votes voting voted proxy proxies deputy's vacant vacancy vacancies rounded "
        "fraction meeting meetings business day days week month year time hour minutes must shall "
        "will may can cannot need needs whether taken together alone nominated added remaining "
        "combined jointly altogether alike latter former "
        "representing represent represents rest remainder equal away entitled willing able".split()
    )
    | frozenset((*NUMBERS, *TENS, *PARTS))
)
"""Words that never tell who somebody is."""
_IN_NAMES: Final = frozenset("xrmobdDtv")
_LONGEST_TERM: Final = 4
LONGEST_SPAN: Final = 12
_IN_POST: Final = frozenset(
    "appointed serving current existing voting present remaining full total whole".split()
)
_GROUPS: Final = frozenset("senate house chamber faculty union".split())


def number(words: _Words, at: int) -> Iterator[End]:
    """“three”, “12”."""
    found = amount_at(words, at)
    if found and found[0].symbol == "n":
        yield at + found[1], (Number(int(str(found[0].value))),)


def part(words: _Words, at: int) -> Iterator[End]:
    """“a third”, “40%”, “a majority”."""
    found = amount_at(words, at)
    if found and found[0].symbol == "f" and isinstance(found[0].value, Fraction):
        yield at + found[1], (Part(found[0].value, found[0].strict, found[0].less),)


@cache
def _listed(symbol: str) -> dict[str, tuple[_Words, ...]]:
    """The phrases of a list by their first word, without words that are dropped."""
    found: dict[str, list[_Words]] = {}
    for phrase in " ".join(PHRASES[symbol].split()).split(" / "):
        key = tuple(singular(word) for word in tokens_of(phrase) if word not in DROPPED)
        if key:
            found.setdefault(key[0], []).append(key)
    return {first: tuple(dict.fromkeys(keys)) for first, keys in found.items()}


def is_one_of(symbol: str, word: str) -> bool:
    """Whether a word, in the singular, is in a list of the vocabulary by itself."""
    return (singular(word),) in _listed(symbol).get(singular(word), ())


def _ends_of(key: _Words, words: _Words, at: int) -> int | None:
    for place, wanted in enumerate(key):
        while place and at < len(words) and words[at] in DROPPED and singular(words[at]) != wanted:
            at += 1
        if at >= len(words) or singular(words[at]) != wanted:
            return None
        at += 1
    return at


def listed(symbol: str, pieces: Pieces = ()) -> Terminal:
    """A phrase of the vocabulary's list, with what it comes to."""

    def found(words: _Words, at: int) -> Iterable[End]:
        keys = _listed(symbol).get(singular(words[at]), ())
        ends = {
            end for key in keys if "registered" not in key and (end := _ends_of(key, words, at)) is not None
        }
        ends |= {end + 1 for end in ends if words[end - 1 : end + 1] == ("time", "being")}
        return {(end, pieces) for end in ends}

    return found


def noun(words: _Words, at: int) -> Iterator[End]:
    """“members”, “trustees”, “panel members”: a noun for whoever sits."""
    for key in _listed("m").get(singular(words[at]), ()):
        end = at + len(key)
        if tuple(map(singular, words[at:end])) == key and key[0] not in {"them", "themselves", "of"}:
            named = "" if key == ("membership",) else "_".join(key)
            yield end, (Whom(Unit.MEMBERS, None, named),)


def body(words: _Words, at: int) -> Iterator[End]:
    """“board”, “finance committee”: the body whose quorum it is, by any name of up to five words."""
    for end in range(at + 1, min(at + 5, len(words)) + 1):
        last = words[end - 1]
        if last in FUNCTION or last in _IN_POST or not last.isalpha():
            return
        known = (last,) in _listed("b").get(last, ())
        if known and (end - at > 1 or last not in _GROUPS):
            yield end, ()


def is_body(name: str) -> bool:
    """Whether a term is called as bodies are: “fire_authority”, “council”."""
    return is_one_of("b", name.rsplit("_", maxsplit=1)[-1])


def chamber(words: _Words, at: int) -> Iterator[End]:
    """“house”, where no other chamber is spoken of."""
    if words[at] in _GROUPS and len(_GROUPS.intersection(words)) == 1:
        yield at + 1, ()


def size(words: _Words, at: int) -> Iterator[End]:
    """“the committee has fewer than ten members”: of what size a body is."""
    for end in range(at + 1, min(at + LONGEST_SPAN, len(words)) + 1):
        if words[end - 1] == ",":
            return
        found = _size(" ".join(words[at:end]))
        if found is not None:
            yield end, (Occasion(size_in_words(found), When.SIZE),)


@lru_cache(maxsize=4096)
def _size(text: str) -> Size | None:
    return size_of(text)


def done(words: _Words, at: int) -> Iterator[End]:
    """“taken”, “levied”, “made”: what happens to a decision."""
    if words[at].endswith(("ed", "en")) or words[at] in {
        "made",
        "put",
        "held",
        "sold",
        "set",
        "done",
        "bought",
        "let",
        "spent",
    }:
        yield at + 1, (Done(words[at]),)


def organisation(words: _Words, at: int) -> Iterator[End]:
    """“councils”, “partner trusts”: several of them, or each."""
    for end in range(at + 1, min(at + 3, len(words)) + 1):
        last = singular(words[end - 1])
        if words[end - 1] in FUNCTION or not last.isalpha():
            return
        if end - at > 1 and is_anybody(singular(words[end - 2])):
            return  # “members representing employers”
        if is_one_of("o", last):
            yield end, ()


def organisations(words: _Words, at: int) -> Iterator[End]:
    """“partner trusts”: several of them; “half of the council” is of its members."""
    return (one for one in organisation(words, at) if words[one[0] - 1] != singular(words[one[0] - 1]))


@lru_cache(maxsize=4096)
def term(words: _Words, at: int) -> tuple[End, ...]:
    """“lay member”, “director of nursing”, “clinical lead”: what somebody is called."""
    evened = tuple(map(singular, words[at : at + _LONGEST_TERM + 3]))
    found: dict[End, None] = {}
    if role := role_at(evened, 0):
        last = at + role[1]
        found[last, (Term(role[0], _is_many(words[last - 1], evened[role[1] - 1]), office=True),)] = None
    linked = dict.fromkeys(_linked(words, at, evened[0]), None)
    found |= linked
    for many in range(2 if linked and evened[0] == "head" else 1, min(_LONGEST_TERM, len(words) - at) + 1):
        word = words[at + many - 1]
        if word in FUNCTION or not _tells(word):
            break
        if many == 1 and word in {"non", "deputy", "vice", "co"}:
            continue
        if words[at] == "invited" or (many == 1 and is_one_of("t", word)):
            continue
        before = zip(words[at : at + many - 1], evened, strict=False)
        if any(told != one and is_anybody(one) for told, one in before):
            break  # “members who”, “members gargle”
        if name := _name(evened[:many]):
            end, plural = at + many, _is_many(word, evened[many - 1])
            if (end, (Term(name, plural, office=True),)) not in found:
                found[end, (Term(name, plural),)] = None
    return tuple(found)


def _is_many(word: str, evened: str) -> bool:
    """Whether a word stands in the plural; “chairman” is evened to “chair” and is one."""
    return word != evened and (word not in CHAIRS or word.endswith(("s", "men")))


_HEADS_OF: Final = frozenset("director head lead chief dean minister".split())


def _linked(words: _Words, at: int, head: str) -> Iterator[End]:
    """What somebody is called by two nouns, with “of”, “for” or “in” between them."""
    link = words[at + 1] if at + 1 < len(words) else ""
    if head in _HEADS_OF and link in {"of", "for"}:
        yield from _headed(words, at)
    if head in _VERSED and link == "in":
        yield from _versed(words, at)


def _headed(words: _Words, at: int) -> Iterator[End]:
    """“director of clinical services”: an office by what it is of."""
    for end in range(at + 3, min(at + 6, len(words)) + 1):
        if words[end - 1] in FUNCTION or not _tells(words[end - 1]):
            return
        told = (words[at], *words[at + 2 : end])
        yield end, (Term("_".join(map(singular, told)), office=True),)


_VERSED: Final = frozenset("consultant specialist expert lecturer".split())
_NO_FIELD: Final = frozenset("post person total number office attendance place common turn training".split())


def _versed(words: _Words, at: int) -> Iterator[End]:
    """“consultants in critical care”: critical care consultants."""
    for end in range(at + 3, min(at + 5, len(words)) + 1):
        field = words[end - 1]
        if field in FUNCTION or field in _NO_FIELD or not _tells(field):
            return
        told = (*words[at + 2 : end], singular(words[at]))
        yield end, (Term("_".join(told), words[at] != singular(words[at])),)


@lru_cache(maxsize=4096)
def _tells(word: str) -> bool:
    """Whether a word may tell who somebody is: the lists of what sentences say have no other use for it."""
    symbols = "".join(one.symbol for one in phrases_of(word))
    return word.replace("'", "").isalpha() and len(symbols) == 1 and symbols in _IN_NAMES


_NOBODY: Final = re.compile(r"(?:tion|sion|ment|ance|ence|ness|ship|ing)$")
_THINGS: Final = frozenset(
    "electorate proviso condition provision basis footing understanding speak "
    "absence consent approval notice permission expertise room knowledge regard effect view support".split()
)


_OF_SEATS: Final = frozenset("unfilled unoccupied suspended".split())
"""What a seat, or who has one, is for a time: that tells nobody apart."""


_SITTERS_OF: Final = frozenset((("board", "member"), ("committee", "member"), ("panel", "member")))
"""“tenant board members” are tenants."""
_SIDES: Final = frozenset(
    "management government administration division section delegation association federation".split()
)
"""Who sits for one side, by the name of it."""


def _name(evened: _Words) -> str:
    """The words that tell somebody apart; none where they name anybody who sits, or a thing."""
    if (_NOBODY.search(evened[-1]) and evened[-1] not in _SIDES) or evened[-1] in _THINGS:
        return ""
    if is_anybody("_".join(evened)) or not _OF_SEATS.isdisjoint(evened):
        return ""
    if evened[-2:] in _SITTERS_OF and len(evened) > len(evened[-2:]):
        evened = evened[:-2]
    telling = tuple(word for word in evened if not is_anybody(word))
    bodies = next((place for place, word in enumerate(telling) if not is_one_of("b", word)), 0)
    role = role_at(telling, bodies) if bodies else None
    return role[0] if role and bodies + role[1] == len(telling) else "_".join(telling)


def base(unit: Unit | None, of: Base) -> Pieces:
    """Of whom a share is."""
    return (Whom(unit, of),)


TERMINALS: Final[dict[str, Callable[[_Words, int], Iterable[End]]]] = {
    "NUM": number,
    "PART": part,
    "NOUN": noun,
    "BODYNAME": body,
    "CHAMBER": chamber,
    "SIZE": size,
    "DONE": done,
    "ORG": organisation,
    "ORGS": organisations,
    "TERM": term,
    "VOTERS": listed("v", base(Unit.VOTING, Base.VOTING)),
    "SERVING": listed("s", base(None, Base.IN_POST)),
    "ENTITLED": listed("e"),
    "INCLUDING": listed("I"),
    "LISTEDMORE": listed("P"),
    "LISTEDLEAST": listed("L"),
    "AFAR": listed("@"),
}
