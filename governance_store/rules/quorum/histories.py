"""What does a clause say of members lost at once, of meetings missed in a row, of abstaining, of two roles?

Each is a sentence of its own, told by what it is about; what it leaves unsaid makes it not understood.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Final

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.phrases import phrases_of
from governance_store.rules.quorum.rule import Depleted, Falling, QuorumRule

_DEPLETED: Final = Sought(
    r"\bdisqualified\b.*\b(at once|at the same time|simultaneously|together)\b|"
    r"\b(at once|at the same time|simultaneously)\b.*\bdisqualified\b"
)
_REMAINING: Final = re.compile(
    r"\b(still|remain\w*|in post|in office|left|not disqualified|so qualified|those qualified|who "
    r"are "
    r"qualified)\b"
)
_IN_A_ROW: Final = Sought(
    r"\b(running|in a row|in succession|successive|consecutive|consecutively|back to back)\b"
)
_ATTENDANCE: Final = re.compile(r"\b(attendances?|attended|came|turnout|number present)\b")
_MISSED: Final = Sought(
    r"\b(without a quorum|missed|no quorum|inquorate|not (met|reached|quorate|achieved|attained)|"
    r"fails?|"
    r"failed|"
    r"lack\w*|falls? short|fell short)\b"
)
_ABSTAIN: Final = Sought(r"\babst(ain|ention)\w*\b")
_NOT: Final = re.compile(
    r"\b(not|never|nor|excluded|disregarded|left out|ignored|discounted|no part|n't|cannot)\b|n't\b"
)
_COUNTS: Final = re.compile(
    r"\b(count\w*|part of|present|quorum|includ\w*|exclud\w*|disregard\w*|left out|ignor\w*|"
    r"discount\w*|"
    r"reckon\w*)\b"
)
_TWICE: Final = (
    r"(more than one|two|both|several|more than a single|another|a second)( of (these|those|them|"
    r"the))?"
    r"( \w+){0,2}? ?(capacit\w+|roles?|needs?|categor\w+|places?|posts?|offices?|seats?|"
    r"requirements?|"
    r"purposes?|hats?)?"
)
_APART: Final = re.compile(
    r"^(nobody|no one|no person|no member|no individual|none of them) (may |can |shall |must |is |is "
    r"to |will "
    r")?"
    rf"(be )?(act|acts|meet|meets|fill|fills|count|counts|counted|serve|serves|hold|holds|satisfy|"
    rf"satisfies)\b.*\b{_TWICE}"
    r"|\b(the same|one|a|any) (person|member|individual) (may|can|must|shall|does|will)( ?not|not) "
    r"(be )?(act|meet|fill|count|counted|serve|satisfy)\b.*\b(both|twice|two|more than one|more "
    r"than "
    r"once)\b"
    r"|\b(different|separate) (people|persons|individuals|members)\b.*\b(fill|meet|be|hold|count)\b"
    r"|\bcounts? (only )?(for|in|as|towards) (only )?one( of)?( these| those| the)? (roles?|needs?|"
    r"capacit\w+|categor\w+)"
)
_WHEN_COUNTED: Final = Sought(
    r",? (?:when|in|for the purposes? of) (?:determining|calculating|establishing|counting|deciding) "
    r"(?:the |a )?(?:quorum|quoracy)$"
)
_SHARED: Final = Sought(
    r"^(no|nobody|no one)( (member|person|trustee|director|governor))? (is |may be |shall be |can "
    r"be )?count(s|ed)? (twice|more than once)$|"
    r"\b(the same|one|a|any) (person|member|individual) (may|can) (also )?(be )?"
    r"(act|meet|fill|count|counted|serve|satisfy|hold|cover)\b.*\b(both|two|more than one|several|"
    r"each|"
    r"either)\b"
    r"|^(any(one|body)?|a|some(one|body)?)( \w+)? ?(person |member |individual )?(who )?(hold(s|"
    r"ing)|"
    r"fill(s|ing)|with) "
    r"(two|both|more than one|several) (posts?|roles?|offices?|seats?|places?)\b.*\bcount(s|ed)? "
    r"(only "
    r")?once\b"
    r"|\b(can|may) (double|double up|also (count|serve|act|be counted|be)|count|be counted|serve|"
    r"act)( as| "
    r"for)\b"
    r".*\b(both|or|also|one|another|of)\b"
)


def with_history(sentence: str, rule: QuorumRule) -> QuorumRule | None:
    """The rule with what a sentence says of this sort; None where it is of another, or not understood."""
    low = sentence.lower().replace("’", "'")
    if _DEPLETED.search(low):
        return _depleted(low, rule)
    if _IN_A_ROW.search(low) and _ATTENDANCE.search(low):
        return _falling(low, rule)
    if _ABSTAIN.search(low) and _COUNTS.search(low):
        return _abstaining(low, rule)
    return None


def parts_people(sentence: str) -> bool | None:
    """Whether a sentence says that nobody meets two needs, or that one may; None where it says neither."""
    low = _WHEN_COUNTED.sub("", sentence.lower().replace("’", "'").strip(" ."))
    if _APART.search(low) and not re.search(
        r"\b(twice|more than once|prox(y|ies)|votes?|except|save|"
        r"unless)\b",
        low,
    ):
        return True
    shared = _SHARED.search(low.strip(" .")) and not re.search(
        r"\b(not|only|unless|never|except|save|practicable|if|provided|where|when)\b", low
    )
    return False if shared else None


def is_of_lost_votes(sentence: str) -> bool:
    """Whether a sentence is of members who lose their vote by staying away, and have it again by coming."""
    low = sentence.lower()
    lost = re.search(
        r"\b(los(e|es|t|ing)|costs?|deprives?|strips?|forfeits?|forfeited|suspend\w*|without) (of "
        r")?(?:(?:an? |the )?(?:member|trustee|director|delegate)s? (?:of )?)?(their |its |the |his |"
        r"her |a )?"
        r"(right to vote|votes?|voting (rights?|status|privileges?))\b|\bvoting (rights?|"
        r"status)\b.*\b(lost|regain\w*|restored|lapses?|cease|come back|revive)\b|"
        r"\b(?:has|have|having) no (?:vote|voting rights?|right to vote)\b.*\b(until|till|again|unless)\b|"
        r"\b(?:may not|cannot|can no longer|not entitled to) vote\b.*\b(until|till|again)\b",
        low,
    )
    away = r"\b(miss\w*|absent|absences?|attend\w*|return\w*|stay\w* away|been (?:to|at))\b"
    return bool(lost and re.search(away, low)) and not re.search(r"\bquor\w*", low)


def _shares(text: str) -> list[Fraction]:
    return [one.value for one in phrases_of(text) if one.symbol == "f" and isinstance(one.value, Fraction)]


def _depleted(low: str, rule: QuorumRule) -> QuorumRule | None:
    shares = _shares(
        re.sub(
            r"\b(the )?(quarter|third|half|fraction|share) (is|shall be|being) (then )?taken of\b", "", low
        )
    )
    share = re.search(r"\bmore than (?:a|one|\w+) (?:third|half|quarter|\w+)\b", low)
    if not share or not _REMAINING.search(low[share.end() :]) or len(shares) not in {1, 2}:
        return None
    until = shares[1] if len(shares) > 1 and re.search(r"\buntil\b|\bso long as\b|\bwhile\b", low) else None
    if (len(shares) > 1 and until is None) or re.search(
        r"\b(?:until|while|long as) (?:more than|over)\b", low
    ):
        return None
    return replace(rule, depleted=Depleted(shares[0], until))


def _falling(low: str, rule: QuorumRule) -> QuorumRule | None:
    if not _MISSED.search(low):
        return None
    missed, less = _numbers(low)
    most = bool(re.search(r"\b(larger|largest|higher|highest|greater|greatest|best|bigger)\b", low))
    fewest = bool(re.search(r"\b(smaller|smallest|lower|lowest|lesser|least|fewer|fewest)\b", low))
    if missed is None or less is None or most is fewest:
        return None
    return replace(rule, falling=Falling(missed, less, most))


def _numbers(low: str) -> tuple[int | None, int | None]:
    """How many meetings in a row, and how many less."""
    low = re.sub(r"\b(twice|both)\b", "two", low)
    row = re.search(
        r"\b(two|three|four|five|\d+) (?:\w+ ){0,2}?(?:running|in a row|in succession|successive|"
        r"consecutive)\b",
        low,
    )
    less = re.search(r"\b(\w+) (?:less|fewer|below|under)(?: than)?\b|\b(?:less|minus) (\w+)\b", low)
    return _number(row), _number(less) if less else (0 if "equal" in low or "the same as" in low else None)


def _number(found: re.Match[str] | None) -> int | None:
    words: Sequence[str] = [one for one in found.groups() if one] if found else ()
    numbers = [one.value for word in words for one in phrases_of(word) if one.symbol == "n"]
    return int(str(numbers[0])) if numbers else None


def _abstaining(low: str, rule: QuorumRule) -> QuorumRule | None:
    negated = len(_NOT.findall(low))
    if (
        re.search(r"\bvoting (members|trustees|directors|governors)\b", low)
        or negated > 1
        or any(one.symbol in "nf" for one in phrases_of(low))
    ):
        return None
    if not set(re.findall(r"[a-z']+", low)) <= _OF_ABSTAINING:
        return None
    return replace(rule, abstainers=not negated)


_OF_ABSTAINING: Final = frozenset(
    "a an the of to in on for any who whom those these member members trustee trustees director "
    "directors "
    "governor governors person persons people delegate delegates representative representatives "
    "party "
    "parties abstain abstains abstained abstaining abstention abstentions from voting vote votes "
    "count "
    "counts counted counting are is be being been as part quorum towards toward still nevertheless "
    "but "
    "and not never excluded disregarded left out ignored discounted do does shall will must may "
    "can "
    "cannot it its when whether there purposes purpose present deemed treated regarded considered "
    "reckoned included determining deciding establishing working calculating number no they their "
    "however "
    "also so in' decision item matter that this".split()
)
