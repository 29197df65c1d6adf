"""A meeting of a board, and the letters about it, from which tests of the paper are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

from governance_store.records.committee import Committee
from governance_store.records.ids import (
    NETWORK,
    CommitteeId,
    InvitationId,
    MeetingId,
    OrganisationId,
    PersonId,
    PollId,
    SeriesId,
)
from governance_store.records.letter import Matter
from governance_store.records.meeting import Answer, Capacity, Invitation, Meeting
from governance_store.records.nation import Nation
from governance_store.records.network import Network, Organisation, Sector
from governance_store.records.period import Cycle
from governance_store.records.person import Person
from governance_store.records.poll import Poll
from governance_store.records.series import Recurrence, Series
from governance_store.rules.local_time import instant_of
from templates import Written, write
from templates.contexts.left_over import LeftOver, LeftOverLetter
from templates.contexts.letter import AnswerLink, FailedLetter, MeetingLetter, Recipient, changes
from templates.contexts.meeting import ZONE, Guest, MeetingContext, guest, meeting_context
from templates.contexts.notice import Entry, Notice, Step
from templates.contexts.poll import PollLetter, poll_letter
from templates.contexts.received import ReceivedLetter
from templates.contexts.series import SeriesContext, SeriesLetter
from templates.contexts.sign_in import SignInLetter

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


def links(*labels: str) -> tuple[AnswerLink, ...]:
    """Links that answer it."""
    return tuple(AnswerLink(one, f"{CONSOLE}/answer/WzE3OTcuMSwi.{len(one)}") for one in labels)


def for_all() -> tuple[AnswerLink, ...]:
    """Links that answer all meetings of a series."""
    return links("I shall attend all", "I send my apologies for all")


def deputising() -> MeetingLetter:
    """An invitation to it as somebody's deputy, answered by links, from afar too."""
    asked = invitation(who=replace(SAM, capacity=Capacity.DEPUTY))
    by_link = links("I shall attend", "I shall join remotely", "I send my apologies")
    return replace(asked, deputises="Dr Eleri Ŵyn (Trust representative)", remote=True, links=by_link)


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


def received() -> ReceivedLetter:
    """A member's own words, passed on to the secretary."""
    return ReceivedLetter(
        network=NORTHERN.name,
        demonstration=False,
        recipient=Recipient("Priya Shah", "priya@north.example.org"),
        letter="LTR-00010",
        received="RCV-00003",
        writer="Sam O'Neill, sam@south.example.org",
        arrived_on="Tuesday 24 November 2026, 08:30",
        subject="Re: Invitation: Imaging Network Board, 10 December",
        about=BOARD.name,
        text="I can only join from three o'clock, as the scanner's engineers are with us until then. "
        "Could the backlog be taken last?\n\nSam",
    )


def notice() -> Notice:
    """A lead's term ends."""
    return Notice(
        network=NORTHERN.name,
        demonstration=False,
        recipient=Recipient("Priya Shah", "priya@north.example.org"),
        letter="LTR-00011",
        console=CONSOLE,
        about="POST-001",
        subject="Term ending: Clinical lead",
        sentences=(
            "The term of Dr Eleri Ŵyn in the lead role “Clinical lead” ends on Wednesday 31 March 2027.",
            "It is for the network to renew it, or to appoint anew.",
        ),
        facts=(("Holder", "Dr Eleri Ŵyn"), ("Last day", "Wednesday 31 March 2027")),
        steps=(
            Step("Renew the term:", "post set POST-001 until DATE"),
            Step("Appoint somebody else:", 'post fill POST-001 "NAME" since DATE'),
        ),
    )


def brief() -> Notice:
    """A brief of an action and of a term that ends."""
    ends = notice()
    return replace(
        ends,
        about="Your brief",
        subject="Your brief for Monday 9 November 2026: 2 things",
        sentences=("This is what there is today.",),
        facts=(),
        steps=(Step("See all that are yours:", "action list mine"),),
        entries=(
            Entry(
                "IB/2627/014.1",
                "IB/2627/014.1: Due tomorrow, Tuesday 10 November 2026: Send the MRI safety policy to sites",
                steps=(Step("Done:", "action done ACT-2026-0001"),),
                links=(AnswerLink("Act on IB/2627/014.1", poll().link),),
            ),
            Entry("POST-001", ends.subject, ends.sentences, ends.facts, ends.steps),
        ),
    )


RECORDED: Final = Series(
    SeriesId("SER-2027-001"),
    BOARD.id,
    Recurrence(2, Cycle.MONTHS, 3, 3),
    date(2027, 1, 1),
    date(2027, 12, 31),
    time(14),
    90,
    "ser-2027-001.t0k3n@northern.network-clerk",
    place=CALLED.place,
    link=CALLED.link,
)


def member(
    number: int, day: date, stands_for: date | None = None, place: str = CALLED.place
) -> MeetingContext:
    """A meeting of the series, on its day or on another."""
    starts, ruled = (instant_of(one, time(14), ZoneInfo(ZONE)) for one in (day, stands_for or day))
    called = replace(
        CALLED,
        id=MeetingId(f"MTG-2027-{number:03d}"),
        starts=starts,
        stands_for=ruled,
        series=RECORDED.id,
        uid=RECORDED.uid,
        place=place,
    )
    return context(called)


def year() -> tuple[MeetingContext, ...]:
    """A year of meetings across both changes of the clocks: one moved, one elsewhere, May left out."""
    return (
        member(1, date(2027, 1, 21)),
        member(2, date(2027, 3, 25), date(2027, 3, 18)),
        member(3, date(2027, 7, 15), place="The Annexe"),
        member(4, date(2027, 9, 16)),
        member(5, date(2027, 11, 18)),
    )


def of_series(
    *dates: MeetingContext, gone: tuple[MeetingContext, ...] = (), network: Network = NORTHERN
) -> SeriesLetter:
    """A letter about the series, to somebody who is invited to these of its meetings."""
    told = SeriesContext(
        network=network.name,
        demonstration=network.demonstration,
        committee=BOARD.name,
        id=RECORDED.id,
        pattern=str(RECORDED.recurrence),
        place=RECORDED.place,
        link=RECORDED.link,
        called_by="Dr Eleri Ŵyn",
        called_on="Monday 23 November 2026",
        dates=dates,
        guests=context().guests if dates else (),
    )
    return SeriesLetter(
        told, RECORDED, SAM, "LTR-00001", CONSOLE, WRITTEN, gone, "Dr Eleri Ŵyn" if gone else ""
    )


def poll() -> PollLetter:
    """Three dates are asked about."""
    dates = tuple(datetime(2026, 12, day, 14, 0, tzinfo=UTC) for day in (3, 8, 10))
    asked = Poll(
        PollId("POLL-2026-001"), BOARD.id, dates, 90, date(2026, 11, 30), WRITTEN, PersonId("p"), CALLED.place
    )
    return poll_letter(
        asked,
        BOARD,
        NORTHERN,
        SAM,
        letter="LTR-00012",
        console=CONSOLE,
        asked_by="Dr Eleri Ŵyn",
        reminder=False,
        link=f"{CONSOLE}/poll/WzE3OTcuMSwi.AbC",
    )


def sign_in() -> SignInLetter:
    """A link that signs its recipient in."""
    return SignInLetter(
        network=NORTHERN.name,
        demonstration=False,
        recipient=SAM,
        letter="LTR-00010",
        link=f"{CONSOLE}/sign-in/WzE3OTU0.AbCdEf",
        until="Monday 23 November 2026, 09:15",
    )


@cache
def every_letter() -> Mapping[str, Written]:
    """One letter of each look, by the name of its golden file; written once for all who look at one."""
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
        "invitation_of_a_deputy": write(Matter.INVITATION, deputising(), MAILBOX),
        "deputising": write(Matter.DEPUTISING, deputising(), MAILBOX),
        "deputising_no_longer": write(Matter.DEPUTISING, replace(deputising(), deputises=""), MAILBOX),
        **_letters_of_series(),
        **_letters_beside(),
    }


def _letters_of_series() -> dict[str, Written]:
    """Letters that tell of a year of meetings at once."""
    return {
        "series_invitation": write(Matter.SERIES_INVITATION, of_series(*year()), MAILBOX),
        "series_invitation_with_links": write(
            Matter.SERIES_INVITATION,
            replace(of_series(*year()), links=for_all()),
            MAILBOX,
        ),
        "series_changed": write(
            Matter.SERIES_CHANGED, replace(of_series(*year()[:2], gone=year()[2:]), followed=True), MAILBOX
        ),
        "series_changed_for_one": write(
            Matter.SERIES_CHANGED, replace(of_series(gone=year()[3:]), withdrawn=True), MAILBOX
        ),
        "series_cancelled": write(
            Matter.SERIES_CHANGED,
            replace(of_series(gone=year()[3:]), because="The board is being merged."),
            MAILBOX,
        ),
    }


def _letters_beside() -> dict[str, Written]:
    """Letters that call nobody to anything."""
    return {
        "letter_failed": write(Matter.LETTER_FAILED, failed(), MAILBOX),
        "notice": write(Matter.TERM_ENDING, notice(), MAILBOX),
        "mail_received": write(Matter.RECEIVED, received(), MAILBOX),
        "mail_received_for_a_reason": write(
            Matter.RECEIVED,
            replace(
                received(),
                text="",
                subject="",
                why="It answers MTG-2026-001 for Sam O'Neill, but was sent from x@elsewhere.example.",
            ),
            MAILBOX,
        ),
        "brief": write(Matter.BRIEF, brief(), MAILBOX),
        "poll": write(Matter.POLL, poll(), MAILBOX),
        "poll_reminder": write(Matter.POLL_REMINDER, replace(poll(), reminder=True, link=""), MAILBOX),
        "left_over": write(Matter.LEFT_OVER, left_over(), MAILBOX),
        "sign_in": write(Matter.SIGN_IN, sign_in(), MAILBOX),
    }
