"""Which letters does a date poll call for, and whose answer does a link give? One of each a person."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from bot.links import Links, NotOurs, Purpose
from bot.outbox import backoff
from bot.outbox.answer_links import NoLongerAsked
from bot.outbox.reaching import reach
from bot.outbox.told import untried
from governance_store import View
from governance_store.records.ids import LetterId
from governance_store.records.kinds import Record, kind_of
from governance_store.records.letter import Letter, Matter, Rendered
from governance_store.records.person import Person
from governance_store.records.poll import Poll, PollAnswer, PollState

_OVER: Final = "Taken back before it left: the date poll is over."


@dataclass(frozen=True, slots=True)
class Polled:
    """Whose answer to which poll a link gives."""

    person: Person
    poll: Poll
    answer: PollAnswer


def poll_letters(
    view: View,
    now: datetime,
    matter: Matter,
    poll: Poll,
    answers: Iterable[PollAnswer],
    changed: Sequence[Record],
) -> Iterator[Letter]:
    """A letter to each who was asked and can be reached; `changed` are the records of the same commit."""
    number = view.next_number("LTR")
    for one in answers:
        reached = reach(view.maybe(Person, one.person))
        if reached is None:
            continue
        yield Letter(
            id=LetterId(f"LTR-{number:05d}"),
            person=one.person,
            route=reached.route,
            address=reached.address,
            matter=matter,
            thread=one.id,
            renders=tuple(_rendered(view, record, changed) for record in (poll, one)),
            queued=now,
            due=now,
        )
        number += 1


def _rendered(view: View, record: Record, changed: Sequence[Record]) -> Rendered:
    version = view.version(type(record), record.id) + (record in changed)
    return Rendered(kind_of(type(record)).name, record.id, version)


def taken_back(view: View, now: datetime, answers: Iterable[PollAnswer]) -> list[Letter]:
    """The letters of a poll that were never tried: who was not asked yet need not hear that it is over."""
    letters = (letter for one in answers for letter in view.find(Letter, thread=one.id) if untried(letter))
    return [backoff.withdrawn(one, now, _OVER) for one in letters]


def poll_link(links: Links, poll: Poll, answer: PollAnswer) -> str:
    """The link of one person, good until the last of the dates; whether the poll is open the record says."""
    return links.make(Purpose.POLL, answer.id, until=max(poll.dates))


def polled(view: View, links: Links, token: str, now: datetime) -> Polled:
    """What a link is about; raises NotOurs, Expired or NoLongerAsked, and nothing is done."""
    (id_,) = links.read(Purpose.POLL, token, now)
    answer = view.maybe(PollAnswer, id_)
    person = view.maybe(Person, answer.person) if answer else None
    if answer is None or person is None:
        raise NotOurs
    poll = view.get(Poll, answer.poll)
    if poll.state is PollState.CANCELLED:
        raise NoLongerAsked("This date poll was cancelled.", "Nobody need answer, and nothing was recorded.")
    if poll.state is PollState.CHOSEN:
        raise NoLongerAsked(
            "A date has been chosen already. Nothing was recorded.",
            "The invitation to the meeting asks for an answer.",
        )
    if not person.active:
        raise NoLongerAsked(f"{person.name} no longer takes part in this network. Nothing was recorded.")
    return Polled(person, poll, answer)
