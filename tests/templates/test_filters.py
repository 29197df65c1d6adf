"""Is what people typed made fit for paper, and nothing else of it lost?"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from templates.filters import indented, one_line, plain, the, web_link


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        pytest.param("Room\x004\x1b[31m", "Room4[31m", id="control characters go"),
        pytest.param("a\r\nb\rc\u2028d\x85e", "a\nb\nc\nd\ne", id="line ends are made alike"),
        pytest.param("\ud800Ŵ\ufffe", "Ŵ", id="lone surrogates and non-characters go"),
        pytest.param("👩‍⚕️ Llŷr", "👩‍⚕️ Llŷr", id="emoji and Welsh letters stay"),
    ],
)
def test_plain(typed: str, printed: str) -> None:
    """Only what paper cannot hold is taken out."""
    assert plain(typed) == printed


@given(st.text(alphabet=st.characters()))
def test_plain_text_can_always_be_written_down(typed: str) -> None:
    """Whatever was typed, the result is UTF-8, has no control character, and is not changed again."""
    printed = plain(typed)
    printed.encode("utf-8")
    assert all(letter.isprintable() or letter in "\n\t" or ord(letter) > 0x9F for letter in printed)
    assert plain(printed) == printed


@given(st.text())
def test_one_line_is_one_line(typed: str) -> None:
    """Nothing that any reader takes for a line end is left in it."""
    assert len(one_line(typed).splitlines()) <= 1


@pytest.mark.parametrize(
    ("typed", "followed"),
    [
        pytest.param(
            "https://example.org/a?b=c&d=%20#e", "https://example.org/a?b=c&d=%20#e", id="a link stays"
        ),
        pytest.param(
            "https://example.org/ŵ", "https://example.org/%C5%B5", id="letters beyond ASCII are encoded"
        ),
        pytest.param(
            'https://example.org/"><b>', "https://example.org/%22%3E%3Cb%3E", id="quotes are encoded"
        ),
        pytest.param("javascript:alert(1)", "", id="a script is not followed"),
        pytest.param("data:text/html,x", "", id="data is not followed"),
        pytest.param("Teams, see below", "", id="words are not followed"),
        pytest.param("https://[broken", "", id="a broken address is not followed"),
        pytest.param("", "", id="nothing is nothing"),
    ],
)
def test_web_link(typed: str, followed: str) -> None:
    """Only addresses of the web become links."""
    assert web_link(typed) == followed


def test_the() -> None:
    """A name that brings its own article gets no second one, in English or in Welsh."""
    assert [the("Imaging Board"), the("The Board"), the("Y Bwrdd")] == [
        "the Imaging Board",
        "The Board",
        "Y Bwrdd",
    ]


def test_indented() -> None:
    """Further lines stand under the first."""
    assert indented("a\nb", 3) == "a\n   b"
