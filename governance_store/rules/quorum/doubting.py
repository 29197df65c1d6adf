"""What makes a statement doubtful of which each word was taken? That it may be of no attendance at all.

Each of these was once read as a quorum that the clause does not set; it is named instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from governance_store.rules.quorum.naming import nobody_among
from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.restricting import restrictions
from governance_store.rules.quorum.rule import Condition, Share
from governance_store.rules.quorum.scoping import scope_doubts
from governance_store.rules.quorum.spelling import singular
from governance_store.rules.quorum.vocabulary import NUMBERS

_ASKS_FOR: Final = Sought(
    r"\b(?:(?:asks?|wants?|demands?|requests?)(?: for)?(?: (?:it|one|this|that|so))?|calls? for (?:it|one))$"
)
"""“when three members ask for it”: how a sentence ends that is of a demand, and of no quorum."""
_DECIDED_BY: Final = Sought(
    r"\b(?:decisions?|resolutions?|questions?|matters|motions?|votes?) "
    r"(?:(?:shall|will|must|may|can|is|are|to|only|be) )*"
    r"(?:made|taken|passed|adopted|decided|carried|settled|determined)(?: only)? by\b"
)
"""“decisions are made by two thirds of the members”: so many have to agree."""
_OF_ATTENDANCE: Final = re.compile(
    r"^no\b|\b(?:only|present|presence|attend\w*|there|meetings?|quor\w+|represented)\b"
)
_HAPPENING: Final = Sought(
    r"(?:election|removal|appointment|amendment|dissolution|admission|expulsion|dismissal|approval)s?_"
    r"(?!committee|panel|board)"
)
"""“for the election of officers a majority must attend”: nobody is an “election officer”."""
_PLUS_SOMEBODY: Final = Sought(r"\b(?:plus|together with|along with) (?:the|an?|its|their) [a-z]")
"""“half of the members plus the chair”: whether the chair is one of the half is not said."""
_MAJORITY_SUCH: Final = re.compile(r"\bmajority (?!of\b|in\b)[a-z]")
"""“the majority lay”: of those present, and not “a majority of the lay members”."""
_AT_SOME: Final = Sought(
    r"^(?:at|for|in|on) (?:an? |the |any |every )?(?:annual|special|extraordinary|joint|emergency) "
)
"""“at the annual meeting the treasurer must be there”: what one sort of meeting asks for."""


_ONCE_SO: Final = Sought(r"^(?:once|as soon as|when|after) (?:it|they|that|this|these) (?:is|are|has|have)\b")
"""“Once they are, others may join by telephone”: what holds at a part of the meeting only."""


_BOTH_HAVE: Final = Sought(
    r"^both\b.*? (?:must|shall|should|have to|need to|need) (?:each )?(?:have|send|field)\b"
)
"""“Both the Council and the Board must have two members present”: so many of either."""


_ONLY_IF_FEWER: Final = Sought(r"\b(?:only if|only when|if|when) (?:fewer|less) than\b.*\bnot\b")
"""“quorate only if fewer than two thirds are not present”."""


_SETS_NUMBER: Final = re.compile(
    r"\b(?:quorum|number (?:required|needed|necessary)) (?P<is>is|shall be|will be|must be) (?:at least )?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b"
)
"""“the number required is five”: that has to be in what was read."""


_SENT: Final = Sought(
    r"(?:\b(?:and|plus|with)|,|;) (?:at least |a minimum of |no fewer than )?(?:two|three|four|five|six|"
    r"seven|eight|nine|ten|\d+) (trust|organisation|provider|practice|council|hospital|site|"
    r"partner) (?:representatives|members|delegates|nominees)\b"
)
"""“the chair and three trust representatives”: so many from the trusts, and no members of any sort."""
_ENTRY: Final = re.compile(rf"(?:at least )?(?P<number>{'|'.join(NUMBERS)}|\d+|an?|the) (?!of\b)[\w' ]+")


def _lists(told: str, test: Condition) -> bool:
    """Whether the number is of the first of those listed: “two nurses and one doctor”, each with its need."""
    entries = [_ENTRY.fullmatch(one.strip()) for one in re.split(r",? and |, ", told.strip(" ."))]
    numbers = [NUMBERS.get(one["number"], 0) or _figure(one["number"]) for one in entries if one]
    return len(numbers) == len(entries) and sorted(numbers) == sorted(one.least for one in test.needed)


def _figure(word: str) -> int:
    return int(word) if word.isdigit() else 1


_OR_IN_ABSENCE: Final = Sought(r"\bor,? in the absence of\b")
"""“the president, or in the absence of the president the vice-president”: one of the two."""
_AMONG_SO_MANY: Final = Sought(
    r"^among(?:st)? the (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
)
"""“among the six there has to be a doctor”: six is the number of them all."""
_BY_SO_MANY: Final = Sought(
    r"\brepresented by (?:at least |not fewer than )?(?:two|three|four|five|six|\d+)\b"
)
"""“both chambers must be represented by five members”."""
_ONE_OF_THE: Final = Sought(r"\brepresentatives? of the \w+(?:,| and) (?:one|two|three) of the (\w+)")
"""“a representative of the tenants, one of the council”: both have to be among those asked for."""


_OF_SO_MANY_MEMBERS: Final = Sought(
    r"\bthe \w+ member (?:commission|board|committee|panel|council|tribunal|body|court|authority)\b"
)
"""“three are a quorum of the five-member commission”: of one, and not three of five."""
_SO_MANY_WAYS: Final = Sought(
    r"\b(?:maximum of|no more than|not more than|at most|up to|limit of) [\w ]{1,15}?"
    r"(?:prox(?:y|ies)|deput(?:y|ies)|substitutes?|alternates?|by (?:video|telephone|proxy))\b"
)
"""“a fifth, with a maximum of three proxies”: how many of those come so, and not how many there are."""


_SAYS_WHO_COMES: Final = re.compile(
    r"\b(?:present|attending|attend|in attendance|or short notice)\b|, short notice|^short notice$"
)


_BODIES: Final = frozenset("council board committee trust partnership authority association".split())


_OF_BUSINESS: Final = Sought(r"\b(?:business|matters?|affairs) (?:is|are|comes?|being)\b")
"""“whenever council business is dealt with, a council member …”: the occasion is no attendance."""


_RECKONING: Final = frozenset(
    "calculating reckoning computing determining ascertaining establishing counting working".split()
)
"""“in calculating a third, …” is no occasion."""


def doubt_of_occasion(occasion: str, test: Condition, text: str = "") -> str:
    """Why it is not clear on which occasion a statement holds, or who has to be there then."""
    if occasion in _RECKONING:
        return "of what that is reckoned is not clear"
    terms = {term.replace("_", " ") for one in test.needed for term in one.any_of}
    named = occasion in terms and not _OF_BUSINESS.search(text)
    if _SAYS_WHO_COMES.search(occasion) or named:
        return "on which occasion, and who has to be there then, is not clear"
    if "adjourned" in occasion and test.needed:
        return "who has to be there then is not followed"
    return ""


def doubt_of(text: str, test: Condition) -> str:
    """Why a statement, read as this test, may say something else; or nothing."""
    return next(_doubts(text, test), "")


ELSEWHERE: Final = "whether that is so "
"""How a doubt begins that is none where the occasion was understood."""


def doubt_on(occasion: str, text: str, test: Condition) -> str:
    """Why a statement of an occasion, or of none, may say something else; or nothing."""
    return next((one for one in _doubts(text, test) if not (occasion and one.startswith(ELSEWHERE))), "")


def _doubts(text: str, test: Condition) -> Iterator[str]:
    asked = [*(one.any_of for one in test.needed), *(one.any_of for one in test.proportions)]
    terms = (test.noun, *(term for any_of in asked for term in any_of))
    if _ONLY_IF_FEWER.search(text):
        yield "whether fewer, or more, are asked for is not clear"
    if _ASKS_FOR.search(text):
        yield "what they ask for is no attendance"
    yield from _of_others(text, test)
    yield from _of_times(text, test)
    yield from restrictions(text, test)
    yield from scope_doubts(text, test)
    if _OF_SO_MANY_MEMBERS.search(text) and test.organisations:
        yield "whether members or organisations are counted is not clear"
    if _SO_MANY_WAYS.search(text) and test.total:
        yield "how many may come in that way is not followed"
    if _BOTH_HAVE.match(text) and test.total:
        yield "whether so many come from each is not clear"
    if _PLUS_SOMEBODY.search(text) and test.needed and _is_of_shares(test):
        yield "whether those named are within the share, or come beside it, is not said"
    if _MAJORITY_SUCH.search(text) and any(one.share and one.share.strict for one in test.needed):
        yield "of whom the majority is taken is not clear"
    if _DECIDED_BY.search(text) and not _OF_ATTENDANCE.search(text):
        yield "whether so many have to come, or to agree, is not said"
    if any(one.any_of == ("invited",) for one in test.proportions):
        yield "whether the invited are members or guests is not said"
    yield from _of_terms(terms)
    yield from _of_nobody((*terms[1:], *test.left_out, *test.uncounted))


def _of_nobody(terms: tuple[str, ...]) -> Iterator[str]:
    if nobody := nobody_among(terms):
        yield f"“{nobody}” is nobody who may come"


def _of_others(text: str, test: Condition) -> Iterator[str]:
    """Whether somebody of a list was passed over, or is needed where another stands in."""
    if any(term.rpartition("_")[2] in _BODIES for term in (*test.left_out, *test.uncounted)):
        yield "whose members are left out is not clear"
    terms = [term for one in test.needed for term in one.any_of]
    if _OR_IN_ABSENCE.search(text) and test.needed and all(len(one.any_of) == 1 for one in test.needed):
        yield "who stands in for whom is not followed"
    if (found := _ONE_OF_THE.search(text)) and not any(singular(found[1]) in term for term in terms):
        yield "of whom one has to be there is not followed"
    if (among := _AMONG_SO_MANY.match(text)) and any(one.least == NUMBERS[among[1]] for one in test.needed):
        yield "whether so many of the one sort are needed is not clear"
    if _BY_SO_MANY.search(text) and any(one.least is not None for one in test.organisations):
        yield "whether so many come from each is not clear"
    if (sent := _SENT.search(text)) and test.needed and not any(sent[1] in term for term in terms):
        yield "whether those from the bodies are among the others is not said"
    shares = any(one.share for one in test.needed)
    sets = _SETS_NUMBER.search(text)
    if (
        sets
        and test.needed
        and test.total is None
        and not shares
        and not _lists(text[sets.end("is") :], test)
    ):
        yield "the number that is set was not taken"


_NO_TERMS: Final = frozenset(
    "between formerly presently currently previously last budget out empty vacant unfilled everybody "
    "everyone about roughly".split()
)
"""Words that a share or a number may stand before, and that are nobody."""
_NO_PERSONS: Final = frozenset(
    "adjournment adjournments failed elsewhere elsewheres excepted attempt attempts".split()
)
_NOT_NAMES: Final = frozenset(("whoever", "irrespective", "regardless", "whom"))


def _of_terms(terms: tuple[str, ...]) -> Iterator[str]:
    if not _NO_TERMS.isdisjoint(terms) or any("generally" in term.split("_") for term in terms):
        yield "who has to be there is not clear"
    if any(_HAPPENING.match(term) for term in terms):
        yield "what is decided is nobody who comes"
    if any(not _NO_PERSONS.isdisjoint(term.split("_")) for term in terms):
        yield "what is spoken of is nobody who comes"
    if any(not _NOT_NAMES.isdisjoint(term.split("_")) for term in terms):
        yield "who is meant is not clear"
    if any("only" in term.split("_") for term in terms):
        yield "what “only” goes with is not clear"
    if any(term.startswith("themsel") for term in terms):
        yield "whether they have to come themselves is not clear"


def _of_times(text: str, test: Condition) -> Iterator[str]:
    if _AT_SOME.match(text) and (test.needed or test.organisations) and not test.total:
        yield "whether that is so at other meetings is not said"
    if _AT_SOME.match(text) and test.says_nothing:
        yield "what is asked for at that meeting is not clear"
    if _ONCE_SO.match(text):
        yield "what holds only from then on is not followed"


def _is_of_shares(test: Condition) -> bool:
    return test.total is not None and any(isinstance(one, Share) for one in test.total.amounts)
