"""What has been minuted so far, while further lines are written? The minutes of one meeting as they grow.

Nothing is committed here: what lines come to is put into a view of its own, and whoever opened the book
commits all of it at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import cast

from bot.commands.base import Act
from bot.commands.minute_numbering import code_of
from bot.parameters.base import Scene
from governance_store import Pending
from governance_store.records.action import Action
from governance_store.records.agenda import AgendaItem
from governance_store.records.attendance import Attendance
from governance_store.records.committee import Committee
from governance_store.records.decision import Decision
from governance_store.records.declaration import Declaration
from governance_store.records.ids import MinuteLineId, PersonId, minute_line_id
from governance_store.records.kinds import Record
from governance_store.records.meeting import Invitation, Meeting
from governance_store.records.minutes import LineKind, MinuteLine, Minutes
from governance_store.records.motion import Motion, Vote
from governance_store.records.person import Person
from governance_store.rules.agenda_building import numbered
from governance_store.rules.local_time import local
from governance_store.rules.minute_numbers import financial_year, item_reference, next_serial
from governance_store.rules.minute_order import in_order
from governance_store.rules.quorum_at import Sitting
from governance_store.rules.quorum_membership import Membership, membership
from governance_store.rules.quorum_stamp import touching
from governance_store.rules.terms import Terms
from governance_store.rules.terms_in_force import terms_on

UNNAMED_ITEM = "Opening of the meeting"
"""The item under which stands what is minuted before the first topic and needs a number."""


@dataclass
class Noting(Act):
    """An act whose commits are only noted, to be committed together with others."""

    def commit(self, verb: str, *records: Record, reason: str = "", keys: tuple[str, ...] = ()) -> None:  # noqa: ARG002 -- as it is called
        """Put the records into the view of this act."""
        for one in records:
            cast("Pending", self.view).put(one)


def noting(act: Act, pending: Pending, at: datetime, person: Person) -> Noting:
    """The same act as of an instant and a person, whose commits are only noted."""
    request = replace(act.request, at=at, person=person.id)
    return Noting(act.store, pending, person, request, act.network, surroundings=act.surroundings)


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who says a line: a person, or somebody of a log whom nobody here knows, by their name in it."""

    person: Person | None
    nick: str = ""


@dataclass
class Book:
    """The minutes of a meeting, open to be written in."""

    act: Act
    pending: Pending
    meeting: Meeting
    committee: Committee
    minutes: Minutes
    lines: list[MinuteLine]
    scene: Scene
    behind: int | None = None
    """The number of the line behind which lines are written in; without one, at the end."""
    _known: dict[LineKind, MinuteLine | None] = field(default_factory=dict)
    """The last topic and the last turn of the confidential part, for as long as no line changes."""
    _placed: list[MinuteLine] | None = None
    """The lines in their order, for as long as no line changes; the same list where all stand as said."""

    @classmethod
    def of(cls, act: Act, meeting: Meeting, minutes: Minutes) -> Book:
        """The book of minutes as they stand."""
        pending = Pending(act.view)
        committee = act.view.get(Committee, meeting.committee)
        lines = act.view.find(MinuteLine, taken_in=minutes.id)
        return cls(act, pending, meeting, committee, minutes, lines, act.scene)

    def write_behind(self, number: int | None) -> None:
        """Write from here on behind the line of a number; with none, at the end again."""
        self.behind = number
        self._known.clear()
        self._placed = None

    def put(self, *records: Record) -> None:
        """Let records hold in this book."""
        for one in records:
            self.pending.put(one)

    def put_minutes(self, minutes: Minutes) -> None:
        """Let the head of the minutes be so."""
        self.minutes = minutes
        self.pending.put(minutes)

    @property
    def live(self) -> Iterator[MinuteLine]:
        """The lines that hold, up to the place where lines are written now, the last first."""
        return (one for one in reversed(self._here) if not one.withdrawn)

    @property
    def _here(self) -> list[MinuteLine]:
        if self._placed is None:
            placed = in_order(self.lines)
            if self.behind is not None:
                numbers = [0, *(one.number for one in placed)]
                placed = placed[: numbers.index(self.behind)]
            self._placed = self.lines if placed == self.lines else placed
        return self._placed

    @property
    def topic(self) -> MinuteLine | None:
        """The topic that lines stand under now."""
        return self._last(LineKind.TOPIC)

    @property
    def confidential_part(self) -> bool:
        """Whether the confidential part has begun and has not ended."""
        part = self._last(LineKind.CONFIDENTIAL)
        return part is not None and part.confidential

    @property
    def confidential(self) -> bool:
        """Whether what is said now is confidential: by the part, or by the item of the agenda."""
        return self.confidential_part or bool(self.topic and self.topic.confidential)

    def _last(self, kind: LineKind) -> MinuteLine | None:
        if kind not in self._known:
            self._known[kind] = next((one for one in self.live if one.kind is kind), None)
        return self._known[kind]

    @cached_property
    def _taken_elsewhere(self) -> int:
        """The highest number of an item in the committee's other minutes of the same financial year."""
        view, zone = self.act.view, self.act.zone
        year = financial_year(local(self.meeting.starts, zone).date())
        others = [one for one in view.find(Minutes, committee=self.committee.id) if one.id != self.minutes.id]
        highest = 0
        for other in others:
            held = view.get(Meeting, other.meeting)
            if financial_year(local(held.starts, zone).date()) == year:
                lines = view.find(MinuteLine, taken_in=other.id)
                highest = max([highest, *(one.serial for one in lines if not one.withdrawn)])
        return highest

    def add(
        self,
        kind: LineKind,
        text: str,
        at: datetime,
        said: Speaker,
        *,
        confidential: bool | None = None,
        agenda: AgendaItem | None = None,
    ) -> MinuteLine:
        """Write a line; a topic begins an item with a number of its own."""
        topic = self.topic
        serial, reference = topic.serial if topic else 0, ""
        if kind is LineKind.TOPIC:
            serial, reference = self._next_item()
        number = len(self.lines) + 1
        line = MinuteLine(
            id=minute_line_id(self.minutes.id, number),
            taken_in=self.minutes.id,
            number=number,
            kind=kind,
            text=text,
            at=at,
            by=said.person.id if said.person else None,
            nick="" if said.person else said.nick,
            serial=serial,
            reference=reference,
            agenda=agenda.id if agenda else None,
            confidential=self.confidential if confidential is None else confidential,
            behind=self.behind,
        )
        if self._here is not self.lines:
            self._here.append(line)
        self.lines.append(line)
        self.behind = self.behind if self.behind is None else number
        self.pending.put(line)
        if kind in self._known:
            self._known[kind] = line
        return line

    def _next_item(self) -> tuple[int, str]:
        """The number of the item that is begun next, and its whole reference."""
        own = (one.serial for one in self.lines if not one.withdrawn)
        serial = next_serial((self._taken_elsewhere, *own))
        day = local(self.meeting.starts, self.act.zone).date()
        return serial, item_reference(self.act.network.minute_pattern, code_of(self.committee), day, serial)

    def change(self, line: MinuteLine) -> None:
        """Let a line hold as it is now."""
        self.lines[line.number - 1] = line
        self._known.clear()
        self._placed = None
        self.pending.put(line)

    def item(self, at: datetime, said: Speaker) -> MinuteLine:
        """The topic that something with a number stands under; before the first, one is begun."""
        return self.topic or self.add(LineKind.TOPIC, UNNAMED_ITEM, at, said)

    # What stands beside the lines.

    def of_line(self, line: MinuteLineId) -> Decision | Action | Motion | None:
        """What a line gave rise to."""
        things: list[Decision | Action | Motion] = [*self.decisions, *self.actions, *self.motions]
        return next((one for one in reversed(things) if one.line == line), None)

    @property
    def decisions(self) -> list[Decision]:
        """Every decision of these minutes."""
        return self.pending.find(Decision, taken_in=self.minutes.id)

    @property
    def actions(self) -> list[Action]:
        """Every action of these minutes."""
        return self.pending.find(Action, taken_in=self.minutes.id)

    @property
    def motions(self) -> list[Motion]:
        """Every motion of these minutes."""
        return self.pending.find(Motion, taken_in=self.minutes.id)

    @property
    def motion(self) -> Motion | None:
        """The motion that is open."""
        return next((one for one in self.motions if one.ended is None and not one.withdrawn), None)

    def votes(self, motion: Motion) -> list[Vote]:
        """The votes on a motion."""
        return self.pending.find(Vote, motion=motion.id)

    @property
    def attendance(self) -> list[Attendance]:
        """Who came and left."""
        return self.pending.find(Attendance, meeting=self.meeting.id)

    @cached_property
    def agenda(self) -> tuple[AgendaItem, ...]:
        """The items of the agenda, in order."""
        return numbered(self.pending.find(AgendaItem, meeting=self.meeting.id))

    @property
    def touched(self) -> tuple[Declaration, ...]:
        """The interests that touch the matter in hand."""
        topic = self.topic
        declared = self.pending.find(Declaration, meeting=self.meeting.id)
        places = [one.id for one in self.agenda]
        number = str(places.index(topic.agenda) + 1) if topic and topic.agenda in places else ""
        return touching(declared, number, topic.text if topic else "")

    @cached_property
    def quorum(self) -> Membership | None:
        """By what the quorum is judged."""
        return membership(self.act.view, self.committee, local(self.meeting.starts, self.act.zone).date())

    @property
    def sitting(self) -> Sitting | None:
        """The meeting as its quorum is judged; None where nothing sets one."""
        return Sitting.of(self.meeting, self.committee, self.quorum, self.attendance)

    @cached_property
    def terms(self) -> Terms:
        """What the terms of reference say on the day of the meeting."""
        in_use = terms_on(self.act.view, self.committee.id, local(self.meeting.starts, self.act.zone).date())
        return in_use.terms if in_use else Terms()

    # Who may write in it.

    def runs(self, person: PersonId | None) -> bool:
        """Whether somebody takes these minutes or is in the chair, and may say every word."""
        officers = (self.committee.chair, self.committee.deputy_chair, self.committee.secretary)
        own = (self.minutes.taker, self.minutes.chair, *self.minutes.chairs, *officers)
        return person is not None and person in own

    def takes_part(self, person: PersonId | None) -> bool:
        """Whether somebody is at this meeting, or was invited to it."""
        if person is None:
            return False
        there = any(one.person == person and not one.withdrawn for one in self.attendance)
        invited = self.act.view.find(Invitation, meeting=self.meeting.id, person=person, withdrawn=False)
        return there or bool(invited)
