"""May this person stand in for that member at a meeting? Nobody twice, nobody in a circle, nobody unasked.

Sources: what the committee's terms of reference say of deputies, and the deputies whom the seat itself names.
The terms say it in a text, of which only a plain "none" is understood: everything else is for people to read.
One person counts once, for whichever seat. So one who deputises for two, or has a seat of their own, would
bring the second seat neither presence nor vote; it is refused rather than warned of, as a warning is read by
the member who named them, and forgotten by the meeting that counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Final

from governance_store.records.committee import Seat
from governance_store.records.ids import PersonId
from governance_store.records.meeting import Answer, Capacity, Invitation

_NONE: Final = re.compile(
    r"(no|none|nobody|never|not (allowed|permitted|admitted)"
    r"|no deput(y|ies)( (is|are|may be) (allowed|permitted|admitted|sent))?"
    r"|deputies (are not|may not be) (allowed|permitted|admitted|sent))\.?"
)


class Objection(Enum):
    """What stands against somebody as a deputy."""

    THEMSELF = "the member themself"
    NO_SEAT = "only a seat has a deputy"
    NONE_ALLOWED = "the terms of reference allow none"
    TERMS_SILENT = "the terms of reference say nothing of deputies"
    NOT_NAMED = "the seat names others"
    CIRCLE = "they are stood in for by the one for whom they would"
    TWICE = "they deputise for somebody else"
    COUNTS_ALREADY = "they are invited in their own right"
    AWAY = "they have sent apologies"


def objections(
    member: Invitation, seat: Seat | None, deputy: PersonId, clause: str, invitations: Iterable[Invitation]
) -> tuple[Objection, ...]:
    """Everything that stands against it; `clause` is what the terms of reference say of deputies."""
    standing = {one.person: one for one in invitations if not one.withdrawn}
    if deputy == member.person:
        return (Objection.THEMSELF,)
    if seat is None:
        return (Objection.NO_SEAT,)
    return (*_by_the_terms(seat, deputy, clause), *_at_the_meeting(member, standing.get(deputy), standing))


def _by_the_terms(seat: Seat, deputy: PersonId, clause: str) -> Iterator[Objection]:
    if allows_none(clause):
        yield Objection.NONE_ALLOWED
    elif seat.deputies and deputy not in seat.deputies:
        yield Objection.NOT_NAMED
    elif not clause and deputy not in seat.deputies:
        yield Objection.TERMS_SILENT


def _at_the_meeting(
    member: Invitation, theirs: Invitation | None, standing: dict[PersonId, Invitation]
) -> Iterator[Objection]:
    if theirs is None:
        return
    if in_a_circle(member.person, theirs, standing):
        yield Objection.CIRCLE
    elif theirs.answer is Answer.APOLOGIES:
        yield Objection.AWAY
    elif theirs.deputises not in {None, member.person}:
        yield Objection.TWICE
    elif theirs.seat is not None or theirs.capacity in {Capacity.CHAIR, Capacity.MEMBER}:
        yield Objection.COUNTS_ALREADY


def in_a_circle(member: PersonId, deputy: Invitation, standing: dict[PersonId, Invitation]) -> bool:
    """Whether one comes from the deputy, deputy by deputy, back to the member."""
    seen: set[PersonId] = set()
    one: Invitation | None = deputy
    while one is not None and one.deputy is not None and one.deputy not in seen:
        if one.deputy == member:
            return True
        seen.add(one.deputy)
        one = standing.get(one.deputy)
    return False


def allows_none(clause: str) -> bool:
    """Whether terms of reference say plainly that nobody sends a deputy."""
    return bool(_NONE.fullmatch(" ".join(clause.lower().split())))
