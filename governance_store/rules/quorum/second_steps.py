"""What becomes of an adjourned meeting that has no quorum either is no rule of every meeting.

“If at the adjourned meeting a quorum is again not present, the meeting is dissolved”: nothing is said of the
first meeting. Such a step is taken out of the clause before it is read, and is asked about.
"""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.needing import Sought
from governance_store.rules.quorum.understanding import ADJOURNED, Unclear

_BETWEEN: Final = re.compile(
    r"((?<=[.;:])\s+|\n+|,?\s+(?:and|but)\s+(?=(?:if|where|when|whenever|should|unless|in the event|in case|"
    r"failing)\b)|,\s+(?=failing\b))",
    re.IGNORECASE,
)
"""What stands between two steps: “…, and if at the adjourned meeting …”."""
_LATER: Final = re.compile(
    r"\b(?:adjourned|reconvened|resumed|rescheduled|rearranged|postponed|second|next|subsequent|following|"
    r"recalled|repeat|deferred|new|later|further) (?:\w+ ){0,2}?(?:meetings?|sessions?|sittings?|"
    r"occasion|date|"
    r"day|time|attempt|call|convocation)\b|"
    r"\b(?:it|the meeting) (?:is|was|has been) (?:reconvened|resumed|held again)\b"
)
_AGAIN: Final = re.compile(r"\b(?:again|once more|a second time)\b")
_STILL: Final = re.compile(
    r"\b(?:such meeting|still|also|then|remains?|that meeting|that day|thereat|too|either)\b"
)
_LACKS: Final = Sought(
    r"\bquor\w+\b.*\b(?:not|never|fails?|cannot|lacking|absent|missing)\b|\b(?:no|lacks?|lacking|without|"
    r"want of|absence of|short of|fails? to|not|never|failing|insufficient)\b.*\bquor\w+|\binquorate\b|"
    r"\bin quorate\b|\bunless\b.*\bquor\w+|\b(?:fewer|less) than\b|\btoo few\b|\bnot enough\b|"
    r"\blacks? (?:it|one)\b"
)
_FOLLOWS: Final = Sought(
    r"\b(?:dissol\w+|adjourn(?:s|ment|ing)?(?! date)|"
    r"adjourned(?! (?:\w+ )?(?:meeting|session|sitting|date|day|time))|"
    r"lapse\w*|cancel\w*|"
    r"abandon\w*|terminat\w+|closed?|closes|ends?|ended|postpone\w*|put off|stands? over|void|deferred|"
    r"held over|come to an end|fall|falls|called off|referred|withdrawn|reconven\w+|rescheduled|re-called)\b"
    r"(?! (?:meeting|session|sitting|below|short)\b)"
)
_ENOUGH: Final = re.compile(
    r"\b(?:present (?:shall|will|may|are|is|form|constitute|make)|those|whoever|whatever|however many|enough|"
    r"suffic\w+|proceed\w*|go ahead|continue\w*|transact|carry on|decide|act|(?:a|"
    r"the) quorum (?:shall|will) be|"
    r"be (?:a|the) quorum|(?:form|constitute|make) (?:a|the|up)|regardless|irrespective|any number|"
    r"no quorum (?:is|shall be) (?:needed|required))\b"
)
_WHEN: Final = re.compile(r"\b(?:if|where|when|whenever|should|unless|without)\b")
_BEHIND: Final = re.compile(r"\b(?:if|where|when|whenever|should|unless)\b.*")
"""“shall be dissolved if a quorum is not present at the adjourned meeting”."""
_OTHERWISE: Final = re.compile(r"\s*(?:(?:but|and) )?(?:otherwise|failing|if not\b|if there are not)")
"""“…, those present at the adjourned meeting are enough; otherwise it is dissolved”."""
_ADJOURNS: Final = Sought(
    r"\b(?:adjourn|postpone|reconven|put off|reschedul|stand over|resum|second meeting)"
)


def without_second_steps(clause: str) -> tuple[str, tuple[Unclear, ...]]:
    """The clause without what follows where an adjourned meeting lacks a quorum, and those steps."""
    parts = _BETWEEN.split(clause)
    kept, told = "", list[Unclear]()
    for step, between in zip(parts[::2], ["", *parts[1::2]], strict=True):
        if _is_second(step.lower(), kept.lower()):
            kept = _ended(kept)
            why = "what becomes of an adjourned meeting without a quorum is not followed"
            told.append(Unclear(step.strip(" ,.;"), why, ADJOURNED))
        else:
            kept += between + step
    return (kept.strip(), tuple(told)) if told else (clause, ())


def _ended(text: str) -> str:
    bare = text.rstrip(" ,;:\n")
    return bare if not bare or bare.endswith(".") else f"{bare}."


def _is_second(step: str, before: str) -> bool:
    """Whether a step tells what follows where there is no quorum at the adjourned meeting either."""
    follows = _FOLLOWS.search(step)
    if not follows:
        return False
    if _OTHERWISE.match(step) and not _ENOUGH.search(step):
        return bool(_LATER.search(re.split(r"[.;]", before.rstrip(" .;,"))[-1]))
    lacking = step[: follows.start()]
    behind = _BEHIND.search(step, follows.end())
    if behind and not _WHEN.search(lacking):
        lacking = behind[0]
    if not _LACKS.search(lacking) or _ENOUGH.search(step[follows.start() :]):
        return False
    if _LATER.search(lacking) or _AGAIN.search(lacking):
        return True
    return bool(_STILL.search(lacking) and _ADJOURNS.search(before))
