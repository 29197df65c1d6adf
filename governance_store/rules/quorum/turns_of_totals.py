"""How is the one main number said? What meets, what it may do then, and what the number is to it. In order.

“The Senate may exercise its powers only once nine are there”, “no nine, no decision”, “it takes nine to
decide”: whatever a body does when it meets is to be quorate, and whoever is needed for it is the quorum.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import WHO, F, N, Turn
from governance_store.rules.quorum.turns_of_frames import BODY
from governance_store.rules.quorum.vocabulary import NUMBERS

_LEAST: Final = (
    r"(?:at (?:the )?(?:very )?least |(?:no|not) (?:fewer|less) than |a minimum of |any |as many as |more "
    r"than |over |upwards of )"
)
_AMOUNT: Final = rf"(?:{_LEAST})?(?:{N}|{F}|half plus one|an? (?:\w+ )?majority)\b"
_IT: Final = (
    rf"(?:{BODY}|it|they|we|members|the members|those present|(?:an?|any|the|each|every) (?:meeting|sitting|"
    r"session|hearing)|meetings|sittings|business|proceedings)"
)
_SO: Final = (
    r"(?:(?:validly|lawfully|properly|effectively|formally|legally|duly|competently|ever|even|first|safely) "
    r")*"
)
_ITS: Final = (
    r"(?:(?:any|its|their|our|the|an?|all|of|no|such|valid|binding|formal|lawful|official|effective|"
    r"statutory|corporate|collective|legal|firm) )*"
)
_DONE: Final = (
    r"(?:business|affairs|work|proceedings|functions?|dut(?:y|ies)|powers?|meetings?|sittings?|sessions?|"
    r"votes?|deliberations?|decisions?|resolutions?|rulings?|actions?|determinations?|orders|judgments?|"
    r"conclusions?|authority|jurisdiction|hearings?|acts|tasks?|role|mandate|remit|responsibilities|"
    r"questions?|matters?|things?|anything|something|steps?)(?: on (?:its|their) behalf)?"
)
_INTO: Final = (
    r"(?:do(?:ing)?|transact(?:ing)?|conduct(?:ing)?|carry(?:ing)? (?:on|out)|d[ei]spatch(?:ing)?|tak(?:e|"
    r"ing)|mak(?:e|ing)|reach(?:ing)?|adopt(?:ing)?|pass(?:ing)?|com(?:e|ing) to|arriv(?:e|ing) at|giv(?:e|"
    r"ing)|exercis(?:e|ing)|us(?:e|ing)|handl(?:e|ing)|consider(?:ing)?|perform(?:ing)?|undertak(?:e|ing)|"
    r"discharg(?:e|ing)|hold(?:ing)?|open(?:ing)?|settl(?:e|ing)|determin(?:e|ing)|decid(?:e|ing)(?: on)?|"
    r"deal(?:ing)? with|proceed(?:ing)? (?:with|to)|enter(?:ing)? (?:on|upon)|embark(?:ing)? (?:on|upon)|"
    r"begin(?:ning)?|start(?:ing)?|execut(?:e|ing)|fulfil(?:ling)?)"
)
_ALONE: Final = (
    r"(?:act(?:ing)?|meet(?:ing)?|sit(?:ting)?|decid(?:e|ing)|deliberat(?:e|ing)|proceed(?:ing)?|"
    r"function(?:ing)?|operat(?:e|ing)|conven(?:e|ing)|assembl(?:e|ing)|vot(?:e|ing)|resolv(?:e|ing)|"
    r"open(?:ing)?|begin(?:ning)?|start(?:ing)?|commenc(?:e|ing)|continu(?:e|ing)|carry(?:ing)? on|"
    r"go(?:ing)? (?:ahead|on)|tak(?:e|ing) place|rul(?:e|ing)|work(?:ing)?|happen(?:ing)?|(?:be|being|"
    r"stay(?:ing)?|remain(?:ing)?) (?:\w+ly )?(?:quorate|valid|constituted|competent|in order|in session|"
    r"lawful|effective|held|opened|binding|formed|regular|convened|legal|met|made|taken|transacted|done|"
    r"passed|adopted|conducted|carried on|carried out|exercised))"
)
_ABLE: Final = (
    r"(?:(?:be |being |stand )?(?:able|competent|capable|empowered|entitled|authorised|qualified|in a "
    r"position|free|permitted|allowed|fit|in a state|quorate enough) (?:to|of) )?"
)
_DOING: Final = (
    rf"(?:{_SO}{_ABLE}{_SO}(?:{_INTO} {_ITS}{_DONE}|{_ALONE})(?: (?:validly|lawfully|at all|properly|"
    rf"effectively|business))?)(?! (?:other|special|extraordinary|to|about|under|with an?)\b)"
)
_MAY: Final = (
    r"(?:may|can|shall|will|is|are|must|becomes?|is able to|are able to|has power to|have power to|has the "
    r"power to|is competent to|is entitled to)"
)
_IF: Final = (
    r"(?:if|when|once|where|as long as|so long as|provided(?: that)?|on condition that|while|whenever|as "
    r"soon as|after)"
)
_ENDS: Final = r"(?=[,.;:]|$| (?:is|are|shall|will|must)\b)"
_REST: Final = (
    r"(?:(?! (?:except|unless|save|or|as|if|where|when|and|but|not|of good|other|later|until|without|than|"
    r"in an)\b)[^,.;])*(?=[.;]|$)"
)
"""The rest of a sentence, where no rider stands in it."""
_NO: Final = (
    r"no (?:business|decisions?|meetings?|quorum|votes?|sittings?|action|powers?|session|house|resolution|"
    r"hearing|deal|quoracy)"
)
_NOT_ABLE: Final = (
    "(?<!entitled)(?<!right)(?<!rights)(?<!eligible)(?<!qualified)(?<!power)(?<!able)(?<!competent)"
    "(?<!free)(?<!authority)(?<!authorised)(?<!continue)(?<!called)(?<!invited)(?<!asked)(?<!due)"
    "(?<!liable)"
)
_LACKING: Final = (
    r"(?:cannot|can not|could not|are not to|fail to|do not|does not|should not) (?:be )?(?:mustered?|found|"
    r"got|got together|gathered?|assembled?|brought together|appear|turn up|attend|come|show up|raised|had|"
    r"present themselves)"
)


def _lesser(found: re.Match[str]) -> str:
    """“three will do it, two will not”: the smaller number says it again; any other is left standing."""
    more, fewer = (int(one) if one.isdigit() else NUMBERS[one.lower()] for one in (found["n"], found["few"]))
    return str(found["head"]) if fewer < more else found.group()


TURNS: Final[tuple[Turn, ...]] = (
    (
        r"\b(from among|from|of|out of) (?:its|their|our|the committee's) (?:own )?numbers?\b",
        r"\1 the members",
    ),
    (
        (
            r"\b(?:present |there |here )?(?:in (?:the )?(?:room|hall|chamber|building|person)|at the table|"
            r"here|there|in the flesh|round the table),? or (?:on (?:the|a) (?:call|line|screen|phone|link|"
            r"video)|on screen|online|dialled in|remotely|by (?:phone|video|link))(?=[,.;]|$)|\bon (?:the|"
            r"a) (?:call|line|screen|phone|link|video),? or (?:in (?:the )?(?:room|hall|chamber|building|"
            r"person)|at the table|here|there|in the flesh)(?=[,.;]|$)"
        ),
        "present in person or remotely",
    ),
    (r"\b(half|majority|third|quarter|thirds|quarters|most|all) of us\b", r"\1 of the members"),
    (rf"\b({N}) of us\b", r"\1 members"),
    # the number again, for what is less than it
    (
        (
            rf"(?P<head>\b(?P<n>{N})\b[^.;]*?)(?:[.;,:] ?(?:and |but )?|,? (?:and|but) )(?:with "
            rf")?(?P<few>{N})(?: {WHO})?,? (?:cannot|can not|may not|do not|will not|won't|are not (?:enough|"
            rf"sufficient|"
            r"a quorum)|are too few|is too few|is not enough|(?:it|they|the \w+) (?:may|can) (?:only|merely|"
            r"just) talk)(?: suffice| do| be enough| act| decide| be a quorum| do so)?(?=[.;]|$)"
        ),
        _lesser,
    ),
    # no nine, no decision
    (
        rf"^no (?P<n>{N})(?: {WHO})?(?: (?:there|present))?, {_NO}\b(?! (?:except|unless|other|save))",
        r"\g<n> members must be present",
    ),
    (
        rf"^(?:if|when|where|should) (?P<t>{_AMOUNT}(?: [\w' ]+?)?) {_LACKING},? (?:then )?{_NO}{_REST}",
        r"\g<t> must be present",
    ),
    (
        (
            rf"^with (?P<t>{_AMOUNT}(?: [\w' ]+?)?) (?:there|present|in attendance|attending|in their "
            rf"seats),? {_IT} {_MAY} {_DOING}"
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
    (r"(?:,|:| -) that is (?:the|our|its) (?:rule|law|standing rule|custom|practice)\b" + _REST, ""),
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
            rf"(?={_AMOUNT})"
        ),
        "the quorum is ",
    ),
    # what a body may do then
    (
        rf"^{_IT} {_MAY} (?:only )?{_DOING},? (?:only )?{_IF} ",
        "the committee is quorate only if ",
    ),
    (
        (
            rf"^{_IT} {_MAY} (?:only )?{_DOING},? (?:only )?with (?:the presence of |the attendance of "
            rf")?(?={_AMOUNT})"
        ),
        "the quorum is ",
    ),
    (
        (
            rf"^{_IT} (?:(?:may|can|shall|must|will|is|are) (?:not|never|in no case)|cannot) {_DOING},? "
            r"(?:unless|until|before|except (?:when|where|if)|save (?:when|where|if)) "
        ),
        "the committee is not quorate unless ",
    ),
    (
        (
            rf"^(?:(?:in order )?for|before|to enable|to allow|so that) {_IT} (?:to |can |may |is able to |"
            rf"is to ){_DOING},? (?=.)"
        ),
        "",
    ),
    (rf"^(?:in order )?to {_DOING},? (?:{_IT} )?", "the committee "),
    (rf"{_NOT_ABLE},? (?:in order |so as )?(?:for {_IT} )?to {_DOING}{_ENDS}", ""),
    (rf",? (?:before|so that|if|for) {_IT} (?:can|may|is able to|is to|are to|to) {_DOING}{_ENDS}", ""),
    (rf",? for {_IT} to {_DOING}{_ENDS}", ""),
    # who may do it
    (
        (
            rf"^(?P<t>{_AMOUNT}(?:(?! (?:or|nor|and|with|if|unless|not) )[^,.;])*?) (?:may|can|shall|suffice "
            rf"to|have (?:full )?(?:power|authority) to|are (?:enough|sufficient) to) {_DOING}(?=[,.;]|$)"
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
            rf"affairs))?(?: for {_DOING})?(?=[.;]|$)"
        ),
        r"\1 a quorum",
    ),
    (
        (
            r"^(?:the |an? )?(?:(?:minimum|least|smallest|lowest|fewest|working|required|requisite|"
            r"necessary|sufficient|due|lawful|competent) )*(?:number|attendance|muster|complement|strength)"
            rf"(?: of (?:(?:the|its|\w+) )?{WHO})?(?: (?:that|which|who) (?:must|may|can|are|is))?(?: "
            rf"(?:required|needed|necessary|sufficient|requisite|to be present))?(?: (?:for|to|of|at) "
            rf"[^,.;]{{1,60}}?)? (?P<be>is|shall be|will be|are) (?={_AMOUNT})"
        ),
        r"the quorum \g<be> ",
    ),
)
