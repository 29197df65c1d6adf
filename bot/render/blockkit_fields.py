"""How is a question asked in a Slack modal? By an input block, filled in, with what is wrong above it.

A block is named after its field and its element after the way of asking, so that what a person has typed
survives when the modal is updated. What Slack's own way of asking cannot show, such as a date that is none,
is asked for as a line instead, so that nothing that was typed is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from bot.render.blockkit_choices import MOST_OPTIONS, chosen, is_choosable, offered
from bot.render.blockkit_dates import MONTHS
from bot.render.blockkit_rich import Span, rich, section, within
from bot.render.blockkit_text import Block, parted, plain_text, shortened, size, trimmed
from bot.render.legible import legible, one_line
from bot.reply import Entry, Field

ANSWER: Final = "answer."
"""What the block_id of a question begins with; the name of the field follows."""
MORE: Final = "more."
"""What the block_id of the rest of a long text begins with; its place, a stop and the field's name follow."""
LONGEST_LABEL: Final = 2000
LONGEST_INPUT: Final = 3000
YES: Final = "yes"

_SHORT: Final = {month[:3]: number for number, month in enumerate(MONTHS, start=1)}
_DAY: Final = re.compile(rf"(\d{{1,2}}) ({'|'.join(_SHORT)}) (\d{{4}})")
_ISO: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_TIME: Final = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def asked(field: Field, *, search: bool) -> tuple[Block, ...]:
    """The blocks of one field: what is wrong, then the question; `search` where its options are too many."""
    return (*_fault(field), *_question(field, search=search))


def _fault(field: Field) -> Iterator[Block]:
    if trimmed(field.fault):
        for part in within((Span("Error: ", "bold"), Span(trimmed(field.fault)))):
            yield rich(section(part))


def _question(field: Field, *, search: bool) -> Iterator[Block]:
    first, *rest = _elements(field, search=search)
    label = one_line(field.label) or one_line(field.name) or "Answer"
    if size(label) > LONGEST_LABEL:
        for part in within((Span(label),)):
            yield rich(section(part))
    yield _input(field, f"{ANSWER}{field.name}", label, first) | _hint(field)
    for number, element in enumerate(rest, start=2):
        yield _input(
            replace(field, required=False),
            f"{MORE}{number}.{field.name}",
            f"{label} (part {number})",
            element,
        )


def _input(field: Field, block_id: str, label: str, element: Block) -> Block:
    return {
        "type": "input",
        "block_id": block_id,
        "label": plain_text(shortened(label, LONGEST_LABEL)),
        "element": element,
        "optional": not field.required or field.entry is Entry.TICK,
    }


def _hint(field: Field) -> Block:
    hint = one_line(field.hint)
    return {"hint": plain_text(shortened(hint, LONGEST_LABEL))} if hint else {}


def _elements(field: Field, *, search: bool) -> list[Block]:
    match field.entry:
        case Entry.DATE:
            return _date(field)
        case Entry.TIME:
            return _time(field)
        case Entry.TICK:
            return [_tick(field)]
        case Entry.FILE:
            return [{"type": "file_input", "action_id": "file_input", "max_files": 1}]
        case Entry.CHOICE if is_choosable(field):
            return [_choice(field, search=search)]
        case _:
            return _lines(field)


def _date(field: Field) -> list[Block]:
    """A date picker; a line where what is filled in is no day that a picker could show."""
    value = one_line(field.value)
    day = _day(value)
    if value and not day:
        return _lines(field)
    picker: Block = {"type": "datepicker", "action_id": "datepicker"}
    return [picker | ({"initial_date": day} if day else {"placeholder": plain_text("Choose a day")})]


def _day(value: str) -> str:
    if found := _DAY.fullmatch(value):
        value = f"{found[3]}-{_SHORT[found[2]]:02}-{int(found[1]):02}"
    if not _ISO.fullmatch(value):
        return ""
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        return ""


def _time(field: Field) -> list[Block]:
    """A time picker; a line where what is filled in is more than a time, such as from when to when."""
    value = one_line(field.value)
    if value and not _TIME.fullmatch(value):
        return _lines(field)
    picker: Block = {"type": "timepicker", "action_id": "timepicker"}
    return [picker | ({"initial_time": value} if value else {"placeholder": plain_text("Choose a time")})]


def _tick(field: Field) -> Block:
    option = {"text": plain_text("Yes"), "value": YES}
    box: Block = {"type": "checkboxes", "action_id": "checkboxes", "options": [option]}
    return box | ({"initial_options": [option]} if field.value.strip() else {})


def _choice(field: Field, *, search: bool) -> Block:
    kind = "external_select" if search or len(field.options) > MOST_OPTIONS else "static_select"
    menu: Block = {"type": kind, "action_id": kind, "placeholder": plain_text("Choose one")}
    if kind == "external_select":
        menu["min_query_length"] = 0
    else:
        menu["options"] = offered(field)
    initial = chosen(field)
    return menu | ({"initial_option": initial} if initial else {})


def _typed(action: str, value: str, *, many: bool = False) -> Block:
    element: Block = {
        "type": "plain_text_input",
        "action_id": action,
        "multiline": many,
        "max_length": LONGEST_INPUT,
    }
    return element | ({"initial_value": value} if value.strip() else {})


def _legible(text: str) -> str:
    """A paragraph as it is filled in; unlike what is shown, it keeps its tabs, as it is sent back."""
    return "\t".join(map(legible, text.split("\t")))


def _lines(field: Field) -> list[Block]:
    """A line or a paragraph; one that is longer than an input can hold is asked for in parts."""
    many = field.entry is Entry.PARAGRAPH
    value = _legible(field.value) if many else one_line(field.value)
    pieces = [*parted(value, LONGEST_INPUT - 200)] if size(value) > LONGEST_INPUT - 200 else [value]
    action = "paragraph" if many else "plain_text_input"
    return [_typed(action, piece, many=many) for piece in pieces]
