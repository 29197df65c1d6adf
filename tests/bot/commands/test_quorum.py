from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.reply import Mood
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ASHA, CORA, LENA, MIA, OBI, SAM, Spoken, moods, words

ID = "MTG-2026-001"
DURING = datetime(2026, 12, 10, 14, 30, tzinfo=UTC)
AFTER = datetime(2026, 12, 20, 9, 0, tzinfo=UTC)


@pytest.fixture
def board(house: Spoken) -> Spoken:
    """The board, two of whose members make a quorum, the chair or the deputy chair among them."""
    house.done('tor set board quorum "two members including the chair or the deputy chair"')
    return house


def test_before_it_the_answers_are_judged(board: Spoken) -> None:
    """With what is missing, who has not answered, and the clause as it was read."""
    reply = board.done("quorum check board", OBI)
    assert "Likely quorate only if some come who have not answered." in words(reply)
    assert "Missing: the chair or the deputy chair and 1 more." in words(reply)
    for one in (CORA, MIA):
        board.done(f"attend {ID}", one)
    assert moods(board.done("quorum check board", OBI))[0] is Mood.GOOD


def test_a_meeting_without_quorum(board: Spoken) -> None:
    """Each arrival tells how it stands, until there are enough and the chair is among them."""
    board.clock.instant = DURING
    first = board.done("meeting arrive board asha at 14:00", SAM)
    assert "At 14:30 the meeting is not quorate: 1 counted, 2 needed." in words(first)
    second = board.done("meeting arrive board mia at 14:05", SAM)
    assert "Missing: the chair or the deputy chair." in words(second)
    third = board.done("meeting arrive board cora at 14:20", SAM)
    assert "At 14:30 the meeting is quorate: 3 counted, 2 needed." in words(third)


def test_the_chair_leaves_early(board: Spoken) -> None:
    """It is lost from that instant, and afterwards it is told from when to when there was a quorum."""
    board.clock.instant = DURING
    board.done("meeting arrive board asha, mia, cora at 14:00", SAM)
    gone = board.done("meeting leave board cora at 14:20", SAM)
    assert "is not quorate" in words(gone)
    board.clock.instant = AFTER
    reply = board.done(f"quorum check {ID}", OBI)
    assert "It was not quorate throughout." in words(reply)
    rows = tables(reply)["Quorum through the meeting (2)"]
    assert [(row[0], row[1].partition(":")[0]) for row in rows] == [
        ("14:00", "quorate"),
        ("14:20", "not quorate"),
    ]


def test_those_with_an_interest_leave_the_count_for_one_item(board: Spoken) -> None:
    """The meeting stays quorate, the item does not."""
    clause = "two members; a member with an interest in an item is not counted for it"
    board.done(f'tor set board quorum "{clause}"')
    board.clock.instant = DURING
    board.done("meeting arrive board asha, mia, cora at 14:00", SAM)
    lines = [f'meeting declare board {one} "Owns shares" item 5 ruling leave' for one in ("asha", "mia")]
    told = [words(board.done(line, SAM)) for line in lines][-1]
    assert "the meeting is quorate: 3 counted, 2 needed" in told
    assert "For item 5 it is not quorate: 1 of 2 needed." in told


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("quorum check mri", "has no meeting ahead"),
        ("quorum check", ""),
        ('quorum try mri "two members"', "has held no meeting within the last year"),
    ],
)
def test_what_cannot_be_judged_is_said(board: Spoken, line: str, said: str) -> None:
    """A sentence, or a form for what is missing."""
    reply = board.say(line, OBI)
    assert not reply.ok
    assert said in words(reply)


def test_without_a_clause_nothing_is_judged(board: Spoken) -> None:
    """The line that sets one is named."""
    board.done("tor unset board quorum", SAM)
    assert "tor set board quorum" in words(board.say("quorum check board", OBI))


def test_a_cancelled_meeting_has_no_quorum(board: Spoken) -> None:
    """It is said, not judged."""
    board.done(f'meeting cancel {ID} because "clash"', LENA)
    assert "is cancelled" in words(board.say(f"quorum check {ID}", OBI))


def test_a_clause_is_tried_on_the_last_year(board: Spoken) -> None:
    """By who came, beside the clause that held; nothing is changed by it."""
    board.clock.instant = DURING
    board.done("meeting arrive board asha, cora at 14:00", SAM)
    board.clock.instant = AFTER
    before = board.commits()
    reply = board.done('quorum try board "three members"', OBI)
    assert "By that clause 0 of 1 meetings of the last year would have been quorate." in words(reply)
    (row,) = tables(reply)["Meetings of the last year (1)"]
    assert row[2:] == ("who came", "not quorate: 2 of 3 needed", "quorate: 2 of 2 needed")
    assert board.commits() == before


def test_where_nobody_recorded_who_came_the_answers_are_tried(board: Spoken) -> None:
    """The table says by what each was judged."""
    board.done(f"attend {ID}", ASHA)
    board.clock.instant = AFTER
    (row,) = tables(board.done('quorum try board "one member"', OBI))["Meetings of the last year (1)"]
    assert row[2:4] == ("answers", "quorate: 1 of 1 needed")


def test_a_clause_that_is_not_understood_is_named(board: Spoken) -> None:
    """Its words are told, and no meeting is called quorate by it."""
    board.clock.instant = AFTER
    reply = board.done('quorum try board "two members as the spirit moves them"', OBI)
    assert moods(reply) == [Mood.WARNING]
    assert "0 of 1 meetings" in words(reply)
