"""Where fewer are in office than are asked for, are all of them enough? “Three or, if fewer serve, all”."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Everybody, Number, Pieces, others, such
from governance_store.rules.quorum.grammar import Adjusted, Same
from governance_store.rules.quorum.rule import Base, Count, Share, Total
from governance_store.rules.quorum.totals import Asked

_ALL_IN_OFFICE: Final = Share(Fraction(1), Base.IN_POST)


def _if_below(pieces: Pieces) -> Pieces | None:
    """All of them, where they are fewer than so many; without a number, fewer than are asked for."""
    numbers = {one.value for one in such(pieces, Number)}
    return (Everybody(next(iter(numbers), None)),) if len(numbers) < 2 else None  # noqa: PLR2004 -- one


def or_everybody(asked: Asked, said: Everybody) -> Asked | None:
    """“three, or everyone in office if there are fewer than three”: the lesser of three and all."""
    match asked.total.amounts:
        case (Count(least=least) as count,) if said.below in {None, least} and not count.less_vacancies:
            total = Total((replace(count, out_of=None), _ALL_IN_OFFICE), lesser=True)
            return replace(asked, total=total)
    return None


def _or_all(pieces: Pieces) -> Pieces | None:
    (asked,), (said,) = such(pieces, Asked), such(pieces, Everybody)
    made = or_everybody(asked, said)
    return (made, *others(pieces, Asked, Everybody)) if made else None


def _of_before(pieces: Pieces) -> Pieces | None:
    """“If fewer than three are in office, all of them”: said of the three before it."""
    made = _if_below(pieces)
    (said,) = such(made or (Everybody(),), Everybody)
    if said.below is None:
        return None
    return (Same(said.below), Adjusted(beside=_ALL_IN_OFFICE, lesser=True))


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "OREVERYBODY": (
        ("[,] or [,] EVERYBODY [,] IFFEWER", _if_below),
        ("[,] or [,] IFFEWER [,] EVERYBODY", _if_below),
        ("[,] but/and [,] IFFEWER [,] [then] EVERYBODYDOES", _if_below),
        ("[,] {unless|except|save} [that] [,] IFFEWER [,] [then] EVERYBODYDOES", _if_below),
        ("[,] unless HASFEWER [,] {in which case|when} EVERYBODYDOES", _if_below),
    ),
    "ORALL": (
        ("ONE OREVERYBODY", _or_all),
        ("EVERYBODY [,] IFFEWER [,] {otherwise|else|and/but otherwise} ONE",
         lambda pieces: _or_all((*such(pieces, Asked), *(_if_below(others(pieces, Asked)) or ())))),
    ),
    "ALLBEFORE": (
        ("[but/and/however] [,] IFFEWER [,] [then] EVERYBODYDOES", _of_before),
        ("EVERYBODYDOES [,] IFFEWER", _of_before),
    ),
    "EVERYBODYDOES": (
        "EVERYBODY [MAKE]", "EVERYBODY MAKE {it|one}", "EVERYBODY form/forms/make/makes/constitute it",
        "EVERYBODY {THERE|ISHERE|must be}", "EVERYBODY is/are needed/required [PRESENT]",
        "{it|QUORUM|the number [needed/required]} {is|shall be|becomes|means|will be} EVERYBODY",
        "it {takes|needs|requires} EVERYBODY",
    ),
    "EVERYBODY": (
        "{everybody|everyone|all|each|those} [of those] {who|that} {AREINOFFICE|are|do|is|does}",
        "{everybody|everyone|all} [of] [those] SERVING",
        "all [of] [them|those|these]", "all the [remaining/other] NOUN [SERVING]",
        "all [of] the NOUN", "[all] the NOUN {then SERVING|SERVING|who AREINOFFICE}",
        "all NOUN [SERVING|who AREINOFFICE]",
        "every/each [serving/remaining] NOUN [SERVING]", "every one of them", "the whole membership",
        "all NUM", "all there are", "as many [NOUN] as {there are|AREINOFFICE}",
        "however many {there are|AREINOFFICE}", "the [whole/total] number [of NOUN] [who are|then] SERVING",
        "the [whole/total] number [of NOUN] {who|that} AREINOFFICE", "the number there [actually] are",
    ),
    "AREINOFFICE": (
        "is/are [then/still/actually/currently] SERVING", "hold/holds/have office [at the time]",
        "serve/serves", "remain/remains in office/post", "are [still/actually] left in office/post",
    ),
    "IFFEWER": ("WHENSO HASFEWER", "should there be [only] FEWERTHAN [WHOM] [SERVING]",
                "should FEWERTHAN [NOUN] {be SERVING|hold office|remain in office/post|serve}",
                "WHENSO fewer/less", "if that/it is fewer/less", "with FEWERTHAN [NOUN] SERVING"),
    "WHENSO": ("if/where/when/whenever/while", "at any time {when|that|at which}", "so long as", "as long as",
               "at a time when", "at times when", "for as long as", "during any time/period when"),
    "HASFEWER": (
        "there are [only] FEWERTHAN [WHOM] [SERVING]", "there are not FEWEROFNOT [NOUN] [SERVING]",
        "FEWERTHAN [NOUN|of them] AREINOFFICE",
        "{it|they|SUBJECT} has/have/number/numbers FEWERTHAN [NOUN] [SERVING]",
        "[the/its] {NOUN|number|membership} [SERVING] number/numbers/is/are FEWERTHAN [NOUN]",
        "[the] number [of NOUN] [SERVING] {is|falls to|drops to|falls|drops} FEWERTHAN",
        "it/that/this is FEWERTHAN", "NUM are not SERVING",
    ),
    "FEWEROFNOT": ("NUM", "as many as NUM"),
    "FEWERTHAN": ("fewer/less [than NUM]", "under/below NUM", "not as many as NUM"),
}  # fmt: skip
