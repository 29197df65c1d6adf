"""Which interests were declared at a committee's meetings of a year? Nothing of a confidential item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from governance_store.records.agenda import AgendaItem
from governance_store.records.declaration import Declaration
from governance_store.records.ids import minutes_id
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import LineKind, MinuteLine
from governance_store.rules.agenda_building import numbered
from governance_store.rules.annual.meetings import Sat
from governance_store.rules.duty import Recorded


def declared_at(record: Recorded, held: Iterable[Sat]) -> Iterator[tuple[Meeting, Declaration]]:
    """Each declaration with its meeting, in the order in which they were made."""
    for sat in held:
        hidden = set(_confidential(record, sat.meeting))
        found = record.find(Declaration, meeting=sat.meeting.id, withdrawn=False)
        for one in sorted(found, key=lambda each: (each.declared, each.id)):
            if one.item.casefold() not in hidden:
                yield sat.meeting, one


def _confidential(record: Recorded, meeting: Meeting) -> Iterator[str]:
    """What a confidential item may be called: by its number, its title, or as it was minuted."""
    items = numbered(record.find(AgendaItem, meeting=meeting.id))
    for number, item in enumerate(items, start=1):
        if item.confidential:
            yield from (str(number), item.title.casefold())
    for line in record.find(MinuteLine, taken_in=minutes_id(meeting.id)):
        if line.confidential and line.kind is LineKind.TOPIC:
            yield line.text.casefold()
