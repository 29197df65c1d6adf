"""What is said of the amount of a sentence before? “Any fraction counts as one”, “that number or ten”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import (
    Ceiling,
    Chosen,
    Floor,
    Number,
    Pieces,
    Rounded,
    Whom,
    others,
    such,
)
from governance_store.rules.quorum.grammar import Adjusted
from governance_store.rules.quorum.rule import Base, Count
from governance_store.rules.quorum.totals import Asked


def _adjusted(pieces: Pieces) -> Pieces | None:
    """How it is rounded, of which base it is, its floor or its ceiling: one of these."""
    made: list[Adjusted] = []
    for one in pieces:
        match one:
            case Rounded():
                made.append(Adjusted(one.rounding))
            case Whom() if one.base and not one.noun:
                made.append(Adjusted(base=one.base))
            case Floor():
                made.append(Adjusted(beside=Count(one.least)))
            case Ceiling():
                made.append(Adjusted(beside=Count(one.most), lesser=True))
            case _:
                return None
    return tuple(made) if made else None


def _rounds(pieces: Pieces) -> Pieces | None:
    said = {one.rounding for one in such(pieces, Rounded)}
    return tuple(Adjusted(one) for one in said) if len(said) == 1 else None


def _beside(pieces: Pieces) -> Pieces | None:
    """“that number or seventeen, whichever is less”."""
    (chosen,), (asked,) = such(pieces, Chosen), such(pieces, Asked)
    if len(asked.total.amounts) != 1:
        return None
    (amount,) = asked.total.amounts
    return (Adjusted(beside=amount, lesser=chosen.lesser), *others(pieces, Chosen, Asked))


def _based(pieces: Pieces) -> Pieces | None:
    """“Membership here means all seats, including those that are vacant”."""
    bases = {one.base for one in such(pieces, Whom) if one.base}
    return (Adjusted(base=bases.pop()),) if len(bases) == 1 else None


def _at_least(pieces: Pieces) -> Pieces:
    """“In any case there must be at least five”."""
    return (Adjusted(beside=Count(such(pieces, Number)[0].value)),)


def _again(pieces: Pieces) -> Pieces:
    """“That many must be there, in person or by proxy”: who counts is new, the number is not."""
    return (Adjusted(again=True), *pieces)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "THATNUMBER": (
        "thatmany [NOUNLESS]", "that", "that half/third/quarter/share/fraction/proportion/percentage",
        "this number/figure", "the result/answer/outcome/figure", "that result", "so many [NOUNLESS]",
        "that proportion of them", "such a number", "this",
    ),
    "EITHERX": ("GREATERX", "LESSERX"),
    "THATOR": (
        ("[either] THATNUMBER [,] or [,] ONE [,] [taking] EITHERX", _beside),
        ("ONE [,] or [,] THATNUMBER [,] [taking] EITHERX", _beside),
        ("[the] {GREATEROF|LESSEROF} of THATNUMBER and/or ONE", _beside),
        ("[the] {GREATEROF|LESSEROF} of ONE and/or THATNUMBER", _beside),
        ("[the] {GREATER|LESSER} THATNUMBER and/or ONE", _beside),
    ),
    "THATSET": (
        "QUORUM [OFBODY] SET THATOR", "THATOR MAKE [OFBODY]", "THATOR THERE",
        "THATOR is/are needed/required", "SUBJECT NEED THATOR [PRESENT]", "it is THATOR",
    ),
    "RECKONEDON": (
        "THATNUMBER is/are [to be] RECKONWORD", "QUORUM is RECKONWORD", "the NUMBERWORD is/are RECKONWORD",
    ),
    "RECKONWORD": ("worked out/on", "reckoned/calculated/taken/counted/based/computed/measured", "worked out",
                   "reckoned/calculated/computed/determined/worked on the basis", "worked out on the basis"),
    "NUMBERWORD": ("third/half/quarter/share/fraction/proportion/majority/percentage/total/figure",),
    "HELDSEATS": (
        ("[the] {THESEATS|NOUN} {HOLDERS|FILLED} [ATTHATTIME]", lambda _: (Whom(None, Base.IN_POST),)),
        ("[the/those] {THESEATS|NOUN} [that are] [actually/currently] FILLED [ATTHATTIME]",
        lambda _: (Whom(None, Base.IN_POST),)),
        ("[the] {NOUN|those} [who are] [actually/currently/still/then] SERVING [ATTHATTIME]",
        lambda _: (Whom(None, Base.IN_POST),)),
    ),
    "FORTHIS": (
        "for this purpose [,]", "in working [out] IT [,]", "in/when working this/it out [,]",
        "in doing so [,]", "in working out/reckoning IT [,]",
        "when/in calculating/reckoning/counting IT [,]", "in the/that/this calculation/reckoning [,]",
        "for this/these purpose/purposes [,]", "in either/each/every case [,]", "in both cases [,]",
        "and", "but", "however [,]",
    ),
    "RESTATED": ("fewer/less [than that]", "anything less/fewer [than that]", "any fewer", "less than that"),
    "AFTERWARDS": (
        ("[FORTHIS] FRACTIONS", _rounds),
        ("[FORTHIS] {NOTWHOLE [,] [then] ROUNDEDSO|ROUNDEDSO NOTWHOLE|ROUNDEDSO}", _rounds),
        ("[FORTHIS] NEVER", _adjusted),
        ("[FORTHIS] CEILING", _adjusted),
        ("[FORTHIS] VACANCYSAID", _adjusted),
        ("RECKONEDON [on/of/from/by] {NOVACANCIES|VACANTORNOT|HELDSEATS}", _adjusted),
        (("[the] {membership|number of NOUNLESS|total} [here] {means|is taken to be|refers to|is understood "
        "as} "
         "WHOM"), _based),
        ("ANYHOW there must be at least NUM [NOUNLESS] [PRESENT]", _at_least),
        ("at least NUM [NOUNLESS] MUST {attend|be PRESENT} ANYHOW", _at_least),
        ("ANYHOW at least NUM [NOUNLESS] MUST {attend|be PRESENT}", _at_least),
        ("NUM is the most [that can ever be needed/required]",
         lambda pieces: (Adjusted(beside=Count(such(pieces, Number)[0].value), lesser=True),)),
        ("NUM is the fewest/least/minimum [that can ever {make one|be enough|do}]", _at_least),
        ("THATIS", _again),
        ("NOTHING without {one|it|that|thatmany|that number|a quorum}", _again),
        "THATSET", "ALLBEFORE",
        ("thatmany [NOUNLESS] THERE [ADJUNCT] [PURPOSE]", _again),
        ("{so many|that number} [NOUNLESS] THERE [ADJUNCT] [PURPOSE]", _again),
        ("RESTATED {will not do|is not enough|are not enough|is no quorum|is not a quorum|will not suffice}",
         _again),
    ),
}  # fmt: skip
