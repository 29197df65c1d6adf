"""What becomes of a part of a person? “any fraction counting as one”, “rounded down”, “up to the next”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.lexicon import listed
from governance_store.rules.quorum.composed.patterns import Action, Pattern
from governance_store.rules.quorum.composed.pieces import Rounded, Whom
from governance_store.rules.quorum.rule import Base, Rounding


def _rounded(rounding: Rounding) -> Action:
    return lambda _: (Rounded(rounding),)


_UP: Final = _rounded(Rounding.UP)
_DOWN: Final = _rounded(Rounding.DOWN)
_NEAREST: Final = _rounded(Rounding.NEAREST)

RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "FRACTION": (
        "[any/a/every/all/the/each/resulting/such] fraction/fractions [of a whole number/member/person]",
        "any/a/the [resulting] remainder [left [over]] [after [the] division]",
        "[a/any] part of a member/person/whole",
        "[any] fractional part/parts/figure/result/amount", "anything over", "any odd fraction",
        "[any] decimals/decimal", "[any/an] odd half",
    ),
    "GOING": ("being", "is", "are", "to be", "shall be", "must be", "will be", "is/are to be"),
    "DROPPED": (
        "disregarded/ignored/dropped/discarded/omitted/excluded", "left out/off", "rounded down/downwards",
        "thrown away", "cut off", "struck off", "not [to be] counted", "taken down",
    ),
    "RAISED": (
        "going up [to one]", "counted/taken/rounded/raised up [to {one|a/the [next] whole [number]}]",
        "rounded upwards", "rounded up [to {one|the next whole number}]", "rounded off as one",
        "counted/treated/reckoned/regarded/taken as ASONE",
        "made up to ASONE", "taken/carried/moved to the next [higher] {INTEGER|number}",
        "raised to {one|the next whole number}",
    ),
    "ASONE": ("[a/another] one", "[a] whole", "a [further/full/whole] member/person", "a whole number/one",
              "one more [member]", "one"),
    "RAISES": ("count/counts [up] as ASONE", "go/goes up", "round/rounds up", "rank/ranks as ASONE",
               "counting as ASONE", "rounding up", "make/makes one more"),
    "LOWERS": ("go/goes down", "round/rounds down", "do/does not count", "count/counts for nothing",
               "counting for nothing", "rounding down"),
    "DROP": ("drop", "ignore", "disregard", "discard", "leave out/off", "forget", "omit", "throw away"),
    "DROPPING": ("dropping", "ignoring", "disregarding", "discarding", "leaving out/off", "forgetting",
                 "omitting", "throwing away"),
    "FRACTIONS": (
        ("[with] FRACTION [GOING] DROPPED", _DOWN),
        ("[with] FRACTION [GOING] RAISED", _UP),
        ("FRACTION RAISES", _UP),
        ("FRACTION LOWERS", _DOWN),
        ("rounding is [always] UPWARDS", _UP),
        ("rounding is [always] to the higher/larger/upper {INTEGER|number}", _UP),
        ("rounding is [always] DOWNWARDS", _DOWN),
        ("rounded to a whole number by FRACTIONS", lambda pieces: pieces),
        ("SHAREAGAIN being taken/rounded to the nearest INTEGER", _NEAREST),
        ("SHAREAGAIN being taken/rounded UPWARDS", _UP),
        ("SHAREAGAIN being taken/rounded DOWNWARDS", _DOWN),
        ("or [,] NOTWHOLE [,] the next [higher] INTEGER [up/above]", _UP),
        ("or the [next] INTEGER just/next/immediately above {SHAREAGAIN|that|it}", _UP),
        ("[a/any] half [being/is] counted/reckoned/treated/taken as ASONE", _UP),
        ("taken down to a/the whole number", _DOWN),
        ("taken to the [next] whole number up", _UP),
        ("taken up to a/the whole number", _UP),
        ("DROP FRACTION", _DOWN),
        ("DROPPING FRACTION", _DOWN),
        ("rounded UPWARDS [WHOLEIF]", _UP),
        ("rounded DOWNWARDS [WHOLEIF]", _DOWN),
        ("round/rounding [FRACTION] UPWARDS [WHOLEIF]", _UP),
        ("round/rounding UPWARDS FRACTION", _UP),
        ("round/rounding [FRACTION] DOWNWARDS [WHOLEIF]", _DOWN),
        ("round/rounding DOWNWARDS FRACTION", _DOWN),
        ("count/counting/treat/treating/reckon/reckoning FRACTION as ASONE", _UP),
        ("going/go/goes up to the next [higher] INTEGER", _UP),
        ("going/go/goes down to the [next/last] [lower] whole number", _DOWN),
        ("to the nearest {INTEGER|number}", _NEAREST),
        ("[or] the next [higher] INTEGER [above/up] [that]", _UP),
        ("NOTWHOLE [,] [then] ROUNDEDSO", lambda pieces: pieces),
        ("ROUNDEDSO NOTWHOLE", lambda pieces: pieces),
    ),
    "INTEGER": ("whole number/member/person/figure", "integer/member/person", "full number"),
    "UPWARDS": ("up", "upwards", "up/upwards to the nearest/next [higher] {INTEGER|[whole] [number]}"),
    "DOWNWARDS": ("down", "downwards",
    "down/downwards to the nearest/next [lower] {INTEGER|[whole] [number]}"),
    "THATRESULT": ("that/this/it", "the result/number/figure/answer/share/third/half/quarter/quotient",
                   "that result/number/figure/share", "thatmany", "them/these"),
    "SHAREAGAIN": (("[the] PART", lambda _: ()), ("a PART", lambda _: ())),
    "NOTWHOLE": (
        "if/where/when SHAREAGAIN {is|does} not [give|come to|make|work out as|produce] WHOLENUM",
        "if/where/when SHAREAGAIN {comes to|gives|is|leaves|produces|results in|works out as} PARTIAL",
        ("if/where/when/should THATRESULT {is|be|does|do} not [give|come to|make|work out as|produce|be] "
        "WHOLENUM"),
        "if/where/when THATRESULT {comes to|gives|is|leaves|produces|results in|works out as} PARTIAL",
        "if/where/when THATRESULT {comes out|works out} PARTIAL",
        "should THATRESULT {be|give|leave|produce|come to|work out as|result in|contain} PARTIAL",
        "if/where/when THATRESULT contains/includes PARTIAL",
        "DIVISIBLE",
        "if/where/when/should there {is|be} {a|any} fraction/remainder",
        "if/where/when a fraction/remainder results/arises/remains/is left",
        "if/where/when need be", "if needed/necessary", "where necessary",
        "unless THATRESULT is a whole number [already]",
        "if/where/when not [a] whole [number]", "if/where/when [it/that/this] not exact",
        ("if/where/when {SUBJECT number|THATRESULT|the total/membership} {does|do} not divide "
        "exactly/evenly/equally [by NUM]"),
    ),
    "DIVISIBLE": (
        ("if/where/when WHOM is/are not [exactly] divisible by NUM", lambda _: ()),
        ("if/where/when WHOM does/do not divide [exactly/evenly] by NUM", lambda _: ()),
    ),
    "WHOLENUM": ("a/an [exact] whole number", "whole/exact/even", "exactly"),
    "PARTIAL": ("a/any fraction/remainder", "fractional", "a fractional number/figure", "with a fraction"),
    "ROUNDEDSO": (
        ("[it|THATRESULT|FRACTION] [GOING] rounded UPWARDS", _UP),
        ("[it|THATRESULT|FRACTION] [GOING] rounded DOWNWARDS", _DOWN),
        ("[it|THATRESULT|FRACTION] [GOING] rounded to the nearest {INTEGER|[whole] [number]}", _NEAREST),
        ("{round|go} [THATRESULT] UPWARDS", _UP),
        ("{round|go} [THATRESULT] DOWNWARDS", _DOWN),
        ("{go|it goes|THATRESULT goes|go up|it goes up|move up} to the next [higher] [whole] [number] [up]",
         _UP),
        ("go up to the next [one]", _UP),
        ("[take] the next [higher/highest] [whole] number [above/up] [it/that] [THATAPPLIES]", _UP),
        ("[take] the next lower [whole] number [THATAPPLIES]", _DOWN),
        ("[take] the nearest whole number [THATAPPLIES]", _NEAREST),
        ("FRACTION [GOING] DROPPED", _DOWN),
        ("FRACTION [GOING] RAISED", _UP),
        ("FRACTION RAISES", _UP),
        ("it counts as ASONE", _UP),
        ("it is DROPPED", _DOWN),
        ("DROP {it|FRACTION}", _DOWN),
    ),
    "THATAPPLIES": ("applies", "is taken", "is used", "counts", "is the quorum", "is needed/required",
                    "will do", "shall be taken/used"),
    "ROUND": ("[,] FRACTIONS [,]", "[,] and FRACTIONS [,]", "( FRACTIONS )",
        "[,] again ROUNDED [,]", "[,] ROUNDED likewise/again [,]",
        "[,] disregarding NOFRACTION",
        "[,] [( ] ROUNDED [)]", "[,] and ROUNDED [,]"),
    "NOFRACTION": (
        ("vacant NOUN and any fraction", lambda _: (Rounded(Rounding.DOWN), Whom(None, Base.IN_POST))),
        ("any fraction", _DOWN),
    ),
    "ROUNDED": ("UP [WHOLEIF]", "DOWN [WHOLEIF]", "NEAREST"),
    "WHOLEIF": ("if/where/when it/that/this is not [a] whole [number]", "if/where/when need be",
        "if needed", "if/where/when necessary/needed/required", "if it is a fraction", "as needed/necessary"),
}  # fmt: skip

TERMINALS: Final = {
    "UP": listed("u", (Rounded(Rounding.UP),)),
    "DOWN": listed("j", (Rounded(Rounding.DOWN),)),
    "NEAREST": listed("J", (Rounded(Rounding.NEAREST),)),
}
