"""Who is sent minutes? One letter and one row to each, queued in the commit that names the very file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from bot.outbox.reaching import reach
from governance_store import View
from governance_store.records.ids import LetterId, PersonId, receipt_id
from governance_store.records.kinds import kind_of
from governance_store.records.letter import Letter, Matter, Rendered
from governance_store.records.meeting import Meeting
from governance_store.records.minutes_custody import MinutesEdition, MinutesReceipt
from governance_store.records.person import Person


def minutes_letters(
    view: View, now: datetime, edition: MinutesEdition, people: Iterable[PersonId]
) -> Iterator[tuple[MinutesReceipt, Letter | None]]:
    """A row for each, and a letter to each who can be reached, which tells of the edition."""
    number = view.next_number("LTR")
    meeting = Rendered(kind_of(Meeting).name, edition.meeting, view.version(Meeting, edition.meeting))
    sent = Rendered(kind_of(MinutesEdition).name, edition.id, 1)
    for person in people:
        row = receipt_id(edition.id, person)
        reached = reach(view.maybe(Person, person))
        if reached is None:
            yield MinutesReceipt(row, edition.id, person), None
            continue
        letter = Letter(
            id=LetterId(f"LTR-{number:05d}"),
            person=person,
            route=reached.route,
            address=reached.address,
            matter=Matter.MINUTES,
            thread=f"{edition.meeting}:minutes:{person}",
            renders=(meeting, sent),
            queued=now,
            due=now,
        )
        number += 1
        yield MinutesReceipt(row, edition.id, person, letter.id), letter
