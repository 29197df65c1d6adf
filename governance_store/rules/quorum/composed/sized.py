"""How many for a committee of which size? “three out of five”, “a larger board needs six”."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.composed.patterns import Action, Pattern
from governance_store.rules.quorum.composed.pieces import (
    Next,
    Number,
    Occasion,
    Piece,
    Pieces,
    Sized,
    others,
    such,
)
from governance_store.rules.quorum.rule import Count, Rounding, Share, Total, When
from governance_store.rules.quorum.sizes import Size
from governance_store.rules.quorum.tiers import size_in_words
from governance_store.rules.quorum.totals import Asked

LARGER: Final = "it has more"
SMALLER: Final = "it has fewer"
EVEN: Final = "even"
ODD: Final = "odd"


def _bounded(least: int | None = None, most: int | None = None) -> Action:
    """From and to a number that is said; 0 for that number itself, 1 for one more, -1 for one fewer."""

    def made(pieces: Pieces) -> Pieces:
        number = such(pieces, Number)[0].value
        low = None if least is None else number + least
        return (Sized(low, None if most is None else number + most),)

    return made


def _between(pieces: Pieces) -> Pieces | None:
    low, high = (one.value for one in such(pieces, Number))
    return (Sized(low, high),) if low < high else None


def _neighbours(pieces: Pieces) -> Pieces | None:
    low, high = (one.value for one in such(pieces, Number))
    return (Sized(low, high),) if low + 1 == high else None


def _than(than: str) -> Action:
    return lambda _: (Sized(than=than),)


def _tier(pieces: Pieces) -> Pieces | None:
    """A size, and how many are needed then: a statement of its own."""
    sizes = such(pieces, Sized)
    if len(sizes) != 1 or not such(pieces, Asked):
        return None
    return (Next(), sizes[0], *others(pieces, Sized))


def _rest(pieces: Pieces) -> Pieces | None:
    """“otherwise two thirds”: at any other size."""
    return (Next(), *pieces) if such(pieces, Asked) else None


def _out_of_size(pieces: Pieces) -> Pieces | None:
    """“three out of five”, where other sizes are beside it."""
    number, whole = such(pieces, Number)
    if number.value > whole.value:
        return None
    return (Next(), Sized(whole.value, whole.value), Asked(Total((Count(number.value),))))


def _row(pieces: Pieces) -> Pieces | None:
    """The tiers in a row: each with its size in words, the first without a joint before it."""
    told = [one for one in _in_words(pieces) if one is not None]
    return tuple(told[1:]) if len(told) == len(pieces) else None


def _in_words(pieces: Pieces) -> Iterator[Piece | None]:
    before: Size | None = None
    for one in pieces:
        if not isinstance(one, Sized):
            yield one
            continue
        named = _size(one, before)
        if named is None and before is not None:
            yield None
        elif named is None:
            yield Occasion(one.than, When.SIZE)
        else:
            yield Occasion(size_in_words(named), When.SIZE)
            before = named


def _size(one: Sized, before: Size | None) -> Size | None:
    if not one.than:
        return Size(one.least, one.most)
    if before is None:
        return None
    if one.than == LARGER:
        return Size(least=before.most + 1) if before.most else None
    return Size(most=before.least - 1) if before.least else None


def _several(pieces: Pieces) -> Pieces | None:
    """“three out of five or four out of seven”: several sizes, or it is one number of so many."""
    sizes = [(one.least, one.most) for one in such(pieces, Sized)]
    return _row(pieces) if len(set(sizes)) == len(sizes) > 1 else None


def _even_or_odd(pieces: Pieces) -> Pieces | None:
    """“half if their number is even, a majority if it is odd”: half, rounded up; nothing else is one rule."""
    asked = dict(zip((one.than for one in such(pieces, Sized)), such(pieces, Asked), strict=False))
    amounts = {than: one.total.amounts for than, one in asked.items()}
    if len(others(pieces, Sized, Asked)) or {len(one) for one in amounts.values()} != {1} or len(asked) != 2:  # noqa: PLR2004 -- even and odd
        return None
    (even,), (odd,) = amounts[EVEN], amounts[ODD]
    if not isinstance(even, Share) or not isinstance(odd, Share) or {even.of, odd.of} != {Fraction(1, 2)}:
        return None
    up, down = Rounding.UP, Rounding.DOWN
    next_above = odd.strict or (odd.rounding, odd.plus) in {(up, 0), (down, 1)}
    if not next_above or even.base is not odd.base:
        return None
    if even.strict or even.plus == 1:
        made = Share(even.of, even.base, strict=True)
    elif even.plus == 0:
        made = Share(even.of, even.base, rounding=up)
    else:
        return None
    return (replace(asked[EVEN], total=Total((made,))),)


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "RANGE": (
        ("[just/exactly/only] NUM", _bounded(0, 0)),
        "BOUNDS",
    ),
    "BOUNDS": (
        ("NUM [NOUNLESS] or fewer/less/under/below", _bounded(most=0)),
        ("{up to|at most|no/not more than|a maximum of|not exceeding} NUM", _bounded(most=0)),
        ("{fewer/less/smaller than|under|below} NUM", _bounded(most=-1)),
        ("{more/greater/larger than|over|above|upwards of|in excess of} NUM", _bounded(1)),
        ("NUM [NOUNLESS] or more/over/above/upwards", _bounded(0)),
        ("{at least|no/not fewer/less than|a minimum of} NUM", _bounded(0)),
        ("{between|from} NUM and/to NUM", _between),
        ("NUM to NUM", _between),
        ("NUM or NUM", _neighbours),
        ("more [than that/this]", _than(LARGER)),
        ("more than thatmany", _than(LARGER)),
        ("over/above/beyond {that|thatmany}", _than(LARGER)),
        ("fewer/less [than that/this]", _than(SMALLER)),
        ("fewer/less than thatmany", _than(SMALLER)),
        ("under/below {that|thatmany}", _than(SMALLER)),
    ),
    "WHOEVERSITS": ("NOUNLESS", "NOUNLESS {in all|altogether|in total|in office|on it}",
                "in all", "altogether", ("ALDERS", lambda _: ())),
    "BIGGER": (("larger/bigger/greater", _than(LARGER)), ("smaller/lesser", _than(SMALLER))),
    "HASIN": ("has/have/numbers/number/comprises/comprise/contains/counts/is/are/totals",
    "consists/consist of",
              "is/are made up of", "is/are composed of", "stands at", "is of", "amounts to"),
    "CALLED": ("[a/an/the/any/every/each/our] BODYNAME", "committees/boards/panels/councils/groups/bodies",
               "one", "[a/any] body", "[a/any/every] city/town/county/parish/village/district/school",
               "[a] bench/panel/tribunal/jury/company/society/charity/club"),
    "SIZEDBODY": (
        "CALLED {of|with|having|numbering|that has/have|which has/have|containing} RANGE [WHOEVERSITS]",
        "[a/an/the/any] RANGE NOUNLESS CALLED",
        "[a/an/the/any] BIGGER {BODYNAME|SUBJECT|one|ones|body|boards|committees|panels|bodies}",
        "BIGGER {SUBJECT|ones|bodies|boards|committees|panels}",
        "CALLED {BIGGER|of RANGE} [than that/this]",
        "CALLED BOUNDS [WHOEVERSITS]",
    ),
    "IFWORD": ("if", "where", "when", "whenever", "in case", "while", "once", "so long as", "as long as",
    "provided [that]",
               "only if/when/where", "in [the] event"),
    "SIZECOND": (
        "IFWORD {SUBJECT|it|they} HASIN RANGE [WHOEVERSITS]",
        "IFWORD there are/is RANGE [WHOEVERSITS]",
        "should there be RANGE [WHOEVERSITS]",
        "should {SUBJECT|it} have/number/be RANGE [WHOEVERSITS]",
        "IFWORD [the/its] membership/number/size HASIN RANGE",
        "IFWORD the number of NOUNLESS HASIN RANGE",
        "IFWORD {it|SUBJECT} {is|are|is a} BIGGER [than that]",
        "for/in/on/at/with/of SIZEDBODY", "in the case of SIZEDBODY",
        "for/with/of RANGE WHOEVERSITS",
        "for/with BOUNDS",
        "RANGE WHOEVERSITS :",
        "IFWORD RANGE [NOUNLESS]",
        "above/over/beyond {that|thatmany}",
    ),
    "SOMANYOF": (
        "WHO MAKE", "WHO THERE", "{QUORUM|it} {is|shall be|will be|must be} WHO",
        "it takes/needs/requires WHO",
        "WHO is/are needed/required [PRESENT] [for SUBJECT]", "WHO [do]", "there MUST be WHO",
        "SUBJECT NEED WHO", "{it|they} NEED WHO [PRESENT]", "MAY VERB with WHO", "WHO do", "WHO do so",
    ),
    "TIER": (
        ("SIZECOND [,] [then] SOMANYOF", _tier),
        ("SOMANYOF [,] SIZECOND", _tier),
        ("SIZECOND {is|are} WHO enough/sufficient", _tier),
        ("SIZEDBODY {NEED|NEEDWITH} WHO [PRESENT]", _tier),
        ("SIZEDBODY DOES {with|when/if} PRESENTLY", _tier),
        ("QUORUM {for|of|in|at|on} SIZEDBODY {is|shall be|will be} WHO", _tier),
        ("SIZECOND QUORUM {is|shall be|will be} WHO", _tier),
    ),
    "SIZEJOINT": (",", "and", "but", "or", "while", "whereas", ", and", ", but", ", or", ", while",
    ", whereas",
              ";", "; and", "; but", "though", ", though"),
    "ELLIPTIC": (
        ("{CALLED|one} {of|with|having} RANGE [WHOEVERSITS] [,] [with] WHO", _tier),
        ("{BOUNDS|NUM} [WHOEVERSITS] [,] WHO", _tier),
        ("{CALLED|one} {of|with|having} RANGE [WHOEVERSITS] [,] a quorum of WHO", _tier),
        ("in the case of SIZEDBODY [,] WHO", _tier),
        ("WHO in the case of SIZEDBODY", _tier),
        ("[a/the] BIGGER {one|ones|SUBJECT} [,] WHO", _tier),
    ),
    "OTHERSIZES": (
        ("otherwise/else/normally/ordinarily/usually [,] SOMANYOF", _rest),
        ("SOMANYOF [,] otherwise", _rest),
        ("SOMANYOF {for|in|on} REMAINING", _rest),
        ("{for|in|on} REMAINING [,] SOMANYOF", _rest),
        ("{in|for|with|at} {all|any|every} other case/cases/size/sizes [,] SOMANYOF", _rest),
        ("SOMANYOF {in|for|with} {all|any|every|each} other case/cases/size/sizes", _rest),
    ),
    "REMAINING": ("all others", "all other CALLED", "the rest", "any other", "every other", "others"),
    "RESTFIRST": (("SOMANYOF", _rest),),
    "OUTOFSIZE": (("NUM [out] of NUM", _out_of_size), ("NUM NOUNLESS [out] of NUM", _out_of_size),
                  ("NUM [out] of NUM NOUNLESS", _out_of_size), ("NUM [out] of CALLED of NUM [WHOEVERSITS]",
                  _out_of_size), ("NUM for NUM", _out_of_size)),
    "SIZELEAD": (
        "how many NOUNLESS are/is needed/required depends/depend on HOWLARGE [:|,]",
        "{QUORUM|the number [needed/required]|it|this} {depends|varies|turns} on/with/by HOWLARGE [:|,]",
        "{QUORUM|the number [needed/required]} follows/goes by/with HOWLARGE [:|,]",
        "QUORUM [OFBODY] is [as follows] [:|,]",
    ),
    "HOWLARGE": ("[the/its] [full] size [of SUBJECT]", "how many NOUNLESS {it|SUBJECT} has",
                 "how large/big {it|SUBJECT} is", "how many NOUNLESS there are", "the number of NOUNLESS",
                 "[the/its] membership"),
    "SIZES": (
        ("[but/however] [,] TIER [SIZEJOINT OTHERSIZES]", _row),
        ("[SIZELEAD] TIER SIZEJOINT ELLIPTIC [SIZEJOINT ELLIPTIC] [SIZEJOINT OTHERSIZES]", _row),
        ("[SIZELEAD] TIER SIZEJOINT TIER [SIZEJOINT {TIER|OTHERSIZES}] [SIZEJOINT {TIER|OTHERSIZES}]", _row),
        ("SIZELEAD TIER [SIZEJOINT OTHERSIZES]", _row),
        ("RESTFIRST [,] {but|though|and|or} TIER [SIZEJOINT TIER]", _row),
        ("RESTFIRST , TIER", _row),
        ("{for|in|on|with} REMAINING [,] SOMANYOF", lambda pieces: _row((Next(), *pieces))),
        (("[SIZELEAD] OUTOFSIZE SIZEJOINT OUTOFSIZE [SIZEJOINT OUTOFSIZE] [SIZEJOINT OUTOFSIZE] "
        "[OUTOFTHERE]"), _several),
    ),
    "EVEN": (
        ("IFWORD {SUBJECT|it|they} has/have an even number [of NOUNLESS]", _than(EVEN)),
        ("IFWORD there is/are an even number [of NOUNLESS]", _than(EVEN)),
        ("IFWORD {the number [of NOUNLESS]|its membership|their number|it|that number|the total} is even",
         _than(EVEN)),
        ("IFWORD even", _than(EVEN)),
        ("with/for an even number [of NOUNLESS]", _than(EVEN)),
        ("{for|on|in the case of} {CALLED|one} with/having an even number [of NOUNLESS]", _than(EVEN)),
        ("in the case of an even number [of NOUNLESS]", _than(EVEN)),
    ),
    "ODD": (
        ("IFWORD {SUBJECT|it|they} has/have an odd number [of NOUNLESS]", _than(ODD)),
        ("IFWORD there is/are an odd number [of NOUNLESS]", _than(ODD)),
        ("IFWORD {the number [of NOUNLESS]|its membership|their number|it|that number|the total} is odd",
         _than(ODD)),
        ("IFWORD odd", _than(ODD)),
        ("with/for an odd number [of NOUNLESS]", _than(ODD)),
        ("{for|on|in the case of} {CALLED|one} with/having an odd number [of NOUNLESS]", _than(ODD)),
        ("in the case of an odd number [of NOUNLESS]", _than(ODD)),
        ("otherwise/else", _than(ODD)),
    ),
    "PARITY": (
        ("EVEN [,] SOMANYOF [SIZEJOINT] ODD [,] SOMANYOF", _even_or_odd),
        ("ODD [,] SOMANYOF [SIZEJOINT] EVEN [,] SOMANYOF", _even_or_odd),
        ("SOMANYOF [,] EVEN [SIZEJOINT] SOMANYOF [,] ODD", _even_or_odd),
        ("SOMANYOF [,] ODD [SIZEJOINT] SOMANYOF [,] EVEN", _even_or_odd),
    ),
    "WHATEVERSIZE": (
        "however many NOUNLESS there are", "however many NOUNLESS {it|SUBJECT} has",
        "however large/big/small {it|SUBJECT} is", "whatever the/its size [of SUBJECT]",
        "no matter how many NOUNLESS {there are|it has|SUBJECT has}",
        "no matter how large/big/small {it|SUBJECT} is",
        "regardless/irrespective of [the/its] size [of SUBJECT]",
    ),
    "OFSIZE": (
        "[,] {which|that} HASIN ITSNUMBER [,]", "[,] with [its] ITSNUMBER [,]", "[,] of ITSNUMBER [,]",
    ),
    "OFSOMANY": (("the NUM member/person/seat/strong BODYNAME", lambda _: ()),),
    "ITSNUMBER": (("NUM [WHOEVERSITS]", lambda _: ()),),
    "OUTOFALL": (
        ("[out] of [the/its/their/all] NUM NOUN [on SUBJECT]", lambda _: ()),
        ("out of a total of NUM [NOUN]", lambda _: ()),
    ),
    "OUTOFTHERE": ("[,] {MAY VERB|THERE|MAKE|is/are needed/required}",),
}  # fmt: skip
