"""What can be filled into an element of a modal, and how does Slack write it down? Nothing else goes."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from tests.slack.reading import Control, options
from tests.slack.refusals import Payload

State = dict[tuple[str, str], Payload]
"""What is filled in, by block and action."""

_TYPED: Final = {"plain_text_input", "email_text_input", "url_text_input", "number_input"}
_ONE_OF: Final = {"static_select", "external_select", "radio_buttons"}
_SOME_OF: Final = {"multi_static_select", "multi_external_select", "checkboxes"}
_PICKED: Final = {
    "datepicker": ("selected_date", re.compile(r"\d{4}-\d\d-\d\d")),
    "timepicker": ("selected_time", re.compile(r"\d\d:\d\d")),
    "users_select": ("selected_user", re.compile(r"[UW]\w+")),
    "conversations_select": ("selected_conversation", re.compile(r"[CDG]\w+")),
    "channels_select": ("selected_channel", re.compile(r"C\w+")),
}


class CannotFill(AssertionError):
    """Nobody could fill this in, in Slack."""


def initial(control: Control) -> Payload:
    """How an element stands before anybody touches it."""
    element = control.element
    kind = element["type"]
    if kind in _TYPED:
        return {"type": kind, "value": element.get("initial_value") or None}
    if kind in _ONE_OF:
        return {"type": kind, "selected_option": element.get("initial_option")}
    if kind in _SOME_OF:
        return {"type": kind, "selected_options": element.get("initial_options", [])}
    if kind in _PICKED:
        name = _PICKED[kind][0]
        return {"type": kind, name: element.get(name.replace("selected", "initial"))}
    if kind == "datetimepicker":
        return {"type": kind, "selected_date_time": element.get("initial_date_time")}
    if kind == "file_input":
        return {"type": kind, "files": []}
    raise CannotFill(f"{control.label}: nobody can fill in a {kind}")


def filled(control: Control, said: str, offered: list[Payload] | None = None) -> Payload:
    """An element once somebody has filled it in: options by their labels, days as YYYY-MM-DD.

    `offered` are the options that the application gave for what was typed into an external list.
    """
    element = control.element
    kind = element["type"]
    if kind in _TYPED:
        return {"type": kind, "value": _typed(control, said)}
    if kind in _ONE_OF:
        return {"type": kind, "selected_option": _option(control, said, offered)}
    if kind in _SOME_OF:
        labels = [one for one in said.split(";") if one.strip()]
        return {"type": kind, "selected_options": [_option(control, one.strip(), offered) for one in labels]}
    if kind in _PICKED:
        name, looks = _PICKED[kind]
        if said and not looks.fullmatch(said):
            raise CannotFill(f"{control.label}: a {kind} gives no {said!r}")
        return {"type": kind, name: said or None}
    if kind == "datetimepicker":
        return {"type": kind, "selected_date_time": int(dt.datetime.fromisoformat(said).timestamp())}
    raise CannotFill(f"{control.label}: nobody can fill in a {kind} so")


def _typed(control: Control, said: str) -> str | None:
    element = control.element
    if len(said) > element.get("max_length", 3000):
        raise CannotFill(f"{control.label}: {len(said)} letters are too many")
    if said and len(said) < element.get("min_length", 0):
        raise CannotFill(f"{control.label}: {len(said)} letters are too few")
    if "\n" in said and not element.get("multiline"):
        raise CannotFill(f"{control.label}: there is one line only")
    return said or None


def _option(control: Control, label: str, offered: list[Payload] | None) -> Payload | None:
    if not label:
        return None
    given = options(control.element) if offered is None else offered
    found = [one for one in given if one["text"]["text"] == label] or [
        one for one in given if one["text"]["text"].startswith(label)
    ]
    if not found:
        raise CannotFill(
            f"{control.label}: there is no {label!r} among {[one['text']['text'] for one in given]}"
        )
    return found[0]


def is_empty(state: Payload) -> bool:
    """Whether nothing is filled in."""
    return not any(value for name, value in state.items() if name != "type")


def nested(state: State) -> Payload:
    """As it stands under `state.values`."""
    told: Payload = {}
    for (block, action), value in state.items():
        told.setdefault(block, {})[action] = value
    return told
