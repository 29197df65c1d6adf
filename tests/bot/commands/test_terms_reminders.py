"""Whether people read back how their clause on reminders was understood."""

from __future__ import annotations

from bot.commands.terms_reminders import ladder_told
from bot.reply import Text


def test_it_is_said_back() -> None:
    """Nothing is said of no clause."""
    assert ladder_told("") == ()
    assert ladder_told("a week before") == (
        Text("Reminders of actions are understood as: 7 days before: owner."),
    )
