"""By which day is something due for a meeting, and is it longer than agreed since the committee last met?

Source: the committee's terms of reference, which set a clock each for notice, agenda, papers and minutes, and
say how often it meets.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from governance_store.records.nation import Nation
from governance_store.records.period import Frequency
from governance_store.rules.notice_period import after, deadline
from governance_store.rules.terms import Terms


@dataclass(frozen=True, slots=True)
class Due:
    """Something that goes out for a meeting, and the last day on which it is in time."""

    what: str
    day: date


def due_for(meeting: date, terms: Terms, nation: Nation) -> Iterator[Due]:
    """What the terms set a clock for, in the order in which it falls due."""
    if terms.agenda:
        yield Due("Agenda", deadline(meeting, terms.agenda, nation))
    if terms.papers:
        yield Due("Papers", deadline(meeting, terms.papers, nation))
    if terms.minutes:
        yield Due("Draft minutes", after(meeting, terms.minutes, nation))


def too_long_since(last: date, meeting: date, frequency: Frequency, nation: Nation) -> bool:
    """Whether the next meeting comes later than the frequency allows; a number of times a year allows any."""
    gap = frequency.longest_gap
    return gap is not None and meeting > after(last, gap, nation)
