"""Does a test hold for a committee as it stands? By how many belong to it, and by which seats are filled."""

from __future__ import annotations

from governance_store.rules.quorum.counting import Committee, Doubt
from governance_store.rules.quorum.nouns import one_of
from governance_store.rules.quorum.rule import Variant, When


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
