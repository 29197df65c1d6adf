"""Who looks after what goes wrong or comes in? The committee's secretary, its chair, or an administrator."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from governance_store.records.committee import Committee
from governance_store.records.ids import PersonId
from governance_store.records.person import Grant, Permission, Person
from governance_store.rules.duty import Recorded, reachable


def answerable(record: Recorded, committee: Committee | None, but: PersonId | None = None) -> Person | None:
    """The first of them who can be written to; never the one who was not reached, or who wrote."""
    return _first(record, _in_turn(record, committee), but)


def network_lead(record: Recorded, but: PersonId | None = None) -> Person | None:
    """Who leads the whole network, else an administrator; the first who can be written to."""
    leads = (
        one.person for one in record.find(Grant, permission=Permission.LEAD, active=True) if not one.committee
    )
    return _first(record, leads, but) or _first(record, _in_turn(record, None), but)


def _in_turn(record: Recorded, committee: Committee | None) -> Iterator[PersonId]:
    officers = (committee.secretary, committee.chair) if committee else ()
    yield from (one for one in officers if one)
    for grant in record.find(Grant, permission=Permission.ADMINISTRATOR, active=True):
        if grant.committee is None:
            yield grant.person


def _first(record: Recorded, people: Iterable[PersonId], but: PersonId | None) -> Person | None:
    return next(filter(None, (reachable(record, one) for one in people if one != but)), None)
