"""What does a command ask? Its parameters as the fields of a form, filled in with what is known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.commands.base import Act, Command, Parameter, shown
from bot.parameters.text import Flag
from bot.reply import Field, Form
from governance_store.records.kinds import KINDS

_TYPES = tuple(kind.type for kind in KINDS.values())


def form_of(  # noqa: PLR0913 -- a form shows what is known, what is wrong and what is needed
    command: Command,
    values: Mapping[str, Any],
    act: Act,
    *,
    faults: Mapping[str, str] | None = None,
    said: Mapping[str, str] | None = None,
    needed: tuple[str, ...] = (),
    seen: tuple[tuple[str, int], ...] = (),
) -> Form:
    """The form of a command, with what is known filled in and each fault at its field."""
    fields = tuple(
        _field(
            one,
            values,
            act,
            (faults or {}).get(one.name, ""),
            (said or {}).get(one.name, ""),
            one.name in needed,
        )
        for one in command.parameters
        if one.param.asked
    )
    records = [value for value in values.values() if isinstance(value, _TYPES)]
    versions = dict(shown(act.view, *records)) | dict(seen)
    example = next(iter(command.examples), "")
    return Form(command.verb, command.summary, fields, command.submit, tuple(versions.items()), example)


def _field(one: Parameter, values: Mapping[str, Any], act: Act, fault: str, said: str, needed: bool) -> Field:  # noqa: PLR0913, FBT001
    value = said
    if values.get(one.name) is not None:
        value = (
            "yes" if isinstance(one.param.type, Flag) else one.param.type.answer(values[one.name], act.scene)
        )
    return Field(
        name=one.name,
        label=one.param.label,
        entry=one.param.type.entry,
        hint=one.param.hint,
        value=value,
        required=one.required or needed,
        options=one.param.type.options(act.scene),
        fault=fault,
    )
