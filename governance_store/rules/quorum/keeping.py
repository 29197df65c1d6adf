"""Does a rule keep what the words of its clause say beside numbers? What it has lost is told.

Each row is a turn of phrase that patterns have passed over or have put with the wrong part: “all but two”,
“other than the chair” said of a need, “both officers”, “or a nominee”. Where the rule does not hold it so, the
clause is not understood.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final, TypeAlias

from governance_store.rules.quorum.noting import NOTED
from governance_store.rules.quorum.numbers_kept import number_lost, numbers_in
from governance_store.rules.quorum.phrases import even
from governance_store.rules.quorum.rule import Base, Condition, Count, Needed, QuorumRule, Share
from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.turning import WHO, N
from governance_store.rules.quorum.vocabulary import NUMBERS

_Lost: TypeAlias = Callable[[QuorumRule, "re.Match[str]"], bool]


def _tests(rule: QuorumRule) -> tuple[Condition, ...]:
    return (rule.test, *(one.test for one in rule.variants))


def _needs(rule: QuorumRule) -> tuple[Needed, ...]:
    return tuple(need for test in _tests(rule) for need in test.needed)


def _asks_for_some(rule: QuorumRule, _found: re.Match[str]) -> bool:
    return any(test.needed or test.proportions or test.organisations for test in _tests(rule))


def _asks_for_people(rule: QuorumRule, _found: re.Match[str]) -> bool:
    return bool(_needs(rule))


def _asks_for_several(rule: QuorumRule, _found: re.Match[str]) -> bool:
    return any(len(test.needed) > 1 for test in _tests(rule))


def _is_of_shares(rule: QuorumRule, _found: re.Match[str]) -> bool:
    amounts = (one for test in _tests(rule) if test.total for one in test.total.amounts)
    return any(isinstance(one, Share) for one in amounts) or any(need.share for need in _needs(rule))


def _shares_and_people(rule: QuorumRule, _found: re.Match[str]) -> bool:
    return any(
        test.total and test.needed and any(isinstance(one, Share) for one in test.total.amounts)
        for test in _tests(rule)
    )


def _added_to_total(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“four, including a nurse besides the chair”: whether five were made of the four."""
    said = {number for number, _, _ in numbers_in(found.string)}
    counts = [one for test in _tests(rule) if test.total for one in test.total.amounts]
    return any(isinstance(one, Count) and one.least not in said for one in counts)


def _all_but_lost(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“all but two” is a share of which two are taken, wherever it stands."""
    amounts = [one for test in _tests(rule) if test.total for one in test.total.amounts]
    shares = [*amounts, *(need.share for need in _needs(rule))]
    number = NUMBERS.get(found["n"]) or int(found["n"])
    return not any(isinstance(one, Share) and one.plus == -number for one in shares)


def _leaves_out(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """Whether somebody is left out of the whole, and others are asked for."""
    return any(
        (test.left_out or test.uncounted) and (test.needed or test.organisations or test.proportions)
        for test in _tests(rule)
    )


def _out_but_not_needed(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """Whether one who is left out is not asked for beside the others."""
    asked = {term for need in _needs(rule) for term in need.any_of}
    out = [term for test in _tests(rule) for term in (*test.left_out, *test.uncounted)]
    return not out or not set(out) <= asked


def _obliged_lost(rule: QuorumRule, _found: re.Match[str]) -> bool:
    return not any(
        test.needed or test.organisations or test.proportions or test.comparisons for test in _tests(rule)
    )


def _lesser_many(rule: QuorumRule, _found: re.Match[str]) -> bool:
    return any(test.organisations and len(test.organisations) > 1 for test in _tests(rule))


def _less_for_each(rule: QuorumRule, _found: re.Match[str]) -> bool:
    amounts = (one for test in _tests(rule) if test.total for one in test.total.amounts)
    return any(isinstance(one, Count) and one.less_vacancies for one in amounts)


def _bodies_needed(rule: QuorumRule, found: re.Match[str]) -> bool:
    term = singular(found["body"])
    return any(need.least > 1 and term in need.any_of for need in _needs(rule))


def _one_is_enough(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“both officers”, “the officers”: whether one of them is enough by the rule."""
    words = {singular(one) for one in found["who"].split()}
    several = singular(found["who"].split()[-1]) != found["who"].split()[-1]
    return several and any(
        need.least == 1 and not need.share and any(words.issuperset(one.split("_")) for one in need.any_of)
        for need in _needs(rule)
    )


def _other_lost(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“one other officer”: whether the one who was named before would do."""
    term = singular(found["who"])
    return any(
        not need.apart_from and any(term in one.split("_") for one in need.any_of) for need in _needs(rule)
    ) and not any(test.apart for test in _tests(rule))


def _or_and(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“the chair or the treasurer and the secretary”: read as if there were a comma before the “and”."""
    one, two = (set(map(singular, found[name].split())) for name in ("one", "two"))
    for test in _tests(rule):
        either = [need.any_of for need in test.needed if len(need.any_of) > 1]
        others = [need.any_of for need in test.needed if len(need.any_of) == 1 and need.least == 1]
        for terms in either:
            words = [set(term.split("_")) for term in terms]
            alike = set.intersection(*words) and not found["comma"]
            if any(term <= one for term in words) and not alike:
                return any(set(term[0].split("_")) <= two for term in others)
    return False


def _stand_in_lost(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“or a nominee”: whether nobody who stands in is known to the rule."""
    if any(one is not None for one in (rule.deputies, rule.proxies)) or rule.deputised or rule.undeputised:
        return False
    told = " ".join((*(term for need in _needs(rule) for term in need.any_of), *rule.noted)).lower()
    return found["who"][:5] not in told


def _other_noun(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“a trustee other than the chair”, of members: whether the trustee is lost."""
    nouns = {singular(test.noun.rpartition("_")[2]) for test in _tests(rule)}
    return singular(found["who"]) not in nouns and any(need.apart_from for need in _needs(rule))


_OUT: Final = (
    r"(?:other than|who (?:is|are) not|who isn't|not being|that (?:is|are) not|apart from|aside from|except(?: "
    r"for)?|excepting|excluding|exclusive of|not counting|not including|save(?: for)?|but not|discounting|"
    r"leaving out|without counting)"
)
_BESIDES: Final = r"(?:besides|beyond|in addition to|on top of|over and above|as well as)"
_LEAD: Final = (
    r"(?:includ\w+|of (?:whom|them|which|these)|among (?:whom|them)|represented|with (?:at least )?(?:an?|one|"
    r"two|three))"
)
_MUST: Final = (
    r"(?:must|shall|has to|have to|needs? to|is to|are to|should|will)(?: also| always| both| all)*"
)
_COME: Final = (
    r"(?:attend|come|be (?:also |always )?(?:there|present|in attendance|represented|at the meeting))"
)
_STANDS_IN: Final = (
    r"(?:nominees?|substitutes?|alternates?|deputy|deputies|delegates?|designates?|designees?|stand ?-?ins?|"
    r"appointees?|replacements?|proxy|locums?|understudy)"
)
_SEATS: Final = r"(?:members?|trustees?|directors?|governors?|seats?|posts?|places?)"
_ROWS: Final[tuple[tuple[tuple[str, ...], str, _Lost, str], ...]] = (
    (
        ("plus", "and", "added"),
        r"\b(?:majority|more than half|most)\b[^.;,]*?,? (?:plus|and) (?:one|two|three|1|2|3)\b(?! (?:\w+ )?"
        r"(?:of|member|director|officer|other|from|must|lay))",
        _is_of_shares,
        "whether so many are added to half, or to the majority, is not said",
    ),
    (
        ("all but", "all except", "all save"),
        rf"\ball (?:but|except|save) (?P<n>{N})\b",
        _all_but_lost,
        "how many all but so many are is not followed",
    ),
    (
        ("all but", "all except", "all save"),
        rf"\ball (?:but|except|save) {N} (?:of (?:them|whom) )?(?:being|to be|are|is|(?:must|shall|have to) be)"
        r" (?!present|there|in attendance)",
        _asks_for_some,
        "how many all but so many are is not followed",
    ),
    (
        ("majority",),
        r"\b(?:an?|the) (?!simple|absolute|clear|overall|bare|larger|greater|numerical|mere|straight|full|"
        r"strict|working|ordinary|qualified|special|of\b)[a-z]+ majority\b",
        _is_of_shares,
        "of whom the majority is taken is not clear",
    ),
    (
        (" from ",),
        rf"\b{N} (?:\w+ )?{WHO} from (?:at least )?\w+",
        _lesser_many,
        "how many there must be is not clear",
    ),
    (
        ("vacan", "empty", "unfilled"),
        r"\b(?:vacan\w+|(?:empty|unfilled) \w+) (?:among(?:st)?|of|in|on|for) (?:the |its |our )?"
        rf"(?!the |its |our |it\b|them\b|{_SEATS}\b|board|committee|council|panel|membership)\w+|\bevery (?:\w*two|three|second|other|"
        rf"third) (?:vacan|empty|unfilled)",
        _less_for_each,
        "for which vacancies the number is less is not followed",
    ),
    (
        tuple(_BESIDES[3:-1].split("|")),
        rf"\b{_BESIDES} (?:the|an?|its|one|two)\b",
        _shares_and_people,
        "whether those named are within the share, or come beside it, is not said",
    ),
    (
        ("vote", "share", "unit", "capital", "voting"),
        r"\b(?:halves|half|thirds?|quarters?|fifths?|tenths?|cent|percent|%|majority|\d+) (?:or more )?of "
        r"(?:the |all |all the )?(?:\w+ ){0,2}?(?:votes|shares|voting rights|voting power|share capital|capital)\b(?! cast)",
        _is_of_shares,
        "whether votes, or members, are counted is not clear",
    ),
    (
        (" and any",),
        rf"^(?!.*\bany\b.*\bany\b).*\band any (?:other )?{N} (?!other|members|more|of\b|from\b|{WHO})",
        _asks_for_people,
        "whether those named before are among so many is not said",
    ),
    (
        (
            "trusts",
            "councils",
            "hospitals",
            "authorities",
            "bodies",
            "organisations",
            "partners",
            "schools",
            "practices",
            "boards",
            "agencies",
        ),
        rf"\b{N} (?P<body>trusts|councils|hospitals|authorities|bodies|organisations|partners|schools|practices|"
        r"boards|agencies)\b",
        _bodies_needed,
        "whether so many people or bodies are asked for is not clear",
    ),
    (
        (" and ",),
        rf"\b{N} {WHO} and (?!the|those|one|two|three|four|five|six|at|each|always)[a-z-]+s\b"
        r"(?! (?:not|count|are|who|may|do|shall|must))",
        _asks_for_people,
        "whether so many are asked for of both together is not said",
    ),
    (
        (" and the ", " and its "),
        rf"\b{N} (?:{WHO} )?and (?:the|its) (?P<who>(?:[\w-]+ )?[\w-]+s)$",
        _one_is_enough,
        "whether one of them is enough is not clear",
    ),
    (
        (),
        rf"\b{_LEAD}\b[^.;]*?\b{_OUT}\b",
        _leaves_out,
        "whether they are left out of the quorum, or of that need only, is not clear",
    ),
    (
        tuple(_BESIDES[3:-1].split("|")),
        rf"\b{_LEAD}\b[^.;]*?\b{_BESIDES} (?:the|an?|its|one|two)\b",
        _added_to_total,
        "whether they are of that number, or come beside it, is not clear",
    ),
    (
        ("each", "every", "all "),
        rf"\b(?:each|every|all)\b[^.;]*?\b{_OUT}\b",
        lambda rule, _found: any(
            test.organisations and (test.left_out or test.uncounted) for test in _tests(rule)
        ),
        "which of them need not be represented is not followed",
    ),
    (
        ("who ",),
        rf"\b{_OUT}\b[^.;]*?,? who {_MUST}",
        _out_but_not_needed,
        "whether the one left out has to be there is not followed",
    ),
    (
        (),
        rf"^(?!.*\b(?:{N}|all|each|every|more|half|majority|third|quarter)\b).*\b{_MUST} {_COME}\b",
        _obliged_lost,
        "who has to be there is not followed",
    ),
    (
        ("other", "further", "additional"),
        rf"\b(?:and|,) (?:at least )?(?:(?:{N}|an?) )?(?:an)?(?:other|further|additional) (?:\w+ )?"
        rf"(?P<who>(?!{WHO}\b)[a-z-]+)\b",
        _other_lost,
        "whether the ones named before count as that other one is not followed",
    ),
    (
        ("of them", "of whom", "of these"),
        rf"\b{N} (?!other|members|people|of\b|{WHO})(?:\w+ )?\w+s,? (?:and )?(?:with )?(?:at least )?{N} of "
        r"(?:them|whom|these|which)\b(?! (?:may|can|might|could)\b)",
        _asks_for_several,
        "of whom one has to be such is not clear",
    ),
    (
        (" or both", " or else"),
        r"(?<!either)(?<!one)(?<!any) or (?:both|else)\b[^,.;]* and\b",
        _asks_for_several,
        "what is the alternative to what is not clear",
    ),
    (
        (" or ",),
        r"(?P<comma>,?) or (?:an? |the |its |their )?(?P<one>[\w-]+(?: [\w-]+){0,3}?) and (?:an? |the |its |their )?"
        r"(?P<two>[a-z][\w-]*(?: [\w-]+){0,2})",
        _or_and,
        "whether the last of them comes with both, or with the second only, is not said",
    ),
    (
        ("one of",),
        rf"\bone of (?:the|its|our)\b[^,.;]* and [^,.;]* and (?!{N}\b|at\b|not\b|no\b|a\b|an\b)",
        _asks_for_several,
        "which of them the one is of is not clear",
    ),
    (
        ("suspend",),
        r"^(?!.*\b(?:vacan\w*|unfilled|empty|in post|in office|as members?|holding office|serving)\b)"
        r".*\bsuspended\b",
        lambda rule, _found: any(
            isinstance(one, Share) and one.base is Base.IN_POST
            for test in _tests(rule)
            if test.total
            for one in test.total.amounts
        ),
        "whether vacant seats are of the whole is not said",
    ),
    (
        ("any of", "or more of", "or both of", "some of"),
        r"\b(?:any|(?:one|two|1|2) or (?:more|both|other)|some)(?: one)? of (?:the|its|our|their)\b[^.;]*?(?:,| and )",
        lambda rule, _found: any(
            len([one for one in test.needed if one.least == 1]) > 1 for test in _tests(rule)
        ),
        "whether one of those named is enough is not followed",
    ),
    (
        ("both",),
        r"\bboth (?:of )?(?:the |its |their |our )?(?P<who>(?:[\w-]+ ){0,2}?[\w-]+s)\b(?! (?:and|or)\b)",
        _one_is_enough,
        "whether one of them is enough is not clear",
    ),
    (
        ("the ", "all "),
        rf"(?:(?<!of )(?<!from )(?<!all )\bthe|\ball(?: of)?(?: the)?) (?P<who>(?:[\w-]+ ){{0,2}}?[\w-]+s)"
        rf"(?: of the \w+)? {_MUST} {_COME}\b",
        _one_is_enough,
        "whether one of them is enough is not clear",
    ),
    (
        ("includ", " with "),
        r"\b(?:includ\w+|with) (?:the|all|all the|all of the) (?P<who>(?:[\w-]+ ){0,2}?[\w-]+s)(?=[,.;)]|$| and )",
        _one_is_enough,
        "whether one of them is enough is not clear",
    ),
    (
        (" or ", "(or"),
        rf"\bor,? (?:(?:if|where|when|in) [\w ,]{{1,30}})?(?:an?|the|their|his|her|its|any|his or her)? ?(?:\w+ ){{0,2}}?"
        rf"(?P<who>{_STANDS_IN})\b(?! (?:chair|president|convenor|convener|leader|mayor|head|director|principal|"
        r"speaker|secretary|treasurer|chief|governor|captain|master|moderator))",
        _stand_in_lost,
        "whether one who stands in is enough is not followed",
    ),
    (
        ("other than", "who is", "who are", "not being"),
        r"\b(?:an?|one|two|three|four) (?P<who>(?!member|people|person)(?:trustee|director|governor|councillor|"
        r"owner|partner|shareholder|commissioner|fellow)s?),? (?:other than|who (?:is|are) not|who isn't|who aren't|not being)",
        _other_noun,
        "of which sort they have to be is not followed",
    ),
)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


_NOBODY: Final = frozenset(
    "vacant vacancy vacated empty unfilled suspended able unable summoned share rest remainder sex gender vote "
    "seat kind some her his their whoever".split()
)
"""Words that name nobody who could be there, though a number or a share stand before them."""


def _asks_for_nobody(rule: QuorumRule) -> bool:
    asked = [
        *(
            term
            for test in _tests(rule)
            for part in (*test.needed, *test.proportions)
            for term in part.any_of
        ),
        *(term for test in _tests(rule) for term in (*test.left_out, *test.uncounted)),
    ]
    return any(singular(word) in _NOBODY for term in asked for word in term.split("_"))


_CLASS_A: Final = re.compile(
    r"\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Aa]n?|[Tt]he|[Ee]ach|[Ee]very|and|or|[Cc]lass|\d+) A (?=[a-z])|"
    r"\bA (?:and|or|&|/) B\b"
)
"""“one A director and one B director”: a class of shares, and no article."""


def lost_of(clause: str, rule: QuorumRule) -> str:
    """What of a clause the rule read from it has lost, in words; or nothing."""
    return next(_losses(clause, rule), "")


def _losses(clause: str, rule: QuorumRule) -> Iterator[str]:
    if number := number_lost(clause, rule):
        yield f"what “{number}” is the number of is not followed"
    if _CLASS_A.search(clause):
        yield "which class is meant is not followed"
    if _asks_for_nobody(rule):
        yield "who has to be there is not clear"
    for sentence in re.split(r"\.(?:\s|$)", even(NOTED.sub("", clause))):
        for words, pattern, lost, why in _ROWS:
            if words and not any(word in sentence for word in words):
                continue
            found = _compiled(pattern).search(sentence)
            if found and lost(rule, found):
                yield why
