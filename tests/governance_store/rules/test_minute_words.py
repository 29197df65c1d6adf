"""Whether the words of MeetBot mean what they mean everywhere, and other lines are discussion."""

from __future__ import annotations

import pytest

from governance_store.rules.minute_words import MinuteSaid, MinuteWord, minute_said


@pytest.mark.parametrize(
    ("line", "word", "text"),
    [
        pytest.param("#topic MRI backlog", MinuteWord.TOPIC, "MRI backlog", id="topic"),
        pytest.param("#TOPIC  MRI ", MinuteWord.TOPIC, "MRI", id="whatever case"),
        pytest.param("#topic: MRI", MinuteWord.TOPIC, "MRI", id="with a colon"),
        pytest.param("  # topic MRI", MinuteWord.TOPIC, "MRI", id="with a gap"),
        pytest.param("#agree yes", MinuteWord.AGREED, "yes", id="agree"),
        pytest.param("#accepted yes", MinuteWord.AGREED, "yes", id="accepted"),
        pytest.param("#rejected no", MinuteWord.REJECTED, "no", id="rejected"),
        pytest.param("#endvote", MinuteWord.END_VOTE, "", id="nothing behind it"),
        pytest.param("#startmeeting", MinuteWord.START, "", id="startmeeting"),
        pytest.param("#halp me", MinuteWord.HELP, "me", id="halp"),
        pytest.param("#here Asha", MinuteWord.ARRIVE, "Asha", id="here"),
        pytest.param("#info a #topic inside", MinuteWord.INFO, "a #topic inside", id="one word a line"),
    ],
)
def test_words(line: str, word: MinuteWord, text: str) -> None:
    """The word is read, and what stands behind it is its text."""
    assert minute_said(line) == MinuteSaid(word, text)


@pytest.mark.parametrize("line", ["We looked at #4", "#4 is best", "so #topic it is", "#", "##topic x"])
def test_any_other_line_is_discussion(line: str) -> None:
    """Only a line that begins with a word of minutes is more."""
    assert minute_said(line) == MinuteSaid(MinuteWord.SAY, line)


def test_an_unknown_word_is_named() -> None:
    """So that it can be refused where somebody just said it, and kept where a log holds it."""
    assert minute_said("#agred yes") == MinuteSaid(MinuteWord.SAY, "#agred yes", "agred")
