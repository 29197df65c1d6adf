from __future__ import annotations

from datetime import timedelta

import pytest

from bot.commands.words import split
from bot.language.reading import Fault, Took
from bot.parameters.base import Which, Words
from bot.parameters.people import A_MEETING, meeting_in_words, next_meeting
from governance_store.records.committee import Committee
from governance_store.records.meeting import Meeting
from tests.bot.conftest import LENA, Spoken


def meant(said: str, spoken: Spoken) -> str:
    """The meeting that words mean, or why none."""
    taken = A_MEETING.take(Words(split(said).words), 0, spoken.scene())
    match taken:
        case Took(value=one, end=end):
            return f"{one.id}/{end}"
        case Which(options=options):
            return "? " + " ".join(one.id for _label, one in options)
        case Fault(sentence):
            return sentence
        case _:
            return "none"


@pytest.fixture
def busy(house: Spoken) -> Spoken:
    """Three meetings of the board, one of them cancelled, and one of the group."""
    house.done("meeting schedule board 17 Dec 2026 14:00 90m", LENA)
    house.done("meeting schedule board 7 Dec 2026 14:00 90m", LENA)
    house.done("meeting cancel MTG-2026-003 because x", LENA)
    house.done("meeting schedule mri 14 Dec 2026 14:00 90m", LENA)
    return house


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("board", "MTG-2026-001/1"),
        ("the board", "MTG-2026-001/2"),
        ("Imaging Network Board", "MTG-2026-001/3"),
        ("MTG-2026-002", "MTG-2026-002/1"),
        ("mtg-2026-002,", "MTG-2026-002/1"),
        ('"MTG-2026-002"', "MTG-2026-002/1"),
        ("board 17 Dec 2026", "MTG-2026-002/4"),
        ("board 17 December", "MTG-2026-002/3"),
        ("board 7 Dec 2026", "MTG-2026-003/4"),
        ("board 8 Dec 2026", "MTG-2026-001/1"),
        ("mri", "MTG-2026-004/1"),
        ("imaging", "MTG-2026-001/1"),
        ("MTG-2026-999", "There is no meeting MTG-2026-999. “meeting list” shows those there are."),
        ("xyzzy", "none"),
    ],
)
def test_which_meeting_is_meant(busy: Spoken, said: str, wanted: str) -> None:
    """An identifier; a committee for its next meeting that stands; with a day, the meeting of that day."""
    assert meant(said, busy) == wanted


def test_a_part_of_two_names_is_asked_about(busy: Spoken) -> None:
    """Each committee that fits offers its next meeting."""
    busy.done('committee add "Safety Board" short safety')
    assert meant("safety board", busy).startswith("Safety Board has no meeting ahead.")
    busy.done('committee add "MRI Network" short mrinet')
    assert meant("MRI", busy) == "MTG-2026-004/1"
    assert meant("network", busy) == "? MTG-2026-001"


def test_two_on_one_day_are_asked_about(busy: Spoken) -> None:
    """Never the first of two."""
    busy.done("meeting schedule board 17 Dec 2026 9:00 60m", LENA)
    assert meant("board 17 Dec 2026", busy) == "? MTG-2026-002 MTG-2026-005"


def test_a_meeting_in_session_is_the_next(busy: Spoken) -> None:
    """Until it ends; then the one after it."""
    meetings = busy.all(Meeting, committee="COM-001")
    starts = busy.get(Meeting, "MTG-2026-001").starts
    busy.clock.instant = starts + timedelta(minutes=89)
    found = next_meeting(meetings, busy.scene())
    assert found is not None
    assert found.id == "MTG-2026-001"
    busy.clock.forward(timedelta(minutes=1))
    found = next_meeting(meetings, busy.scene())
    assert found is not None
    assert found.id == "MTG-2026-002"
    busy.clock.forward(timedelta(days=30))
    assert next_meeting(meetings, busy.scene()) is None
    assert meant("board", busy).startswith("Imaging Network Board has no meeting ahead.")


def test_a_meeting_in_words(house: Spoken) -> None:
    """The committee and the moment."""
    (meeting,) = house.all(Meeting)
    said = meeting_in_words(meeting, house.get(Committee, "COM-001"), house.scene())
    assert said == "Imaging Network Board, Thursday 10 December 2026, 14:00"
