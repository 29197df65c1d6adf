"""Which of two amounts counts, and what is the least or most? “whichever is more”, “never under three”."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.composed.amounts import kept
from governance_store.rules.quorum.composed.everybody import or_everybody
from governance_store.rules.quorum.composed.lexicon import listed
from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import (
    Ceiling,
    Chosen,
    Everybody,
    Floor,
    Lessened,
    Number,
    Part,
    Piece,
    Pieces,
    Rounded,
    Term,
    Whom,
    others,
    such,
)
from governance_store.rules.quorum.grammar import Flag
from governance_store.rules.quorum.rule import Base, Count, Share, Total, Unit
from governance_store.rules.quorum.totals import Asked


def _same_share(pieces: Pieces) -> Fraction | None:
    """The share that a bound speaks of again: “if a fifth comes to more than ten”."""
    return next((one.of for one in such(pieces, Part)), None)


def _floor(pieces: Pieces) -> Pieces:
    """“never fewer than three”, “never under three voting members”."""
    voters = any(one.unit is Unit.VOTING for one in such(pieces, Whom))
    return (Floor(such(pieces, Number)[0].value, voters=voters),)


def _ceiling(pieces: Pieces) -> Pieces:
    return (Ceiling(such(pieces, Number)[0].value),)


def _floor_if_less(pieces: Pieces) -> Pieces | None:
    """“if that comes to fewer than three, three are enough”: the same number twice."""
    first, second = such(pieces, Number)
    return (Floor(second.value, _same_share(pieces)),) if first == second else None


def _floor_if_at_most(pieces: Pieces) -> Pieces | None:
    """“if that is two or fewer, three are needed”."""
    first, second = such(pieces, Number)
    return (Floor(second.value, _same_share(pieces)),) if first.value + 1 == second.value else None


def _ceiling_if_more(pieces: Pieces) -> Pieces | None:
    """“if that is more than twenty, twenty are enough”."""
    first, second = such(pieces, Number)
    return (Ceiling(second.value, _same_share(pieces)),) if first == second else None


def _or_more(pieces: Pieces) -> Pieces | None:
    """“two, or a third of the trustees if that is more than two”."""
    (asked,) = such(pieces, Asked)
    first, second = such(pieces, Number)
    if first != second or len(asked.total.amounts) != 1 or isinstance(asked.total.amounts[0], Count):
        return None
    return (replace(asked, total=Total((Count(first.value), *asked.total.amounts))), *kept(pieces))


def _larger(pieces: Pieces) -> Pieces | None:
    return _chosen((*pieces, Chosen(lesser=False)))


def _smaller(pieces: Pieces) -> Pieces | None:
    return _chosen((*pieces, Chosen(lesser=True)))


def _chosen(pieces: Pieces) -> Pieces | None:
    one, other = such(pieces, Asked)
    (chosen,) = such(pieces, Chosen)
    made = (*one.total.amounts, *other.total.amounts)
    if len(made) != 2:  # noqa: PLR2004 -- a choice is between two
        return None
    bases = {share.base for share in made if isinstance(share, Share)} - {Base.ALL}
    voters = [two.unit is Unit.VOTING for two in (one, other)]
    if len(bases) > 1 or (voters[0] != voters[1] and one.unit and other.unit):
        return None
    if bases:
        of = bases.pop()
        made = tuple(replace(two, base=of) if isinstance(two, Share) else two for two in made)
    unit = Unit.VOTING if Unit.VOTING in {one.unit, other.unit} else one.unit or other.unit
    return (Asked(Total(made, chosen.lesser), unit, other.noun or one.noun), *kept(pieces))


def _chosen_of(pieces: Pieces) -> Pieces | None:
    """“ten or 10%, whichever is fewer, of the members”."""
    made = _chosen(others(pieces, Whom))
    if not made or any(one.base not in {None, Base.ALL} for one in such(pieces, Whom)):
        return None
    asked = such(made, Asked)[0]
    unit = next((one.unit for one in such(pieces, Whom) if one.unit), None)
    return None if asked.unit else (replace(asked, unit=unit), *others(made, Asked))


def _chosen_by_way(pieces: Pieces) -> Pieces | None:
    """“three members, there in person or by proxy, or a tenth of the membership if that is more”."""
    chosen = _chosen(pieces)
    return None if chosen is None else (*chosen, *such(pieces, Flag))


def _of_one_sort(pieces: Pieces) -> Pieces | None:
    """“ten plot holders, or a quarter of the plot holders if that is fewer”: by whatever name they sit."""
    terms = {one.name for one in such(pieces, Term)}
    (chosen,), (number,), (part,) = such(pieces, Chosen), such(pieces, Number), such(pieces, Part)
    if len(terms) != 1 or part.less or not all(one.many for one in such(pieces, Term)):
        return None
    both = (Count(number.value), Share(part.of, Base.ALL, part.strict))
    made = both if pieces.index(number) < pieces.index(part) else both[::-1]
    return (Asked(Total(made, chosen.lesser), Unit.MEMBERS, terms.pop()),)


def _floored(pieces: Pieces) -> Pieces | None:
    (asked,) = such(pieces, Asked)
    (floor,) = such(pieces, Floor)
    first = asked.total.amounts[0]
    if floor.voters and asked.unit is not Unit.VOTING:
        return None
    if len(asked.total.amounts) > 1:
        lowest = replace(asked, total=replace(asked.total, floor=floor.least))
        return (lowest, *kept(pieces)) if asked.total.lesser else None
    if isinstance(first, Count) or floor.of not in {None, first.of}:
        return None
    return (replace(asked, total=Total((first, Count(floor.least)))), *kept(pieces))


def later(asked: Asked, said: Piece) -> Asked | None:
    """An amount with what is said of it afterwards: how it is rounded, its floor, and of whom it is."""
    match said:
        case Floor() | Ceiling():
            made = _floored((asked, said)) if isinstance(said, Floor) else _ceiled((asked, said))
            return such(made, Asked)[0] if made else None
        case Lessened():
            return _lessened(asked)
        case Everybody():
            return or_everybody(asked, said)
        case Rounded() | Whom():
            return _share_later(asked, said)
    return None


def _share_later(asked: Asked, said: Rounded | Whom) -> Asked | None:
    shares = [one for one in asked.total.amounts if isinstance(one, Share)]
    if len(shares) != 1:
        return None
    (share,) = shares
    if isinstance(said, Rounded) and (share.strict or not share.rounding):
        share = share if share.strict else replace(share, rounding=said.rounding)
    elif isinstance(said, Whom) and said.base and share.base in {Base.ALL, said.base}:
        share = replace(share, base=said.base)
    else:
        return None
    amounts = tuple(share if isinstance(one, Share) else one for one in asked.total.amounts)
    return replace(asked, total=replace(asked.total, amounts=amounts))


def _lessened(asked: Asked) -> Asked | None:
    """“seven, less one for every vacancy”."""
    match asked.total.amounts:
        case (Count() as count,):
            amounts = (replace(count, less_vacancies=True),)
            return replace(asked, total=replace(asked.total, amounts=amounts))
    return None


def _ceiled(pieces: Pieces) -> Pieces | None:
    """“a tenth of the shareholders, though never more than 25 need be present”: the lesser of the two."""
    (asked,) = such(pieces, Asked)
    (ceiling,) = such(pieces, Ceiling)
    first = asked.total.amounts[0]
    if len(asked.total.amounts) > 1 or isinstance(first, Count) or ceiling.of not in {None, first.of}:
        return None
    return (replace(asked, total=Total((first, Count(ceiling.most)), lesser=True)), *kept(pieces))


def _ceiled_and_floored(pieces: Pieces) -> Pieces | None:
    """“a fifth, up to 25 and never under five”."""
    made = _ceiled(others(pieces, Floor))
    return _floored((*made, *such(pieces, Floor))) if made else None


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "AMOUNT": (
        "ONE",
        ("[either] ONE [,] or [,] GREATERX [,] ONE", _chosen),
        ("[either] ONE [,] or ONE [,] {GREATERX|LESSERX} [,] of WHOM", _chosen_of),
        ("[either] ONE [,] or [with] [,] [by] ONE [,] [taking] GREATERX", _chosen),
        ("[either] ONE [,] or [with] [,] [by] ONE [,] [taking] LESSERX", _chosen),
        ("[either] ONE [,] or [,] LESSERX [,] ONE", _chosen),
        ("[the] {GREATERX|LESSERX} [of these] [:] ONE [,] and/or ONE", _chosen),
        ("the {GREATEROF|LESSEROF} of [these] [,] ONE [,] and/or [,] ONE", _chosen),
        ("the {GREATEROF|LESSEROF} of [these] [two] [numbers] : ONE [,] and/or [,] ONE", _chosen),
        ("ONE , [PRESENT] WAY [,] or ONE [,] {GREATERX|LESSERX}", _chosen_by_way),
        ("NUM [NOUN] [,] or [,] SHARE [,] if/where/when that COMESTO MORETHANTHAT NUM", _or_more),
        ("ONE NEVER", _floored),
        ("ONE CEILING", _ceiled),
        ("ONE CEILING and NEVER", _ceiled_and_floored),
        ("ONE or ONE , the larger applying", _larger),
        ("ONE or ONE , the smaller applying", _smaller),
        ("NUM TERM [,] or [,] [LEAST] PART of [all] the TERM [,] {GREATERX|LESSERX}", _of_one_sort),
        ("[LEAST] PART of [all] the TERM [,] or [,] NUM {TERM|of them} [,] {GREATERX|LESSERX}",
        _of_one_sort),
        "ORALL",
    ),
    "GREATEROF": (("greater/larger/higher/more/bigger", lambda _: (Chosen(lesser=False),)),),
    "LESSEROF": (("lesser/smaller/lower/fewer/less", lambda _: (Chosen(lesser=True),)),),
    "MOREWORD": ("more/greater/larger/higher/bigger/greatest/largest/highest",),
    "LESSWORD": ("less/fewer/smaller/lower/lesser/least/fewest/smallest/lowest",),
    "GREATERX": (
        "GREATER",
        ("if/where/when/should that/this/it/they [number] is/be/are/makes/gives [the/a] MOREWORD [number]",
         lambda _: (Chosen(lesser=False),)),
        ("and the MOREWORD [number/figure] [of {the two|these|them}] {is used|applies|counts|is taken}",
         lambda _: (Chosen(lesser=False),)),
        ("depending on which/whichever is [the] MOREWORD", lambda _: (Chosen(lesser=False),)),
        ("CHOICEOF is/be/gives/makes/proves [the] MOREWORD [number/figure]",
         lambda _: (Chosen(lesser=False),)),
        ("[taking/using/choosing] the MOREWORD [number/figure/one] [applying/counting]",
         lambda _: (Chosen(lesser=False),)),
    ),
    "CHOICEOF": ("whichever [number/figure/one] [of {the two|these|them}]", "whichever of the two numbers"),
    "LESSERX": (
        "LESSER",
        ("if/where/when/should that/this/it/they [number] is/be/are/makes/gives [the/a] LESSWORD [number]",
         lambda _: (Chosen(lesser=True),)),
        ("and the LESSWORD [number/figure] [of {the two|these|them}] {is used|applies|counts|is taken}",
         lambda _: (Chosen(lesser=True),)),
        ("depending on which/whichever is [the] LESSWORD", lambda _: (Chosen(lesser=True),)),
        ("CHOICEOF is/be/gives/makes/proves [the] LESSWORD [number/figure]",
         lambda _: (Chosen(lesser=True),)),
        ("[taking/using/choosing] the LESSWORD [number/figure/one] [applying/counting]",
         lambda _: (Chosen(lesser=True),)),
    ),
    "ATMOST": ("no/not/never more than", "at most", "no/not/never over", "no/not/never above"),
    "CEILING": (
        ("[,] though/but never more than NUM [need be PRESENT]", _ceiling),
        ("[,] [though/but/and] ATMOST NUM [NOUN] [need] {be [HEREAT]|attend|come}", _ceiling),
        ("[,] [though/but/and] {there need never be|IT need never be} [more than|above|over] NUM", _ceiling),
        ("[,] [though/but/and] NUM [NOUN] are/is enough in any case/event", _ceiling),
        ("[,] [though/but/and] {in no case|never} is/are more than NUM [NOUN] needed/required", _ceiling),
        ("[,] up to [a/the most] [of] NUM", _ceiling),
        ("[,] [but/and] [subject to|up to|with] a/an [NOTED] maximum/cap/ceiling/limit of NUM", _ceiling),
        ("[,] [but/and] capped at NUM", _ceiling),
        ("[,] [but/and] {not|never} exceeding NUM", _ceiling),
        ("[,] but/and/though [it] need {never|not} exceed/pass NUM", _ceiling),
        ("[,] [though/but/and] NUM [NOUN] {will|shall|is|are} always [be] enough/sufficient", _ceiling),
        ("[,] [but/and] ATMOST NUM", _ceiling),
        ("[,] [but/and/though] IT {NEEDNOT|need not} exceed/pass NUM", _ceiling),
        ("[,] [but/and/though] IT MUSTNEVER be [MOREWORD] {more|greater|higher|larger} than NUM", _ceiling),
        (("[,] [but/and/though] if/where/when/should THATSHARE COMESTO MORETHANTHAT NUM [NOUN] [,] [then] "
         "SOMANYDO"), _ceiling_if_more),
        ("[,] [but/and/though] if/where/when THATSHARE exceeds NUM [,] [then] SOMANYDO", _ceiling_if_more),
        ("[,] SOMANYDO {if|where|when|should} THATSHARE {EXCEED|COMESTO more than} NUM", _ceiling_if_more),
        ("[,] or NUM [NOUN] [,] {if|where|when|should} THATSHARE {EXCEED|COMESTO MORETHANTHAT} NUM",
        _ceiling_if_more),
        (("[,] [but/and/though] there is no need for {more than|beyond|over} NUM [NOUN] [to {attend|come|be "
        "PRESENT}]"),
         _ceiling),
        ("[,] unless THATSHARE COMESTO more than NUM [,] {in which case|when} SOMANYDO", _ceiling_if_more),
    ),
    "THATSHARE": ("THATRESULT", "[the] PART [of WHOMNAMED]"),
    "WHOMNAMED": (("WHOM", lambda _: ()),),
    "HEREAT": ("PRESENT", "at it", "at SUBJECT"),
    "NOTED": ("strict/absolute", "upper", "overall"),
    "NEEDNOT": ("must/shall/may/can/will not", "cannot", "does not", "never", "is not to"),
    "MUSTNEVER": ("must/shall/may/can/will/is never [to]", "NEEDNOT", "is never to", "is not ever to"),
    "MORETHANTHAT": ("more/greater/higher/larger than", "over", "above"),
    "EXCEED": ("exceeds/exceed", "would exceed", "goes/go over/beyond"),
    "COMESTO": ("come to", "amount to", "be","is/comes/amounts/works/comes [to/out] [at]", "gives", "makes",
    "produces", "would be",
                "turns out [to be]", "results in", "falls", "is found to be"),
    "SOMANYDO": (
        "NUM", "NUM [NOUN] are/is/will/shall {enough|needed|required|do|suffice|be needed|be enough}",
        "NUM [NOUN] suffice", "NUM [NOUN] must/shall/do/will [{be PRESENT|attend}]",
        "NUM [NOUN] {must|have to|shall} {attend|be PRESENT}",
        "{it|QUORUM} is/becomes/will/shall [be] NUM",
        "NUM [NOUN] [still] MAKE", "NUM is QUORUM", "NUM is the number [needed/required]",
        "the number is NUM", "NUM applies",
    ),
    "IT": ("it", "this", "that", "the number", "thatmany", "QUORUM", "the quorum/total/figure/result"),
    "BELOW": ("less/fewer/lower/smaller than", "below", "under"),
    "ALWAYSLEAST": ("[always] at least", "no/not/never fewer/less than", "a minimum of", "always at least"),
    "ANYHOW": ("in any case/event", "in every case", "in all cases", "whatever happens", "at all times",
                 "always", "whatever the size", "however small it is", "regardless", "in no case"),
    "NEVER": (
        ("[,] which in no case may be BELOW NUM [WHOM]", _floor),
        ("[,] NUM at the [very] least", _floor),
        ("[,] in no case BELOW NUM [WHOM]", _floor),
        ("[,] [but/and/though] in no case/event {may|can|shall|is} IT [be] BELOW NUM", _floor),
        ("[,] though never under NUM [WHOM]", _floor),
        ("[,] FLOOR NUM [WHOM]", _floor),
        (("[,] [but/and/though] in no case/event/circumstances may/can/shall/will BELOW NUM [NOUN] "
         "{suffice|be enough|do|be sufficient|act}"), _floor),
        ("[,] [but/and] [subject to|with] a lower limit of NUM", _floor),
        ("[,] or NUM [of them] [NOUN] [,] {if|where|when|should} THATSHARE COMESTO BELOW NUM",
        _floor_if_less),
        ("( or NUM [of them] [NOUN] [,] {if|where|when|should} THATSHARE COMESTO BELOW NUM )",
         _floor_if_less),
        ("[,] and/or/but NUM [of them] {if|where|when} THATSHARE COMESTO less/fewer", _floor),
        ("[,] but/and NUM at the [very/bare/barest] minimum/least", _floor),
        ("[,] [but/and] [subject to|with|at] a/an [NOTED] minimum/floor of NUM [WHOM]", _floor),
        ("[,] {with/on the proviso/condition|provided|but} that IT is never/not to be BELOW NUM", _floor),
        (("[,] [and/but/though] [provided [always]] [that] [in no case/event] IT MUSTNEVER [be|fall|drop|go] "
         "BELOW NUM [WHOM]"), _floor),
        ("[,] [provided [always] that] in no case/event shall/may/can/must IT be BELOW NUM [WHOM]", _floor),
        ("[,] but/and/though [IT] [is/must/may/can/shall/should] never [to] [be] BELOW NUM [WHOM]", _floor),
        ("[,] and/but/though [ANYHOW] ALWAYSLEAST NUM [of them] [members] [ANYHOW]", _floor),
        ("[,] and/but/though ANYHOW NUM [of them] [members]", _floor),
        ("[,] [but/and/though] if/where/when/should THATSHARE COMESTO BELOW NUM [NOUN] [,] [then] SOMANYDO",
         _floor_if_less),
        ("[,] [but/and/though] if/where/when/should THATSHARE COMESTO NUM or fewer/less [,] [then] SOMANYDO",
         _floor_if_at_most),
        ("[,] unless THATSHARE COMESTO BELOW NUM [,] {in which case|when} SOMANYDO", _floor_if_less),
    ),
}  # fmt: skip

TERMINALS: Final = {
    "GREATER": listed(">", (Chosen(lesser=False),)),
    "LESSER": listed("<", (Chosen(lesser=True),)),
    "FLOOR": listed("F"),
}
