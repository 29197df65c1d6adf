"""How do people say it who restate a rule in plain words? One pattern a turn, tried before all others.

What is taken out here bears on no verdict; whatever might is said again in the words of the other rooms.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import WHO, F, N, Turn

_ASIDE: Final = r". Beside the quorum it is said: “\g<said>”"
"""What depends on another document is told, word for word."""
_MORE: Final = r"(?P<more>greater|higher|larger|more|less|fewer|smaller|lower)"
_TIME: Final = r"(?:half an hour|an hour|a quarter of an hour|[\w-]+ minutes)"
_ENDS: Final = r"(?:closes|dissolves|cancels|ends|terminates)"
_AFAR: Final = r"(?:electronically|remotely|by video|by telephone|online|virtually|from a distance)"
_OWNERS: Final = r"(?:the |its )?(?:members|owners|shareholders)"
_BODY: Final = r"(?:council|board|committee|authority|assembly|commission|panel)"


def _without(found: re.Match[str]) -> str:
    """“half an hour without them cancels a requisitioned meeting and adjourns any other”."""
    told = f"If there is no quorum within {found['time'].lower()}, a requisitioned meeting is dissolved"
    return f"{told}, any other meeting is adjourned"


_NUMBERS: Final[tuple[Turn, ...]] = (
    (
        rf",? or,? (?:where|when|if) (?:that|it|this) is {_MORE},? (?P<other>[^.;]+?)(?=[.;]|$)",
        r" or \g<other>, whichever is \g<more>",
    ),
    (
        r",? and in working (?:out the \w+|it out|that out|this out),? (?=(?:a|any) fraction counts as one)",
        ", ",
    ),
    (
        r"\bgo up to the next whole number(?: (?:if|where) (?:it|that) is not one(?: already)?)?",
        "rounded up",
    ),
    (r"\b(?:brought|taken|raised) up to (?:a|the next) whole (?:number|one)", "rounded up"),
    (
        (
            rf"\bof (?:whoever is|those who are|those) (?:then |now |currently )?(?:serving|in office|"
            rf"in post)? ?on (?:it|the {_BODY})\b"
        ),
        "of the members in post",
    ),
    (rf"\b(?P<n>{N}) out of (?=the [\w -]+(?:, the [\w -]+)+ and the )", r"\g<n> of "),
)

_AMONG_THEM: Final[tuple[Turn, ...]] = (
    (
        (
            r",? (?:so|as) long as (?:those|the members) (?:sitting|present|there|attending|who sit|"
            r"who attend) include\b"
        ),
        ", including",
    ),
    (r",? but only (?:while|so long as|as long as|when|if) (?=lay |the |at least )", ", provided "),
    (
        (
            rf",? together with (?=(?:an? |one |two )?(?:majority|{F}|"
            rf"more than half) (?:of )?the [\w -]*(?:house|members|chamber))"
        ),
        " and also ",
    ),
    (rf",? as well as (?=(?:one|two|three|four|at least {N}) )", " and "),
    (r",? and with (?P<who>at least [^.;]+?) among (?:the \w+|them)(?=[.;]|$)", r". They include \g<who>"),
    (
        rf",? and with (?:the one or the other|either of them|whoever it is) (?:at least )?(?P<n>{N}) ",
        r" and at least \g<n> other ",
    ),
    (
        r", (?P<who>(?:the|an?) [\w' -]+?) being one(?: of (?:them|those|these))?(?=[,.;]|$)",
        r", including \g<who>",
    ),
    (r"\bmakes? up a (?:hearing|panel|bench|court|sitting|tribunal)\b", "make up a quorum"),
    (r",? however many (?:attend|come|are present|are there)(?=[,.;]|$)", ""),
    (r" belonging to it(?= must| are| is| have)", ""),
)

_WHO_COUNTS: Final[tuple[Turn, ...]] = (
    (
        (
            r"\bleaving (?P<who>the [\w -]+?) out(?: of (?:the|that|its) (?:reckoning|account|count|"
            r"calculation)| of account)?(?=[,.;]|$)"
        ),
        r"not counting \g<who>",
    ),
    (r", who presides,", ","),
    (r",? when (?:the )?\w+ is (?:away|absent)(?=\))", ""),
    (r"(?<=s) are not counted(?=[.;]|$)", " do not count"),
    (r", though they may (?:all |also )?(?:attend|come|speak|be there),", ""),
    (r"\b(?P<do>do|does) not go towards (?:it|that|the number)(?=[,.;]|$)", r"\g<do> not count"),
    (
        r"\b(?P<be>are|is) left out of (?:the |that )?(?:count|reckoning|account|calculation)(?=[,.;]|$)",
        r"\g<be> not counted",
    ),
    (
        (
            r"(?<=\. )(?:nobody|no one|no-one) may (?:substitute|deputise|stand in) for (?:an?|any|"
            r"the) (?:representative|member|absent member)(?=[.;]|$)"
        ),
        "Deputies do not count",
    ),
    (
        (
            r",? an alternate (?:member )?(?:being counted|counting|counts|is counted) (?:when|"
            r"where) (?:serving in (?:the )?place of )?[^,.;]*?\b(?:absent|away|not there)(?=[.;]|$)"
        ),
        ". Alternates count",
    ),
    (
        (
            rf"(?<=\. )(?:somebody|anyone|anybody) acting as an alternate (?:{WHO} )?counts if the {WHO} who "
            rf"appointed \w+ is not there(?=[.;]|$)"
        ),
        "Alternates count",
    ),
    (r"\bbeing present like the (?:rest|others)\b", "counting as present"),
    (
        r"\b(?P<whom>members|states|associations|members entitled to vote) (?:being )?represented(?=[,.;]|$)",
        r"\g<whom> present",
    ),
    (r"\b(?:themselves|personally) or by proxy\b", "in person or by proxy"),
    (r",? powers given to a colleague not being counted(?=[.;]|$)", ". Proxies do not count"),
    (
        rf"\btaking part (?P<how>{_AFAR}) is being present(?=[,.;]|$)",
        r"members taking part \g<how> count",
    ),
    (r",? and those who (?:go on to )?abstain are still counted", ". Those who abstain are counted"),
)

_BY_PROXY: Final[tuple[Turn, ...]] = (
    (
        (
            r"\bthose who have (?:given|sent|lodged) (?:an? )?prox(?:y|ies) (?:are|being) (?:taken to be|"
            r"deemed|treated as|regarded as|counted as)(?: being)? present"
        ),
        "proxies count",
    ),
    (
        (
            rf"(?:(?<=\. )|(?<=, and )|(?<=, but )|(?<= but )|(?<=; ))(?:(?:nobody|no one|no-one|"
            rf"no {WHO}) (?:may |can )?|an? {WHO} (?:cannot|may not) )(?:be represented|acts?|attend|votes?|"
            rf"attend or vote) (?:by|through) (?:a )?proxy(?=[.;]|$)"
        ),
        "proxies do not count",
    ),
    (r"\bno proxies are (?:admitted|allowed|accepted)(?=[,.;]|$)", "proxies do not count"),
    (
        (
            r"(?<=\. )an alternate (?:member )?(?:serves|sits|acts) where an? (?:\w+ )?member is (?:absent|"
            r"away)(?=[.;]|$)"
        ),
        "Alternates count",
    ),
)

_FROM_AFAR: Final[tuple[Turn, ...]] = (
    (
        r"\bin the room or by (?:telecommunications?|telephone|video|a link|video link)(?=[,.;]|$)",
        "in person or by telephone",
    ),
    (r"\bby proxy,? or by technology(?=[,.;]|$)", "by proxy or by telephone"),
    (
        r"\bthose in a (?:telephone|video) conference being present(?=[.;]|$)",
        "those taking part by telephone being counted",
    ),
)

_VOTES: Final[tuple[Turn, ...]] = (
    (
        (
            rf"(?P<f>{F}|more than half) of (?:all )?(?:the )?votes,? (?:each (?:member )?having one|"
            rf"one (?:a|for each|to a|per|for each of) (?:lot|unit|member|them)),?"
        ),
        r"\g<f> of the members,",
    ),
    (r",? (?:their|the|all|whose) shares (?:being|are) (?:alike|equal)(?=[,.;]|$)", ""),
    (
        r",? (?P<said>or more where (?:they|the directors) so (?:fix|decide|determine)),?(?P<rest>[^.;]*)",
        rf"\g<rest>{_ASIDE}",
    ),
    (r"\b(?:in no (?:case|event)|never) with (?P<few>fewer|less) than\b", r"never \g<few> than"),
    (
        (
            rf"(?P<if>(?:^|(?<=[.;] ))(?:where|if) there are (?:(?:[\w ]+? )?{WHO}|more|fewer)) (?=(?:{N}|"
            rf"{F}|it is)\b)"
        ),
        r"\g<if>, ",
    ),
)

_VACANCIES: Final[tuple[Turn, ...]] = (
    (r"\bvacancies do not enter into it\b", "vacancies are not counted"),
    (
        r"\bit is taken of the full membership,? leaving out (?:any|all|the) vacancies(?=[.;]|$)",
        "Vacancies are not counted",
    ),
    (
        (
            rf"(?P<vacant>\bvacan(?:t|cies)\b[^.;]*?(?:left out|not counted)[^.;]*?),? and so (?:is|"
            rf"are) (?:any|every|those) {WHO} suspended(?: from (?:that|the) meeting)?(?=[.;]|$)"
        ),
        r"\g<vacant>",
    ),
    (
        (
            r"(?:, a vacancy making no difference|(?:(?<=\. )|(?<=; ))(?:empty places|vacant seats|"
            r"vacancies) do not matter(?: so long as that many (?:take part|are there|attend))?)(?=[.;]|$)"
        ),
        ". Vacancies do not affect the number",
    ),
)

_OCCASIONS: Final[tuple[Turn, ...]] = (
    (r", (?P<said>called at short notice),(?P<rest> (?:has|needs|requires)[^.;]*)", rf"\g<rest>{_ASIDE}"),
    (r"\bhas no quorum without\b", "needs"),
    (r",? and (?P<said>may only take the business in the notice)(?=[.;]|$)", _ASIDE),
    (r",? whereas (?=[\w ]+ (?:needs|requires|takes) )", ". "),
    (r"\bthere is no need of a quorum\b", "no quorum is needed"),
    (r"(?:^|(?<=[.;] ))in (?:all|every) cases?,? (?=[\w-]+ )", ""),
    (
        (
            rf"(?<=[.;] )(?P<n>{N}|{F}) (?:of them )?(?:are|is) (?:enough|"
            rf"sufficient) for (?P<what>\w+ing [^.;,]+?)(?=[.;]|$)"
        ),
        r"For \g<what>, the quorum is \g<n>",
    ),
    (
        (
            r",? whether the meeting is (?:the annual|an ordinary|a general) one(?:, another| or (?:another|"
            r"an adjourned|a special)(?: one)?)*(?=[.;]|$)"
        ),
        "",
    ),
    (
        (
            r"(?:^|(?<=\. ))(?P<said>unless (?:the|its) (?:articles|bylaws|rules|constitution) "
            r"(?:say|provide|state)s? otherwise), (?P<rest>[^.;]+)"
        ),
        rf"\g<rest>{_ASIDE}",
    ),
    (
        (
            r",? (?P<said>(?:where|unless|if) the directors (?:have not fixed|fix|have fixed) another number)"
            r"(?=[.;]|$)"
        ),
        _ASIDE,
    ),
    (
        (
            rf"(?:^|(?<=\. ))in (?:conducting|holding|hearing) (?:an? |"
            rf"any )?\w+,? (?P<body>the [\w ]*?{_BODY}) (?=must|needs|requires)"
        ),
        r"\g<body> ",
    ),
    (
        r"(?:^|(?<=[.;] ))before the \w+ votes on (?P<one>an? \w+), or on (?P<other>an? \w+)(?: to one)?,",
        r"for a vote on \g<one> or \g<other>,",
    ),
    (
        r",? (?:but|though|although) for (?P<body>an? \w+ of [\w ]+? or (?:more|fewer|less)),? it is ",
        r", but for \g<body>, ",
    ),
    (r" both for a meeting and for each vote (?:in|at) it(?=[,.;]|$)", ""),
)

_AT_ONCE: Final[tuple[Turn, ...]] = (
    (
        (
            r", (?:the|a) majority (?:being |of them |to be )?(?!present|voting|required|there|attending|"
            r"needed|suffices|decides|enough|of\b)(?P<who>[a-z-]+(?: members)?)(?=[,.;]|$)"
        ),
        r", of whom a majority must be \g<who>",
    ),
    (
        (
            rf"(?:^|(?<=[.;] ))the [\w ]{{3,40}}? must have (?=(?:at least )?(?:{N}|{F}|"
            rf"\w+(?:-\w+)? per cent) of its {WHO} (?:taking part|present|there|attending))"
        ),
        "The quorum is ",
    ),
    (
        (
            r",? and (?=the [\w ]{3,40}? (?:must|has to|shall) (?:also )?(?:be (?:present|there)|"
            r"attend) (?:for|when|where|at|if|in) )"
        ),
        ". ",
    ),
)

_WITHOUT: Final[tuple[Turn, ...]] = (
    (
        (
            rf"\ba meeting (?:(?:that |which )?{_OWNERS} (?:requisitioned|demanded|called for|asked for)|"
            rf"(?:demanded|called for|requested) by {_OWNERS}|convened at {_OWNERS}' request)"
        ),
        "a requisitioned meeting",
    ),
    (
        (
            rf"(?<=[.;] )(?P<time>{_TIME}) without (?:that many|them|it|a quorum|"
            rf"those),? {_ENDS} a requisitioned meeting(?:,? and adjourns any other)"
        ),
        (_without),
    ),
    (
        (
            rf"(?P<head>requisitioned meeting is dissolved,? (?:and|"
            rf"while) any other (?:stands over for a week|is adjourned|"
            rf"goes to the next week))[;,] (?:and )?(?:then, |when, )?(?P<time>{_TIME}) (?:after its start|"
            rf"into it|in), (?:whichever members|whoever) (?:are|is) (?:present|there) (?:form|forms|are|is|"
            rf"make|makes) (?:the|a) quorum"
        ),
        r"\g<head>. At the adjourned meeting the members present after \g<time> are a quorum",
    ),
    (
        rf"(?P<time>{_TIME}) into the adjourned meeting those who are there are the quorum",
        r"at the adjourned meeting those present after \g<time> are a quorum",
    ),
    (
        (
            r",? and (?:it )?(?:may|can) then (?:decide|act|proceed|"
            r"deliberate),? (?:whatever (?:the )?number (?:comes|attends|is present)|however many (?:come|"
            r"attend))"
        ),
        ". At the adjourned meeting those present are a quorum",
    ),
    (
        (
            r"(?:\bno quorum is (?:needed|required|called for) (?:at|for) (?:the adjourned meeting|that one)|"
            r"\b(?:at|for) (?:the adjourned meeting|that one),? no quorum is (?:needed|required|"
            r"called for))(?=[.;]|$)"
        ),
        "at the adjourned meeting those present are a quorum",
    ),
    (r",? and (?=without (?:it|that number|that many|them),? (?:it|the meeting) )", ". "),
    (
        r"\bon a member's objection that they are not, the sitting is adjourned",
        "if there is no quorum, the meeting is adjourned",
    ),
    (
        (
            r"\bwhen a meeting is (?:put off|adjourned) for (?:lack|want) of (?:it|one|"
            r"a quorum), no quorum is needed at the adjourned meeting(?: for the business that stood "
            r"over)?(?=[.;]|$)"
        ),
        "If there is no quorum, the meeting is adjourned. At the adjourned meeting those there are a quorum",
    ),
)

_LINK: Final = (
    r"(?:the use of )?(?:audio link|tele(?:phone|conferenc\w+)|phone|video(?:[- ]?conferenc\w+)?|"
    r"computer|internet|web|electronic)(?: link| call| facilities| equipment| conferencing)*"
)
_LINKS: Final[tuple[Turn, ...]] = (
    (
        (
            r"\b(?P<joins>(?:participat(?:e|ing)|tak(?:e|ing) part|attend(?:ing)?|join(?:ing)?)(?: in)?"
            rf"(?: [\w-]+){{0,3}}?) (?:by|via|through) {_LINK}"
            rf"(?:(?:,| or|, or|,? including)(?: by)? {_LINK})+"
        ),
        r"\g<joins> by telephone or video",
    ),
    (
        (
            r"\bparticipation (?:in (?:a |the |any |such )?meetings? )?(?:in|by) (?:any of )?(?:this|these) "
            r"(?:manners?|means|ways?) (?:shall|will|is|are) (?:be )?(?:deemed|treated|considered|regarded) "
            r"(?:to constitute|as|to be) (?:being )?(?:presence|present)(?: in person)?"
            r"(?: at (?:the|such|that|a) meetings?)?"
            r"(?: and (?:shall |will )?(?:be )?count(?:s|ed)? towards the quorum)?(?=[.;]|$)"
        ),
        "members taking part by telephone or video are counted as present",
    ),
)
"""“by telephone, video or computer link”, “participation in this manner”: those who join from afar."""
ALWAYS: Final[tuple[Turn, ...]] = (*_AT_ONCE, *_WITHOUT, *_LINKS)
"""What is tried for every clause, since it would be read as something else."""
TURNS: Final[tuple[Turn, ...]] = (
    *_NUMBERS,
    *_AMONG_THEM,
    *_WHO_COUNTS,
    *_BY_PROXY,
    *_FROM_AFAR,
    *_VOTES,
    *_VACANCIES,
    *_OCCASIONS,
)
