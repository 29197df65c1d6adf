"""Does what a sentence says leave a trace in the rule? One that leaves none, and may not, is named."""

from __future__ import annotations

import re
from typing import Final

from governance_store.rules.quorum.turning import WHO

LEFT_NONE: Final = "what that changes is not clear"
"""Why a sentence is not understood of which no part says anything."""
_GUESTS: Final = (
    r"(?:attendees?|observers?|guests?|advis[eo]rs?|visitors?|invitees?|non[ -]?members?|secretariat|"
    r"(?:officers|staff|those|people|persons) (?:in attendance|attending|invited))"
)
_NOT_IN_IT: Final = re.compile(
    rf"^(?:(?!those\b)[\w']+ ){{0,4}}?(?:as )?{_GUESTS}(?:(?: and|,| or|, and)(?: \w+)? {_GUESTS})*(?: "
    rf"(?:only|"
    r"at meetings|at the meeting|on the (?:board|committee|council|panel)))? (?:(?:do|does|are|is|shall|will|"
    r"may|must) not|never|cannot)\b(?!.*\b(?:unless|if|when|where|except|only|until|but|save)\b)"
)
_AS_ALL_DO: Final = re.compile(
    rf"^(?:(?:only|all|the|any|every|an?|ex officio|coopted|co opted|ordinary|full|appointed|elected|"
    rf"nominated|"
    rf"voting) )*{WHO}(?: of the [\w ]+?)? (?:(?:do|does|shall|will|may|can|are|is|also|be|to|all|each|"
    rf"always) )*"
    r"count(?:s|ed)?(?: (?:towards|in|for) (?:the|a|its) (?:quorum|count))?(?: too| as well| also)?$"
)


def may_leave_none(text: str) -> bool:
    """Whether a sentence may say nothing new: that guests do not count, or that members do."""
    return bool(_NOT_IN_IT.match(text) or _AS_ALL_DO.match(text))
