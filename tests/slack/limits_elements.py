"""Would Slack take this element: a button, a menu, a picker, an input, rich text, a table?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from tests.slack.limits_texts import Thing, in_fields, in_many, in_plain, letters_in, units

RICH_TEXT: Final = 3000
TABLE_LETTERS: Final = 10_000

Fields = Mapping[str, int | None]

_OPTION: Final[Fields] = {"text": None, "value": 75, "description": None}
_ANY: Final[Fields] = {"action_id": 255, "confirm": None, "focus_on_load": None, "placeholder": None}
_MENU: Final[Fields] = {**_ANY, "initial_option": None}
ELEMENTS: Final[Mapping[str, tuple[Fields, set[str]]]] = {
    "button": (
        {
            "action_id": 255,
            "text": None,
            "value": 2000,
            "url": 3000,
            "style": 10,
            "confirm": None,
            "accessibility_label": 75,
        },
        {"action_id", "text"},
    ),
    "static_select": ({**_MENU, "options": None}, {"action_id", "options"}),
    "external_select": ({**_MENU, "min_query_length": None}, {"action_id"}),
    "datepicker": ({**_ANY, "initial_date": 10}, {"action_id"}),
    "timepicker": ({**_ANY, "initial_time": 5, "timezone": 100}, {"action_id"}),
    "checkboxes": ({**_ANY, "options": None, "initial_options": None}, {"action_id", "options"}),
    "radio_buttons": ({**_MENU, "options": None}, {"action_id", "options"}),
    "overflow": ({"action_id": 255, "options": None, "confirm": None}, {"action_id", "options"}),
    "plain_text_input": (
        {
            **_ANY,
            "initial_value": 3000,
            "multiline": None,
            "min_length": None,
            "max_length": None,
            "dispatch_action_config": None,
        },
        {"action_id"},
    ),
    "file_input": ({"action_id": 255, "filetypes": None, "max_files": None}, {"action_id"}),
    "image": ({"image_url": 3000, "alt_text": 2000}, {"image_url", "alt_text"}),
}
ACTIONABLE: Final = frozenset(
    {
        "button",
        "static_select",
        "external_select",
        "datepicker",
        "timepicker",
        "checkboxes",
        "radio_buttons",
        "overflow",
    }
)
ASKABLE: Final = frozenset(ELEMENTS) - {"button", "overflow", "image"}


def in_element(element: Thing, at: str, allowed: frozenset[str]) -> Iterator[str]:
    """What is wrong with an interactive element, in a place that takes only some."""
    kind = str(element.get("type"))
    if kind not in allowed:
        yield f"{at}: {kind} is no element for this place"
        return
    known, needed = ELEMENTS[kind]
    yield from in_fields(element, known, needed | {"type"}, f"{at} {kind}")
    if "placeholder" in element:
        yield from in_plain(element["placeholder"], 150, "placeholder")
    if kind == "button":
        yield from in_plain(element.get("text"), 75, "button.text")
    if element.get("style", "primary") not in {"primary", "danger"}:
        yield "button.style: primary or danger"
    for name in ("options", "initial_options"):
        if name in element:
            most = 10 if kind in {"checkboxes", "radio_buttons"} else 5 if kind == "overflow" else 100
            yield from in_many(element[name], 1, most, name)
            yield from in_options(element[name])
    yield from _initial(element)


def _initial(element: Thing) -> Iterator[str]:
    """What is filled in must be one of what may be chosen, a day of the calendar, and within the length."""
    wanted = element.get(
        "initial_options", [element["initial_option"]] if "initial_option" in element else []
    )
    yield from in_options(wanted)
    if "options" in element:
        yield from (
            f"initial_option: {one} is none of the options" for one in wanted if one not in element["options"]
        )
    if "initial_date" in element:
        try:
            date.fromisoformat(element["initial_date"])
        except ValueError:
            yield "initial_date: no day"
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", element.get("initial_time", "00:00")):
        yield "initial_time: no time"
    if units(element.get("initial_value", "")) > min(element.get("max_length", 3000), 3000):
        yield "initial_value: longer than may be typed"
    if not 1 <= element.get("max_files", 1) <= 10:
        yield "max_files: 1 to 10"


def in_options(options: Sequence[Thing]) -> Iterator[str]:
    """What is wrong with options to choose from."""
    values = Counter(str(one.get("value")) for one in options)
    yield from (f"options: the value {value!r} stands twice" for value, times in values.items() if times > 1)
    for one in options:
        yield from in_fields(
            one, {"text": None, "value": 75, "description": None}, {"text", "value"}, "option"
        )
        yield from in_plain(one.get("text"), 75, "option.text")
        if "description" in one:
            yield from in_plain(one["description"], 75, "option.description")


def in_rich(block: Thing) -> Iterator[str]:
    """What is wrong with a block of rich text."""
    yield from in_many(block.get("elements", ()), 1, 1000, "elements")
    for one in block.get("elements", ()):
        yield from _rich_element(one)


def _rich_element(one: Thing) -> Iterator[str]:
    kind = one.get("type")
    inside = one.get("elements", ())
    yield from in_many(inside, 1, 1000, f"{kind}.elements")
    match kind:
        case "rich_text_list":
            if one.get("style") not in {"bullet", "ordered"}:
                yield "rich_text_list.style: bullet or ordered"
            for item in inside:
                if item.get("type") != "rich_text_section":
                    yield "rich_text_list: holds sections only"
                yield from _rich_element(item)
        case "rich_text_section" | "rich_text_preformatted" | "rich_text_quote":
            for element in inside:
                yield from _inline(element)
        case _:
            yield f"{kind}: no such element of rich text"


_INLINE: Final[Mapping[str, tuple[Fields, set[str]]]] = {
    "text": ({"text": RICH_TEXT, "style": None}, {"text"}),
    "link": ({"url": 3000, "text": RICH_TEXT, "unsafe": None, "style": None}, {"url"}),
    "emoji": ({"name": 100, "unicode": 100, "style": None}, {"name"}),
    "user": ({"user_id": 50, "style": None}, {"user_id"}),
    "channel": ({"channel_id": 50, "style": None}, {"channel_id"}),
    "usergroup": ({"usergroup_id": 50, "style": None}, {"usergroup_id"}),
    "broadcast": ({"range": 20}, {"range"}),
    "date": (
        {"timestamp": None, "format": 100, "fallback": RICH_TEXT, "url": 3000, "style": None},
        {"timestamp", "format"},
    ),
}


def _inline(element: Thing) -> Iterator[str]:
    kind = str(element.get("type"))
    if kind not in _INLINE:
        yield f"{kind}: no such inline element"
        return
    known, needed = _INLINE[kind]
    yield from in_fields(element, known, needed | {"type"}, kind, blank=True)
    if kind == "link" and not re.match(r"(https?|mailto|tel):", str(element.get("url"))):
        yield "link.url: not an address"
    if kind == "date" and not isinstance(element.get("timestamp"), int):
        yield "date.timestamp: whole seconds are needed"
    if kind == "date" and "{" not in str(element.get("format")):
        yield "date.format: a placeholder is needed"
    if not set(element.get("style", {})) <= {"bold", "italic", "strike", "code", "underline"}:
        yield f"{kind}.style: unknown"


def in_table(block: Thing) -> Iterator[str]:
    """What is wrong with a table."""
    rows = block.get("rows", ())
    yield from in_many(rows, 1, 100, "rows")
    yield from in_many(block.get("column_settings", ()), 0, 20, "column_settings")
    if len({len(row) for row in rows}) > 1:
        yield "rows: of different lengths"
    found = 0
    for row in rows:
        yield from in_many(row, 1, 20, "cells")
        for cell in row:
            found += letters_in(cell)
            yield from _cell(cell)
    if found > TABLE_LETTERS:
        yield f"rows: {found} letters"


def _cell(cell: Thing) -> Iterator[str]:
    match cell:
        case {"type": "raw_text", "text": str(text)} if text.strip():
            return
        case {"type": "rich_text"}:
            yield from in_rich(cell)
        case _:
            yield f"cells: {cell} is no cell with something in it"
