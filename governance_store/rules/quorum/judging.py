"""Is there a quorum? A rule held against seats, attendance and the matter at hand; pure, and never a guess.

Where the clause is silent on something that is the case, as whether a deputy counts, it is judged both ways:
if that makes no difference it is not in the way, otherwise it is named and no verdict is given.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from typing import Final

from governance_store.rules.quorum.applying import applied
from governance_store.rules.quorum.bearing import matters
from governance_store.rules.quorum.counting import Committee, Counted, Doubt, Roll, deputy_counts, settled
from governance_store.rules.quorum.facts import Capacity, Matter, Present, Seat
from governance_store.rules.quorum.holding import held
from governance_store.rules.quorum.procedures import judged_procedure
from governance_store.rules.quorum.repair import repaired
from governance_store.rules.quorum.rule import Condition, Conflict, QuorumRule
from governance_store.rules.quorum.understanding import Understood
from governance_store.rules.quorum.verdict import Finding, PartFound, Verdict

_SILENT: Final = {
    "deputies": "The clause does not say whether deputies count.",
    "proxies": "The clause does not say whether proxies count.",
    "remote": "The clause does not say whether those who join from afar count.",
    "conflict": "The clause does not say whether those with an interest count for the item.",
    "abstainers": "The clause does not say whether those who abstain count.",
}


def judge(
    understood: Understood, seats: Committee | Sequence[Seat], here: Sequence[Present], matter: Matter
) -> Verdict:
    """The verdict on a meeting, or on a decision without one; a Committee is looked through once for many."""
    committee = seats if isinstance(seats, Committee) else Committee(seats)
    roll = Roll(committee, tuple(here))
    unclear = [one for one in understood.not_understood if matters(one, committee, here, matter)]
    if matter.procedure:
        verdict = judged_procedure(understood.rule, roll, matter)
    else:
        verdict = _judged(understood.rule, roll, matter)
    if not unclear:
        return verdict
    told = tuple(f"“{one.words}”: {one.why}." for one in unclear)
    return replace(verdict, finding=Finding.CANNOT_SAY, doubts=(*told, *verdict.doubts), repair="")


def _judged(rule: QuorumRule, roll: Roll, matter: Matter) -> Verdict:
    silent = list(_silent_on(rule, roll))
    if matter.abstaining and rule.abstainers is None:
        silent.append("abstainers")
    if "deputies" in silent:
        rule = settled(rule, roll.committee)
    verdicts = [_verdict(one, roll, matter) for one in _ways(rule, silent)]
    first = verdicts[0]
    if any(one.finding is Finding.CANNOT_SAY for one in verdicts):
        return next(one for one in verdicts if one.finding is Finding.CANNOT_SAY)
    if len({one.finding for one in verdicts}) == 1:
        return first
    doubts = tuple(_SILENT[name] for name in silent)
    return replace(first, finding=Finding.CANNOT_SAY, doubts=doubts, repair="")


def _silent_on(rule: QuorumRule, roll: Roll) -> Iterator[str]:
    counting = [one for one in roll.here if one.capacity is not Capacity.ATTENDEE]
    there = {one.capacity for one in counting}
    if Capacity.DEPUTY in there and _is_silent_on_deputies(rule, roll):
        yield "deputies"
    if rule.proxies is None and Capacity.PROXY in there:
        yield "proxies"
    if rule.remote is None and any(one.remote for one in counting):
        yield "remote"
    if rule.conflict is None and any(one.conflicted for one in counting):
        yield "conflict"


def _is_silent_on_deputies(rule: QuorumRule, roll: Roll) -> bool:
    """Whether of one who stands in for a seat it is not said whether they count."""
    if not (rule.deputised or rule.undeputised):
        return rule.deputies is None
    stood_in = (one.seat for one in roll.here if one.capacity is Capacity.DEPUTY and one.seat)
    return any(deputy_counts(rule, roll.committee, seat) is None for seat in stood_in)


def _ways(rule: QuorumRule, silent: Sequence[str]) -> Iterator[QuorumRule]:
    for taken in product((True, False), repeat=len(silent)):
        values: dict[str, object] = dict(zip(silent, taken, strict=True))
        if "conflict" in values:
            values["conflict"] = Conflict.COUNTED if values["conflict"] else Conflict.NOT_COUNTED
        yield replace(rule, **values) if values else rule  # type: ignore[arg-type]


def _required(test: Condition, parts: Sequence[PartFound]) -> int | None:
    """The total that is needed; where every group must be there in a share, what that makes together."""
    if test.total:
        return parts[0].required
    shares = [part.required or 0 for part, need in zip(parts, test.needed, strict=False) if need.share]
    return sum(shares) if shares and len(shares) == len(test.needed) else None


def _verdict(rule: QuorumRule, roll: Roll, matter: Matter) -> Verdict:
    """The verdict where nothing is silent any more."""
    try:
        applying = applied(rule, roll, matter)
        counted = Counted.of(rule, applying.test, roll, matter.abstaining)
        parts = held(applying, counted, roll, matter)
    except Doubt as doubt:
        bare = replace(rule.test, left_out=(), uncounted=())
        return Verdict(Finding.CANNOT_SAY, Counted.of(rule, bare, roll).number, None, doubts=(doubt.told,))
    met = all(part.met for part in parts)
    required = _required(applying.test, parts)
    return Verdict(
        Finding.QUORATE if met else Finding.NOT_QUORATE,
        counted.number,
        required,
        parts,
        "" if met else repaired(parts),
        "" if met else applying.outcome,
    )
