"""What does the clerk do unasked, and when? Each minute it queues what is owed and delivers what is queued.

The only file that knows `schedule`, which forgets over restarts and stops at the first job that raises. So
it only ticks: what is due is asked of the record, and the one job never raises.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from bot.outbox.dispatcher import SURFACE, Postroom, deliver, unsettled
from bot.outbox.guarded import unstoppable
from bot.outbox.reminders import queue_owed
from governance_store import GovernanceError
from governance_store.records.ids import NETWORK, LetterId
from governance_store.records.network import Network
from governance_store.rules.silence import is_silent

_log = logging.getLogger(__name__)
_INTERVAL = timedelta(minutes=1)
_PAUSE = 1.0


@dataclass(frozen=True, slots=True)
class Ticked:
    """What one tick did: letters queued as owed, what became of those due, those that wait, and what else."""

    queued: tuple[LetterId, ...] = ()
    accepted: tuple[LetterId, ...] = ()
    delayed: tuple[LetterId, ...] = ()
    failed: tuple[LetterId, ...] = ()
    waiting: tuple[LetterId, ...] = ()
    told: tuple[str, ...] = ()
    silent: bool = False
    """The network is not open, and what waits, waits for that."""


def tick(room: Postroom) -> Ticked:
    """Queue what is owed and deliver what is due; where that failed, say so to somebody at once."""
    told = tuple(filter(None, map(_done, room.errands)))
    queued = queue_owed(room.store, room.clock.now(), SURFACE)
    first = deliver(room)
    more = queue_owed(room.store, room.clock.now(), SURFACE) if first.failed else ()
    second = deliver(room) if more else None
    with room.store.reading() as view:
        waiting = tuple(letter.id for letter in unsettled(view))
        silent = is_silent(view.maybe(Network, NETWORK))
    return Ticked(
        queued=queued + more,
        accepted=first.accepted + (second.accepted if second else ()),
        delayed=first.delayed + (second.delayed if second else ()),
        failed=first.failed + (second.failed if second else ()),
        waiting=waiting,
        told=told,
        silent=silent,
    )


def _done(errand: Callable[[], str]) -> str:
    """What an errand did; one that fails is told, and keeps no letter from leaving."""
    try:
        return errand()
    except GovernanceError as fault:
        return str(fault)


def sweep(room: Postroom) -> None:
    """Tick, write down in the log what was done, and never raise."""
    unstoppable(lambda: _told(tick(room)), "the timetable's sweep")


def _told(done: Ticked) -> None:
    for verb, ids in (("queued", done.queued), ("accepted", done.accepted), ("delayed", done.delayed)):
        if ids:
            _log.info("letters %s: %s", verb, ", ".join(ids))
    for sentence in done.told:
        _log.info("%s", sentence)
    if done.failed:
        _log.warning("letters failed: %s", ", ".join(done.failed))


def run(
    room: Postroom, stop: threading.Event, pause: float = _PAUSE, wake: threading.Event | None = None
) -> None:
    """Sweep now and then each minute, and within a pause of being woken, until told to stop."""
    import schedule  # noqa: PLC0415 -- first use only

    timetable = schedule.Scheduler()
    timetable.every(int(_INTERVAL.total_seconds())).seconds.do(sweep, room)
    sweep(room)
    while not stop.wait(pause):
        if wake is not None and wake.is_set():
            wake.clear()
            sweep(room)
        timetable.run_pending()
