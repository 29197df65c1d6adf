"""How does what is owed become letters? Each is queued with the key that keeps it from coming twice."""

from __future__ import annotations

from datetime import datetime

from bot.outbox.routes import routed
from governance_store import Desk, DuplicateKey, Store
from governance_store.records.ids import CLERK, LetterId
from governance_store.records.letter import Letter
from governance_store.rules.duty import Owed
from governance_store.rules.owed import owed


def queue_owed(store: Store, now: datetime, surface: str) -> tuple[LetterId, ...]:
    """Queue a letter for everything that is owed; the lock is asked for only where something is."""
    with store.reading() as view:
        if not owed(view, now):
            return ()
    with store.writing() as desk:
        queued = [_queue(desk, one, now, surface) for one in owed(desk, now)]
    return tuple(id_ for id_ in queued if id_)


def _queue(desk: Desk, one: Owed, now: datetime, surface: str) -> LetterId | None:
    letter = _letter(desk, one, now)
    try:
        desk.commit(
            at=now,
            actor=CLERK,
            surface=surface,
            verb="letter.queued",
            records=routed(desk, (letter,)),
            keys=(one.key, *one.also),
        )
    except DuplicateKey:
        return None
    return letter.id


def _letter(desk: Desk, one: Owed, now: datetime) -> Letter:
    return Letter(
        id=LetterId(f"LTR-{desk.next_number('LTR'):05d}"),
        person=one.person,
        route=one.route,
        address=one.address,
        matter=one.matter,
        thread=one.thread,
        renders=one.renders,
        queued=now,
        due=now,
        gathers=one.gathers,
    )
