"""Of which sort must there be more? Shares of those who come, sort against sort, and how many at most."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.composed.patterns import Action, Pattern
from governance_store.rules.quorum.composed.pieces import (
    Above,
    Against,
    Number,
    Part,
    Pieces,
    Term,
    Under,
    such,
)
from governance_store.rules.quorum.grammar import Same
from governance_store.rules.quorum.rule import Cap, Comparison, Proportion

_HALF: Final = Fraction(1, 2)


def _names(pieces: Pieces) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.name for one in such(pieces, Term)))


def _who_sits(pieces: Pieces) -> Pieces | None:
    """A sort of those who sit: who stands in for others is none."""
    return None if any(one.name in _STAND_INS for one in such(pieces, Term)) else pieces


_STAND_INS: Final = frozenset("deputy substitute alternate proxy delegate guest observer".split())


def _of_half(*, strict: bool, most: bool) -> Action:
    """“in the majority”, “in a minority”, “half of them”."""
    return lambda pieces: (Proportion(_names(pieces), _HALF, strict, most), *such(pieces, Same))


def _part(pieces: Pieces) -> Part | None:
    """The share that is spoken of; “half less one” is none of those who come."""
    (part,) = such(pieces, Part)
    compared = bool(such(pieces, Above)) or bool(such(pieces, Under))
    return None if part.less or (part.strict and compared) else part


def _least(pieces: Pieces) -> Pieces | None:
    """“at least a third of those present must be women”."""
    part = _part(pieces)
    if part is None or such(pieces, Under):
        return None
    strict = part.strict or bool(such(pieces, Above))
    return (Proportion(_names(pieces), part.of, strict), *such(pieces, Same))


def _most(pieces: Pieces) -> Pieces | None:
    """“no more than half may be officers”; “fewer than half” is strict."""
    part = _part(pieces)
    if part is None or part.strict or such(pieces, Above):
        return None
    strict = bool(such(pieces, Under))
    return (Proportion(_names(pieces), part.of, strict, most=True), *such(pieces, Same))


def _more(*, evenly: bool, turned: bool = False) -> Action:
    """The one sort against the other, in the order in which they are named, or turned about."""

    def made(pieces: Pieces) -> Pieces | None:
        terms = such(pieces, Term)
        ends = [place for place, one in enumerate(pieces) if isinstance(one, Against)]
        if len(ends) != 1 or len(terms) != len(set(terms)):
            return None
        one, other = _names(pieces[: ends[0]]), _names(pieces[ends[0] :])
        more, fewer = (other, one) if turned else (one, other)
        return (Comparison(more, fewer, evenly),) if more and fewer else None

    return made


def _as_many(pieces: Pieces) -> Pieces | None:
    """“equal numbers of employers and workers”."""
    one, other = such(pieces, Term)
    if one.name == other.name:
        return None
    return (
        Comparison((one.name,), (other.name,), evenly=True),
        Comparison((other.name,), (one.name,), evenly=True),
    )


def _cap(pieces: Pieces) -> Pieces | None:
    """“at most two of whom may be officers”: of those no more count."""
    numbers = such(pieces, Number)
    return (Cap(numbers[0].value, _names(pieces)), *such(pieces, Same)) if len(numbers) == 1 else None


def _told(be: str, may: str) -> tuple[Pattern, ...]:
    """What is said of the sorts of those who come, with the verb in one form, and with that of a leave."""
    return (
        (f"SORTS {be} [in] a/the [clear/overall] majority [AMONGTHEM]", _of_half(strict=True, most=False)),
        (f"SORTS {be} [in] a/the minority [AMONGTHEM]", _of_half(strict=True, most=True)),
        (f"[the] majority/most of THOSE {be} SORT1", _of_half(strict=True, most=False)),
        (f"THEPART OFTHOSE {be} SORT1", _least),
        (f"SORTS {be} THEPART OFTHOSE", _least),
        (f"OFTHOSE [,] THEPART {be} SORT1", _least),
        (f"THEPART {be} SORT1", _least),
        (f"NOTOVER OFTHOSE {may} SORT1", _most),
        (f"OFTHOSE [,] NOTOVER {may} SORT1", _most),
        (f"SORTS {may} NOTOVER OFTHOSE", _most),
        (f"SORTS {be} UNDERPART OFTHOSE", _most),
        (f"UNDERPART OFTHOSE {be} SORT1", _most),
        (f"SORTS {be} [AT] EVENLY VERSUS SORTS [AMONGNOW]", _more(evenly=True)),
        (f"SORTS {be} MORETHAN VERSUS SORTS [AMONGNOW]", _more(evenly=False)),
        (f"SORTS {be} fewer/less [in number] than VERSUS SORTS [AMONGNOW]", _more(evenly=False, turned=True)),
        (f"SORTS {may} no/not more [numerous] than VERSUS SORTS [AMONGNOW]", _more(evenly=True, turned=True)),
        (f"SORTS {be} outnumbered by VERSUS SORTS [AMONGNOW]", _more(evenly=False, turned=True)),
        (f"MOSTNUM OFTHOSE {may} SORT1", _cap),
        (f"OFTHOSE [,] MOSTNUM {may} SORT1", _cap),
    )


def _ruled(may: str) -> tuple[Pattern, ...]:
    """What is said of the sorts with another verb than “be”: “may not outnumber”, “must outnumber”."""
    return (
        (f"SORTS {may} not MAKESUP more than PART OFTHOSE", _most),
        (f"SORTS {may} not be more than PART OFTHOSE", _most),
        (f"SORTS {may} number THEPART OFTHOSE", _least),
        (f"SORTS {may} not exceed PART OFTHOSE", _most),
        (f"SORTS {may} not MAKESUP [a/the] majority [AMONGTHEM]", _of_half(strict=False, most=True)),
        (f"SORTS {may} not be in [a/the] majority [AMONGTHEM]", _of_half(strict=False, most=True)),
        (f"SORTS {may} not be outnumbered by VERSUS SORTS [AMONGNOW]", _more(evenly=True)),
        (f"SORTS {may} not be in [a/the] minority [AMONGTHEM]", _of_half(strict=False, most=False)),
        (f"SORTS {may} {{not|never}} outnumber VERSUS SORTS [AMONGNOW]", _more(evenly=True, turned=True)),
        (
            f"SORTS {may} {{not|never}} exceed [in number] VERSUS SORTS [AMONGNOW]",
            _more(evenly=True, turned=True),
        ),
        (f"SORTS {may} not be more [numerous] than VERSUS SORTS [AMONGNOW]", _more(evenly=True, turned=True)),
        (f"SORTS {may} not be fewer than VERSUS SORTS [AMONGNOW]", _more(evenly=True)),
    )


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "SORT1": (("[a/an/the/all] TERM", _who_sits), ("TERM or TERM", _who_sits), "[to be] drawn from the TERM"),
    "SORTONE": (("[the/any/its] TERM [AMONGNOW]", _who_sits), ("[the/any] TERM who {are present|attend}",
    _who_sits),
                ("[the/any] appointed [NOUNLESS|ones] [AMONGNOW]", lambda _: (Term("appointed", many=True),)),
                ("[the/any] elected ones [AMONGNOW]", lambda _: (Term("elected", many=True),))),
    "SORTS": (
        "SORTONE", "SORTONE and SORTONE [TOGETHER]", "SORTONE or SORTONE",
        "SORTONE , SORTONE and SORTONE TOGETHER",
    ),
    "TOGETHER": ("[,] [taken/put/counted/reckoned] together [,]", "[,] between them [,]", "combined"),
    "AMONGNOW": ("PRESENT", "who are present/there", "AMONGTHEM"),
    "AMONGTHEM": ("among/of/amongst THEM", "in the number PRESENT"),
    "THOSE": ("THEM", "all those PRESENT", "everyone/everybody PRESENT", "the number PRESENT",
              "the members [who are] PRESENT", "[the] members/people/persons PRESENT", "the quorum",
              "those counted", "members attending", "the meeting", "those who are PRESENT",
              ("the NUM [PRESENT]", lambda pieces: (Same(such(pieces, Number)[0].value),)),
              ("the NUM [NOUNLESS] [who are] needed/required",
               lambda pieces: (Same(such(pieces, Number)[0].value, sets=True),))),
    "OFTHOSE": ("of THOSE",),
    "THEPART": ("[the] GROUPPART", "a full PART"),
    "NOTOVER": ("no/not more than PART", "at most PART", "up to PART", "PART at [the] most"),
    "UNDERPART": (("fewer/less than PART", lambda pieces: (Under(), *pieces)),),
    "MAKESUP": ("make up", "form", "constitute", "account for", "amount to", "comprise", "be"),
    "EVENLY": ("as many as", "at least as many as", "at least as numerous as", "no fewer [in number] than",
               "not fewer [in number] than", "at least equal [in number] to"),
    "MORETHAN": ("more [numerous] than", "in greater number[s] than", "greater in number than"),
    "THEREST": ("the rest/others [of THEM]", "everyone/everybody else [PRESENT]",
    "all [the] others [PRESENT]"),
    "VERSUS": (("[the/any/those]", lambda _: (Against(),)),),
    "MOSTNUM": ("no/not more than NUM", "at most NUM", "a maximum of NUM", "NUM at [the] most"),
    "BEING": ("is", "are", "being", "who are", "make/makes/making up", "form/forms/forming",
              "constitute/constitutes/constituting"),
    "MAYBE": ("MUST be", "may be", "can be", "are", "being", "is", "MUST MAKESUP", "may MAKESUP"),
    "MUSTMAKE": ("MUST MAKESUP", "MUST be found to be", "are to be", "is to be", "have/has to MAKESUP"),
    "MUSTNOT": ("may/must/shall/can/should/will",),
    "DONOT": ("may/must/shall/can/should/will", "is/are/do/does"),
    "SHARED": (
        "{AMONG|OFWHOM} [,] SHARED",
        *_told("[BEING]", "[MAYBE]"),
        *_told("MUSTMAKE", "MAYBE"),
        *_ruled("DONOT"),
        ("SORTS OUTNUMBERS VERSUS SORTS [AMONGNOW]", _more(evenly=False)),
        ("SORTS OUTNUMBERS THEREST", _of_half(strict=True, most=False)),
        ("MUSTBETHERE more SORTS than VERSUS SORTS [AMONGNOW]", _more(evenly=False)),
        ("more SORTS than VERSUS SORTS [{MUST be|are|being} AMONGNOW]", _more(evenly=False)),
        ("MUSTBETHERE [at least] as many SORTS as VERSUS SORTS [AMONGNOW]", _more(evenly=True)),
        ("MUSTBETHERE no/not fewer SORTS than VERSUS SORTS [AMONGNOW]", _more(evenly=True)),
        ("at least as many SORTS as VERSUS SORTS [{MUST be|are|being} AMONGNOW]", _more(evenly=True)),
        ("[MUSTBETHERE] equal numbers of TERM and TERM [AMONGNOW]", _as_many),
        ("[MUSTBETHERE] an equal number of TERM and TERM [AMONGNOW]", _as_many),
        ("MUSTBETHERE [a/the] majority of TERM AMONGNOW", _of_half(strict=True, most=False)),
        ("MOSTNUM SORTONE", _cap),
        ("MOSTNUM being SORT1", _cap),
        ("most of THEM are/being not SORT1", _of_half(strict=True, most=True)),
    ),
    "RULED": (
        *_told("MUSTMAKE", "MUSTBE"),
        *_ruled("MUSTNOT"),
        ("SORTS MUST [always] outnumber VERSUS SORTS [AMONGNOW]", _more(evenly=False)),
        ("SORTS MUST [always] outnumber THEREST", _of_half(strict=True, most=False)),
        "{AMONG|OFWHOM} [,] RULED",
        ("[at least] as many SORTS as VERSUS SORTS THERE", _more(evenly=True)),
        ("no fewer SORTS than VERSUS SORTS THERE", _more(evenly=True)),
        ("there MUST be more SORTS than VERSUS SORTS [AMONGNOW]", _more(evenly=False)),
        ("more SORTS than VERSUS SORTS MUST be AMONGNOW", _more(evenly=False)),
        ("there MUST be [at least] as many SORTS as VERSUS SORTS [AMONGNOW]", _more(evenly=True)),
        ("there MUST be no/not fewer SORTS than VERSUS SORTS [AMONGNOW]", _more(evenly=True)),
        ("there MUST be equal numbers of TERM and TERM [AMONGNOW]", _as_many),
        ("there MUST be [a/the] majority of TERM AMONGNOW", _of_half(strict=True, most=False)),
    ),
    "MUSTBE": ("MUST be", "may be", "can be"),
    "MUSTBETHERE": ("there MUST be", "there are/is/being"),
    "OUTNUMBERS": ("[always] outnumber/outnumbers/outnumbering", "MUST [always] outnumber"),
}  # fmt: skip
