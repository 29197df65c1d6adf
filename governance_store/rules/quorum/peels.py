"""What stands around how many there must be? Each peel takes off one layer, and says what the layer says.

A layer is at the front or at the end of what is left, so they come off in any order; what is inside the last
one is read by the grammar of parts.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Final

from governance_store.rules.quorum.turning import WHO, F, N
from governance_store.rules.quorum.words_of_scaffolds import (
    DOES,
    DONE,
    FILL,
    IS,
    MAY,
    PRESENT,
    PURPOSE,
    QUORATE,
    QUORUM,
    SOMETHING,
    UNLESS,
    WHEN,
)


@dataclass(frozen=True, slots=True)
class Peel:
    """A layer: its pattern, with what is `inside`; `who`, `clause` and `floor` are what it says besides."""

    pattern: str
    inside: Callable[[re.Match[str]], str]

    def match(self, text: str) -> re.Match[str] | None:
        """Where the layer is around a text, all of it; None where it is not."""
        return _compiled(self.pattern).fullmatch(text)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """A layer's pattern, compiled where a clause needs it: a clerk that reads none waits for none."""
    return re.compile(pattern)


def _peel(pattern: str, inside: Callable[[re.Match[str]], str] = lambda found: found["core"]) -> Peel:
    return Peel(pattern, inside)


_BODY: Final = rf"(?:{FILL}){{1,9}}"
_CORE: Final = r"(?P<core>.+)"
_CORE_FIRST: Final = r"(?P<core>.+?)"
_MUST: Final = (
    r"(?:must|shall|should|will|has to|have to|needs? to|are to|is to|is required to|are required to|"
    r"ought to|is|are|be|being)"
)
_THOSE: Final = (
    rf"(?:them|those|these|that number|their number|its number|the number|those {PRESENT}|the people "
    rf"{PRESENT}|the members {PRESENT}|those who (?:are {PRESENT}|attend|come|take part))"
)
_FEWER: Final = r"(?:fewer|less) than (?=\w)"


def _of_all(found: re.Match[str]) -> str:
    """“three voting members or ten per cent of them”: of the voting members."""
    told = _TOLD.search(found["before"])
    of_whom = f" of the {told['who']}" if told else ""
    return f"{found['before']}{found['share']}{of_whom}{found['after']}"


_TOLD: Final = re.compile(rf"\b(?:{N}|{F}) (?:of the )?(?P<who>(?:voting |elected )?{WHO})\b(?: or)? ?$")


SCAFFOLDS: Final = (
    # nothing without them
    _peel(
        rf"(?:but |and )?(?:no (?:{FILL}){{0,5}}{SOMETHING} (?:{FILL}){{0,5}}(?:{MAY} |is |are "
        rf")?(?:be )?{DONE}"
        rf"(?: (?:at|by|in|of) (?:{FILL}){{0,5}}[\w&]+)?|nothing (?:at all )?(?:{MAY} |is |are )?(?:be "
        rf")?{DONE}|"
        rf"no {SOMETHING} (?:{MAY} )?(?:begin|start|proceed|take place|go ahead|open|continue)|"
        rf"{_BODY}(?:{MAY} "
        rf"(?:not|never)|cannot|can not|does not|do not|never|is not to|is unable to) {DOES}|"
        rf"{_BODY}(?:{MAY} )?(?:do|does|"
        rf"decide|decides|settle|transact) (?:nothing|no {SOMETHING})|there (?:is|can be|shall be|will be) "
        rf"no {SOMETHING}),? "
        rf"{UNLESS} (?!{_FEWER}){_CORE}"
    ),
    _peel(
        rf"(?:(?:no (?:{FILL}){{0,5}}{SOMETHING} (?:{FILL}){{0,5}}|nothing )(?:{MAY} |is |are )?"
        rf"(?:be )?{DONE}|"
        rf"{_BODY}(?:{MAY} not|cannot|does not|do not|never) {DOES}),? (?:with|by|when|if|where|while) "
        rf"(?:there are )?{_FEWER}{_CORE}",
        lambda found: f"at least {found['core']}",
    ),
    # only with them
    _peel(
        rf"{_BODY}(?:{MAY} )?(?:only |validly |properly |lawfully )?{DOES},? {WHEN} (?:there (?:is|are) "
        rf")?{_CORE}"
    ),
    _peel(
        rf"{_BODY}(?:is|are|shall be|will be|becomes|can be|may be|must be) (?:only |deemed |treated as "
        rf")?{QUORATE}"
        rf"(?: (?:{FILL}){{0,4}}[\w&]+)?,? {WHEN} (?:there (?:is|are) )?{_CORE}"
    ),
    _peel(
        rf"(?:{SOMETHING}|{_BODY}{SOMETHING}) (?:{MAY} )?(?:be )?{DONE} (?:only )?(?:by|with|when|if|where|"
        rf"once) {_CORE}"
    ),
    _peel(rf"(?:for|in order for) (?:{FILL}){{1,7}}to {DOES},? {_CORE}"),
    _peel(rf"before (?:{FILL}){{1,7}}(?:{MAY} )?{DOES},? {_CORE}"),
    _peel(rf"(?:to|in order to) {DOES},? {_CORE}"),
    # at any meeting
    _peel(
        rf"(?:at|in|for|on) (?:{FILL}){{0,6}}(?:meetings?|sittings?|sessions?)(?: of "
        rf"(?:{FILL}){{0,5}}[\w&]+?)?,? {_CORE}"
    ),
    _peel(
        rf"(?:at|in|on|for) (?:the|a|an|any|its) (?:{FILL}){{0,5}}(?:board|committee|council|court|senate|"
        rf"house|assembly|"
        rf"panel|synod|commission|company|corporation|society|club|trust)(?: of "
        rf"(?:{FILL}){{0,4}}[\w&]+?)?,? {_CORE}"
    ),
    # a quorum of them
    _peel(rf"(?:{FILL}){{0,7}}{QUORUM}(?: (?:{FILL}){{0,8}})? ?{IS} {_CORE}"),
    _peel(
        rf"{_CORE_FIRST},? (?:is|are|be|makes?|make up|makes up|forms?|constitutes?|shall be|will be|shall "
        rf"form|shall make|"
        rf"shall constitute|will form|will make|counts? as|amounts? to|being) (?:a|the|its|their|our)? "
        rf"?(?:{FILL}){{0,4}}"
        rf"(?:{QUORUM}|house)(?: (?:of|for|at|in) (?:the|an?|any|its|their|this|each) "
        rf"(?:(?!of ){FILL}){{0,6}}[\w&]+)?"
    ),
    _peel(
        rf"{_CORE_FIRST} (?:is|are|will be|shall be) (?:enough|sufficient|needed|required|necessary|what "
        rf"is needed|all that is "
        rf"needed)(?: {PURPOSE})?"
    ),
    _peel(
        rf"{_CORE_FIRST} (?:suffices?|will suffice|shall suffice|will do|are enough|must do)(?: {PURPOSE})?"
    ),
    _peel(rf"{_CORE_FIRST} {MAY} {DOES}"),
    _peel(
        rf"{_BODY}(?:needs?|requires?|takes?|calls? for|must have|has to have|demands?|wants?|depends? on) "
        rf"{_CORE}"
    ),
    _peel(rf"it (?:takes|needs|requires) {_CORE}"),
    _peel(rf"there (?:must|shall|should|have to|has to|are to|is to|need to)(?: also)? be {_CORE}"),
    _peel(rf"(?:the |an? )?(?:presence|attendance|participation) of {_CORE}"),
    _peel(rf"{_BODY}{DOES} with {_CORE}"),
)
"""Layers that say nothing: what any meeting is for."""
ONLY_WITH: Final = 6
"""So many of them, the first, say that nothing is done but with those inside: then it is no aside."""
ENDS: Final = (
    _peel(rf"{_CORE_FIRST},? (?:{PURPOSE})"),
    _peel(
        rf"{_CORE_FIRST} {_MUST} (?:also |all |each |actually |be |have |to )*(?:{PRESENT}|one of {_THOSE}|"
        rf"among {_THOSE}|part of "
        rf"{_THOSE}|counted in)"
    ),
    _peel(
        r"(?P<before>.*?) ?(?:in (?:every|any|each) case|at all times|always|at any time|on (?:every|each|"
        r"any) occasion)"
        r"(?P<after> .+)",
        lambda found: f"{found['before']}{found['after']}",
    ),
    _peel(
        (
            rf"(?P<before>.*?)(?P<share>\b(?:{F}|{N}|majority)) of (?:them|their number)(?P<after>(?: "
            rf"or\b|,|$).*)"
        ),
        _of_all,
    ),
)
"""Ends that say nothing: that they are there, and what for."""
_PROVIDED: Final = (
    r"(?:so long as|as long as|provided(?: always)?(?: that)?|providing(?: that)?|on condition that|on "
    r"the condition that|on the "
    r"footing that|with the proviso that|the condition being that|subject to there being|and)"
)
_LEAST: Final = (
    r"(?:(?:and |but |though |yet |or )*(?:in (?:any|every|each) (?:case|event),? |(?:at|in) all "
    r"(?:events|cases),? |always |"
    r"(?:and )?never (?:with |being |be |of |to be )?(?:fewer|less|below|lower|under|smaller)(?: than)? |"
    r"(?:not|no) (?:with "
    r")?(?:fewer|less|lower|below|under)(?: than)? |at least |subject to |with |(?:a|an|an absolute|a "
    r"bare) (?:minimum|floor|lower "
    r"limit)(?: of)? |on condition that |provided that |so long as |as long as |again |there are |there "
    r"be )+)"
)
_MEMBERS: Final = r"(?: of them| members| people| persons| directors| in number)?"
SAYING: Final = (
    # never under
    _peel(
        rf"{_CORE_FIRST},? {_LEAST}(?P<floor>{N}){_MEMBERS}(?: at (?:the )?least| or more)?(?: (?:are|be|"
        rf"is|must be|have to "
        rf"be|being)? ?(?:there|present|needed))?(?: in (?:any|every|each) (?:case|event))?"
    ),
    _peel(
        rf"{_CORE_FIRST},? (?:and|but) (?P<floor>{N}){_MEMBERS} (?:at (?:the )?least|in (?:any|every) "
        rf"(?:case|event)|at all events)"
    ),
    # who must be among them
    _peel(rf"{_CORE_FIRST},? {_PROVIDED} (?P<clause>.+)"),
    _peel(
        rf"{_CORE_FIRST},? (?:with |and |always |there being )?(?P<who>[^,]+(?:, [^,]+)*?) (?:being |must "
        rf"be |having to be |to be "
        rf")?(?:among|amongst|included in|included among|part of|one of|some of) {_THOSE}"
    ),
    _peel(
        rf"{_CORE_FIRST},? (?:and|but) (?:they|these|those|the latter|those {PRESENT}) (?:must |shall |"
        rf"have to |are to |should )?"
        r"(?:also )?(?:include|take in|comprise|contain) (?P<who>.+)"
    ),
)
"""Ends that say something of their own."""
