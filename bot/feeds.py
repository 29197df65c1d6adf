"""What does a calendar address show? The meetings of a person, a committee or the network, as they stand.

Each event's lines are kept with the records they were made from, which are the very same objects until they
change: so after one change one event is written anew and the rest are joined. Only meetings that were called
are shown: never a draft.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import blake2b, sha256
from typing import Final

from bot.links import agenda_address
from governance_store import Store, View
from governance_store.records.committee import Committee
from governance_store.records.feed import Feed, Scope
from governance_store.records.ids import NETWORK
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.network import Network
from governance_store.records.paper import AgendaEdition
from governance_store.records.person import Person
from templates import event, feed
from templates.contexts.meeting import meeting_context

SHOWN: Final = frozenset({MeetingState.SCHEDULED, MeetingState.CANCELLED})
PAST: Final = timedelta(days=366)
CANCELLED_FOR: Final = timedelta(days=30)
"""How long after its day a cancelled meeting still says so."""


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
    if one.scope is Scope.NETWORK:
        return view.get(Network, NETWORK).name
    if one.scope is Scope.COMMITTEE:
        return view.get(Committee, one.committee or "").name
    return f"My meetings: {view.get(Network, NETWORK).name}"


@dataclass
class Calendars:
    """Writes calendars, and remembers each event."""

    store: Store
    mailbox: str
    console: str = ""
    """Where agendas and papers are read; without, no event says where they are."""
    _kept: dict[str, _Kept] = field(default_factory=dict)

    def at(self, token: str, now: datetime) -> Published | None:
        """The calendar at an address."""
        with self.store.reading() as view:
            one = standing(view, token)
            if one is None:
                return None
            network = view.get(Network, NETWORK)
            uid = f"{one.id}.{network.key}.{network.token}"
            shown = [meeting for meeting in meetings_of(view, one) if _is_shown(meeting, now)]
            return self._published(view, name_of(view, one), uid, shown)

    def of_all(self) -> Published:
        """Every meeting of the network, whenever it was."""
        with self.store.reading() as view:
            network = view.get(Network, NETWORK)
            shown = [meeting for meeting in view.find(Meeting) if meeting.state in SHOWN]
            return self._published(view, network.name, f"{network.key}.{network.token}", shown)

    def _published(self, view: View, name: str, uid: str, meetings: list[Meeting]) -> Published:
        written = self._events(view, meetings)
        content = feed(name, uid, [one.lines for one in written])
        changed = max([one.changed for one in written], default=None)
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


def _is_shown(meeting: Meeting, now: datetime) -> bool:
    if meeting.state is MeetingState.CANCELLED:
        return meeting.starts + CANCELLED_FOR > now
    return meeting.state in SHOWN and meeting.starts + PAST > now
