"""A small network with a board, its meetings and a postroom, in which tests of the outbox play."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP
from typing import Final

from bot.outbox.dispatcher import Postroom
from bot.outbox.sending import Parcel, Sender
from bot.surfaces.mail.message import message
from governance_store import Desk, Store, memory_store
from governance_store.clock import FixedClock
from governance_store.records.committee import Committee
from governance_store.records.ids import (
    NETWORK,
    CommitteeId,
    GrantId,
    LetterId,
    MeetingId,
    OrganisationId,
    PersonId,
    clause_id,
    invitation_id,
    terms_id,
)
from governance_store.records.kinds import Record
from governance_store.records.letter import Letter, LetterState, Matter, Rendered, Route
from governance_store.records.meeting import Capacity, Invitation, Meeting, MeetingState
from governance_store.records.nation import Nation
from governance_store.records.network import Network, Organisation, Sector
from governance_store.records.person import Grant, Permission, Person
from governance_store.records.terms_of_reference import Clause, TermsOfReference

NOW: Final = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
STARTS: Final = datetime(2026, 12, 10, 14, 0, tzinfo=UTC)
MAILBOX: Final = "clerk@northern.example.org"
BOARD: Final = CommitteeId("COM-001")
CHAIR, MEMBER, SECRETARY, ADMINISTRATOR = (PersonId(f"PER-00{number}") for number in range(1, 5))
TERMS: Final = terms_id(BOARD, 1)
MEETING: Final = MeetingId("MTG-2026-001")

PEOPLE: Final = (
    Person(CHAIR, "Dr Eleri Ŵyn", ("eleri@north.example.org",), OrganisationId("ORG-001")),
    Person(MEMBER, "Sam O'Neill", ("sam@south.example.org",), OrganisationId("ORG-002")),
    Person(SECRETARY, "Priya Shah", ("priya@north.example.org",), OrganisationId("ORG-001")),
    Person(ADMINISTRATOR, "Jo Admin", ("jo@north.example.org",), OrganisationId("ORG-001")),
)
STANDING: Final[tuple[Record, ...]] = (
    Network(NETWORK, "northern", "Northern Imaging Network", Nation.ENG, token="t0k3n"),
    Organisation(OrganisationId("ORG-001"), "north", "North & Vale NHS Trust", Sector.NHS),
    Organisation(OrganisationId("ORG-002"), "south", "South Scans Ltd", Sector.INDEPENDENT),
    *PEOPLE,
    Committee(BOARD, "board", "Imaging Network Board", chair=CHAIR, secretary=SECRETARY),
    Grant(GrantId("GRA-001"), ADMINISTRATOR, Permission.ADMINISTRATOR),
    TermsOfReference(TERMS, BOARD, 1),
    Clause(clause_id(TERMS, "notice"), TERMS, "notice", "10 clear days"),
)
CALLED: Final = Meeting(
    MEETING,
    BOARD,
    STARTS,
    90,
    "mtg-2026-001.t0k3n@northern.network-clerk",
    place="Room 4, Infirmary",
    link="https://example.org/join?room=4&way=in",
)
INVITED: Final = (
    (CHAIR, Capacity.CHAIR),
    (MEMBER, Capacity.MEMBER),
    (SECRETARY, Capacity.IN_ATTENDANCE),
)


@dataclass
class Pigeonholes:
    """A way of sending that keeps what it was given, and does first what it was told to do each time."""

    troubles: Iterator[BaseException | None] = field(default_factory=lambda: iter(()))
    sent: list[tuple[str, bytes]] = field(default_factory=list)
    closed: int = 0

    def pack(self, parcel: Parcel) -> bytes:
        """A mail, as it would be."""
        return message(parcel)

    def send(self, content: bytes, address: str) -> str:
        """Keep it, unless there is trouble now."""
        trouble = next(self.troubles, None)
        if trouble is not None:
            raise trouble
        self.sent.append((address, content))
        return "Kept."

    def close(self) -> None:
        """Remember that it was asked for."""
        self.closed += 1


def troubled(*troubles: BaseException | None) -> Pigeonholes:
    """A sender that meets these troubles in turn, and then none."""
    return Pigeonholes(iter(troubles))


def house(*more: Record, without: Sequence[Record] = ()) -> Store:
    """A record in memory that holds the small network."""
    store = memory_store()
    found(store, *[one for one in STANDING if one not in without], *more, at=NOW - timedelta(days=30))
    return store


def found(store: Store, *records: Record, at: datetime = NOW) -> None:
    """Write down what the network is."""
    with store.writing() as desk:
        desk.commit(at=at, actor=ADMINISTRATOR, surface="test", verb="network.founded", records=records)


def postroom(store: Store, sender: Sender, at: datetime = NOW) -> Postroom:
    """A postroom with one way to send, and a clock that stands."""
    return Postroom(store, FixedClock(at), {Route.MAIL: sender}, MAILBOX, "http://127.0.0.1:8000")


def later(room: Postroom, **by: float) -> Postroom:
    """The same postroom when its clock has gone on."""
    return replace(room, clock=FixedClock(room.clock.now() + timedelta(**by)))


def call(store: Store, meeting: Meeting = CALLED, at: datetime = NOW) -> tuple[LetterId, ...]:
    """Call a meeting and queue everybody's invitation."""
    invitations = [
        Invitation(invitation_id(meeting.id, person), meeting.id, person, capacity)
        for person, capacity in INVITED
    ]
    return _commit(store, "meeting.scheduled", meeting, invitations, Matter.INVITATION, at)


def move(store: Store, after: Meeting, at: datetime = NOW) -> tuple[LetterId, ...]:
    """Change a meeting and queue a letter to everybody."""
    return _commit(store, "meeting.moved", after, (), Matter.MEETING_CHANGED, at)


def cancel(
    store: Store, before: Meeting = CALLED, at: datetime = NOW, because: str = "clash"
) -> tuple[LetterId, ...]:
    """Cancel a meeting and queue a letter to everybody."""
    after = replace(
        before, state=MeetingState.CANCELLED, sequence=before.sequence + 1, cancelled_because=because
    )
    return _commit(store, "meeting.cancelled", after, (), Matter.MEETING_CANCELLED, at)


def _commit(
    store: Store, verb: str, meeting: Meeting, fresh: Sequence[Invitation], matter: Matter, at: datetime
) -> tuple[LetterId, ...]:
    with store.writing() as desk:
        invitations = fresh or desk.find(Invitation, meeting=meeting.id)
        changed: list[Record] = [meeting, *fresh]
        queued = _queued(desk, meeting, matter, invitations, at)
        desk.commit(at=at, actor=CHAIR, surface="test", verb=verb, records=[*changed, *queued])
    return tuple(letter.id for letter in queued)


def _queued(
    desk: Desk, meeting: Meeting, matter: Matter, invitations: Sequence[Invitation], at: datetime
) -> list[Letter]:
    """A letter to each, due at once; none takes another back, as where the earlier ones were tried."""
    number = desk.next_number("LTR")
    version = desk.version(Meeting, meeting.id) + 1
    people = {one.id: one for one in PEOPLE}
    return [
        Letter(
            LetterId(f"LTR-{number + place:05d}"),
            one.person,
            Route.MAIL,
            people[one.person].emails[0],
            matter,
            one.id,
            (
                Rendered("meeting", meeting.id, version),
                Rendered("invitation", one.id, max(1, desk.version(Invitation, one.id))),
            ),
            at,
            at,
        )
        for place, one in enumerate(invitations)
    ]


def letter_of(store: Store, id_: LetterId) -> Letter:
    """A letter as it now stands."""
    with store.reading() as view:
        return view.get(Letter, id_)


def states(store: Store, ids: Iterable[LetterId]) -> list[LetterState]:
    """How far letters have come."""
    return [letter_of(store, id_).state for id_ in ids]


def read(content: bytes) -> EmailMessage:
    """A mail as another program reads it."""
    return BytesParser(EmailMessage, policy=SMTP).parsebytes(content)


def part(mail: EmailMessage, media_type: str) -> EmailMessage:
    """The one part of a mail that is of a type."""
    (found_part,) = [one for one in mail.walk() if one.get_content_type() == media_type]
    return found_part


def words(mail: EmailMessage, media_type: str = "text/plain") -> str:
    """The text of the one part of a type."""
    return str(part(mail, media_type).get_content())
