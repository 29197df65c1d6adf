"""Whether rows stand in columns, whatever their width."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.render.columns import in_columns, in_pairs

CELLS = st.text(st.characters(categories=("L", "N")), max_size=30)


def test_columns_are_as_wide_as_they_must_be() -> None:
    """Each column is as wide as its widest cell."""
    assert list(in_columns(("A", "Bcd"), (("abc", "d"),), 100)) == ["A    Bcd", "---  ---", "abc  d"]


def test_a_short_row_is_filled_up() -> None:
    """A row with too few cells, or too many, loses none."""
    assert list(in_columns(("A", "B"), (("a",), ("a", "b", "c")), 100))[2:] == ["a", "a  b  c"]


def test_values_stand_below_one_another() -> None:
    """A long value goes on below its beginning, and a long label stands above its value."""
    pairs = (("When", "one two three"), ("A label that is too long", "here"))
    assert list(in_pairs(pairs, 21)) == [
        "When:    one two",
        "         three",
        "A label that is too long:",
        "         here",
    ]


@given(
    headings=st.lists(CELLS, max_size=5),
    rows=st.lists(st.lists(CELLS, max_size=5), max_size=4),
    width=st.integers(1, 120),
)
def test_every_cell_is_there(headings: list[str], rows: list[list[str]], width: int) -> None:
    """However narrow the line, every cell is printed."""
    said = "\n".join(in_columns(headings, rows, width))
    assert [cell for row in rows for cell in row if cell not in said] == []
