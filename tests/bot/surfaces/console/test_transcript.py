"""Whether the conversation is kept as long as it is looked at, and not for ever."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.reply import Attachment, Reply, Text
from bot.surfaces.console.transcript import MOST_TURNS, Transcript

AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
FILE = Attachment("a.txt", "text/plain", b"a")


def test_turns_are_numbered_and_the_oldest_forgotten() -> None:
    """Numbers go on, and only the last turns are kept."""
    transcript = Transcript()
    for number in range(MOST_TURNS + 3):
        transcript.add(f"line {number}", (), Reply(()), AT, "")
    assert [turn.number for turn in transcript.turns] == list(range(4, MOST_TURNS + 4))
    assert transcript.forgotten == 3


def test_a_key_leads_to_its_turn() -> None:
    """A repeated key finds its turn; no key finds none."""
    transcript = Transcript()
    turn = transcript.add("brief", (), Reply(()), AT, "k")
    transcript.add("brief", (), Reply(()), AT, "")
    assert transcript.of_key("k") is turn
    assert transcript.of_key("") is None


def test_files_are_found_by_turn_and_place() -> None:
    """A reply's files are numbered among themselves."""
    transcript = Transcript()
    transcript.add("paper", (), Reply((Text("Here."), FILE)), AT, "")
    assert transcript.file(1, 0) is FILE
    assert transcript.file(1, 1) is None
    assert transcript.file(2, 0) is None
