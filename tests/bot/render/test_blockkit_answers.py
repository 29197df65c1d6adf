from __future__ import annotations

from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot.commands import catalogue
from bot.commands.base import Command
from bot.render.blockkit_answers import answers, field_of, files
from bot.render.blockkit_forms import view
from bot.reply import Entry, Field, Form
from tests.bot.commands.test_grammar import read_line, said, scene

COMMANDS = tuple(one for one in catalogue.all_commands() if one.parameters)
_VALUES = {
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "plain_text_input": ("value", "initial_value"),
}


def state_of(modal: dict[str, Any]) -> dict[str, Any]:
    """What Slack sends of a modal that is sent as it was shown."""
    values = {}
    for block in modal["blocks"]:
        if block["type"] == "input":
            element = block["element"]
            values[block["block_id"]] = {element["action_id"]: _state(element)}
    return {"values": values}


def _state(element: dict[str, Any]) -> dict[str, Any]:
    kind = element["type"]
    if kind in _VALUES:
        name, initial = _VALUES[kind]
        return {"type": kind, name: element.get(initial)}
    if kind == "checkboxes":
        return {"type": kind, "selected_options": element.get("initial_options", [])}
    if kind == "file_input":
        return {"type": kind, "files": []}
    return {"type": kind, "selected_option": element.get("initial_option")}


def form_with(command: Command, values: dict[str, Any]) -> Form:
    """A command's form, filled in with such values."""
    here = scene()
    fields = tuple(
        Field(
            one.name,
            one.param.label,
            one.param.type.entry,
            value=one.param.type.answer(values[one.name], here) if one.name in values else "",
            options=one.param.type.options(here),
        )
        for one in command.parameters
    )
    return Form(command.verb, command.summary, fields)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda one: one.verb)
@settings(phases=(Phase.explicit, Phase.generate), max_examples=6)
@given(data=st.data())
def test_a_form_comes_back_as_it_was_filled_in(command: Command, data: st.DataObject) -> None:
    """Whatever things are called, sending a form as it stands says the same as its values do in a line."""
    values = data.draw(said(command.verb))
    form = form_with(command, values)
    attached = {one.name: one.value for one in form.fields if one.value and one.entry is Entry.FILE}
    found = {name: text for name, text in answers(state_of(view(form))).items() if text} | attached
    line = catalogue.line_of_form(command.verb, found)
    assert read_line(line).values == values


def test_a_long_text_comes_back_whole() -> None:
    """A text that was asked for in parts is one again, in their order, up to twelve of them."""
    value = " ".join(f"word{number}" for number in range(4000))
    form = Form("x", "X", (Field("why", "Why", Entry.PARAGRAPH, value=value),))
    state = state_of(view(form))
    assert len(state["values"]) > 10
    assert answers(state) == {"why": value}


def test_a_choice_taken_back_is_no_answer() -> None:
    """“Not chosen” is left out of the line."""
    option = {"value": "-not-chosen-", "text": {"type": "plain_text", "text": "Not chosen"}}
    state = {
        "values": {"answer.for": {"static_select": {"type": "static_select", "selected_option": option}}}
    }
    assert answers(state) == {"for": ""}


def test_a_file_is_answered_by_its_name() -> None:
    """The line names the file; which one it is, is told besides."""
    file = {"id": "F1", "name": "terms.docx"}
    state = {"values": {"answer.file": {"file_input": {"type": "file_input", "files": [file]}}}}
    assert answers(state) == {"file": "terms.docx"}
    assert files(state) == {"file": (file,)}


def test_other_blocks_are_no_answers() -> None:
    """What does not belong to a field is passed by."""
    assert answers({"values": {"something": {"x": {"type": "plain_text_input", "value": "y"}}}}) == {}
    assert answers({}) == {}
    assert (field_of("answer.day"), field_of("more.2.day"), field_of("say:1")) == ("day", "day", None)
