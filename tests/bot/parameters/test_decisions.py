"""Is a decision found by its reference, whole or in part, and never one that was taken back?"""

from __future__ import annotations

import pytest

from bot.commands.words import split
from bot.language.reading import Fault, Took
from bot.parameters.base import Which, Words
from bot.parameters.decisions import A_DECISION
from governance_store.records.decision import Decision
from tests.bot.commands.sitting import sitting
from tests.bot.conftest import SAM, Spoken


@pytest.fixture(scope="module")
def board() -> Spoken:
    """Two decisions under the first item, one under the second, and one that was taken back."""
    return sitting("#agreed One", "#agreed Two", "#topic Next", "#agreed Three", "#agreed Four", "#undo")


def read(house: Spoken, said: str) -> object:
    """What is read from a line."""
    return A_DECISION.take(Words(split(said).words), 0, house.scene(SAM))


@pytest.mark.parametrize(
    "said",
    [
        "IB/2627/002(a)",
        "ib/2627/002(A).",
        '"IB/2627/002(a)"',
        "IB/2627/002",
        "002",
        "002(a)",
        "dcs-2026-0003",
    ],
)
def test_it_is_read_however_it_is_written(board: Spoken, said: str) -> None:
    """By the whole reference, by its end, by its item where that made one, by its identifier."""
    taken = read(board, said)
    assert isinstance(taken, Took), taken
    assert taken.value.text == "Three"
    assert A_DECISION.line(taken.value, board.scene()) == "IB/2627/002(a)"


def test_an_item_with_several_decisions_is_asked_about(board: Spoken) -> None:
    """The answers name references and days, never words that may be for a few alone."""
    asked = read(board, "IB/2627/001")
    assert isinstance(asked, Which)
    assert [label for label, _one in asked.options] == [
        "IB/2627/001(a), Thursday 10 December 2026 (DCS-2026-0001)",
        "IB/2627/001(b), Thursday 10 December 2026 (DCS-2026-0002)",
    ]


@pytest.mark.parametrize("said", ["IB/2627/009(a)", "DCS-2026-0009", "DCS-2026-0004"])
def test_one_that_does_not_stand_is_named(board: Spoken, said: str) -> None:
    """A decision that was taken back is none."""
    assert len(board.all(Decision)) == 4
    fault = read(board, said)
    assert isinstance(fault, Fault)
    assert fault.sentence == f"There is no decision {said}. “decision list” shows those there are."


def test_other_words_are_for_others(board: Spoken) -> None:
    """A committee's name is no decision."""
    assert read(board, "board") is None
