"""Which test applies to the matter at hand? That of the occasion, of an adjourned meeting, or any."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from fractions import Fraction

from governance_store.rules.quorum.counting import Doubt, Roll
from governance_store.rules.quorum.facts import Matter
from governance_store.rules.quorum.occasions import ACTIONS, words_of
from governance_store.rules.quorum.requiring import required_of
from governance_store.rules.quorum.rule import (
    NONE_NEEDED,
    OF_MEMBERSHIP,
    Base,
    Condition,
    Count,
    Fallback,
    Falling,
    QuorumRule,
    Share,
    Then,
    Total,
    Variant,
    When,
)
from governance_store.rules.quorum.standing_of_seats import standing
from governance_store.rules.quorum.words_of_meetings import NOUNS

_TOLD = {
    Then.ADJOURN: "The meeting is adjourned.",
    Then.DISSOLVE: "The meeting ends.",
    Then.CONTINUE: "The meeting may go on, but takes no decisions.",
}


@dataclass(frozen=True, slots=True)
class Applied:
    """The test that applies, and what follows where it is not met."""

    test: Condition
    outcome: str = ""
    occasion: str = ""


def applied(rule: QuorumRule, roll: Roll, matter: Matter) -> Applied:
    """The test for a matter; raises Doubt where it is not certain which."""
    test, occasion = rule.test, ""
    for variant in standing(rule.variants, roll.committee):
        test = _varied(test, variant)
    test = _left_able(rule, _lowered(rule, test, roll, matter), roll, matter)
    if rule.fallback and (matter.adjourned or _waited(rule.fallback, matter)):
        test = _adjourned(rule.fallback, test, matter)
    for variant in _applying(rule, roll, matter):
        test, occasion = _varied(test, variant), variant.words
    if test.is_empty:
        raise Doubt("The clause says what is needed on some occasions, and not on this one.")
    return Applied(test, _outcome(rule.fallback, matter), occasion)


def _applying(rule: QuorumRule, roll: Roll, matter: Matter) -> list[Variant]:
    """The tests for the matter at hand; where one is certain, what is like another only does not matter."""
    found, doubts = list[Variant](), list[Doubt]()
    for variant in rule.variants:
        try:
            if variant.when not in OF_MEMBERSHIP and _applies(variant, roll, matter):
                found.append(variant)
        except Doubt as doubt:
            doubts.append(doubt)
    if doubts and not any(one.when in {When.DECISION, When.MEETING} for one in found):
        raise doubts[0]
    return found


def _lowered(rule: QuorumRule, test: Condition, roll: Roll, matter: Matter) -> Condition:
    """The test where many are disqualified at once, or the last meetings had no quorum."""
    committee = roll.committee
    if rule.depleted and matter.disqualified and test.total:
        many = matter.disqualified > rule.depleted.share * len(committee.seats)
        until = rule.depleted.until
        filled = until is not None and committee.in_post >= until * len(committee.seats)
        if many and not filled:
            amounts = tuple(
                replace(one, base=Base.IN_POST) if isinstance(one, Share) else one
                for one in test.total.amounts
            )
            return replace(test, total=replace(test.total, amounts=amounts))
    if rule.falling and matter.earlier:
        return _fallen(rule.falling, test, roll, matter)
    return test


def _left_able(rule: QuorumRule, test: Condition, roll: Roll, matter: Matter) -> Condition:
    """The test where interests leave too few who may act; as it is, where they do not."""
    able, committee = rule.able, roll.committee
    conflicted = {one.seat for one in roll.here if one.conflicted and one.seat}
    unable = max(len(conflicted), matter.disqualified or 0)
    if able is None or test.total is None or not unable:
        return test
    if able.share is not None:
        part = able.share * committee.in_post
        few = unable > part if able.strict else unable >= part
    elif able.present or able.left is None:
        there = {one.seat for one in roll.here if one.seat}
        needed = required_of(test.total, lambda base: _whole(roll, base)) or 0
        most = needed - 1 if able.left is None else able.left
        few = len(there) >= needed and len(there - conflicted) <= most
    else:
        few = committee.in_post - unable <= (able.left or 0)
    return replace(test, total=Total((Count(able.enough),))) if few else test


def _whole(roll: Roll, base: Base) -> int:
    filled = [one for one in roll.committee.seats if not one.vacant]
    if base is Base.VOTING:
        return sum(one.voting for one in filled)
    return len(filled) if base is Base.IN_POST else len(roll.committee.seats)


def _fallen(falling: Falling, test: Condition, roll: Roll, matter: Matter) -> Condition:
    """The number that follows from the attendance at earlier meetings, where all of them were too small."""
    needed = required_of(test.total, lambda _: len(roll.committee.seats)) if test.total else None
    last = matter.earlier[-falling.missed :]
    if needed is None or len(last) < falling.missed or any(came >= needed for came in last):
        return test
    number = (max(last) if falling.most else min(last)) - falling.less
    return replace(test, total=Total((Count(max(1, number)),)))


def _waited(fallback: Fallback, matter: Matter) -> bool:
    """Whether the first meeting has waited long enough for those present to be enough."""
    waited = matter.minutes is not None and matter.minutes >= (fallback.minutes or 0)
    return fallback.at_once and waited


def _varied(test: Condition, variant: Variant) -> Condition:
    own = variant.test
    if own.total == NONE_NEEDED:
        return own
    total = own.total or test.total
    if own.total and own.unit is None and test.total:
        total = _same_base(own.total, test.total)
    usual = test.needed
    if variant.when in OF_MEMBERSHIP:  # “five doctors; while there is a vacancy four doctors will do”
        anew = {need.any_of for need in own.needed} | (
            {(variant.seat,)} if variant.when is When.VACANT else set()
        )
        usual = tuple(one for one in usual if one.any_of not in anew)
    return Condition(
        total=total,
        unit=own.unit or test.unit if own.total else test.unit,
        noun=own.noun or test.noun,
        needed=tuple(dict.fromkeys((*usual, *own.needed))),
        proportions=(*test.proportions, *own.proportions),
        organisations=own.organisations or test.organisations,
        left_out=own.left_out or test.left_out,
        uncounted=own.uncounted or test.uncounted,
        comparisons=(*test.comparisons, *own.comparisons),
        caps=(*test.caps, *own.caps),
        apart=test.apart or own.apart,
    )


def _same_base(own: Total, main: Total) -> Total:
    """“two thirds of the council” is of whom the general share is, where it names no members of its own."""
    base = next((one.base for one in main.amounts if isinstance(one, Share)), None)
    if base is None:
        return own
    amounts = tuple(
        replace(one, base=base) if isinstance(one, Share) and one.base is Base.ALL else one
        for one in own.amounts
    )
    return replace(own, amounts=amounts)


def _applies(variant: Variant, roll: Roll, matter: Matter) -> bool:
    match variant.when:
        case When.CONFLICT:
            named = "conflict" in matter.decision or "interest" in matter.decision
            return named or any(one.conflicted for one in roll.here)
        case When.ADJOURNED:
            return matter.adjourned
        case When.MEETING:
            return _same(variant.words, matter.meeting or matter.decision, "sort of meeting")
        case _:
            return _same(variant.words, matter.decision or matter.meeting, "decision")


def _same(occasion: str, given: str, what: str) -> bool:
    """Whether the matter is what the clause names; raises Doubt where it is like it only."""
    if not given:
        return False
    asked = frozenset(map(_stem, _in_full(words_of(given)).split()))
    each = [frozenset(map(_stem, _in_full(one).split())) for one in occasion.split(", ")]
    if "decision" in occasion.split(", ") and what == "decision":
        return True
    if asked and any(asked <= wanted or wanted <= asked for wanted in each):
        return True
    wanted = frozenset(word for one in each for word in one)
    done = [one & ACTIONS for one in (wanted, asked)]
    if all(done) and done[0].isdisjoint(done[1]):
        return False
    telling = (wanted & asked) - _UNTELLING
    if telling:
        raise Doubt(f"Whether the {what} “{given.replace('_', ' ')}” is “{occasion}” is not certain.")
    return False


def _in_full(words: str) -> str:
    """“annual general” for “agm”, “finance” for “financial”: however a clause and the record call it."""
    return " ".join(_IN_FULL.get(word, word) for word in words.split())


_IN_FULL = {
    "agm": "annual general",
    "egm": "extraordinary general",
    "sgm": "special general",
    "financial": "finance",
    "constitutional": "constitution",
    "disciplinary": "discipline",
    "budgetary": "budget",
}
_UNTELLING = frozenset(
    ("change", "appoint", "approve", "remove", "annual", "general", "special")
) | frozenset(f"{noun.removesuffix('e')}" for noun in NOUNS)
"""Words that two occasions may share and be two."""


def _stem(word: str) -> str:
    """A word without its ending, so that “overruling” is “overrule”."""
    if word in ACTIONS:
        return word
    return re.sub(r"^(\w{4,}?)(?:ations?|ions?|ings?|ments?|als?|ed|es|e)$", r"\1", word)


def _adjourned(fallback: Fallback, test: Condition, matter: Matter) -> Condition:
    days = matter.days_since_first
    if days is not None and not (fallback.after_days or 0) <= days <= (fallback.within_days or days):
        return test
    if fallback.wait and matter.minutes is not None and matter.minutes < fallback.wait:
        return test
    if fallback.those_present:
        return _whoever(Total((Count(fallback.floor or 1),)), test)
    if fallback.part and test.total:
        return replace(test, total=_part_of(fallback.part, test.total))
    if fallback.adjourned:
        unit = fallback.adjourned_unit if fallback.adjourned_unit is not None else test.unit
        again = replace(test, total=fallback.adjourned, unit=unit)
        return _whoever(fallback.adjourned, again) if fallback.anyone else again
    return test


def _whoever(total: Total, test: Condition) -> Condition:
    """So many, whoever they are, of those who count by a test."""
    return Condition(total, test.unit, test.noun, left_out=test.left_out, uncounted=test.uncounted)


def _part_of(part: Fraction, total: Total) -> Total:
    """A share of the usual number: “half of that”."""
    amounts = tuple(
        replace(one, of=one.of * part)
        if isinstance(one, Share)
        else replace(one, least=math.ceil(one.least * part))
        for one in total.amounts
    )
    return replace(total, amounts=amounts)


def _outcome(fallback: Fallback | None, matter: Matter) -> str:
    if fallback is None:
        return ""
    if matter.left and fallback.when_lost:
        return _TOLD[fallback.when_lost]
    if fallback.minutes is not None and matter.minutes is not None and matter.minutes < fallback.minutes:
        return f"There are {fallback.minutes} minutes to wait for a quorum."
    then = fallback.requisitioned if matter.requisitioned and fallback.requisitioned else fallback.then
    return _TOLD[then] if then else ""
