"""How was it understood when people are to be reminded of actions? Said back, so that nobody is surprised."""

from __future__ import annotations

from bot.reply import Part, Text
from governance_store.rules.reminder_ladder import NotUnderstood, read_ladder


def ladder_told(text: str) -> tuple[Part, ...]:
    """How a clause was understood; nothing of one that says nothing."""
    read = read_ladder(text) if text else None
    if read is None or isinstance(read, NotUnderstood):
        return ()
    return (Text(f"Reminders of actions are understood as: {read.words}."),)
