"""Which kinds of interests are there, which of somebody's still stand, and is one declared in time?

Kinds, the 28 days, nil returns and the yearly round: NHS England, Managing conflicts of interest in the NHS.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

from governance_store.records.interest import Interest
from governance_store.records.network import Network

KINDS: Final = ("financial", "non-financial professional", "non-financial personal", "indirect")
WITHIN: Final = 28
"""So many days after it arose, an interest is to be declared at the latest."""


def kinds_of(network: Network) -> tuple[str, ...]:
    """The kinds that a network's register knows."""
    return network.interest_kinds or KINDS


def standing(interests: Iterable[Interest], day: date) -> tuple[Interest, ...]:
    """Those that somebody has on a day; one ends with its last day."""
    return tuple(one for one in interests if one.ended is None or one.ended >= day)


def days_late(since: date | None, day: date) -> int:
    """By how many days an interest that is declared on a day is late; 0 where it is in time."""
    return max(0, (day - since).days - WITHIN) if since else 0
