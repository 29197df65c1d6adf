"""What stands on an agenda, in which order and under which number, and does it fit into the meeting?

An agenda opens with apologies, interests, minutes and matters arising, and closes with other business and the
next date, as committees of the NHS have it; a committee's terms of reference may name further standing items.
What was deferred, and what recurs, is carried from the agenda before, also where the next was begun earlier.
What a meeting without a quorum recommended stands on each agenda until a quorate meeting has decided.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from governance_store.records.agenda import AgendaItem, ItemState, Purpose, Section
from governance_store.records.decision import Decision, DecisionStanding
from governance_store.records.ids import AgendaItemId

SECTIONS: Final = tuple(Section)


@dataclass(frozen=True, slots=True)
class Standing:
    """An item that stands on every agenda."""

    title: str
    section: Section
    purpose: Purpose
    minutes: int


STANDING: Final = (
    Standing("Welcome, apologies and quorum", Section.OPENING, Purpose.INFORMATION, 5),
    Standing("Declarations of interest", Section.OPENING, Purpose.INFORMATION, 2),
    Standing("Minutes of the last meeting", Section.OPENING, Purpose.APPROVAL, 5),
    Standing("Matters arising and actions", Section.OPENING, Purpose.DISCUSSION, 10),
    Standing("Any other business", Section.CLOSING, Purpose.DISCUSSION, 5),
    Standing("Date of the next meeting", Section.CLOSING, Purpose.INFORMATION, 1),
)
OF_THE_TERMS: Final = 10
"""The minutes of a standing item of the terms of reference, until somebody sets others."""
OF_WHAT_WAS_DECIDED: Final = 2
"""The minutes of what was decided between meetings and is minuted here."""
OF_A_RECOMMENDATION: Final = 5
"""The minutes of a recommendation that is to be decided upon, likewise."""
OF_A_REVIEW: Final = 15
"""The minutes of a review of a plan, likewise."""
OF_A_RESOLUTION: Final = 10
"""The minutes of a written resolution that a member wanted discussed, likewise."""


def standing_items(of_the_terms: Iterable[str]) -> tuple[Standing, ...]:
    """What stands on every agenda of a committee; the items of its terms come first among the business."""
    titles = [one.strip() for one in of_the_terms]
    usual = {one.title.casefold() for one in STANDING}
    own = (
        Standing(one, Section.BUSINESS, Purpose.DISCUSSION, OF_THE_TERMS)
        for one in dict.fromkeys(titles)
        if one and one.casefold() not in usual
    )
    return (*STANDING, *own)


def numbered(items: Iterable[AgendaItem]) -> tuple[AgendaItem, ...]:
    """The items that are on the agenda, in order: the first of them is item 1."""
    on = [one for one in items if one.state is ItemState.ACCEPTED]
    return tuple(sorted(on, key=lambda one: (SECTIONS.index(one.section), one.place, one.id)))


def number_of(items: Iterable[AgendaItem], item: AgendaItemId) -> int:
    """The number of an item; 0 where it is not on the agenda."""
    on = [one.id for one in numbered(items)]
    return on.index(item) + 1 if item in on else 0


def to_be_carried(earlier: Iterable[AgendaItem], here: Iterable[AgendaItem]) -> Iterator[AgendaItem]:
    """The items of earlier meetings that belong on this agenda and are not on it yet.

    `earlier` are those of the meetings before it. Of items that take each other further the last one counts.
    """
    before = list(earlier)
    taken = {one.carried_from for one in (*before, *here) if one.carried_from}
    for one in before:
        if one.recommendation or one.outside or one.resolution or one.review:
            continue  # the record itself puts it on agendas, whatever became of the item
        deferred = one.state is ItemState.DEFERRED
        recurs = one.recurring and one.state is ItemState.ACCEPTED
        if one.id not in taken and (deferred or recurs):
            yield one


def awaiting_decision(recommended: Iterable[Decision], here: Iterable[AgendaItem]) -> Iterator[Decision]:
    """The recommendations of earlier meetings that await a quorate decision and are not on this agenda."""
    there = {one.recommendation for one in here}
    for one in recommended:
        open_ = one.standing is DecisionStanding.RECOMMENDED and one.settled_by is None and not one.withdrawn
        if open_ and one.id not in there:
            yield one


def next_place(items: Iterable[AgendaItem], section: Section) -> int:
    """The place behind all that stand in a section."""
    return max((one.place for one in items if one.section is section), default=0) + 1


def moved(items: Sequence[AgendaItem], item: AgendaItemId, to: int) -> list[AgendaItem]:
    """The items whose place changes when one becomes item number `to`; it stays in its own section."""
    order = list(numbered(items))
    mine = next(one for one in order if one.id == item)
    others = [one for one in order if one.section is mine.section and one.id != item]
    first = sum(SECTIONS.index(one.section) < SECTIONS.index(mine.section) for one in order)
    at = min(max(to - 1 - first, 0), len(others))
    placed = [*others[:at], mine, *others[at:]]
    after = (replace(one, place=place) for place, one in enumerate(placed, start=1))
    return [one for one, before in zip(after, placed, strict=True) if one != before]


@dataclass(frozen=True, slots=True)
class Times:
    """The minutes that all items take together, and those by which they overrun the meeting."""

    needed: int
    over: int


def times(items: Iterable[AgendaItem], length: int) -> Times:
    """Whether an agenda fits into a meeting of so many minutes."""
    needed = sum(one.minutes for one in numbered(items))
    return Times(needed, max(0, needed - length))


def starts(items: Iterable[AgendaItem]) -> tuple[int, ...]:
    """The minute after the beginning at which each item is due, in order."""
    at, found = 0, []
    for one in numbered(items):
        found.append(at)
        at += one.minutes
    return tuple(found)
