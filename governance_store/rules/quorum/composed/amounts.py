"""How many does a phrase ask for? Numbers and shares, of whom, how rounded, and which of two."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from governance_store.rules.quorum.composed.chart import Pattern
from governance_store.rules.quorum.composed.lexicon import listed
from governance_store.rules.quorum.composed.pieces import (
    Above,
    Chosen,
    Floor,
    Lessened,
    Number,
    OutOf,
    Part,
    Piece,
    Pieces,
    Plus,
    Rounded,
    Term,
    Whom,
    others,
    such,
)
from governance_store.rules.quorum.grammar import Flag, LeftOut
from governance_store.rules.quorum.rule import Amount, Base, Count, Rounding, Share, Total, Unit
from governance_store.rules.quorum.totals import Asked


def _above(pieces: Pieces) -> Pieces:
    return (Above(), *pieces)


def _out_of(pieces: Pieces) -> Pieces | None:
    (whole,) = such(pieces, Number)[-1:]
    return (OutOf(whole.value), *such(pieces, Whom))


def _plus(pieces: Pieces) -> Pieces:
    numbers = such(pieces, Number)
    return (Plus(numbers[0].value if numbers else 1),)


def _floor(pieces: Pieces) -> Pieces:
    return (Floor(such(pieces, Number)[0].value),)


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


def _kept(pieces: Pieces) -> Pieces:
    """Who is left out of the whole that a share is of."""
    return tuple(such(pieces, LeftOut))


def _share(pieces: Pieces) -> Pieces | None:
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
    return (*_asked((share,), such(pieces, Whom)), *_kept(pieces))


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
    return (Asked(Total(made, chosen.lesser), unit, other.noun or one.noun), *_kept(pieces))


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
    if len(asked.total.amounts) > 1:
        lowest = replace(asked, total=replace(asked.total, floor=floor.least))
        return (lowest, *_kept(pieces)) if asked.total.lesser else None
    if isinstance(first, Count):
        return None
    return (replace(asked, total=Total((first, Count(floor.least)))), *_kept(pieces))


def later(asked: Asked, said: Piece) -> Asked | None:
    """An amount with what is said of it afterwards: how it is rounded, its floor, and of whom it is."""
    if isinstance(said, Floor):
        made = _floored((asked, said))
        return such(made, Asked)[0] if made else None
    if isinstance(said, Lessened):
        return _lessened(asked)
    shares = [one for one in asked.total.amounts if isinstance(one, Share)]
    if len(shares) != 1:
        return None
    (share,) = shares
    if isinstance(said, Rounded) and not share.rounding and not share.strict:
        share = replace(share, rounding=said.rounding)
    elif isinstance(said, Whom) and said.base and share.base is Base.ALL:
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
    (number,) = such(pieces, Number)
    first = asked.total.amounts[0]
    if len(asked.total.amounts) > 1 or isinstance(first, Count):
        return None
    return (replace(asked, total=Total((first, Count(number.value)), lesser=True)),)


def _one_more(pieces: Pieces) -> Pieces | None:
    """“one more than half of the members”."""
    (number,), (asked,) = such(pieces, Number), such(pieces, Asked)
    (share,) = asked.total.amounts
    if isinstance(share, Count) or share.strict or share.plus:
        return None
    return (replace(asked, total=Total((replace(share, plus=number.value),))),)


def _but_number(pieces: Pieces) -> Pieces:
    return others(pieces, Number)


def _voting_noun(pieces: Pieces) -> Pieces:
    nouns = [one for one in such(pieces, Whom) if one.noun]
    return (*(one for one in such(pieces, Whom) if not one.noun), *(replace(one, unit=None) for one in nouns))


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "LEAST": ("LISTEDLEAST",),
    "MORE": ("[,] LISTEDMORE", "[,] at the [very] least", "[,] at least"),
    "DET": ("the", "its", "their", "all the", "all its", "all", "all of the", "all of its", "our", "any",
            "all those", "those", "whoever"),
    "WHOLE": (
        "[full/total/whole/entire/complete] number of",
        "full/total/whole/entire/complete membership of",
        "membership of",
    ),
    "NOUNS": (
        "NOUN",
        ("VOTERS NOUN", _voting_noun),
        "SERVING NOUN",
        ("SERVING VOTERS NOUN", _voting_noun),
        "people/those who are NOUN [at the time]",
    ),
    "DETB": ("the", "a", "its", "their", "this", "that", "any", "such a"),
    "SUFFIX": (
        "on the day", "at the time", "at/on the date of the meeting",
        "[,] [who/that/which are/is] [then/currently] SERVING",
        "[,] VOTERS [on {it|the/that business/matter/item} [in hand]]",
        "VOTERS at it",
        "[,] [then] VOTERS [on {it|the/that business/matter/item/question} [in hand]]",
        "[,] [then] ENTITLED [on {it|the/that business/matter/item/question}]",
        "[it|they] is/are determined/entitled/required to have",
        "ENTITLED",
        "[,] EMPTY",
        ("[,] whether or not every/each/all place/places/seat/seats/post/posts/vacancy is/are filled",
        lambda _: (Whom(None, Base.ALL),)),
        "of [DETB] BODYNAME",
        "on [DETB] BODYNAME",
        "of [DETB] CHAMBER",
        "[,] NOVACANCIES [,]",
        "[,] {represented|on it}",
    ),
    "WHOM": (
        "[DET] [WHOLE] [DET] NOUNS [SUFFIX] [SUFFIX]",
        "[DETB] BODYNAME WHOLE NOUNS [SUFFIX]",
        "[DET] SERVING [SUFFIX]",
        "[DET] total strength",
        "the BODYNAME NOUNS [SUFFIX]",
        "those VOTERS",
        "those ENTITLED",
        "whoever is [then/currently] SERVING [on it]",
        "DET WHOLEBODY [SUFFIX]",
        "DET [full/total/whole/entire] MEMBERSHIP [SUFFIX]",
        "them/these/those/themselves", "their/its number",
        "them all",
        "the CHAMBERALL",
    ),
    "MEMBERSHIP": (
        ("membership", lambda _: (Whom(Unit.MEMBERS),)),
        ("BODYNAME [total/full/whole/entire] membership", lambda _: (Whom(Unit.MEMBERS),)),
    ),
    "CHAMBERALL": (("CHAMBER", lambda _: (Whom(Unit.MEMBERS),)),),
    "WHOLEBODY": (("[full/whole/entire] BODYNAME", lambda _: (Whom(Unit.MEMBERS),)),),
    "VACANT": (("vacancies and [any] suspended NOUN", lambda _: ()),
               ("vacancies and [any] NOUN suspended [from that/the meeting]", lambda _: ()), "vacancies",
               ("vacant/empty NOUN", lambda _: ())),
    "NOVACANCIES": (
        ("{not counting|leaving out|excluding|ignoring|disregarding|less} [any/the] VACANT",
         lambda _: (Whom(None, Base.IN_POST),)),
        ("{counting|including} [any/the] VACANT [too]",
        lambda _: (Whom(None, Base.ALL),)),
    ),
    "OVER": ("more than", "over", "upwards of", "in excess of", "greater than"),
    "FRACTION": ("[any/a/every] fraction/fractions [of a whole number/member/person]",),
    "FRACTIONS": (
        ("[,] [and] FRACTION [being/is/are/to be] {disregarded|ignored|dropped|left out}",
         lambda _: (Rounded(Rounding.DOWN),)),
        ("[,] [and] FRACTION [being/is/are/to be] {going|counted|taken|rounded} up [to one]",
         lambda _: (Rounded(Rounding.UP),)),
        ("[,] [and] FRACTION [being/is/are/to be] rounded off as one", lambda _: (Rounded(Rounding.UP),)),
        ("[,] taken down to a/the whole number", lambda _: (Rounded(Rounding.DOWN),)),
        ("[,] taken to the [next] whole number up", lambda _: (Rounded(Rounding.UP),)),
        ("[,] taken up to a/the whole number", lambda _: (Rounded(Rounding.UP),)),
        ("( FRACTION being rounded off as one )", lambda _: (Rounded(Rounding.UP),)),
    ),
    "ROUND": ("FRACTIONS [,]", "[,] again ROUNDED [,]", "[,] ROUNDED likewise/again [,]",
        "[,] disregarding NOFRACTION",
        "[,] [( ] ROUNDED [)]",
        "( ROUNDED )", "[,] and ROUNDED [,]"),
    "NOFRACTION": (
        ("vacant NOUN and any fraction", lambda _: (Rounded(Rounding.DOWN), Whom(None, Base.IN_POST))),
        ("any fraction", lambda _: (Rounded(Rounding.DOWN),)),
    ),
    "ROUNDED": ("UP [WHOLEIF]", "DOWN [WHOLEIF]", "NEAREST"),
    "WHOLEIF": ("if/where/when it/that/this is not [a] whole [number]", "if/where/when need be",
        "if needed",
                "if/where necessary"),
    "PLUS": (
        ("[,] with NUM then added", _plus),
        ("[,] plus NUM", _plus),
        ("[,] and NUM more", _plus),
        ("[,] and one [more/other] [of them]", lambda _: (Plus(1),)),
        ("[,] with NUM added", _plus),
    ),
    "PLAINCOUNT": ("[just/only/any/exactly] NUM", "LEAST NUM", "any/just/only LEAST NUM"),
    "COUNT": (
        ("PLAINCOUNT [MORE] [of] WHOM [MORE]", _number),
        ("PLAINCOUNT [MORE]", _number),
        ("OVER NUM [WHOM]", lambda pieces: _number(_above(pieces))),
        ("PLAINCOUNT [MORE] OUTOF [MORE]", _number),
    ),
    "OUTOF": (
        ("[out] of [the/its/their] NUM WHOM", _out_of),
        ("of the BODYNAME NUM WHOM", _out_of),
        ("[out] of [the/its/their] NUM", _out_of),
    ),
    "SHARE": (
        ("[any] PARTS [MORE] [[of] WHOM] [MORE] [TAIL] [TAIL]", _share),
        ("PARTS TAIL of WHOM [TAIL]", _share),
        ("PARTS [MORE] [of] WHOM PRESENT NOVACANCIES", _share),
        ("PARTS TAIL [,] of WHOM [TAIL]", _share),
        ("the number nearest to PART of WHOM", lambda pieces: _share((*pieces, Rounded(Rounding.NEAREST)))),
        ("NEAREST PART of WHOM", _share),
    ),
    "TAKEN": (
        ("take PART of WHOM [,] [TAIL] [,] {and add|add|adding} NUM [more/other] [NOUN]",
         lambda pieces: _share((*_but_number(pieces), Plus(such(pieces, Number)[-1].value)))),
    ),
    "TAIL": ("ROUND", "PLUS", "INSERTED"),
    "INSERTED": ("[,] LEFTOUT [,]", "[,] LEFTOUT and ROUND"),
    "PARTS": ("PART", "LEAST PART", ("OVER PART", _above), ("OVER a PART", _above)),
    "ONE": ("COUNT", "SHARE"),
    "AMOUNT": (
        "ONE",
        ("ONE [,] or [,] GREATERX [,] ONE", _chosen),
        ("ONE [,] or [with] [,] ONE [,] [taking] GREATERX", _chosen),
        ("ONE [,] or [with] [,] ONE [,] [taking] LESSERX", _chosen),
        ("ONE [,] or [,] LESSERX [,] ONE", _chosen),
        ("[the] {GREATERX|LESSERX} ONE and/or ONE", _chosen),
        ("the {GREATEROF|LESSEROF} of ONE and/or ONE", _chosen),
        ("ONE , [PRESENT] WAY [,] or ONE [,] {GREATERX|LESSERX}", _chosen_by_way),
        ("ONE NEVER", _floored),
        ("ONE CEILING", _ceiled),
        ("ONE or ONE , the larger applying", lambda pieces: _chosen((*pieces, Chosen(lesser=False)))),
        ("ONE or ONE , the smaller applying", lambda pieces: _chosen((*pieces, Chosen(lesser=True)))),
        ("NUM more than SHARE", _one_more),
        ("NUM TERM [,] or [,] [LEAST] PART of [all] the TERM [,] {GREATERX|LESSERX}", _of_one_sort),
        ("[LEAST] PART of [all] the TERM [,] or [,] NUM {TERM|of them} [,] {GREATERX|LESSERX}",
        _of_one_sort),
    ),
    "GREATEROF": (("greater/larger/higher/more", lambda _: (Chosen(lesser=False),)),),
    "LESSEROF": (("lesser/smaller/lower/fewer/less", lambda _: (Chosen(lesser=True),)),),
    "GREATERX": (
        "GREATER",
        ("if/where/when/should that/this/it [number] is/be [the] more/greater/larger/higher",
        lambda _: (Chosen(lesser=False),)),
        ("whichever [number/figure] is [the] more/greater/larger/higher",
        lambda _: (Chosen(lesser=False),)),
    ),
    "LESSERX": (
        "LESSER",
        ("if/where/when/should that/this/it [number] is/be [the] less/fewer/smaller/lower",
        lambda _: (Chosen(lesser=True),)),
    ),
    "CEILING": ("[,] though/but never more than NUM [need be PRESENT]", "[,] up to [a/the most] [of] NUM"),
    "IT": ("it", "this", "that", "the number"),
    "BELOW": ("less/fewer/lower than",),
    "NEVER": (
        ("[,] in no case fewer/less than NUM [WHOM]", _floor),
        ("[,] though never under NUM [WHOM]", _floor),
        ("[,] FLOOR NUM [WHOM]", _floor),
        ("[,] {with/on the proviso/condition|provided|but} that IT is never/not to be BELOW NUM", _floor),
        ("[,] but/and [IT] [is/must/may/can/shall/should] never [to] [be] BELOW NUM [WHOM]", _floor),
        ("[,] and/but at least NUM [of them] [in any case]", _floor),
    ),
}  # fmt: skip

TERMINALS: Final = {
    "UP": listed("u", (Rounded(Rounding.UP),)),
    "DOWN": listed("j", (Rounded(Rounding.DOWN),)),
    "NEAREST": listed("J", (Rounded(Rounding.NEAREST),)),
    "GREATER": listed(">", (Chosen(lesser=False),)),
    "LESSER": listed("<", (Chosen(lesser=True),)),
    "FLOOR": listed("F"),
}
