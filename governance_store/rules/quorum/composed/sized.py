"""How many for a committee of which size? “three out of five”, “a larger board needs six”."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from governance_store.rules.quorum.composed.patterns import Action, Pattern
from governance_store.rules.quorum.composed.pieces import (
    Held,
    Next,
    Number,
    Occasion,
    Piece,
    Pieces,
    Sized,
    others,
    such,
)
from governance_store.rules.quorum.composed.ranges import LARGER, SMALLER, in_post, than
from governance_store.rules.quorum.composed.states import needs_in, needs_then
from governance_store.rules.quorum.rule import Count, Total, Unit, When
from governance_store.rules.quorum.sizes import Size
from governance_store.rules.quorum.states import State
from governance_store.rules.quorum.tiers import size_in_words
from governance_store.rules.quorum.totals import Asked

OTHERWISE: Final = "otherwise"
NOT_SO: Final = "if not"
SO: Final = "if there are"


def _when(pieces: Pieces) -> list[Sized | Held]:
    return [one for one in pieces if isinstance(one, Sized | Held)]


def tier(pieces: Pieces) -> Pieces | None:
    """A size or a state, and how many are needed then: a statement of its own."""
    when = _when(pieces)
    if len(when) != 1 or not such(pieces, Asked):
        return None
    return (Next(), when[0], *others(pieces, Sized, Held))


def _all_of_them(pieces: Pieces) -> Pieces | None:
    """“if only two are serving, both”: as many as there are."""
    numbers = {one.value for one in such(pieces, Number)}
    (when,) = _when(pieces)
    if not isinstance(when, Sized) or when.least is None or {when.least, when.most} != numbers | {when.least}:
        return None
    return (Next(), when, Asked(Total((Count(when.least),)), Unit.MEMBERS, "member"))


def _post(_pieces: Pieces) -> Pieces:
    return (Held(filled=True),)


def _one_alone(pieces: Pieces) -> Pieces:
    """“where there is only one trustee, that trustee may act alone”."""
    size = Sized(1, 1, in_post=bool(such(pieces, Held)))
    return (Next(), size, Asked(Total((Count(1),)), Unit.MEMBERS, "member"))


def rest(pieces: Pieces) -> Pieces | None:
    """“otherwise two thirds”: at any other size."""
    return (Next(), *pieces) if such(pieces, Asked) else None


_OTHERS: Final = (Sized(than=OTHERWISE), Sized(than=NOT_SO), Sized(than=SO))


def _or_else(what: str) -> Action:
    """At any other size, or in the other state."""
    return lambda pieces: (Next(), Sized(than=what), *pieces) if such(pieces, Asked) else None


def _out_of_size(pieces: Pieces) -> Pieces | None:
    """“three out of five”, where other sizes are beside it."""
    number, whole = such(pieces, Number)
    if number.value > whole.value:
        return None
    return (Next(), Sized(whole.value, whole.value), Asked(Total((Count(number.value),))))


def _until(pieces: Pieces) -> Pieces | None:
    """“two until there are more than six, after which a third”: two, and from seven on a third."""
    (size,), (first, then) = such(pieces, Sized), such(pieces, Asked)
    if size.than or len(pieces) != len((Next(), first, size, then)):
        return None
    return row((Next(), first, Next(), size, then))


def _for_both(pieces: Pieces) -> Pieces | None:
    """“three if there is a chair, two if not, to include a nurse”: whoever is needed in any case."""
    needed = needs_in(pieces)
    return (Next(), *needed) if needed else None


def row(pieces: Pieces) -> Pieces | None:
    """The tiers in a row: each with its size in words, the first without a joint before it."""
    told: list[Piece] = []
    before: Size | State | None = None
    asked = True
    for one in pieces:
        if not isinstance(one, Sized | Held):
            told.append(one)
            asked = asked or isinstance(one, Asked)
            continue
        if one in _OTHERS and not asked:
            return None  # “at ten members two must be lay, otherwise one”: no quorum of one
        asked = False
        named = _named(one, before)
        if named is None and (before is not None or one in _OTHERS):
            if one != Sized(than=OTHERWISE) or before is None:
                return None
        elif named is None:
            told.append(Occasion(one.than if isinstance(one, Sized) else "", When.SIZE))
        else:
            told.append(_occasion(named))
            before = named
    return _of_one_unit(tuple(told[1:]))


def _beside_rest(pieces: Pieces) -> Pieces | None:
    """“two or, if it is more, a third”: that is no size, as none was told that it could be more than."""
    told = row(pieces)
    unclear = {Occasion(one, When.SIZE) for one in (LARGER, SMALLER)}
    return told if told and not unclear & set(told) else None


def _of_one_unit(told: Pieces) -> Pieces | None:
    """“three voting members if …, two if not”: two of the same; who are the first has to be said first."""
    asked = such(told, Asked)
    if not any(one.unit is Unit.VOTING for one in asked):
        return told
    if not asked[0].unit:
        return None
    return tuple(
        replace(one, unit=one.unit or asked[0].unit) if isinstance(one, Asked) else one for one in told
    )


def _occasion(named: Size | State) -> Occasion:
    if isinstance(named, State):
        return Occasion(named.signs, named.when)
    return Occasion(size_in_words(named), When.SIZE)


def _named(one: Sized | Held, before: Size | State | None) -> Size | State | None:
    """The size or the state; after another that it is set against, what that leaves."""
    if isinstance(one, Held):
        return State(one.filled, one.seat)
    if one.than == SO and isinstance(before, State) and not before.told_by_no:
        return None
    if one in _OTHERS:
        return before.other if isinstance(before, State) else None
    return None if isinstance(before, State) and one.than else _size(one, before)


def _size(one: Sized, before: Size | State | None) -> Size | None:
    if not one.than:
        return Size(one.least, one.most, one.in_post)
    if not isinstance(before, Size):
        return None
    if one.than == LARGER:
        return Size(before.most + 1, None, before.in_post) if before.most else None
    return Size(None, before.least - 1, before.in_post) if before.least else None


def _several(pieces: Pieces) -> Pieces | None:
    """“three out of five or four out of seven”: several sizes, or it is one number of so many."""
    sizes = [(one.least, one.most) for one in such(pieces, Sized)]
    return row(pieces) if len(set(sizes)) == len(sizes) > 1 else None


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "IFWORD": ("if", "where", "when", "whenever", "in case", "while", "once", "so long as", "as long as",
    "provided [that]",
               "only if/when/where", "in [the] event"),
    "CONDITION": ("SIZECOND", "STATECOND"),
    "SIZECOND": (
        "SOLONGAS OFSUCHSIZE",
        "should there be HOWMANYSIT",
        "should {SUBJECT|it} have/number/be HOWMANYSIT",
        ("should RANGE [NOUNLESS] {be SERVING|hold office|remain in office/post|serve}", in_post),
        ("with RANGE [NOUNLESS] SERVING", in_post),
        "for/in/on/at/with/of SIZEDBODY", "in the case of SIZEDBODY",
        "for/with/of RANGE WHOEVERSITS",
        "for/with BOUNDS",
        "RANGE WHOEVERSITS :",
        "IFWORD RANGE [NOUNLESS]",
    ),
    "ABOVETHAT": (("above/over/beyond {that|thatmany}", than(LARGER)),),
    "SOMANYOF": (
        "WHO MAKE", "WHO THERE", "{QUORUM|it} {is|shall be|will be|must be} WHO",
        "it takes/needs/requires WHO",
        "WHO is/are needed/required [PRESENT] [for SUBJECT]", "WHO [do]", "there MUST be WHO",
        "SUBJECT NEED WHO", "{it|they} NEED WHO [PRESENT]", "MAY VERB with WHO", "WHO do", "WHO do so",
    ),
    "TIER": (
        ("{CONDITION|ABOVETHAT} [,] [then] SOMANYOF", tier),
        ("CONDITION , [then] UNFRONTED", tier), ("STATECOND [then] UNFRONTED", tier),
        ("{SOMANYOF|UNFRONTED} [,] CONDITION", tier),
        ("CONDITION [,] [then] ASKED", needs_then), ("CONDITION , PEOPLE THERE", needs_then),
        ("CONDITION [,] [then] ALLOFTHOSE", _all_of_them),
        ("ALLOFTHOSE [,] CONDITION", _all_of_them),
        ("CONDITION {is|are} WHO enough/sufficient", tier),
        ("SIZEDBODY {NEED|NEEDWITH} WHO [PRESENT]", tier),
        ("SIZEDBODY DOES {with|when/if} PRESENTLY", tier),
        ("QUORUM {for|of|in|at|on} SIZEDBODY {is|shall be|will be} WHO", tier),
        ("CONDITION QUORUM {is|shall be|will be} WHO", tier),
        ("CONDITION [,] [then] CHANGEDTO WHO", tier),
        ("CHANGEDTO WHO [,] CONDITION", tier),
        ("SOLONGAS there is [only/but] ONESITTER [,] [then] ALONEDOES", _one_alone),
        ("ALONEDOES [,] SOLONGAS there is [only/but] ONESITTER", _one_alone),
    ),
    "ONESITTER": ("[only/just] [a/one] [sole/single/lone] NOUNLESS [alone] [in all]",
                  ("[only/just] [a/one] [sole/single/lone] NOUNLESS SERVING", _post), "one alone"),
    "ALONEDOES": (
        ("{that|the|this} [sole/single/only/lone/one] NOUNLESS [alone] "
         "[MAKE|may act [alone]|acts alone|suffices]"),
        "{he or she|that one|they} [alone] {MAKE|may act [alone]}",
    ),
    "ALLOFTHOSE": ("they MAKE", "ALLOFTHEM", "ALLOFTHEM MAKE", "ALLOFTHEM is/are needed/required",
                   "ALLOFTHEM {do|can act|may act|THERE}"),
    "ALLOFTHEM": (("both [of them]", lambda _: (Number(2),)), "all [of them]", "all [of] the NOUNLESS",
                  "all/those NUM [of them]"),
    "CHANGEDTO": (("{it|this|that|QUORUM|the number} {falls|drops|rises|is reduced|is raised|goes up|goes "
                  "down|is lowered|increases|becomes|changes} [to]"),),
    "CHANGINGTO": ("falling/dropping/rising/reducing/reduced/increasing/lowered/raised to",
                   "and {falls|drops|rises|is reduced|is raised} to", "but {falls|drops|rises} to",
                   "going up/down to", "becoming"),
    "SOMANYUNTIL": (("SOMANYOF until there are RANGE [WHOEVERSITS|of them]", rest),),
    "WEAKTIER": (("WEAKCOND [,] [then] SOMANYOF", tier), ("SOMANYOF [,] WEAKCOND", tier)),
    "IFNOTTIER": (
        ("IFNOT [,] [then] SOMANYOF", _or_else(NOT_SO)), ("SOMANYOF [,] IFNOT", _or_else(NOT_SO)),
        ("otherwise/else [,] SOMANYOF", _or_else(NOT_SO)), ("SOMANYOF [,] otherwise", _or_else(NOT_SO)),
    ),
    "SIZEJOINT": (",", "and", "but", "or", "while", "whereas", ", and", ", but", ", or", ", while",
    ", whereas",
              ";", "; and", "; but", "though", ", though"),
    "LASTTIER": ("TIER", "OTHERSIZES", "ABOVETIER"),
    "ABOVETIER": (("WHO ABOVETHAT", tier),),
    "ELLIPTIC": (
        ("WHO BOUNDS [WHOEVERSITS]", tier), "ABOVETIER",
        ("DOCOND [,] ALLOFTHOSE", _all_of_them), ("DOCOND [,] WHO", tier),
        ("{CALLED|one} {of|with|having} RANGE [WHOEVERSITS] [,] [with] WHO", tier),
        ("{BOUNDS|NUM} [WHOEVERSITS] [,] WHO", tier),
        ("{CALLED|one} {of|with|having} RANGE [WHOEVERSITS] [,] a quorum of WHO", tier),
        ("in the case of SIZEDBODY [,] WHO", tier),
        ("WHO in the case of SIZEDBODY", tier),
        ("[a/the] BIGGER {one|ones|SUBJECT} [,] WHO", tier),
    ),
    "DOCOND": (("IFWORD RANGE [NOUNLESS] do/are", in_post),),
    "EXCEPTTIER": (
        (("unless {OFSUCHSIZE|STATEDSO} [,] "
         "{in which case|when|and then|and in that case} {SOMANYOF|UNFRONTED}"), tier),
        (("{except|save|except/save that|otherwise than} IFWORD {OFSUCHSIZE|STATEDSO} [,] [when|then] "
         "{SOMANYOF|UNFRONTED}"), tier),
    ),
    "OTHERSIZES": (
        ("normally/ordinarily/usually [,] SOMANYOF", rest),
        ("otherwise/else [,] SOMANYOF", _or_else(OTHERWISE)),
        ("SOMANYOF [,] otherwise", _or_else(OTHERWISE)),
        ("IFNOT [,] [then] SOMANYOF", _or_else(NOT_SO)),
        ("SOMANYOF [,] IFNOT", _or_else(NOT_SO)),
        ("SOMANYOF [,] IFWORD there are/is [some/any/one]", _or_else(SO)),
        ("{at|during} {all|any|every} other time/times [,] SOMANYOF", _or_else(OTHERWISE)),
        ("SOMANYOF {at|during} {all|any|every} other time/times", _or_else(OTHERWISE)),
        ("SOMANYOF {for|in|on} REMAINING", rest),
        ("{for|in|on} REMAINING [,] SOMANYOF", rest),
        ("{in|for|with|at} {all|any|every} other case/cases/size/sizes [,] SOMANYOF", _or_else(OTHERWISE)),
        ("SOMANYOF {in|for|with} {all|any|every|each} other case/cases/size/sizes",
         _or_else(OTHERWISE)),
    ),
    "REMAINING": ("all others", "all other CALLED", "the rest", "any other", "every other", "others"),
    "RESTFIRST": (("SOMANYOF", rest), ("UNFRONTED", rest)),
    "CHANGED": (("CHANGINGTO WHO [,] CONDITION", tier), ("CONDITION [,] CHANGINGTO WHO", tier)),
    "FORBOTH": (
        ("[,] [and/but] {either way|in either case|in both cases|in each case} [,] ASKED", _for_both),
        ("[,] [and/but] ASKED {either way|in either case|in both cases|in each case}", _for_both),
        (", {to include|which must include|INCLUDING} PEOPLE {either way|in either case|in both cases}",
         _for_both),
        (", [to] TAKEIN PEOPLE", _for_both),
        (", SAID", _for_both),
    ),
    "OUTOFSIZE": (("NUM [out] of NUM", _out_of_size), ("NUM NOUNLESS [out] of NUM", _out_of_size),
                  ("NUM [out] of NUM NOUNLESS", _out_of_size), ("NUM [out] of CALLED of NUM [WHOEVERSITS]",
                  _out_of_size), ("NUM for NUM", _out_of_size)),
    "SIZELEAD": (
        "how many NOUNLESS are/is needed/required depends/depend on HOWLARGE [:|,]",
        "how many [NOUNLESS] MUST {attend|be PRESENT} depends/depend on HOWLARGE [:|,]",
        "{QUORUM|the number [needed/required]|it|this} {depends|varies|turns} on/with/by HOWLARGE [:|,]",
        "{QUORUM|the number [needed/required]} follows/goes by/with HOWLARGE [:|,]",
        "QUORUM [OFBODY] is [as follows] [:|,]", "[QUORUM|quoracy] [OFBODY] :", "but/however [,]",
    ),
    "HOWLARGE": ("the BODYNAME size",
                 "[the/its] [full] size [of SUBJECT]", "how many NOUNLESS {it|SUBJECT} has",
                 "how large/big {it|SUBJECT} is", "how many NOUNLESS there are", "the number of NOUNLESS",
                 "[the/its] membership"),
    "SIZES": (
        ("[but/however] [,] TIER [SIZEJOINT OTHERSIZES]", row),
        ("[SIZELEAD] TIER SIZEJOINT ELLIPTIC [SIZEJOINT ELLIPTIC] [SIZEJOINT OTHERSIZES]", row),
        ("[SIZELEAD] TIER SIZEJOINT TIER [SIZEJOINT LASTTIER] [SIZEJOINT LASTTIER]", row),
        ("SIZELEAD TIER [SIZEJOINT OTHERSIZES]", row),
        ("RESTFIRST [,] {but|though|and|or|except that|save that} [,] TIER [SIZEJOINT TIER]", _beside_rest),
        ("RESTFIRST , TIER", _beside_rest),
        ("RESTFIRST ( TIER )", _beside_rest),
        ("RESTFIRST [,] EXCEPTTIER", _beside_rest),
        ("RESTFIRST IFANYTIER", _beside_rest), ("[but/and/however] [,] IFANYALONE", row),
        ("RESTFIRST [,] CHANGED", _beside_rest),
        ("SOMANYUNTIL [,] {after which|and then|from then on|and thereafter} SOMANYOF", _until),
        ("RESTFIRST [,] {but|though|and|or|except that|save that} [,] TIER FORBOTH", _beside_rest),
        ("[SIZELEAD] TIER SIZEJOINT {TIER|OTHERSIZES} FORBOTH", row),
        ("[SIZELEAD] WEAKTIER SIZEJOINT IFNOTTIER [FORBOTH]", row),
        ("{for|in|on|with} REMAINING [,] SOMANYOF", lambda pieces: row((Next(), *pieces))),
        (("[SIZELEAD] OUTOFSIZE SIZEJOINT OUTOFSIZE [SIZEJOINT OUTOFSIZE] [SIZEJOINT OUTOFSIZE] "
        "[OUTOFTHERE]"), _several),
    ),
    "OUTOFTHERE": ("[,] {MAY VERB|THERE|MAKE|is/are needed/required}",),
}  # fmt: skip
