from __future__ import annotations

import pytest

from bot.language.reading import Fault
from bot.parameters.base import NO_WORD, Plain, Scene, Word, Words, cut, longest, quote
from bot.reply import Entry
from tests.bot.conftest import Spoken


class Anything(Plain[str]):
    """A type that adds nothing."""

    called = "a thing"


def test_a_quotation_is_no_word_to_readers() -> None:
    """What is quoted is never taken for a date, a keyword or a number."""
    words = Words((Word("At"), Word("10 Dec", quoted=True), Word("Noon,"), Word("link:")))
    assert words.plain() == ("At", NO_WORD, "Noon,", "link:")
    assert words.small == ("at", NO_WORD, "noon", "link")
    assert (words.said(0, 2), words.typed(0, 2)) == ("At 10 Dec", 'At "10 Dec"')
    assert len(words) == 4


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Room 4", '"Room 4"'),
        ('a "b"', r'"a \"b\""'),
        ("a ”b”", r'"a \”b\”"'),
        ("a\\b\nc", r'"a\\b\nc"'),
    ],
)
def test_what_would_end_a_quotation_is_guarded(text: str, quoted: str) -> None:
    """Marks and line ends inside stay what they are."""
    assert quote(text) == quoted


def test_a_sentence_is_not_flooded() -> None:
    """Of a long text the beginning is shown."""
    assert cut("short") == "short"
    assert cut("x" * 500) == "x" * 80 + "…"


def test_the_day_is_that_of_the_network(still_house: Spoken) -> None:
    """An hour before midnight in summer it is the next day already in London."""
    scene = still_house.scene()
    late = Scene(scene.view, scene.actor, scene.now.replace(month=6, day=1, hour=23, minute=30), scene.zone)
    assert late.today.isoformat() == "2026-06-02"


def test_what_a_type_has_without_saying_so(still_house: Spoken) -> None:
    """A line to type in, nothing to choose from, and a plain sentence for what is no such value."""
    type_, scene = Anything(), still_house.scene()
    words = Words((Word("what"), Word("ever")))
    assert type_.miss(words, 0, 2, scene) == Fault("“what ever” is not a thing.", (), 0, 2)
    assert (type_.entry, type_.options(scene), type_.typed(" a \n b ")) == (Entry.LINE, (), "a b")
    with pytest.raises(NotImplementedError):
        type_.answer("x", scene)


def test_the_longest_run_comes_first() -> None:
    """Ends of runs, down to one word."""
    assert list(longest(("a", "b", "c", "d"), 1, 2)) == [3, 2]
    assert list(longest(("a",), 1, 2)) == []


def test_a_run_of_words_ends_before_a_quotation() -> None:
    """What is quoted behind a reference is never a part of it, also where it is a mark alone."""
    assert list(longest(("001.1", NO_WORD, "now"), 0, 4)) == [1]
    assert list(longest(("a", "b", "c"), 0, 2)) == [2, 1]
    assert list(longest((NO_WORD, "b"), 0, 2)) == [2, 1]
