"""Whether what cannot be shown is marked rather than sent, and files are told in words."""

from __future__ import annotations

import pytest

from bot.render.legible import kind_in_words, legible, one_line, size_in_words


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param("Llŷn & 🏥", "Llŷn & 🏥", id="Welsh letters and emoji stay"),
        pytest.param("\x1b[31mred", "\N{REPLACEMENT CHARACTER}[31mred", id="an escape sequence is disarmed"),
        pytest.param("a\u202egpj.exe", "a\N{REPLACEMENT CHARACTER}gpj.exe", id="no override of direction"),
        pytest.param("\ud800", "\N{REPLACEMENT CHARACTER}", id="a lone surrogate can be sent"),
        pytest.param("one\r\ntwo\tthree", "one\ntwo three", id="line ends are plain and tabs are spaces"),
    ],
)
def test_legible(text: str, shown: str) -> None:
    """Only what can be shown is shown."""
    assert legible(text) == shown


def test_one_line() -> None:
    """A text of several lines fits on one."""
    assert one_line(" a\n\n b ") == "a b"


@pytest.mark.parametrize(
    ("size", "told"),
    [(0, "0 bytes"), (1, "1 byte"), (1023, "1023 bytes"), (2048, "2 KB"), (3 * 1024 * 1024, "3.0 MB")],
)
def test_size_in_words(size: int, told: str) -> None:
    """A size is told as people say it."""
    assert size_in_words(b"x" * size) == told


def test_kind_in_words() -> None:
    """A media type is told as people say it, whatever its parameters."""
    assert kind_in_words("text/calendar; method=REQUEST") == "calendar entry"
    assert kind_in_words("application/x-unheard-of") == "file"
