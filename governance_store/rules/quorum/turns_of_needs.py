"""How are those told who must be among them? In the words that lead a list of people. One pattern a turn."""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import WHO, N, Turn, in_a_row, items_of, said_apart

_BE: Final = (
    r"(?:must be|shall be|should be|will be|has to be|have to be|needs to be|need to be|are to be|"
    r"is to be|to be|being|is|are)"
)
_THEM: Final = (
    r"(?:whom|which|these|them|those|the (?:members|trustees|directors|governors|people|"
    r"persons)(?: present)?)"
)
_BODIES: Final = (
    r"(?:trusts?|organisations?|partners?|councils?|authorities|authority|hospitals?|sites?|"
    r"providers?|practices?|colleges?|"
    r"schools?|boroughs?|districts?|bodies|body|employers?|unions?|universities|regions?|"
    r"places?|agencies|companies|"
    r"constituenc(?:y|ies)|networks?|boards?|parishes|wards?|branches|states|countries)"
)


def _all_such(found: re.Match[str]) -> str:
    """“two members, both of whom must be lay”: two members, including two lay."""
    return f"{found['n']} {found['who']}, including at least {found['n']} {found['such']}"


def _from_each_named(found: re.Match[str]) -> str:
    """“one member from each profession (nursing and physics)”: one from nursing and one from physics."""
    return in_a_row([f"{found['n']} {item}" for item in items_of(found["list"])])


def _each_having(found: re.Match[str]) -> str:
    """“with parents and staff each having one there”: including one of the parents and one of the staff."""
    told = in_a_row([f"{found['n']} {re.sub(r'^the ', '', item)}" for item in items_of(found["list"])])
    return f", including {told}"


_NO_SORT: Final = re.compile(
    r"(?:employed|paid|present|the|a|count|counted|there|absent|object\w*|dissent\w*|oppos\w+|abstain\w*)\b"
)


def _none_such(found: re.Match[str]) -> str:
    """“of whom none is an employee”: employees do not count towards the quorum."""
    such = found["such"]
    if _NO_SORT.match(such):
        such = "staff" if such.startswith("employed") else ""
    return f"{found['rest']}. {such} members do not count towards the quorum" if such else found.group()


TURNS: Final[tuple[Turn, ...]] = (
    # no more than so many count
    (
        (
            rf"\b(?:not|no) more than (?P<most>{N}) (?P<such>[\w -]+?) (?:may (?:be )?|shall (?:be )?|are |"
            rf"can (?:be )?)?count(?:ed)? "
            rf"(?:towards|in|for) (?:the|a) quorum of (?P<n>{N})(?: {WHO})?(?=[.;]|$)"
        ),
        r"the quorum is \g<n> members, no more than \g<most> of whom may be \g<such>",
    ),
    (
        (
            rf",? (?:and|but) (?:at most|not more than|no more than) (?P<most>{N}) (?P<such>[\w -]+?) "
            rf"(?:may|can|shall) be "
            r"counted(?: among them| among these| in that number| towards it)?(?=[.;]|$)"
        ),
        r", no more than \g<most> of whom may be \g<such>",
    ),
    # one for another
    (
        (
            r"\b(?P<who>the [\w -]+?),? or,? (?:failing (?P=who)|in (?P=who)'s absence|if (?P=who) is "
            r"(?:absent|away|"
            r"unavailable)),? (?=the |an? )"
        ),
        r"\g<who> or ",
    ),
    (
        (
            r",? or,? (?:failing (?:him|her|them)|in (?:his|her|their|his or her) absence|if (?:absent|he "
            r"is|she is|they are) ?"
            r"(?:absent|away|unavailable)?),? (?=the |an? )"
        ),
        " or ",
    ),
    (
        (
            rf"\b(?P<n>{N} (?:{WHO})) (?:are|form|make|is) a quorum unless both (?P<one>the [\w -]+?) and "
            rf"(?P<other>the [\w -]+?) "
            rf"are (?:absent|away|missing)"
        ),
        r"\g<n> are a quorum, including \g<one> or \g<other>",
    ),
    (
        (
            rf"\b(?P<n>{N} (?:{WHO})) (?:are|form|make|is) a quorum unless either (?P<one>the [\w -]+?) or "
            rf"(?P<other>the [\w -]+?) "
            rf"is (?:absent|away|missing)"
        ),
        r"\g<n> are a quorum, including \g<one> and \g<other>",
    ),
    (r",? but no (?:the )?(?P<who>[\w -]+?),? no quorum(?=[.;]|$)", r", including the \g<who>"),
    # one sort beside another
    (
        (
            r"\bthere (?:are|be|is|must be|have to be|shall be) more (?P<one>\w[\w-]*?)(?: members)? than "
            r"(?P<other>\w[\w-]*?)"
            r"(?: members)?(?: present| there)?(?=[.;,]|$| and )"
        ),
        r"\g<one> members outnumber \g<other> members",
    ),
    (
        (
            r"\bthere must be at least as many (?P<one>\w[\w-]*?)(?: members)? as (?P<other>\w[\w-]*?)(?: "
            r"members)?(?: present|"
            r" there)?(?=[.;,]|$| and )"
        ),
        r"\g<one> members must be at least as numerous as \g<other> members",
    ),
    (
        (
            r",? (?:but|and|provided that|with) (?:the )?(?P<who>[\w-]+) members (?:must not|may not|"
            r"shall not|not) (?:be|being) in "
            r"(?:the|a) minority(?: of those present)?(?=[.;]|$)"
        ),
        r", and at least half of those present must be \g<who> members",
    ),
    (
        (
            rf"\b(?P<n>{N}) (?P<who>{WHO}),? no two of whom (?:are|may be|come|shall be|being) from the same "
            r"(?P<o>organisation|trust|council|partner|body|employer|school|practice)"
        ),
        r"\g<n> \g<who> from at least \g<n> different \g<o>s",
    ),
    (
        (
            rf"\b(?P<n>{N}) (?P<who>(?:[\w-]+ )?{WHO})(?: present)?,? (?:both|all|each) of "
            rf"{_THEM} {_BE} (?:an? )?"
            r"(?P<such>[\w' -]+?)(?=[.;,]|$)"
        ),
        _all_such,
    ),
    (
        (
            rf"\b(?P<n>(?:at least |no fewer than )?{N})(?: {WHO})? from each of (?:the )?(?:{N} )?[\w ]+? "
            r"\((?:namely |ie |i\.e\. )?(?P<list>[^()]*,? and [^()]*)\)"
        ),
        _from_each_named,
    ),
    (
        (
            r"\b(?:all|each)(?: of the)? (?:\w+ ){0,4}?\((?P<list>(?:the )[^()]*,? and [^()]*)\)"
            r" (?=are|is|must|shall|have|has|attend|being|be\b)"
        ),
        r"\g<list> ",
    ),
    (
        (
            r"\b((?:the [\w' -]+?, )*the [\w' -]+?,? and the [\w' -]+?) (are|is|must be|shall be|"
            r"being)(?: all| each)? represented\b"
        ),
        r"\1 \2 present",
    ),
    (
        (
            r",? (?:and )?(?:subject to|provided(?: always)?(?: that)?|providing|so long as|as "
            r"long as|on condition that|with) there (?:being|is|are|be|shall be) (?:present "
            rf")?(?=(?:also )?(?:at least |no fewer than |not fewer than |a minimum of )?(?:{N}|"
            rf"an?) (?!(?:voting )?{WHO}\b|others?\b|more\b))"
        ),
        ", including ",
    ),
    (
        (
            r",? which (?:must|shall|should|will|needs to|has to|is to) (?:comprise|include|"
            r"consist of|contain|be made up of)\b"
        ),
        ", including",
    ),
    (r"\b([\w-]+) representation (?=from|and|is|must|,|\.|$)", r"\1 representative "),
    (
        (
            r",? (?:and|yet|but) there (?:has|have|must|shall|needs?|should|is|are)(?: to)?(?: be)? "
            r"(?:present )?(?=(?:also )?(?:at least |no fewer than |not fewer than |a minimum of "
            rf")?(?:{N}|an?) (?!(?:voting )?{WHO}\b|others?\b|more\b))"
        ),
        ", including ",
    ),
    (
        (
            r",? with (?P<list>[\w' ]+?(?:, [\w' ]+?)*,? and [\w' ]+?) each (?:having|with|"
            rf"providing|sending|being represented by) (?P<n>(?:at least |no fewer than )?{N})(?: "
            r"\w+)?(?: there| present| represented| in attendance)?(?=[.;,]|$)"
        ),
        _each_having,
    ),
    (
        (
            r",? (?:as long as|provided(?: that)?|so long as|on condition that|of whom|with|"
            r"where)? ?(?:none|neither|not one)(?: of (?:them|whom|which|these|those))? (?:is|are|"
            r"being|may be|shall be|must be|to be|can be)? ?(?:an? )?(?P<such>[\w'-]+(?: "
            r"[\w'-]+)?)(?: (?:of|by|at) (?:the|this|that|its) \w+)?(?=[.;,]|$)(?P<rest>[^.;]*)"
        ),
        _none_such,
    ),
    # a body that sends somebody
    (
        r"\b(?:is|are|will be|shall be) inquorate unless (?=every|each|all)",
        "is quorate only if ",
    ),
    (
        (
            r"(?:(?<=if )|(?<=when )|(?<=where )|(?<=unless )|(?<=until )|(?=(?:each|every|"
            rf"all)(?: of the)? (?:[\w-]+ )?{_BODIES} (?:must|shall|has to|have to|needs to|"
            r"should) ))"
            rf"(?:each|every|all)( of the)? ((?:[\w-]+ )?{_BODIES}) (?:must |shall |has to |have "
            r"to |needs to |should |will )?(?:sends?|provides?|has|have|is represented by|are "
            r"represented by|be represented by|fields?) (?:a|an|one|at least one) "
            r"(?:representative|member|delegate|person|officer|individual)(?: (?:present|in "
            r"attendance|at the meeting|to attend|attending|there))?"
        ),
        r"one member from each\1 \2 must be present",
    ),
    (rf"\b(?:per|for each|for every) (?=(?:[\w-]+ )?{_BODIES})", "from each "),
    # one of them
    (
        (
            rf",? (?:with )?(?:at least |no fewer than |a minimum of )?one (?:of {_THEM} "
            r")?(?:being|to be|must be|shall be|should be|will be) (?=the |an? |either |from )"
        ),
        ", including ",
    ),
    (
        (
            rf",? with (?P<least>at least |no fewer than |a minimum of )?(?P<n>{N}) (?:of {_THEM} "
            r")?(?:being|to be|from) (?=\w)"
        ),
        r", including \g<least>\g<n> ",
    ),
    # from so many bodies
    (
        (
            r"(?:,? and|,| with|,? including)? (?:a|at least one|one|at least a) "
            r"(?:representatives?|members?|persons?|individuals?|people) "
            r"(?:from|of|representing) (?:at least |no fewer than |a minimum of |not less "
            rf"than )?(?P<many>{N})(?: or more)? (?:of )?(?:the )?(?:different |separate |"
            r"distinct )?"
            r"(?P<o>(?:member |partner |constituent |participating |provider |host "
            rf")?{_BODIES})(?P<rest>[^.;]*)"
        ),
        said_apart(r"At least \g<many> \g<o> must be represented"),
    ),
    (
        r"\b(?P<q>quorum\b[^.;]*?) (?P<must>must|shall|has to|is to) be maintained\b",
        r"\g<q> \g<must> be present",
    ),
)
