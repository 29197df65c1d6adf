"""What does a command ask? Its parameters as the fields of a form, filled in with what is known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.commands.base import Act, Command, Parameter, shown
from bot.parameters.base import Scene
from bot.parameters.named import Named
from bot.reply import Field, Form, Option
from governance_store.records.kinds import KINDS


def form_of(
    command: Command,
    values: Mapping[str, Any],
    act: Act,
    *,
    faults: Mapping[str, str] | None = None,
    said: Mapping[str, str] | None = None,
    needed: tuple[str, ...] = (),
    seen: tuple[tuple[str, int], ...] = (),
) -> Form:
    """The form of a command, with what is known filled in and each fault at its field.

    Where something is wrong, a long form asks in its sections only for what was said.
    """
    scene, typed, wrong = act.scene, said or {}, faults or {}
    leading = {other.param.narrowed.by for other in command.parameters if other.param.narrowed}
    told = {*values, *typed, *wrong, *needed}
    fields = tuple(
        Field(
            name=one.name,
            label=one.param.label,
            entry=one.param.type.entry,
            hint=one.param.hint,
            value=_filled_in(one, values, scene) or typed.get(one.name, ""),
            required=one.required or one.name in needed,
            options=_offered(one, values, act),
            fault=wrong.get(one.name, ""),
            section=one.param.section,
            leads=one.name in leading,
        )
        for one in command.parameters
        if one.param.asked and not (wrong and one.param.section and one.name not in told)
    )
    kinds = tuple(kind.type for kind in KINDS.values())  # asked now, as kinds are declared when first needed
    records = [value for value in values.values() if isinstance(value, kinds)]
    versions = dict(shown(act.view, *records)) | dict(seen)
    example = next(iter(command.examples), "")
    return Form(command.verb, command.summary, fields, command.submit, tuple(versions.items()), example)


def _offered(one: Parameter, values: Mapping[str, Any], act: Act) -> tuple[Option, ...]:
    """What a field offers: fewer things where another answer says among which."""
    type_, narrowed = one.param.type, one.param.narrowed
    known = values.get(narrowed.by) if narrowed else None
    if narrowed is None or known is None or not isinstance(type_, Named):
        return type_.options(act.scene)
    return type_.offered(narrowed.among(act.view, known), act.scene)


def _filled_in(one: Parameter, values: Mapping[str, Any], scene: Scene) -> str:
    value = values.get(one.name)
    return "" if value is None else one.param.type.answer(value, scene)
