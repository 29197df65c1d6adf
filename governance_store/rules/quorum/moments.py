"""Is a number asked for at one moment of a meeting only? “ten members at the commencement of the meeting”.

Whether so many have to stay is not said then, and matters where somebody has left.
"""

from __future__ import annotations

import re
from typing import Final

_AT_FIRST: Final = re.compile(
    r"\b(?:at|from|by|before|on|upon) (?:the )?(?:very )?(?:start|commencement|beginning|opening|outset)\b"
    r"(?! (?:time|date|hour|balance|of (?:the |an? |each |every |its )?(?:\w+ )?(?:year|term|"
    r"season|month|day|"
    r"debate|item|vote))\b)"
)
_AFTER: Final = re.compile(
    r"\b(?:minutes?|hours?|half an hour|quarter of an hour|time|after|within|notice|days?|"
    r"weeks?)\b[^.;]{0,30}$"
)
"""“a quarter of an hour from the start”: when the time begins."""
_TO_THE_END: Final = re.compile(
    r"\b(?:throughout|all times|at any time|remain\w*|stays?|leaves?|left|leaving|lost|loses?|"
    r"ceas\w+|falls? below|"
    r"drops? below|no longer|during|continu\w+|whole (?:of the )?meeting|entire|until|to the end|maintain\w*|"
    r"at the end|while|whole length|departure|depart|withdraw\w*)\b"
)
_AT_LAST: Final = re.compile(
    r"\b(?:at|until|for|by) (?:the |any |an? |some |most of the )?(?:end|conclusion|close|"
    r"closing|part|middle|"
    r"remainder|rest) of (?:the|an?|any|each|every|its) (?:\w+ )?(?:meetings?|session|sitting|proceedings)\b"
)


def moment_of(clause: str, text: str) -> str:
    """Why a sentence may ask for so many at one moment only; or nothing."""
    found = _AT_FIRST.search(text)
    if not found or _AFTER.search(text[: found.start()]) or _TO_THE_END.search(clause.lower()):
        return ""
    return "whether so many have to stay after that is not said"
