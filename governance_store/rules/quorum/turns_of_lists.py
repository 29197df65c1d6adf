"""How does a list tell of those who are needed, with choices in it and a last one apart? A pattern a turn."""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import WHO, F, N, Turn

_MUST: Final = r"(?:must|shall|should|will|has to|have to|needs? to|is to|are to)"
_COME: Final = r"(?:be (?:present|there|in attendance|in the room)|attend|be represented)"
_BODIES: Final = (
    r"(?:trusts|organisations|councils|practices|hospitals|partners|authorities|schools|clubs|bodies|boroughs|"
    r"providers|states|parishes|branches)"
)
_MADE_UP: Final = r"\b(?:the|this|our|an?) [\w' ]{3,40}? (?:consists? of|comprises?|is made up of|has)"
_NO_SHARE: Final = r"(?:(?!\b(?:half|thirds?|quarters?|majority|per cent|fifths?)\b|%)[^.;])*?"
_UNTOLD: Final = r"(?:(?!\b(?:where|when|if|for|unless|votes?|each)\b)[^.;])"
"""What is of no occasion, and of no vote."""
_ENDS: Final = r"(?=[.;]|$)"
_PLAIN: Final = rf"(?:(?!\b(?:{N[3:-1]}|half|third|quarter|majority|or)\b)[^.;:])"
"""What has no other number in it, and no choice."""


def _any_of_them(found: re.Match[str]) -> str:
    """“two of the following must attend: the chair, the nurse and the doctor”: two of these."""
    *first, last = re.split(r", and |, | and ", found["list"])
    return f"at least {found['n']} of {', '.join(first)} and {last} {found['must']} be present"


def _without_others(found: re.Match[str]) -> str:
    """“five, made up of two from A, two from B and one other”: who is named no further need not be told."""
    *first, last = re.split(r", and |, | and ", found["list"])
    return f"{found['quorum']}, including {', '.join(first)} and {last}" if first else found.group()


def _apart(found: re.Match[str]) -> str:
    """“the chair, two members and, for appeals, the lawyer”: the last for appeals alone."""
    comes = "" if re.search(rf"\b{_COME}$", found["last"]) else " must be present"
    return f"{found['list']}. {found['when'][0].upper()}{found['when'][1:]}, {found['last']}{comes}"


TURNS: Final[tuple[Turn, ...]] = (
    (
        (
            rf"(?P<list>(?:^|(?<=[.;] )){_UNTOLD}+\b{N}\b{_UNTOLD}+?),? (?:and|plus),? "
            r"(?P<when>(?:where|when|if|for) (?:(?!\b(?:present|attend|there)\b)[^,.;]){3,60}), (?:also )?"
            rf"(?P<last>the (?:(?!\b(?:{N[3:-1]}|half|third|quarter|majority|quorum|is|are)\b)["
            rf"^,.;])+?){_ENDS}"
        ),
        _apart,
    ),
    (
        (
            rf"{_MADE_UP} (?P<all>{N}) "
            rf"(?P<who>{WHO}), (?:of whom )?(?P<some>{N})(?: of whom)? (?P<rest>(?:shall|must|will|are|is) "
            r"[^.;]*(?:quorum|present|attend)[^.;]*)"
        ),
        r"\g<some> of the \g<all> \g<who> \g<rest>",
    ),
    (
        (
            rf"\bthere (?:are|shall be|will be) (?P<all>{N}) (?P<who>{WHO})(?: (?:of|on) the [\w "
            rf"]{{3,30}}?)?, "
            rf"(?:of whom )?(?P<some>{N})(?: of whom)? (?P<rest>(?:shall|must|will|are|is) "
            r"[^.;]*(?:quorum|present|attend)[^.;]*)"
        ),
        r"\g<some> of the \g<all> \g<who> \g<rest>",
    ),
    (
        (
            rf"{_MADE_UP} (?P<all>{N}) "
            rf"(?P<who>(?:\w+ )?{_BODIES}), (?P<some>{N}) of (?:which|whom) (?P<rest>{_MUST} [^.;]*)"
        ),
        r"\g<some> of the \g<all> \g<who> \g<rest>",
    ),
    (
        (
            r"\b(?P<a>the [\w ]{3,40}?) (?P<must>must|shall|has to) (?:attend|be (?:present|there))"
            r"(?:,? or)?,? failing (?:whom|which|him|her|them|that),? (?P<b>the [\w ]{3,40}?)(?=,|[.;]|$)"
        ),
        r"\g<a> or \g<b> \g<must> be present",
    ),
    (rf"\bas well as any (?={N} )", "as well as "),
    (
        (
            rf"\b(?:at least |any )?(?P<n>{N}) of the following(?: {N})?(?: \w+)? (?P<must>{_MUST}) {_COME}: "
            rf"(?P<list>{_PLAIN}+?){_ENDS}"
        ),
        _any_of_them,
    ),
    (
        (
            rf"\b(?P<quorum>quorum (?:shall be|will be|is|of) {N}(?: {WHO})?), (?:made up of|consisting of|"
            rf"comprising|composed of) (?P<list>[^.;]+?),? and (?:{N} (?:others?|(?:other|further) {WHO})|"
            rf"any other {WHO}){_ENDS}"
        ),
        _without_others,
    ),
    (
        (
            rf"\b(?P<both>{F} of (?:the |its )?[\w ]{{3,30}}? and (?:of )?{F} of (?:the |its )?[\w "
            rf"]{{3,30}}?), "
            r"(?:each )?(?:taken|reckoned|counted|considered) separately,?"
        ),
        r"\g<both>",
    ),
    (rf"[.;,]? (?:and )?there is no (?:lesser|smaller|lower|other) quorum{_ENDS}", ""),
    (
        (
            rf"(?P<all>(?:^|(?<=[.;] )){_NO_SHARE}\b{N}\b{_NO_SHARE}),? "
            rf"(?:notwithstanding|despite|in spite of|regardless of) any vacanc(?:y|ies){_ENDS}"
        ),
        r"\g<all>",
    ),
    (
        (
            r" \((?P<said>(?:vacan(?:t|cies)|unfilled)[^().;]*(?:do|are|is|does) not count(?:ed)?)\)"
            rf"(?P<rest>[^.;]*){_ENDS}"
        ),
        r"\g<rest>. \g<said>",
    ),
    (
        (
            rf"\b(?P<must>{_MUST}) (?:send|field|have) (?:someone|somebody|a (?:representative|delegate|"
            r"person))(?: (?:at the table|there|present|in attendance|in the room|in the "
            r"hall))?(?= before|[.,;]|$)"
        ),
        r"\g<must> be represented",
    ),
    (
        (
            r"\b(?:must|may|shall|should|can) not all (?:come|be) from (?:one and the same|the same|one|"
            r"a single) (?P<body>organisation|trust|council|practice|partner|hospital|provider)\b"
        ),
        r"must come from at least two \g<body>s",
    ),
    (r"\bmust not exceed (?=the [\w ]+ members)", "must not outnumber "),
    (
        (rf"\beither (?P<list>the [^,;.]+(?:, the [^,;.]+)+,? or the [\w ]+?) (?P<must>{_MUST}) "),
        r"at least one of \g<list> \g<must> ",
    ),
    (r", however, ", " "),
    (r"\ball (?P<what>committees|meetings|business|matters|decisions) bar (?=\w)", r"all \g<what> except "),
)
