"""Whether one can talk with the clerk in the console, without scripts."""

from __future__ import annotations

import re

from tests.bot.surfaces.console.visitor import Visitor


def test_a_line_is_answered(visitor: Visitor) -> None:
    """A typed line stands in the conversation with its reply, and the page is the console again."""
    visitor.become("Lena Lead")
    page = visitor.say("meeting list")
    assert page.status == 200
    assert str(page.response.url).endswith("/#turn-1")
    assert "You said: meeting list" in page.text
    assert "Thursday 10 December 2026" in page.text


def test_the_newest_turn_stands_last(visitor: Visitor) -> None:
    """The conversation is read from top to bottom."""
    visitor.become("Lena Lead")
    visitor.say("committee list")
    page = visitor.say("meeting list")
    assert page.text.index("You said: committee list") < page.text.index("You said: meeting list")


def test_an_older_form_is_folded(visitor: Visitor) -> None:
    """Only the newest form lies open; an older one is opened by a click, and works."""
    visitor.become("Lena Lead")
    visitor.say("meeting schedule")
    assert "Form: Call a meeting" not in visitor.page.text
    visitor.say("brief")
    assert "Form: Call a meeting" in visitor.page.text


def test_what_one_types_never_becomes_a_page(visitor: Visitor) -> None:
    """Markup in a line is shown as it was typed."""
    visitor.become("Lena Lead")
    page = visitor.say("<script>alert('R&D')</script> & </main>")
    assert "<script>alert" not in page.response.text
    assert "<script>alert('R&D')</script> & </main>" in page.text


def test_a_long_line_is_shown_in_part(visitor: Visitor) -> None:
    """Nineteen thousand letters are answered, shown in part, and still all in the form."""
    visitor.become("Lena Lead")
    page = visitor.say("meeting cancel board because " + "x" * 19_000)
    assert page.status == 200
    assert "4,000 characters" in page.text
    said = re.findall(r'<h2 class="clerk-said__line"[^>]*>(.*?)</h2>', page.response.text)
    assert len(said[-1]) < 800
    assert page.form("Cancel the meeting").value("answer.because") == "x" * 19_000
