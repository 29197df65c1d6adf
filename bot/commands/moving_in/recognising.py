"""What does each sheet hold, and each of its columns? Known by their headings, or as somebody said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from bot.commands.moving_in.columns import ABOUT, LAYOUTS
from bot.commands.moving_in.layout import Field, Holds, Layout
from bot.parameters.named import fold
from governance_store.records.importing import Mapped
from templates.contexts.sheets import Sheet, Value, column_letters

_ROWS_LOOKED_AT: Final = 12
_BEHIND: Final = re.compile(r"\([^)]*\)|\*")
_NAMES: Final = ({Field.NAME}, {Field.SURNAME}, {Field.SURNAME_FIRST})


@dataclass(frozen=True, slots=True)
class Heading:
    """A column of a sheet: where it stands, what it is headed, and what it holds; None where unknown."""

    number: int
    text: str
    field: Field | None


@dataclass(frozen=True, slots=True)
class Recognised:
    """A sheet that was understood: what it holds, in which row its headings stand, and its columns."""

    sheet: Sheet
    layout: Layout
    row: int
    headings: tuple[Heading, ...]

    @property
    def fields(self) -> set[Field]:
        """What its columns hold."""
        return {one.field for one in self.headings if one.field}


def plain(text: Value) -> str:
    """A heading as headings are compared: small letters and figures, without remarks in brackets."""
    said = fold(_BEHIND.sub(" ", text)) if isinstance(text, str) else ""
    return " ".join(re.findall(r"[a-z0-9]+", said.replace("'", "")))


def said_of(mapped: Sequence[Mapped], sheet: str, column: str = "") -> str:
    """What somebody said that a sheet or a column of it holds; a column of no sheet is that of every one."""
    wanted = plain(column)
    for one in reversed(mapped):
        here = one.sheet in ("", sheet) and bool(one.column) == bool(column)
        if here and plain(one.column) == wanted:
            return one.holds
    return ""


def recognise(sheet: Sheet, mapped: Sequence[Mapped] = ()) -> Recognised | None:
    """What a sheet holds, or None where that cannot be said."""
    if plain(sheet.name) == plain(ABOUT):
        return None
    said = said_of(mapped, sheet.name) or _by_name(sheet)
    layouts = [LAYOUTS[Holds(said)]] if said else list(LAYOUTS.values())
    found = [one for layout in layouts if (one := _as(sheet, layout, mapped))]
    if said:
        return found[0] if found else None
    best = sorted((one for one in found if _complete(one)), key=lambda one: -len(one.fields))
    if len(best) > 1 and len(best[0].fields) == len(best[1].fields):
        return None
    return best[0] if best else None


def _by_name(sheet: Sheet) -> str:
    name = plain(sheet.name)
    for layout in LAYOUTS.values():
        if name in {plain(one) for one in (layout.sheet, *layout.also)}:
            return layout.holds.value
    return ""


def _as(sheet: Sheet, layout: Layout, mapped: Sequence[Mapped]) -> Recognised | None:
    """The sheet read as a layout, headed by the row in which most headings are known."""
    rows = [
        Recognised(sheet, layout, number, tuple(_headings(sheet, layout, values, mapped)))
        for number, values in enumerate(sheet.rows[:_ROWS_LOOKED_AT], 1)
    ]
    best = max(rows, key=lambda one: len(one.fields), default=None)
    return best if best and best.fields else None


def _headings(
    sheet: Sheet, layout: Layout, values: Sequence[Value], mapped: Sequence[Mapped]
) -> Iterator[Heading]:
    known = {plain(name): one.field for one in layout.columns for name in (*one.also, one.heading)}
    for number, value in enumerate(values, 1):
        if value is None:
            continue
        text = " ".join(str(value).split())
        said = said_of(mapped, sheet.name, text) or said_of(mapped, sheet.name, column_letters(number))
        yield Heading(number, text, Field(said) if said else known.get(plain(value)))


def _complete(one: Recognised) -> bool:
    """Whether everything is there that such a sheet cannot do without."""
    needed = {column.field for column in one.layout.columns if column.needed}
    named = one.layout.holds is not Holds.PEOPLE or any(name <= one.fields for name in _NAMES)
    return needed <= one.fields and named


def lacking(one: Recognised) -> tuple[str, ...]:
    """The headings that such a sheet cannot do without, and that are not there."""
    found = [
        column.heading for column in one.layout.columns if column.needed and column.field not in one.fields
    ]
    if one.layout.holds is Holds.PEOPLE and not any(name <= one.fields for name in _NAMES):
        found.append("Name")
    return tuple(found)
