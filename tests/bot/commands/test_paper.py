from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.reply import Attachment, Mood, Reply
from governance_store import digest_of
from governance_store.records.paper import Paper
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ASHA, OBI, SAM, Spoken, moods, words

CONTENT = b"%PDF-1.7 backlog"


@pytest.fixture
def board(house: Spoken) -> Spoken:
    """The board with an item 5, for which a paper is promised."""
    house.done("tor set board papers 5 working days")
    house.done('agenda add board "MRI backlog" 15m by asha with paper', SAM)
    return house


def handed_in(house: Spoken, name: str = "MRI backlog.pdf", content: bytes = CONTENT) -> Reply:
    """The answer to a file for item 5."""
    return house.say(f'paper add board 5 "{name}"', ASHA, attachments=(Attachment(name, "", content),))


def test_a_file_is_kept_with_its_version_and_digest(board: Spoken) -> None:
    """What was received can be told from any other file for ever."""
    reply = handed_in(board)
    assert reply.ok
    (paper,) = board.all(Paper)
    assert (paper.number, paper.digest, paper.media_type, paper.late) == (
        1,
        digest_of(CONTENT),
        "application/pdf",
        False,
    )
    assert board.store.vault.read(paper.digest) == CONTENT
    assert paper.digest in words(reply)


def test_a_second_file_is_the_next_version(board: Spoken) -> None:
    """Both stay; the same file again changes nothing."""
    handed_in(board)
    assert handed_in(board, content=b"%PDF-1.7 mended").ok
    assert [one.number for one in board.all(Paper)] == [1, 2]
    before = board.commits()
    assert moods(handed_in(board, content=b"%PDF-1.7 mended")) == [Mood.NOTE]
    assert board.commits() == before


def test_a_link_is_a_paper_too(board: Spoken) -> None:
    """For what is kept elsewhere."""
    board.done("paper add board 5 link https://example.org/backlog", ASHA)
    assert board.all(Paper)[0].link == "https://example.org/backlog"


def test_a_late_paper_is_marked(board: Spoken) -> None:
    """It is taken all the same, and the day that was missed is told."""
    board.clock.instant = datetime(2026, 12, 4, 9, 0, tzinfo=UTC)
    assert "It is late: papers were to be in by Thursday 3 December 2026." in words(handed_in(board))
    assert "late" in tables(board.done("paper list board", OBI))["Papers (1)"][0][4]


def test_what_is_promised_and_not_there_is_listed(board: Spoken) -> None:
    """With the day by which it is to be in."""
    reply = board.done("paper list board", OBI)
    assert tables(reply)["Papers (1)"][0][2:5] == ("promised", "–", "not yet")
    assert "by Thursday 3 December 2026" in words(reply)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        pytest.param("a.pdf", b"", "it has 0 bytes", id="empty"),
        pytest.param(
            "a.pdf", bytes(60 * 1024 * 1024), "has 60 megabytes; a paper may have 20", id="too large"
        ),
        pytest.param("../../a.pdf", b"x", "may not hold paths", id="a path upwards"),
        pytest.param("..\\a.pdf", b"x", "may not hold paths", id="a path of another system"),
        pytest.param("a.exe", b"x", "not a kind of file", id="a program"),
        pytest.param("a", b"x", "not a kind of file", id="no ending"),
        pytest.param("x" * 130 + ".pdf", b"x", "may not hold paths", id="a name too long"),
    ],
)
def test_a_bad_file_is_refused(board: Spoken, name: str, content: bytes, said: str) -> None:
    """With what is wrong with it; nothing is kept."""
    before = board.commits()
    line = f'paper add board 5 "{name.replace(chr(92), chr(92) * 2)}"'
    reply = board.say(line, ASHA, attachments=(Attachment(name, "", content),))
    assert not reply.ok
    assert said in words(reply)
    assert board.commits() == before


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("paper add board 99 link https://example.org/x", "and no item 99"),
        ("paper add board AGI-0008 link https://example.org/x", "it has to be accepted first"),
        ('paper add board 5 "gone.pdf"', "I did not understand “gone.pdf”"),
        ("paper add board 5", ""),
    ],
)
def test_what_is_refused(board: Spoken, line: str, said: str) -> None:
    """An item that is not there, one that is only proposed, and a paper without a file."""
    board.done('agenda add board "Proposed only" 5m', ASHA)
    reply = board.say(line, ASHA)
    assert not reply.ok
    assert said in words(reply)
    assert not board.all(Paper)
