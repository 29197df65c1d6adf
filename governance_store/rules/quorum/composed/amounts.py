"""How many does a phrase ask for? Numbers and shares, of whom, how rounded, and which of two."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.composed.chart import End
from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import (
    Above,
    Number,
    OutOf,
    Part,
    Pieces,
    Plus,
    Rounded,
    Whom,
    such,
)
from governance_store.rules.quorum.grammar import LeftOut
from governance_store.rules.quorum.rule import Amount, Base, Count, Rounding, Share, Total, Unit
from governance_store.rules.quorum.totals import Asked


def above(pieces: Pieces) -> Pieces:
    """More than the number or share that follows."""
    return (Above(), *pieces)


def _out_of(pieces: Pieces) -> Pieces | None:
    (whole,) = such(pieces, Number)[-1:]
    return (OutOf(whole.value), *such(pieces, Whom))


def _plus_one(_pieces: Pieces) -> Pieces:
    return (Plus(1),)


def _plus(pieces: Pieces) -> Pieces:
    numbers = such(pieces, Number)
    return (Plus(numbers[0].value if numbers else 1),)


def _number(pieces: Pieces) -> Pieces | None:
    (number,) = such(pieces, Number)
    out_of = [one.number for one in such(pieces, OutOf)]
    amount = Count(number.value + bool(such(pieces, Above)), out_of=out_of[0] if out_of else None)
    if any(one.base is Base.REGISTERED for one in such(pieces, Whom)):
        return None
    return _asked((amount,), such(pieces, Whom))


def _asked(amounts: tuple[Amount, ...], whom: list[Whom], *, lesser: bool = False) -> Pieces:
    units = [one.unit for one in whom if one.unit]
    unit = Unit.VOTING if Unit.VOTING in units else next(iter(units), None)
    noun = next((one.noun for one in reversed(whom) if one.noun), "")
    return (Asked(Total(amounts, lesser), unit, noun),)


def kept(pieces: Pieces) -> Pieces:
    """Who is left out of the whole that a share is of."""
    return tuple(such(pieces, LeftOut))


def share_of(pieces: Pieces) -> Pieces | None:
    """A share, of whom, how rounded and with how many more."""
    (part,) = such(pieces, Part)
    if part.strict and such(pieces, Above):
        return None  # “more than a majority”
    bases = {one.base for one in such(pieces, Whom) if one.base}
    if bases == {Base.VOTING, Base.IN_POST}:
        bases = {Base.IN_POST}
    roundings = {one.rounding for one in such(pieces, Rounded)}
    if len(bases) > 1 or len(roundings) > 1:
        return None
    plus = sum(one.number for one in such(pieces, Plus)) - part.less
    strict = (part.strict or bool(such(pieces, Above))) and not plus
    rounding = None if strict else next(iter(roundings), None)
    share = Share(part.of, next(iter(bases), Base.ALL), strict, rounding, plus)
    return (*_asked((share,), such(pieces, Whom)), *kept(pieces))


def _one_more(pieces: Pieces) -> Pieces | None:
    """“one more than half of the members”."""
    (number,), (asked,) = such(pieces, Number), such(pieces, Asked)
    (share,) = asked.total.amounts
    if isinstance(share, Count) or share.strict or share.plus:
        return None
    return (replace(asked, total=Total((replace(share, plus=number.value),))),)


def _ratio(pieces: Pieces) -> Pieces | None:
    """“two out of every five”."""
    some, every = (one.value for one in such(pieces, Number))
    return (Part(Fraction(some, every)),) if 0 < some < every else None


def _said_twice(pieces: Pieces) -> Pieces | None:
    """“a majority (more than half)”, “two thirds (2/3)”: one share, in two ways."""
    first, second = such(pieces, Part)
    second = replace(second, strict=second.strict or bool(such(pieces, Above)))
    return (first,) if first == second else None


def _fewer(pieces: Pieces) -> Pieces | None:
    """“one fewer than half of the members”."""
    (number,), (asked,) = such(pieces, Number), such(pieces, Asked)
    (share,) = asked.total.amounts
    if isinstance(share, Count) or share.plus or share.strict:
        return None
    return (replace(asked, total=Total((replace(share, plus=-number.value),))),)


def _reckoned(pieces: Pieces) -> Pieces | None:
    """“nine councillors, a quarter of all 36 seats”: a number, and the share that it is."""
    (part,) = such(pieces, Part)
    fewer, whole = sorted(one.value for one in such(pieces, Number))
    share = part.of * whole - part.less
    whom = such(pieces, Whom)
    nouns = {one.noun for one in whom} - {"", "member", "seat", "place"}
    if fewer != (int(share) + 1 if part.strict else share) or len(nouns) > 1:
        return None
    return _asked((Count(fewer, out_of=whole),), whom[:1])


def _nearest(pieces: Pieces) -> Pieces | None:
    return share_of((*pieces, Rounded(Rounding.NEAREST)))


def _added(words: tuple[str, ...], at: int) -> Iterator[End]:
    if words[at].startswith("+") and words[at].endswith("1"):
        yield at + 1, (Plus(1),)


def _or_nearest(pieces: Pieces) -> Pieces | None:
    """“a third of them, or the number nearest a third”."""
    parts = such(pieces, Part)
    one, *others = dict.fromkeys(parts)
    rest = tuple(piece for piece in pieces if piece != one)
    return None if others or one.strict else _nearest((one, *rest))


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "LEAST": ("LISTEDLEAST", "nothing short of", "at the [very/barest/bare] minimum/least [,]",
              "at a minimum [,]"),
    "MORE": ("[,] LISTEDMORE", "[,] at the [very] least", "[,] at least"),
    "OVER": ("[strictly/something/anything] more than", "[strictly/something/anything/just] over",
             "upwards of", "in excess of", "greater than"),
    "PLUS": (
        ("[,] with NUM then added", _plus),
        ("[,] plus NUM", _plus),
        ("[,] and NUM more", _plus),
        ("[,] and one [more/other/over/extra/besides] [of them]", _plus_one),
        ("[,] with NUM [more/extra] added [to it/that]", _plus),
        ("[,] increased by NUM", _plus),
        ("[,] [and] then plus NUM", _plus),
        ("[,] and NUM more besides", _plus),
        "ADDED",
    ),
    "PLAINCOUNT": ("[just/only/any/exactly] NUM", "LEAST NUM", "any/just/only LEAST NUM"),
    "COUNT": (
        ("PLAINCOUNT [MORE] [of] WHOM [MORE]", _number),
        ("PLAINCOUNT [MORE]", _number),
        ("OVER NUM [WHOM]", lambda pieces: _number(above(pieces))),
        ("PLAINCOUNT [MORE] OUTOF [MORE]", _number),
    ),
    "OUTOF": (
        ("[out] of [the/its/their/all] NUM WHOM", _out_of),
        ("[out] of [the/its] full/total/complete complement/membership/number/board of NUM [WHOM]", _out_of),
        ("of the BODYNAME NUM WHOM", _out_of),
        ("out of a total of NUM [WHOM]", _out_of),
        ("[out] of [the/its/their] NUM", _out_of),
    ),
    "OVERTHAN": (("OVER", above),),
    "FRACTIONAL": (
        "PART", "a PART majority", "the PART majority",
        ("NUM [out] of every NUM", _ratio), ("NUM in every NUM", _ratio), ("NUM out of each NUM", _ratio),
        ("PART ( OVERTHAN PART )", _said_twice), ("PART [,] {that is|namely|meaning} OVERTHAN PART [,]",
        _said_twice),
        ("PART ( PART )", _said_twice),
    ),
    "PARTS": ("FRACTIONAL", "LEAST FRACTIONAL", ("OVER PART", above), ("OVER a PART", above)),
    "SHARE": (
        ("[any] PARTS [MORE] [[of] WHOM] [MORE] [TAIL] [TAIL]", share_of),
        ("PARTS , of WHOM , [TAIL]", share_of),
        ("PARTS TAIL of WHOM [TAIL]", share_of),
        ("PARTS [MORE] [of] WHOM PRESENT NOVACANCIES", share_of),
        ("PARTS TAIL [,] of WHOM [TAIL]", share_of),
        ("TAILFRONT , PARTS [MORE] [of] WHOM [TAIL]", share_of),
        ("the [whole] number nearest [to] PART of WHOM", _nearest),
        ("[any] PARTS [[of] WHOM] [,] or the [whole] number nearest [to] PART [[of] WHOM]", _or_nearest),
        ("[any] PARTS [[of] WHOM] [,] or the nearest [whole] number to PART [[of] WHOM]", _or_nearest),
        ("the nearest [whole] number to PART of WHOM", _nearest),
        ("NEAREST PART of WHOM", _nearest),
        ("the [next] [higher] [whole] number [next/immediately] above/after PART of WHOM",
         lambda pieces: share_of(above(pieces))),
        (("a number [of NOUN] {equal to [or greater than]|not less than|of not less than} PARTS of WHOM "
        "[TAIL]"),
         share_of),
        ("as many NOUN as make [up] PARTS of WHOM [TAIL]", share_of),
    ),
    "TAIL": ("ROUND", "PLUS", "INSERTED"),
    "TAILFRONT": ("FRACTIONS", "ROUNDED", "LEFTOUT", "NOVACANCIES"),
    "INSERTED": ("[,] LEFTOUT [,]", "[,] LEFTOUT and ROUND"),
    "ONE": (
        "COUNT", "SHARE",
        ("[LEAST] NUM [NOUNLESS] more than SHARE", _one_more),
        ("NUM over and above SHARE", _one_more),
        ("NUM [NOUNLESS] fewer/less than SHARE", _fewer),
        ("NUM [NOUNLESS] short of SHARE", _fewer),
        ("NUM WHOM , [being/namely] [exactly/just] PART of [all] [of] [the/its/their] NUM WHOM", _reckoned),
        ("PART of [all] [of] [the/its/their] NUM WHOM , {being|namely|that is|which is} NUM [of them]",
         _reckoned),
    ),
}  # fmt: skip

TERMINALS: Final = {"ADDED": _added}
