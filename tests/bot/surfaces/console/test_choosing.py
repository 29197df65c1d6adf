"""Whether one can be anybody of the demonstration, and nobody else."""

from __future__ import annotations

import re

from tests.bot.surfaces.console.visitor import Visitor


def test_a_first_visit_offers_three_to_begin_with(visitor: Visitor) -> None:
    """A lead, a member and an administrator, and what to try as each; then everybody."""
    page = visitor.open("/")
    assert "Who would you like to be?" in page.text
    labels = [" ".join(one.label.split()) for one in page.forms]
    assert labels[:3] == ["Be Lena Lead", "Be Mia Member", "Be Ada Admin"]
    assert "Choose Obi Observer" in labels


def test_people_stand_by_what_they_may_do(visitor: Visitor) -> None:
    """Each person stands once, under the first of their permissions."""
    page = visitor.open("/who")
    headings = re.findall(r'<h3 class="clerk-cast__heading"[^>]*>([^<]*)', page.response.text)
    assert headings == [
        "Network leads", "Administrators", "Secretaries", "Chairs and deputy chairs", "Members", "Observers",
        "Others",
    ]  # fmt: skip
    assert page.response.text.count('<p class="clerk-player__name">Dr Asha Rahman') == 1


def test_one_is_who_one_chose(visitor: Visitor) -> None:
    """After choosing, the console greets and offers what one can say."""
    page = visitor.become("Mia Member")
    assert "Hello, Mia Member" in page.text
    labels = [" ".join(one.label.split()) for one in page.forms]
    assert "What needs me?" in labels
    assert "Constitute a group" not in labels


def test_each_keeps_a_conversation(visitor: Visitor) -> None:
    """Going back to somebody shows what that person said."""
    visitor.become("Mia Member")
    visitor.say("brief")
    assert "You said: brief" not in visitor.become("Lena Lead").text
    assert "You said: brief" in visitor.become("Mia Member").text


def test_nobody_else_can_be_chosen(visitor: Visitor) -> None:
    """A person that there is not cannot be chosen."""
    form = visitor.open("/who").forms[0]
    page = visitor.post("/who", form.filled({"person": "PER-999"}))
    assert (page.status, "no such person" in page.text) == (400, True)
