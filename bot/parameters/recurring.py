"""Which series of meetings, and by which pattern? Patterns, first and last days, closed seasons."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.language.bounds import take_bound
from bot.language.reading import Fault, Took
from bot.language.recurrences import take_recurrence
from bot.language.seasons import seasons_text, take_seasons
from bot.parameters.base import Plain, Scene, Which, Words, cut
from bot.parameters.people import A_COMMITTEE
from bot.parameters.text import OneOf
from bot.parameters.when import Spoken
from bot.reply import Entry
from governance_store.records.committee import Committee
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.series import DaysOff, Recurrence, Season, Series
from governance_store.rules.local_time import date_in_full, date_short

_EXAMPLE: Final = "third Thursday every 2 months"
_SERIES_ID: Final = re.compile(r"SER-\d{4}-\d+", re.IGNORECASE)


@dataclass(frozen=True)
class ARecurrence(Plain[Recurrence]):
    """A pattern of meetings; an `open_` one need not say how often, which then stays as it is (`every` 0)."""

    open_: bool = False
    called: str = f"a pattern of meetings such as {_EXAMPLE}"
    entry: Entry = Entry.LINE

    def take(self, words: Words, start: int, scene: Scene) -> Took[Recurrence] | Fault | None:  # noqa: ARG002
        """Read a day and how often it comes."""
        return take_recurrence(words.plain(), start, open_=self.open_)

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:  # noqa: ARG002
        """Offer the pattern of the example."""
        told = f"“{cut(words.said(start, end))}” is not {self.called}."
        return Fault(told, (_EXAMPLE,), start, end)

    def line(self, value: Recurrence, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """The day, and how often it comes where that is said."""
        return str(value) if value.every else value.day


@dataclass(frozen=True)
class ABound(Plain[date]):
    """A day on which something begins, or on which it ends; a month stands for its first or its last day."""

    last: bool = False
    called: str = "a date or a month such as Jan 2027"
    entry: Entry = Entry.LINE

    def take(self, words: Words, start: int, scene: Scene) -> Took[date] | Fault | None:
        """Read a month with its year, else a day."""
        return take_bound(words.plain(), start, scene.today, last=self.last)

    def line(self, value: date, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """The day with its year."""
        return date_short(value)


@dataclass(frozen=True)
class ASeries(Plain[Series]):
    """A series of meetings, by its identifier, or by its committee where that has just one ahead."""

    called: str = "a series of meetings"
    entry: Entry = Entry.LINE

    def take(self, words: Words, start: int, scene: Scene) -> Took[Series] | Fault | Which[Series] | None:
        """Read an identifier, or a committee."""
        said = words.items[start].text.strip(",;.")
        if _SERIES_ID.fullmatch(said):
            found = scene.view.maybe(Series, said.upper())
            told = f"There is no series {said.upper()}. “series list all” shows those there are."
            return Took(found, start + 1) if found else Fault(told, (), start, start + 1)
        committee = A_COMMITTEE.take(words, start, scene)
        return self._of(committee.value, start, committee.end, scene) if isinstance(committee, Took) else None

    def _of(
        self, committee: Committee, start: int, end: int, scene: Scene
    ) -> Took[Series] | Fault | Which[Series]:
        ahead = [one for one in scene.view.find(Series, committee=committee.id) if _lies_ahead(one, scene)]
        if len(ahead) == 1:
            return Took(ahead[0], end)
        if not ahead:
            told = f"{committee.name} has no series of meetings ahead. “series list all” shows past ones."
            return Fault(told, (), start, end)
        labels = tuple((f"{one.recurrence}, until {date_in_full(one.last)} ({one.id})", one) for one in ahead)
        return Which(f"{committee.name} has more than one series. Which one?", labels, end)

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:
        """A series is mostly missed by missing its committee."""
        return A_COMMITTEE.miss(words, start, end, scene)

    def line(self, value: Series, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Its identifier."""
        return value.id


def _lies_ahead(series: Series, scene: Scene) -> bool:
    members = scene.view.find(Meeting, series=series.id, state=MeetingState.SCHEDULED)
    return any(one.ends > scene.now for one in members)


A_RECURRENCE: Final = ARecurrence()
AN_OPEN_RECURRENCE: Final = ARecurrence(open_=True)
A_FIRST_DAY: Final = ABound()
A_LAST_DAY: Final = ABound(last=True, called="a date or a month such as Dec 2027")
CLOSED_SEASONS: Final[Spoken[tuple[Season, ...]]] = Spoken(
    "a part of the year such as 1 Aug to 31 Aug", take_seasons, seasons_text
)
DAYS_OFF: Final = OneOf(
    DaysOff, "what becomes of meetings on days off", (("move them", "move"), ("skip them", "skip"))
)
A_SERIES: Final = ASeries()
