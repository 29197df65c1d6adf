"""How did a work programme stand at the end of a year: what was done, carried on, dropped, or left?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from governance_store.records.ids import CommitteeId
from governance_store.records.programme import Brag, Milestone, Objective, Programme, ProgressNote
from governance_store.rules.annual.attendance import Share
from governance_store.rules.annual.span import Span
from governance_store.rules.duty import Recorded
from governance_store.rules.programmes import carried_to, milestones_of, notes_of, programmes_of


class Became(StrEnum):
    """What became of an objective by the end."""

    DONE = "done"
    CARRIED = "carried on"
    DROPPED = "dropped"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Came:
    """One objective as it stood on the last day: its colour, its milestones, what was last said of it."""

    objective: Objective
    brag: Brag
    became: Became
    reached: Share
    missed: tuple[Milestone, ...]
    forgone: int
    note: ProgressNote | None
    later: Objective | None


def programmes_in(record: Recorded, committee: CommitteeId, span: Span) -> list[Programme]:
    """The work programmes that cover days of the span."""
    found = programmes_of(record, committee)
    return [one for one in found if one.starts <= span.last and span.first <= one.ends]


def came_to(record: Recorded, programme: Programme, span: Span) -> Iterator[Came]:
    """Every objective that was ever in the programme, in order."""
    found = record.find(Objective, programme=programme.id)
    for one in sorted(found, key=lambda each: each.number):
        yield _came(record, one, span)


def _came(record: Recorded, one: Objective, span: Span) -> Came:
    notes = [each for each in notes_of(record, one.id) if span.day(each.at) <= span.last]
    brag = notes[-1].brag if notes else Brag.GREEN
    steps = milestones_of(record, one.id)
    reached = [each for each in steps if each.reached and each.reached <= span.last]
    later = carried_to(record, one)
    return Came(
        objective=one,
        brag=brag,
        became=_became(one, brag, later),
        reached=Share(len(reached), len(steps)),
        missed=tuple(_missed(steps, reached, span)),
        forgone=len(record.find(Milestone, objective=one.id, dropped=True)),
        note=notes[-1] if notes else None,
        later=later,
    )


def _became(one: Objective, brag: Brag, later: Objective | None) -> Became:
    if not one.active:
        return Became.DROPPED
    if brag is Brag.BLUE:
        return Became.DONE
    return Became.CARRIED if later else Became.OPEN


def _missed(steps: list[Milestone], reached: list[Milestone], span: Span) -> list[Milestone]:
    """The milestones that were due and not reached; while a year runs, today's is not missed yet."""
    over = span.last if not span.is_over else date.fromordinal(span.last.toordinal() + 1)
    return [one for one in steps if one not in reached and one.due < over]
