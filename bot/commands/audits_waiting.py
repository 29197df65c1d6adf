"""Which audits wait for the speaker? Those they are asked for: to begin, to record, to share, to repeat."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from bot.commands.base import Act
from bot.reply import Button, Choices, Part
from governance_store.records.audit import Audit
from governance_store.records.letter import Matter
from governance_store.rules.audit_prompts import SHARED_WITHIN, wanted_of
from governance_store.rules.audits import audits_of, quarter_planned
from governance_store.rules.local_time import date_in_full
from governance_store.rules.plans import asked_of

_AHEAD: Final = {Matter.AUDIT_SHARE: SHARED_WITHIN, Matter.AUDIT_AGAIN: timedelta(days=90)}
"""How long before its day each is shown here to whoever looks; what is not named, on its day."""


def audits_waiting(act: Act) -> Iterator[Part]:
    """A line each, with the buttons that see to it, the earliest quarter first."""
    today = act.scene.today
    for one in sorted(audits_of(act.view), key=lambda each: (each.quarter, each.number)):
        asked = asked_of(act.view, one) if one.active else None
        if asked is None or asked.person.id != act.actor.id:
            continue
        for matter, due in wanted_of(act.view, one, today):
            if due - _AHEAD.get(matter, timedelta(0)) <= today:
                told, buttons = _told(one, matter, date_in_full(due))
                yield Choices(buttons, f"{one.reference}, “{one.title}”, {told}.")


def _told(one: Audit, matter: Matter, day: str) -> tuple[str, tuple[Button, ...]]:
    """What is awaited of an audit, and the buttons that see to it."""
    quarter, word = quarter_planned(one), one.reference
    move = Button("It comes later", f"audit change {word}")
    match matter:
        case Matter.AUDIT_START:
            return f"is planned for {quarter} and has not begun", (
                Button("Begun", f"audit start {word}"),
                move,
            )
        case Matter.AUDIT_RESULT:
            return f"was planned for {quarter} and has no result", (
                Button("Record the result", f"audit result {word}"),
                move,
            )
        case Matter.AUDIT_SHARE:
            return f"has a result that is to be shared by {day}", (
                Button("It was shared", f"audit shared {word}"),
                Button("Give an action", f"audit action {word}"),
            )
        case _:
            return f"is to be repeated by {day}", (Button("Plan that", f"audit again {word}"),)
