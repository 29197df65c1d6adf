"""Whether corrections are proposed and settled, and a later quorate meeting approves what is then locked."""

from __future__ import annotations

import pytest

from governance_store.records.decision import Decision
from governance_store.records.minutes import MinuteLine, Minutes, MinutesState
from governance_store.records.minutes_custody import MinutesProposal, ProposalState
from tests.bot.commands.sitting import refusal, sitting
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ASHA, CORA, LENA, MIA, OBI, OWEN, SAM, Spoken, words

FIRST = "MTG-2026-001"
NEXT = "MTG-2027-001"


@pytest.fixture
def board() -> Spoken:
    """The board's first meeting, minuted, closed and sent; its next one is called."""
    house = sitting(
        "#topic Budget", "#info 40 scans", "#agreed To buy", "#undo", "#endmeeting",
        before=("meeting schedule board 14 Jan 2027 14:00 90m at online",),
    )  # fmt: skip
    house.done(f"minutes send {FIRST}", SAM)
    return house


def at_the_next(house: Spoken, *, quorate: bool = True) -> Spoken:
    """The house, once the next meeting has begun."""
    house.clock.instant = house.clock.instant.replace(year=2027, month=1, day=14)
    house.done("minutes start board", SAM)
    if quorate:
        house.done("#arrive asha, cora at 14:00", SAM)
    return house


def test_members_propose_and_who_takes_the_minutes_settles(board: Spoken) -> None:
    """What is accepted is the next version; what is declined stands with its reason."""
    assert "COR-0001" in words(board.done(f"minutes propose {FIRST} 2 44 scans", MIA))
    board.done(f'minutes propose {FIRST} 1 "Finance"', ASHA)
    assert "accepts or declines" in refusal(board, "minutes accept COR-0001", ASHA)
    told = words(board.done("minutes accept COR-0001", CORA))
    assert "COR-0001 is accepted. Line 2 is corrected." in told
    board.done("minutes decline COR-0002 because it was the budget", SAM)
    assert [one.text for one in board.all(MinuteLine)][:2] == ["Budget", "44 scans"]
    assert board.all(Minutes)[0].version == 2
    assert [one.state for one in board.all(MinutesProposal)] == [
        ProposalState.ACCEPTED,
        ProposalState.DECLINED,
    ]
    rows = tables(board.done(f"minutes receipts {FIRST}", SAM))["Corrections proposed (2)"]
    assert rows[1] == ("COR-0002", "1", "Finance", "Dr Asha Rahman", "declined: it was the budget")
    assert "is declined already" in refusal(board, "minutes accept COR-0002")


@pytest.mark.parametrize("line", [0, 3, 9])
def test_only_a_line_that_stands_is_corrected(board: Spoken, line: int) -> None:
    """Not one that was taken back, and not one that is not there."""
    assert f"have no line {line} that you could correct" in refusal(
        board, f"minutes propose {FIRST} {line} x", MIA
    )


def test_strangers_propose_nothing(board: Spoken) -> None:
    """Neither an observer nor somebody of another group."""
    for who in (OBI, OWEN):
        assert "neither at this meeting nor sent its minutes" in refusal(
            board, f"minutes propose {FIRST} 2 x", who
        )


def test_what_somebody_was_not_there_for_is_not_told_by_a_proposal() -> None:
    """A line of the confidential part is not there for them."""
    house = sitting("#confidential because x", "#info secret", "#endmeeting")
    house.done("minutes send board", SAM)
    assert "have no line 2" in refusal(house, "minutes propose board 2 x", MIA)
    house.done("minutes propose board 2 a better word", CORA)
    rows = tables(house.done("minutes receipts board", LENA))["Corrections proposed (1)"]
    assert rows[0][2] == "(confidential)"


def test_the_next_quorate_meeting_approves_and_that_locks(board: Spoken) -> None:
    """By a decision with its stamp, signed by its chair; nothing is corrected after."""
    at_the_next(board)
    board.done("#topic Minutes of the last meeting", SAM)
    told = words(board.done("minutes approve board", SAM))
    assert "The minutes of Thursday 10 December 2026 were approved as a correct record, as presented." in told
    assert "Decisions were binding when they were made" in told
    first, _ = board.all(Minutes)
    assert (first.state, first.approved_at) == (MinutesState.APPROVED, NEXT)
    assert first.signed_by == board.person(CORA).id
    assert "approved, so they stay as they are" in refusal(board, f"minutes correct {FIRST} 2 x")
    assert "approved, so they stay as they are" in refusal(board, f"minutes propose {FIRST} 2 x", MIA)
    assert "are approved, so they stay closed" in refusal(board, f"minutes start {FIRST} again")
    assert "were approved on" in refusal(board, f"minutes approve {FIRST}")
    assert "No earlier minutes" in refusal(board, "minutes approve board")
    (file,) = board.done(f"minutes document {FIRST} text", OBI).attachments
    status = "APPROVED AS A CORRECT RECORD: version 1. Approved as presented by the meeting of Thursday 14"
    assert status in file.content.decode()
    assert file.name == "minutes-board-2026-12-10-v1.txt"
    board.done(f"minutes send {FIRST}", SAM)


def test_an_approval_is_taken_back_with_its_line(board: Spoken) -> None:
    """The minutes are a draft again, as they were."""
    at_the_next(board)
    board.done("minutes approve board", SAM)
    board.done("#undo", SAM)
    assert board.all(Minutes)[0].state is MinutesState.DRAFT
    assert board.all(Decision)[-1].withdrawn
    board.done(f"minutes correct {FIRST} 2 44 scans", SAM)
    assert "say “as amended”" in refusal(board, "minutes approve board")
    board.done(f"minutes approve {FIRST} as amended", SAM)
    assert board.all(Minutes)[0].amended


def test_a_meeting_without_a_quorum_approves_nothing(board: Spoken) -> None:
    """Nor is anything approved between meetings, by others, or before it was sent and settled."""
    assert "approved at its next meeting" in refusal(board, f"minutes approve {FIRST}")
    at_the_next(board, quorate=False)
    assert "is not quorate, so it cannot approve" in refusal(board, "minutes approve board")
    board.done("#arrive asha, cora", SAM)
    assert "in the chair records what it approves" in refusal(board, "minutes approve board", ASHA)
    board.done(f"minutes propose {FIRST} 2 x", MIA)
    assert "not settled yet: COR-0001" in refusal(board, "minutes approve board")
    board.done("minutes decline COR-0001 because no", SAM)
    board.done(f"minutes start {FIRST} again", SAM)
    assert "They are still open" in refusal(board, f"minutes approve {FIRST}")


def test_what_was_sent_to_nobody_is_not_approved() -> None:
    """Members approve what they have read."""
    house = sitting(
        "#topic Budget", "#endmeeting", before=("meeting schedule board 14 Jan 2027 14:00 90m at x",)
    )
    at_the_next(house)
    assert "were sent to nobody yet" in refusal(house, "minutes approve board")
