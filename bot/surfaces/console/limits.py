"""Who asks too often, and who is asking? Counted in memory, for each caller and each address.

A restart forgets what is counted here; that nobody is sent link after link, the record itself sees to.
"""

from __future__ import annotations

import threading
from collections import OrderedDict, deque
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_address, ip_network
from typing import Final

from starlette.requests import Request

_MOST_KEYS: Final = 10_000


@dataclass(frozen=True, slots=True)
class Limit:
    """How often a thing may be done within a time."""

    most: int
    within: timedelta


ASKING: Final = Limit(20, timedelta(minutes=15))
ASKING_FOR_ONE: Final = Limit(5, timedelta(minutes=15))
TRYING: Final = Limit(30, timedelta(minutes=15))
ANSWERING: Final = Limit(600, timedelta(minutes=15))
"""Of links that are ours: a hospital is one caller to us, and its mail gateway opens everybody's links."""


class Buckets:
    """What each caller has done lately, the longest silent of too many forgotten."""

    def __init__(self) -> None:
        self._done: OrderedDict[tuple[Limit, str], deque[datetime]] = OrderedDict()
        self._lock = threading.Lock()

    def wait(self, limit: Limit, key: str, now: datetime) -> int:
        """Count one more; how many seconds to wait where that is too many, and 0 where it is not."""
        with self._lock:
            done = self._done.setdefault((limit, key), deque(maxlen=limit.most))
            self._done.move_to_end((limit, key))
            while len(self._done) > _MOST_KEYS:
                self._done.popitem(last=False)
            while done and not timedelta() <= now - done[0] < limit.within:
                done.popleft()
            if len(done) < limit.most:
                done.append(now)
                return 0
            return int((done[0] + limit.within - now).total_seconds()) + 1


def client_of(request: Request, proxy: str) -> str:
    """Who is calling: the last address that our own proxy names, and nobody else's word."""
    peer = request.client.host if request.client else ""
    told = request.headers.get("x-forwarded-for", "").rpartition(",")[2].strip()
    return _network(told if proxy and peer == proxy and told else peer)


def _network(address: str) -> str:
    """Whoever has one IPv6 address has billions of them, so their network counts."""
    try:
        known = ip_address(address)
    except ValueError:
        return "unknown"
    return str(ip_network((known, 64), strict=False)) if isinstance(known, IPv6Address) else str(known)
