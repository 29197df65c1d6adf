"""Which date poll is meant, and which days and hours are asked about or answered?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from bot.language.moments import Moment, moments_text, take_moments
from bot.language.reading import Fault, Took
from bot.parameters.base import Plain, Scene, Which, Words
from bot.parameters.people import A_COMMITTEE
from bot.reply import Entry
from governance_store.records.committee import Committee
from governance_store.records.poll import Poll, PollState
from governance_store.rules.local_time import date_in_full

_POLL_ID: Final = re.compile(r"POLL-\d{4}-\d+", re.IGNORECASE)


@dataclass(frozen=True)
class Moments(Plain[tuple[Moment, ...]]):
    """Several days, each with its time where one is said; those that must lie `ahead` where one plans."""

    ahead: bool = False
    called: str = "days such as 3, 8 or 10 Dec 14:00"
    entry: Entry = Entry.LINE

    def take(self, words: Words, start: int, scene: Scene) -> Took[tuple[Moment, ...]] | Fault | None:
        """Read days and hours; a past one is a fault where they must lie ahead."""
        read = take_moments(words.plain(), start, scene.today)
        past = [one for one in read.value if one.day < scene.today] if isinstance(read, Took) else []
        if self.ahead and past and read:
            told = f"{date_in_full(past[0].day)} is in the past: today is {date_in_full(scene.today)}."
            return Fault(told, (), start, read.end)
        return read

    def line(self, value: tuple[Moment, ...], scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Each day with its year."""
        return moments_text(value)


@dataclass(frozen=True)
class APoll(Plain[Poll]):
    """A date poll, by its identifier, or by its committee where that has just one that is open."""

    called: str = "a date poll"
    entry: Entry = Entry.LINE

    def take(self, words: Words, start: int, scene: Scene) -> Took[Poll] | Fault | Which[Poll] | None:
        """Read an identifier, or a committee."""
        said = words.items[start].text.strip(",;.")
        if _POLL_ID.fullmatch(said):
            found = scene.view.maybe(Poll, said.upper())
            told = f"There is no date poll {said.upper()}. “poll list all” shows those there are."
            return Took(found, start + 1) if found else Fault(told, (), start, start + 1)
        committee = A_COMMITTEE.take(words, start, scene)
        return self._of(committee.value, start, committee.end, scene) if isinstance(committee, Took) else None

    def _of(
        self, committee: Committee, start: int, end: int, scene: Scene
    ) -> Took[Poll] | Fault | Which[Poll]:
        found = scene.view.find(Poll, committee=committee.id, state=PollState.OPEN)
        if len(found) == 1:
            return Took(found[0], end)
        if not found:
            told = f"{committee.name} has no date poll that is open. “poll list all” shows past ones."
            return Fault(told, (), start, end)
        labels = tuple((f"{moments_of(one, scene)} ({one.id})", one) for one in found)
        return Which(f"{committee.name} has more than one open date poll. Which one?", labels, end)

    def miss(self, words: Words, start: int, end: int, scene: Scene) -> Fault:
        """A poll is mostly missed by missing its committee."""
        return A_COMMITTEE.miss(words, start, end, scene)

    def line(self, value: Poll, scene: Scene) -> str:  # noqa: ARG002 -- the protocol's
        """Its identifier."""
        return value.id


def moments_of(poll: Poll, scene: Scene) -> str:
    """The dates of a poll in few words."""
    local = (one.astimezone(scene.zone) for one in poll.dates)
    return moments_text([Moment(one.date(), one.time().replace(tzinfo=None)) for one in local])


MOMENTS: Final = Moments()
MOMENTS_AHEAD: Final = Moments(ahead=True)
A_POLL: Final = APoll()
