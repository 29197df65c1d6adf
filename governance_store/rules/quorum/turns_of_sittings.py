"""How many sit for what? Each sort of meeting and hearing with its number, and who may do any business.

Each comes to “For an annual conference, the quorum is thirty”, or, for any business, to the quorum itself.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.occasions import is_of_deciding
from governance_store.rules.quorum.turning import F, Turn
from governance_store.rules.quorum.words_of_deciding import (
    AGREEING,
    AMOUNT,
    LED,
    MEETING,
    NEVER,
    NUMBER,
    ONLY_IF,
    ORDINARY,
    SORT,
    TAIL,
    UNLESS,
    WHOM,
    WITH,
    asked,
    is_occasion,
)


def _both(found: re.Match[str]) -> str:
    """“fifteen for an annual conference and thirty for a special one”: a sentence for each."""
    one, two = found["one"], found["two"]
    if not all(map(is_occasion, (one, two))):
        return found.group()
    return f"For {one}, the quorum is {found['a']}. For {two}, the quorum is {found['b']}"


_ACTIVE: Final = (
    r"(?!(?:act|meet|sit|vote|decide|do|proceed|transact|take|make|be|have|conduct|resolve|deliberate|"
    r"validly|exercise|"
    r"function|not|only|count|include|come|begin|open|start)\b)[a-z]+ [\w' -]+?"
)


def _for_doing(found: re.Match[str]) -> str:
    """“it may report a bill only with a majority there”: for reporting a bill, the quorum is a majority."""
    if not is_of_deciding(found["what"].lower()) or AGREEING.search(found["rest"]):
        return found.group()
    return f"{'. ' if found['joint'] else ''}For {found['what']}, {asked(found['rest'])}"


def _goes_ahead(found: re.Match[str]) -> str:
    """“a disciplinary hearing goes ahead with three”: for a disciplinary hearing, the quorum is three."""
    low = found["one"].lower()
    if ORDINARY.match(low) or re.fullmatch(r"(?:the|an?|any) (?:meeting|committee|board|council)", low):
        return found.group()
    if not is_occasion(found["one"]):
        return found.group()
    return f"{'. ' if found['joint'] else ''}For {found['one']}, the quorum is {found['many']}"


def _heard(found: re.Match[str]) -> str:
    """“seven justices hear ordinary appeals”, “nine hear a case that may overrule another”."""
    many, what = re.sub(r" of them$", "", found["many"]), found["what"]
    lead = ". " if found["joint"] else ""
    if ORDINARY.match(what.lower()):
        return f"{lead}{many} are a quorum"
    return f"{lead}For {what}, the quorum is {many}"


TURNS: Final[tuple[Turn, ...]] = (
    # of what sort another meeting is
    (
        rf"\b(?P<one>{SORT} )(?P<noun>{MEETING})(?P<between>[^.;]*? )(?P<two>{SORT}) ones?\b",
        r"\g<one>\g<noun>\g<between>\g<two> \g<noun>",
    ),
    (
        (
            r"\b(?:when|where|if|while) (?:it|they|the [\w' ]+?) (?:sits?|meets?|acts?|convenes?|is "
            r"sitting|"
            r"is acting|"
            r"is convened|are sitting) (?:as|in the capacity of) (?P<what>(?:an? |the )?[\w' "
            r"-]*?(?:panels?|"
            r"tribunals?|"
            r"courts?|committees?|juries|jury|boards?|trustees?)),? "
        ),
        r"For \g<what>, ",
    ),
    # each sort of meeting, and how many
    (
        (
            rf"(?P<led>^|(?<=[.;] ))(?:at )?(?P<what>(?:[\w-]+ ){{0,3}}(?:{MEETING}|hearings?|"
            rf"panels?))(?: quorum)?: "
            rf"(?=(?:at least )?(?:{NUMBER}|{F}|an? )\b)"
        ),
        r"\g<led>For \g<what>, the quorum is ",
    ),
    (
        (
            rf"{LED}(?P<one>(?:the|an?|any|all|every) [\w' -]+?) (?:needs?|requires?|takes?|calls? for|"
            rf"wants?|has|have) "
            rf"(?:a quorum of )?(?P<a>{AMOUNT}(?: {WHOM})?),? (?:(?:and|but|while|whereas) "
            rf")?(?P<two>(?:the|an?|any|all|"
            rf"every) [\w' -]+?) (?P<b>{AMOUNT})(?: {WHOM})?(?=[.;]|$)"
        ),
        _both,
    ),
    (
        (
            rf"{LED}(?P<one>(?:the|an?|any) [\w' -]+?) (?:may |can |shall |will )?(?:goes ahead|go ahead|"
            rf"proceeds?|takes "
            rf"place|take place|is quorate|is held|be held|is valid|is properly constituted|is "
            rf"constituted) (?:with|by|if "
            rf"there are|when there are) (?:only )?(?P<many>{AMOUNT})\b"
        ),
        _goes_ahead,
    ),
    (
        (
            rf"\bquorum of (?P<n>{NUMBER}) (?:applies|holds|is valid|is good) (?:to|for|in) (?:all|every|"
            rf"any|each) "
            r"(?:other )?(?:items?|business|matters?|cases?|things?|decisions?|meetings?)"
        ),
        r"quorum is \g<n>",
    ),
    (
        (
            rf"{LED}(?!(?:the )?(?:decision|resolution)s? (?:shall|can) be \w+ by )(?:any |all |every |the )*"
            rf"(?:business|decisions?|matters?|resolutions?|items?)(?: of "
            rf"(?:any|every|whatever) "
            rf"(?:kind|sort|description|nature))? (?:may|can|shall) be (?:done|transacted|conducted|"
            rf"decided|taken|dealt with|"
            rf"disposed of|settled|passed|made)(?: only)? (?:by|with|in the presence of) "
            rf"(?P<many>{AMOUNT}[^.;,]*)"
        ),
        lambda found: f"{'. ' if found['joint'] else ''}The quorum is {found['many']}",
    ),
    (
        (
            rf"{LED}(?:the|an?|this|our) (?:[\w-]+ ){{1,4}}?(?:is able|is competent|is entitled|is free|"
            rf"can|may|has power) (?:to "
            r")?(?:only )?(?:validly )?(?:pass|make|take|adopt|enact|reach|do|transact|conduct) (?:any |"
            r"its |the |valid "
            r"|binding )*(?:laws?|decisions?|resolutions?|business|acts?|legislation|measures?) (?:as "
            r"soon as|once|when|if|"
            r"where|only when|only if|only once|provided(?: that)?|as long as) (?=\w)"
        ),
        lambda found: f"{'. ' if found['joint'] else ''}For a quorum, ",
    ),
    (
        (
            rf"(?P<a>[^.;]*\bby those (?:present|there|attending)),? (?:(?:so|as) long as|provided(?: "
            rf"that)?|if) (?:they "
            rf"(?:are|number)|there are|they amount to) (?P<n>{AMOUNT})(?: of them)?(?=[.;]|$)"
        ),
        r"\g<a>. The quorum is \g<n>",
    ),
    (
        (
            rf"^with (?P<n>{AMOUNT}(?: of the {NUMBER})?(?: {WHOM})?) (?:there|present|in attendance|"
            rf"attending),? the [a-z ]+? "
            r"(?:acts?|decides?|may act|may decide|can act|can decide|resolves?|votes?) by (?:an? |the "
            r")?(?:simple )?majority"
            r"(?: vote)?(?: of (?:them|those present|those voting|those there))?(?=[.;,]|$)"
        ),
        r"The quorum is \g<n>",
    ),
    (
        r"\b(?P<to>to (?!elect|appoint|choose|select)[a-z]+) (?:one|it|them|him|her)(?=, )",
        r"\g<to>",
    ),
    (
        (
            rf"{LED}(?:it|they|(?:the|an?|our|this) [a-z ]+?) (?:may|can|shall|is to|are to|will) "
            rf"(?P<what>{_ACTIVE}) only "
            rf"{ONLY_IF} {TAIL}"
        ),
        _for_doing,
    ),
    (
        (
            rf"{LED}(?:it|they|(?:the|an?|our|this) [a-z ]+?) (?:may|can|shall|is to|are to|will) only "
            rf"(?P<what>{_ACTIVE}) "
            rf"{ONLY_IF} {TAIL}"
        ),
        _for_doing,
    ),
    (
        (
            rf"{LED}(?:it|they|(?:the|an?|our|this) [a-z ]+?) {NEVER} (?P<what>{_ACTIVE}) (?:{UNLESS}|"
            rf"{WITH} (?:fewer|"
            rf"less) than) {TAIL}"
        ),
        _for_doing,
    ),
    (
        (
            r"(?:^|(?<=[.;] ))the (?:[a-z]+ ){0,3}?(?:committee|board|council|court|assembly|body|panel|"
            r"house|chamber|group|"
            r"commission|tribunal|senate|synod|union|society) (?:works?|functions?|operates?|gets by|"
            r"makes do|manages|acts?) "
            rf"with (?P<n>{AMOUNT}[^.;,]*)"
        ),
        r"The quorum is \g<n>",
    ),
    (
        (
            r"\b(?P<v>requires?|needs?|takes?|calls? for|demands?) (?:the )?(?:presence|attendance) of "
            r"(?:all|every one|each)"
            r"(?: of)?(?: the| its| our)? [a-z]+(?: (?:in office|in post|then serving|serving|who are in "
            r"office))?(?=[.;,]|$)"
        ),
        r"\g<v> 100 per cent of the members in office",
    ),
    # who may do any business
    (
        (
            rf"(?:^|(?<=[.;] ))the (?P<who>[a-z]+s) (?:need|require|must have|want) (?P<n>{AMOUNT})(?: of "
            rf"(?:them|their "
            r"number))?(?: present| there)? (?:(?:in order )?to|before they (?:can|may)|for) (?:sit|"
            r"meet|act|"
            r"proceed|do "
            r"business|transact business|business|decide anything|hold a sitting|open a sitting|make "
            r"a house)(?=[.;,]|$)"
        ),
        r"The quorum is \g<n>",
    ),
    (
        (
            r"(?:^|(?<=[.;] ))[Tt]he (?!(?i:chair|president|secretar|treasurer|clerk|mayor|speaker|"
            r"director|"
            r"minister|quorum|"
            r"registrar|dean|deputy|vice|members?|trustees?|governors?)\w*\b)(?-i:[A-Z][\w-]+(?: "
            r"[A-Z][\w-]+)*) "
            r"(?=(?:can|may|shall|must|cannot|will|is able to|is only able to|is competent to) (?:only "
            r")?(?:validly )?(?:take|"
            r"make|adopt|pass|transact|do|act|meet|deliberate|decide|vote|sit|resolve|proceed|conduct|"
            r"legislate)\b[^.;]*\b"
            r"(?:once|when|if|only|with|unless|as long as|provided|where|while)\b)"
        ),
        "The committee ",
    ),
    # who hears what
    (
        (
            rf"{LED}(?P<many>{AMOUNT}(?: of the {NUMBER})?(?: {WHOM}| of them)) (?:may |can |shall "
            r"|must )?(?:hear|determine|do|transact|settle|decide|decide on|dispose of|try|rule on|"
            r"sit on(?! the [\w ]*(?:panel|committee|board)\b)|sit for|sit in|"
            r"deal with|handle) (?P<what>[\w' "
            r"-]+?)(?=[.;,]|$)"
        ),
        _heard,
    ),
    (
        (
            rf"{LED}(?P<many>{AMOUNT})(?P<who> [a-z]+s)? (?:must|have to|need to|are to|shall) "
            rf"(?:take part "
            rf"in|attend|be "
            r"(?:at|present (?:for|at))|vote in|join in|participate in) (?:a|any|the|each|every) "
            r"(?:division|"
            r"vote|"
            r"decision|debate|ballot|poll)s? (?:on|about|over|for|to) (?P<what>[\w' -]+?)(?=[.;,]|$)"
        ),
        lambda found: f"{'. ' if found['joint'] else ''}For {found['what']}, the quorum is {found['many']}",
    ),
    (
        (
            rf"^(?P<a>{AMOUNT}(?: {WHOM})?)(?: are a quorum| form a quorum| make a quorum| suffice| are "
            rf"enough)? "
            rf"(?:for|at|in|on) (?P<one>[^.;,]*?),?(?: and| but| while| whereas)? (?P<b>{AMOUNT})(?: "
            rf"{WHOM}| "
            rf"of them)? "
            r"(?:for|at|in|on|when|where|if|to) (?P<two>[^.;,]+?)(?=[.;]|$)"
        ),
        _both,
    ),
    (
        (
            rf"(?P<led>(?:^|(?<=[.;] )))(?P<a>{AMOUNT}(?: {WHOM})?(?: (?:are|is|will be) (?:enough|"
            rf"sufficient|"
            rf"a quorum)| "
            r"suffices?| (?:form|make)s? a quorum| will do)?) (?:for|in|on|at) (?:anything|everything|all|"
            r"any(?:thing)?) "
            r"(?:else|other business|other matters?|other cases?)(?=[.;]|$)"
        ),
        r"\g<led>The quorum is \g<a>",
    ),
)
