"""Whether closing is agreed by those by whom the committee wants it agreed, and can be taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.render.plain import plain
from governance_store.records.action import Action, ActionEntry, ActionState, Happened
from tests.bot.commands.an_action_log import HIDDEN, POLICY, VAN, action, log
from tests.bot.commands.sitting import ID, refusal
from tests.bot.conftest import ADA, ASHA, CORA, LENA, MIA, OBI, SAM, Spoken, words


@pytest.fixture
def board() -> Spoken:
    """Three actions on the board's log, while the board sits."""
    return log()


def test_an_officer_agrees_at_any_time(board: Spoken) -> None:
    """That of several too; what is kept as evidence of none is said."""
    board.done("action done 001.1 evidence seen", ASHA)
    assert "is agreed by an officer of Imaging Network Board" in refusal(board, "action close 001.1", ASHA)
    assert words(board.done("action close 001.1 001.2", SAM)) == (
        "IB/2627/001.1 and IB/2627/001.2 are closed. Nothing is kept as evidence of IB/2627/001.2."
    )
    after = action(board, POLICY)
    assert (after.state, str(after.closed_on)) == (ActionState.CLOSED, "2026-12-10")
    assert "is closed already" in refusal(board, "action close 001.1", SAM)


def test_the_meeting_agrees_where_the_committee_wants_it(board: Spoken) -> None:
    """The one that is on by itself, any that was held by its name; before it meets nothing is closed."""
    board.done("committee set board actions closed by meeting", SAM)
    assert "the meeting" in plain(board.done("committee show board", OBI))
    assert "a meeting of Imaging Network Board" in words(board.done("action done 001.1", ASHA))
    board.done("action close 001.1", SAM)
    (closed,) = [one for one in board.all(ActionEntry) if one.what is Happened.CLOSED]
    assert closed.meeting == ID
    shown = plain(board.done("action show 001.1", OBI), width=300)
    assert "closed, as agreed by the meeting of Thursday 10 December 2026" in shown
    board.clock.forward(timedelta(days=2))
    assert "agree that an action is closed: say at which" in refusal(board, "action close 001.2", SAM)
    board.done(f"action close 001.2 at {ID}", CORA)


def test_a_meeting_that_did_not_take_place_or_is_anothers_agrees_to_nothing(board: Spoken) -> None:
    """Neither one ahead nor one of another committee."""
    board.done("committee set board actions closed by meeting", SAM)
    board.done("meeting schedule board 14 Jan 2027 14:00 at here", LENA)
    board.done("meeting schedule mri 14 Jan 2027 9:00 60m at here", LENA)
    assert "has not been held" in refusal(board, "action close 001.1 at MTG-2027-001", SAM)
    assert "and MTG-2027-002 is not" in refusal(board, "action close 001.1 at MTG-2027-002", SAM)


def test_whoever_takes_the_minutes_closes_what_the_meeting_agrees(board: Spoken) -> None:
    """Though they hold no office; nobody else who sits there does."""
    board.done("committee set board actions closed by meeting secretary mia", LENA)
    board.done("action close 001.2", SAM)
    assert action(board, VAN).state is ActionState.CLOSED
    assert "is agreed by an officer" in refusal(board, "action close 001.1", ASHA)


def test_what_was_proposed_or_closed_is_opened_again(board: Spoken) -> None:
    """By an officer, with the reason; an open one stays as it is."""
    board.done("action done 001.1 evidence seen", ASHA)
    assert "whoever agrees" in refusal(board, "action reopen 001.1 because x", ASHA)
    board.done("action reopen 001.1 because one site waits", SAM)
    assert action(board, POLICY).state is ActionState.OPEN
    assert "open as it is" in words(board.done("action reopen 001.1 because x", SAM))
    board.done("action close 001.1", SAM)
    board.done("action reopen 001.1 because it came back", CORA)
    after = action(board, POLICY)
    assert (after.state, after.closed_on) == (ActionState.OPEN, None)


def test_of_the_networks_own_actions_whoever_keeps_the_record_agrees(board: Spoken) -> None:
    """An action of no committee is closed by no chair."""
    board.done('action add asha "Read it"', ASHA)
    assert "agreed by whoever keeps the record" in refusal(board, "action close ACT-2026-0004", CORA)
    board.done("action close ACT-2026-0004", ADA)
    assert board.get(Action, "ACT-2026-0004").state is ActionState.CLOSED


def test_a_confidential_action_is_closed_by_who_was_there(board: Spoken) -> None:
    """Not by an officer who was not."""
    board.done(f"action done {HIDDEN}", MIA)
    assert "for which you were not there" in refusal(board, f"action close {HIDDEN}", LENA)
    board.done(f"action close {HIDDEN}", SAM)
