"""How do rows stand in columns of text, and what if they are too wide for the line?

The widest columns give way first. Where even that does not do, each row becomes a list of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from bot.render.legible import one_line

_GAP = "  "
_NARROWEST = 6


def in_columns(headings: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> Iterator[str]:
    """The rows under their headings."""
    table = [[one_line(cell) for cell in row] for row in (headings, *rows)]
    count = max(map(len, table), default=0)
    table = [[*row, *[""] * (count - len(row))] for row in table]
    widths = _widths(table, count, width)
    if widths is None:
        yield from _as_lists(table, width)
        return
    yield from _row(table[0], widths)
    yield _GAP.join("-" * one for one in widths)
    for row in table[1:]:
        yield from _row(row, widths)


def in_pairs(pairs: Sequence[tuple[str, str]], width: int) -> Iterator[str]:
    """Labels and values, the values below one another."""
    labels = [f"{one_line(label)}:" for label, _value in pairs]
    room = min(max(map(len, labels), default=0), width // 3)
    for label, (_label, value) in zip(labels, pairs, strict=True):
        head = f"{label:<{room}}{_GAP}"
        lines = _cell(value, max(width - room - len(_GAP), _NARROWEST)) or [""]
        if len(label) > room:
            yield label
            head = " " * room + _GAP
        yield (head + lines[0]).rstrip()
        yield from (" " * room + _GAP + line for line in lines[1:])


def _widths(table: list[list[str]], count: int, width: int) -> list[int] | None:
    """How wide each column is, or None where they cannot stand beside one another."""
    widths = [max(len(row[place]) for row in table) for place in range(count)]
    least = [max(_longest_word(row[place]) for row in table) for place in range(count)]
    room = width - len(_GAP) * (count - 1)
    while sum(widths) > room:
        place = max(range(count), key=lambda one: (widths[one] > least[one], widths[one]))
        if widths[place] <= max(least[place], 1):
            return None
        widths[place] -= 1
    return widths


def _longest_word(text: str) -> int:
    return max(map(len, text.split()), default=0)


def _row(cells: list[str], widths: list[int]) -> Iterator[str]:
    columns = [_cell(cell, max(width, 1)) for cell, width in zip(cells, widths, strict=True)]
    for line in range(max(map(len, columns), default=0)):
        pieces = [column[line] if line < len(column) else "" for column in columns]
        padded = (f"{piece:<{width}}" for piece, width in zip(pieces, widths, strict=True))
        yield _GAP.join(padded).rstrip()


def _as_lists(table: list[list[str]], width: int) -> Iterator[str]:
    headings, *rows = table
    for row in rows or [[""] * len(headings)]:
        yield ""
        yield from in_pairs(list(zip(headings, row, strict=True)), width)


def _cell(text: str, width: int) -> list[str]:
    return wrap(one_line(text), width, break_long_words=False, break_on_hyphens=False)
