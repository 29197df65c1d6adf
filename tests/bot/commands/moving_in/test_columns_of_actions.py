"""Whether the columns of logs that people keep are known, and those of our own document."""

from __future__ import annotations

import pytest

from bot.commands.action_document import _HEADINGS
from bot.commands.moving_in.columns_of_actions import ACTIONS
from bot.commands.moving_in.layout import Holds
from bot.commands.moving_in.recognising import plain, recognise
from templates.contexts.sheets import Sheet


def test_the_log_that_is_handed_out_is_known() -> None:
    """Every heading of it."""
    known = {plain(name) for one in ACTIONS.columns for name in (one.heading, *one.also)}
    assert not [one.title for one in _HEADINGS if plain(one.title) not in known]


@pytest.mark.parametrize(
    "headings",
    [
        ("Ref", "Action", "Lead", "Target date", "New date", "Status"),
        ("Minute ref", "Agreed action", "By whom", "By when", "Update", "RAG"),
        ("No", "Description", "Action owner", "Deadline", "Comments"),
    ],
)
def test_logs_of_the_field_are_known_by_their_headings(headings: tuple[str, ...]) -> None:
    """Whatever the sheet is called."""
    found = recognise(Sheet("Sheet1", (headings,)))
    assert found is not None
    assert found.layout.holds is Holds.ACTIONS
