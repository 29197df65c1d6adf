from __future__ import annotations

from bot.commands.terms_import_seats import SeatProposal, columns_of, seats_of
from governance_store.records.committee import Committee
from templates.engines.word_blocks import Rows
from tests.bot.conftest import Spoken

HEAD = ("Role", "Organisation", "Name", "Deputy", "Voting")
NHT = "Northmoor Hospitals NHS Trust"


def proposed(house: Spoken, *rows: tuple[str, ...]) -> tuple[SeatProposal, ...]:
    """The seats of the board that a table names."""
    with house.store.reading() as view:
        return seats_of(view, view.get(Committee, "COM-001"), [Rows((HEAD, *rows))])


def test_columns_are_known_by_what_heads_them() -> None:
    """A table of something else has none."""
    assert columns_of(Rows((("Post", "Trust"), ("Chair", "nht")))) == {"role": 0, "organisation": 1}
    assert columns_of(Rows((("Risk", "Score"), ("Fire", "9")))) == {}


def test_a_seat_that_is_there_is_found_and_what_differs_is_told(house: Spoken) -> None:
    """It is not added a second time."""
    (seat,) = proposed(house, ("Trust representative", NHT, "Asha Rahman", "Owen Pritchard", "Yes"))
    assert (seat.there, seat.differs) == ("SEAT-001", "the deputies")


def test_what_nobody_knows_is_named_with_the_line_that_adds_it(house: Spoken) -> None:
    """The seat is proposed without it."""
    (seat,) = proposed(house, ("Academic", "University of Nowhere", "Jo Unknown", "TBC", "No"))
    assert (seat.organisation, seat.holder, seat.deputies, seat.voting) == (None, None, (), False)
    assert seat.unknown == (
        ("University of Nowhere", 'organisation add "University of Nowhere" nhs'),
        ("Jo Unknown", 'person add "Jo Unknown" email …'),
    )


def test_two_of_one_name_are_told_apart_by_their_organisation(house: Spoken) -> None:
    """Where that does not help, nobody is guessed."""
    known, open_ = proposed(
        house, ("Nurse", NHT, "Jane Smith", "", "Yes"), ("Porter", "", "Jane Smith", "", "Yes")
    )
    assert known.holder is not None
    assert open_.holder is None
    assert open_.unknown[0][0] == "Jane Smith"


def test_nobody_is_given_a_second_seat(house: Spoken) -> None:
    """Who holds a seat of the committee keeps that one."""
    (seat,) = proposed(house, ("Finance lead", NHT, "Asha Rahman", "", "Yes"))
    assert seat.holder is None
    assert "holds another seat" in seat.unknown[0][0]
