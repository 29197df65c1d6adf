"""How is a quorum spoken of before it is told? Whose it is, to what end, by which rule. A pattern a turn.

A body's own name means no more here than “the committee”; what a quorum is for means nothing either.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import WHO, F, N, Turn

_NAME: Final = (
    r"(?:(?!(?:members?(?!')|membership|meetings?|chairs?|chairman|chairperson|deput\w+|vice|"
    r"representatives?|trustees?|directors?|governors?|councillors?|officers?|lay|executives|executive "
    r"(?:and|or)|independent|non|lead|leads|adjourned|reconvened|resumed|special|extraordinary|annual|"
    r"emergency|urgent|all|each|every|both|no|not|one|two|three|four|five|six|seven|eight|nine|ten|half|"
    r"third|quarter|majority|is|are|be|shall|must|may|can|cannot|will|has|have|if|when|where|unless|with|"
    r"without|from|by|to|in|on|at|that|which|who|whose|quorum|quorate|or|but|present|voting|other|such|"
    r"appoint\w*|staff|student\w*|employer\w*|at least|least|remaining|makes?|made|forms?|formed|up|sits?|"
    r"takes?|counts?|together|plus)\b|(?<!\bof )(?<!\bfor )(?<!\band )(?:the|an?) )[\w'&-]+,? ){0,7}?"
)
_HEAD: Final = (
    r"(?:sub-?committees?|sub-group|subgroup|committees?|boards?|councils?|working groups?|"
    r"groups?|panels?|forum|forums|"
    r"partnerships?|leadership team|management team|executive team|teams?|networks?|senate|assembly|alliance|"
    r"collaborative|task and finish group|cabinet|commission|tribunal|congregation|synod|"
    r"governing body|governing "
    r"bodies|consortium|programme board|executive|federation|corporation|society|association|"
    r"union|court|authority|"
    r"trust|company|club|charity|community of practice|academy|bench|faculty|conference|delivery unit|house|"
    r"chamber|vestry|presbytery|session|convocation|moot|guild|lodge|jury|legislature|parliament|diet|"
    r"convention|plenary|plenum|bureau|chapter|consistory|classis|diocese|college|institute|foundation|"
    r"cooperative|parish|troop|choir|order|inn|fellowship|brotherhood|sisterhood|circle|caucus|collegium|"
    r"presidium|directorate|inquiry|commissioners|justices|trustees|directors|governors|fellows|stewards)"
)
BODY: Final = (
    r"(?!(?:each|every) (?:trust|council|partner|organisation|group|side|school|practice|church|branch)\b)"
    rf"(?:(?:the|an?|any|each|every|this|that|our|its) )?{_NAME}{_HEAD}(?: of (?:the )?{WHO})?(?:'s?)?"
)
_VERB: Final = (
    r"(?=(?:is|are|shall be|will be|becomes?|can be|may be|must be|to be|being|is only|shall "
    r"only be|will only be|shall|"
    r"may|can|cannot|must|will|has|have|needs?|requires?|acts?|meets?|should)\b"
    r"(?! (?:be |also be |all be |always be )?(?:present|represented|in attendance|attend|there\b|included)))"
)
_CITED: Final = (
    r"(?:paragraphs?|sections?|clauses?|articles?|standing orders?|schedules?|annex(?:es)?|"
    r"appendi(?:x|ces)|rules?|regulations?|parts?|"
    r"byelaws?|bylaws?|tables?|provisions?|sub-?paragraphs?|sub-?sections?|statutes?|ordinances?)"
)
_WHERE: Final = (
    r"(?:(?:the |this |these |its |those |their )?(?:provisions of |requirements of |terms of "
    r")?(?:the |this |these |its )?"
    rf"(?:{_CITED}|constitution|scheme of delegation|terms of reference|act|articles of "
    r"association|instrument of "
    rf"government|trust deed|standing financial instructions|code|schedule of membership|membership list)"
    r"(?: (?:no |number )?\d[\d.()a-z]*)?(?:(?:,| and| or| to) \d[\d.()a-z]*)*(?: "
    rf"?\([\w]+\))*(?: (?:above|below|hereof|of these (?:\w+ ){0, 2}\w+|"
    rf"of this (?:\w+ ){0, 2}\w+|of the (?:\w+ ){0, 2}\w+))?(?=[,.;)]|$| (?:the|a|an|no|at|"
    rf"shall|is|are|and|must|will|{N}|{F})\b))"
)

_HOW: Final = (
    r"(?:whichever|whatever)(?: of (?:the|these|those|them)(?: two| numbers| figures)?)?(?: "
    r"(?:number|figure|total|result|amount|one|calculation|is|be|shall|will|may|proves|turns|out|"
    r"works|to|the|gives|produces|yields|results|in|a|comes|amounts))*"
)

OF_A_BODY: Final[tuple[Turn, ...]] = (
    (
        (
            r"(?P<lead>(?:^|[.;:] |\b(?:is|are|be|unless|until|if|when|once|needs?|requires?) )"
            rf"(?:at least |more than |not less than |no less than |over |an? |the )?)(?P<share>{F}|majority|"
            rf"most) of (?:the|its|"
            rf"our|an?|any) (?!(?:senate|house)\b){_NAME}{_HEAD}(?:'s|s'|') "
            rf"(?P<who>(?:voting |elected |serving |whole |full |own |actual )*(?:{WHO}|membership))\b"
            r"(?!.*\b(?:house|other)\b)"
        ),
        r"\g<lead>\g<share> of the \g<who>",
    ),
)
"""“a third of the parish council's members”: said first, for a body's name may be read as people's."""


def _of_those_there(found: re.Match[str]) -> str:
    """“half of the eight must be”, where eight are asked for; another number is left as it is."""
    elsewhere = f"{found.string[: found.start()]} {found.string[found.end() :]}"
    said = re.search(rf"\b{found[2]}\b", elsewhere, re.IGNORECASE)
    return f"{found[1]} of those present" if said else found.group()


TURNS: Final[tuple[Turn, ...]] = (
    # which of two
    (
        (
            rf"\b{_HOW} (?:greater|higher|larger|bigger|more|greatest|highest|largest)(?: number| "
            r"figure| total| amount| of (?:the|these) two| of these| of the two)?(?: of "
            r"(?:members|trustees|directors|governors))?(?=[,.;)]|$| (?:shall|must|will|is|are|"
            r"being|constitutes?|forms?|makes?)\b)"
        ),
        "whichever is greater",
    ),
    (
        (
            rf"\b{_HOW} (?:less|lower|smaller|fewer|lesser|least|lowest|smallest|fewest)(?: number|"
            r" figure| total| amount| of (?:the|these) two| of these| of the two)?(?: of "
            r"(?:members|trustees|directors|governors))?(?=[,.;)]|$| (?:shall|must|will|is|are|"
            r"being|constitutes?|forms?|makes?)\b)"
        ),
        "whichever is less",
    ),
    (
        (
            r"\b(?:if|where|when|should) (?:that|this|it|the latter|the former|the result)(?: "
            r"(?:is|be|gives|comes|to|out|would|makes|amounts|produces|results|in|prove|a|the))* "
            r"(?:greater|higher|larger|bigger|more)(?: number| figure)?(?=[,.;)]|$)"
        ),
        "whichever is greater",
    ),
    (
        (
            r"\b(?:if|where|when|should) (?:that|this|it|the latter|the former|the result)(?: "
            r"(?:is|be|gives|comes|to|out|would|makes|amounts|produces|results|in|prove|a|the))* "
            r"(?:less|lower|smaller|fewer|lesser)(?: number| figure)?(?=[,.;)]|$)"
        ),
        "whichever is less",
    ),
    # how many
    (
        (
            r"^(?:the )?(?:minimum |lowest |least |required |requisite |necessary "
            r")*(?:numbers?|attendance|membership|level of attendance)(?: of (?:voting "
            rf")?{WHO})?(?: (?:who must be|that must be|to be|needed|required|necessary|"
            r"present|in attendance|at a meeting|at any meeting|at meetings))*"
            rf"(?: (?:for|to|in order) (?:{BODY} |a meeting |any meeting |meetings |it |there "
            r"|a quorum |quoracy |the )?(?:to )?(?:be quorate|form a quorum|make a quorum|"
            r"constitute a quorum|be a quorum|a quorum|quorum|quoracy|be a valid meeting|to "
            r"be a quorum|hold a meeting|transact business|do business))? (is|shall be|will "
            r"be|must be)\b"
        ),
        r"The quorum \1",
    ),
    (
        (
            rf"^the {WHO}(?: of {BODY})? (?:in attendance|present|attending|who attend|who are "
            r"present)(?: at (?:a|the|any) meeting)? (?:must|shall|should|have to|need to|are "
            r"to)(?: together)? (?:be|number|total|amount to) (?=at least|no fewer|not less|not "
            rf"fewer|no less|a minimum|{N}|{F})"
        ),
        "There must be ",
    ),
    (
        (
            rf"^(?:when|whenever|where|if|for) {BODY} (?:meets?|sits|is sitting|is in session|"
            r"convenes|transacts business|to meet|to sit|to transact (?:any )?business|to conduct "
            r"(?:any )?business|to take decisions|to make decisions), "
        ),
        "",
    ),
    (
        (
            rf"^((?:{BODY}|it) (?:shall |will )?(?:consists? of|comprises?|has|have|is made "
            r"up of|be made up of|is composed of|be composed of) [^.;]*?),? (?:and|with|of "
            r"whom) (?:its |a |the )?quorum (?:is|of|shall be|being|stands at|will be) "
        ),
        r"\1. The quorum is ",
    ),
    (
        rf"\b(the|a) quorum of ({N})(?: {WHO})? (is|remains|has been|exists|continues)\b(?P<rest>[^.;]*)",
        r"\1 quorum \3\g<rest>. The quorum is \2",
    ),
    (rf"\b({F}|a majority),? plus one,? of (the [\w' ]+?)(?=[,.;]|$)", r"\1 of \2 plus one"),
    (
        (
            r"\b(?:who (?:hold|are in|are holding)|holding|in) office (?:when|at the time|on the "
            r"(?:day|date)|at the date|at the moment) (?:the|that|of the|of that|when the)(?: "
            r"(?:relevant|general|annual|meeting|is|was|called|held|convened|commences|begins|"
            r"starts|notice|day|date|time|opens|concerned|in|question|given|of|the|that|"
            r"summoned))+(?=[,.;]| plus |$)"
        ),
        "in office",
    ),
    (
        (
            r"\bregistered (?:at|for|with|to attend|as attending) (?:the |a |that "
            r")(?!meeting)\w+(?: \w+)?(?=[,.;]|$)"
        ),
        "registered at the meeting",
    ),
    (
        (
            r",? from (?:across|throughout|all parts of|anywhere in|around) (?:the |its "
            r")?(?!\w+s\b|two|three|four|five|six|different)(?:\w+ )?\w+(?=[,.;]|$)"
        ),
        "",
    ),
    (
        (
            r",? one of (?:whom|them) (?:shall|will|must|is to|may) (?:chair|preside|take the "
            r"chair|act as chair|be appointed (?:as )?chair\w*)(?: (?:the|that|at the) meeting)?"
        ),
        "",
    ),
    (
        (
            rf"\bquorum (?:for|at|of|in) (?:a|any|the) meetings?(?: of {BODY})? (?:at which|"
            r"where|when|in which|which|that) (?:a (?:decision|resolution|vote) is (?:to be "
            r")?(?:taken|made|passed|proposed|considered) (?:to|on|about)|"
            r"(?:it is|the \w+ (?:is|are) )?(?:asked|proposed|invited|called|convened|held|"
            r"due)(?: to)?(?: consider)?|considers|is to consider|deals with|is dealing with|"
            r"is considering) ([\w' ]+?) (is|shall be|will be|must be) "
        ),
        r"quorum for deciding to \1 \2 ",
    ),
    (
        (
            r"\b(quorum|quoracy) (of|for|at) (?:a |an |the |each |any |every )?(?:meeting of "
            rf"(?:the )?)?(?!{WHO}\b)(?-i:[A-Z][\w'&-]+)(?:(?: of| and| for| the)* "
            rf"(?!{WHO}\b)(?-i:[A-Z][\w'&-]+)){{0,6}}"
            r"(?=[,;)]|$| (?:is|are|shall|will|must|may|exists|consists|comprises|when|if|"
            r"where|requires|needs|at|and)\b)"
        ),
        r"\1 \2 the committee",
    ),
    (
        (
            rf"(^[^.;,]*?\b(?:{N}|{F})(?: \(\d+\))?(?: of)?(?: the| its)?(?: \w+)? (?:{WHO}|"
            r"fellows|membership)) of (?:the |our |its |this "
            rf")?(?!{WHO}\b)(?-i:[A-Z][\w'&-]+)(?:(?: of| and| for| the)* "
            r"(?-i:[A-Z][\w'&-]+)){0,6}"
            r"(?=[,;)]|$| (?:is|are|shall|will|must|may|constitutes?|makes?|forms?|to|who|present|"
            rf"attend|being|including|in|entitled)\b)(?![^.;]*\b(?:{N}|{F})(?: {WHO})? (?:of|"
            r"from)\b)"
        ),
        r"\1",
    ),
    (
        (
            rf"\bbefore (?:it|they|{BODY}|any(?:thing| business| vote| decision)|a vote|a "
            r"decision|a meeting) (?:can|may|is|are|will) (?:validly |lawfully |properly "
            r")?(?:vote|act|decide|meet|proceed|start|begin|open|be held|be taken|be made|be done|"
            r"do business|transact business|take (?:any |a )?decisions?|make (?:any |a "
            r")?decisions?|do anything|go ahead|be transacted|conduct business)(?=[,.;]|$)"
        ),
        "",
    ),
    (rf"\b(be|are|is|being) at (?:the|a|its|our|any) (?:{_HEAD}|meeting)\b", r"\1 present"),
    (r"^((?:where|if|when) [^,;]*? members),? (?:its|the|their) quorum ", r"\1, the quorum "),
    (
        rf"\b({F}) of (?:the|these|those) ({N})(?= (?:must|shall|are to|have to|being|should|need))",
        _of_those_there,
    ),
    (
        (
            rf",? (?:but|though|although|except that|save that|and|while|whereas) ({N}|{F})(?: of "
            r"them| members| directors| trustees)? (?:will |shall )?(?:suffices?|(?:are|is) "
            r"(?:enough|sufficient)|be enough|will do) "
            r"(?:when|where|if|for|to|in order to) (?:(?:the )?(?:only |sole )?(?:business|purpose|"
            r"item|matter)(?: under consideration)? is )?(?:to )?([\w' ]+?)(?=[.;,]|$)"
        ),
        r". For \2, the quorum is \1",
    ),
    (
        (
            rf",? (?:and|but|while|whereas) ({N}|{F}|a majority)(?: of (?:them|the \w+))? (?:for|"
            r"on|in|at) ((?:any|all|every) other (?:question|matter|business|decision|item|"
            r"meeting|case|vote|occasion|thing|resolution)s?|anything else|everything "
            r"else)(?=[.;,]|$)"
        ),
        r". For \2, the quorum is \1",
    ),
    (r"\b(never|not) with (fewer|less) than\b", r"\1 \2 than"),
    (
        (
            rf"\b({N})(?: \w+)? (?:when|if|where) all (?:of the |the )?(?:{N} )?(?:seats|places|"
            r"posts|positions) are (?:filled|occupied|taken),? (?:and|but) (?:it )?(?:is |falls "
            r"by |goes down by |reduces by |drops by |less )?one (?:fewer |less |lower )?(?:for|"
            r"with) (?:each|every) (?:seat|place|post|vacancy)(?: (?:that|which) is| left)?(?: "
            r"empty| vacant| unfilled)?"
        ),
        r"\1, less one for every vacancy",
    ),
    # by which rule
    (
        (
            r"[,(]? ?(?:(?:and )?(?:as|who are|which are|that are) )?(?:set out|defined|"
            r"listed|described|specified|laid down|"
            r"provided(?: for)?|named|identified|detailed|mentioned|referred to|prescribed|"
            r"stated|shown|required)"
            rf"(?: in| by| at| under| within)+ {_WHERE}\)?,?"
        ),
        "",
    ),
    (
        (
            r"(?:^|(?<=[.;] )|,? ?\(?)(?:subject (?:always )?to|in accordance with|pursuant "
            r"to|under|for the purposes? of|without prejudice to|"
            r"see(?: also)?|as per|by virtue of|in line with|in compliance with|"
            rf"notwithstanding) {_WHERE}\)?,? ?"
        ),
        " ",
    ),
    # to what end
    (
        (
            rf"(?:(?:in order )?for|to enable|to allow|so that|before) {BODY} (?:to (?:be "
            r"able to )?|can |may )"
            r"(?:make|take|give|offer|reach|issue|agree|pass|adopt|approve) (?:any |its |"
            r"formal |valid |binding |an? |the )*"
            r"(?:recommendations?|decisions?|resolutions?|advice|business)(?=[,.;]|$)"
        ),
        "",
    ),
    (
        (
            r"(?:(?:in order )?for|to enable) (?:a |the |any |its |all )?(?:meetings?|business|"
            r"proceedings|decisions?) to "
            r"(?:go ahead|proceed|take place|be (?:held|valid|validly held|transacted|"
            r"conducted|taken|made|considered "
            r"quorate|deemed quorate|binding)|commence|begin|start|open)(?=[,.; ]|$)"
        ),
        "for a quorum",
    ),
    # whose it is
    (
        rf"(?:^|(?<=[.;:] )){BODY} {_VERB}",
        "The committee ",
    ),
    (
        (
            r"\b(?!members? (?:of|for|at|in) (?:each|every|the same) )"
            r"(quorum|quoracy|meetings?|business|proceedings|members|membership|member|"
            rf"strength|size) (of|for|at|in) {BODY}"
            r"(?=[,.;)]|$| (?:is|are|shall|will|must|may|can|cannot|has|have|to|when|if|where|"
            r"unless|present|then|"
            r"constitutes?|forms?|makes?|consists?|comprises?|requires?|needs?|being|at|for|"
            r"in|and|or|who|with|attend|"
            rf"including|include|plus|entitled|by|until|as|should|during|while)\b)"
        ),
        r"\1 \2 the committee",
    ),
    (
        (
            rf"(?:^|(?<=[.;:] ))(for|before) {BODY} (to be quorate|to have a quorum|to meet|may "
            r"act|can act|may transact)"
        ),
        r"\1 the committee \2",
    ),
    (
        (
            r"\b(quorate|quorum|quoracy) with a minimum(?: number)? of\b|\b(quorate|quorum|quoracy) "
            r"with at the very least\b"
        ),
        r"\1\2 with at least",
    ),
    (
        (
            r"\b(?:the )?number of (members|trustees|directors|governors|councillors|persons) "
            r"whose (?:presence|attendance) is "
            r"(?:necessary|needed|required)(?: to (?:constitute|form|make|hold) (?:a |the "
            r")?(?:meeting|quorum))?"
        ),
        "the quorum",
    ),
    (
        r"\b(?:with )?an? odd number(?: of \w+)? (?:being |is |to be |shall be )?rounded up\b",
        "rounded up",
    ),
    (
        r"\b(?:with )?an? odd number(?: of \w+)? (?:being |is |to be |shall be )?rounded down\b",
        "rounded down",
    ),
    (
        (
            r"\b((?:members|trustees|directors|governors|persons|people)) (present(?:,? "
            r"(?:either )?in person(?:,? or by proxy)?)?),? "
            r"and (?:who are )?(?:entitled|eligible|qualified) to (?:attend and )?vote\b"
        ),
        r"\1 entitled to vote, \2",
    ),
    (r"\b(quorum|quorate)( for| at)? (?:purposes|any one time)\b", r"\1"),
    (
        (
            r",? (?:and )?(?:remain(?:s|ing)? |being )?(?:present )?(?:at all times "
            r")?(?:throughout|for the duration of|for the whole of|for the entirety of) (?:the |"
            r"each |any )?(?:meeting|proceedings|hearing)\b"
        ),
        "",
    ),
)
