"""Which letters does a change call for? One to each person concerned, queued in the commit of the change.

A letter names the versions of the records that it tells of, so that what is sent later is what was true then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from bot.outbox.reaching import reach
from governance_store import View
from governance_store.records.ids import LetterId
from governance_store.records.kinds import Record, kind_of
from governance_store.records.letter import Letter, Matter, Rendered
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.person import Person


def letters(
    view: View,
    now: datetime,
    meeting: Meeting,
    matters: Iterable[tuple[Matter, Invitation]],
    changed: Sequence[Record],
) -> Iterator[Letter]:
    """A letter to each invited person who has an address; `changed` are the records of the same commit."""
    number = view.next_number("LTR")
    for matter, invitation in matters:
        reached = reach(view.maybe(Person, invitation.person))
        if reached is None:
            continue
        yield Letter(
            id=LetterId(f"LTR-{number:05d}"),
            person=invitation.person,
            route=reached.route,
            address=reached.address,
            matter=matter,
            thread=invitation.id,
            renders=(_rendered(view, meeting, changed), _rendered(view, invitation, changed)),
            queued=now,
            due=now,
        )
        number += 1


def _rendered(view: View, record: Record, changed: Sequence[Record]) -> Rendered:
    version = view.version(type(record), record.id) + (record in changed)
    return Rendered(kind_of(type(record)).name, record.id, version)
