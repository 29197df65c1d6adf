"""What do the amounts and the people of a frame come to together? “The chair and two others”: three."""

from __future__ import annotations

from dataclasses import replace

from governance_store.rules.quorum.composed.choosing import later
from governance_store.rules.quorum.composed.pieces import (
    Above,
    Based,
    Ceiling,
    Everybody,
    Floor,
    Lessened,
    Number,
    Part,
    People,
    Pieces,
    Rounded,
    Term,
    Whom,
    others,
    such,
)
from governance_store.rules.quorum.grammar import Beside, Organised
from governance_store.rules.quorum.phrases import is_sitter
from governance_store.rules.quorum.rule import Base, Count, Needed, Organisations, Share, Total, Unit
from governance_store.rules.quorum.terms_of_people import is_generic
from governance_store.rules.quorum.totals import Asked
from governance_store.rules.quorum.vacancies import rebased


def only(pieces: Pieces) -> Pieces | None:
    """“three lay members are a quorum”: so many, and all of them such; somebody alone is a need."""
    needed = _needs(pieces)
    rest = (*_needs_bodies(pieces), *others(pieces, People))
    if len(needed) == 1 and needed[0].least > 1:
        first = needed[0]
        if all(is_generic(term) or is_sitter(term) for term in first.any_of):
            return None
        return (Asked(Total((Count(first.least),)), Unit.MEMBERS, ""), *needed, *rest)
    return (*needed, *rest)


def beside(pieces: Pieces) -> Pieces | None:
    """“the chair and two others”."""
    needed = _needs(pieces)
    numbers = [one.value for one in such(pieces, Number)]
    if any(one.share for one in needed) or _needs_bodies(pieces):
        return None
    rest = others(pieces, People, Number, Whom)
    return (Beside(needed, numbers[-1] if numbers else 1), *rest)


def with_somebody(pieces: Pieces) -> Pieces | None:
    """“ten members and the chair”: he comes beside them, unless it is a share that they are."""
    (asked,) = such(pieces, Asked)
    needed = _needs(pieces)
    counted = all(isinstance(one, Count) for one in asked.total.amounts)
    if not counted or any(one.share for one in needed) or _needs_bodies(pieces):
        return None
    return (*others(pieces, People), Beside(needed, 0))


def and_bodies(pieces: Pieces) -> Pieces | None:
    """“the chair, a nurse and members from three of the trusts”."""
    (number,) = such(pieces, Number)
    bodies = (*_needs_bodies(pieces), Organisations(number.value))
    return (*others(pieces, Number, Whom, People), *_needs(pieces), *bodies)


def such_members(pieces: Pieces) -> Pieces | None:
    """“four members who are tenants or leaseholders”."""
    (number,) = such(pieces, Number)
    terms = tuple(one.name for one in such(pieces, Term))
    return (Asked(Total((Count(number.value),)), Unit.MEMBERS, ""), Needed(number.value, terms))


def and_people(pieces: Pieces) -> Pieces:
    """“… must attend, and so must the nurse”: who was named beside what was said before."""
    return (*others(pieces, People), *_needs(pieces), *_needs_bodies(pieces))


def with_them(pieces: Pieces) -> Pieces | None:
    """“the chair must attend, along with two lay members”; beside a number it is not said whether of it."""
    return None if such(pieces, Asked) else and_people(pieces)


def set_once(pieces: Pieces) -> Pieces | None:
    """“three members, but nothing is done unless the chair is there”: the number is set once."""
    return pieces if sum(isinstance(one, Asked | Beside | Organised) for one in pieces) <= 1 else None


def a_list(pieces: Pieces) -> Pieces | None:
    """A sentence that is a list, without a verb: a number stands in it, or several people."""
    asked = any(isinstance(one, Asked | Beside) for one in pieces)
    return pieces if asked or len(such(pieces, Needed)) > 1 else None


def _needs(pieces: Pieces) -> tuple[Needed, ...]:
    return tuple(need for one in such(pieces, People) for need in one.needed)


def _needs_bodies(pieces: Pieces) -> tuple[Organisations, ...]:
    return tuple(body for one in such(pieces, People) for body in one.bodies)


def organised(pieces: Pieces) -> Pieces | None:
    """“three of the five partner councils”, “half of the trusts”: organisations are what is counted."""
    numbers, parts = such(pieces, Number), such(pieces, Part)
    if parts and parts[0].less:
        return None
    if parts:
        share = Share(parts[0].of, strict=parts[0].strict or bool(such(pieces, Above)))
        return (Organised(Total((share,))),)
    out_of = numbers[1].value if len(numbers) > 1 else None
    return (Organisations(numbers[0].value, out_of=out_of),)


def and_organised(pieces: Pieces) -> Pieces | None:
    """“the chair and three of the five trusts”."""
    found = organised(others(pieces, People))
    return None if found is None else (*_needs(pieces), *_needs_bodies(pieces), *found)


def numbered(pieces: Pieces) -> Pieces | None:
    """“The chair may vote”, “the board meets with the auditors”: a leave or a habit, without a number."""
    return pieces if any(isinstance(one, Asked | Beside | Organised) for one in pieces) else None


def reached(pieces: Pieces) -> Pieces | None:
    """“those present come to a third of the members”: the same sort that the share is of."""
    (asked,) = such(pieces, Asked)
    units = {one.unit for one in such(pieces, Whom) if one.unit} | ({asked.unit} if asked.unit else set())
    bases = [one for one in such(pieces, Whom) if one.base and one.base is not Base.VOTING]
    if len(units) > 1 or bases:
        return None
    return (*others(pieces, Asked, Whom), replace(asked, unit=next(iter(units), None)))


def late(pieces: Pieces) -> Pieces | None:
    """“a third is needed, rounded up, but never under three”: said of the amount once its verb is past."""
    said = [one for one in pieces if isinstance(one, Rounded | Floor | Ceiling | Everybody | Whom | Lessened)]
    if not said:
        return pieces
    asked = such(pieces, Asked)
    made: Asked | None = asked[0] if len(asked) == 1 else None
    for one in said:
        made = later(made, one) if made else None
    return (
        None
        if made is None
        else tuple(
            made if one in asked else one
            for one in others(pieces, Rounded, Floor, Ceiling, Everybody, Whom, Lessened)
        )
    )


def based(pieces: Pieces) -> Pieces | None:
    """“a third, an empty seat being left out”: of a share, of which it was not said before."""
    based = {one.base for one in such(pieces, Based)}
    rest = others(pieces, Based)
    if len(based) != 1:
        return rest if not based else None
    (base,) = based
    made = [_of_base(one, base) if isinstance(one, Asked) else one for one in rest]
    return None if None in made else tuple(one for one in made if one)


def _of_base(asked: Asked, base: Base) -> Asked | None:
    """An amount of which seats it is; a share of the votes is of filled seats in any case."""
    told = {Base.ALL, base} | ({Base.VOTING} if base is Base.IN_POST else set())
    if any(isinstance(one, Share) and one.base not in told for one in asked.total.amounts):
        return None
    return replace(asked, total=rebased(asked.total, base))


def not_one(pieces: Pieces) -> Pieces | None:
    """“Nothing may be done without one”: without a quorum, and not without one member."""
    bare = [one.total for one in such(pieces, Asked) if not one.noun and not one.unit]
    return None if Total((Count(1),)) in bare else pieces
