from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from governance_store.journal.base import JournalBroken, whole_lines


@pytest.mark.parametrize(
    ("data", "lines"),
    [
        pytest.param(b"", [], id="nothing"),
        pytest.param(b"one", [], id="a line in progress"),
        pytest.param(b"one\n", [b"one\n"], id="one line"),
        pytest.param(b"one\n\ntwo\n", [b"one\n", b"\n", b"two\n"], id="an empty line counts"),
        pytest.param(b"one\ntw", [b"one\n"], id="the last in progress"),
    ],
)
def test_only_ended_lines_are_whole(data: bytes, lines: list[bytes]) -> None:
    """What stands behind the last line end is somebody's append in progress, and left out."""
    assert whole_lines(data) == lines


@given(st.lists(st.binary().map(lambda one: one.replace(b"\n", b"") + b"\n")), st.binary())
def test_whole_lines_leave_nothing_else_out(lines: list[bytes], tail: bytes) -> None:
    """Lines come back as they are, whatever bytes they hold and whatever is behind them."""
    assert whole_lines(b"".join(lines) + tail.replace(b"\n", b"")) == lines


def test_an_unconfirmed_write_says_what_to_do() -> None:
    """The sentence for a failing disk says that nothing more is taken, and how to go on."""
    assert "start the clerk again" in str(JournalBroken())
