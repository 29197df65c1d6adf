"""What is an aside, and what is none, in one sentence? “The board meets monthly and needs five members”."""

from __future__ import annotations

from typing import Final

from governance_store.rules.quorum.composed.patterns import Pattern
from governance_store.rules.quorum.composed.pieces import Noted, Pieces, Remaining, others, such


def _told(pieces: Pieces) -> Pieces | None:
    """What is asked for; “and the other two are nurses” may be said of those just asked for."""
    return None if such(pieces, Remaining) else others(pieces, Noted)


def _aside(_pieces: Pieces) -> Pieces:
    return ()


RULES: Final[dict[str, tuple[Pattern, ...]]] = {
    "HALVES": (
        ("SAYS AFTERASIDE ASIDES", _told),
        ("ASIDES THENALSO VERBED [TRAIL]", _told),
        ("COUNTING AFTERASIDE ASIDES", _told),
        ("ASIDES THENALSO COUNTING", _told),
        ("VACATED THENALSO COUNTING", _told), ("COUNTING THENALSO VACATED", _told),
        ("SAYS [,] with DECISIONSDECIDED", _told),
        ("DOINGS [,] SAYS", _told),
        ("SUBJECT DOESBESIDES [,] and/but REQUIRES [TRAIL]", _told),
        ("SUBJECT , APPOINTED CHOSENBY , REQUIRES [TRAIL]", _told),
        ("ITSMEETINGS are OFTEN and SAYS", _told),
        ("SAYS and each has one vote", _told),
        ("SUBJECT , with MAKEUP , REQUIRES [TRAIL]", _told),
        ("SUBJECT , which/who DOESBESIDES , REQUIRES [TRAIL]", _told),
    ),
    "THENALSO": ("[,] and/but [,] [also]", ";"),
    "DECISIONSDECIDED": (("MATTERS {[being] decided/settled/taken/made} WHICHWAY", _aside),
                         ("THEPRESIDER having TIEVOTE [vote] [ONATIE]", _aside)),
    "DOINGS": (("APPOINTED CHOSENBY", _aside), ("meeting OFTEN", _aside)),
    "DOESBESIDES": (
        ("MEETS [at least] OFTEN", _aside),
        ("COMPOSED MAKEUP", _aside),
        ("ISDONE APPOINTED [CHOSENBY]", _aside),
        ("[ISHELD] HELD [at least] OFTEN", _aside),
        ("{report|reports} to RESTPLAIN", _aside),
    ),
    "ISHELD": ("are/is",),
    "REQUIRES": (
        "NEED WHO", "DOES WHEN HERE", "NEEDWITH WHO",
        "{MAY not|cannot} VERB {without|with fewer/less than} WHO",
        "{MAY not|cannot} VERB {unless|until} HERE",
    ),
}  # fmt: skip
