"""Which letters does a series of meetings call for? One to each person for all its dates.

Such a letter names the series in the version of its commit; its meetings are told as that commit left them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import count

from bot.outbox.reaching import reach
from governance_store import View
from governance_store.records.ids import LetterId, PersonId
from governance_store.records.kinds import kind_of
from governance_store.records.letter import Letter, Matter, Rendered
from governance_store.records.person import Person
from governance_store.records.series import Series


def series_letters(
    view: View, now: datetime, matter: Matter, series: Series, people: Iterable[PersonId]
) -> Iterator[Letter]:
    """A letter about a series that the same commit changes, to each of these people who has an address."""
    told = Rendered(kind_of(Series).name, series.id, view.version(Series, series.id) + 1)
    for one in dict.fromkeys(people):
        reached = reach(view.maybe(Person, one))
        if reached is None:
            continue
        yield Letter(
            id=LetterId(""),
            person=one,
            route=reached.route,
            address=reached.address,
            matter=matter,
            thread=f"{series.id}:{one}",
            renders=(told,),
            queued=now,
            due=now,
        )


def numbered(view: View, letters: Iterable[Letter]) -> tuple[Letter, ...]:
    """The letters of one commit, each new one with a number that none had before."""
    number = count(view.next_number("LTR"))
    return tuple(
        one if view.maybe(Letter, one.id) else replace(one, id=LetterId(f"LTR-{next(number):05d}"))
        for one in letters
    )
