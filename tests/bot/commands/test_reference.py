from __future__ import annotations

from bot.commands.base import ADMINISTRATORS, CONVENORS, EVERYBODY
from bot.commands.catalogue import all_commands
from bot.commands.reference import command_table, for_whom


def test_every_command_has_one_row() -> None:
    """Nothing that can be said is missing, and nothing stands twice."""
    rows = [line for line in command_table().splitlines() if line.startswith("| `")]
    assert sorted(row.split("`")[1] for row in rows) == [one.verb for one in all_commands()]


def test_a_row_says_what_for_whom_and_how() -> None:
    """The row of a command is what its declaration says."""
    row = next(line for line in command_table().splitlines() if line.startswith("| `meeting cancel`"))
    assert row == (
        "| `meeting cancel` | Cancel a meeting, or discard a draft of one | secretary, chair, lead | "
        '`meeting cancel board because "the chair is unwell"` |'
    )


def test_each_noun_is_a_table_of_four_columns() -> None:
    """Each heading stands once, with a table that Markdown can read under it."""
    lines = command_table().splitlines()
    headings = [line for line in lines if line.startswith("### ")]
    assert len(headings) == len(set(headings))
    assert {"### Meeting", "### Committee", "### By themselves"} <= set(headings)
    for at, line in enumerate(lines):
        if line.startswith("### "):
            assert lines[at + 2 : at + 4] == [
                "| Command | What it does | For whom | Example |",
                "| --- | --- | --- | --- |",
            ]


def test_for_whom_in_words() -> None:
    """Permissions are named in their own order; all of them together are everybody."""
    assert for_whom(EVERYBODY) == "everybody"
    assert for_whom(ADMINISTRATORS) == "administrator"
    assert for_whom(CONVENORS) == "secretary, chair, lead"
