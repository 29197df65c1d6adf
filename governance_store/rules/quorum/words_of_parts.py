"""Which more words may a rule have lost? Of a part of the whole, of who leaves, of the vote and no quorum.

As in `words_to_keep`: of the words that stand first one has to be there; each row tells what is asked about.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.losses import Lost, is_of_shares, needs
from governance_store.rules.quorum.rule import QuorumRule
from governance_store.rules.quorum.spelling import singular

_PART: Final = r"(?:half|majority|thirds?|quarters?|fifths?|tenths?|per ?cent|\d+ ?%|%)"
_CORE: Final = r"(?:full|core|permanent|substantive|regular|principal|established)"


def _left_in_the_whole(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“one third; ex officio members are not included in the number”: are they of the whole?"""
    return is_of_shares(rule, found) and any(test.uncounted for test in rule.tests)


def _is_of_all(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“half the core members”: whether that is of all members."""
    named = {word for need in needs(rule) for term in need.any_of for word in term.split("_")}
    return found["core"] not in named and any(test.total for test in rule.tests)


def _needed_of_the_whole(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“consists of the chair and four others, three of whom are a quorum”: whether the chair is needed."""
    before, after = (set(map(singular, re.findall(r"\w+", found[name]))) for name in ("before", "after"))
    named = [set(term.split("_")) for need in needs(rule) for term in need.any_of]
    return any(words <= before and not words <= after for words in named)


def _may_meet_several(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """“who holds two offices counts once”: whether two are needed, and one person may be both."""
    return any(len(test.needed) > 1 and not test.apart for test in rule.tests)


def _leaves_some_out(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """Whether anybody, or whoever abstains, does not count towards the quorum."""
    return rule.abstainers is False or any(test.left_out or test.uncounted for test in rule.tests)


def _most_of_a_group(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """“with a majority of lay members”: whether most of all lay members are asked for."""
    return any(need.share for need in needs(rule))


def _ends_the_meeting(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """“who leaves ceases to count”: whether the meeting is ended, or put off, by that."""
    return rule.fallback is not None and rule.fallback.when_lost is not None


ROWS: Final[tuple[tuple[tuple[str, ...], str, Lost, str], ...]] = (
    (
        ("calculat", "comput", "reckon", "determin", "work"),
        (
            r"\b(?:calculat|comput|reckon|determin|work)\w* (?:out )?(?:of )?(?:the|that|this|any|what) "
            r"(?:total |whole |required )?(?:numbers?|total|thirds?|half|fraction|proportion|share|"
            r"percentage|majority|quarter|membership|figure|quorum)\b"
        ),
        _left_in_the_whole,
        "whether they are of the whole that the share is of is not said",
    ),
    (
        ("full", "core", "permanent", "substantive", "regular", "principal", "established"),
        (
            rf"{_PART}(?: of)? (?:the |all |its |our )*(?P<core>{_CORE}) "
            r"(?:\w+ )?(?:members|trustees|directors)\b"
        ),
        _is_of_all,
        "whether only such members count, or all, is not clear",
    ),
    (
        ("whom", "them", "which"),
        (
            r"(?P<before>\b(?:consists?|comprises?|comprising|made up|composed|be formed|membership)\b.*?)"
            r"(?P<after>\b\w+ of (?:whom|them|which)\b.*\bquor\w*.*)"
        ),
        _needed_of_the_whole,
        "whether those of whom the body is made up all have to be there is not clear",
    ),
    (
        ("once",),
        (
            r"\b(?:more than one|two|several|both) (?:\w+ )?(?:offices?|posts?|positions?|roles?|capacit\w+)"
            r"\b.*\bcount(?:s|ed)?\b.*\bonce\b"
        ),
        _may_meet_several,
        "whether one person may be two of those needed is not said",
    ),
    (
        ("vote", "voting", "poll", "ballot", "result"),
        (
            r"\b(?:not|never) (?:be )?(?:counted|count|included|reckoned) (?:in|as|for|among|towards?) "
            r"(?:the |any |an? )?(?:votes?|voting|poll|result|majority|ballot)\b"
        ),
        _leaves_some_out,
        "whether they count towards the quorum is not said",
    ),
    (
        ("leav", "depart", "walk", "withdraw", "left", "goes", "retire"),
        (
            r"^(?!.*(?:quorum is|inquorate|no quorum|conflict|interest|adjourn|dissolv|clos))(?:.*\b)?"
            r"(?:leav\w+|left|depart\w*|walks? out|withdraw\w*|goes|retires?)\b"
            r".*\b(?:not|never|cease\w*|no longer|stops?)\b(?: to)?(?: be)?(?: \w+)? ?count"
        ),
        _ends_the_meeting,
        "what follows when they leave is not said",
    ),
    (
        ("majority", "most"),
        (
            r"\b(?:with|includ\w+|having|comprising|contain\w*) (?:at least )?(?:an? |the )?(?:simple |"
            r"clear |overall )?(?:majority|most) of (?!the\b|its\b|our\b|all\b|them|those|whom)"
        ),
        _most_of_a_group,
        "of whom the majority is taken is not clear",
    ),
)
