"""Who sat on a committee in a year, who joined and who left? From what its seats and offices were, and when.

What was is told by the versions of a record, each with its instant. Whoever was there when the committee was
first recorded is told without a day: nobody wrote down when they had joined.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, TypeAlias, TypeVar

from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import OrganisationId, PersonId
from governance_store.rules.annual.span import Span

R = TypeVar("R")
Versions: TypeAlias = Sequence[tuple[datetime, R]]
"""What a record was: each version with the instant from which it held, the first first."""

_OFFICES: Final[tuple[tuple[str, Callable[[Committee], PersonId | None]], ...]] = (
    ("Chair", lambda one: one.chair),
    ("Deputy chair", lambda one: one.deputy_chair),
    ("Secretary", lambda one: one.secretary),
)


@dataclass(frozen=True, slots=True)
class Kept:
    """What a committee and each of its seats were. What held up to `founded` is not taken for news."""

    committee: Versions[Committee]
    seats: tuple[Versions[Seat], ...]
    founded: datetime

    def committee_at(self, at: datetime) -> Committee:
        """The committee as it was at an instant; before it was founded, as it was founded."""
        return _at(self.committee, max(at, self.founded)) or self.committee[-1][1]

    def seats_at(self, at: datetime) -> list[Seat]:
        """The seats in use at an instant, likewise."""
        found = (_at(versions, max(at, self.founded)) for versions in self.seats)
        return [one for one in found if one and one.active]


def _at(versions: Versions[R], at: datetime) -> R | None:
    held = [one for since, one in versions if since <= at]
    return held[-1] if held else None


@dataclass(frozen=True, slots=True)
class Spell:
    """Somebody in a place from an instant to another; without the first since before the record tells.

    Without a person it was vacant.
    """

    place: str
    organisation: OrganisationId | None
    person: PersonId | None
    since: datetime | None
    until: datetime | None
    is_office: bool = False


def spells(kept: Kept, span: Span) -> list[Spell]:
    """Everybody who held an office or a seat on any day of a span, and what was vacant, place by place."""
    found = [*_offices(kept), *_seats(kept)]
    return [one for one in found if _within(one, span)]


def joined(found: Sequence[Spell], span: Span) -> list[Spell]:
    """Those who came into a seat on a day of the span."""
    return [one for one in found if one.person and not one.is_office and span.holds_instant(one.since)]


def left(found: Sequence[Spell], span: Span) -> list[Spell]:
    """Those who went out of one on a day of it."""
    return [one for one in found if one.person and not one.is_office and span.holds_instant(one.until)]


def _within(one: Spell, span: Span) -> bool:
    begun = one.since is None or span.day(one.since) <= span.last
    return begun and (one.until is None or span.day(one.until) >= span.first)


def _offices(kept: Kept) -> Iterator[Spell]:
    for title, holder in _OFFICES:
        held = [(at, holder(one) if one.active else None) for at, one in kept.committee]
        for person, since, until in _turns(held, kept.founded):
            if person:
                yield Spell(title, None, person, since, until, is_office=True)


def _seats(kept: Kept) -> Iterator[Spell]:
    for versions in kept.seats:
        last = versions[-1][1]
        gone = next((at for at, one in versions if not one.active), None)
        held = [(at, one.holder) for at, one in versions if one.active]
        for person, since, until in _turns(held, kept.founded):
            yield Spell(last.role, last.organisation, person, since, until or gone)


def _turns(
    held: Versions[PersonId | None], founded: datetime
) -> Iterator[tuple[PersonId | None, datetime | None, datetime | None]]:
    """Each holder with from when to when; what passed within the founding is left out."""
    turns: list[tuple[PersonId | None, datetime]] = []
    for at, holder in held:
        if turns and (turns[-1][0] == holder or at <= founded):
            turns[-1] = (holder, turns[-1][1])
        else:
            turns.append((holder, at))
    ends = [at for _, at in turns[1:]]
    for (holder, at), until in zip(turns, [*ends, None], strict=True):
        yield holder, None if at <= founded else at, until
