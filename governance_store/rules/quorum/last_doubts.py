"""Does a sentence say more than the rule that was read of it? Of another body, of papers, of who withdraws.

Each row tells which words make it doubtful, of which rules, and what is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.rule import Conflict, Count, QuorumRule
from governance_store.rules.quorum.turning import WHO, N
from governance_store.rules.quorum.understanding import ALWAYS, CONFLICT

Doubted: TypeAlias = Callable[[QuorumRule, re.Match[str]], bool]
_MUST: Final = r"(?:must|shall|should|will|has to|have to|needs?(?: to)?|is to|are to|requires?)"
_SMALLER: Final = (
    r"(?:(?:\w+ )?(?:sub ?committee|sub ?group|working (?:group|party|partie)|task (?:and finish )?group|"
    r"task force|delegation|deputation)|\w+ panel)"
)
_COMES: Final = (
    r"(?:present|there|in|attending|attends?|represented|at|counted|quorate|required|needed|necessary|"
    r"available|participating|among|included|eligible|entitled|also|not|absent|away|so|to|an?|the|one|both|"
    r"never|still|(?:taken|treated|deemed|regarded|considered) (?:to|as)|more|ignored|adjourned|dissolved|"
    r"closed|(?:allowed|permitted|invited|welcome|free) to (?:attend|come|speak|observe))"
)
_NOBODY: Final = (
    r"(?:of|who|whom|which|that|what|least|more|and|or|if|when|where|unless|quorum|quorate|is|are|be|there|it|"
    r"they|he|she|not|but|so|neither|no|nothing|any|each|every|for|although|though)"
)
_AMOUNT: Final = r"(?:half|majority|thirds?|quarters?|fifths?|per ?cent|%|\d+%)"
_COMPARED: Final = (
    r"(?:smaller|larger|bigger|smallest|largest|host|hosting|lead|parent|other|older|newer|former|merged|"
    r"receiving|neighbouring|second|new|old|sister|latter|founding|losing|provider|partner|opposite|remaining)"
)
_BODY: Final = (
    r"(?:trust|board|committee|school|charity|organisation|council|company|society|body|association|"
    r"authority|partner|union|club|group|house|chamber|hospital|site|party|institution)"
)
_PERSONS: Final = r"(?:members|trustees|directors|governors|councillors|participants|attendees|all|everyone)"
_AFAR: Final = r"(?:video|tele|phone|remote|online|virtual|zoom|teams|dial|electronic)"
_SERVES: Final = (
    r"(?:(?:committee|board|company|trust|council|governance) )*(?:clerk|secretary|solicitor|lawyer|"
    r"legal advis[eo]r|accountant|administrator|secretariat|minute taker|interpreter|governance officer|"
    r"committee officer|monitoring officer|auditor|adviser|advisor)"
)
_OF_INTEREST: Final = re.compile(
    r"\b(?:interest\w*|conflict\w*|pecuniary|recus\w*|prejudic\w*|disqualif\w*|declar\w*|own (?:case|matter)|"
    r"stake|benefit\w*|concern\w*)\b"
)


def _any(_rule: QuorumRule, _found: re.Match[str]) -> bool:
    return True


def _asks_for_some(rule: QuorumRule, _found: re.Match[str]) -> bool:
    return any(test.needed or test.organisations for test in rule.tests)


def _of_the_withdrawn(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“A member who withdraws is not counted”, in a clause that nowhere speaks of an interest."""
    return rule.conflict is not None and not _OF_INTEREST.search(found.string)


def _from_afar(rule: QuorumRule, _found: re.Match[str]) -> bool:
    return rule.remote is True


def _not_so_named(rule: QuorumRule, found: re.Match[str]) -> bool:
    """Whether the word that narrows is in no name of those whom the rule asks for."""
    names = {word for test in rule.tests for need in test.needed for term in need.any_of for word in [term]}
    return not any(found["sort"] in name.split("_") for name in names)


def _is_so_named(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“a balance of clinicians and managers”: whether somebody is asked for by that word."""
    return not _not_so_named(rule, found)


def _asks_for_many(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """“two of whom must be a doctor and a nurse”: whether two doctors are asked for."""
    return any(need.least > 1 for test in rule.tests for need in test.needed)


def _of_no_procedure(rule: QuorumRule, _found: re.Match[str]) -> bool:
    return not rule.procedures


def _from_bodies(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """“two members from any trust”: whether they are wanted from several."""
    return any(test.organisations for test in rule.tests)


def _of_one_group(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """“half of both sides”: whether fewer than two shares are asked for."""
    return sum(need.share is not None for test in rule.tests for need in test.needed) <= 1


def _of_such_only(rule: QuorumRule, found: re.Match[str]) -> bool:
    """“four core members”: whether nothing is said of the others, that they do not count."""
    told = any(test.left_out or test.uncounted for test in rule.tests)
    return not told and not any("count" in one for one in rule.noted) and _not_so_named(rule, found)


def _of_any_of_three(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """“the chair, the nurse or the doctor, and a lay member”: whether one of the three is enough."""
    return any(len(need.any_of) > 2 for test in rule.tests for need in test.needed)  # noqa: PLR2004 -- of two


def _of_one_occasion(rule: QuorumRule, _found: re.Match[str]) -> bool:
    return not rule.variants


def _is_depleted(rule: QuorumRule, _found: re.Match[str]) -> bool:
    return rule.depleted is not None


def _more_than_all(rule: QuorumRule, _found: re.Match[str]) -> bool:
    """“two from the five members”: whether from more bodies than there have to be people."""
    return any(
        isinstance(amount, Count) and (one.least or 0) * one.each > amount.least
        for test in rule.tests
        if test.total and len(test.total.amounts) == 1
        for amount in test.total.amounts
        for one in test.organisations
    )


_ROWS: Final[tuple[tuple[str, Doubted, str], ...]] = (
    (
        rf"\bvoting {WHO} (?:who (?:are|remain) |still |remaining |left |not )*(?:dis)?qualified\b",
        _is_depleted,
        "whether members without a vote are of the whole is not said",
    ),
    (
        r"\bof (?:good|bad|full|sound|proven|high) (?:character|reput\w+|mind|standing|integrity)\b",
        _any,
        "what they have to be, beside being members, is not followed",
    ),
    (
        (
            r"\b(?:includ\w+|be|is|are|with|comprises?) (?!the following\b)the [\w' -]{3,40}, "
            r"(?:the |an? )?(?!and\b)[\w' -]{3,40} or (?:the |an? )?[\w' -]{3,40}"
            r"(?:, (?:and )?| and )(?:the|an?|at least|one|two|also)\b"
        ),
        _of_any_of_three,
        "whether the first of those named is needed, or one of the three is enough, is not clear",
    ),
    (r"^.", _more_than_all, "whether so many bodies, or so many people, are meant is not clear"),
    (
        (
            rf"\b(?:{_AMOUNT}|{N})(?: of)?(?: the| its| all)* (?:\w+ )?{WHO} of (?:the|our|its|that) "
            rf"(?P<sort>{_COMPARED}) (?:\w+ ){{0,2}}?{_BODY}s?\b"
        ),
        _not_so_named,
        "of which body they have to be is not followed",
    ),
    (
        (
            rf"\b{N}(?: of| from| out of)? (?:the |its |our )?(?:{N} )?(?P<sort>core) (?:\w+ )?"
            r"(?:members|trustees|directors|people)\b"
        ),
        _of_such_only,
        "whether only such members count, or all, is not clear",
    ),
    (
        (
            rf"\b(?:quor\w+|{WHO}|present|attend\w*|there|{N})\b.*\band "
            rf"(?P<who>(?:(?!{_NOBODY}\b)[\w'&]+ ){{1,5}}?)"
            r"(?:is|are|was|were|has been|have been|had been)(?: been| being| all| both| duly| properly)* "
            rf"(?!{_COMES}\b)[a-z]+(?: |$)"
        ),
        _any,
        "what has to be so beside that many coming is not followed",
    ),
    (
        (
            rf"^(?:the |all |all the |all of the )?(?:{_PERSONS}|(?:each|every|any) \w+) (?:who \w+ )?"
            r"(?:must|shall|(?:is|are) (?:required|obliged) to|ha(?:s|ve) to|needs? to|(?:may|can) only|only)"
            r" (?:always |all |only )?"
            r"(?:join|attend|participate|meet|take part|connect|log on|be present|come)\b"
            rf"[^.;]*\b{_AFAR}"
        ),
        _from_afar,
        "whether they count who come in person is not said",
    ),
    (
        r"\beither\b(?! side\b| party\b| group\b| case\b| way\b| of\b| event\b)(?![^.;]*\bor\b)[^.;]*\band\b",
        _any,
        "whether both, or either of them, are asked for is not clear",
    ),
    (
        r"\bboth (?!of\b|and\b|in\b|for\b)(?:(?!\band\b)[^.;,])*? or ",
        _any,
        "whether both, or either of them, are asked for is not clear",
    ),
    (
        r"\b(?:hardly|scarcely|barely|almost (?:no|ever|never|always)|nearly (?:always|every))\b",
        _any,
        "whether that is always so is not said",
    ),
    (
        (
            r"\bno (?:important|major|significant|new|substantive|key|material|serious|contentious|urgent|"
            r"controversial|substantial|strategic) (?:business|decisions?|matters?|items?|resolutions?)\b"
        ),
        _of_one_occasion,
        "what of other business is not said",
    ),
    (
        (
            r"(?<!s) or (?:by )?(?:the |its )?(?:vice|deputy|co|joint) "
            r"(?:chairs|chairmen|chairpersons|presidents|conven[eo]rs|heads|leaders)\b"
        ),
        _asks_for_some,
        "whether one of them is enough is not clear",
    ),
    (
        (
            r"\b(?:chair(?:man|woman|person)?|president|secretary|treasurer|head) or (?:the |its )?(?:\w+ )?"
            r"(?:officers|secretaries|treasurers)\b"
        ),
        _asks_for_some,
        "whether one of them is enough is not clear",
    ),
    (
        (
            r"\b(?:two|three|four|five|\d+) of (?:whom|them|which|those present) "
            r"(?:must|shall|are|is|being|to|should|will|has|have)(?: also)?(?: be)? (?:an?|the) "
            r"(?:(?!\bor\b)[^.;,])*(?:\band|,) (?:an?|the) "
        ),
        _asks_for_many,
        "whether so many are asked for of the first, or one of each, is not clear",
    ),
    (
        (
            r"\b(?:must|shall|should|will|to|who) (?:act|serve|sit)s? as (?:the |its |a )?"
            r"(?:(?:acting|temporary|interim) )?(?:chair|president)(?:man|woman|person)?\b"
        ),
        _asks_for_some,
        "who presides, or keeps the record, need not be asked for",
    ),
    (
        (
            rf"\b{N} (?P<sort>trust|organisation|partner|council|provider|practice|hospital|site|school) "
            r"(?:representatives|reps|delegates|nominees)\b"
        ),
        _of_such_only,
        "whether they come from so many bodies, or from any, is not clear",
    ),
    (
        rf"{_AMOUNT}(?: of)?(?: the)? both\b",
        _of_one_group,
        "whether that is so of each of them, or of both together, is not clear",
    ),
    (
        r"\bfrom (?:a and|b)\b",
        _asks_for_some,
        "from which of those bodies somebody has to come is not followed",
    ),
    (
        (
            rf"\b(?:unless|if|when|where|only)(?: \w+){{0,2}} (?:agreed|approved|supported|endorsed|ratified|"
            rf"authorised|signed) by (?:at least )?(?:any )?{N}\b"
        ),
        _of_no_procedure,
        "who has to ask, sign or agree need not come",
    ),
    (
        (
            r"\b(?:is|are) (?:needed|required|necessary) to (?:call|convene|propose|requisition|support|"
            r"second|sign|request|demand|nominate|object|trigger|force)\b"
        ),
        _any,
        "who has to ask, sign or agree need not come",
    ),
    (
        (
            r"^(?!.*\b(?:no|not|never|different)\b).*\bfrom (?:any|any one|one|a single|the same|only one) "
            rf"(?:\w+ )?{_BODY}\b(?! or more| of)"
        ),
        _from_bodies,
        "from how many bodies they have to come is not clear",
    ),
    (
        r"\b(?P<sort>same|elsewhere|covering)\b",
        _is_so_named,
        "from which body they have to be is not followed",
    ),
    (
        r"\b(?P<sort>unconflicted|conflicted|disinterested)\b",
        _is_so_named,
        "how many of those without an interest there must be is not followed",
    ),
    (
        r"\bquor\w+\b.*\b(?:agrees?|consents?|approves?|decides?|confirms?|signs?)$",
        _asks_for_some,
        "who has to ask, sign or agree need not come",
    ),
    (
        r"\b(?P<sort>balance|balanced|mix|mixture|spread|range|combination|cross section)\b",
        _is_so_named,
        "how many of each there must be is not told",
    ),
    (
        r"\b(?P<sort>presiding)\b(?! officer| member| justice| judge| bishop)",
        _is_so_named,
        "who presides, or keeps the record, need not be asked for",
    ),
    (
        (
            r"(?!^unless the (?:board|committee|company|council|directors|governors|members|trustees) )"
            r"\bunless (?:it is |they |the \w+ (?:has |have )?)?(?:otherwise (?:agreed|determined?s?|"
            r"decide[ds]?|resolved?s?|agrees?)|"
            r"(?:agreed?s?|decide[ds]?|determined?s?|resolved?s?) otherwise)\b"
            r"(?!.*\bnever\b)"
        ),
        _any,
        "what else may be agreed is not told",
    ),
    (
        r"\bsignator(?:y|ies) (?:is|are|shall be|must be|will be) (?:required|needed|necessary)\b",
        _any,
        "who has to ask, sign or agree need not come",
    ),
)
_PATTERNS: Final = tuple((Sought(pattern), doubted, why) for pattern, doubted, why in _ROWS)
_WITHDRAWS: Final = Sought(r"\b(?:withdraw\w*|withdrew)\b")
_OTHER_BODY: Final = Sought(
    rf"^(?:(?:any|each|every|all|an?|such|no) {_SMALLER}s?|(?:\w+ )?{_SMALLER}s)\b.*\b{_MUST}\b"
)
_SHARE_WITHOUT: Final = Sought(
    rf"{_AMOUNT}[^.;]*? (?:excluding|other than|except(?:ing)?|not counting|apart from|leaving out|without) "
    r"(?:those|any|anyone|members|all|whoever|people)\b[^.;]*\b(?:interest|conflict)"
)
"""“half of the members, excluding those with an interest”: of whom the half is."""
_SERVANT: Final = Sought(
    rf"^(?:and )?(?:the |an? |its |our |their )*{_SERVES}(?: to the \w+)?,? {_MUST}(?: also| always)* (?:be "
    r"(?:present|there|in attendance)|attend)\b(?!.*\b(?:quor\w*|unless|no business|before)\b)"
)


def last_doubts(text: str, rule: QuorumRule, *, beside_quorum: bool) -> Iterator[tuple[str, str]]:
    """Why a sentence, in small letters, may say something else than the rule, and where that matters."""
    for pattern, doubted, why in _PATTERNS:
        found = pattern.search(text)
        if found and doubted(rule, found):
            yield why, ALWAYS
    if rule.conflict is Conflict.NOT_COUNTED and _SHARE_WITHOUT.search(text):
        yield "whether those with an interest are of the whole is not clear", CONFLICT
    if beside_quorum and _OTHER_BODY.search(text):
        yield "of which body that is so is not clear", ALWAYS
    if beside_quorum and _SERVANT.search(text):
        yield "whether who comes along has to be there is not said", ALWAYS


def of_the_withdrawn(text: str, rule: QuorumRule) -> str:
    """Why one who withdraws may be none with an interest, by a whole clause in small letters; or nothing."""
    found = _WITHDRAWS.search(text)
    return "why they withdraw is not said" if found and _of_the_withdrawn(rule, found) else ""
