"""Is each part of a test met? By whom, and whose coming would mend it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from governance_store.rules.quorum.counting import Counted, Doubt, Roll
from governance_store.rules.quorum.facts import Matter, Seat
from governance_store.rules.quorum.phrases import is_sitter
from governance_store.rules.quorum.printing import (
    comparison_in_words,
    needed_in_words,
    organisations_in_words,
    proportion_in_words,
)
from governance_store.rules.quorum.requiring import required_of, share_of, silent_on_rounding
from governance_store.rules.quorum.rule import (
    Base,
    Cap,
    Comparison,
    Condition,
    Count,
    Needed,
    Organisations,
    Proportion,
    Total,
    Unit,
)
from governance_store.rules.quorum.terms_of_people import canonical, same_as
from governance_store.rules.quorum.totals_in_words import total_in_words
from governance_store.rules.quorum.verdict import PartFound
from governance_store.rules.quorum.vocabulary import ROLE_HEADS

if TYPE_CHECKING:
    from governance_store.rules.quorum.applying import Applied


def held(applying: Applied, counted: Counted, roll: Roll, matter: Matter) -> tuple[PartFound, ...]:
    """Every part of the test that applies, the total first; raises Doubt."""
    test = applying.test
    parts: list[PartFound] = []
    if test.total:
        parts.append(_total(test.total, test, counted, roll, matter))
    sole = test.total is None and len(test.needed) == 1
    total = Total((Count(test.needed[0].least),)) if sole else test.total
    parts += (_needed(one, _with_aside(one, test, counted), roll, total) for one in test.needed)
    parts += (_proportion(one, counted, roll) for one in test.proportions)
    parts += (_organisations(one, counted, roll) for one in test.organisations)
    parts += (_comparison(one, counted, roll) for one in test.comparisons)
    if test.apart and all(part.met for part in parts):
        parts.append(_apart(test.needed, counted, roll))
    elif test.total is None and len(test.needed) > 1 and all(part.met for part in parts):
        _several_at_once(test.needed, counted, roll)
    return tuple(parts)


def _several_at_once(needed: tuple[Needed, ...], counted: Counted, roll: Roll) -> None:
    """“two clinicians and the chair”, of whom one is both: whether three have to come is not said."""
    plain = tuple(one for one in needed if one.share is None and not one.apart_from)
    if len(plain) > 1 and not _apart(plain, counted, roll).met:
        raise Doubt("Whether one person may be two of those who are asked for is not certain.")


def _size(
    test: Condition, roll: Roll, matter: Matter, base: Base, conflicted: Sequence[str] = ()
) -> int | None:
    if test.unit is Unit.ORGANISATIONS:
        return len(roll.committee.organisations) or None
    out = roll.committee.left_out(test.left_out) | frozenset(conflicted)
    seats = [seat for seat in roll.committee.seats if seat.id not in out] if out else roll.committee.seats
    match base:
        case Base.ALL:
            return len(seats)
        case Base.IN_POST:
            filled = (seat for seat in seats if not seat.vacant and not seat.suspended)
            return sum(seat.voting or test.unit is not Unit.VOTING for seat in filled)
        case Base.VOTING:
            return sum(seat.voting and not seat.vacant for seat in seats)
        case Base.REGISTERED:
            return matter.registered
        case Base.COMMITTEE:
            return matter.committee_quorum


def _total(total: Total, test: Condition, counted: Counted, roll: Roll, matter: Matter) -> PartFound:
    def size(base: Base) -> int | None:
        return _size(test, roll, matter, base, counted.left_out)

    required = required_of(total, size, roll.committee.vacant)
    if required is None:
        raise Doubt(f"Of how many “{total_in_words(total, test.unit)}” is taken is not known.")
    if silent_on_rounding(total, size) and counted.number == required - 1:
        raise Doubt("The clause does not say how a fraction is rounded.")
    _ask_the_noun(test, counted, roll, required)
    here = counted.number - sum(_surplus(one, counted, roll) for one in test.caps)
    missing = max(0, required - here)
    seats = _absent(
        missing,
        counted,
        (seat for seat in roll.committee.seats if test.unit is not Unit.VOTING or seat.voting),
    )
    what = {Unit.ORGANISATIONS: "organisation", Unit.VOTING: "voting member"}.get(
        test.unit or Unit.MEMBERS, "member"
    )
    return PartFound(
        f"{here} {what}{'' if here == 1 else 's'} counted, {required} needed"
        f" ({total_in_words(total, test.unit)}).",
        not missing,
        here,
        required,
        tuple(seat.told for seat in counted.seats),
        missing,
        seats,
        f"{missing} more {what}{'' if missing == 1 else 's'}",
    )


def _surplus(one: Cap, counted: Counted, roll: Roll) -> int:
    """How many are there beyond those who count of them."""
    seats = _labelled(one.any_of, roll)
    return max(0, sum(seat.id in seats for seat in counted.seats) - one.most)


def _ask_the_noun(test: Condition, counted: Counted, roll: Roll, required: int) -> None:
    """“three councillors” of a board with other members too: everyone, or those recorded as such?"""
    named = same_as(test.noun, roll.committee.labels) if test.noun else frozenset()
    if test.noun and not named and not is_sitter(test.noun) and _told_apart(roll):
        raise Doubt(f"Whether “{test.noun}” is every member is not certain.")
    if not named or not canonical(test.noun) or test.unit is Unit.ORGANISATIONS:
        return
    meant = roll.committee.labelled((test.noun,)) or frozenset()
    such = sum(seat.id in meant for seat in counted.seats)
    of_such = required_of(test.total, lambda _: len(meant), roll.committee.vacant) if test.total else None
    if (such >= (of_such or required)) is not (counted.number >= required):
        raise Doubt(f"Whether “{test.noun}” is every member or those recorded as such is not certain.")


def _absent(missing: int, counted: Counted, seats: Iterator[Seat]) -> tuple[str, ...]:
    if not missing:
        return ()
    there = {seat.id for seat in counted.seats}
    return tuple(seat.id for seat in seats if seat.id not in there and not seat.vacant and not seat.suspended)


def _labelled(terms: tuple[str, ...], roll: Roll) -> frozenset[str]:
    found = roll.committee.labelled(terms)
    if found is None:
        raise Doubt(f"Which seats are meant by “{_or(terms)}” is not recorded.")
    return found


def _or(terms: tuple[str, ...]) -> str:
    return " or ".join(term.replace("_", " ") for term in terms)


def _ask_the_others(one: Needed, roll: Roll) -> None:
    """Of several who may be there, one that no seat carries and that is no office is asked about."""
    joined = ("_or_".join(one.any_of), "_and_".join(one.any_of))
    if any(same_as(term, roll.committee.labels) for term in joined):
        return
    for term in one.any_of:
        known = roll.committee.labelled((term,)) is not None
        if len(one.any_of) > 1 and not known and term.rsplit("_", maxsplit=1)[-1] not in ROLE_HEADS:
            raise Doubt(f"Which seats are meant by “{term.replace('_', ' ')}” is not recorded.")


def _with_aside(one: Needed, test: Condition, counted: Counted) -> Counted:
    """Those counted, and those left out of the number where just they are needed besides."""
    if set(one.any_of) <= {*test.left_out, *test.uncounted}:
        return replace(counted, seats=(*counted.seats, *counted.aside))
    return counted


def _are_all_such(one: Needed, total: Total | None, roll: Roll) -> bool:
    """Whether the number asked for is of such members altogether, and no seat is told apart from another.

    “Eight public governors” of a council whose seats have no category are eight of its governors.
    """
    if roll.committee.labelled(one.any_of) is not None or one.apart_from:
        return False
    alone = one.share is not None or (total is not None and total.amounts == (Count(one.least),))
    office = any(term.rsplit("_", maxsplit=1)[-1] in ROLE_HEADS - _NOUNS for term in one.any_of)
    return alone and one.least != 1 - (one.share is not None) and not _told_apart(roll) and not office


_COME_BY = {"elected", "nominated", "coopted", "designated", "chosen"}
"""How all come by a seat, where nobody is told apart: whether a vacant one is of them is not said."""


def _told_apart(roll: Roll) -> bool:
    return any(seat.categories or seat.organisation for seat in roll.committee.seats)


_NOUNS = {"director", "officer", "lead", "commissioner", "warden", "guardian", "manager"}


def _needed(one: Needed, counted: Counted, roll: Roll, total: Total | None = None) -> PartFound:
    every = _are_all_such(one, total, roll) or (one.any_of == ("member",) and bool(one.apart_from))
    seats = frozenset(roll.committee.by_id) if every else _labelled(one.any_of, roll)
    if one.apart_from:
        seats -= _labelled(one.apart_from, roll)
    by = tuple(seat.told for seat in counted.seats if seat.id in seats)
    least = one.least
    if share := one.share:
        if every and one.any_of == ("appointed",):
            share = replace(share, base=Base.IN_POST)  # nobody is appointed to a vacant seat
        elif every and roll.committee.vacant and one.any_of[0] in _COME_BY:
            raise Doubt(f"Whether vacant seats are of the “{one.any_of[0]}” is not certain.")
        whole = [seat for seat in roll.committee.seats if seat.id in seats]
        in_post = [seat for seat in whole if not seat.vacant and not seat.suspended]
        least = share_of(share, len(in_post if share.base is Base.IN_POST else whole))
    missing = max(0, least - len(by))
    if missing:
        _ask_the_others(one, roll)
    told = needed_in_words(one)
    who = f": {', '.join(by)}" if by else ""
    candidates = _absent(missing, counted, (seat for seat in roll.committee.seats if seat.id in seats))
    return PartFound(
        f"{told[0].upper()}{told[1:]} needed, {len(by)} there{who}.",
        not missing,
        len(by),
        least,
        by,
        missing,
        candidates,
        needed_in_words(one, missing) if missing else "",
    )


def _proportion(one: Proportion, counted: Counted, roll: Roll) -> PartFound:
    seats = _labelled(one.any_of, roll)
    by = tuple(seat.told for seat in counted.seats if seat.id in seats)
    here = len(counted.seats)
    part = one.share * here
    if one.most:
        allowed = math.ceil(part) - 1 if one.strict else math.floor(part)
        met, required = len(by) <= allowed, allowed
    else:
        required = math.floor(part) + 1 if one.strict else math.ceil(part)
        met = len(by) >= required and here > 0
    told = proportion_in_words(one)
    missing = 0 if met else _more(one, len(by), here)
    wanted = (seat for seat in roll.committee.seats if (seat.id in seats) is not one.most)
    mended = _or(one.any_of)
    return PartFound(
        f"{told[0].upper()}{told[1:]}: {len(by)} of {here}.",
        met,
        len(by),
        required,
        by,
        missing,
        _absent(missing, counted, wanted),
        f"{missing} more who are{' not' if one.most else ''} {mended}" if missing else "",
    )


def _more(one: Proportion, having: int, here: int) -> int:
    """How many more there must be for the share to be right."""
    for more in range(1, 500):
        part = one.share * (here + more)
        if one.most and (having < part or (having == part and not one.strict)):
            return more
        if not one.most and (having + more > part or (having + more == part and not one.strict)):
            return more
    return 0


def _comparison(one: Comparison, counted: Counted, roll: Roll) -> PartFound:
    """Whether there are more of the one sort than of the other."""
    more, fewer = _labelled(one.more, roll), _labelled(one.fewer, roll)
    by = tuple(seat.told for seat in counted.seats if seat.id in more)
    others = sum(seat.id in fewer for seat in counted.seats)
    required = others if one.evenly else others + 1
    missing = max(0, required - len(by))
    told = comparison_in_words(one)
    return PartFound(
        f"{told[0].upper()}{told[1:]}: {len(by)} and {others}.",
        not missing,
        len(by),
        required,
        by,
        missing,
        _absent(missing, counted, (seat for seat in roll.committee.seats if seat.id in more)),
        f"{missing} more {_or(one.more)}" if missing else "",
    )


def _apart(needed: Sequence[Needed], counted: Counted, roll: Roll) -> PartFound:
    """Whether each need can be met by somebody of its own."""
    wanted = [
        [seat.id for seat in counted.seats if seat.id in _labelled(one.any_of, roll)]
        for one in needed
        for _ in range(one.least)
    ]
    taken: dict[str, int] = {}

    def seated(place: int, tried: set[str]) -> bool:
        for seat in wanted[place]:
            if seat not in tried:
                tried.add(seat)
                if seat not in taken or seated(taken[seat], tried):
                    taken[seat] = place
                    return True
        return False

    found = sum(seated(place, set()) for place in range(len(wanted)))
    told = "Each of those named has to be somebody else."
    return PartFound(told, found == len(wanted), found, len(wanted), mended_by=("somebody else for each"))


def _organisations(one: Organisations, counted: Counted, roll: Roll) -> PartFound:
    if not roll.committee.organisations:
        raise Doubt("From which organisations the members come is not recorded.")
    such = _labelled(one.any_of, roll) if one.any_of else None
    here = [seat for seat in counted.seats if such is None or seat.id in such]
    there = [body for body in roll.committee.organisations if _from(body, here) >= _each(one, body, roll)]
    required = len(roll.committee.organisations) if one.least is None else one.least
    strange = max(0, len(roll.committee.organisations) - (one.out_of or len(roll.committee.organisations)))
    if such is None and len(there) - strange < required <= len(there):
        raise Doubt(f"Which {one.out_of} of the organisations that have seats are meant is not told.")
    missing = max(0, required - len(there))
    others = [body for body in roll.committee.organisations if body not in there]
    seats = (
        seat
        for seat in roll.committee.seats
        if seat.organisation in others and (such is None or seat.id in such)
    )
    told = organisations_in_words(one)
    return PartFound(
        f"{told[0].upper()}{told[1:]}: {len(there)} of {required} there.",
        not missing,
        len(there),
        required,
        tuple(there),
        missing,
        _absent(missing, counted, seats),
        _from_words(missing, others, one) if missing else "",
    )


def _from(body: str, here: Sequence[Seat]) -> int:
    return sum(seat.organisation == body for seat in here)


def _each(one: Organisations, body: str, roll: Roll) -> int:
    """How many there must be from one organisation."""
    if one.share is None:
        return one.each
    seats = [seat for seat in roll.committee.seats if seat.organisation == body]
    filled = [seat for seat in seats if not seat.vacant and not seat.suspended]
    return share_of(one.share, len(filled if one.share.base is Base.IN_POST else seats))


def _from_words(missing: int, others: Sequence[str], one: Organisations) -> str:
    told = "one more" if one.each == 1 and one.least is not None else str(one.each) if one.each > 1 else "one"
    if missing == len(others):
        return f"{told} from {' and from '.join(others)}"
    joined = ", ".join(others[:-1]) + f" or {others[-1]}"
    return f"{told} from {joined}" if missing == 1 else (f"one each from {missing} of {', '.join(others)}")
