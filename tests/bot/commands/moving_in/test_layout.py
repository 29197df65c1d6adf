"""Whether a column is found by what it holds."""

from __future__ import annotations

from bot.commands.moving_in.columns_of_actions import ACTIONS
from bot.commands.moving_in.layout import Field


def test_a_column_is_found_by_its_field() -> None:
    """The first that holds it."""
    assert ACTIONS.column(Field.DUE).heading == "Due"
