"""How many does an amount come to? Rounded as the clause says, or as “at least” implies."""

from __future__ import annotations

from collections.abc import Callable

from governance_store.rules.quorum.rule import Amount, Base, Count, Rounding, Share, Total


def required_of(total: Total, size: Callable[[Base], int | None], vacant: int = 0) -> int | None:
    """How many there must be; None where the size of a base is not known."""
    found = [_amount(one, size, vacant) for one in total.amounts]
    if any(one is None for one in found):
        return None
    known = [one for one in found if one is not None]
    return max(total.floor or 0, min(known) if total.lesser else max(known))


def _amount(amount: Amount, size: Callable[[Base], int | None], vacant: int) -> int | None:
    if isinstance(amount, Count):
        return max(1, amount.least - vacant) if amount.less_vacancies else amount.least
    whole = size(amount.base)
    return None if whole is None else share_of(amount, whole)


def share_of(share: Share, whole: int) -> int:
    """A share of so many, as a number of people: in whole numbers all the way, so that none is lost."""
    parts, of = share.of.numerator * whole, share.of.denominator
    if share.strict:
        return parts // of + 1 + share.plus
    match share.rounding or Rounding.UP:
        case Rounding.UP:
            return -(-parts // of) + share.plus
        case Rounding.DOWN:
            return parts // of + share.plus
        case Rounding.NEAREST:
            return (2 * parts + of) // (2 * of) + share.plus


def silent_on_rounding(total: Total, size: Callable[[Base], int | None]) -> bool:
    """Whether “half plus one” falls on a part of a person, and the clause does not say how it is rounded."""
    return any(
        isinstance(one, Share)
        and bool(one.plus)
        and one.rounding is None
        and not one.strict
        and (one.of * (size(one.base) or 0)).denominator != 1
        for one in total.amounts
    )
