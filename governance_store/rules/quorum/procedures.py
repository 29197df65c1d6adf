"""Is a decision without a meeting carried by enough? A written resolution, or a vote by electronic means."""

from __future__ import annotations

from governance_store.rules.quorum.counting import Roll
from governance_store.rules.quorum.facts import Matter
from governance_store.rules.quorum.requiring import required_of
from governance_store.rules.quorum.rule import Base, Procedure, QuorumRule, Unit
from governance_store.rules.quorum.verdict import Finding, PartFound, Verdict

_CALLED = {"written_resolution": "decisions in writing", "electronic_vote": "electronic votes"}


def judged_procedure(rule: QuorumRule, roll: Roll, matter: Matter) -> Verdict:
    """Whether enough have agreed, and whether all were told where that is asked."""
    found = next((one for one in rule.procedures if one.way == matter.procedure), None)
    called = _CALLED.get(matter.procedure, matter.procedure.replace("_", " "))
    agreed = _agreed(roll, matter)
    if found is None or agreed is None or (found.allowed and found.total is None):
        told = (
            f"The clause does not say what {called} need."
            if found is None
            else ("Who agreed is not recorded.")
        )
        return Verdict(Finding.CANNOT_SAY, agreed or 0, None, doubts=(told,))
    if not found.allowed:
        return Verdict(Finding.NOT_QUORATE, agreed, None, outcome=(f"The clause does not allow {called}."))
    return _judged(found, rule, roll, matter, agreed)


def _agreed(roll: Roll, matter: Matter) -> int | None:
    given = matter.in_favour
    if given is None or isinstance(given, int):
        return given
    return len({one for one in given if one in roll.committee.by_id} or set(given))


def _judged(found: Procedure, rule: QuorumRule, roll: Roll, matter: Matter, agreed: int) -> Verdict:
    def size(base: Base) -> int | None:
        voting = base is Base.VOTING or rule.test.unit is Unit.VOTING
        filled = [seat for seat in roll.committee.seats if not seat.vacant]
        return sum(seat.voting or not voting for seat in filled)

    required = required_of(found.total, size) if found.total else None
    if required is None:
        return Verdict(Finding.CANNOT_SAY, agreed, None, doubts=("How many must agree is not known.",))
    enough = agreed >= required
    parts = [PartFound(f"{agreed} agreed, {required} needed.", enough, agreed, required)]
    if found.notified_all:
        told = bool(matter.notified_all)
        parts.append(PartFound("All must have been told of it.", told, int(told), 1))
    met = all(one.met for one in parts)
    repair = "" if enough else f"{required - agreed} more to agree"
    return Verdict(Finding.QUORATE if met else Finding.NOT_QUORATE, agreed, required, tuple(parts), repair)
