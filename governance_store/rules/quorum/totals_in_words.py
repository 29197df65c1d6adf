"""How is a number, a share or a total said in English? “One third of the members in post, rounded up”."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import Final

from governance_store.rules.quorum.rule import Amount, Base, Count, Rounding, Share, Total, Unit
from governance_store.rules.quorum.vocabulary import NUMBERS

_WORDS: Final = {
    value: name for name, value in NUMBERS.items() if name not in {"single", "couple", "pair", "dozen"}
}
_SHARES: Final = {
    Fraction(1, 2): "half", Fraction(1, 3): "one third", Fraction(2, 3): "two thirds",
    Fraction(1, 4): "one quarter", Fraction(3, 4): "three quarters",
}  # fmt: skip
ROUNDED: Final = {
    Rounding.UP: ", rounded up",
    Rounding.DOWN: ", rounded down",
    Rounding.NEAREST: ", rounded to the nearest whole number",
}
_OF: Final = {
    Base.ALL: "",
    Base.IN_POST: " in post",
    Base.VOTING: "",
    Base.REGISTERED: " registered at the meeting",
    Base.COMMITTEE: "",
}


def number_in_words(number: int) -> str:
    """A small number as a word."""
    return _WORDS.get(number, str(number))


@lru_cache(maxsize=1024)
def total_in_words(total: Total, unit: Unit | None) -> str:
    """A total, as “one third of the members in post or two members, whichever is greater”."""
    bases = {one.base for one in total.amounts if isinstance(one, Share)}
    told = [_amount(one, unit, several=len(bases) > 1) for one in total.amounts]
    if len(told) == 1:
        return told[0]
    floor = f", but never fewer than {number_in_words(total.floor)}" if total.floor else ""
    return f"{' or '.join(told)}, whichever is {'less' if total.lesser else 'greater'}{floor}"


def _amount(amount: Amount, unit: Unit | None, *, several: bool = False) -> str:
    one = isinstance(amount, Count) and amount.least == 1
    noun = {Unit.VOTING: "voting member", Unit.ORGANISATIONS: "partner organisation"}.get(
        unit or Unit.MEMBERS, "member"
    )
    named = noun if one else f"{noun}s"
    behind = " represented" if unit is Unit.ORGANISATIONS else ""
    if isinstance(amount, Count):
        less = ", less one for every vacancy" if amount.less_vacancies else ""
        whole = f" of the {amount.out_of}" if amount.out_of else ""
        if unit is None:
            return f"{number_in_words(amount.least)}{whole}{less}"
        return f"{number_in_words(amount.least)}{whole} {named}{behind}{less}"
    vacant = ", vacant or not" if unit is Unit.VOTING and amount.base is Base.ALL else ""
    if amount.base is Base.VOTING and unit is not Unit.VOTING:
        named = "voting members"
    if amount.base is Base.COMMITTEE:
        named = "quorum of the committee"
    plus = f" plus {number_in_words(amount.plus)}" if amount.plus > 0 else ""
    share = _lessened(amount) if amount.plus < 0 else share_in_words(amount.of)
    rounded = ROUNDED[amount.rounding] if amount.rounding else ""
    lead = "more than " if amount.strict else ""
    whole = "all the" if several and amount.base is Base.ALL else "the"
    if unit is None and amount.base is Base.ALL and not several:
        return f"{lead}{share}{rounded}{plus}"
    return f"{lead}{share} of {whole} {named}{_OF[amount.base]}{vacant}{behind}{rounded}{plus}"


def _lessened(amount: Share) -> str:
    """“all but two”, “one less than half”: a share of which so many are taken."""
    less = number_in_words(-amount.plus)
    return f"all but {less}" if amount.of == 1 else f"{less} less than {share_in_words(amount.of)}"


def share_in_words(share: Fraction) -> str:
    """A share of a whole."""
    if share == 1:
        return "100 per cent"
    return _SHARES.get(share, f"{share.numerator}/{share.denominator}")
