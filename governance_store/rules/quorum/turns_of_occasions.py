"""How is a quorum told that is for a named decision only? By what is not done without it. A pattern a turn.

Each comes to “For the sale of land, the quorum is seven”: what is to be done, and how many must be there.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.occasions import is_of_deciding
from governance_store.rules.quorum.turning import F, N, Turn

_TENS: Final = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
NUMBER: Final = (
    rf"(?:{_TENS}(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one|two|three) hundred|{N})"
)
AMOUNT: Final = (
    r"(?:(?:at least|not less than|not fewer than|no fewer than|no less than|more than|a minimum of|over|"
    r"as many as) )?"
    rf"(?:{NUMBER}|{F}|an? (?:simple |clear |bare |absolute |outright )?majority|most|all|every|each|both)"
)
_MODAL: Final = r"(?:can|may|shall|must|will|is to|are to|could|should)"
_NEVER: Final = (
    r"(?:cannot|can not|may not|shall not|must not|will not|is not to|are not to|is not|are not|does not|"
    r"do not|may never|can never|shall never)"
)
_ALL_BUSINESS: Final = (
    r"(?:(?:any|all|other|further|its|the|such|valid|formal|binding|of) )*(?:business|decisions?|"
    r"resolutions?|"
    r"proposals?|matters?|motions?|votes?|questions?|items?|actions?|measures?|meetings?|things?|it|they|"
    r"this|"
    r"that|quorum|members?|committee|board|council|chair\w*|person|sittings?|sessions?)"
)
_WHAT: Final = rf"(?!{_ALL_BUSINESS} (?:{_MODAL}|{_NEVER}|is|are)\b)(?!one\b)[a-z][\w' -]*?"
_DONE: Final = (
    r"(?:be (?:validly |lawfully |properly |ever |finally )*(?P<done>[\w-]+)|(?P<holds>stand|pass|succeed|"
    r"take effect|take place|have effect|have force|proceed|go ahead|go through|happen|hold good|bind))"
    r"(?: to a vote| to the vote| into effect| upon| on)?"
)
_SAYS_NOTHING: Final = frozenset(
    "put taken made passed carried given considered valid effective done decided resolved heard held "
    "binding "
    "moved entertained debated discussed transacted voted accepted lawful proposed brought determined "
    "settled "
    "agreed undertaken reached".split()
)
"""What is done with any decision, and tells nothing of it."""
_LED: Final = (
    r"(?:^|(?<=[.;] )|(?P<joint>,? (?:but|and|though|although|while|whereas|except that|save that|"
    r"however),? ))"
)
_THERE: Final = (
    r"(?: (?:are |is |being |have |has |must |be |to |shall |in the |at the |in |when |where |it )*"
    r"(?:present|there|room|meeting|attending|attend|attendance|taken part|take part|taking part|"
    r"voted on it|"
    r"participating|participate|participated|vote is taken|it is taken|on it|in it))*"
)
_THEY: Final = r"(?: (?:of (?:them|these|those|its number|their number)))"


_AGREEING: Final = re.compile(
    r"\b(agree\w*|consent\w*|approv\w*|in favour|sign\w*|support\w*|concur\w*|votes?|vot(?:e|es|ed) for|"
    r"notice|days|weeks)\b"
)
"""What is said of votes or of notice, and not of who is there."""


def _for_what(found: re.Match[str]) -> str:
    """“an order of removal may be made only by all five”: for an order of removal, the quorum is five."""
    rest = _THERE_TOO.sub("", found["rest"])
    if _AGREEING.search(rest):
        return found.group()
    done = (found.groupdict().get("done") or "").lower()
    told = "" if done in _SAYS_NOTHING else f" {done}"
    return f"{'. ' if found['joint'] else ''}For {found['what'].lower()}{told}, {_asked(rest)}"


_THERE_TOO: Final = re.compile(
    r" (?:when|where|while) (?:it|that|the (?:vote|decision|question|motion)) is (?:put|taken|made|decided|"
    r"voted on)$"
)


def _asked(rest: str) -> str:
    """Who must be there, said as a quorum where it is a bare number."""
    rest = re.sub(r"^(?:there (?:are|is|be) |the (?:presence|attendance) of )", "", rest.strip())
    found = re.fullmatch(rf"(?P<many>{AMOUNT})(?:{_THEY})?{_THERE}", rest, re.IGNORECASE)
    if found:
        return f"the quorum is {found['many']}"
    rest = re.sub(rf"^(?P<many>{AMOUNT}){_THEY}\b", r"\g<many> members", rest, flags=re.IGNORECASE)
    return _TOOK_PART.sub(" are present", rest)


_TOOK_PART: Final = re.compile(
    r" (?:have taken part|take part|are in the room|have attended)\b(?: in (?:it|the vote))?"
)


def _all_of(found: re.Match[str]) -> str:
    """“every partner must be present”: the quorum is all of those in office."""
    return f"{found['head']}the quorum is 100 per cent of the members in office"


def _both(found: re.Match[str]) -> str:
    """“fifteen for an annual conference and thirty for a special one”: a sentence for each."""
    one, two = found["one"], found["two"]
    if not all(map(_is_occasion, (one, two))):
        return found.group()
    return f"For {one}, the quorum is {found['a']}. For {two}, the quorum is {found['b']}"


_MEETING: Final = (
    r"(?:general meetings?|board meetings?|meetings?|conferences?|sessions?|assembl(?:y|ies)|sittings?|"
    r"congress(?:es)?|gatherings?|synods?|convocations?|conventions?)"
)
_SORT: Final = (
    r"(?:an? |the |any |all |each |every |our |its )?(?:ordinary|annual|special|extraordinary|emergency|"
    r"urgent|"
    r"regular|normal|routine|monthly|quarterly|statutory|general|requisitioned)"
)
_ORDINARY: Final = re.compile(
    r"^(?:any|all|ordinary|other|routine|most|normal|general|every|usual)\b[\w' -]*$|^(?:business|matters)$"
)


def _is_occasion(text: str) -> bool:
    """Whether words are of something decided, or of a sort of meeting."""
    low = text.lower()
    return bool(_ORDINARY.match(low) or re.fullmatch(rf"{_SORT} {_MEETING}", low)) or is_of_deciding(low)


def _heard(found: re.Match[str]) -> str:
    """“seven justices hear ordinary appeals”, “nine hear a case that may overrule another”."""
    many, what = found["many"], found["what"]
    lead = ". " if found["joint"] else ""
    if _ORDINARY.match(what.lower()):
        return f"{lead}{many} are a quorum"
    return f"{lead}For {what}, the quorum is {many}"


def _apart(found: re.Match[str]) -> str:
    """“ten, except for D, for which it is twenty”: ten; for D, twenty."""
    return f"{found['a']}. For {found['what']}, {_asked(found['rest'])}"


def _exempt(found: re.Match[str]) -> str:
    """“the quorum of six does not apply to D”: six; for D, none is needed."""
    if _AGAIN.search(found["what"].lower()):
        return found.group()
    before = found.groupdict().get("n")
    told = f"The quorum is {before}. " if before else ""
    return f"{'. ' if found['joint'] else ''}{told}For {found['what']}, no quorum is needed"


_AGAIN: Final = re.compile(
    r"\b(adjourn\w*|second|reconven\w*|resum\w*|inquorate|absence|it|that|them|item)\b"
)
_WHOM: Final = r"(?:[a-z]+s|people)"
_TAIL: Final = r"(?P<rest>[^.;]+)"
_UNLESS: Final = (
    r"(?:unless|until|without|save (?:where|when|if|with|by)|except (?:when|where|if|with|by)|other than "
    r"(?:by|with|if|when))"
)
_ONLY_IF: Final = (
    r"(?:by|with|if|when|where|once|at a meeting (?:of|with|attended by|where|at which)|in the presence of|"
    r"so long as|as long as|provided(?: that)?)"
)
_WITH: Final = r"(?:by|with|at a meeting (?:of|with|attended by)|where there are|if there are|when there are)"
_VALID: Final = (
    r"(?:valid|possible|allowed|permitted|lawful|in order|competent|effective|binding|good|quorate)"
)
_NEED: Final = r"(?:needed|required|necessary|called for)"
_WHEN: Final = r"(?:for|to|when|where|if|at|in order to|in the case of|on|before)"
_IS_NEEDED: Final = (
    r"(?:(?:is|are|shall be|will be|must be|becomes?|rises to|stands at|needs?|requires?|takes?) )"
)

TURNS: Final[tuple[Turn, ...]] = (
    # of what sort another meeting is
    (
        rf"\b(?P<one>{_SORT} )(?P<noun>{_MEETING})(?P<between>[^.;]*? )(?P<two>{_SORT}) ones?\b",
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
    # what needs no quorum
    (
        (
            rf"{_LED}(?:if|where|when|should) the (?:only|sole) (?:business|item|matter|purpose)(?: of "
            rf"(?:the|a) "
            rf"meeting)?(?: on the agenda)? (?:is|be) (?:to )?(?P<what>[\w' -]+?),? (?:there (?:is|"
            rf"need be) no "
            rf"quorum|(?:no|a) quorum (?:is|shall be|need be) (?:not )?{_NEED})(?=[.;]|$)"
        ),
        _exempt,
    ),
    (
        (
            rf"{_LED}(?:no quorum (?:is|shall be|will be) {_NEED}|(?:a|the) quorum (?:is|shall be|will "
            rf"be) not "
            rf"{_NEED}|"
            rf"there (?:is|need be) no (?:need of a )?quorum) {_WHEN} (?P<what>[\w' -]+?)(?=[.;]|$)"
        ),
        _exempt,
    ),
    (
        rf"{_LED}(?P<what>[a-z][\w' -]*?) (?:needs?|requires?) no quorum(?=[.;]|$)",
        _exempt,
    ),
    (
        rf"{_LED}(?P<what>[a-z][\w' -]*?) (?:do|does) not (?:need|require) a quorum(?=[.;]|$)",
        _exempt,
    ),
    (
        (
            rf"{_LED}(?:the|this|that|a) (?:ordinary |usual |normal |general )*quorum(?: of (?P<n>[\w "
            rf"-]+?))?"
            r"(?: rule| requirement)? (?:do|does|shall|will) not apply (?:to|when|where|if|for|in the "
            r"case of|"
            r"on) "
            r"(?P<what>[\w' -]+?)(?=[.;]|$)"
        ),
        _exempt,
    ),
    # but for something, for which it is another
    (
        (
            rf"(?P<a>[^.;]*?)[,;]? (?:and |but )?(?:that|this|which|the same|it|the quorum) (?:does|do|"
            rf"shall|"
            rf"will) not "
            rf"apply (?:to|when|where|if|for|in the case of|on) (?P<what>[\w' -]+?),? (?:(?:and|for|in|"
            rf"at|on|"
            rf"when|where|"
            rf"then|which|case|instead|there) )*{_IS_NEEDED}?(?P<rest>{AMOUNT}\b[^.;]*)"
        ),
        _apart,
    ),
    (
        (
            rf"(?P<a>[^.;]*?),? (?:except|save|other than|apart from|excepting|but not|with the exception "
            rf"of)(?: that)?"
            rf"(?: {_WHEN})? (?:(?:one|those|that|business|a meeting|meetings) (?:called |convened |held "
            rf")?)?(?:to )?"
            rf"(?P<what>[\w' -]+?),? (?:for|at|in|on|where|when) (?:which|whom)(?: case| event)?,? "
            rf"(?:(?:it|the "
            rf"quorum|the number|they|there|this) )?{_IS_NEEDED}?(?P<rest>{AMOUNT}\b[^.;]*)"
        ),
        _apart,
    ),
    # what is done with so many only
    (rf"{_LED}no (?P<what>{_WHAT}) {_MODAL} {_DONE} {_UNLESS} {_TAIL}", _for_what),
    (rf"{_LED}no (?P<what>{_WHAT}) {_MODAL} {_DONE} {_WITH} (?:fewer|less) than {_TAIL}", _for_what),
    (rf"{_LED}(?P<what>{_WHAT}) {_NEVER} {_DONE} {_UNLESS} {_TAIL}", _for_what),
    (rf"{_LED}(?P<what>{_WHAT}) {_NEVER} {_DONE} {_WITH} (?:fewer|less) than {_TAIL}", _for_what),
    (rf"{_LED}(?P<what>{_WHAT}) {_MODAL} only {_DONE} {_ONLY_IF} {_TAIL}", _for_what),
    (rf"{_LED}(?P<what>{_WHAT}) {_MODAL} {_DONE} only {_ONLY_IF} {_TAIL}", _for_what),
    (
        (
            rf"{_LED}(?P<what>{_WHAT}) (?:is|are) (?:void|invalid|of no effect|out of order|not "
            rf"{_VALID}) {_UNLESS} {_TAIL}"
        ),
        _for_what,
    ),
    (rf"{_LED}(?P<what>{_WHAT}) (?:is|are) only {_VALID} {_ONLY_IF} {_TAIL}", _for_what),
    (rf"{_LED}(?P<what>{_WHAT}) (?:is|are) {_VALID} only {_ONLY_IF} {_TAIL}", _for_what),
    (rf"{_LED}no (?P<what>{_WHAT}) (?:is|are) {_VALID} {_UNLESS} {_TAIL}", _for_what),
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
            rf"{_LED}(?P<many>{AMOUNT}(?: of the {NUMBER})? {_WHOM}) (?:may |can |shall |must )?(?:hear|"
            rf"determine|"
            r"decide|dispose of|try|rule on|sit on|sit for|sit in|deal with|handle) (?P<what>[\w' "
            r"-]+?)(?=[.;,]|$)"
        ),
        _heard,
    ),
    (
        (
            rf"{_LED}(?P<many>{AMOUNT})(?P<who> [a-z]+s)? (?:must|have to|need to|are to|shall) "
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
            rf"^(?P<a>{AMOUNT}(?: {_WHOM})?)(?: are a quorum| form a quorum| make a quorum| suffice| are "
            rf"enough)? "
            rf"(?:for|at|in|on) (?P<one>[^.;,]*?),?(?: and| but| while| whereas)? (?P<b>{AMOUNT})(?: "
            rf"{_WHOM}| "
            rf"of them)? "
            r"(?:for|at|in|on|when|where|if|to) (?P<two>[^.;,]+?)(?=[.;]|$)"
        ),
        _both,
    ),
    (
        (
            rf"(?P<led>(?:^|(?<=[.;] )))(?P<a>{AMOUNT}(?: {_WHOM})?(?: (?:are|is|will be) (?:enough|"
            rf"sufficient|"
            rf"a quorum)| "
            r"suffices?| (?:form|make)s? a quorum| will do)?) (?:for|in|on|at) (?:anything|everything|all|"
            r"any(?:thing)?) "
            r"(?:else|other business|other matters?|other cases?)(?=[.;]|$)"
        ),
        r"\g<led>The quorum is \g<a>",
    ),
    # all of them, of them
    (
        (
            rf"(?P<head>(?:^|(?<=[.;] ))(?:{_WHEN} [^,.;]+?,? ))(?:every|each|all)(?: of)?(?: the| its|"
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
            rf"(?P<head>(?:^|(?<=[.;] )){_WHEN} (?![^,.;]*\b(?:{NUMBER}|{F})\b)[^,.;]+, "
            rf")(?P<many>{AMOUNT}){_THEY}"
            rf"(?: (?:must|shall|have to|are to|should|need to))?(?: be)?{_THERE}(?=[.;]|$)"
        ),
        r"\g<head>the quorum is \g<many> of the members",
    ),
)
