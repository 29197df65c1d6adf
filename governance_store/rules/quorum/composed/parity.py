"""How many where the number of members is even, and where it is odd? “Half, or a majority if it is odd”."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.composed.patterns import Action, Pattern
from governance_store.rules.quorum.composed.pieces import Next, Pieces, Sized, Whom, others, such
from governance_store.rules.quorum.grammar import Flag
from governance_store.rules.quorum.rule import Base, Rounding, Share, Total
from governance_store.rules.quorum.totals import Asked

EVEN: Final = "even"
ODD: Final = "odd"


def _if(what: str) -> Action:
    """Where it is even or odd, of the seats that are told."""
    return lambda pieces: (
        Sized(than=what),
        *(Whom(None, one.base) for one in such(pieces, Whom) if one.base),
    )


def _usually(pieces: Pieces) -> Pieces | None:
    """“a majority, except that half suffices where the number is even”: and so where it is odd."""
    asked = such(pieces, Asked)
    if len(asked) != 2 or not _bare(pieces):  # noqa: PLR2004 -- usually, and for an even number
        return None
    return _even_or_odd(
        (Sized(than=EVEN), asked[1], Sized(than=ODD), asked[0], *such(pieces, Whom), *such(pieces, Flag))
    )


def _bare(pieces: Pieces) -> bool:
    return not others(pieces, Sized, Asked, Whom, Next, Flag)


def _next_above(_pieces: Pieces) -> Pieces:
    """“half of the even number next above it”."""
    return (Asked(Total((Share(Fraction(1, 2), strict=True),))),)


def _even_or_odd(pieces: Pieces) -> Pieces | None:
    """“half if their number is even, a majority if it is odd”: half, rounded up; nothing else is one rule."""
    asked = dict(zip((one.than for one in such(pieces, Sized)), such(pieces, Asked), strict=False))
    amounts = {than: one.total.amounts for than, one in asked.items()}
    if not _bare(pieces) or {len(one) for one in amounts.values()} != {1} or len(asked) != 2:  # noqa: PLR2004 -- even and odd
        return None
    (even,), (odd,) = amounts[EVEN], amounts[ODD]
    if not isinstance(even, Share) or not isinstance(odd, Share) or {even.of, odd.of} != {Fraction(1, 2)}:
        return None
    bases = {even.base, odd.base, *(one.base for one in such(pieces, Whom) if one.base)} - {Base.ALL}
    told_all = any(one.base is Base.ALL for one in such(pieces, Whom))
    next_above = odd.strict or (odd.rounding, odd.plus) in {(Rounding.UP, 0), (Rounding.DOWN, 1)}
    if not next_above or len(bases) > 1 or (bases and told_all):
        return None
    base = next(iter(bases), Base.ALL)
    if even.strict or even.plus == 1:
        made = Share(even.of, base, strict=True)
    elif even.plus == 0:
        made = Share(even.of, base, rounding=Rounding.UP)
    else:
        return None
    return (replace(asked[EVEN], total=Total((made,))), *such(pieces, Flag))


_HAS: Final = (
    "IFWORD {SUBJECT|it|they} has/have {an|a} PARITYWORD number [of NOUNLESS] [ALLTOLD]",
    "IFWORD there is/are {an|a} PARITYWORD number [of NOUNLESS] [SERVING] [ALLTOLD]",
    "IFWORD THEIRNUMBER [ALLTOLD] is [an/a] PARITYWORD [number/one]",
    "IFWORD PARITYWORD",
    "with/for {an|a} PARITYWORD number [of NOUNLESS] [SERVING] [ALLTOLD]",
    "{for|on|in the case of} {CALLED|one} with/having {an|a} PARITYWORD number [of NOUNLESS]",
    "in the case of {an|a} PARITYWORD number [of NOUNLESS]",
)
RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "EVEN": tuple((one.replace("PARITYWORD", EVEN), _if(EVEN)) for one in _HAS),
    "ODD": (*((one.replace("PARITYWORD", ODD), _if(ODD)) for one in _HAS), ("otherwise/else", _if(ODD))),
    "ODDASKED": (
        "SOMANYOF",
        ("[{QUORUM|it} is] half [of] the [even] number next above [it]", _next_above),
        ("[{QUORUM|it} is] half [of] the next [higher/even] [even] number [above it]", _next_above),
    ),
    "HALFOFIT": (("[one/a] half [of] [it/that] [number] [MAKE]",
                  lambda _: (Asked(Total((Share(Fraction(1, 2)),))),)),),
    "PARITY": (
        ("[SIZELEAD] EVEN [,] SOMANYOF [SIZEJOINT] ODD [,] ODDASKED [DOHERE]", _even_or_odd),
        ("ODD [,] ODDASKED [SIZEJOINT] EVEN [,] SOMANYOF", _even_or_odd),
        ("SOMANYOF [,] EVEN [SIZEJOINT] SOMANYOF [,] ODD [DOHERE]", _even_or_odd),
        ("SOMANYOF [,] ODD [SIZEJOINT] SOMANYOF [,] EVEN [DOHERE]", _even_or_odd),
        ("{SOMANYOF|SAYS} [,] {but|except|save|and} [that] EVEN [,] {SOMANYOF|HALFOFIT}", _usually),
        ("{SOMANYOF|SAYS} [,] {but|except|save|and|or} [that] {SOMANYOF|HALFOFIT} [,] EVEN", _usually),
    ),
    "DOHERE": ("[,] THERE", "[,] MAKE", "[,] is/are needed/required",
               "[,] MUST be present"),
    "THEIRNUMBER": (
        "the [total/whole/full] number [of {NOUNLESS|SEATWORD}] [SERVING] [on {it|SUBJECT}]",
        "its/the membership", "their/its number", "it", "that number", "the total", "the number of them",
    ),
    "ALLTOLD": (
        ("[,] {with vacancies {counted in|included}|vacancies included|including vacancies} [,]",
         lambda _: (Whom(None, Base.ALL),)),
        ("[,] filled or not [,]", lambda _: (Whom(None, Base.ALL),)),
        ("[,] {leaving out|not counting|excluding|ignoring} vacancies [,]",
         lambda _: (Whom(None, Base.IN_POST),)),
    ),
}  # fmt: skip
