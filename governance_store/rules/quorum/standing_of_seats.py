"""Does a test hold for a committee as it stands? By how many belong to it, and by which seats are filled."""

from __future__ import annotations

from collections.abc import Sequence

from governance_store.rules.quorum.counting import Committee, Doubt
from governance_store.rules.quorum.nouns import one_of
from governance_store.rules.quorum.rule import OF_MEMBERSHIP, Variant, When


def standing(variants: Sequence[Variant], committee: Committee) -> list[Variant]:
    """The tests of sizes and of seats that hold; raises Doubt where two of them set a number."""
    found = [one for one in variants if one.when in OF_MEMBERSHIP and stands(one, committee)]
    found = [one for one in found if not any(_is_wider(one, other) for other in found)]
    if len({one.test.total for one in found if one.test.total}) > 1:
        raise Doubt("The clause sets two numbers for the committee as it stands.")
    return found


def _is_wider(one: Variant, other: Variant) -> bool:
    """Whether a number is for more sizes than another: “five up to ten members, eight up to twenty”."""
    if not one.when is other.when is When.SIZE or one.in_post is not other.in_post or not other.test.total:
        return False
    low = 0 if one.least is None else one.least
    starts_before = low <= (other.least or 0)
    ends_after = one.most is None or (other.most is not None and other.most <= one.most)
    return starts_before and ends_after and (one.least, one.most) != (other.least, other.most)


def stands(variant: Variant, committee: Committee) -> bool:
    """Whether a test of sizes or of seats holds; raises Doubt where that is not certain."""
    if variant.when is When.SIZE:
        return _is_of_size(variant, committee)
    if not variant.seat:
        return (committee.vacant == 0) is (variant.when is When.FILLED)
    return _is_filled(variant.seat, committee) is (variant.when is When.FILLED)


def _is_of_size(variant: Variant, committee: Committee) -> bool:
    """Whether the committee is of the size; it has to be said whether vacant seats count, if they decide."""
    sizes = {committee.in_post} if variant.in_post else {len(committee.seats), committee.in_post}
    found = {
        (variant.least is None or size >= variant.least) and (variant.most is None or size <= variant.most)
        for size in sizes
    }
    if len(found) > 1:
        raise Doubt("Whether vacant seats count for the size of the committee is not said.")
    return found.pop()


def _is_filled(term: str, committee: Committee) -> bool:
    """Whether somebody is in post whom a term means; where there are several seats, all of them or none."""
    meant = committee.labelled((term,))
    if meant is None:
        raise Doubt(f"Whether {one_of(term)} is in post is not recorded.")
    seats = [committee.by_id[one] for one in meant]
    found = {not seat.vacant for seat in seats}
    if len(found) > 1 or any(seat.suspended for seat in seats):
        raise Doubt(f"Whether {one_of(term)} is in post is not certain.")
    return found.pop()
