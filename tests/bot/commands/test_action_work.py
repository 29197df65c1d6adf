"""Whether updates, closures and more time are taken from whoever may give them, several at once or none."""

from __future__ import annotations

import pytest

from bot.render.plain import plain
from governance_store.records.action import ActionEntry, ActionState, Happened
from tests.bot.commands.an_action_log import POLICY, VAN, action, log
from tests.bot.commands.sitting import refusal
from tests.bot.conftest import ASHA, CORA, LENA, MIA, OBI, OWEN, SAM, Spoken, buttons, the_form, words


@pytest.fixture
def board() -> Spoken:
    """Three actions on the board's log."""
    return log()


def happened(house: Spoken, reference: str) -> list[Happened]:
    """What happened to an action."""
    return [one.what for one in house.all(ActionEntry, action=action(house, reference).id)]


def test_an_update_is_kept_with_who_said_it(board: Spoken) -> None:
    """By the owner, by a helper and by the secretary; by nobody else."""
    board.done("action update 001.2 The van was seen", MIA)
    board.done('action update 001.2 "The van was driven"', CORA)
    board.done("action update 001.2 It is red", SAM)
    entries = board.all(ActionEntry, action=action(board, VAN).id)
    assert [one.text for one in entries] == ["The van was seen", "The van was driven", "It is red"]
    assert "they can say that, or whoever looks after the log of" in refusal(
        board, "action update 001.2 x", OWEN
    )


def test_what_is_done_is_proposed_for_closure(board: Spoken) -> None:
    """With its evidence; it says who agrees, and gives the button to whoever may."""
    reply = board.done('action done 001.1 evidence "https://example.org/policy"', ASHA)
    assert words(reply) == (
        "IB/2627/001.1 is proposed for closure. "
        "To be agreed by Sam Secretary and Cora Chair. Until then nobody is reminded."
    )
    assert buttons(reply) == []
    after = action(board, POLICY)
    assert (after.state, after.evidence) == (ActionState.PROPOSED, "https://example.org/policy")
    assert "proposed for closure already" in words(board.done("action done 001.1", ASHA))
    assert [one.line for one in buttons(board.done("action done 001.2", CORA))] == [f"action close {VAN}"]


def test_several_are_done_in_one_line_or_none_is(board: Spoken) -> None:
    """Everything that is wrong is named, and nothing is changed where anything is."""
    told = refusal(board, "action done 001.1 001.2", ASHA)
    assert "IB/2627/001.2 is for Cora Chair" in told
    assert action(board, POLICY).state is ActionState.OPEN
    assert "There is no action 009.1" in refusal(board, "action done 001.1 009.1", SAM)
    board.done("action done 001.1 001.2", SAM)
    assert {action(board, one).state for one in (POLICY, VAN)} == {ActionState.PROPOSED}
    board.done("action close 001.1, 001.2", SAM)
    told = refusal(board, "action done 001.1 and 001.2", SAM)
    assert all(f"{one} is closed. “action reopen {one} because …”" in told for one in (POLICY, VAN))


def test_more_time_keeps_the_first_day_the_reason_and_who_agreed(board: Spoken) -> None:
    """An owner says which officer agreed; an officer is asked for nothing more."""
    asked = board.say("action extend 001.1 to 2 Mar 2027 because two sites were late", ASHA)
    assert [one.name for one in the_form(asked).fields if one.required][-1] == "agreed"
    assert "Who agreed that IB/2627/001.1 has more time? Sam Secretary and Cora Chair" in words(asked)
    assert "Mia Member does not look after this log" in refusal(
        board, "action extend 001.1 to 2 Mar 2027 agreed by mia because late", ASHA
    )
    board.done("action extend 001.1 to 2 Mar 2027 agreed by cora because two sites were late", ASHA)
    board.done("action extend 001.1 to 4 Mar 2027 because snow", SAM)
    after = action(board, POLICY)
    assert after.by_when is not None
    assert after.originally is not None
    assert (after.by_when.isoformat(), after.originally.isoformat()) == ("2027-03-04", "2027-02-03")
    entries = board.all(ActionEntry, action=after.id)
    agreed = [(one.agreed_by, one.text) for one in entries]
    assert agreed == [
        (board.person(CORA).id, "two sites were late"),
        (board.person(SAM).id, "snow"),
    ]


def test_more_time_is_a_later_day_for_what_is_still_to_be_done(board: Spoken) -> None:
    """Nothing else is, and a reason is needed; what had no day gets one."""
    assert "say a later day" in refusal(board, "action extend 001.1 to 3 Feb 2027 because x", SAM)
    asked = the_form(board.say("action extend 001.1 to 3 Mar 2027", SAM))
    assert "because" in [one.name for one in asked.fields if one.required]
    board.done("action extend 001.2 to 3 Mar 2027 because it had no day", LENA)
    assert action(board, VAN).originally is None
    board.done("action done 001.1", ASHA)
    assert "needs no more time" in refusal(board, "action extend 001.1 to 3 Mar 2027 because x", SAM)
    assert "they can say that" in refusal(board, "action extend 001.2 to 4 Mar 2027 because x", OBI)
    assert happened(board, POLICY) == [Happened.PROPOSED]


def test_of_the_networks_own_actions_whoever_keeps_the_record_agrees(board: Spoken) -> None:
    """An action of no committee has no officers."""
    board.done('action add asha "Read it" by 12 Jan 2027', ASHA)
    line = "action extend ACT-2026-0004 to 13 Jan 2027 agreed by {} because x"
    assert "more time is agreed by whoever keeps the record" in refusal(board, line.format("mia"), ASHA)
    board.done(line.format("lena"), ASHA)
    assert "To be agreed by whoever keeps the record." in words(board.done("action done ACT-2026-0004", ASHA))


def test_minutes_are_corrected_without_undoing_what_was_agreed_since(board: Spoken) -> None:
    """The words of the action change; its owner and day stay as they were agreed on the log."""
    board.done("action extend 001.1 to 2 Mar 2027 because snow", SAM)
    board.done("minutes correct board 2 @asha Send the whole policy by 3 Feb 2027", SAM)
    after = action(board, POLICY)
    assert after.text == "Send the whole policy"
    assert str(after.by_when) == "2027-03-02"
    told = refusal(board, "minutes correct board 2 @owen Send the whole policy by 3 Feb 2027", SAM)
    assert "“action reassign IB/2627/001.1” and “action extend IB/2627/001.1” change its owner" in told


def test_an_action_is_put_aside_for_a_fortnight_at_most(board: Spoken) -> None:
    """With the reason; it stays due, and nobody but its owner hears less of it."""
    assert "for 14 days at most" in refusal(board, "action snooze 001.1 until 25 Dec 2026 because x", ASHA)
    assert "they can say that" in refusal(board, "action snooze 001.1 until 20 Dec 2026 because x", OWEN)
    reply = board.done('action snooze 001.1 until 20 Dec 2026 because "the supplier is away"', ASHA)
    assert words(reply) == (
        "Its owner hears nothing of IB/2627/001.1 until Sunday 20 December 2026. "
        "It is still due on Wednesday 3 February 2027."
    )
    shown = plain(board.done("action show 001.1", OBI), width=300)
    assert "Put aside until:  Sunday 20 December 2026" in shown
    assert "put aside until Sunday 20 December 2026: the supplier is away" in shown
