"""What does a cell say? Read as a name, an address, a day, a time and so on, or told why it is none.

Days are day first, as everywhere; what could be meant otherwise is said back in full. Text that begins like a
formula is text. Nothing is guessed: what is no such value is a fault, with its place.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from math import isfinite
from typing import Final, TypeVar

from bot.commands.moving_in.told import Cell, Told
from bot.language.dates import take_date
from bot.language.durations import take_duration
from bot.language.reading import Fault, Took
from bot.language.times import take_time
from bot.parameters.base import Scene, Word, Words, cut
from bot.parameters.statements import STATEMENTS
from bot.parameters.text import A_LINK, AN_ADDRESS, OneOf, clean, is_blank
from governance_store.rules.local_time import date_in_full

E = TypeVar("E", bound=StrEnum)

_SERIAL: Final = range(10_000, 80_000)
"""The numbers that Excel stores for the days from 1927 to 2119."""
_BEGINNING: Final = date(1899, 12, 30)  # ECMA-376 §18.17.4.1, for days after the leap day that never was
_FOUR_YEARS: Final = 1462
_LONGEST: Final = 120
_MOST_MINUTES: Final = 24 * 60
_HAS_YEAR: Final = re.compile(r"(?<!\d)\d{4}(?!\d)|\d\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2}$|['’]\d{2}$")
_FIGURES: Final = re.compile(r"(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*\d{2,4}")
_MONTHS: Final = 12
_YES: Final = {"yes", "y", "true", "1", "x", "voting", "votes", "ja", "✓", "✔"}
_NO: Final = {"no", "n", "false", "0", "-", "non-voting", "nonvoting", "none", "no vote", "non voting"}
_ADDRESSED: Final = re.compile(r"<([^<>]+)>")


@dataclass(frozen=True)
class Cells:
    """Reads cells, and tells what is wrong with them."""

    told: Told
    scene: Scene
    days_from_1904: bool = False

    def text(self, cell: Cell, what: str, longest: int = _LONGEST) -> str:
        """The cell as a line of text; empty where it is empty or is none."""
        value = cell.value
        if isinstance(value, (bool, date, time)):
            kind = "a yes or no" if isinstance(value, bool) else "a date or a time"
            self.told.fault(f"{what} was expected, and the cell holds {kind}.", cell)
            return ""
        if value is None:
            return ""
        said = _number(value) if isinstance(value, (int, float)) else value
        return self._checked(cell, said, what, longest)

    def _checked(self, cell: Cell, said: str, what: str, longest: int) -> str:
        if any(unicodedata.category(one) == "Cc" and one not in "\r\n\t" for one in said):
            self.told.fault("the text holds a control character that nobody can see: type it anew.", cell)
            return ""
        if re.fullmatch(r"#(N/A|REF!|VALUE!|NAME\?|DIV/0!|NUM!|NULL!)", said):
            self.told.fault(f"{said} is an error of the spreadsheet, not {what}.", cell)
            return ""
        kept = " ".join(clean(said).split())
        if len(kept) > longest:
            self.told.fault(f"{what} may have {longest} characters; this one has {len(kept):,}.", cell)
            return ""
        return "" if is_blank(kept) else kept

    def several(self, cell: Cell, what: str) -> list[str]:
        """The texts that stand in a cell with a semicolon or a line end between them."""
        if not isinstance(cell.value, str):
            return [one] if (one := self.text(cell, what)) else []
        parts = re.split(r"[;\n]", cell.value)
        return [one for part in parts if (one := self._checked(cell, part, what, _LONGEST))]

    def addresses(self, cell: Cell) -> tuple[str, ...]:
        """The e-mail addresses of a cell; empty where there is none, or where one is none."""
        found: list[str] = []
        for said in self.several(cell, "an address"):
            bare = _ADDRESSED.search(said)
            for one in [bare.group(1)] if bare else re.split(r"[,\s]+", said):
                read = AN_ADDRESS.take(Words((Word(one),)), 0, self.scene) if one else None
                if one and read is None:
                    self.told.fault(f"“{cut(one)}” is not an address.", cell)
                elif read and read.value.casefold() not in map(str.casefold, found):
                    found.append(read.value)
        return tuple(found)

    def day(self, cell: Cell) -> date | None:
        """The day of a cell; a bare number is the day that Excel stores as it, and is said back."""
        value = cell.value
        if isinstance(value, datetime):
            return value.date()
        if isinstance(value, date):
            return value
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return self._serial(cell, value)
        said = self.text(cell, "a date") if not isinstance(value, (bool, time)) else str(value)
        return self._day_in_words(cell, said) if said else None

    def _serial(self, cell: Cell, value: float) -> date | None:
        if not isfinite(value) or int(value) not in _SERIAL:
            self.told.fault(f"{_number(value)} is no date.", cell)
            return None
        day = _BEGINNING + timedelta(days=int(value) + (_FOUR_YEARS if self.days_from_1904 else 0))
        self.told.note(f"the number {_number(value)} is read as {date_in_full(day)}.", cell)
        return day

    def _day_in_words(self, cell: Cell, said: str) -> date | None:
        words = said.split()
        read = take_date(words, 0, self.scene.today)
        if isinstance(read, Fault):
            self.told.fault(read.sentence, cell)
        elif read is None or read.end < len(words):
            self.told.fault(f"“{cut(said)}” is no date: write it such as 1 Apr 2026.", cell)
        elif not _HAS_YEAR.search(said):
            self.told.fault(f"“{cut(said)}” names no year: write it such as 1 Apr 2026.", cell)
        else:
            if _either_way(said):
                self.told.note(f"{said} is read day first, as {date_in_full(read.value)}.", cell)
            return read.value
        return None

    def clock(self, cell: Cell) -> time | None:
        """The time of day of a cell; a fraction is the part of a day that Excel stores."""
        value = cell.value
        if isinstance(value, datetime):
            return value.time()
        if isinstance(value, time):
            return value.replace(second=0, microsecond=0)
        if isinstance(value, float) and 0 <= value < 1:
            minutes = round(value * _MOST_MINUTES) % _MOST_MINUTES
            return time(*divmod(minutes, 60))
        said = self.text(cell, "a time")
        if not said:
            return None
        words = said.split()
        read = take_time(words, 0)
        if isinstance(read, Took) and read.end == len(words):
            return read.value
        self.told.fault(f"“{cut(said)}” is no time: write it such as 14:00.", cell)
        return None

    def minutes(self, cell: Cell) -> int | None:
        """The length of a cell: a bare number is minutes, a time of day is hours and minutes."""
        value = cell.value
        if isinstance(value, time):
            return value.hour * 60 + value.minute
        said = self.text(cell, "a length")
        if not said:
            return None
        words = (f"{said} minutes" if re.fullmatch(r"\d+", said) else said).split()
        read = take_duration(words, 0)
        if isinstance(read, Took) and read.end == len(words) and 0 < read.value <= _MOST_MINUTES:
            return read.value
        self.told.fault(f"“{cut(said)}” is no length: write it such as 90m.", cell)
        return None

    def yes(self, cell: Cell) -> bool | None:
        """Whether a cell says yes; None where it is empty."""
        if cell.value is None or isinstance(cell.value, bool):
            return cell.value
        said = self.text(cell, "yes or no")
        if said.lower() in _YES | _NO:
            return said.lower() in _YES
        if said:
            self.told.fault(f"“{cut(said)}” is neither yes nor no.", cell)
        return None

    def chosen(self, cell: Cell, kind: OneOf[E]) -> E | None:
        """One of a few fixed values."""
        said = self.text(cell, kind.called)
        if not said:
            return None
        words = Words(tuple(Word(one) for one in said.split()))
        read = kind.take(words, 0, self.scene)
        if read and read.end == len(words):
            return read.value
        self.told.fault(kind.miss(words, 0, len(words), self.scene).sentence, cell)
        return None

    def statements(self, cell: Cell) -> tuple[str, ...]:
        """Statements of the quality standard; none where the cell is empty or names one that there is not."""
        said = self.text(cell, STATEMENTS.called)
        words = Words(tuple(Word(one) for one in said.split()))
        read = STATEMENTS.take(words, 0, self.scene) if said else None
        if isinstance(read, Took) and read.end == len(words):
            return read.value
        if said:
            fault = read if isinstance(read, Fault) else STATEMENTS.miss(words, 0, len(words), self.scene)
            self.told.fault(fault.sentence, cell)
        return ()

    def link(self, cell: Cell) -> str:
        """A web address; empty where there is none, or where it is none."""
        said = self.text(cell, "a web address", 2000)
        words = Words((Word(said),))
        read = A_LINK.take(words, 0, self.scene) if said else None
        if said and read is None:
            self.told.fault(A_LINK.miss(words, 0, 1, self.scene).sentence, cell)
        return read.value if read else ""


def _number(value: float) -> str:
    return str(int(value)) if float(value).is_integer() else str(value)


def _either_way(said: str) -> bool:
    """Whether figures could be meant month first too."""
    figures = _FIGURES.search(said)
    both: Sequence[int] = [int(one) for one in figures.groups()] if figures else ()
    return len(both) > 1 and max(both) <= _MONTHS and both[0] != both[1]
