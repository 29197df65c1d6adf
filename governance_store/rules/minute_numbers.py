"""Under which number does an item of minutes stand? By committee and financial year, never with a gap.

The usage is that of NHS bodies: `GBP/2223/001` is body, financial year and running number; an action has the
number of its item and its own, `014.1`. The pattern is the network's own choice.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Final

CODE: Final = "CODE"
YEAR: Final = "YEAR"
NUMBER: Final = "NUMBER"
PATTERN: Final = f"{CODE}/{YEAR}/{NUMBER}"
APRIL: Final = 4
_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


def missing_in(pattern: str) -> tuple[str, ...]:
    """What a pattern lacks: without each of them two items could have one number."""
    return tuple(word for word in (CODE, YEAR, NUMBER) if pattern.count(word) != 1)


def financial_year(day: date) -> str:
    """The financial year of a day, April to March: 2627 for 10 December 2026."""
    first = day.year if day.month >= APRIL else day.year - 1
    return f"{first % 100:02}{(first + 1) % 100:02}"


def item_reference(pattern: str, code: str, day: date, serial: int) -> str:
    """The whole reference of an item: IB/2627/014."""
    filled = (pattern or PATTERN).replace(YEAR, financial_year(day)).replace(NUMBER, f"{serial:03}")
    return filled.replace(CODE, code)


def outside_reference(pattern: str, code: str, day: date, mark: str, serial: int) -> str:
    """The reference of what was decided between meetings: IB/2627/WR01 is its first written resolution."""
    filled = (pattern or PATTERN).replace(YEAR, financial_year(day)).replace(NUMBER, f"{mark}{serial:02}")
    return filled.replace(CODE, code)


def next_serial(taken: Iterable[int]) -> int:
    """The running number of the next item; one that was taken back at once leaves no gap."""
    return max(taken, default=0) + 1


def action_reference(item: str, before: int) -> str:
    """The reference of an item's next action, where it has so many: IB/2627/014.1."""
    return f"{item}.{before + 1}"


def decision_reference(item: str, before: int) -> str:
    """The reference of an item's next decision, where it has so many: IB/2627/014(a)."""
    mark, rest = "", before
    while True:
        mark = _LETTERS[rest % 26] + mark
        rest = rest // 26 - 1
        if rest < 0:
            return f"{item}({mark})"


def short(reference: str) -> str:
    """The last part of a reference, as it stands in a column: 014.1."""
    return reference.rpartition("/")[2]
