from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from governance_store import memory_store
from governance_store.records.attendance import Attendance, AttendsAs
from governance_store.records.committee import Committee, Seat
from governance_store.records.declaration import Declaration, Ruling
from governance_store.records.ids import (
    AttendanceId,
    CommitteeId,
    DeclarationId,
    InvitationId,
    MeetingId,
    PersonId,
    SeatId,
    clause_id,
    terms_id,
)
from governance_store.records.kinds import Record
from governance_store.records.meeting import Answer, Capacity, Invitation
from governance_store.records.person import Person
from governance_store.records.terms_of_reference import Clause, TermsOfReference
from governance_store.rules.quorum import facts
from governance_store.rules.quorum_membership import (
    CHAIR_BY_OFFICE,
    Membership,
    membership,
    promised,
    there,
)

NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)
CHAIR, MEMBER, DEPUTY = (PersonId(f"PER-00{n}") for n in (1, 2, 3))
BOARD = Committee(CommitteeId("COM-001"), "board", "Board", chair=CHAIR)
SEAT = Seat(SeatId("SEAT-001"), BOARD.id, "Lay member", categories=("lay",), holder=MEMBER)
VACANT = Seat(SeatId("SEAT-002"), BOARD.id, "Physicist")
TERMS = terms_id(BOARD.id, 1)
MEETING = MeetingId("MTG-2026-001")


def judged_on(*more: Record, **fields: str) -> Membership | None:
    """What the quorum is judged on where the terms say this."""
    store = memory_store()
    clauses = [
        Clause(clause_id(TERMS, key), TERMS, key.replace("_", "-"), text) for key, text in fields.items()
    ]
    people = [Person(CHAIR, "Cora Chair"), Person(MEMBER, "Mia Member")]
    with store.writing() as desk:
        records: list[Record] = [
            BOARD,
            SEAT,
            VACANT,
            TermsOfReference(TERMS, BOARD.id, 1),
            *clauses,
            *people,
            *more,
        ]
        desk.commit(at=NOON, actor=CHAIR, surface="t", verb="t", records=records)
        return membership(desk, BOARD, date(2026, 12, 10))


def test_seats_count_as_what_they_are() -> None:
    """A chair without a seat is a member by office; a vacant seat is one all the same, known as vacant."""
    found = judged_on(quorum="two members")
    assert found is not None
    assert [(one.id, one.roles, one.vacant, one.name) for one in found.seats] == [
        (CHAIR_BY_OFFICE, ("chair",), False, "Cora Chair"),
        ("SEAT-001", ("Lay member",), False, "Mia Member"),
        ("SEAT-002", ("Physicist",), True, "Physicist"),
    ]
    assert found.seats[1].categories == ("lay",)


def test_without_a_clause_there_is_nothing_to_judge() -> None:
    """Terms that set no quorum are not taken for any."""
    assert judged_on(remote="yes") is None


@pytest.mark.parametrize(
    ("clause", "said", "deputies", "remote"),
    [
        pytest.param("two members", {}, None, None, id="all silent"),
        pytest.param(
            "two members", {"deputies_count": "yes", "remote": "no"}, True, False, id="the fields say"
        ),
        pytest.param(
            "two members; deputies do not count towards the quorum",
            {"deputies_count": "yes"},
            False,
            None,
            id="the clause goes first",
        ),
    ],
)
def test_other_fields_say_what_the_clause_leaves_open(
    clause: str, said: dict[str, str], deputies: bool | None, remote: bool | None
) -> None:
    """Whether deputies count, and whether one may join from afar; the clause itself is never overruled."""
    found = judged_on(quorum=clause, **said)
    assert found is not None
    assert (found.understood.rule.deputies, found.understood.rule.remote) == (deputies, remote)


def test_another_clause_keeps_what_the_fields_say() -> None:
    """So that only the clause is tried, and nothing else is changed by it."""
    found = judged_on(quorum="two members", deputies_count="yes")
    assert found is not None
    tried = found.by("three members")
    assert tried.understood.rule.deputies is True
    assert tried.clause == "three members"


def came(who: PersonId, attends: AttendsAs, seat: str | None) -> Attendance:
    """Somebody's presence."""
    taken = SeatId(seat) if seat else None
    return Attendance(AttendanceId(f"A:{who}"), MEETING, who, NOON, None, attends, taken)


def test_who_is_there_is_taken_as_recorded() -> None:
    """The chair takes the seat of the office, a deputy the one they came for, a guest none."""
    here = there(
        BOARD,
        [
            came(CHAIR, AttendsAs.MEMBER, None),
            came(DEPUTY, AttendsAs.DEPUTY, "SEAT-001"),
            came(MEMBER, AttendsAs.IN_ATTENDANCE, None),
        ],
    )
    assert [(one.seat, one.capacity) for one in here] == [
        (CHAIR_BY_OFFICE, facts.Capacity.MEMBER),
        ("SEAT-001", facts.Capacity.DEPUTY),
        (None, facts.Capacity.ATTENDEE),
    ]


@pytest.mark.parametrize(
    ("about", "ruling", "conflicted"),
    [
        pytest.param("5", Ruling.LEAVE, True, id="must leave"),
        pytest.param("5", Ruling.NO_VOTE, True, id="no vote"),
        pytest.param("5", Ruling.NONE, True, id="no ruling yet"),
        pytest.param("5", Ruling.STAY, False, id="may stay"),
        pytest.param("6", Ruling.LEAVE, False, id="another item"),
        pytest.param("", Ruling.LEAVE, True, id="the whole meeting"),
    ],
)
def test_an_interest_counts_for_its_item(about: str, ruling: Ruling, conflicted: bool) -> None:
    """Until the chair rules otherwise, and for the item that it touches alone."""
    declared = Declaration(DeclarationId("D"), MEETING, MEMBER, "x", NOON, about, ruling)
    (here,) = there(BOARD, [came(MEMBER, AttendsAs.MEMBER, "SEAT-001")], [declared], "5")
    assert here.conflicted is conflicted


def test_who_is_expected_follows_from_the_answers() -> None:
    """Whoever comes, in the room or from afar; a deputy for the member's seat; nobody who was uninvited."""
    answers = [
        Invitation(InvitationId("1"), MEETING, CHAIR, Capacity.CHAIR, answer=Answer.REMOTE),
        Invitation(InvitationId("2"), MEETING, MEMBER, Capacity.MEMBER, answer=Answer.APOLOGIES),
        Invitation(
            InvitationId("3"), MEETING, DEPUTY, Capacity.DEPUTY, answer=Answer.ATTENDING, deputises=MEMBER
        ),
        Invitation(
            InvitationId("4"),
            MEETING,
            PersonId("X"),
            Capacity.MEMBER,
            answer=Answer.ATTENDING,
            withdrawn=True,
        ),
    ]
    here = promised(BOARD, [SEAT], answers)
    assert [(one.person, one.seat, one.remote) for one in here] == [
        (CHAIR, CHAIR_BY_OFFICE, True),
        (DEPUTY, "SEAT-001", False),
    ]
