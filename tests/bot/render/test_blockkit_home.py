from __future__ import annotations

from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from bot.render.blockkit_home import home, told
from bot.reply import Button, Choices, Heading, Reply, Text
from tests.bot.render.huge_replies import reply_of
from tests.bot.render.reading_blocks import held, seen
from tests.bot.render.replies import EVERY_PART, REPLIES
from tests.slack.limits import shouts, view_faults

LONDON: Final = ZoneInfo("Europe/London")


def pages_of(*sections: Reply) -> list[dict[str, Any]]:
    """Every page of a Home, one after the other as one turns them."""
    shown = [home(sections, LONDON)]
    while any(one.get("action_id") == f"page:{len(shown)}" for block in shown[-1]["blocks"]
              for one in block.get("elements", ())):  # fmt: skip
        shown.append(home(sections, LONDON, len(shown)))
    return shown


@given(reply=REPLIES)
def test_any_home_is_taken(reply: Reply) -> None:
    """Whatever stands there, Slack takes it, and nobody is mentioned."""
    for page in pages_of(reply, reply):
        assert view_faults(page) == []
        assert shouts(page) == []
    assert view_faults(told("What became of it", reply, LONDON)) == []


@pytest.mark.parametrize("number", [1, 3])
def test_a_home_of_any_size_is_turned_page_by_page(number: int) -> None:
    """More than 100 blocks or 250 KB are several pages, each of them within the limits."""
    for page in pages_of(*(reply_of(10 * number + at) for at in range(2))):
        assert view_faults(page) == []


def test_nothing_is_lost_between_pages() -> None:
    """Every section stands on one of the pages, and each page says which it is."""
    sections = [Reply((Heading(f"Section {number}"), Text("Words"))) for number in range(90)]
    shown = pages_of(*sections)
    said = "\n".join(seen(page["blocks"]) for page in shown)
    assert all(f"Section {number}\n" in said for number in range(90))
    assert f"Page 1 of {len(shown)}" in said
    assert len(shown) > 1


def test_a_page_that_is_gone_is_the_last_one() -> None:
    """Whoever turns to a page that is no longer there sees the last."""
    assert home([EVERY_PART], LONDON, 99) == home([EVERY_PART], LONDON)


def test_an_empty_home_says_so() -> None:
    """Slack takes no view without blocks."""
    assert view_faults(home([], LONDON)) == []
    assert "nothing" in seen(home([], LONDON)["blocks"])


def test_buttons_of_all_sections_have_names_of_their_own() -> None:
    """Sections share one numbering, as they share one view."""
    section = Reply((Choices((Button("Go", "help"),)),))
    assert view_faults(home([section, section], LONDON)) == []
    assert held(home([section, section], LONDON)["blocks"]).count("help") == 2
