"""Which sentences of a clause are of something else than who must come? Of votes to pass, notice, the chair.

Each is known to its last word, and kept as it is told; nothing that sets a number of those present is among
them.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.turning import F, N

_BODY: Final = (
    r"(?:the )?(?:board|committee|council|group|trustees|directors|governors|members|network|partnership)"
)
_OFFICE: Final = (
    r"(?:(?:vice|deputy|acting|independent)[ "
    r"-])?(?:chair(?:man|woman|person)?|president|convenor|convener|secretary|"
    r"treasurer|leader)"
)
_SERVANT: Final = r"(?:secretary|clerk|secretariat|chair|committee secretary|administrator|network manager)"
_WHO: Final = r"(?:members|trustees|directors|governors|councillors)"
_MOTION: Final = r"(?:motion|resolution|decision|proposal|recommendation|vote)"
_VOTES: Final = (
    r"(?:of (?:the )?(?:votes(?: cast)?|(?:members |those )?present(?: and voting)?|"
    r"those (?:who )?vot(?:e|ing)))"
)
_MANY: Final = rf"(?:(?:at least |more than )?{F}|an? (?:simple |clear |bare |two[- ]thirds )?majority)"
_MUST: Final = r"(?:must|shall|will|should|is to|are to)"
_MEETINGS: Final = rf"(?:(?:{N}|\w+) )?(?:consecutive |successive )?meetings"
_SENTENCES: Final = (
    (
        rf"(?:an?|any|every|each|all) {_MOTION}s? (?:needs?|requires?|must have|is carried "
        rf"by|is passed by) {_MANY}"
        rf"(?: vote)? {_VOTES}(?: (?:in order )?to (?:pass|carry|succeed|be (?:carried|passed|adopted)))?"
    ),
    (
        rf"(?:(?:at least|not less than|no less than) )?(?:{N}) (?:clear |working |calendar "
        rf"|full )*(?:days?|weeks?)['’]? "
        rf"(?:written )?notice(?: of (?:each|every|any|all|an?|the) meetings?)? {_MUST} be "
        rf"(?:given|sent|issued)"
        rf"(?: in writing)?(?: to (?:all|each|every|the)(?: of the)? "
        rf"(?:{_WHO}|member|trustee|director|governor))?"
    ),
    (
        rf"in the absence of (?:both )?the {_OFFICE}(?:,? (?:and|or) (?:the )?{_OFFICE})?,? "
        rf"(?:the )?(?:{_WHO}|those) present "
        rf"(?:{_MUST} |may )?(?:elect|choose|appoint|select) (?:one of (?:their "
        rf"number|themselves|those present)|another "
        r"member|a (?:temporary )?chair)(?: (?:to|as) (?:preside|chair|take the chair|lead)(?: "
        r"(?:at |over )?(?:the|that) "
        r"meeting)?)?"
    ),
    rf"the {_OFFICE}['’]s absence does not (?:affect|break|bear on) the quorum",
    (
        rf"if the {_OFFICE} is (?:absent|away|unable to act) for more than (?:{N}) "
        rf"(?:days|weeks|months),? the {_OFFICE} "
        rf"(?:acts|{_MUST} act)(?: in (?:their|his or her) (?:place|stead)| as {_OFFICE})?"
    ),
    (
        rf"(?:the |this )?quorum may be (?:varied|changed|altered|amended|reviewed|revised) "
        rf"(?:only )?by {_BODY}"
        r"(?: from time to time| at any time| by resolution)?"
    ),
    (
        rf"(?:each|every|any) (?:sub[- ]?group|sub[- ]?committee|working group|task group) "
        rf"(?:sets|shall set|may set|"
        rf"determines|shall determine|decides|agrees) its own quorum(?:,? which {_MUST} be at "
        rf"least (?:{N})(?: {_WHO})?)?"
    ),
    (
        rf"an? quorum {_MUST} be present (?:when(?:ever)?|at the time|before|for) "
        rf"(?:each|every|any|an?) (?:vote|decision)"
        r"(?: is (?:taken|made))?"
    ),
    (
        rf"(?:members|trustees|directors|governors) who (?:attend (?:fewer|less) than "
        rf"(?:{F}|{N}) (?:of )?(?:the )?"
        rf"meetings|miss {_MEETINGS}|fail to attend {_MEETINGS})(?: in a year| in a row| "
        rf"without (?:good reason|"
        r"apologies|sending apologies|leave))?,? (?:lose|forfeit|vacate|will lose|shall lose) "
        r"their (?:seats?|places?|"
        r"membership)"
    ),
    r"late arrivals are counted from (?:when|the time) they arrive",
    (
        r"(?:the )?chair may take chair['’]s action(?: (?:in consultation with|after "
        r"consulting) (?:at least )?"
        rf"(?:{N}|the|other) (?:other )?(?:{_WHO}|{_OFFICE}))?(?: between meetings)?"
    ),
    (
        r"(?:absent members|members who cannot (?:attend|come)) may send (?:their )?(?:written "
        r")?(?:views|comments),? "
        r"(?:which|but (?:these|they)) (?:do|are) not (?:count(?:ed)? as "
        r"attendance|count(?:ed)?|treated as attendance)"
    ),
    (
        rf"(?:the|an?) {_OFFICE} (?:with|who has|who declares) (?:an? )?(?:conflict(?: of "
        rf"interest)?|interest) hands over"
        rf"(?: the chair)? to the {_OFFICE}(?: for (?:the|that) item)?"
    ),
    rf"the {_OFFICE} (?:deputises|will deputise|shall deputise|may deputise) for the {_OFFICE}",
    (
        rf"(?:members|they|those) {_MUST} (?:notify|inform|tell|let) the {_SERVANT}(?: know)? "
        rf"(?:in advance )?"
        r"(?:if|when|where) they (?:cannot|can not|are unable to) attend(?: a meeting)?"
    ),
    (
        r"(?:the )?(?:chair|committee|board|group|panel) (?:may|can|will) (?:also )?invite "
        r"(?:any(?:one|body)?|other|"
        r"additional)(?: (?:person|persons|people|officers|individuals|members of staff))? to (?:attend|join)"
        r"(?: (?:all or part of )?(?:a|any|its|the) meetings?)? (?:for|on) (?:specific|particular|certain|"
        r"individual) (?:items|matters)"
    ),
    (
        rf"if neither (?:of them )?is (?:present|there|available),? (?:the )?(?:{_WHO}|those) (?:present )?"
        rf"(?:{_MUST} |may )?(?:elect|choose|appoint|select) one of (?:their number|themselves) "
        rf"to (?:preside|chair|"
        r"take the chair|lead)(?: (?:at |over )?(?:the|that) meeting)?"
    ),
    (
        rf"in (?:the )?(?:case|event) of (?:an )?(?:equality of votes|a tie|a tied vote),? the {_OFFICE}"
        r"(?: of the meeting)? (?:shall have|will have|has) an? (?:second|casting|second or casting) vote"
    ),
    r"members of the public (?:may|can) attend but (?:may |can )?not (?:speak|take part|vote)",
    (
        rf"an? (?:duly convened )?meeting(?: of {_BODY})? at which (?:an? |the )?quorum is "
        rf"present (?:is|shall be) "
        r"competent to exercise all(?: or any)?(?: of)?(?: the)? (?:powers|authorities|powers "
        r"and authorities)"
        r"(?: of the (?:committee|board)| vested in (?:it|the committee))?"
    ),
    (
        rf"attendance (?:below|under|of less than) (?:{F}|{N}) {_MUST} be "
        rf"(?:reviewed|raised|discussed|considered)"
        r"(?: by the chair)?"
    ),
    (
        r"an?y? defects? in an?y? appointments? (?:does|do|shall|will) not "
        r"(?:invalidate|affect) (?:the |any )?"
        r"(?:decisions?|proceedings|acts)(?: of the (?:board|committee))?"
    ),
    (
        r"(?:conflicts of )?interests? (?:will|shall|are to|must) be "
        r"(?:managed|declared|handled|dealt with|recorded) "
        r"(?:in line with|in accordance with|according to|as set out in|as required by) (?:the |our |its )?"
        r"(?:[\w']+ ){0,5}?(?:policy|procedure|guidance|standing orders)"
    ),
    (
        r"(?:the )?chair (?:will|shall|must) (?:decide|determine) how (?:a|any|each|the) "
        r"conflict(?: of interest)? "
        r"(?:is to|will|should) be (?:managed|handled|dealt with)"
    ),
    rf"(?:conflicted|interested) {_WHO} (?:must|shall|may|should|will) not vote",
    rf"(?:conflicted|interested) {_WHO} may be asked to leave(?: the (?:room|meeting))?",
    (
        r"(?:nominated |named )?deputies (?:should|must|shall|are to|will) be (?:of (?:an? "
        r")?(?:appropriate|suitable|"
        r"sufficient|equivalent) seniority|suitably (?:senior|briefed)|fully briefed)"
    ),
    (
        rf"the {_SERVANT} (?:will|shall|must) keep (?:a|the) (?:list|record|register) of "
        rf"(?:named |nominated )?deputies"
    ),
    (
        r"(?:where|if|when) it is (?:anticipated|expected|known|clear|likely)(?: in advance| "
        r"beforehand)? that "
        r"(?:the quorum will not be (?:met|reached|achieved)|(?:a|the) meeting will (?:not be "
        r"quorate|be inquorate)),? "
        r"(?:it|the meeting) (?:will|shall|may|should) be (?:rearranged|postponed|rescheduled|cancelled)"
    ),
    (
        r"(?:where|if|when) (?:a|the) meeting is (?:not quorate|inquorate),? (?:notes|a "
        r"note|an informal note) "
        r"(?:will|shall|may) be (?:taken|kept|made)"
    ),
)
_BESIDE: Final = tuple(
    Sought(rf"(?:^|(?<=[.;] ))(?P<said>{one})(?:[.;](?: |$)|$)", re.IGNORECASE) for one in _SENTENCES
)


def without_besides(clause: str) -> tuple[str, tuple[str, ...]]:
    """The clause without its sentences of something else, and these as they are told."""
    noted: list[str] = []

    def apart(found: re.Match[str]) -> str:
        noted.append(found["said"])
        return ""

    for one in _BESIDE:
        clause = one.sub(apart, clause)
    return (clause.rstrip() if noted else clause), tuple(noted)
