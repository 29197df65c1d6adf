"""How does one fault stop nothing else? It is logged, and turned into a reason to try again later.

With the dispatch of commands the only place that catches everything: a timetable has nobody to tell, and one
letter that trips over a fault of ours must not keep all the others from leaving. The log is told where and
what sort of fault it was, never its message, in which there may stand what somebody wrote.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from typing import TypeVar

from bot.outbox.sending import PutOff
from governance_store import GovernanceError

T = TypeVar("T")

_log = logging.getLogger(__name__)


def guarded(work: Callable[[], T], what: str) -> T:
    """Do some work; what nobody foresaw is logged and raised as PutOff. `what` names it by id."""
    try:
        return work()
    except GovernanceError:
        raise
    except Exception as fault:
        where = "".join(traceback.format_tb(fault.__traceback__))
        _log.error("a mistake of the clerk's own with %s: %s\n%s", what, type(fault).__name__, where)
        raise PutOff(f"The clerk made a mistake of its own with {what}; its log has the details.") from fault


def unstoppable(work: Callable[[], object], what: str) -> None:
    """Do some work; whatever goes wrong is logged, and that is all."""
    try:
        guarded(work, what)
    except GovernanceError as fault:
        _log.error("%s: %s", what, fault)
