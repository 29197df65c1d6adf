from __future__ import annotations

from datetime import UTC, datetime

import pytest

from governance_store.records.committee import Committee
from governance_store.records.meeting import Meeting
from governance_store.rules.quorum_forecast import Forecast, Outlook, forecast
from governance_store.rules.quorum_membership import membership
from tests.bot.conftest import ASHA, CORA, LENA, MIA, OWEN, SAM, Spoken, constituted

ID = "MTG-2026-001"


def foretold(house: Spoken) -> Forecast:
    """The forecast of the board's meeting."""
    with house.store.reading() as view:
        meeting = view.get(Meeting, ID)
        committee = view.get(Committee, meeting.committee)
        by = membership(view, committee, datetime(2026, 12, 10, tzinfo=UTC).date())
        assert by is not None
        return forecast(view, meeting, committee, by)


@pytest.fixture
def board() -> Spoken:
    """The board, two of whose members make a quorum, the chair or a clinical member among them."""
    house = constituted()
    house.done('tor set board quorum "two members including at least one clinical member" deputies count yes')
    house.done("seat deputy SEAT-001 owen", LENA)
    house.done("seat deputy SEAT-002 beth", LENA)
    return house


def test_nobody_has_answered(board: Spoken) -> None:
    """It is open, and everybody who was invited is named."""
    found = foretold(board)
    assert found.outlook is Outlook.OPEN
    assert {board.person(one).id for one in (CORA, ASHA, MIA, SAM)} == set(found.unanswered)
    assert not found.calls


def test_enough_have_said_that_they_come(board: Spoken) -> None:
    """Those who have not answered no longer matter, and no deputy is called."""
    for one in (CORA, ASHA):
        board.done(f"attend {ID}", one)
    assert foretold(board).outlook is Outlook.QUORATE
    assert not foretold(board).calls


def test_only_deputies_of_seats_that_matter_are_called(board: Spoken) -> None:
    """Two are away; the clinical seat alone would mend what is missing, so only its deputy is called."""
    board.done(f"attend {ID}", CORA)
    board.done("seat add board Physicist for jane.nht@example.org")
    board.done("meeting invite board", LENA)
    board.done(f"attend {ID} for jane.nht@example.org", SAM)
    for one in (ASHA, MIA):
        board.done(f'apologies {ID} because "away"', one)
    found = foretold(board)
    assert found.outlook is Outlook.NOT_QUORATE
    assert [(one.deputy, one.seat.id) for one in found.calls] == [(board.person(OWEN).id, "SEAT-001")]


def test_who_is_named_already_is_not_called(board: Spoken) -> None:
    """The member has seen to it; until the deputy answers it stays open."""
    board.done(f"attend {ID}", CORA)
    board.done(f'apologies {ID} deputy owen because "away"', ASHA)
    found = foretold(board)
    assert found.outlook is Outlook.OPEN
    assert not found.calls
    board.done(f"attend {ID}", OWEN)
    assert foretold(board).outlook is Outlook.QUORATE


def test_where_deputies_do_not_count_none_is_called(board: Spoken) -> None:
    """Their coming would mend nothing."""
    board.done("tor set board deputies count no")
    board.done(f'apologies {ID} because "away"', ASHA)
    assert not foretold(board).calls


def test_a_clause_that_is_not_understood_is_not_judged(board: Spoken) -> None:
    """It is neither called quorate nor not."""
    board.done('tor set board quorum "two members as the spirit moves them"')
    for one in (CORA, ASHA, MIA):
        board.done(f"attend {ID}", one)
    assert foretold(board).outlook is Outlook.CANNOT_SAY
