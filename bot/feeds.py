"""What does a calendar address show? The meetings of a person, a committee or the network, as they stand.

Each event's lines are kept with the records they were made from, which are the very same objects until they
change: so after one change one event is written anew and the rest are joined. Only meetings that were called
are shown: never a draft. On request all else that falls into the year stands beside them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import blake2b, sha256
from typing import Final
from zoneinfo import ZoneInfo

from bot.links import agenda_address, shown_address
from governance_store import Store, View
from governance_store.records.committee import Committee
from governance_store.records.feed import Feed, Scope
from governance_store.records.ids import NETWORK
from governance_store.records.kinds import KINDS
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.network import Network
from governance_store.records.paper import AgendaEdition
from governance_store.records.person import Person
from governance_store.rules.committees_of import committees_of
from governance_store.rules.local_time import date_in_full, local
from governance_store.rules.programmes import Year
from governance_store.rules.year_ahead import Happens, Sort, year_ahead
from templates import event, feed, whole_day
from templates.contexts.day_entry import DayEntry
from templates.contexts.meeting import meeting_context

SHOWN: Final = frozenset({MeetingState.SCHEDULED, MeetingState.CANCELLED})
PAST: Final = timedelta(days=366)
CANCELLED_FOR: Final = timedelta(days=30)
"""How long after its day a cancelled meeting still says so."""
AHEAD: Final = timedelta(days=731)
"""How far ahead deadlines are shown; some lie years away."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """The lines of an event, the records they were made from, and when the meeting last changed."""

    meeting: Meeting
    committee: Committee
    network: Network
    edition: AgendaEdition | None
    lines: bytes
    changed: datetime

    def is_of(
        self, meeting: Meeting, committee: Committee, network: Network, edition: AgendaEdition | None
    ) -> bool:
        """Whether nothing that the lines were made from has changed."""
        same = self.meeting is meeting and self.committee is committee and self.network is network
        return same and self.edition is edition


@dataclass(frozen=True, slots=True)
class Published:
    """A calendar as it is handed out; its `tag` is of its content."""

    content: bytes
    tag: str
    changed: datetime | None


def digest_of_token(token: str) -> str:
    """What the record keeps of an address."""
    return sha256(token.encode()).hexdigest()


def standing(view: View, token: str) -> Feed | None:
    """The feed at an address: none where it was never given, was revoked, or its person has left."""
    found = view.one(Feed, digest=digest_of_token(token), active=True)
    person = view.maybe(Person, found.person) if found else None
    return found if person is not None and person.active else None


def meetings_of(view: View, one: Feed) -> Iterable[Meeting]:
    """The meetings that a feed is about, whenever they are."""
    if one.scope is Scope.NETWORK:
        return view.find(Meeting)
    if one.scope is Scope.COMMITTEE:
        return view.find(Meeting, committee=one.committee)
    return [
        view.get(Meeting, asked.meeting)
        for asked in view.find(Invitation, person=one.person, withdrawn=False)
    ]


def name_of(view: View, one: Feed) -> str:
    """What a calendar calls it."""
    network = view.get(Network, NETWORK).name
    if one.scope is Scope.MINE:
        return f"My {'year' if one.year else 'meetings'}: {network}"
    whose = view.get(Committee, one.committee).name if one.committee else network
    return f"{whose}: the year" if one.year else whose


def happening(view: View, one: Feed, now: datetime) -> list[Happens]:
    """What a feed shows beside meetings; a person's own has what their committees deal with, or they lead."""
    if not one.year:
        return []
    zone = ZoneInfo(view.get(Network, NETWORK).zone)
    today = local(now, zone).date()
    of = one.committee if one.scope is Scope.COMMITTEE else None
    every = year_ahead(view, Year(today - PAST, today + AHEAD), today, zone, of)
    found = [each for each in every if each.sort is not Sort.MEETING]
    if one.scope is not Scope.MINE:
        return found
    mine = {each.id for each in committees_of(view, one.person)}
    return [each for each in found if each.committee in mine or each.whose == one.person]


@dataclass
class Calendars:
    """Writes calendars, and remembers each event."""

    store: Store
    mailbox: str
    console: str = ""
    """Where agendas and papers are read; without, no event says where they are."""
    _kept: dict[str, _Kept] = field(default_factory=dict)
    _last: dict[tuple[str, int], datetime] = field(default_factory=dict)

    def at(self, token: str, now: datetime) -> Published | None:
        """The calendar at an address."""
        with self.store.reading() as view:
            one = standing(view, token)
            if one is None:
                return None
            network = view.get(Network, NETWORK)
            uid = f"{one.id}.{network.key}.{network.token}"
            shown = [meeting for meeting in meetings_of(view, one) if _is_shown(meeting, now)]
            days = [day for each in happening(view, one, now) for day in self._days(view, each)]
            return self._published(view, name_of(view, one), uid, shown, days)

    def of_all(self) -> Published:
        """Every meeting of the network, whenever it was."""
        with self.store.reading() as view:
            network = view.get(Network, NETWORK)
            shown = [meeting for meeting in view.find(Meeting) if meeting.state in SHOWN]
            return self._published(view, network.name, f"{network.key}.{network.token}", shown)

    def _published(
        self, view: View, name: str, uid: str, meetings: list[Meeting], days: Iterable[DayEntry] = ()
    ) -> Published:
        written = self._events(view, meetings)
        of_days = [(whole_day(one), one.stamp) for one in days]
        content = feed(name, uid, [*(one.lines for one in written), *(lines for lines, _ in of_days)])
        changed = max([*(one.changed for one in written), *(at for _, at in of_days)], default=None)
        return Published(content, blake2b(content, digest_size=16).hexdigest(), changed)

    def _events(self, view: View, meetings: list[Meeting]) -> list[_Kept]:
        network = view.get(Network, NETWORK)
        committees = {one.id: one for one in view.find(Committee)}
        editions = {one.meeting: one for one in view.find(AgendaEdition)} if self.console else {}
        found = []
        for meeting in meetings:
            committee, kept = committees[meeting.committee], self._kept.get(meeting.id)
            edition = editions.get(meeting.id)
            if kept is None or not kept.is_of(meeting, committee, network, edition):
                kept = self._kept[meeting.id] = self._written(meeting, committee, network, edition)
            found.append(kept)
        return found

    def _written(
        self, meeting: Meeting, committee: Committee, network: Network, edition: AgendaEdition | None
    ) -> _Kept:
        changed = self.store.history(Meeting, meeting.id)[-1].commit.at
        at = max(changed, edition.published) if edition else changed
        papers = agenda_address(self.console, meeting.id) if edition else ""
        words = meeting_context(meeting, committee, network, written=at, papers=papers)
        return _Kept(meeting, committee, network, edition, event(words, self.mailbox), at)

    def _days(self, view: View, one: Happens) -> Iterator[DayEntry]:
        """What falls on a day, and before it the day on which it may begin."""
        network = view.get(Network, NETWORK)
        id_ = one.key or one.id
        sequence, stamp = self._last_change(view, one)
        committee = view.maybe(Committee, one.committee or "")
        made_up = "This is a demonstration: all of it is made up.\n\n" if network.demonstration else ""
        of = f"{made_up}{committee.name if committee else network.name}"
        begins = f", from {date_in_full(one.opens)}" if one.opens else ""
        told = f"{of}\n{date_in_full(one.day)}{begins}\n\n{one.id}"
        due = DayEntry(
            uid=f"{one.sort.name.lower()}.{id_.lower()}.{network.key}.{network.token}",
            sequence=sequence,
            stamp=stamp,
            day=one.day,
            summary=f"{one.what} (due)" if one.opens else one.what,
            description=told,
            link=shown_address(self.console, one.id) if self.console else "",
        )
        if one.opens:
            opening = f"{one.what} (may begin, due by {date_in_full(one.day)})"
            yield replace(due, uid=f"opens.{due.uid}", day=one.opens, summary=opening)
        yield due

    def _last_change(self, view: View, one: Happens) -> tuple[int, datetime]:
        """How often the record of a step, or of what it is a step of, was changed, and when last."""
        id_, kind = next(
            (id_, kind)
            for id_ in (one.key, one.id)
            for name, kind in KINDS.items()
            if id_ and view.version_of(name, id_)
        )
        version = view.version_of(kind.name, id_)
        if (id_, version) not in self._last:
            self._last[id_, version] = self.store.history(kind.type, id_)[-1].commit.at
        return version - 1, self._last[id_, version]


def _is_shown(meeting: Meeting, now: datetime) -> bool:
    if meeting.state is MeetingState.CANCELLED:
        return meeting.starts + CANCELLED_FOR > now
    return meeting.state in SHOWN and meeting.starts + PAST > now
