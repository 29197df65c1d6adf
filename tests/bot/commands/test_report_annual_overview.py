"""Whether the annual report of a network tells of each committee, and of what goes on to the next year."""

from __future__ import annotations

from bot.reply import Attachment
from tests.bot.commands.a_year import a_year
from tests.bot.conftest import OBI
from tests.templates.word import as_text


def test_each_committee_has_its_line_and_what_goes_on() -> None:
    """Also the one of which nothing is recorded; nothing confidential is told."""
    reply = a_year().done("report annual 2026/27", OBI)
    (file,) = [one for one in reply.parts if isinstance(one, Attachment)]
    told = as_text(file.content)
    for line in (
        "[Title] Annual report 2026/27",
        "[Subtitle] 1 April 2026 to 31 March 2027",
        "| Imaging Network Board | 2 held, 1 cancelled | 1 of 2, 50% | 5 of 8, 63% | 2: 2 at meetings; ",
        "| MRI Safety Group | 0 held | none to count | none to count | none recorded | none for this year |",
        "[Heading 1] What goes on to 2027/28",
        "| Imaging Network Board | Objective WP01 | Amber: MRI waits are below six weeks",
        "| MRI Safety Group | Next work programme | 2027/28: not begun",
    ):
        assert line in told, line
    assert "dismiss" not in told
