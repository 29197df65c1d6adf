"""What does each part of a reply come to in Slack? Pieces: blocks that stay together, and what they say.

Each piece is within every limit of one message by itself. Its words without blocks are for notifications, for
screen readers, and for whoever sees only text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count, groupby
from typing import Final
from zoneinfo import ZoneInfo

from bot.render import blockkit_tables
from bot.render.blockkit_actions import Press, groups, is_told_whole, presses
from bot.render.blockkit_rich import (
    MOST,
    Span,
    Spans,
    bullets,
    cost,
    has_more_than_words,
    preformatted,
    rich,
    section,
    within,
    words,
)
from bot.render.blockkit_text import Block, parted, plain_text, size, trimmed
from bot.render.legible import kind_in_words, legible, one_line, size_in_words
from bot.render.plain import mood_in_words
from bot.reply import (
    Attachment,
    Button,
    Choices,
    Facts,
    Field,
    Form,
    Heading,
    Line,
    Mood,
    Option,
    Part,
    Reply,
    Table,
    Text,
    Verdict,
    Weight,
)

LONGEST_HEADER: Final = 150
_MOST_SAID_OF_A_TABLE: Final = 2000
_SIGNS: Final = {
    Mood.GOOD: "white_check_mark",
    Mood.NOTE: "information_source",
    Mood.WARNING: "warning",
    Mood.BAD: "no_entry",
}


@dataclass(frozen=True, slots=True)
class Piece:
    """Blocks that stay together, and what they say."""

    blocks: tuple[Block, ...]
    said: str

    @property
    def tables(self) -> int:
        """How many tables are among the blocks."""
        return sum(block["type"] == "table" for block in self.blocks)


@dataclass
class Setting:
    """For whom pieces are made: the zone of the times, whether tables may be, and the line that is answered.

    Buttons are numbered throughout, as no two within one message may have the same name.
    """

    zone: ZoneInfo
    tables: bool = True
    line: str = ""
    numbers: Iterator[int] = field(default_factory=count)
    told: frozenset[str] = frozenset()
    """What is said to be wrong already, and need not be said again at a field."""


def pieces(reply: Reply, setting: Setting) -> Iterator[Piece]:
    """The pieces of all parts, in order."""
    setting.told = frozenset(
        said
        for part in reply.parts
        if isinstance(part, Verdict) and part.mood is Mood.BAD
        for said in (part.text, *part.reasons)
    )
    for part in reply.parts:
        yield from _pieces(part, setting)


def _pieces(part: Part, setting: Setting) -> Iterator[Piece]:  # noqa: PLR0911 -- a part each
    match part:
        case Heading(text):
            return _heading(text, setting)
        case Text(text):
            return _paragraph((Span(text),), setting)
        case Verdict():
            return _verdict(part, setting)
        case Facts(pairs):
            return _pairs([(label, value) for label, value in pairs], setting)
        case Table():
            return _table(part, setting)
        case Line(text):
            return _line(text)
        case Choices():
            return _choices(part, setting)
        case Form():
            return _form(part, setting)
        case Attachment(name, media_type, content):
            kind = f" ({kind_in_words(media_type)}, {size_in_words(content)})"
            return _paragraph((Span("Attached: "), Span(one_line(name), "bold"), Span(kind)), setting)


def _heading(text: str, setting: Setting) -> Iterator[Piece]:
    """A heading; one that names an instant is a bold line, as no header shows the reader's zone."""
    title = one_line(text)
    if title and size(title) <= LONGEST_HEADER and not has_more_than_words(title, setting.zone):
        yield Piece(({"type": "header", "text": plain_text(title)},), title)
    else:
        yield from _paragraph((Span(title, "bold"),), setting)


def _paragraph(spans: Spans, setting: Setting) -> Iterator[Piece]:
    for part in within(spans):
        if said := words(part).strip():
            yield Piece((rich(section(part, setting.zone)),), said)


def _line(text: str) -> Iterator[Piece]:
    for part in parted(legible(text), MOST):
        if part.strip():
            yield Piece((rich(preformatted(part)),), part)


def _verdict(part: Verdict, setting: Setting) -> Iterator[Piece]:
    word = mood_in_words(part.mood)
    first, *rest = within((Span(f"{word}: ", "bold"), Span(trimmed(part.text))))
    sign = {"type": "emoji", "name": _SIGNS[part.mood]}
    told = section(first, setting.zone)
    told["elements"] = [sign, {"type": "text", "text": " "}, *told["elements"]]
    yield Piece((rich(told),), words(first).strip())
    for more in rest:
        yield from _paragraph(more, setting)
    yield from _points([(Span(trimmed(reason)),) for reason in part.reasons], setting)


def _points(items: Iterable[Spans], setting: Setting) -> Iterator[Piece]:
    """A list, in as many blocks as it needs."""
    for group in _together(part for item in items for part in within(item) if words(part).strip()):
        said = "\n".join(f"• {words(item).strip()}" for item in group)
        yield Piece((rich(bullets(group, setting.zone)),), said)


def _pairs(pairs: list[tuple[str, str]], setting: Setting) -> Iterator[Piece]:
    """Labels and values below one another."""
    spans = (_pair(label, value) for label, value in pairs)
    for group in _together(part for pair in spans for part in within(pair, MOST - 1) if words(part).strip()):
        lines = [span for item in group for span in (*item, Span("\n"))][:-1]
        yield Piece((rich(section(lines, setting.zone)),), words(lines))


def _pair(label: str, value: str) -> Spans:
    said = trimmed(value) or blockkit_tables.NOTHING
    return (Span(f"{one_line(label)}: ", "bold"), Span(said)) if one_line(label) else (Span(said),)


def _together(items: Iterable[Spans]) -> Iterator[list[Spans]]:
    """As many items at a time as one place can hold."""
    group: list[Spans] = []
    used = 0
    for item in items:
        needed = cost(item) + 3  # and the point before it, and the end of its line
        if group and used + needed > MOST:
            yield group
            group, used = [], 0
        group.append(item)
        used += needed
    if group:
        yield group


def _table(part: Table, setting: Setting) -> Iterator[Piece]:
    grid = blockkit_tables.squared(part)
    if not setting.tables or not blockkit_tables.fits_in_tables(grid):
        yield from _as_rows(part.caption, grid, setting)
        return
    for number, one in enumerate(blockkit_tables.grids(grid)):
        caption = " ".join(filter(None, (one_line(part.caption), f"({one.part})" if one.part else "")))
        *before, title = [*within((Span(caption, "bold"),))] or [()]
        for long in before if not number else ():
            yield from _paragraph(long, setting)
        above = (rich(section(title, setting.zone)),) if title else ()
        yield Piece((*above, blockkit_tables.block(one, setting.zone)), _read_out(words(title), one))


def _read_out(caption: str, grid: blockkit_tables.Grid) -> str:
    """The rows as sentences, as many as a notification can bear, and how many more there are."""
    lines = [caption] if caption else []
    room = _MOST_SAID_OF_A_TABLE - size(caption)
    for number, row in enumerate(grid.rows):
        line = "• " + "; ".join(
            _named(heading, cell) for heading, cell in zip(grid.headings, row, strict=True)
        )
        room -= size(line) + 1
        if room < 0:
            left = len(grid.rows) - number
            lines.append(f"• and {left} more {'row' if left == 1 else 'rows'}: see the table in the message.")
            break
        lines.append(line)
    return "\n".join(lines)


def _named(heading: str, cell: str) -> str:
    return cell if heading == blockkit_tables.NOTHING else f"{one_line(heading)}: {one_line(cell)}"


def _as_rows(caption: str, grid: blockkit_tables.Grid, setting: Setting) -> Iterator[Piece]:
    """A table as a list of its rows, where no table block can be."""
    yield from _paragraph((Span(one_line(caption), "bold"),), setting)
    items = (
        tuple(span for number, pair in enumerate(zip(grid.headings, row, strict=True))
              for span in _in_row(number, *pair))
        for row in grid.rows
    )  # fmt: skip
    yield from _points(items, setting)


def _in_row(number: int, heading: str, cell: str) -> Spans:
    gap = (Span("; "),) if number else ()
    named = () if heading == blockkit_tables.NOTHING else (Span(f"{one_line(heading)}: ", "italic"),)
    return (*gap, *named, Span(cell, "" if number else "bold"))


def _choices(part: Choices, setting: Setting) -> Iterator[Piece]:
    yield from _paragraph((Span(trimmed(part.prompt)),), setting)
    yield from _buttons(part.buttons, setting)


def _buttons(buttons: Iterable[Button], setting: Setting) -> Iterator[Piece]:
    """Buttons side by side; what no button can carry stands before them, to be copied."""
    made = presses(buttons, setting.numbers)
    for pressable, some in groupby(made, key=lambda one: one.element is not None):
        if pressable:
            for group in groups(some):
                long = [(Span(one.label),) for one in group if not is_told_whole(one)]
                above = (rich(bullets(long, setting.zone)),) if long else ()
                row = {"type": "actions", "elements": [one.element for one in group]}
                yield Piece((*above, row), "\n".join(map(_said, group)))
        else:
            for one in some:
                yield from _paragraph((Span(f"{one.label} (copy this line, and send it):"),), setting)
                yield from _line(one.line)


def _said(one: Press) -> str:
    return f"• {one.label}: {one.line}" if one.label != one.line else f"• {one.line}"


def _form(part: Form, setting: Setting) -> Iterator[Piece]:
    """A form in a message: what it asks, and the button that opens it."""
    yield from _paragraph((Span(one_line(part.title), "bold"),), setting)
    for name, fields in groupby(part.fields, key=lambda one: one.section):
        yield from _paragraph((Span(one_line(name), "italic"),), setting)
        yield from _points(_asked([*fields], setting.told), setting)
    yield from _paragraph(
        (Span(f"Fill it in and press “{one_line(part.submit)}”, or type it in one line:"),), setting
    )
    yield from _line(one_line(part.example or part.verb))
    opens = one_line(setting.line) or one_line(part.verb)
    if opens:
        yield from _buttons((Button("Fill in the form", opens, Weight.PRIMARY),), setting)


def _asked(fields: list[Field], told: frozenset[str]) -> Iterator[Spans]:
    """What is needed, filled in or wrong by itself; what may be said besides by name alone."""
    notable = [one for one in fields if one.required or trimmed(one.value) or trimmed(one.fault)]
    yield from (_field(one, told) for one in notable)
    others = [one_line(one.label) for one in fields if one not in notable]
    if others:
        yield (Span("If wanted: ", "bold"), Span(", ".join(others)))


def _field(field: Field, told: frozenset[str]) -> Spans:
    needed = " (needed)" if field.required else ""
    spans = [Span(f"{one_line(field.label)}{needed}: ", "bold"), Span(trimmed(field.value))]
    if field.required and not field.value and field.options and len(field.options) <= _FEW:
        spans.append(Span("One of: " + "; ".join(map(_option, field.options))))
    if fault := one_line(field.fault):
        spans += [Span(" Wrong: ", "bold"), Span("see above" if field.fault in told else fault)]
    return tuple(spans)


_FEW: Final = 8


def _option(option: Option) -> str:
    return one_line(option.label) or one_line(option.value)
