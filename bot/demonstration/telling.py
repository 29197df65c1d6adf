"""How does the script come true? Line by line through the conversation, each at its own instant of the past.

What a line queues is delivered at once: written as any letter is, kept, and marked as a demonstration's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import groupby
from typing import Final
from zoneinfo import ZoneInfo

from bot.bootstrap import House
from bot.commands.base import Request
from bot.demonstration.days import Step
from bot.outbox.backoff import accepted, tried
from bot.outbox.dispatcher import unsettled
from bot.outbox.drafting import draft
from bot.outbox.reminders import queue_owed
from bot.outbox.rendered import Office
from bot.render.plain import plain
from bot.surfaces.mail.message import message
from governance_store import GovernanceError
from governance_store.records.ids import CLERK, PersonId
from governance_store.records.letter import Letter
from governance_store.records.person import Person
from governance_store.rules.local_time import instant_of

SURFACE: Final = "demonstration"
OUTCOME: Final = "A demonstration: kept here, and sent to nobody."
OFFICES_OPEN: Final = time(9)
_A_WORKING_DAY: Final = timedelta(hours=8)
_APART: Final = timedelta(minutes=11)
_BRIEFS: Final = time(8, 30)
_IN_A_MEETING: Final = timedelta(seconds=30)
"""So that what is said in a meeting never shares its instant with what is typed at a desk."""
_MAIL_AFTER: Final = timedelta(seconds=20)


class LineRefused(GovernanceError):
    """A line of the script was refused: the script and the commands do not fit together."""

    def __init__(self, step: Step, told: str) -> None:
        super().__init__(
            f"The demonstration could not be told beyond “{step.line}” of {step.day.isoformat()}: {told}",
            "Nothing was written. Tell whoever looks after the clerk.",
        )


@dataclass(frozen=True, slots=True)
class Teller:
    """Says the lines of a script in a house that is kept in memory."""

    house: House
    zone: ZoneInfo

    def tell(self, steps: Iterable[Step]) -> None:
        """Say the lines, which come day by day, and remind people once a week; raises LineRefused."""
        reminded = None
        for day, of_day in groupby(steps, key=lambda step: step.day):
            if day.isocalendar()[:2] != reminded:  # once a week is often enough, and much faster
                self.remind(day)
                reminded = day.isocalendar()[:2]
            for at, step in self._in_turn(day, list(of_day)):
                self._say(step, at)

    def remind(self, day: date, before: datetime | None = None) -> None:
        """What is owed in the morning of a day is told, where that lies before an instant."""
        at = instant_of(day, _BRIEFS, self.zone)
        if before is None or at + _MAIL_AFTER < before:
            queue_owed(self.house.store, at, SURFACE)
            self._deliver(at + _MAIL_AFTER)

    def _in_turn(self, day: date, steps: list[Step]) -> list[tuple[datetime, Step]]:
        """The lines of a day in order, each at its minute, or where it has none at one of working hours."""
        free = iter(moments(day, sum(step.clock is None for step in steps), self.zone))
        timed = [
            (
                next(free) if step.clock is None else instant_of(day, step.clock, self.zone) + _IN_A_MEETING,
                step,
            )
            for step in steps
        ]
        return sorted(timed, key=lambda pair: pair[0])

    def _say(self, step: Step, at: datetime) -> None:
        reply = self.house.conversation.answer(Request(self._person(step.actor), step.line, SURFACE, at))
        if not reply.ok or reply.forms:
            raise LineRefused(step, plain(reply).partition("\n")[0])
        self._deliver(at + _MAIL_AFTER)

    def _person(self, name: str) -> PersonId:
        with self.house.store.reading() as view:
            return next(one.id for one in view.find(Person) if one.name == name)

    def _deliver(self, at: datetime) -> None:
        """Everything that waits is written, kept and settled, in one commit."""
        store = self.house.store
        with store.reading() as view:
            waiting = unsettled(view)
        if waiting:
            settled = [self._settled(letter, at) for letter in waiting]
            with store.writing() as desk:
                desk.commit(at=at, actor=CLERK, surface=SURFACE, verb="letter.accepted", records=settled)

    def _settled(self, letter: Letter, at: datetime) -> Letter:
        store, config = self.house.store, self.house.config
        parcel = draft(Office(store, config.mailbox, config.base_url), letter, at)
        told = accepted(tried(letter), at, OUTCOME)
        digest = store.vault.keep(message(parcel))
        return replace(told, digest=digest, message_id=parcel.message_id, demonstration=True)


def moments(day: date, number: int, zone: ZoneInfo) -> list[datetime]:
    """So many instants of one working day, in order and whole minutes apart."""
    opening = instant_of(day, OFFICES_OPEN, zone)
    apart = min(_APART, _A_WORKING_DAY // max(number, 1) // timedelta(minutes=1) * timedelta(minutes=1))
    return [opening + apart * (count + 1) for count in range(number)]
