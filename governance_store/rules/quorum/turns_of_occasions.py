"""How is a quorum told that is for a named decision only? By what is not done without it. A pattern a turn.

Each comes to “For the sale of land, the quorum is seven”: what is to be done, and how many must be there.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import F, Turn
from governance_store.rules.quorum.words_of_deciding import (
    AGREEING,
    AMOUNT,
    DONE,
    IS_NEEDED,
    LED,
    MODAL,
    NEVER,
    NUMBER,
    ONLY_IF,
    SAYS_NOTHING,
    TAIL,
    THERE,
    THERE_TOO,
    THEY,
    UNLESS,
    VALID,
    WHAT,
    WHEN,
    WITH,
    asked,
)


def _for_what(found: re.Match[str]) -> str:
    """“an order of removal may be made only by all five”: for an order of removal, the quorum is five."""
    rest = THERE_TOO.sub("", found["rest"])
    if AGREEING.search(rest):
        return found.group()
    done = (found.groupdict().get("done") or "").lower()
    told = "" if done in SAYS_NOTHING else f" {done}"
    return f"{'. ' if found['joint'] else ''}For {found['what'].lower()}{told}, {asked(rest)}"


def _all_of(found: re.Match[str]) -> str:
    """“every partner must be present”: the quorum is all of those in office."""
    return f"{found['head']}the quorum is 100 per cent of the members in office"


def _for_both(found: re.Match[str]) -> str:
    """“the statutes may be revised, and the union dissolved, only when …”: for either."""
    lead = ". " if found["joint"] else ""
    either = f"{found['what'].lower()} {found['done']} or {found['what2']} {found['done2']}"
    return f"{lead}For {either}, {asked(found['rest'])}"


def _apart(found: re.Match[str]) -> str:
    """“ten, except for D, for which it is twenty”: ten; for D, twenty."""
    return f"{found['a']}. For {found['what']}, {asked(found['rest'])}"


TURNS: Final[tuple[Turn, ...]] = (
    # but for something, for which it is another
    (
        (
            rf"(?P<a>[^.;]*?)[,;]? (?:and |but )?(?:that|this|which|the same|it|the quorum) (?:does|do|"
            rf"shall|"
            rf"will) not "
            rf"apply (?:to|when|where|if|for|in the case of|on) (?P<what>[\w' -]+?),? (?:(?:and|for|in|"
            rf"at|on|"
            rf"when|where|"
            rf"then|which|case|instead|there) )*{IS_NEEDED}?(?P<rest>{AMOUNT}\b[^.;]*)"
        ),
        _apart,
    ),
    (
        (
            rf"(?P<a>[^.;]*?),? (?:except|save|other than|apart from|excepting|but not|with the exception "
            rf"of)(?: that)?"
            rf"(?: {WHEN})? (?:(?:one|those|that|business|a meeting|meetings) (?:called |convened |held "
            rf")?)?(?:to )?"
            rf"(?P<what>[\w' -]+?),? (?:(?:for|at|in|on|where|when) (?:which|whom)(?: case| event)?|when|"
            rf"where|which(?= (?:requires?|needs?|takes?)\b)),? (?:(?:it|the "
            rf"quorum|the number|they|there|this) )?{IS_NEEDED}?(?P<rest>{AMOUNT}\b[^.;]*)"
        ),
        _apart,
    ),
    (
        (
            rf"(?P<a>(?:^|(?<=[.;] ))(?:{AMOUNT})\b[^.;,]*), or (?P<rest>{AMOUNT}\b[^.;,]*?) "
            rf"(?:where|when|if) "
            rf"(?P<what>[^.;,]+), (?:shall be|is|are|will be|shall "
            rf"constitute|constitutes?|forms?|makes?) a quorum"
            r"(?=[.;]|$)"
        ),
        lambda found: f"{found['a']} are a quorum. When {found['what']}, {asked(found['rest'])}",
    ),
    (
        (
            rf"(?P<a>[^.;]*?),? but not (?P<when>for|at) (?P<what>the [\w' -]+?) where "
            rf"(?P<rest>{AMOUNT}\b[^.;]*?) "
            r"(?:is|are) (?:wanted|needed|required|necessary)(?=[.;]|$)"
        ),
        r"\g<a>; \g<when> \g<what>, \g<rest> are needed",
    ),
    (
        (
            rf"(?P<one>[^.;]+?),? and for (?:any|every|all) other (?:purposes?|business|matters?) "
            rf"(?P<rest>{AMOUNT}\b[^.;]*)"
        ),
        r"\g<one>. Otherwise the quorum is \g<rest>",
    ),
    (rf"\bthe (?:panel|committee|board|council|meeting) must number (?={NUMBER}\b)", "the quorum is "),
    (rf"\bmay act by (?={NUMBER}\b)", "may act with "),
    (r"\bshall be requisite\b", "shall be necessary"),
    # what is done with so many only
    (rf"{LED}no (?P<what>{WHAT}) {MODAL} {DONE} {UNLESS} {TAIL}", _for_what),
    (rf"{LED}no (?P<what>{WHAT}) {MODAL} {DONE} {WITH} (?:fewer|less) than {TAIL}", _for_what),
    (rf"{LED}(?P<what>{WHAT}) {NEVER} {DONE} {UNLESS} {TAIL}", _for_what),
    (rf"{LED}(?P<what>{WHAT}) {NEVER} {DONE} {WITH} (?:fewer|less) than {TAIL}", _for_what),
    (rf"{LED}(?P<what>{WHAT}) {MODAL} only {DONE} {ONLY_IF} {TAIL}", _for_what),
    (rf"{LED}(?P<what>{WHAT}) {MODAL} {DONE} only {ONLY_IF} {TAIL}", _for_what),
    (
        (
            rf"{LED}(?P<what>{WHAT}) (?:is|are) (?:void|invalid|of no effect|out of order|not "
            rf"{VALID}) {UNLESS} {TAIL}"
        ),
        _for_what,
    ),
    (rf"{LED}(?P<what>{WHAT}) (?:is|are) only {VALID} {ONLY_IF} {TAIL}", _for_what),
    (rf"{LED}(?P<what>{WHAT}) (?:is|are) {VALID} only {ONLY_IF} {TAIL}", _for_what),
    (rf"{LED}no (?P<what>{WHAT}) (?:is|are) {VALID} {UNLESS} {TAIL}", _for_what),
    (
        (
            rf"{LED}(?P<what>{WHAT}) {MODAL} be (?P<done>[\w-]+),? and (?P<what2>[\w' -]+?)(?: be| "
            rf"{MODAL} be)? "
            rf"(?P<done2>\w+(?:ed|en|old)),? only {ONLY_IF} {TAIL}"
        ),
        _for_both,
    ),
    # all of them, of them
    (
        (
            rf"(?P<head>(?:^|(?<=[.;] ))(?:{WHEN} [^,.;]+?,? ))(?:every|each|all)(?: of)?(?: the| its|"
            rf" our)?"
            rf"(?: (?:existing|other|single|one of|serving|current))* (?:[a-z]+?)s? "
            rf"(?:must|shall|has to|have to|needs? to|should|is to|are to) (?:be )?(?:present|there|"
            rf"attend|in "
            rf"attendance)"
            r"(?=[.;,]|$)"
        ),
        _all_of,
    ),
    (
        (
            rf"(?P<head>(?:^|(?<=[.;] )){WHEN} (?![^,.;]*\b(?:{NUMBER}|{F})\b)[^,.;]+, "
            rf")(?P<many>{AMOUNT}){THEY}"
            rf"(?: (?:must|shall|have to|are to|should|need to))?(?: be)?{THERE}(?=[.;]|$)"
        ),
        r"\g<head>the quorum is \g<many> of the members",
    ),
)
