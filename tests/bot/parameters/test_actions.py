"""Is an action found by its reference, whole or in part, and never one that was taken back?"""

from __future__ import annotations

import pytest

from bot.commands.words import split
from bot.language.reading import Fault, Took
from bot.parameters.actions import ACTIONS, AN_ACTION, AN_OWNER
from bot.parameters.base import Which, Words
from governance_store.records.action import Action
from governance_store.records.person import Person, Post
from tests.bot.commands.sitting import sitting
from tests.bot.conftest import LENA, SAM, Spoken


@pytest.fixture(scope="module")
def board() -> Spoken:
    """Two actions under one item, one under the next, one that was taken back; one of another year."""
    house = sitting(
        "#topic MRI",
        "#action @asha One",
        "#action @asha Two",
        "#topic Next",
        "#action @asha Three",
        "#action @asha Four",
        "#undo",
        "#endmeeting",
    )
    house.done("meeting schedule board 14 Apr 2027 14:00 90m at here", LENA)
    house.clock.instant = house.clock.instant.replace(year=2027, month=4, day=14)
    house.done("minutes start board", SAM)
    house.done("#topic New", SAM)
    house.done("#action @asha Five", SAM)
    return house


def read(house: Spoken, said: str) -> object:
    """What is read from a line."""
    return AN_ACTION.take(Words(split(said).words), 0, house.scene(SAM))


@pytest.mark.parametrize(
    "said", ["IB/2627/002.1", "ib/2627/002.1.", '"IB/2627/002.1"', "002.1", "002.1,", "act-2026-0003"]
)
def test_it_is_read_however_it_is_written(board: Spoken, said: str) -> None:
    """By the whole reference, by its end, by its identifier."""
    taken = read(board, said)
    assert isinstance(taken, Took), taken
    assert taken.value.text == "Three"
    assert AN_ACTION.line(taken.value, board.scene()) == "IB/2627/002.1"


def test_an_end_that_fits_several_is_asked_about_until_one_is_closed(board: Spoken) -> None:
    """The answers name references, never words that may be for a few alone; what is on the log goes first."""
    asked = read(board, "001.1")
    assert isinstance(asked, Which)
    assert [label for label, _one in asked.options] == [
        "IB/2627/001.1 (ACT-2026-0001)",
        "IB/2728/001.1 (ACT-2027-0001)",
    ]
    board.done("action close IB/2627/001.1", SAM)
    taken = read(board, "001.1")
    assert isinstance(taken, Took)
    assert taken.value.text == "Five"
    again = read(board, "IB/2627/001.1")
    assert isinstance(again, Took)
    assert again.value.text == "One"
    board.done("action reopen IB/2627/001.1 because x", SAM)


@pytest.mark.parametrize("said", ["IB/2627/009.1", "ACT-2026-0009", "ACT-2026-0004", "002.2"])
def test_one_that_does_not_stand_is_named(board: Spoken, said: str) -> None:
    """An action that was taken back is none."""
    assert len(board.all(Action)) == 5
    fault = read(board, said)
    assert isinstance(fault, Fault)
    assert fault.sentence == f"There is no action {said}. “action list” shows those there are."


@pytest.mark.parametrize("said", ["board", "12 Jan 2027", "3", "policy 7"])
def test_other_words_are_for_others(board: Spoken, said: str) -> None:
    """Neither a name nor a day is an action."""
    assert read(board, said) is None


def test_several_are_named_with_or_without_joints(board: Spoken) -> None:
    """They end where something else begins."""
    for said in ("001.2 002.1 evidence seen", "001.2, 002.1 evidence", "001.2 and 002.1 evidence"):
        taken = ACTIONS.take(Words(split(said).words), 0, board.scene())
        assert isinstance(taken, Took)
        assert [one.text for one in taken.value] == ["Two", "Three"]


def test_of_several_each_that_is_wrong_is_told(board: Spoken) -> None:
    """The rest of the list is no riddle to the reader, and is what was probably meant."""
    words = Words(split("009.9, 001.2 and ACT-2026-0099 evidence seen").words)
    fault = ACTIONS.take(words, 0, board.scene())
    assert isinstance(fault, Fault)
    assert fault.end == 4
    assert "There is no action 009.9." in fault.sentence
    assert "There is no action ACT-2026-0099." in fault.sentence
    (meant,) = fault.nearest
    back = ACTIONS.take(Words(split(meant).words), 0, board.scene())
    assert isinstance(back, Took)
    assert [one.text for one in back.value] == ["Two"]


def test_an_owner_is_a_person_or_a_lead_role(board: Spoken) -> None:
    """Each by its name, and printed so that it is read back."""
    scene = board.scene()
    for said, kind in (("asha", Person), ("clinical lead", Post)):
        taken = AN_OWNER.take(Words(split(said).words), 0, scene)
        assert isinstance(taken, Took)
        assert isinstance(taken.value, kind)
        back = AN_OWNER.take(Words(split(AN_OWNER.line(taken.value, scene)).words), 0, scene)
        assert isinstance(back, Took)
        assert back.value == taken.value
