from __future__ import annotations

from datetime import UTC, datetime

import pytest

from governance_store.records.letter import Letter, Matter
from tests.bot.conftest import ASHA, CORA, LENA, MIA, OWEN, SAM, Spoken, constituted
from tests.bot.outbox.prompted import prompted

ID = "MTG-2026-001"


def at(house: Spoken, day: int) -> list[tuple[Matter, str]]:
    """What is queued on a morning of December, about quorums, and to whom."""
    letters = list(prompted(house, datetime(2026, 12, day, 8, 0, tzinfo=UTC)))
    house.delivered()
    about = {Matter.QUORUM_FORECAST, Matter.DEPUTY_CALL}
    return [(one.matter, one.address) for one in letters if one.matter in about]


@pytest.fixture
def board() -> Spoken:
    """The board, whose clinical member is away, with a deputy who counts."""
    house = constituted()
    house.done('tor set board quorum "two members including at least one clinical member" deputies count yes')
    house.done("seat deputy SEAT-001 owen", LENA)
    house.done(f"attend {ID}", CORA)
    house.done(f'apologies {ID} because "away"', ASHA)
    return house


FORETOLD = [(Matter.QUORUM_FORECAST, SAM), (Matter.QUORUM_FORECAST, LENA)]


def test_it_is_foretold_seven_and_two_days_before(board: Spoken) -> None:
    """To the secretary and the lead each time, and the deputy is called once."""
    assert at(board, 2) == []
    assert at(board, 3) == [*FORETOLD, (Matter.DEPUTY_CALL, OWEN)]
    assert at(board, 4) == []
    assert at(board, 8) == FORETOLD
    assert at(board, 9) == []


def test_after_an_outage_only_the_latest_is_told(board: Spoken) -> None:
    """Nobody needs last week's forecast."""
    assert at(board, 9) == [*FORETOLD, (Matter.DEPUTY_CALL, OWEN)]


def test_a_quorum_that_is_safe_calls_no_deputy(board: Spoken) -> None:
    """The forecast is told all the same, as a line of the brief; a bad one interrupts."""
    board.done(f"attend {ID}", ASHA)
    assert at(board, 3) == FORETOLD
    assert board.all(Letter, matter=Matter.QUORUM_FORECAST) == []
    board.done(f'apologies {ID} because "unwell"', ASHA)
    assert at(board, 8) == [*FORETOLD, (Matter.DEPUTY_CALL, OWEN)]
    assert len(board.all(Letter, matter=Matter.QUORUM_FORECAST)) == 2


def test_a_deputy_is_called_when_it_begins_to_matter(board: Spoken) -> None:
    """A late apology between the two days still reaches them."""
    board.done(f"attend {ID}", ASHA)
    assert at(board, 3) == FORETOLD
    board.done(f'apologies {ID} because "unwell"', ASHA)
    assert at(board, 5) == [(Matter.DEPUTY_CALL, OWEN)]


def test_a_moved_meeting_is_foretold_anew(board: Spoken) -> None:
    """Its new day has its own seven and two days."""
    assert len(at(board, 3)) == 3
    board.done(f"meeting move {ID} to 17 Dec 2026 14:00", LENA)
    assert at(board, 9) == []
    assert [one for one in at(board, 10) if one[0] is Matter.QUORUM_FORECAST] == FORETOLD


@pytest.mark.parametrize("line", [f'meeting cancel {ID} because "clash"', "tor unset board quorum"])
def test_nothing_is_foretold_without_meeting_or_clause(board: Spoken, line: str) -> None:
    """A cancelled meeting needs no quorum, and none is made up where none is set."""
    board.done(line, LENA)
    assert at(board, 3) == []


def test_nothing_is_foretold_once_it_has_begun(board: Spoken) -> None:
    """From then on it is judged by who is there."""
    board.done(f"attend {ID}", MIA)
    assert at(board, 11) == []
