"""How is it told who comes from where, and for whom? Lists, bodies that send somebody. A pattern a turn."""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import WHO, F, N, Turn, in_a_row, items_of, said_apart

_LEAST: Final = r"(?:at least |no fewer than |not fewer than |not less than |no less than |a minimum of )"
_BODIES: Final = (
    r"(?:(?:[\w-]+ ){0,2}(?:trusts|organisations|partners|councils|authorities|hospitals|sites|providers|"
    r"practices|colleges|schools|boroughs|districts|bodies|employers|unions|universities|regions|places|"
    r"agencies|companies|networks|boards|parishes|wards|branches|states|countries|localities|services))"
)
_LISTS: Final = (
    r"(?:including|includes?|comprising|comprises?|consisting of|consists? of|made up of|of whom|being|"
    r"as follows|the following)"
)
_FINITE: Final = re.compile(r"\b(must|shall|is|are|will|may|cannot|unless|except|if)\b")


def _as_commas(found: re.Match[str]) -> str:
    """“including: a chair; a nurse; and a doctor”: a list by commas, where no item is a sentence."""
    items = [re.sub(r"^(?:and|or) ", "", one.strip(" ,")) for one in found["list"].split(";")]
    if any(_FINITE.search(one) or not one for one in items):
        return found.group()
    joint = " or " if re.search(r";\s*or\b", found["list"]) else " and "
    return f"{found['head'].rstrip(' :')} {', '.join(items[:-1])},{joint}{items[-1]}"


def _from_each(found: re.Match[str]) -> str:
    """“at least one from each of: primary care, the council”: one of each, among those present."""
    told = in_a_row(
        [f"{found['n']} {re.sub(r'^(?:the|an?) ', '', item)} member" for item in items_of(found["list"])]
    )
    return f", including {told}"


def _one_from_each(found: re.Match[str]) -> str:
    """“each of the three partners, namely the council and the police, is represented”: somebody from each."""
    told = in_a_row([f"one member from {item}" for item in items_of(found["list"])])
    return f"{told} are present"


def _of_each_group(found: re.Match[str]) -> str:
    """“one representative of each of Groups A, B and C”: one Group A member, and so on."""
    return in_a_row([f"one {found['kind']} {item} member" for item in items_of(found["list"])])


def _and_each(found: re.Match[str]) -> str:
    """“… and one representative of each of the four trusts”: said in a sentence of its own."""
    return f". One member from each of the {found['many']} {found['o']} must be present"


_SUCH_BODIES: Final = (
    r"(?:(?:the|its|their) )?(?:(?:\w+ )?(?:member|partner|constituent|participating|different) )?"
    r"(?:organisations|trusts|bodies|partners|sites|providers|councils|boards|practices|agencies|hospitals)"
)
_SOME_BODIES: Final = (
    rf"(?:(?:at least|no fewer than|not less than|more than|a minimum of) )?(?:{N}|[\d./]+%?|half|(?:{N} )?"
    rf"(?:thirds?|quarters?|fifths?|per cent)|a (?:third|quarter|majority))(?: per cent)?(?: of)?"
    rf" {_SUCH_BODIES}"
)
_OR_A_DEPUTY: Final = (
    r"(?:,? (?:and )?each)?(?P<be>(?: being| is| are| (?:must|shall|should|has to|have to|is to|are to) be)?)"
    r" represented by (?:an? |their |its )?(?:member|representative)s? or (?:by )?(?:an? |their |its )?"
    r"(?:nominated |named |appointed )?(?:deputy|deputies)(?P<rest>[^.]*)"
)

_END: Final = (
    r"(?:council|board|trust|authority|association|university|college|school|hospital|charity|company|"
    r"partnership|society|union|federation|alliance|agency|service|practice|network|institute|diocese)"
)
_NAME: Final = rf"(?:(?!(?:and|or|the|both|either|each|of|from|who|is|are)\b)[\w']+ ){{0,3}}?{_END}"
_SOMEBODY: Final = (
    r"(?:\b(?:an?|one) (?:representative|member|person|delegate) (?:from|of)"
    r"|\brepresentation (?:from|of|by))"
)


def _from_either(found: re.Match[str]) -> str:
    """“a representative from the council or the trust”: of either."""
    return f"a {found['one']} representative or a {found['two']} representative"


TWO_BODIES: Final[tuple[Turn, ...]] = (
    (
        (
            r"\b(?P<including>including (?:the|an?|at least one) (?:(?!from\b|of\b|by\b)[^.;])*?"
            r"(?:,| and)) the "
            r"(?P<body>(?:\w+ ){0,3}?(?:icb|council|trust|authority|university|college|hospital|charity|"
            r"police|network))(?=[,.;)]|$| must\b| (?:is|are|be) present\b)"
        ),
        r"\g<including> a representative of the \g<body>",
    ),
    (
        (
            rf"(?<!least ){_SOMEBODY} (?:either )?the (?P<one>{_NAME}) or (?:from )?the (?P<two>{_NAME})"
            r"(?=[.;,]|$)"
        ),
        _from_either,
    ),
    (
        (
            rf"(?:\bat least )?{_SOMEBODY} both (?:of )?the (?P<one>{_NAME}) and (?:from )?the "
            rf"(?P<two>{_NAME})(?=[.;,]|$)"
        ),
        r"one from the \g<one> and one from the \g<two>",
    ),
)
"""What is tried for every clause: one of two bodies would be passed over."""

TURNS: Final[tuple[Turn, ...]] = (
    # so many bodies represented
    (
        (
            rf"\brepresentatives of (?=(?:at least |a minimum of |no fewer than )?{N} (?:different )?"
            r"(?:organisations|trusts|councils|partners|providers|practices)\b)"
        ),
        "representatives from ",
    ),
    (
        (
            r"\b(?:there is (?:a|at least one|one) (?:representative|member)|representation is)(?: present)? "
            rf"from (?P<some>{_SOME_BODIES}|{F} of (?:the )?(?:\w+ )?organisations|"
            rf"(?:at least |a minimum of )?{N} of (?:the )?{N} (?:\w+ )?(?:organisations|trusts|partners))\b"
        ),
        r"\g<some> are represented",
    ),
    (rf"\brepresentation (?:from|of|by) (?P<some>{_SOME_BODIES})\b", r"\g<some> represented"),
    (
        (
            rf"\brepresentatives (?:from|of) (?P<some>{_SOME_BODIES}) (?P<be>is|are|be|being"
            rf"|(?:must|shall|should) be|(?:has|have|is|are) to be) (?:present|in attendance|there)\b"
        ),
        r"\g<some> \g<be> represented",
    ),
    (rf"\b(?P<few>{N}) out of (?P<all>the {N} {_SUCH_BODIES})\b", r"\g<few> of \g<all>"),
    (
        rf"\b(?P<some>{_SOME_BODIES}|{N} of the {N} {_SUCH_BODIES}){_OR_A_DEPUTY}",
        r"\g<some>\g<be> represented\g<rest>. Deputies count towards the quorum",
    ),
    (
        rf"\bpresent from (?P<some>(?:at least |a minimum of )?{N} {_SUCH_BODIES})\b",
        r"present, from \g<some>",
    ),
    (
        (
            r"(?:at least )?(?:one|a) (?:representative|member) (?:of|from) each of (?:the "
            r")?(?P<kind>[A-Z]\w+?)s "
            r"(?P<list>[A-Z0-9](?:, [A-Z0-9])*,? and [A-Z0-9])\b"
        ),
        _of_each_group,
    ),
    # three partners, by name
    (
        (
            rf"\b(?:each|all) of the {N} (?:[\w-]+ ){{0,4}}?[\w-]+,? (?:namely|being|that is|that is to "
            rf"say|ie) "
            r"(?P<list>(?:the )?[^,.;]+(?:, (?:the )?[^,.;]+?)*?,? and (?:the )?[^,.;]+?),? (?:is|are|must "
            r"be|shall be) "
            r"(?:represented|present)"
        ),
        _one_from_each,
    ),
    (
        (
            r",? whether (?:by|through) (?:its|their|a|the) [\w ]+? or (?:by |through )?(?:a|its|their|"
            r"the) (?:nominated |"
            r"named )?(?:deputy|deputies|substitutes?|alternates?)(?P<rest>[^.;]*)"
        ),
        said_apart("Deputies count towards the quorum"),
    ),
    (
        (
            r"(?:^|(?<=[.;] ))(?:where|if|when) an? [\w ]+? is unable to (?:field|send|provide) (?:its|"
            r"their) "
            r"(?:representative|member)s? "
            r"(?:it|they) may (?:nominate|send|appoint) a (?:deputy|substitute),? who (?:will|shall|may) "
            r"count(?: towards? "
            r"(?:the )?(?:quorum|quoracy))?"
        ),
        "Deputies count towards the quorum",
    ),
    (
        (
            r"(?P<rest>\bof|\bincluding|,? and|,) (?:at least )?(?P<n>one) (?:representative|member|"
            r"person) (?:of|from) "
            rf"each of (?:the |its |our )?(?P<many>{N}) (?P<o>{_BODIES})(?: (?:being )?(?:in attendance|"
            rf"present))?(?=[.;,]|$)"
        ),
        _and_each,
    ),
    (
        (
            r"\b(?:by|through|via|using|by means of) [^.;]*?\b(?:video|tele\w+|conference|electronic|audio|"
            r"virtual|"
            r"online|remote|digital|communications?)\b[^.;]*? (?:by|through|in|with) (?:means of )?which "
            r"[^.;,]*?\b(?:hear|"
            r"communicate|speak|see)\b[^.;,]*"
        ),
        "remotely",
    ),
    (
        (
            r",? and (?:such )?participation(?: in a meeting)?(?: by (?:such|these|this) means?| in this "
            r"(?:way|manner))? "
            r"(?:shall|will|is to|is)(?: be)? (?:constitute|deemed|treated as|count as|taken as)(?: to "
            r"be)? (?:presence|"
            r"attendance)(?: in person)?(?: at the meeting)?"
        ),
        " and are counted as present",
    ),
    # lists
    (rf"(?P<head>\b{_LISTS}[^.;:]{{0,40}}:)(?P<list>[^.:]*;[^.:]*)", _as_commas),
    (
        (
            rf",? (?:with|including|and|to include) (?P<n>{_LEAST}?{N})(?: {WHO})?(?: present| "
            rf"attending| in attendance)?(?: drawn)? from each of(?: the following)?(?: \w+)?:? "
            r"(?P<list>(?!the (?:\w+ ){0,2}\w+s\b)[^.;:]*,? and [^.;:]*)(?=[.;]|$)"
        ),
        _from_each,
    ),
    (
        (
            r"\b(?:an officer|someone|somebody|a person|anyone|staff|officers|a manager|those)"
            r"[^.;]{0,100}?\b(?:for|of) (?:an?|any|the)(?: absent)? members?\b[^.;]{0,60}"
            r"without (?:a )?(?:formal )?acting[- ]up status (?:may not|does not|do not|is not|are not|"
            r"shall not|cannot) (?:be )?count(?:ed)?(?: towards the quorum)?"
        ),
        "Deputies do not count towards the quorum",
    ),
    (
        (
            rf"\b(?:{_LEAST}?(?:a|an|one|1) )(?:representative|member|person|delegate) from (?:each of )?"
            rf"((?:{_LEAST}|more than |over )?{F} (?:of )?(?:the |all )?{_BODIES})"
        ),
        r"\1 represented",
    ),
    (
        (
            rf"(?:,? and|,|,? plus|,? with|,? together with|,? as well as) (?:members?|representatives?|"
            rf"representation|people|someone|somebody) (?:from|of) (?P<n>{_LEAST}?{N}) of the "
            rf"(?P<o>(?:{N} )?{_BODIES})(?P<rest>[^.;]*)"
        ),
        said_apart(r"\g<n> of the \g<o> must be represented"),
    ),
    (rf"\b(from|of) each of (?:the |its |our )?({N}) (?:\w+ )?boards\b", r"\1 each of the \2 organisations"),
    # those who stand in
    (
        (
            r",? (?:with|but|and|provided that) (?:no|not) more than (?P<share>[\w ]+?) (?:of (?:those|them|"
            r"these|the (?:members|number))(?: present)? )?(?:being|to be|may be|shall be|are) "
            r"(?P<who>deputies|substitutes|alternates)(?P<rest>)(?=[.;,]|$)"
        ),
        said_apart(r"Deputies may make up to \g<share> of them"),
    ),
)
