"""Which letters tell people of records that were just written? One to each who can be reached."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from bot.outbox.reaching import reach
from governance_store import View
from governance_store.records.ids import LetterId, PersonId
from governance_store.records.kinds import Record, kind_of
from governance_store.records.letter import Letter, Matter, Rendered
from governance_store.records.person import Person


def telling(
    view: View,
    now: datetime,
    matter: Matter,
    told: Iterable[tuple[PersonId, str, Sequence[Record]]],
    changed: Sequence[Record],
    behind: int = 0,
) -> Iterator[Letter]:
    """A letter to each person, in their thread, of their records; `changed` are those of the same commit.

    `behind` is how many other letters that commit has already.
    """
    number = view.next_number("LTR") + behind
    for person, thread, records in told:
        reached = reach(view.maybe(Person, person))
        if reached is None:
            continue
        yield Letter(
            id=LetterId(f"LTR-{number:05d}"),
            person=person,
            route=reached.route,
            address=reached.address,
            matter=matter,
            thread=thread,
            renders=tuple(rendered(view, record, changed) for record in records),
            queued=now,
            due=now,
        )
        number += 1


def rendered(view: View, record: Record, changed: Sequence[Record]) -> Rendered:
    """The version of a record that a letter tells of, once the records of this commit are written."""
    version = view.version(type(record), record.id) + (record in changed)
    return Rendered(kind_of(type(record)).name, record.id, version)
