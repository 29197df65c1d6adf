"""Which items of an agenda, and which papers, may somebody be sent? Nobody a paper that the chair withholds.

Confidential items are for members, their deputies and the secretary alone. A paper is withheld from whoever
declared an interest in its item and was ruled to have no paper.
"""

from __future__ import annotations

from collections.abc import Iterable

from governance_store.records.agenda import AgendaItem
from governance_store.records.committee import Committee
from governance_store.records.declaration import Declaration, Ruling
from governance_store.records.ids import PersonId
from governance_store.records.meeting import Capacity, Invitation


def may_know_item(committee: Committee, invited: Invitation, item: AgendaItem) -> bool:
    """Whether somebody is told what an item is about."""
    officers = {committee.chair, committee.deputy_chair, committee.secretary}
    inside = invited.capacity is not Capacity.IN_ATTENDANCE or invited.person in officers
    return inside or not item.confidential


def may_read_paper(
    committee: Committee,
    invited: Invitation,
    item: AgendaItem,
    number: int,
    declared: Iterable[Declaration],
) -> bool:
    """Whether somebody is sent the paper of an item; `number` is the one that it has on the agenda."""
    withheld = is_withheld(invited.person, item, number, declared)
    return may_know_item(committee, invited, item) and not withheld


def is_withheld(person: PersonId, item: AgendaItem, number: int, declared: Iterable[Declaration]) -> bool:
    """Whether the chair has ruled that somebody is not given the paper of an item."""
    theirs = (one for one in declared if one.person == person and not one.withdrawn)
    return any(one.ruling is Ruling.NO_PAPER and touches(one, item, number) for one in theirs)


def touches(declaration: Declaration, item: AgendaItem, number: int) -> bool:
    """Whether an interest was declared in an item, named by number, reference or title, or in all of them."""
    known = {"", str(number), item.id.casefold(), item.title.casefold()}
    return declaration.item.casefold() in known
