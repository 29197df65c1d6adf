"""What is said of letters that a silent network keeps: beside what was done, and only there."""

from __future__ import annotations

from bot.commands.silence import NOT_OPEN
from bot.reply import Mood
from governance_store.records.letter import Letter, LetterState
from tests.bot.commands.test_opening import silent_network
from tests.bot.conftest import CALL, LENA, Spoken, moods, words


def test_commands_work_and_say_calmly_that_nobody_is_told() -> None:
    """The meeting is called, its letters are facts, and the answer says that they wait."""
    silent = silent_network()
    silent.done(CALL, LENA)
    reply = silent.done("meeting move board to 17 Dec 2026 15:00", LENA)
    assert f"{NOT_OPEN} The letters wait. An administrator opens it." in words(reply)
    silent.done("role grant Ada lead")
    again = silent.done("meeting move board at Hub")
    assert "“network open” shows how many, and to whom." in words(again)
    assert moods(reply)[:2] == [Mood.GOOD, Mood.NOTE]
    assert silent.all(Letter, state=LetterState.QUEUED)
    assert NOT_OPEN not in words(silent.done("seat vacate SEAT-001"))


def test_an_open_network_says_nothing_of_it(house: Spoken) -> None:
    """Whoever is open is not told that they are at every turn."""
    assert NOT_OPEN not in words(house.done("meeting move board to 17 Dec 2026 15:00", LENA))
