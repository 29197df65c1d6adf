"""Whether the lines of a pasted log are told apart, whatever program wrote it, and none is lost."""

from __future__ import annotations

from datetime import date, time

import pytest

from governance_store.rules.minutes_log import Logged, decoded, logged

TWO = time(14, 5)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("<sam> #topic MRI", Logged(1, "#topic MRI", "sam")),
        ("14:05 <sam> hello", Logged(1, "hello", "sam", TWO)),
        ("[14:05] <@sam> hello", Logged(1, "hello", "sam", TWO)),
        ("[14:05:07] < sam> hello", Logged(1, "hello", "sam", time(14, 5, 7))),
        ("2:05 PM <Sam Secretary> hello", Logged(1, "hello", "Sam Secretary", TWO)),
        ("12:05am <sam> hello", Logged(1, "hello", "sam", time(0, 5))),
        ("2026-12-10T14:05:00 <sam> hello", Logged(1, "hello", "sam", TWO, date(2026, 12, 10))),
        ("[2026-12-10 14:05] <sam> a <b> c", Logged(1, "a <b> c", "sam", TWO, date(2026, 12, 10))),
        ("<sam>", Logged(1, "", "sam")),
        ("-!- asha has joined", Logged(1, "-!- asha has joined")),
        ("25:99 <sam> hello", Logged(1, "25:99 <sam> hello")),
        ("14:05 no nick", Logged(1, "14:05 no nick")),
        ("2026-02-31 14:05 <sam> x", Logged(1, "x", "sam", TWO)),
    ],
)
def test_lines(line: str, said: Logged) -> None:
    """Who, when and what; a line of another form is kept whole."""
    assert list(logged(line)) == [said]


def test_empty_lines_count_and_say_nothing() -> None:
    """The numbers are those of the file."""
    assert [one.number for one in logged("<a> x\r\n\r\n  \n<b> y\n")] == [1, 4]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "cp1252"])
def test_encodings(encoding: str) -> None:
    """By the byte order mark, as UTF-8, or as Windows wrote it."""
    text = "<sam> Zoë’s café\n"
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    assert decoded(mark + text.encode(encoding)) == text


def test_no_bytes_are_too_odd() -> None:
    """What no encoding fits is still read."""
    assert decoded(b"<sam> \x81\xff") == "<sam> \x81ÿ"
