from __future__ import annotations

from typing import Any

import pytest

from bot.render.blockkit_choices import option
from bot.render.blockkit_fields import asked
from bot.reply import Entry, Field, Option
from tests.bot.render.reading_blocks import held, seen

BOARD = (Option("board", "Imaging Board"), Option("mri", "MRI Group"))


def element(field: Field, *, search: bool = False) -> dict[str, Any]:
    """The element by which a field is asked for."""
    return dict(asked(field, search=search)[-1]["element"])


@pytest.mark.parametrize(
    ("field", "kind", "filled"),
    [
        (Field("day", "Day", Entry.DATE, value="10 Dec 2026"), "datepicker", {"initial_date": "2026-12-10"}),
        (Field("day", "Day", Entry.DATE, value="2026-12-10"), "datepicker", {"initial_date": "2026-12-10"}),
        (Field("day", "Day", Entry.DATE, value="31 Nov"), "plain_text_input", {"initial_value": "31 Nov"}),
        (Field("day", "Day", Entry.DATE, value="31 Nov 2026"), "plain_text_input",
         {"initial_value": "31 Nov 2026"}),
        (Field("at", "Time", Entry.TIME, value="14:00"), "timepicker", {"initial_time": "14:00"}),
        (Field("at", "Time", Entry.TIME, value="14:00-15:30"), "plain_text_input",
         {"initial_value": "14:00-15:30"}),
        (Field("at", "Time", Entry.TIME), "timepicker", {}),
        (Field("for", "For", Entry.CHOICE, value="mri", options=BOARD), "static_select",
         {"initial_option": option(BOARD[1])}),
        (Field("for", "For", Entry.CHOICE, value="x"), "plain_text_input", {"initial_value": "x"}),
        (Field("why", "Why", Entry.PARAGRAPH, value="a\nb"), "plain_text_input",
         {"initial_value": "a\nb", "multiline": True}),
        (Field("why", "Why", Entry.PARAGRAPH, value="a\tb"), "plain_text_input", {"initial_value": "a\tb"}),
        (Field("file", "File", Entry.FILE), "file_input", {"max_files": 1}),
    ],
)  # fmt: skip
def test_each_sort_of_question_has_its_way(field: Field, kind: str, filled: dict[str, object]) -> None:
    """A day by a calendar, a choice by a menu; what these cannot show is a line, so that it is not lost."""
    made = element(field)
    assert made["type"] == kind
    assert {name: made[name] for name in filled} == filled
    assert [name for name in made if name.startswith("initial_") and name not in filled] == []


def test_a_tick_is_never_asked_for_in_vain() -> None:
    """A box may stay empty, so it is optional to Slack even where the command needs an answer."""
    (box,) = asked(Field("once", "Once", Entry.TICK, value="yes", required=True), search=False)
    assert box["optional"] is True
    assert box["element"]["initial_options"] == box["element"]["options"]


def test_what_is_wrong_stands_above_its_question_in_words() -> None:
    """The fault is told with the word, not by colour, before the question that it is about."""
    blocks = asked(Field("day", "Day", Entry.DATE, fault="There is no such day."), search=False)
    assert seen(blocks) == "Error: There is no such day.\nDay"


def test_names_of_blocks_and_elements_stay() -> None:
    """Asked again, filled in or with a fault, a question has the same names, so that an answer is kept."""
    plain = asked(Field("day", "Day", Entry.DATE), search=False)[-1]
    again = asked(Field("day", "Day", Entry.DATE, value="10 Dec 2026", fault="Too soon."), search=False)[-1]
    assert (plain["block_id"], plain["element"]["action_id"]) == ("answer.day", "datepicker")
    assert (again["block_id"], again["element"]["action_id"]) == ("answer.day", "datepicker")


def test_a_long_text_is_asked_for_in_parts() -> None:
    """What is longer than an input can hold stands in several, one after the other, and nothing is cut."""
    value = "word " * 780
    blocks = asked(Field("why", "Reason", Entry.PARAGRAPH, value=value, required=True), search=False)
    assert [block["block_id"] for block in blocks] == ["answer.why", "more.2.why"]
    assert [block["optional"] for block in blocks] == [False, True]
    assert "".join(block["element"]["initial_value"] for block in blocks) == value
    assert "Reason (part 2)" in held(blocks)
