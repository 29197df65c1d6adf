"""Has a rule lost what its clause says? Each tells it by the rule and by the words that were found."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from governance_store.rules.quorum.numbers_kept import numbers_in
from governance_store.rules.quorum.rule import Base, Count, Needed, QuorumRule, Share
from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.vocabulary import NUMBERS

Lost: TypeAlias = Callable[[QuorumRule, re.Match[str]], bool]


def needs(rule: QuorumRule) -> tuple[Needed, ...]:
    """Everybody whom a rule asks for by name."""
    return tuple(need for test in rule.tests for need in test.needed)


def asks_for_some(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """Whether anybody or any body is asked for by name."""
    return any(test.needed or test.proportions or test.organisations for test in rule.tests)


def asks_for_people(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """Whether anybody is asked for by name."""
    return bool(needs(rule))


def asks_for_several(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """Whether several are asked for beside one another."""
    return any(len(test.needed) > 1 for test in rule.tests)


def is_of_shares(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """Whether a share of the members, or of some of them, is asked for."""
    amounts = (one for test in rule.tests if test.total for one in test.total.amounts)
    return any(isinstance(one, Share) for one in amounts) or any(need.share for need in needs(rule))


def shares_and_people(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """Whether a share and somebody by name are asked for."""
    return any(
        test.total and test.needed and any(isinstance(one, Share) for one in test.total.amounts)
        for test in rule.tests
    )


def added_to_total(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“four, including a nurse besides the chair”: whether five were made of the four."""
    said = {number for number, _, _ in numbers_in(found.string)}
    counts = [one for test in rule.tests if test.total for one in test.total.amounts]
    return any(isinstance(one, Count) and one.least not in said for one in counts)


def all_but_lost(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“all but two” is a share of which two are taken, wherever it stands."""
    amounts = [one for test in rule.tests if test.total for one in test.total.amounts]
    shares = [*amounts, *(need.share for need in needs(rule))]
    number = NUMBERS.get(found["n"]) or int(found["n"])
    return not any(isinstance(one, Share) and one.plus == -number for one in shares)


def leaves_out(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """Whether somebody is left out of the whole, and others are asked for."""
    return any(
        (test.left_out or test.uncounted) and (test.needed or test.organisations or test.proportions)
        for test in rule.tests
    )


def out_but_not_needed(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """Whether one who is left out is not asked for beside the others."""
    asked = {term for need in needs(rule) for term in need.any_of}
    out = [term for test in rule.tests for term in (*test.left_out, *test.uncounted)]
    return not out or not set(out) <= asked


def obliged_lost(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """“must attend”: whether nobody is asked for."""
    return not any(
        test.needed or test.organisations or test.proportions or test.comparisons for test in rule.tests
    )


def lesser_many(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """Whether organisations are asked for in two ways."""
    return any(test.organisations and len(test.organisations) > 1 for test in rule.tests)


def less_for_each(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """Whether the number is less one for each vacancy."""
    amounts = (one for test in rule.tests if test.total for one in test.total.amounts)
    return any(isinstance(one, Count) and one.less_vacancies for one in amounts)


def bodies_needed(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“three trusts”: whether the bodies are taken for people."""
    term = singular(found["body"])
    return any(need.least > 1 and term in need.any_of for need in needs(rule))


def one_is_enough(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“both officers”, “the officers”: whether one of them is enough by the rule."""
    words = {singular(one) for one in found["who"].split()}
    head = re.split(r" (?:of|for) ", found["who"])[0].split()[-1]  # one director of operations is one
    several = singular(head) != head
    return several and any(
        need.least == 1 and not need.share and any(words.issuperset(one.split("_")) for one in need.any_of)
        for need in needs(rule)
    )


def other_lost(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“one other officer”: whether the one who was named before would do."""
    term = singular(found["who"])
    return any(
        not need.apart_from and any(term in one.split("_") for one in need.any_of) for need in needs(rule)
    ) and not any(test.apart for test in rule.tests)


def or_and(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“the chair or the treasurer and the secretary”: read as if there were a comma before the “and”."""
    one, two = (set(map(singular, found[name].split())) for name in ("one", "two"))
    for test in rule.tests:
        either = [need.any_of for need in test.needed if len(need.any_of) > 1]
        others = [need.any_of for need in test.needed if len(need.any_of) == 1 and need.least == 1]
        for terms in either:
            words = [set(term.split("_")) for term in terms]
            alike = set.intersection(*words) and not found["comma"]
            if any(term <= one for term in words) and not alike:
                return any(set(term[0].split("_")) <= two for term in others)
    return False


def stand_in_lost(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“or a nominee”: whether nobody who stands in is known to the rule."""
    if any(one is not None for one in (rule.deputies, rule.proxies)) or rule.deputised or rule.undeputised:
        return False
    told = " ".join((*(term for need in needs(rule) for term in need.any_of), *rule.noted)).lower()
    return found["who"][:5] not in told


def other_noun(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“a trustee other than the chair”, of members: whether the trustee is lost."""
    nouns = {singular(test.noun.rpartition("_")[2]) for test in rule.tests}
    return singular(found["who"]) not in nouns and any(need.apart_from for need in needs(rule))


def some_not_represented(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """“each trust other than the host”: whether the host's members are left out instead."""
    return any(test.organisations and (test.left_out or test.uncounted) for test in rule.tests)


def share_of_those_in_post(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """Whether a share is taken of those in post."""
    totals = [test.total for test in rule.tests if test.total]
    shares = (one for total in totals for one in total.amounts if isinstance(one, Share))
    return any(one.base is Base.IN_POST for one in shares)


def several_each(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """Whether one of each of several is asked for."""
    return any(sum(one.least == 1 for one in test.needed) > 1 for test in rule.tests)
