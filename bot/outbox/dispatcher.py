"""What leaves now, and what became of it? Letters go in order, and each step is recorded (design, idea 4).

The bytes of a letter are made once, kept, and their digest is committed as `letter.attempted` before they
leave; the outcome is committed after. A crash between the two is the only window for a second copy, which is
then the same to the byte. Writing, packing and sending happen outside the record's lock.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Final
from zoneinfo import ZoneInfo

from bot.links import Links
from bot.outbox import backoff
from bot.outbox.guarded import guarded
from bot.outbox.rendered import Office
from bot.outbox.routes import given_up
from bot.outbox.sending import PutOff, Sender, Undeliverable, Unreachable
from governance_store import GovernanceError, LockHeld, StaleRecord, Store, View
from governance_store.clock import Clock
from governance_store.records.ids import CLERK, NETWORK, LetterId
from governance_store.records.letter import Letter, LetterState, Matter, Route
from governance_store.records.network import Network
from governance_store.rules.silence import may_leave
from governance_store.rules.waking_hours import is_waking

SURFACE: Final = "timetable"
_UNSETTLED: Final = (LetterState.QUEUED, LetterState.ATTEMPTED)
_TRIES_TO_RECORD: Final = 6
"""Each waits five seconds for the record's lock: a letter that has left must be known to have left."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Postroom:
    """All that delivery needs: the record, the time, ways to send, our mailbox, and where people answer.

    `errands` are run first at each tick, such as a look into the mailbox; each says what it did, or raises.
    """

    store: Store
    clock: Clock
    senders: Mapping[Route, Sender]
    mailbox: str
    base_url: str
    links: Links | None = None
    errands: tuple[Callable[[], str], ...] = ()

    @property
    def office(self) -> Office:
        """From where letters are written."""
        return Office(self.store, self.mailbox, self.base_url, self.links)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of the letters that were due."""

    accepted: tuple[LetterId, ...] = ()
    delayed: tuple[LetterId, ...] = ()
    failed: tuple[LetterId, ...] = ()


@dataclass(frozen=True, slots=True)
class Due:
    """A letter that may leave, in the version in which it was seen."""

    letter: Letter
    version: int


@dataclass
class _Round:
    """One delivery under way: what was taken up, what became of it, and which routes are shut."""

    room: Postroom
    taken: set[LetterId] = field(default_factory=set)
    ends: dict[LetterId, LetterState] = field(default_factory=dict)
    shut: set[Route] = field(default_factory=set)

    @property
    def now(self) -> datetime:
        return self.room.clock.now()

    def outcome(self) -> Outcome:
        def those(state: LetterState) -> tuple[LetterId, ...]:
            return tuple(id_ for id_, end in self.ends.items() if end is state)

        taken_over = those(LetterState.ACCEPTED) + those(LetterState.TO_POST)
        return Outcome(taken_over, those(LetterState.QUEUED), those(LetterState.FAILED))


def deliver(room: Postroom) -> Outcome:
    """Send what is due, each letter at most once; raises only where the record itself cannot be written."""
    work = _Round(room)
    try:
        while ready := _ready(work):
            for due in ready:
                work.taken.add(due.letter.id)
                if due.letter.route not in work.shut:
                    _deliver(work, due, ready)
    finally:
        for sender in room.senders.values():
            sender.close()
    return work.outcome()


def _ready(work: _Round) -> list[Due]:
    with work.room.store.reading() as view:
        found = [
            one
            for one in due_letters(view, work.now)
            if one.id not in work.taken and one.route not in work.shut
        ]
        return [Due(one, view.version(Letter, one.id)) for one in found]


def due_letters(view: View, now: datetime) -> list[Letter]:
    """The letters that may leave now: the first unsettled one of each thread, where its time has come.

    Of a network that is silent, only what must reach people even then; no brief at night, or on a day off.
    """
    network = view.maybe(Network, NETWORK)
    waking = network is None or is_waking(now, ZoneInfo(network.zone), network.nation)
    firsts: dict[str, Letter] = {}
    for letter in (one for one in unsettled(view) if may_leave(network, one)):
        firsts.setdefault(letter.thread, letter)
    due = (letter for letter in firsts.values() if letter.due <= now)
    return [letter for letter in due if waking or letter.matter is not Matter.BRIEF]


def unsettled(view: View) -> list[Letter]:
    """The letters that have neither been accepted nor given up, in the order in which they were queued."""
    return sorted((one for state in _UNSETTLED for one in view.find(Letter, state=state)), key=_place)


def _place(letter: Letter) -> tuple[str, int]:
    prefix, _, number = letter.id.rpartition("-")
    return prefix, int(number) if number.isdecimal() else 0


def _deliver(work: _Round, due: Due, ready: Sequence[Due]) -> None:
    """Take one letter from its draft to its outcome; another process that has it already keeps it."""
    if given_up := backoff.too_late(due.letter, work.now):
        _record(work, due, given_up)
        return
    try:
        claimed, content = _claim(work, due)
    except StaleRecord:
        return
    except PutOff as reason:
        _record(work, due, backoff.put_off(backoff.tried(due.letter), work.now, str(reason)))
        return
    except Unwritable as reason:
        _record(work, due, backoff.failed(due.letter, work.now, str(reason)))
        return
    _send(work, claimed, content, ready)


class Unwritable(GovernanceError):
    """A letter cannot be written, whenever it is tried."""


def _claim(work: _Round, due: Due) -> tuple[Due, bytes]:
    """Keep the bytes, and commit that they are about to leave; raises StaleRecord, PutOff, Unwritable."""
    content, message_id = _bytes(work, due.letter)
    digest = due.letter.digest or work.room.store.vault.keep(content)
    return _commit(
        work, due, backoff.attempted(due.letter, work.now, digest, message_id), "letter.attempted"
    ), content


def _bytes(work: _Round, letter: Letter) -> tuple[bytes, str]:
    try:
        if letter.digest:
            return work.room.store.vault.read(letter.digest), letter.message_id
        return guarded(partial(_pack, work, letter), f"letter {letter.id}")
    except PutOff:
        raise
    except GovernanceError as fault:
        raise Unwritable(fault.sentence, fault.hint) from fault


def _pack(work: _Round, letter: Letter) -> tuple[bytes, str]:
    from bot.outbox.drafting import draft  # noqa: PLC0415 -- heavy, and most minutes nothing has to be written

    sender = _sender(work, letter)
    parcel = draft(work.room.office, letter, work.now)
    return sender.pack(parcel), parcel.message_id


def _sender(work: _Round, letter: Letter) -> Sender:
    sender = work.room.senders.get(letter.route)
    if sender is None:
        raise Undeliverable(
            f"Nothing is set up to send letters by {letter.route}.",
            "Set MAIL_URL, or what the chat needs, and start again.",
        )
    return sender


def _send(work: _Round, due: Due, content: bytes, ready: Iterable[Due]) -> None:
    letter = due.letter
    try:
        told = guarded(partial(_sender(work, letter).send, content, letter.address), f"letter {letter.id}")
    except Unreachable as reason:
        work.shut.add(letter.route)
        _record(work, due, backoff.put_off(letter, work.now, str(reason), reason.wait))
        _put_off_others(
            work, [one for one in ready if one.letter.id not in work.taken], letter.route, str(reason)
        )
    except PutOff as reason:
        _record(work, due, backoff.put_off(letter, work.now, str(reason), reason.wait))
    except GovernanceError as reason:
        _record(work, due, backoff.failed(letter, work.now, str(reason)))
    else:
        taken_over = backoff.laid_out if letter.route is Route.POST else backoff.accepted
        _record(work, due, taken_over(letter, work.now, told))


def _put_off_others(work: _Round, others: Iterable[Due], route: Route, told: str) -> None:
    """Where nothing leaves, this attempt stands for every letter that waits for the same route."""
    for one in others:
        if one.letter.route is route:
            work.taken.add(one.letter.id)
            _record(work, one, backoff.put_off(backoff.tried(one.letter), work.now, told))


_VERBS: Final = {
    LetterState.ACCEPTED: "letter.accepted",
    LetterState.TO_POST: "letter.laid-out",
    LetterState.QUEUED: "letter.delayed",
    LetterState.FAILED: "letter.failed",
    LetterState.WITHDRAWN: "letter.withdrawn",
}


def _record(work: _Round, due: Due, after: Letter) -> None:
    for last in range(_TRIES_TO_RECORD, 0, -1):
        try:
            _commit(work, due, after, _VERBS[after.state])
        except StaleRecord:
            _log.warning("letter %s was taken up by another process meanwhile", after.id)
            return
        except LockHeld:
            if last == 1:
                raise
            continue
        work.ends[after.id] = after.state
        return


def _commit(work: _Round, due: Due, after: Letter, verb: str) -> Due:
    with work.room.store.writing() as desk:
        desk.commit(
            at=work.now,
            actor=CLERK,
            surface=SURFACE,
            verb=verb,
            records=given_up(desk, after, work.now),
            read={("letter", after.id): due.version},
        )
        return Due(after, due.version + 1)
