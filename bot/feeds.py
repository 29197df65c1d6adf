"""What does a calendar address show? The meetings of a person, a committee or the network, as they stand.

Each event's lines are kept by the versions of the records they were made from, so that after one change one
event is written anew and the rest are joined. Only meetings that were called are shown: never a draft.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final

from governance_store import Store, View
from governance_store.records.committee import Committee
from governance_store.records.feed import Feed, Scope
from governance_store.records.ids import NETWORK
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.network import Network
from governance_store.records.person import Person
from templates import event, feed
from templates.contexts.meeting import meeting_context

SHOWN: Final = frozenset({MeetingState.SCHEDULED, MeetingState.CANCELLED})
PAST: Final = timedelta(days=366)
CANCELLED_FOR: Final = timedelta(days=30)
"""How long after its day a cancelled meeting still says so."""

_Versions = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Published:
    """A calendar as it is handed out."""

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
    _lines: dict[str, tuple[_Versions, bytes, datetime]] = field(default_factory=dict)

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
        written = list(self._events(view, meetings))
        content = feed(name, uid, (lines for lines, _at in written))
        changed = max((at for _lines, at in written), default=None)
        return Published(content, f'"{sha256(content).hexdigest()[:32]}"', changed)

    def _events(self, view: View, meetings: list[Meeting]) -> Iterator[tuple[bytes, datetime]]:
        network = view.get(Network, NETWORK)
        of_network, of_committees = view.version(Network, NETWORK), dict[str, int]()
        for meeting in meetings:
            committee = meeting.committee
            if committee not in of_committees:
                of_committees[committee] = view.version(Committee, committee)
            versions = view.version(Meeting, meeting.id), of_committees[committee], of_network
            kept = self._lines.get(meeting.id)
            if kept is None or kept[0] != versions:
                kept = self._lines[meeting.id] = versions, *self._written(view, meeting, network)
            yield kept[1:]

    def _written(self, view: View, meeting: Meeting, network: Network) -> tuple[bytes, datetime]:
        at = self.store.history(Meeting, meeting.id)[-1].commit.at
        committee = view.get(Committee, meeting.committee)
        return event(meeting_context(meeting, committee, network, written=at), self.mailbox), at


def _is_shown(meeting: Meeting, now: datetime) -> bool:
    if meeting.state is MeetingState.CANCELLED:
        return meeting.starts + CANCELLED_FOR > now
    return meeting.state in SHOWN and meeting.starts + PAST > now
