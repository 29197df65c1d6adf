"""Whether it is told who sat on a committee in a year, since when and until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import CommitteeId, PersonId, SeatId
from governance_store.rules.annual.membership import Kept, Spell, joined, left, spells
from tests.governance_store.rules.annual.of_a_year import SPAN

ASHA, CORA, MIA = (PersonId(f"PER-00{number}") for number in (1, 2, 3))
BOARD = Committee(CommitteeId("COM-001"), "board", "Board", chair=CORA)
SEAT = Seat(SeatId("SEAT-001"), BOARD.id, "Lay member", holder=ASHA)


def at(year: int, month: int, day: int) -> datetime:
    """Noon of a day."""
    return datetime(year, month, day, 12, tzinfo=UTC)


FOUNDED = at(2025, 1, 6)


def kept(*seats: tuple[datetime, Seat], board: tuple[tuple[datetime, Committee], ...] = ()) -> Kept:
    """A board with a seat that was these."""
    return Kept(board or ((FOUNDED, BOARD),), (seats,), FOUNDED)


def test_who_was_there_from_the_beginning_has_no_first_day() -> None:
    """Neither the chair nor a member; nobody joined and nobody left."""
    found = spells(kept((FOUNDED, SEAT)), SPAN)
    assert found == [
        Spell("Chair", None, CORA, None, None, is_office=True),
        Spell("Lay member", None, ASHA, None, None),
    ]
    assert joined(found, SPAN) == left(found, SPAN) == []


def test_who_follows_somebody_joined_and_the_other_left() -> None:
    """Also where the seat was vacant meanwhile."""
    vacant, filled = replace(SEAT, holder=None), replace(SEAT, holder=MIA)
    found = spells(kept((FOUNDED, SEAT), (at(2026, 5, 1), vacant), (at(2026, 9, 1), filled)), SPAN)
    seats = [one for one in found if not one.is_office]
    assert [(one.person, one.since, one.until) for one in seats] == [
        (ASHA, None, at(2026, 5, 1)),
        (None, at(2026, 5, 1), at(2026, 9, 1)),
        (MIA, at(2026, 9, 1), None),
    ]
    assert [one.person for one in joined(found, SPAN)] == [MIA]
    assert [one.person for one in left(found, SPAN)] == [ASHA]


def test_what_passed_before_or_after_the_year_is_not_told() -> None:
    """A turn that ended before it, and one that began behind it."""
    before, later = replace(SEAT, holder=MIA), replace(SEAT, holder=CORA)
    found = spells(kept((FOUNDED, SEAT), (at(2025, 6, 1), before), (at(2027, 4, 1), later)), SPAN)
    assert [one.person for one in found if not one.is_office] == [MIA]
    assert joined(found, SPAN) == left(found, SPAN) == []


def test_a_seat_that_was_abolished_ends_with_that_day() -> None:
    """Its holder left then."""
    found = spells(kept((FOUNDED, SEAT), (at(2026, 7, 1), replace(SEAT, active=False))), SPAN)
    assert [(one.person, one.until) for one in left(found, SPAN)] == [(ASHA, at(2026, 7, 1))]


def test_whatever_was_put_right_while_it_was_founded_is_no_news() -> None:
    """The last that was said up to then holds from the beginning."""
    early = at(2025, 1, 5)
    found = spells(kept((early, replace(SEAT, holder=MIA)), (FOUNDED, SEAT)), SPAN)
    assert [one.person for one in found if not one.is_office] == [ASHA]


def test_seats_and_offices_are_known_at_any_instant() -> None:
    """Before it was founded as it was founded; an abolished seat is none."""
    other = replace(BOARD, chair=MIA)
    was = kept(
        (FOUNDED, SEAT),
        (at(2026, 7, 1), replace(SEAT, active=False)),
        board=((FOUNDED, BOARD), (at(2026, 8, 1), other)),
    )
    assert was.seats_at(at(2020, 1, 1)) == was.seats_at(at(2026, 6, 1)) == [SEAT]
    assert was.seats_at(at(2026, 7, 2)) == []
    assert [was.committee_at(day).chair for day in (at(2020, 1, 1), at(2026, 9, 1))] == [CORA, MIA]


def test_a_new_chair_is_told_with_the_day() -> None:
    """And is no member who joined."""
    other = replace(BOARD, chair=MIA)
    found = spells(kept((FOUNDED, SEAT), board=((FOUNDED, BOARD), (at(2026, 8, 1), other))), SPAN)
    offices = [(one.person, one.since, one.until) for one in found if one.is_office]
    assert offices == [(CORA, None, at(2026, 8, 1)), (MIA, at(2026, 8, 1), None)]
    assert joined(found, SPAN) == []
    assert SPAN.first == date(2026, 4, 1)
