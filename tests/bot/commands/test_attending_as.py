from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.commands.attending_as import A_PRINCIPAL
from bot.parameters.named import Named
from governance_store.records.attendance import Attendance, AttendsAs
from tests.bot.conftest import ASHA, CORA, LENA, MIA, OWEN, SAM, Spoken, buttons, words

ID = "MTG-2026-001"
BEGUN = datetime(2026, 12, 10, 14, 5, tzinfo=UTC)


@pytest.fixture
def sitting(house: Spoken) -> Spoken:
    """The house, five minutes into the board's meeting."""
    house.clock.instant = BEGUN
    return house


def comes(house: Spoken, email: str) -> Attendance:
    """The one entry of a person."""
    (found,) = house.all(Attendance, person=house.person(email).id)
    return found


@pytest.mark.parametrize(
    ("who", "attends", "seat"),
    [
        pytest.param(ASHA, AttendsAs.MEMBER, "SEAT-001", id="holds a seat"),
        pytest.param(MIA, AttendsAs.MEMBER, "SEAT-002", id="holds one without a vote"),
        pytest.param(CORA, AttendsAs.MEMBER, None, id="the chair without a seat"),
        pytest.param(SAM, AttendsAs.IN_ATTENDANCE, None, id="the secretary"),
        pytest.param(OWEN, AttendsAs.IN_ATTENDANCE, None, id="no member at all"),
    ],
)
def test_what_somebody_comes_as_follows_from_the_seats(
    sitting: Spoken, who: str, attends: AttendsAs, seat: str | None
) -> None:
    """Nobody has to say it of members, and whoever is none is in attendance."""
    sitting.done(f"meeting arrive board {who}", SAM)
    assert (comes(sitting, who).attends, comes(sitting, who).seat) == (attends, seat)


def test_a_member_may_come_as_a_guest(sitting: Spoken) -> None:
    """Somebody who sits in for one item only says so, and takes no seat."""
    sitting.done(f"meeting arrive board {ASHA} in attendance", SAM)
    assert (comes(sitting, ASHA).attends, comes(sitting, ASHA).seat) == (AttendsAs.IN_ATTENDANCE, None)


@pytest.mark.parametrize("said", ["as deputy", "for asha", "for SEAT-001", 'for "Trust representative"'])
def test_a_named_deputy_takes_the_seat(sitting: Spoken, said: str) -> None:
    """By being named as one, or by whose place it is: the person's, or the seat's."""
    sitting.done("seat deputy SEAT-001 owen", LENA)
    reply = sitting.done(f"meeting arrive board owen {said}", SAM)
    assert (comes(sitting, OWEN).attends, comes(sitting, OWEN).seat) == (AttendsAs.DEPUTY, "SEAT-001")
    assert "deputy for Dr Asha Rahman" in words(reply)


def test_a_deputy_for_a_vacant_seat(sitting: Spoken) -> None:
    """Nobody holds it, so it is named by itself."""
    reply = sitting.done("meeting arrive board owen for SEAT-003", SAM)
    assert comes(sitting, OWEN).seat == "SEAT-003"
    assert "deputy, Lay member" in words(reply)


def test_who_is_not_named_as_deputy_comes_with_a_warning(sitting: Spoken) -> None:
    """They are there, and whether they count is for the terms of reference."""
    assert "not named as a deputy" in words(sitting.done("meeting arrive board owen for asha", SAM))


def test_a_named_deputy_is_not_guessed(sitting: Spoken) -> None:
    """Either line is offered, and nothing is recorded until one is chosen."""
    sitting.done("seat deputy SEAT-001 owen", LENA)
    before = sitting.commits()
    reply = sitting.say("meeting arrive board owen", SAM)
    assert not reply.ok
    assert sitting.commits() == before
    for_seat, guest = (one.line for one in buttons(reply))
    sitting.done(guest, SAM)
    assert comes(sitting, OWEN).attends is AttendsAs.IN_ATTENDANCE
    assert "for SEAT-001" in for_seat


def test_a_deputy_of_several_seats_says_for_which(sitting: Spoken) -> None:
    """Each is offered as a line."""
    sitting.done("seat deputy SEAT-001 owen", LENA)
    sitting.done("seat deputy SEAT-002 owen", LENA)
    reply = sitting.say("meeting arrive board owen as deputy", SAM)
    assert "a deputy of several seats" in words(reply)
    assert [one.line.rpartition(" ")[2] for one in buttons(reply)] == ["SEAT-001", "SEAT-002"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("owen as deputy", "not named as a deputy of any seat on Imaging Network Board"),
        ("owen for sam", "Sam Secretary holds no seat on Imaging Network Board"),
        ("owen for SEAT-004", "The seat SEAT-004 is not a seat of Imaging Network Board"),
        ("owen, mia for asha", "name a single deputy"),
        ("owen for asha in attendance", "say one or the other"),
        ("owen for Zebedee", "There is no person or seat called"),
    ],
)
def test_what_cannot_be(sitting: Spoken, line: str, said: str) -> None:
    """Each is refused with its reason, and nothing is recorded."""
    before = sitting.commits()
    reply = sitting.say(f"meeting arrive board {line}", SAM)
    assert not reply.ok
    assert said in words(reply)
    assert sitting.commits() == before


def test_a_principal_is_a_person_or_a_seat(still_house: Spoken) -> None:
    """Both are called by their names."""
    assert isinstance(A_PRINCIPAL, Named)
    labels = {one.label for one in A_PRINCIPAL.options(still_house.scene())}
    assert any(one.startswith("Dr Asha Rahman") for one in labels)
    assert any(one.startswith("Lay member") for one in labels)
