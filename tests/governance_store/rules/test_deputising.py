from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.records.committee import Seat
from governance_store.records.ids import CommitteeId, InvitationId, MeetingId, PersonId, SeatId
from governance_store.records.meeting import Answer, Capacity, Invitation
from governance_store.rules.deputising import Objection, allows_none, in_a_circle, objections

CLAUSE = "A member who cannot come sends a deputy."
SEAT = Seat(SeatId("SEAT-001"), CommitteeId("COM-001"), "Trust representative", holder=PersonId("mia"))
PEOPLE = ("mia", "asha", "owen", "cora")


def invited(
    person: str,
    capacity: Capacity = Capacity.MEMBER,
    seat: str | None = None,
    answer: Answer = Answer.NONE,
    deputy: str | None = None,
    deputises: str | None = None,
    *,
    withdrawn: bool = False,
) -> Invitation:
    """Somebody's invitation to the meeting."""
    return Invitation(
        InvitationId(f"m:{person}"),
        MeetingId("m"),
        PersonId(person),
        capacity,
        SeatId(seat) if seat else None,
        answer,
        deputy=PersonId(deputy) if deputy else None,
        deputises=PersonId(deputises) if deputises else None,
        withdrawn=withdrawn,
    )


MIA = invited("mia", seat="SEAT-001")


def found(
    *others: Invitation, deputy: str = "owen", seat: Seat | None = SEAT, clause: str = CLAUSE
) -> set[Objection]:
    """What stands against a deputy for Mia."""
    return set(objections(MIA, seat, PersonId(deputy), clause, [MIA, *others]))


@pytest.mark.parametrize(
    "others",
    [
        pytest.param((), id="not invited otherwise"),
        pytest.param((invited("owen", Capacity.IN_ATTENDANCE),), id="an officer without a seat"),
        pytest.param((invited("owen", Capacity.DEPUTY, deputises="mia"),), id="named again"),
        pytest.param((invited("owen", seat="SEAT-002", withdrawn=True),), id="uninvited before"),
        pytest.param((invited("asha", seat="SEAT-002"),), id="others do not matter"),
    ],
)
def test_a_deputy_may_come(others: tuple[Invitation, ...]) -> None:
    """Whoever does not count at the meeting by themselves, where the terms let members send one."""
    assert found(*others) == set()


@pytest.mark.parametrize(
    ("owen", "objection"),
    [
        pytest.param(invited("owen", seat="SEAT-002"), Objection.COUNTS_ALREADY, id="a member"),
        pytest.param(
            invited("owen", Capacity.CHAIR), Objection.COUNTS_ALREADY, id="the chair without a seat"
        ),
        pytest.param(
            invited("owen", Capacity.DEPUTY, deputises="cora"), Objection.TWICE, id="one for two seats"
        ),
        pytest.param(
            invited("owen", Capacity.IN_ATTENDANCE, answer=Answer.APOLOGIES), Objection.AWAY, id="not coming"
        ),
        pytest.param(
            invited("owen", seat="SEAT-002", answer=Answer.APOLOGIES, deputy="mia"),
            Objection.CIRCLE,
            id="a circle",
        ),
    ],
)
def test_who_stands_otherwise_at_the_meeting(owen: Invitation, objection: Objection) -> None:
    """One person counts once, who is away is away, and nobody stands in for who stands in for them."""
    assert found(owen) == {objection}


def test_a_longer_circle_is_one() -> None:
    """Mia by Owen, Owen by Asha, Asha by Mia."""
    owen = invited("owen", seat="SEAT-002", deputy="asha", answer=Answer.APOLOGIES)
    asha = invited("asha", seat="SEAT-003", deputy="mia", answer=Answer.APOLOGIES)
    assert found(owen, asha) == {Objection.CIRCLE}


def test_nobody_is_their_own_deputy_and_only_seats_have_one() -> None:
    """Each is said by itself: nothing else need be put right."""
    assert found(deputy="mia") == {Objection.THEMSELF}
    assert found(seat=None) == {Objection.NO_SEAT}


@pytest.mark.parametrize(
    ("named", "clause", "objection"),
    [
        pytest.param(("owen",), "", None, id="named by the seat where the terms are silent"),
        pytest.param(("asha",), CLAUSE, Objection.NOT_NAMED, id="the seat names another"),
        pytest.param((), "", Objection.TERMS_SILENT, id="neither says anything"),
        pytest.param(
            ("owen",), "No deputies are allowed.", Objection.NONE_ALLOWED, id="the terms allow none"
        ),
    ],
)
def test_what_terms_and_seat_say(named: tuple[str, ...], clause: str, objection: Objection | None) -> None:
    """The seat's own deputies come first; where it names none, what the terms of reference say."""
    seat = replace(SEAT, deputies=tuple(map(PersonId, named)))
    assert found(seat=seat, clause=clause) == ({objection} if objection else set())


@pytest.mark.parametrize("clause", ["none", "No.", "No deputies", "Deputies are not permitted."])
def test_a_plain_no_is_understood(clause: str) -> None:
    """In few words, with or without a full stop."""
    assert allows_none(clause)


@pytest.mark.parametrize("clause", ["", CLAUSE, "None but named deputies", "No deputies for the chair"])
def test_anything_else_is_for_people_to_read(clause: str) -> None:
    """What might be an exception is not taken for a no."""
    assert not allows_none(clause)


@given(st.dictionaries(st.sampled_from(PEOPLE), st.sampled_from(PEOPLE), max_size=4))
def test_circles_always_end(named: dict[str, str]) -> None:
    """Whoever is named by whom, the question is answered, and a circle through Mia is seen."""
    standing = {PersonId(one): invited(one, deputy=named.get(one)) for one in PEOPLE}
    at, steps = named.get("owen"), 0
    while at not in {None, "mia"} and steps < len(PEOPLE):
        at, steps = named.get(str(at)), steps + 1
    assert in_a_circle(PersonId("mia"), standing[PersonId("owen")], standing) is (at == "mia")
