"""How is the one main number said? What meets, what it may do then, and what the number is to it. In order.

“The Senate may exercise its powers only once nine are there”, “no nine, no decision”, “it takes nine to
decide”: whatever a body does when it meets is to be quorate, and whoever is needed for it is the quorum.
"""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.doing import (
    AMOUNT,
    DOING,
    ENDS,
    HOUSE,
    IF,
    IT,
    LACKING,
    MAY,
    NO,
    NOT_ABLE,
    REST,
)
from governance_store.rules.quorum.turning import WHO, F, N, Turn
from governance_store.rules.quorum.turns_of_frames import BODY

TURNS: Final[tuple[Turn, ...]] = (
    # no nine, no decision
    (
        rf"^no (?P<n>{N})(?: {WHO})?(?: (?:there|present))?, {NO}\b(?! (?:except|unless|other|save))",
        r"\g<n> members must be present",
    ),
    (
        rf"^(?:if|when|where|should) (?P<t>{AMOUNT}(?: [\w' ]+?)?) {LACKING},? (?:then )?{NO}{REST}",
        r"\g<t> must be present",
    ),
    (
        (
            rf"^with (?P<t>{AMOUNT}(?: [\w' ]+?)?) (?:there|present|in attendance|attending|in their "
            rf"seats),? {IT} {MAY} {DOING}"
        ),
        r"\g<t> must be present",
    ),
    (
        (
            rf"^(?:an? |the )?(?:quorate|valid|lawful|proper|competent|duly constituted) (?:meeting|sitting|"
            rf"session|hearing)(?: of {BODY})? (?:is|means) (?:one|a meeting|any) (?:that|which|at which|"
            rf"where|"
            r"in which|attended by|with) "
        ),
        "the quorum is ",
    ),
    (
        (
            r"^(?:(?:what|all)(?: that)? (?:is|are) (?:needed|required|necessary|asked(?: for)?|called for)|"
            r"(?:needed|required|necessary))(?: (?:for|to) [\w ]+?)?(?: is| are|:|,| -) (?=at|no|not|a |"
            rf"{N}|{F})"
        ),
        "the quorum is ",
    ),
    (
        (
            r",? (?:is|are) (?:all )?(?:what|that) (?:the|this|our|its) [\w ]+? (?:demands?|requires?|"
            r"asks?(?: for)?|calls? for|needs?|insists? on|lays? down|prescribes?|wants?|provides?(?: "
            r"for)?)(?=[.;]|$)"
        ),
        " must be present",
    ),
    (r"(?:,|:| -) that is (?:the|our|its) (?:rule|law|standing rule|custom|practice)\b" + REST, ""),
    (
        (
            rf"\b(constitutes?|forms?|makes?(?: up)?|is|are|be|being|as) (?:the|a|its|their) (quorum|"
            rf"quoracy) (?:of|for|at) (?:the |any |a |every |all )?(?:meetings? of )?{BODY}(?=[,.;]|$)"
        ),
        r"\1 a \2",
    ),
    (
        (
            rf"^(?:an? |any |the |all |its |no )?(?:decisions?|resolutions?|rulings?|acts?|votes?|business|"
            rf"proceedings|orders?|judgments?|determinations?)(?: (?:of|by) {BODY})?(?: (?:taken|made|done|"
            rf"passed|given))? (?:is|are|shall be|will be) (?:(?:void|invalid|not valid|of no (?:effect|"
            rf"force)|ineffective|null|not binding|not effective|not lawful|unlawful)(?: and [\w ]+?)?,? "
            rf"(?:unless|if not|where not)|(?:valid|binding|effective|lawful|good),? (?:only (?:if|when|"
            rf"where)|if and only if))(?: it (?:is|was)| they (?:are|were))?(?: (?:taken|made|passed|adopted|"
            rf"given|reached|done|carried|transacted|pronounced))?(?: (?:with|by|in the presence of|before|"
            rf"at an? (?:meeting|sitting|session) (?:with|of|attended by|where|at which|in which)))? "
            rf"(?={AMOUNT})"
        ),
        "the quorum is ",
    ),
    (
        (
            rf"^(?:the )?(?:number|figure|attendance|level|total) (?:below|under) which [\w' ]+? (?:cannot|"
            rf"can not|may not|must not|shall not|does not) [\w ]+? (?:is|shall be) (?={AMOUNT})"
        ),
        "the quorum is ",
    ),
    (
        (
            rf"^(?:(?:for|to) (?:make up|making up|form|forming|constitute|constituting|hold|holding|have|"
            rf"having|make|making) (?:an? |the )?(?:\w+ )??{HOUSE},? )(?:it )?(?:takes|needs|requires|calls "
            rf"for|wants) (?={AMOUNT})"
        ),
        "the quorum is ",
    ),
    (
        (
            rf"^what (?:counts|passes|serves|stands|is taken|is needed|is required|makes|will do|is "
            rf"wanted)(?: (?:as|for))? (?:an? |the )?(?:quorum|quoracy|{HOUSE}) is (?={AMOUNT})"
        ),
        "the quorum is ",
    ),
    (
        (
            rf"^(?:the )?(?:attendance|presence|participation) (?:of|by) (?P<t>{AMOUNT}[^,.;]*?) (?:is|shall "
            rf"be) (?:what (?:makes|renders)|(?:necessary|needed|required|essential|indispensable|sufficient|"
            rf"enough) (?:for|to))"
            r"(?! (?:\w+ ){0,3}(?:amend|change|alter|remove|elect|appoint|dissolve))" + REST
        ),
        r"\g<t> must be present",
    ),
    (
        (
            rf"\b(?:an? |the )?(?:minimum|least|smallest|lowest) (?:turnout|attendance|presence|"
            rf"participation|complement|muster|number) of (?={AMOUNT})"
        ),
        "at least ",
    ),
    (
        (
            rf"^{IT} (?:may|can|shall|must|will|is to|are to) (?:not|never|at no time) (?:ever )?{DOING},? "
            rf"(?:short of|below|under|(?:with|on|at) (?:fewer|less) than|with under) (?={AMOUNT})"
        ),
        "there must be at least ",
    ),
    (
        (
            rf"^(?:at no (?:time|point|stage)|under no circumstances|never) (?:may|can|shall|must|will|is|"
            rf"are) {IT} (?:to )?{DOING},? (?:short of|below|under|(?:with|on|at) (?:fewer|less) than|with "
            rf"under) (?={AMOUNT})"
        ),
        "there must be at least ",
    ),
    (
        (
            rf"^(?:nobody|no one|no member|no person|none|nothing) (?:may|can|shall|is to|will) {DOING},? "
            rf"(?:unless|until|before) (?={AMOUNT})"
        ),
        "the committee is not quorate unless ",
    ),
    (
        (
            rf"^{IT}(?: of {BODY})? (?:is|are|shall be) (?:void|a nullity|null|null and void|invalid|"
            rf"irregular|unlawful|of no effect|not valid|no good|worthless|out of order)(?: and [\w ]+?)?,? "
            rf"(?:if (?:taken |held )?(?:with|by|there are)|with|when (?:there are)?|where (?:there are)?) "
            rf"(?:fewer|less) than (?={AMOUNT})"
        ),
        "there must be at least ",
    ),
    (
        (
            rf"^{IT} (?:is|are|shall be) (?:deemed (?:to be )?|held (?:to be )?)?(?:[a-z]+ly )?(?:full|"
            rf"complete|large|ready|competent|constituted|quorate|in being|in session|fit|formed)(?: "
            rf"enough)?(?: for (?:its )?(?:business|work))?,? (?:only )?(?:with|by) (?:the presence of "
            rf")?(?={AMOUNT})"
        ),
        "the quorum is ",
    ),
    (
        (
            rf"^it is (?:enough|sufficient)(?: for {IT}| for [\w' ]*?(?:business|work))?(?: to {DOING})? "
            rf"(?:that|if) (?P<t>{AMOUNT}[^,.;]*?) (?:are|is|be) (?:there|present|in attendance|in (?:the "
            rf"room|their seats))"
        ),
        r"\g<t> are a quorum",
    ),
    # what a body may do then
    (
        rf"^{IT} {MAY} (?:only )?{DOING},? (?:only )?{IF} ",
        "the committee is quorate only if ",
    ),
    (
        (
            rf"^{IT} {MAY} (?:only )?{DOING},? (?:only )?with (?:the presence of |the attendance of "
            rf")?(?={AMOUNT})"
        ),
        "the quorum is ",
    ),
    (
        (
            rf"^{IT} (?:(?:may|can|shall|must|will|is|are) (?:not|never|in no case)|cannot) {DOING},? "
            r"(?:unless|until|before|except (?:when|where|if)|save (?:when|where|if)) "
        ),
        "the committee is not quorate unless ",
    ),
    (
        (
            rf"^(?:(?:in order )?for|before|to enable|to allow|so that) {IT} (?:to |can |may |is able to |is "
            rf"to ){DOING},? (?=.)"
        ),
        "",
    ),
    (rf"^(?:in order )?to {DOING},? (?:{IT} )?", "the committee "),
    (rf"{NOT_ABLE},? (?:in order |so as )?(?:for {IT} )?to {DOING}{ENDS}", ""),
    (rf",? (?:before|so that|if|for) {IT} (?:can|may|is able to|is to|are to|to) {DOING}{ENDS}", ""),
    (rf",? for {IT} to {DOING}{ENDS}", ""),
    # who may do it
    (
        (
            rf"^(?P<t>{AMOUNT}(?:(?! (?:or|nor|and|with|if|unless|not) )[^,.;])*?) (?:may|can|shall|suffice "
            rf"to|have (?:full )?(?:power|authority) to|are (?:enough|sufficient) to) {DOING}(?=[,.;]|$)"
        ),
        r"\g<t> are a quorum",
    ),
    (
        (
            r"\b(constitutes?|forms?|makes?(?: up)?|are|is|be) (?:(?:an?|the) )?(?:(?:sufficient|due|lawful|"
            r"valid|proper|full|necessary|requisite|competent|working|legal|good|required|adequate) "
            r")*(?:number|house|court|attendance|bench|muster|company|complement|gathering|quorum)(?: "
            r"(?:for|in) (?:the )?"
            rf"(?:transaction|conduct|despatch|dispatch|carrying on|doing) of [\w ]*?(?:business|"
            rf"affairs))?(?: for {DOING})?(?=[.;]|$)"
        ),
        r"\1 a quorum",
    ),
    (
        (
            r"\b(constitutes?|forms?|makes?(?: up)?) (?:an? (?:lawful|valid|proper|competent|legal|quorate|"
            r"sufficient|effective|duly constituted|full) (?!member)[a-z]+|"
            rf"(?:the |our |its )?{HOUSE} for (?:all|any|every|its) (?:purposes?|business))(?=[,.;]|$)"
        ),
        r"\1 a quorum",
    ),
    (
        (
            r"^(?:the |an? )?(?:(?:minimum|least|smallest|lowest|fewest|working|required|requisite|"
            r"necessary|sufficient|due|lawful|competent) )*(?:number|attendance|muster|complement|strength)"
            rf"(?: of (?:(?:the|its|\w+) )?{WHO})?(?: (?:that|which|who) (?:must|may|can|are|is))?(?: "
            rf"(?:required|needed|necessary|sufficient|requisite|to be present))?(?: (?:for|to|of|at) "
            rf"[^,.;]{{1,60}}?)? (?P<be>is|shall be|will be|are) (?={AMOUNT})"
        ),
        r"the quorum \g<be> ",
    ),
)
