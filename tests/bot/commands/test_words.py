from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.words import LONGEST_LINE, MOST_WORDS, split
from bot.parameters.base import quote
from bot.parameters.text import clean


def texts(line: str) -> list[str]:
    """The words of a line that is split without a fault."""
    parted = split(line)
    assert not parted.fault
    return [word.text for word in parted.words]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("one two", ["one", "two"]),
        ('at "Room 4" now', ["at", "Room 4", "now"]),
        ("at “Room 4” now", ["at", "Room 4", "now"]),
        ('at “Room 4" now', ["at", "Room 4", "now"]),
        ('at "Room 4” now', ["at", "Room 4", "now"]),
        ("at „Room 4“ „Raum 5” «Salle 6»", ["at", "Room 4“ „Raum 5", "Salle 6"]),
        ("O'Neill it’s", ["O'Neill", "it’s"]),
        ('because"x y"z', ["because", "x y", "z"]),
        (r'"a \"b\" \\ c\nd"', ['a "b" \\ c\nd']),
        (r'"C:\temp"', ["C:\\temp"]),
        ('""', [""]),
        (" \t\n\u00a0 ", []),
        ("a\x00b \x07 c\u202ed", ["ab", "cd"]),
        ("half \ud83d an emoji", ["half", "an", "emoji"]),
    ],
)
def test_words_and_quotations(line: str, words: list[str]) -> None:
    """White space parts, quotation marks hold together, and what nobody sees is no word."""
    assert texts(line) == words


@pytest.mark.parametrize("line", ["\x00", "\ud800\ud800", "\x07 \u202e"])
def test_a_line_of_what_nobody_sees_is_a_fault(line: str) -> None:
    """Letters that came through damaged are not taken for an empty line."""
    assert "nothing in that line" in split(line).fault


@pytest.mark.parametrize("line", ['at "Room 4', "at “Room 4", '"', '12" screen', r'"ends with \"'])
def test_a_quotation_that_is_never_closed_is_named(line: str) -> None:
    """The fault shows where it begins and how to end it."""
    assert "is never closed" in split(line).fault


def test_a_line_too_long_is_a_fault() -> None:
    """A line of 60,000 characters, a form with much text, is read; one more is told so."""
    assert not split('"' + "x" * (LONGEST_LINE - 2) + '"').fault
    assert "60,001" in split("x" * (LONGEST_LINE + 1)).fault


def test_a_line_of_too_many_words_is_a_fault() -> None:
    """A long text counts as one word in quotation marks."""
    assert not split("x " * MOST_WORDS).fault
    assert "quotation marks" in split("x " * (MOST_WORDS + 1)).fault
    assert not split(f'at "{"x " * (MOST_WORDS + 1)}"').fault


@given(st.text(max_size=200))
def test_splitting_never_raises(line: str) -> None:
    """Whatever is typed, there are words or a fault."""
    parted = split(line)
    assert parted.fault or all(word.quoted or word.text for word in parted.words)


@given(st.text(max_size=200).map(clean))
def test_a_quoted_text_is_one_word_again(text: str) -> None:
    """What `quote` writes, `split` reads, whatever stands before and behind."""
    parted = split(f"a {quote(text)} b")
    assert [word.text for word in parted.words] == ["a", text, "b"]
    assert [word.quoted for word in parted.words] == [False, True, False]
