from __future__ import annotations

import pytest

from bot.reply import Attachment
from tests.bot.conftest import ASHA, CORA, MIA, OBI, SAM, Spoken, buttons, words

ID = "MTG-2026-001"
FIRST = Attachment("MRI backlog.pdf", "application/pdf", b"%PDF-1.7 backlog")
MENDED = Attachment("MRI backlog.pdf", "application/pdf", b"%PDF-1.7 mended")


@pytest.fixture
def board(house: Spoken) -> Spoken:
    """The board with a paper in two versions for item 5, and a verbal item 6."""
    house.done('agenda add board "MRI backlog" 15m for decision by asha with paper', SAM)
    house.done('agenda add board "Budget" 15m with paper', SAM)
    for file in (FIRST, MENDED):
        assert house.say('paper add board 5 "MRI backlog.pdf"', ASHA, attachments=(file,)).ok
    return house


def files(board: Spoken, line: str, as_: str) -> list[tuple[str, str, bytes]]:
    """What is handed out, which must be."""
    found = [one for one in board.done(line, as_).parts if isinstance(one, Attachment)]
    return [(one.name, one.media_type, one.content) for one in found]


def test_a_paper_is_handed_out_as_it_came(board: Spoken) -> None:
    """The last version, or the one that is asked for; by number, or by the button of the agenda."""
    before = board.commits()
    assert files(board, "paper get board 5", MIA) == [(MENDED.name, MENDED.media_type, MENDED.content)]
    assert files(board, "paper get board 5 v1", CORA) == [(FIRST.name, FIRST.media_type, FIRST.content)]
    (button,) = [one for one in buttons(board.done("agenda show board", MIA)) if "Paper" in one.label]
    assert files(board, button.line, MIA)[0][2] == MENDED.content
    assert board.commits() == before


def test_a_link_is_told(board: Spoken) -> None:
    """There is no file to hand out."""
    board.done("paper add board 5 link https://example.org/backlog", ASHA)
    reply = board.done("paper get board 5", MIA)
    assert "version 3: https://example.org/backlog." in words(reply)
    assert not [one for one in reply.parts if isinstance(one, Attachment)]


@pytest.mark.parametrize(
    ("line", "as_", "said"),
    [
        pytest.param("paper get board 6", MIA, "It is promised, and has not come yet", id="not there yet"),
        pytest.param("paper get board 1", MIA, "The item is verbal", id="verbal"),
        pytest.param("paper get board 5 v3", MIA, "no version 3 of this paper: there is v1", id="no version"),
        pytest.param("paper get board 99", MIA, "and no item 99", id="no item"),
        pytest.param("paper get board 5", OBI, "go to those who are invited to it", id="an observer"),
    ],
)
def test_what_is_refused(board: Spoken, line: str, as_: str, said: str) -> None:
    """With a sentence, and without a file."""
    reply = board.say(line, as_)
    assert not reply.ok
    assert said in words(reply)


def test_a_withheld_paper_is_not_handed_out(board: Spoken) -> None:
    """Nor is there a button for it; others have both."""
    board.done(f'meeting declare {ID} mia "Director of ScanCo" item 5 ruling no paper', SAM)
    reply = board.say("paper get board 5", MIA)
    assert not reply.ok
    assert "the chair has ruled that you are not given its paper" in words(reply)
    assert not [one for one in buttons(board.done("agenda show board", MIA)) if "Paper" in one.label]
    assert files(board, "paper get board 5", ASHA)


def test_a_confidential_paper_is_for_members(board: Spoken) -> None:
    """Who only attends, or is not invited, is told that it is confidential."""
    board.done('agenda add board "Pay" 5m with paper confidential', SAM)
    assert board.say('paper add board 7 "MRI backlog.pdf"', SAM, attachments=(FIRST,)).ok
    assert files(board, "paper get board 7", MIA)
    assert "This item is confidential" in words(board.say("paper get board 7", OBI))
