"""A meeting of a board, and the letters about it, from which tests of the paper are written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from governance_store.records.committee import Committee
from governance_store.records.ids import (
    NETWORK,
    CommitteeId,
    InvitationId,
    MeetingId,
    OrganisationId,
    PersonId,
)
from governance_store.records.letter import Matter
from governance_store.records.meeting import Answer, Capacity, Invitation, Meeting
from governance_store.records.nation import Nation
from governance_store.records.network import Network, Organisation, Sector
from governance_store.records.person import Person
from templates import Written, write
from templates.contexts.left_over import LeftOver, LeftOverLetter
from templates.contexts.letter import FailedLetter, MeetingLetter, Recipient, changes
from templates.contexts.meeting import Guest, MeetingContext, guest, meeting_context

WRITTEN: Final = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MAILBOX: Final = "clerk@northern.example.org"
CONSOLE: Final = "http://127.0.0.1:8000"
NORTHERN: Final = Network(NETWORK, "northern", "Northern Imaging Network", Nation.ENG)
BOARD: Final = Committee(CommitteeId("COM-001"), "board", "Imaging Network Board")
CALLED: Final = Meeting(
    MeetingId("MTG-2026-001"),
    BOARD.id,
    datetime(2026, 12, 10, 14, 0, tzinfo=UTC),
    90,
    "mtg-2026-001.t0k3n@northern.network-clerk",
    place="Room 4, Infirmary",
    link="https://example.org/join?room=4&way=in",
)
ORGANISATION: Final = Organisation(OrganisationId("ORG-001"), "north", "North & Vale NHS Trust", Sector.NHS)
_INVITED: Final = (
    ("Sam O'Neill", Capacity.MEMBER, Answer.NONE),
    ("Dr Eleri Ŵyn", Capacity.CHAIR, Answer.ATTENDING),
    ("Priya Shah", Capacity.IN_ATTENDANCE, Answer.APOLOGIES),
)
SAM: Final = Recipient("Sam O'Neill", "sam@south.example.org")


def guests() -> list[Guest]:
    """Three people who are invited, each in another capacity."""
    return [
        guest(_invitation(capacity, answer), _person(name), ORGANISATION)
        for name, capacity, answer in _INVITED
    ]


def _invitation(capacity: Capacity, answer: Answer) -> Invitation:
    return Invitation(InvitationId("i"), CALLED.id, PersonId("p"), capacity, answer=answer)


def _person(name: str) -> Person:
    return Person(PersonId("p"), name)


def context(
    meeting: Meeting = CALLED, network: Network = NORTHERN, committee: Committee = BOARD, notice: str = ""
) -> MeetingContext:
    """The meeting in words."""
    return meeting_context(
        meeting,
        committee,
        network,
        guests(),
        written=WRITTEN,
        called_by="Dr Eleri Ŵyn",
        called=WRITTEN,
        notice=notice,
    )


def invitation(meeting: MeetingContext | None = None, who: Recipient = SAM) -> MeetingLetter:
    """An invitation to it."""
    return MeetingLetter(meeting or context(), who, "LTR-00001", CONSOLE)


def moved() -> MeetingLetter:
    """Notice that it is moved by a week and an hour."""
    after = replace(CALLED, starts=CALLED.starts + timedelta(days=7, hours=1), sequence=1)
    told = invitation(context(after), replace(SAM, answer=Answer.ATTENDING))
    return replace(told, changes=changes(context(), context(after)), acted_by="Dr Eleri Ŵyn")


def cancelled() -> MeetingLetter:
    """Notice that it is cancelled."""
    told = replace(context(), sequence=1, cancelled=True, cancelled_because="The chair is unwell.")
    return replace(invitation(told), acted_by="Dr Eleri Ŵyn")


def failed() -> FailedLetter:
    """Notice that an invitation was not delivered."""
    return FailedLetter(
        network=NORTHERN.name,
        demonstration=False,
        recipient=Recipient("Priya Shah", "priya@north.example.org"),
        letter="LTR-00009",
        console=CONSOLE,
        failed="LTR-00001",
        matter="an invitation",
        person="Sam O'Neill",
        outcome="The mail server did not take the recipient: 550 No such mailbox",
        attempts=1,
        queued_on="Monday 23 November 2026, 09:00",
        settled_on="Monday 23 November 2026, 09:01",
        meeting=context(),
    )


def left_over() -> LeftOverLetter:
    """The summary of what was overdue when the network was opened."""
    return LeftOverLetter(
        network=NORTHERN.name,
        demonstration=False,
        recipient=Recipient("Priya Shah", "priya@north.example.org"),
        letter="LTR-00020",
        console=CONSOLE,
        opened_on="Monday 23 November 2026, 09:00",
        opened_by="Jo Admin",
        things=(
            LeftOver("Notice of a letter that failed", "LTR-00001", "Sam O'Neill"),
            LeftOver("Notice of a letter that failed", "LTR-00007", "Dr Eleri Ŵyn"),
        ),
    )


def every_letter() -> dict[str, Written]:
    """One letter of each look, by the name of its golden file."""
    demonstration = replace(NORTHERN, demonstration=True)
    urgent = replace(
        CALLED, extraordinary="The MRI contract ends on Friday.\nIt cannot wait.", place="", link=""
    )
    uninvited = replace(invitation(), withdrawn=True)
    return {
        "invitation": write(Matter.INVITATION, invitation(context(notice="16 clear days' notice")), MAILBOX),
        "invitation_extraordinary": write(Matter.INVITATION, invitation(context(urgent)), MAILBOX),
        "invitation_chair_demonstration": write(
            Matter.INVITATION,
            invitation(
                context(network=demonstration), Recipient("Dr Eleri Ŵyn", "e@n.example.org", Capacity.CHAIR)
            ),
            MAILBOX,
        ),
        "meeting_changed": write(Matter.MEETING_CHANGED, moved(), MAILBOX),
        "meeting_cancelled": write(Matter.MEETING_CANCELLED, cancelled(), MAILBOX),
        "meeting_cancelled_for_one": write(Matter.MEETING_CANCELLED, uninvited, MAILBOX),
        "letter_failed": write(Matter.LETTER_FAILED, failed(), MAILBOX),
        "left_over": write(Matter.LEFT_OVER, left_over(), MAILBOX),
    }
