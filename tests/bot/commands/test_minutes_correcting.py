"""Whether any line can be corrected, with what it gave rise to, and the original kept."""

from __future__ import annotations

from datetime import date

from bot.reply import Mood
from governance_store.records.action import Action
from governance_store.records.decision import Decision
from governance_store.records.minutes import MinuteLine
from tests.bot.commands.sitting import refusal, sitting
from tests.bot.conftest import ASHA, MIA, SAM, moods, words

LINES = (
    "#topic Budget",
    "#info 40 scans",
    "#agreed To buy",
    "#action @asha send it by 3 Feb",
    "#motion That it be",
)


def test_the_original_is_kept_in_the_history() -> None:
    """The line is marked as corrected."""
    house = sitting(*LINES)
    house.done("minutes correct board 2 44 scans", SAM)
    house.done("minutes correct board 2 45 scans", SAM)
    line = house.all(MinuteLine)[1]
    told = [one.record.text for one in house.store.history(MinuteLine, line.id) if one.record]
    assert (line.corrected, told) == (True, ["40 scans", "44 scans", "45 scans"])


def test_what_a_line_gave_rise_to_is_corrected_with_it() -> None:
    """A decision's text, a motion's, an action's owner, task and day; the decision keeps its stamp."""
    house = sitting(*LINES)
    stamp = house.all(Decision)[0].stamp
    house.done("minutes correct board 3 #agreed To lease", SAM)
    house.done("minutes correct board 4 @mia post it by 4 Feb", SAM)
    house.done("minutes correct board 5 That it be so", SAM)
    house.done("minutes close board", SAM) if house.say("#undo", SAM).ok else None
    assert (house.all(Decision)[0].text, house.all(Decision)[0].stamp) == ("To lease", stamp)
    action = house.all(Action)[0]
    assert (action.owners, action.text) == ((house.person(MIA).id,), "post it")
    assert action.by_when == date(2027, 2, 4)
    house.done("minutes correct board 1 Finance", SAM)


def test_what_cannot_be_corrected_is_said() -> None:
    """A line that is not there, one taken back, who was in the chair, a motion that was voted on."""
    house = sitting(*LINES, "#vote for by asha", "#chair mia", "#info x", "#undo")
    assert "have 7 lines, and no line 9" in refusal(house, "minutes correct board 9 x")
    assert "was taken back" in refusal(house, "minutes correct board 7 x")
    assert "#chair and #unchair change that" in refusal(house, "minutes correct board 6 x")
    assert "Votes were cast" in refusal(house, "minutes correct board 5 x")
    assert "An action needs an owner" in refusal(house, "minutes correct board 4 send it")
    assert "Only who takes the minutes" in refusal(house, "minutes correct board 2 x", ASHA)


def test_what_is_the_same_is_not_written() -> None:
    """It is said so."""
    house = sitting(*LINES)
    before = house.commits()
    for line in ("2 40 scans", "4 @asha send it by 3 Feb"):
        reply = house.done(f"minutes correct board {line}", SAM)
        assert moods(reply) == [Mood.NOTE]
        assert "nothing was changed" in words(reply)
    assert house.commits() == before
