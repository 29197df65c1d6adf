"""Whether somebody is asked before they have an action, and nothing changes until they accept."""

from __future__ import annotations

import pytest

from bot.render.plain import plain
from tests.bot.commands.an_action_log import HIDDEN, POLICY, VAN, action, log
from tests.bot.commands.sitting import refusal
from tests.bot.commands.test_decision_replies import facts
from tests.bot.conftest import ADA, ASHA, CORA, LENA, MIA, OBI, OWEN, SAM, Spoken, buttons, words


@pytest.fixture
def board() -> Spoken:
    """Three actions on the board's log."""
    return log()


def test_somebody_who_accepts_has_it(board: Spoken) -> None:
    """Until then its owner has; whoever helped goes on helping."""
    board.done("action set 001.1 with mia", ASHA)
    reply = board.done("action reassign 001.1 to owen because it is his site", ASHA)
    assert "Until they accept it, it stays with Dr Asha Rahman." in words(reply)
    assert facts(board, "action show 001.1")["Owner"] == "Dr Asha Rahman"
    assert facts(board, "action show 001.1")["Asked to take it over"] == "Owen Pritchard"
    assert "Owen Pritchard is asked" in plain(board.done("action list", OBI), width=300)
    assert "You were not asked" in refusal(board, "action accept 001.1", CORA)
    board.done("action accept 001.1", OWEN)
    assert action(board, POLICY).owners == (board.person(OWEN).id, board.person(MIA).id)
    assert "You were not asked" in refusal(board, "action accept 001.1", OWEN)


def test_somebody_who_declines_leaves_it_where_it_is(board: Spoken) -> None:
    """With the reason."""
    board.done("action reassign 001.1 to owen", SAM)
    board.done('action decline 001.1 because "I leave in January"', OWEN)
    assert action(board, POLICY).offered_to is None
    told = plain(board.done("action show 001.1", OBI), width=300)
    assert "Owen Pritchard  declined: I leave in January" in told
    assert facts(board, "action show 001.1")["Owner"] == "Dr Asha Rahman"


def test_a_lead_role_has_it_whoever_holds_that(board: Spoken) -> None:
    """The holder accepts; after a change the new holder has it, and it is found as theirs."""
    board.done('action reassign 001.2 to "Clinical lead"', CORA)
    board.done("action accept 001.2", ASHA)
    assert facts(board, "action show 001.2")["Owner"] == "Clinical lead (Dr Asha Rahman)"
    board.done('post fill "Clinical lead" owen since 10 Dec 2026', ADA)
    assert facts(board, "action show 001.2")["Owner"] == "Clinical lead (Owen Pritchard)"
    board.done("action update 001.2 seen", OWEN)
    assert "they can say that" in refusal(board, "action update 001.2 x", ASHA)
    assert "is vacant, so nobody could accept" in refusal(board, "action reassign 001.2 to nurse", SAM)


def test_a_request_is_taken_back_by_leaving_it_where_it_is(board: Spoken) -> None:
    """The button does it; said again it changes nothing."""
    (back,) = buttons(board.done("action reassign 001.1 to owen", ASHA))
    assert "nobody else is asked" in words(board.done(back.line, ASHA))
    assert "You were not asked" in refusal(board, "action accept 001.1", OWEN)
    assert "is for Dr Asha Rahman already" in words(board.done(back.line, ASHA))


def test_an_officer_takes_one_over_at_once(board: Spoken) -> None:
    """Nobody has to be asked who says so themselves."""
    assert "is yours now; it was for Dr Asha Rahman" in words(board.done("action reassign 001.1 to sam", SAM))
    assert action(board, POLICY).owners == (board.person(SAM).id,)
    assert "they can say that" in refusal(board, "action reassign 001.2 to owen", OWEN)


def test_a_confidential_action_is_handed_on_by_officers_alone(board: Spoken) -> None:
    """Whoever is asked is told of it, and may then read it."""
    assert "only an officer of the committee" in refusal(board, f"action reassign {HIDDEN} to owen", MIA)
    assert "for which you were not there" in refusal(board, f"action reassign {HIDDEN} to owen", LENA)
    board.done(f"action reassign {HIDDEN} to owen", SAM)
    assert "Grievance" in plain(board.done(f"action show {HIDDEN}", OWEN))
    board.done(f"action decline {HIDDEN} because x", OWEN)
    assert "for which you were not there" in refusal(board, f"action show {HIDDEN}", OWEN)


def test_what_is_done_is_asked_of_nobody(board: Spoken) -> None:
    """A request falls with a closure that is proposed, and a closed action has no new owner."""
    board.done("action reassign 001.1 to owen", ASHA)
    board.done("action done 001.1", ASHA)
    assert "You were not asked" in refusal(board, "action accept 001.1", OWEN)
    board.done("action close 001.2", SAM)
    assert "is closed" in refusal(board, "action reassign 001.2 to owen", SAM)
    assert action(board, VAN).offered_to is None


def test_somebody_who_leaves_leaves_no_action_behind_unseen(board: Spoken) -> None:
    """Each is named with a button that hands it over; those of a lead role go with the lead role."""
    reply = board.done("person leave asha", ADA)
    assert f"action reassign {POLICY}" in [one.line for one in buttons(reply)]
    board.done("action reassign 001.1 to owen", SAM)
    board.done("action accept 001.1", OWEN)
    assert action(board, POLICY).owners == (board.person(OWEN).id,)
