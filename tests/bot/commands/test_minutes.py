"""Whether minutes are taken while a meeting goes on, by the right people, from any surface."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.reply import Mood
from governance_store.records.agenda import AgendaItem
from governance_store.records.minutes import MinuteLine, Minutes, MinutesState
from governance_store.records.motion import Choice, Vote
from tests.bot.commands.sitting import BEGUN, ID, lines_of, refusal, sitting
from tests.bot.conftest import ASHA, CORA, LENA, MIA, OBI, OWEN, SAM, Spoken, constituted, moods, words


@pytest.fixture
def board() -> Spoken:
    """The board, its minutes open."""
    return sitting()


def test_minutes_are_started_once_and_the_agenda_is_written_down_with_them() -> None:
    """Who starts them takes them; a second start names who takes them since when."""
    house = constituted()
    house.clock.instant = BEGUN
    told = words(house.done("minutes start board", SAM))
    assert "Sam Secretary takes them" in told
    assert "not quorate: 0 counted, 2 needed" in told
    assert len(house.all(AgendaItem, meeting=ID)) == 6
    assert "being taken already, by Sam Secretary, since" in refusal(house, "minutes start board", LENA)


@pytest.mark.parametrize(
    ("line", "who", "why"),
    [
        ("minutes start board", MIA, "is for the administrator, secretary, chair or lead"),
        ("minutes start mri", LENA, "MRI Safety Group has no meeting ahead"),
        ("minutes show board", OBI, "No minutes of Imaging Network Board"),
        ("#info x", SAM, "No minutes are open that you could write in"),
        ("minutes say meeting board hello", SAM, "No minutes of Imaging Network Board"),
        ("minutes start board again", SAM, "has no minutes yet"),
    ],
)
def test_where_there_is_nothing_to_write_in(line: str, who: str, why: str) -> None:
    """Each refusal says what would have to be done first."""
    house = constituted()
    house.clock.instant = BEGUN
    assert why in refusal(house, line, who)


def test_not_before_the_meeting_and_not_of_a_cancelled_one() -> None:
    """Minutes are taken from an hour before it."""
    house = constituted()
    assert "has not begun: minutes are taken from an hour before it" in refusal(
        house, "minutes start board", SAM
    )
    house.done(f"meeting cancel {ID} because clash", LENA)
    house.clock.instant = BEGUN
    assert "is cancelled: nothing is minuted" in refusal(house, f"minutes start {ID}", SAM)


def test_a_line_that_begins_with_the_mark_is_one_of_minutes(board: Spoken) -> None:
    """Whatever stands behind it, a quotation that is never closed too; the record keeps what was typed."""
    board.done('#info He said "enough & <b>more</b>', SAM)
    assert lines_of(board)[-1] == ("information", 'He said "enough & <b>more</b>')
    (last,) = list(board.store.commits(board.commits() - 1))
    assert last.line == '#info He said "enough & <b>more</b>'


def test_several_lines_at_once_are_taken_or_none_is(board: Spoken) -> None:
    """One entry of the record holds all of them."""
    before = board.commits()
    board.done("#topic Budget\n#info Fine\nWe talked\n", SAM)
    assert board.commits() == before + 1
    assert lines_of(board) == [("topic", "Budget"), ("information", "Fine"), ("discussion", "We talked")]
    assert "none of the words of a meeting" in refusal(board, "#info more\n#agred x")


def test_a_word_that_is_unknown_is_refused_with_the_one_that_was_meant(board: Spoken) -> None:
    """The nearest line is there to be pressed."""
    assert "Did you mean #agreed?" in refusal(board, "#agred To do it")


def test_minutes_begin_by_the_word_too() -> None:
    """For the meeting that it names, or the one that is on."""
    house = constituted()
    house.clock.instant = BEGUN
    assert "Say which meeting" in refusal(house, "#startmeeting", MIA)
    assert "is no meeting of a committee" in refusal(house, "#startmeeting nonsense")
    house.done("#startmeeting", SAM)
    assert house.all(Minutes)[0].taker == house.person(SAM).id
    assert moods(house.done("#startmeeting", SAM)) == [Mood.NOTE]
    assert moods(house.done("#startmeeting board", SAM)) == [Mood.NOTE]


def test_commands_say_the_same_as_words(board: Spoken) -> None:
    """Who rather fills in a form gets the same minutes."""
    board.done("minutes motion board That we meet monthly", SAM)
    board.done("minutes vote board for", ASHA)
    board.done("minutes vote board against by cora", SAM)
    board.done("minutes vote board abstain", CORA)
    assert [one.choice for one in board.all(Vote)] == [Choice.FOR, Choice.ABSTAIN]
    board.done("minutes say meeting board #endvote", SAM)
    board.done("minutes undo board", SAM)
    for _ in range(2):
        board.done("#undo", SAM)
    assert not lines_of(board)


def test_minutes_are_closed_and_opened_again_by_who_may(board: Spoken) -> None:
    """Behind their end nothing is minuted; while a motion is open they do not end."""
    assert "#endmeeting is for who takes the minutes" in refusal(board, "minutes close board", ASHA)
    board.done("#motion That it be so", SAM)
    assert "A motion is still open" in refusal(board, "minutes close board")
    board.done("#undo", SAM)
    assert "They are a draft until they are approved" in words(board.done("minutes close board", SAM))
    assert board.all(Minutes)[0].state is MinutesState.DRAFT
    assert "No minutes are open" in refusal(board, "#info x")
    assert "are closed (draft)" in refusal(board, "minutes say meeting board x")
    assert "are there already: draft" in refusal(board, "minutes start board")
    board.done("minutes start board again", SAM)
    assert "are being taken already" in refusal(board, "minutes start board again")
    assert "Nothing can be minuted behind" in refusal(board, "#endmeeting\n#info x")


def test_of_two_open_minutes_one_is_named(board: Spoken) -> None:
    """Nothing is guessed where somebody takes both."""
    board.done("meeting schedule mri 17 Dec 2026 15:00 60m at online", LENA)
    board.clock.forward(timedelta(days=7, hours=1))
    board.done("minutes start mri", LENA)
    assert "none of" not in words(board.done("#info x", SAM))
    board.done("#chair lena", SAM)
    board.done("#info y", LENA)
    board.done("minutes close mri", LENA)
    board.done("minutes start mri again", LENA)
    assert lines_of(board)[-1] == ("information", "y")


def test_who_is_not_at_the_meeting_says_nothing(board: Spoken) -> None:
    """An observer who is in attendance may speak, and has no vote."""
    board.done("#motion That it be so", SAM)
    for who in (OBI, OWEN):
        assert "No minutes are open that you could write in" in refusal(board, "#vote yes", who)
        assert "is neither at this meeting nor invited" in refusal(board, "minutes vote board for", who)
    board.done("#arrive obi", SAM)
    assert "is in attendance, so they have no vote" in refusal(board, "#vote yes", OBI)


def test_everybody_may_look(board: Spoken) -> None:
    """The lines stand under their numbers."""
    board.done("#topic Budget", SAM)
    assert board.done("minutes show board", OBI).ok
    assert board.all(MinuteLine)[0].reference == "IB/2627/001"
