"""Who is sent an agenda? One letter to each person invited, queued in the commit that publishes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from bot.outbox.reaching import reach
from governance_store import View
from governance_store.records.ids import LetterId
from governance_store.records.kinds import kind_of
from governance_store.records.letter import Letter, Matter, Rendered
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.paper import AgendaEdition
from governance_store.records.person import Person


def agenda_letters(
    view: View, now: datetime, edition: AgendaEdition, invited: Iterable[Invitation]
) -> Iterator[Letter]:
    """A letter to each who can be reached; it tells of the edition, in its first version."""
    number = view.next_number("LTR")
    meeting = Rendered(kind_of(Meeting).name, edition.meeting, view.version(Meeting, edition.meeting))
    frozen = Rendered(kind_of(AgendaEdition).name, edition.id, 1)
    for one in invited:
        reached = reach(view.maybe(Person, one.person))
        if reached is None:
            continue
        theirs = Rendered(kind_of(Invitation).name, one.id, view.version(Invitation, one.id))
        yield Letter(
            id=LetterId(f"LTR-{number:05d}"),
            person=one.person,
            route=reached.route,
            address=reached.address,
            matter=Matter.AGENDA,
            thread=f"{edition.meeting}:agenda:{one.person}",
            renders=(meeting, theirs, frozen),
            queued=now,
            due=now,
        )
        number += 1
