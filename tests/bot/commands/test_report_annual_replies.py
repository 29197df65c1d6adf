"""Whether the answer to a request for an annual report is short, and points to the document."""

from __future__ import annotations

from bot.reply import Facts, Heading, Text
from tests.bot.commands.a_year import a_year
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import OBI, words


def test_the_answer_in_short() -> None:
    """Who joined and left, figures, attendance, and what goes on."""
    reply = a_year().done("report annual board 2026/27", OBI)
    headings = [part.text for part in reply.parts if isinstance(part, Heading)]
    assert headings == ["Annual report 2026/27: Imaging Network Board", "What goes on to 2027/28"]
    (days,) = [part.text for part in reply.parts if isinstance(part, Text)]
    assert days.startswith("1 April 2026 to 31 March 2027. Joined: Finn Far")
    (rows,) = tables(reply).values()
    assert rows[1] == ("Mia Member", "Provider representative", "1 of 2", "50%", "–")
    assert len([part for part in reply.parts if isinstance(part, Facts)]) == 2
    assert "nothing of a confidential part is in it" in words(reply)
    assert "dismiss" not in str(reply.parts)
