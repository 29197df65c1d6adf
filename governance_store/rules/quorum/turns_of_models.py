"""How do the model documents say it: standing orders, model articles, model constitutions? A pattern a turn.

Thousands of bodies take their words over as they stand, so that what is rare in speech is common in clauses.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import WHO, F, N, Turn

_LEAST: Final = r"(?:at least |no fewer than |not fewer than |not less than |no less than |a minimum of )"


def _fixed(found: re.Match[str]) -> str:
    """“may be fixed by the directors and, unless so fixed, is two”: two; what is said besides is noted."""
    if found["floor"] not in {None, found["n"]}:
        return found.group()
    said = found["said"].strip(" ,.")
    return f"The quorum is {found['n']}. Beside the quorum it is said: “{said}”"


def _or_a_share(found: re.Match[str]) -> str:
    """“10 members present in person or by proxy …; or one tenth of the membership”."""
    by_proxy = ". Proxies count towards the quorum" if found["or"] else ""
    return f"entitled to vote or {found['share']}{by_proxy}"


_HE: Final = r"(?:he or she|she or he|he/she|they|he|she)"
_OF_CHARITIES: Final[tuple[Turn, ...]] = (
    (
        (
            rf"\b(?:an?|no|any) (?:charity )?{WHO} (?:shall|must|may|will) (?:not )?be counted in the quorum"
            r"(?: present)? when (?:any|a) (?:decision|vote) is (?:made|taken) (?:about|on) (?:a|any) matter "
            rf"(?:up)?on which {_HE} (?:is|are) not entitled to vote"
        ),
        "A member with an interest in a matter does not count towards the quorum for it",
    ),
    (r"\bquorum is: ?(?=\w)", "quorum is "),
    (
        (
            rf"\bpresent in person(?P<or> or by proxy)? and entitled to vote (?:up)?on the business"
            rf"(?: to be (?:conducted|transacted)(?: at the meeting)?)?[;,] or (?P<share>{F} [^.;]*)"
        ),
        _or_a_share,
    ),
)
"""The model constitutions of the charity regulators."""
_OF_MATTERS: Final[tuple[Turn, ...]] = (
    (
        (
            rf"\bof the (?:persons|people) who are (?:at the time |then )?(?:the )?(?P<who>{WHO}) entitled "
            r"to vote(?: (?:up)?on (?:those|the|these|that) (?:respective )?matters?)?"
        ),
        r"of the \g<who> entitled to vote",
    ),
    (
        rf"\b(?P<who>{WHO}) entitled to vote (?:up)?on (?:those|the|these|that) (?:respective )?matters?",
        r"\g<who> entitled to vote",
    ),
)
_DECISION: Final = (
    r"(?:any vote on )?(?:the )?(?:\w+ing|appointment|removal|election|dismissal|approval|adoption|amendment|"
    r"dissolution|merger) (?:(?!quorum\b)[\w']+ ){1,6}?[\w']+?"
)


def _one_by_one(found: re.Match[str]) -> str:
    """“appointing a parent governor, any vote on the removal of a governor, and …”: each of them alone."""
    listed = re.split(r",? (?:and|or) |, ", found["listed"])
    return f"quorum for {' or '.join(one.removeprefix('any vote on ') for one in listed)} {found['is']} "


_OF_SCHOOLS: Final[tuple[Turn, ...]] = (
    *_OF_MATTERS,
    (
        (
            rf"\bquorum for (?:the purposes? of )?(?P<listed>{_DECISION}(?:, {_DECISION})*,? (?:and|or) "
            rf"{_DECISION}),? (?P<is>is|shall be|will be|must be) "
        ),
        _one_by_one,
    ),
)
"""The model articles of academies and the regulations of maintained schools."""
TURNS: Final[tuple[Turn, ...]] = (
    *_OF_CHARITIES,
    *_OF_SCHOOLS,
    # a list whose items are sentences
    (
        (
            r"(?P<head>\bcount\w*[^.;]*)[;,] (?:but |and |while )?(?P<who>[a-z][\w ]{3,40}?) (?:will|"
            r"shall|do|does|may) "
            r"not(?=[.;]|$)"
        ),
        r"\g<head>. \g<who> do not count towards the quorum",
    ),
    (
        (
            r",? (?:save|except) that (?P<when>(?:at|for|in|on) [^,.;]*?),? the quorum (?:shall be|is|"
            r"will be|must be) "
            r"(?P<rest>[^.;]*)"
        ),
        r". \g<when>, the quorum is \g<rest>",
    ),
    (
        (
            rf"(?:^|(?<=[.;] ))No (?:business|decisions?|resolutions?) unless (?P<y>(?:more than |at least "
            rf"|over |not less "
            rf"than )?{F} of the (?!voting|elected voting)[\w-]+ {WHO}) (?:are|is|be) present"
        ),
        r"\g<y> must be present",
    ),
    (r",? of whom one (?:shall|must|should|will|is to) be ", ", including "),
    (r"\band one an? (?=[\w-]+ (?:director|member|trustee|governor)\b)", "and one "),
    (
        (
            rf"(?:^|(?<=[.;] ))(?:Where|If|When),? (?:by reason (?:only )?of|because of|owing to|on "
            rf"account of) (?:declared )?"
            rf"(?:an? )?(?:conflicts?|interests?)(?: of interests?)?,? (?P<said>fewer than {N} {WHO})(?: "
            rf"present)? "
            rf"(?:are|remain) "
            rf"(?:able|entitled|eligible) to (?:take part in the decision|vote|decide)(?: on (?:an|the|"
            rf"that) (?:item|matter))?,?"
            rf" the (?:unconflicted|remaining|other) {WHO}(?: present)?,? being (?:not|no) (?:fewer|less) "
            rf"than (?P<n>{N}),? "
            rf"(?:shall |will )?(?:form|be|constitute)s? (?:a|the) quorum(?: for that (?:item|matter|"
            rf"decision))?"
        ),
        (
            r"A member with an interest in an item is not counted for it. On an item in which a member has "
            r"an interest the quorum is \g<n>. Beside the quorum it is said: “\g<said>”"
        ),
    ),
    (
        (
            r"\b(?P<if>where|if),? (?P<during>during (?:a|any) meeting),? (?:any of )?(?:the )?(?:number "
            r"of )?"
            r"(?P<who>councillors|members|trustees)(?: present)?(?: and)? not (?:debarred|disqualified|"
            r"barred) by reason of "
            r"(?:a |an |any )?(?:declared |pecuniary |disclosable |prejudicial )*interests? (?:falls?|is|"
            r"drops?|are) below"
        ),
        (
            r"A member with an interest in an item is not counted for it. \g<if> \g<during> the "
            r"number falls below"
        ),
    ),
    (
        rf"(?P<who>, including [^.;]*?)(?P<floor>,? but never fewer than {N}(?: {WHO})?)(?=[.;]|$)",
        r"\g<floor>\g<who>",
    ),
    (
        (
            rf"\b(?P<f>{F})(?P<of> of [^.;,]*?)?,? (?:but )?subject to a minimum of (?P<n>{N})(?: {WHO})? "
            rf"and (?:to )?a "
            rf"maximum of (?P<m>{N})(?: {WHO})?"
        ),
        r"\g<f>\g<of> or \g<m>, whichever is less, but never fewer than \g<n>",
    ),
    (
        (
            r"(?P<q>,? (?:shall |will |must )?(?:constitutes?|forms?|makes?|is|be) a quorum)(?P<floor>,? "
            r"but never fewer than "
            rf"{N}(?: {WHO})?)(?=[.;]|$)"
        ),
        r"\g<floor>\g<q>",
    ),
    (
        (
            rf"\b(?P<f>{F})(?P<of> of [^.;,]*?)?,? (?:but |and )?(?:not|no|never) (?:fewer|less) than "
            rf"(?P<n>{N})(?: {WHO})? (?:and|"
            rf"or|nor) (?:not |no )?more than (?P<m>{N})(?: {WHO})?,?"
        ),
        r"\g<f>\g<of> or \g<m>, whichever is less, but never fewer than \g<n>",
    ),
    # how many, of whom
    (rf"\b({F}) \((?:\d+(?:\.\d+)? ?(?:%|per cent|percent)|\d+/\d+)\)", r"\1"),
    (
        r"\b(?:all )?(?:the )?members to which the (?:board|committee|council|body) is entitled",
        "the total number of members",
    ),
    (r"\bat any time in office\b", "in office"),
    (r"\b(?:current )?eligible voting\b", "voting"),
    (
        (
            r"\bquorum (?:shall |will |must )?consists? of (?=a majority|one|two|half|at least|not "
            r"less|no fewer)"
        ),
        "quorum is ",
    ),
    (
        (
            rf"\b(?P<n>{N}) of the (?P<said>{N} (?P<who>(?:[\w-]+ )(?:members|directors|trustees|governors)))"
            r"(?P<rest>(?: of| shall| must| is| are|,)[^.;]*|(?=[.;]|$))"
        ),
        r"\g<n> \g<who>\g<rest>. Beside the quorum it is said: “of the \g<said>”",
    ),
    (r"\bphysically present at the place of (?:the )?meeting\b", "physically present"),
    (
        (
            rf"\b({WHO}) entitled to vote (?:up)?on the (?:business|matters?)(?: to be (?:conducted|"
            rf"transacted|"
            rf"considered))?(?: at the meeting)?"
        ),
        r"\1 entitled to vote",
    ),
    (r"\b(membership|members) at the time\b(?=[.,;])", r"\1 in post"),
    (
        (
            r"\b(members|trustees|directors|governors)( with the right to vote| entitled to vote)? "
            r"(?:are )?present or represented\b"
        ),
        r"\1\2 are present in person or by proxy",
    ),
    (
        (
            r",? (?:provided|so long as|on condition) (?:always )?that the (?:presence|attendance) of "
            r"(?P<who>[\w' -]+?) "
            r"(?:shall |must |will )?(?:also )?(?:be|is) required(?: to constitute a quorum)?"
        ),
        r", including \g<who>",
    ),
    # standing orders
    (
        r"\b(whole number|number|majority|third|half|quarter) of (?:the )?chair\w* and (?:the )?members\b",
        r"\1 of members",
    ),
    (
        (
            rf"\b(?P<n>{_LEAST}?{N})(?: {WHO})? (?:who|which) (?:is|are) (?:also )?(?:an? )?(?P<such>[\w "
            rf"-]+?)"
            rf"(?: members?)?(?: of the \w+)? and (?P<m>{N})(?: {WHO})? (?:who|which) (?:is|are) not\b"
        ),
        r"\g<n> \g<such> member and \g<m> non-\g<such> member",
    ),
    (
        (
            r"[;,]? (?:but |and )?(?:provided (?:always )?(?:that )?|but )?(?:in no (?:case|circumstances?|"
            r"event)|at no time|under no circumstances|never) (?:shall|may|can|will|must|should) (?:the |a |"
            r"that |this )?(?:quorum|number|figure|it|there|total)(?: required| needed)? (?:be|fall|drop|go|"
            rf"number)? ?(?:to )?(?:less|fewer|lower|below|under)(?: than)? (?P<n>{N})"
        ),
        r" but never fewer than \g<n>",
    ),
    (
        (
            r"(?:,|;| and| but)* (?:the quorum |it |which |that (?:number|figure) )?(?:is |being )?subject "
            r"(?:always )?to (?:an? )?(?:absolute |overall |lower )?(?:minimum|limit|floor|lower limit)"
            rf"(?: of| being) (?P<n>{N})(?: {WHO})?"
        ),
        r" but never fewer than \g<n>",
    ),
    # articles
    (
        (
            r"(?:^|(?<=[.;] ))(?P<said>The quorum(?: (?:for|at|of|necessary for) [^.;]*?)? may be "
            r"(?:fixed|set|determined|varied)"
            rf"[^.;]*?),? (?:(?:but|and) (?:it )?must never be (?:less|fewer) than (?P<floor>{N}),? "
            rf")?(?:and,? |but,? )?"
            r"unless (?:it is )?(?:otherwise|so) (?:fixed|set|determined)(?: otherwise| at any other number)?"
            rf",? (?:it )?(?:is|shall be|will be) (?P<n>{N})"
        ),
        _fixed,
    ),
    (
        (
            r"(?:^|(?<=[.;] ))(?P<said>Unless (?:the )?(?:directors|trustees|members|board|council|"
            r"committee|company|"
            r"society|"
            r"association)(?: in general meeting)? (?:decides?|determines?|resolves?|fix(?:es)?|agrees?) "
            rf"otherwise),? the quorum (?:is|shall be|will be) (?P<n>{N}(?: {WHO})?)"
            rf"(?:,? but (?:it )?must never be (?:less|fewer) than (?P<floor>{N}))?"
        ),
        _fixed,
    ),
    # who is spoken of
    (
        rf"\b(?P<n>{N}) of the (?P<said>(?:other|remaining) {N} (?P<who>{WHO}))(?P<rest>[^.;]*)",
        r"\g<n> other \g<who>\g<rest>. Beside the quorum it is said: “of the \g<said>”",
    ),
    # an interest
    (
        (
            r"\b(?:when|where|if|on|in relation to|in respect of|for) (?:any |a |an )?(?:decision|vote|"
            r"resolution|matter|item|question)s?(?: (?:is|are|being) (?:made|taken|passed|considered|"
            r"discussed))? ?(?:about |on |concerning |relating to )?(?:a |any |the )?(?:matter|item|"
            r"question|decision)? ?(?:up)?on which (?:that|the|such|this) (?:trustee|member|director|person|"
            r"governor|individual) (?:is|may|can|are)(?: not|not) (?:be )?(?:entitled to |allowed to |"
            r"permitted to )?vote"
        ),
        "on a matter in which they have an interest",
    ),
    # what asks for nothing
    (
        (
            r",? (?:with|but|though|although) equal (?:numbers?|representation)(?: of (?:each|both))? (?:is |"
            r"are |being )*not (?:being )?(?:required|needed|necessary)"
        ),
        "",
    ),
    # on some matters only
    (
        (
            rf"^(?P<main>[^.;]*?\b{N}\b[^.;]*?),? (?:including|to include|one of whom (?:must|shall|"
            rf"should) be|"
            r"with) (?P<need>(?:at least )?(?:an?|one|two|the) [\w' -]+?) (?:when|whenever|where|if) "
            r"(?P<when>(?:it is |the \w+ is |they are )?(?:considering|dealing with|discussing|deciding|"
            r"determining|hearing|debating|reviewing) [\w' ]+?)(?=[.;]|$)"
        ),
        r"\g<main>. When \g<when>, \g<need> must be present",
    ),
)
