"""A simulated year of actions, reminders and trouble, against a model that shares no rule with the clerk.

Due days move, people are away, posts change hands, the clock jumps over outages and both changes of the
clocks, processes die right after a mail has left, and the mail server fails one time in three. At each tick
the letters that are queued must be exactly those that the model owes.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from typing import Final

import pytest

from bot.outbox.dispatcher import Postroom
from bot.outbox.sending import Parcel, PutOff
from bot.outbox.timetable import tick
from bot.surfaces.mail.message import message
from governance_store.records.action import Action
from governance_store.records.letter import Letter, LetterState, Matter, Route
from tests.bot.conftest import ASHA, CORA, LENA, MIA, OWEN, SAM, Spoken, constituted, twin
from tests.stories.reminder_model import DAY, Model, Task, local, works

pytestmark = pytest.mark.slow

HOURS: Final = ((3, 0), (6, 59), (7, 1), (8, 0), (8, 30), (11, 30), (16, 30), (17, 30), (21, 0))
OUTAGES: Final = (
    (datetime(2027, 3, 22, 8, 5, tzinfo=UTC), datetime(2027, 3, 31, 7, 0, tzinfo=UTC)),
    (datetime(2027, 7, 6, 7, 30, tzinfo=UTC), datetime(2027, 7, 9, 20, 0, tzinfo=UTC)),
    (datetime(2027, 10, 29, 6, 0, tzinfo=UTC), datetime(2027, 11, 1, 8, 0, tzinfo=UTC)),
)
PEOPLE: Final = (ASHA, MIA, OWEN, CORA)
FIRST: Final = date(2026, 11, 3)
LAST: Final = date(2027, 12, 31)


class Died(BaseException):
    """The process ended here."""


@dataclass
class Server:
    """A mail server that fails one time in three, and seldom kills whoever speaks to it."""

    chance: random.Random
    sent: list[tuple[str, str, str]] = field(default_factory=list)
    """The address, the name and the subject of each mail."""
    refused: int = 0
    killed: int = 0

    def pack(self, parcel: Parcel) -> bytes:
        """A mail, as it would be."""
        return message(parcel)

    def send(self, content: bytes, address: str) -> str:
        """Take it over, or not."""
        if self.chance.random() < 1 / 3:
            self.refused += 1
            raise PutOff("451 Try again later.")
        mail = message_from_bytes(content, policy=policy.default)
        self.sent.append((address, str(mail["Message-ID"]), str(mail["Subject"])))
        if self.chance.random() < 1 / 40:
            self.killed += 1
            raise Died
        return "250 Taken over."

    def close(self) -> None:
        """Nothing is held open."""


@dataclass
class Year:
    """The network, what the model knows of it, and the mail server."""

    house: Spoken
    model: Model
    server: Server
    chance: random.Random
    read: int = 0
    got: Counter[tuple[str, date]] = field(default_factory=Counter)
    """How many different briefs each had on each day."""
    letters: Counter[tuple[str, date]] = field(default_factory=Counter)
    """How many different letters of whatever kind."""
    seen: set[str] = field(default_factory=set)
    given_up: set[str] = field(default_factory=set)
    """The briefs that never left."""

    # The clerk's part.

    def tick(self, at: datetime) -> None:
        """Let the clerk do what is due, and hold it against the model."""
        self.house.clock.instant = at
        expected = self.model.owed(at)
        before = len(self.server.sent)
        room = Postroom(
            self.house.store, self.house.clock, {Route.MAIL: self.server}, "clerk@x.org", "http://127.0.0.1"
        )
        try:
            tick(room)
        except Died:
            self.house = twin(self.house)
        self._note_mails(at, before)
        queued = self._queued()
        self._note_told(expected)
        for person in self._gave_up():
            again = {key: of for key, of in self.model.owed(at).items() if key == person}
            self._note_told(again)
            expected |= again
        assert queued == expected, at
        self._note_outcomes()

    def _note_told(self, expected: dict[str, set[str]]) -> None:
        for person, keys in expected.items():
            self.model.told |= keys
            self.model.waiting.add(person)

    def _gave_up(self) -> Iterator[str]:
        """Whose brief was given up now: a secretary is told of it, and what came meanwhile need not wait."""
        for one in briefs(self.house):
            if one.state is LetterState.FAILED and one.id not in self.given_up:
                self.given_up.add(one.id)
                self.model.waiting.discard(one.person)
                yield one.person

    def _queued(self) -> dict[str, set[str]]:
        """The keys of actions in the briefs queued since the last look, by whom they are for."""
        found: dict[str, set[str]] = {}
        for commit in self.house.store.commits(self.read):
            self.read = commit.seq
            briefs = [key for key in commit.keys if key.startswith("brief:")]
            if commit.verb == "letter.queued" and briefs:
                keys = {key for key in commit.keys if key.startswith("action-")}
                found |= {briefs[0].split(":")[1]: keys} if keys else {}
        return found

    def _note_mails(self, at: datetime, before: int) -> None:
        for address, name, subject in self.server.sent[before:]:
            if name in self.seen:
                continue
            self.seen.add(name)
            self.letters[address, local(at).date()] += 1
            if subject.startswith("Your brief"):
                self.got[address, local(at).date()] += 1
                assert works(local(at).date())
                assert 8 <= local(at).hour < 18

    def _note_outcomes(self) -> None:
        for one in briefs(self.house):
            if one.state is LetterState.ACCEPTED and one.settled:
                self.model.last[one.person] = max(
                    self.model.last.get(one.person, FIRST), local(one.settled).date()
                )
        self.model.waiting = {
            one.person
            for one in briefs(self.house)
            if one.state in {LetterState.QUEUED, LetterState.ATTEMPTED}
        }

    # What people do.

    def live(self, at: datetime) -> None:
        """A few things that happen on a day."""
        self.house.clock.instant = at
        day = local(at).date()
        for deed in (self._raise, self._raise, self._extend, self._finish, self._decide, self._hand_over):
            if self.chance.random() < 0.4:
                deed(day)
        if self.chance.random() < 0.05:
            self._go_away(day)
        self.read = self.house.commits()

    def _some(self, *states: str) -> Task | None:
        found = [one for one in self.model.tasks.values() if one.state in states]
        return self.chance.choice(found) if found else None

    def id_of(self, email: str) -> str:
        """Somebody's identifier."""
        return self.house.person(email).id

    def _raise(self, day: date) -> None:
        owner = self.chance.choice((*PEOPLE, "post"))
        due = day + self.chance.randrange(0, 40) * DAY
        named = '"Clinical lead"' if owner == "post" else owner
        reply = self.house.done(f'action add {named} "Do it" by {due:%-d %b %Y} committee board', SAM)
        (id_,) = reply.ids
        self.model.tasks[id_] = Task(id_, owner if owner == "post" else self.id_of(owner), due, day)

    def _extend(self, day: date) -> None:
        if task := self._some("open"):
            due = max(task.due, day) + self.chance.randrange(1, 20) * DAY
            self.house.done(f"action extend {task.id} to {due:%-d %b %Y} because late", SAM)
            task.due = due

    def _finish(self, _day: date) -> None:
        if task := self._some("open"):
            who = self.chance.choice((self.model.holder(task), self.model.secretary))
            self.house.done(f"action done {task.id}", self._email(who))
            task.state, task.offered = "proposed", None
            task.proposals.append(who)

    def _email(self, person: str) -> str:
        return next(one for one in (*PEOPLE, SAM, LENA) if self.id_of(one) == person)

    def _decide(self, _day: date) -> None:
        if task := self._some("proposed"):
            if self.chance.random() < 0.7:
                self.house.done(f"action close {task.id}", SAM)
                task.state = "closed"
            else:
                self.house.done(f"action reopen {task.id} because more", SAM)
                task.state = "open"

    def _hand_over(self, _day: date) -> None:
        task = self._some("open")
        if task is None:
            return
        if task.offered:
            accepts = self.chance.random() < 0.5
            line = f"action accept {task.id}" if accepts else f"action decline {task.id} because busy"
            self.house.done(line, self._email(task.offered[1]))
            task.owner, task.offered = (task.offered[1] if accepts else task.owner), None
            return
        to = self.chance.choice([one for one in (ASHA, MIA, OWEN) if self.id_of(one) != task.owner])
        self.house.done(f"action reassign {task.id} to {to}", SAM)
        task.offered = (
            (self.house.get(Action, task.id).offered or self.house.clock.now()).isoformat(),
            self.id_of(to),
        )

    def _go_away(self, day: date) -> None:
        who, first = self.chance.choice((ASHA, MIA, CORA)), day + self.chance.randrange(0, 5) * DAY
        last = first + self.chance.randrange(1, 15) * DAY
        self.house.done(f"me away from {first:%-d %b %Y} until {last:%-d %b %Y}", who)
        self.model.away[self.id_of(who)] = (first, last)


def briefs(house: Spoken) -> list[Letter]:
    """Every brief."""
    return [one for one in house.all(Letter) if one.matter is Matter.BRIEF]


def assert_the_most_that_anybody_got(year: Year) -> None:
    """One letter of whatever kind a day, five in any seven days, and far from one each working day."""
    letters = year.letters
    weeks = (sum(letters[who, day + ahead * DAY] for ahead in range(7)) for who, day in list(letters))
    in_all = Counter[str]()
    for (who, _day), count in letters.items():
        in_all[who] += count
    assert max(letters.values()) == 1
    assert max(weeks) == 5
    assert max(in_all.values()) < 0.85 * sum(map(works, days()))


def days() -> Iterator[date]:
    """Each day of the year."""
    day = FIRST
    while day <= LAST:
        yield day
        day += DAY


def begun(seed: int) -> Year:
    """A board with a deputy chair, a member with a deputy, and a lead role."""
    house = constituted()
    house.done('committee set board deputy "Lena Lead"')
    house.done('seat deputy SEAT-001 "Owen Pritchard"')
    house.delivered()
    ids = {one: house.person(one).id for one in (ASHA, MIA, OWEN, CORA, SAM, LENA)}
    model = Model(ids[CORA], ids[LENA], ids[SAM], {ids[ASHA]: ids[OWEN]}, ids[ASHA])
    chance = random.Random(seed)
    return Year(house, model, Server(random.Random(seed + 1)), chance, house.commits())


def lived(seed: int) -> Year:
    """The whole year."""
    year = begun(seed)
    for day in days():
        for hour, minute in HOURS:
            at = datetime(day.year, day.month, day.day, hour, minute, tzinfo=UTC)
            if not any(first <= at < last for first, last in OUTAGES):
                year.tick(at)
            if hour == 8 and minute == 30:
                year.live(at + timedelta(minutes=7))
        if day == date(2027, 6, 1):
            year.house.done('post fill "Clinical lead" mia since 1 Jun 2027')
            year.model.post_holder = year.id_of(MIA)
            year.read = year.house.commits()
    return year


def test_a_year_of_briefs_is_what_the_model_owes() -> None:
    """Nobody has two on one day, nothing is lost, and each failure is on record and was tried again."""
    year = lived(seed=1)
    letters = briefs(year.house)
    assert len(letters) > 300
    assert year.server.killed > 3
    assert max(year.got.values()) == 1
    assert_the_most_that_anybody_got(year)
    open_still = [one for one in letters if one.state is not LetterState.ACCEPTED]
    assert len(open_still) <= len(PEOPLE) + 2
    assert all(one.outcome for one in open_still)
    assert year.given_up
    keys = {key for commit in year.house.store.commits() for key in commit.keys}
    assert {f"letter-failed:{one}" for one in year.given_up} <= keys
    sent = Counter(name for _address, name, subject in year.server.sent if subject.startswith("Your brief"))
    assert {one.message_id for one in letters if one.state is LetterState.ACCEPTED} <= set(sent)
    assert sum(sent.values()) - len(sent) <= year.server.killed
    assert sum(one.attempts - 1 for one in letters if one.attempts) > len(letters) / 4
