"""Which of two numbers counts, and how is a part of a person reckoned? In however many words. In order.

The greater, the lesser, a floor, all who are left; fractions up, down, or to the nearest.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import WHO, F, N, Turn

_NEVER: Final = (
    r"(?:(?:may|can|shall|must|will|should|is|are|being|to) )*(?:never|not|in no (?:case|event|"
    r"circumstances)(?: (?:may|can|shall|must|will|should|is|are))*|under no circumstances)(?: (?:may|can|"
    r"shall|must|will|should|to|be|is|are|allowed|permitted))*(?: (?:fall|falling|falls|drop|dropping|drops|"
    r"go|going|goes|sink|sinking|dip|dips|dipping|come|being|be|get|slip))* (?:below|under|beneath|lower "
    r"than|less than|fewer than|smaller than)"
)
_ANYHOW: Final = (
    r"(?:in any (?:case|event)|at all events|at any rate|come what may|whatever happens|in every case|"
    r"always|regardless|no matter what|in all cases|in all events|whatever the (?:size|number|"
    r"membership)[\w ]*?)"
)
_MORE: Final = r"(?:more|greater|larger|higher|bigger)"
_LESS: Final = r"(?:less|fewer|smaller|lower)"
_FIGURE: Final = r"(?:number|figure|total|amount|result|one|count|sum)"
_ONE: Final = (
    r"(?:one|a whole|(?:a |one )?(?:whole|full|entire|complete|further|additional|extra|single) "
    r"?(?:[a-z]+)?|an? (?:member|person|unit|one|seat|head)|another)"
)
_PART: Final = (
    r"(?:fractions?(?: of (?:a |one |an? )?(?!half|third|quarter)[a-z]+)?|fractional (?:numbers?|parts?|"
    r"results?|remainders?|members?|people|persons?)|parts? of (?:a |one )[a-z]+|parts? of one|parts? of a|"
    r"remainders?|decimals?|whatever is left(?: over)?|what is left(?: over)?|odd members?)"
)
_ALL: Final = r"(?:(?:with |and |but )?(?:any |every |each |a |an |all |the |such |resulting )*)"
_BEING: Final = r"(?:(?: (?:being|is|are|to be|shall be|will be|must be|be|shall|will|to|always))*)"
_SHARED: Final = rf"(?P<head>\b(?:{F}|majority)\b[^.;]*?)"
_IN_OFFICE: Final = (
    r"(?:in office|in post|holding office|serving|then serving|then in office|appointed|for the time being|"
    r"who (?:are|remain) (?:in (?:office|post)|left|serving|appointed)|who hold office|who serve|sitting|"
    r"remaining|left|there are|that there are|still in office)"
)


def _in_so_many(found: re.Match[str]) -> str:
    """“two wardens in every three”: two thirds of the wardens."""
    noun = found["who"]
    plural = noun if noun.endswith("s") else {"person": "persons", "man": "men"}.get(noun, f"{noun}s")
    return f"{found['k']} in {found['n']} of the {plural}"


def _next(found: re.Match[str]) -> str:
    """“to the next one”, “up to the nearest one”, “to the nearest one”."""
    told = found.group().lower()
    up = "nearest" not in told or re.search(r"\bup(?:wards?)?\b", told)
    return ", rounded up" if up else ", rounded to the nearest whole number"


TURNS: Final[tuple[Turn, ...]] = (
    (
        (
            rf"\b(?P<k>one|two|three|four) (?P<who>{WHO}|(?!out\b|in\b|of\b|or\b|and\b|per\b|for\b|third|"
            rf"quarter|fifth|sixth|tenth|half)[a-z]+(?<!s)) (?:in|out of|for|of)(?: every)? (?P<n>{N})\b(?! "
            rf"{WHO})"
        ),
        _in_so_many,
    ),
    (rf"\b(one|two|three|four) (?:in|out of|for) every ({N})\b", r"\1 in \2"),
    (
        rf"\bout of every ({N}) ({WHO}),? ({N})\b",
        r"\3 in \1 of the \2",
    ),
    (
        (
            rf"\b({N}|{F}) \((or,? [^()]*)\) (of (?:the |all |its |our )?[\w' ]+?)(?=[,.;]|$| (?:is|are|"
            rf"shall|must|makes?|"
            r"forms?)\b)"
        ),
        r"\1 \3, \2",
    ),
    (
        (
            rf",? (?:and|plus|with) ({N}) (?:more|other|extra|member|person)(?: (?:besides|over|in addition|"
            rf"on top|to spare|"
            r"added))+(?=[,.;]|$)"
        ),
        r" plus \1",
    ),
    (
        (
            r",? \(?(?:if|where|when) (?:it is |that is |there is |this gives |that gives |the (?:number|"
            r"total) is )?an? (?:odd|uneven) (?:number|total|membership)[\w ]*, (?:the )?(?:next|nearest) "
            r"(?:number|figure|whole number|one) (?:up|above|higher)\)?"
        ),
        ", rounded up",
    ),
    (
        (
            r",? (?:and )?(?:counting|including|inclusive of|reckoning(?: in)?) (?:any |all |the |those "
            r")*(?:vacant|unfilled|empty) (?!or\b|and\b)[a-z]+(?=[,.;]|$| (?:has|have|is|are|must|shall)\b)"
        ),
        ", counting vacant seats",
    ),
    (
        (
            r"\b(?:statutory|prescribed|authori[sz]ed|approved|established|legal|constitutional|nominal|"
            r"fixed|allotted) (complement|strength|establishment|membership|number)\b"
        ),
        r"full \1",
    ),
    # for one size, and for any other
    (rf"\bboth (?:the )?({WHO})(?=,? (?:if|when|where|while) )", r"two \1"),
    (
        (
            rf"\bif (?:there are )?fewer than (?P<f>{F}) of (?:the|its|our) (?P<who>{WHO}),? or (?:if "
            rf")?(?:fewer than )?(?P<n>{N})(?: of them| {WHO})?,? are (?:present|there|in attendance)"
        ),
        r"unless \g<f> of the \g<who> or \g<n> members, whichever is greater, are present",
    ),
    (r",? for (?:all|any|the) (?:the )?purposes of (?:this|the|these) [A-Za-z]+(?=[,.;]|$)", ""),
    (
        (
            rf"(?P<lead>\b(?:is|are|be|at|stands at|needs?|requires?|takes?)|^) ?(?P<a>{N})(?P<who>(?: "
            rf"{WHO})?),? (?:if|when|where|while|whilst|as long as|so long as|whenever) (?P<cond>(?:the [\w "
            rf"]+?|it|there|they|we) [^,.;]*?\b{N}\b[^,.;]*?)(?:,? and|,? but|,|;) ?(?:otherwise|else|or "
            rf"else|if not|in (?:any|every) other case|in all other cases|failing that|failing which)(?: "
            rf"(?:it|is|at|to|the|quorum|shall|be|stands|only))*,? (?P<b>{N})(?: {WHO})?(?=[,.;]|$)"
        ),
        r"\g<lead> \g<b>\g<who>, but \g<a> if \g<cond>",
    ),
    # all who are left
    (
        (
            rf",? or,? (?:(?:if|where|when) (?:there are |they are |they number )?{_LESS}(?: than (?:that|"
            rf"{N}))?(?: {WHO})?(?: {_IN_OFFICE})?,? )(?:all|every one|all of (?:them|those|the \w+)|the "
            rf"whole (?:number|body)|as many as there are)(?: (?:the|those|such) )?(?: {WHO})?(?: "
            rf"{_IN_OFFICE})?"
        ),
        ", or 100 per cent of the members in office, whichever is less",
    ),
    (
        (
            rf",? or,? (?:all|every one|as many as there are|the whole number)(?: of (?:them|those|the "
            rf"{WHO}))?(?: those| the)?(?: {WHO})?(?: {_IN_OFFICE})?,? (?:if|where|when) (?:(?:there|they|"
            rf"that|those|it|the number) (?:are|is|be|number) )?{_LESS}(?: than (?:that|{N}))?(?: in "
            rf"number)?(?=[,.;]|$| "
            r"(?:are|is|shall|must|form|make|constitute))"
        ),
        ", or 100 per cent of the members in office, whichever is less",
    ),
    (
        (
            rf"^(?P<a>(?:the quorum is )?{N} {WHO}),? (?:or|but) (?P<b>{F} (?:of (?:the|them|those)[\w "
            rf"]*?)?) ?(?:if|when|where|once) (?:they|there|the \w+|it) (?:number|numbers|are|has|have)s? "
            rf"(?P<c>(?:more than|over|at least|above|upwards of|in excess of) {N}|{N} or (?:more|over))(?: "
            rf"in all| of them| {WHO})?(?:,? (?:are|form|make|constitute) a quorum)?"
            r"(?=[,.;]|$)"
        ),
        r"\g<a>, but \g<b> if there are \g<c> members",
    ),
    # never under so many
    (
        (
            rf"\b({F})(?: or more)?,? (?:and|but),? {_ANYHOW},? (?:at least |not fewer than |no fewer than |"
            rf"a minimum of )?({N}),? (of (?:the |its |our )?[\w' ]+?)(?=[,.;]|$| (?:must|shall|is|are|make|"
            rf"form))"
        ),
        r"\1 \3, but never fewer than \2,",
    ),
    (
        (
            rf"{_SHARED},? (?:and|but|with|subject to),? {_ANYHOW},? (?:at least |not fewer than |no fewer "
            rf"than |not less than |a minimum of |by )?(?P<n>{N})(?: (?:of them|{WHO}))?(?=[,.;]|$)"
        ),
        r"\g<head>, but never fewer than \g<n>",
    ),
    (
        (
            rf"{_SHARED},? (?:(?:and|but|though|although|yet|which|it|that|this|the (?:number|figure|quorum|"
            rf"result)) ){{1,3}}{_NEVER} (?P<n>{N})(?: of (?:them|those|the \w+|us))?(?: {WHO})?(?=[,.;]|$)"
        ),
        r"\g<head>, but never fewer than \g<n>",
    ),
    (
        (
            rf"{_SHARED},? (?:with|but|subject (?:always )?to|and)(?: (?:an?|the))?(?: (?:absolute|overall|"
            rf"strict|fixed))? (?:floor|minimum|lower limit|base) of (?P<n>{N})(?: of (?:them|those|the "
            rf"\w+))?(?: {WHO})?(?=[,.;]|$)"
        ),
        r"\g<head>, but never fewer than \g<n>",
    ),
    (
        (
            rf"{_SHARED},? (?:with|and) (?P<n>{N})(?: {WHO})? (?:as|for|being) (?:the|a|an?|its)? "
            rf"?(?:absolute |bare |very )?(?:floor|minimum|least|lower limit)(?=[,.;]|$)"
        ),
        r"\g<head>, but never fewer than \g<n>",
    ),
    (
        (
            rf"{_SHARED},? (?:and|but) (?:at least|not fewer than|no fewer than|not less than) (?P<n>{N}) "
            rf"{_ANYHOW}(?=[,.;]|$)"
        ),
        r"\g<head>, but never fewer than \g<n>",
    ),
    # the greater, the lesser
    (
        (
            rf",? (?:the )?{_MORE} (?:of (?:the|these|those|them|which)(?: two| numbers| figures)* "
            rf")?(?:{_FIGURE} )?(?:(?:is|to be|being|shall be|will be) )?(?:wins?|winning|counts?|counting|"
            rf"governs?|governing|prevails?|prevailing|appl(?:y|ies|ying)|used|taken|decid(?:es?|ing)|"
            rf"controls?|ruling|rules?|chosen|"
            r"required|needed|the quorum)(?=[,.;]|$)"
        ),
        ", whichever is greater",
    ),
    (
        (
            rf",? (?:the )?{_LESS} (?:of (?:the|these|those|them|which)(?: two| numbers| figures)* "
            rf")?(?:{_FIGURE} )?(?:(?:is|to be|being|shall be|will be) )?(?:wins?|winning|counts?|counting|"
            rf"governs?|governing|prevails?|prevailing|appl(?:y|ies|ying)|used|taken|decid(?:es?|ing)|"
            rf"controls?|ruling|rules?|chosen|"
            r"required|needed|the quorum)(?=[,.;]|$)"
        ),
        ", whichever is less",
    ),
    (
        (
            rf",? or,? (?:if|where|when|should) (?:(?:that|this|it|they|the (?:latter|{_FIGURE}))(?: (?:is|"
            rf"be|are|comes? to|makes?|gives?|proves?|amounts? to|would be|an?|the))* )?{_MORE}(?: "
            rf"{_FIGURE})?,? (?P<t>[^,.;]+)"
        ),
        r" or \g<t>, whichever is greater,",
    ),
    (
        (
            rf",? or,? (?:if|where|when|should) (?:(?:that|this|it|they|the (?:latter|{_FIGURE}))(?: (?:is|"
            rf"be|are|comes? to|makes?|gives?|proves?|amounts? to|would be|an?|the))* )?{_LESS}(?: "
            rf"{_FIGURE})?,? (?P<t>[^,.;]+)"
        ),
        r" or \g<t>, whichever is less,",
    ),
    *(
        (
            (
                rf",? whichever(?: of (?:the|these|those|them)(?: two| \w+)?)? [a-z]+(?: (?:out|up|to|in))* "
                rf"(?:the |an? )?{size} (?!of\b)[a-z]+(?=[,.;)]|$)"
            ),
            f", whichever is {told}",
        )
        for size, told in ((_MORE, "greater"), (_LESS, "less"))
    ),
    *(
        (
            (
                rf",? (?:if|where|when|should|provided|so long as) (?:that|this|it|they|the (?:latter|former|"
                rf"result|{_FIGURE}))(?: {_FIGURE})?(?: (?:is|be|are|comes?|to|makes?|gives?|proves?|"
                rf"amounts?|works?|turns?|out|at|would|an?|the))* {size}(?: {_FIGURE})?(?=[,.;)]|$| (?:shall|"
                rf"must|will|is|are|makes?|forms?|"
                r"constitutes?)\b)"
            ),
            f", whichever is {told}",
        )
        for size, told in ((_MORE, "greater"), (_LESS, "less"))
    ),
    (
        (
            r",? (?:being )?rounded (?:up )?to the (?:whole )?(?:number|figure|integer)(?: next)? (?:above|"
            r"up|higher)(?=[,.;]|$)"
        ),
        ", rounded up",
    ),
    (
        (
            r",? (?:being )?rounded (?:down )?to the (?:whole )?(?:number|figure|integer)(?: next)? "
            r"(?:below|down|lower)(?=[,.;]|$)"
        ),
        ", rounded down",
    ),
    # a part of a person
    (
        (
            rf",? {_ALL}{_PART}{_BEING} (?:counted|counting|counts?|treated|taken|reckoned|regarded|deemed|"
            rf"ranking|ranks?|made|made up|brought up|carried) (?:as|for|to be|up to|to|into) {_ONE}(?=[,.;]|"
            rf"$)"
        ),
        ", rounded up",
    ),
    (
        (
            rf",? {_ALL}{_PART}{_BEING} (?:rounded|rounding|taken|going|go|goes|counted|raised|moved)? "
            rf"?(?:up|upwards?)"
            r"(?: to (?:the )?(?:next|nearest)(?: (?:whole|higher|highest|full))*(?: [a-z]+)?)?(?=[,.;]|$)"
        ),
        ", rounded up",
    ),
    (
        (
            rf",? {_ALL}{_PART}{_BEING} (?:rounded|rounding|taken|going|go|goes|counted)? ?(?:down|"
            rf"downwards?)"
            r"(?: to (?:the )?(?:next|nearest)(?: (?:whole|lower|lowest|full))*(?: [a-z]+)?)?(?=[,.;]|$)"
        ),
        ", rounded down",
    ),
    (
        (
            rf",? (?:(?:ignoring|disregarding|leaving (?:out|off|aside)|dropping|omitting|forgetting|"
            rf"discarding|not counting|without counting|striking off|neglecting) {_ALL}{_PART}|"
            rf"{_ALL}{_PART}{_BEING} (?:ignored|disregarded|left (?:out|off|aside)|dropped|omitted|discarded|"
            rf"not counted|struck off|neglected|"
            r"forgotten|thrown away|cut off|falling away|fall away|falls away))(?: of account)?(?=[,.;]|$)"
        ),
        ", rounded down",
    ),
    (
        (
            r",? (?:(?:always|if need be|where necessary|if necessary|as necessary|in each case|and|being|"
            r"to be|is|are|shall be|the (?:result|figure|number)|it) )*(?:rounded|rounding|taken|raised|"
            r"going|carried) ?(?:up|upwards?)? to (?:the )?(?:next|nearest) (?:(?:whole|higher|highest|full|"
            r"greater|above|one) ?)*"
            rf"(?:{WHO}|number|integer|figure|up|unit|one)?(?<!nearest) ?(?:up|above|upwards)?(?: (?:where|"
            rf"if|when|as) "
            r"(?:necessary|needed|need be|required))?(?=[,.;]|$)"
        ),
        _next,
    ),
)
