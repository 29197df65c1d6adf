"""What does the clerk look like in Slack? Pictures for people to look at, in build/looks."""

from __future__ import annotations

from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Browser

from bot.render import blockkit
from bot.reply import Form, Reply, Table, Text
from tests.bot.conftest import ADA, LENA, Spoken, constituted
from tests.bot.render.replies import EVERY_PART
from tests.slack.slack_page import of_messages, of_view

pytestmark = [pytest.mark.browser, pytest.mark.looks]

LOOKS: Final = Path(__file__).resolve().parents[2] / "build" / "looks"
LONDON: Final = ZoneInfo("Europe/London")
LINES: Final = {
    "invitation": "meeting show MTG-2026-001",
    "brief": "brief",
    "help": "help",
    "table": "person list",
    "error": "meeting schedule bord 31 Nov 14:00 at Room 4",
    "called": 'meeting schedule mri 17 Dec 2026 14:00 90m at "Room 4"',
    "terms": "tor show board",
    "start": "start",
}


@pytest.fixture
def house() -> Spoken:
    """A network in memory, with a board and a meeting that is called."""
    return constituted()


def picture(browser: Browser, page: str, name: str, width: int = 760) -> Path:
    """A page as a picture."""
    LOOKS.mkdir(parents=True, exist_ok=True)
    shown = browser.new_page(viewport={"width": width, "height": 400})
    shown.set_content(page)
    shown.screenshot(path=LOOKS / f"slack-{name}.png", full_page=True)
    shown.close()
    return LOOKS / f"slack-{name}.png"


def of_reply(reply: Reply, line: str) -> str:
    """A reply as messages."""
    return of_messages(one.blocks for one in blockkit.messages(reply, LONDON, line))


@pytest.mark.parametrize("name", LINES)
def test_answers(chromium: Browser, house: Spoken, name: str) -> None:
    """What is answered to a line, as messages."""
    page = of_reply(house.say(LINES[name], LENA), LINES[name])
    assert picture(chromium, page, name).stat().st_size > 5_000


@pytest.mark.parametrize("width", [760, 375])
def test_one_of_everything(chromium: Browser, width: int) -> None:
    """Every part that there is, wide and on a telephone."""
    assert picture(chromium, of_reply(EVERY_PART, "x"), f"parts-{width}", width).stat().st_size > 5_000


def test_long_answers(chromium: Browser) -> None:
    """An answer of several messages."""
    rows = tuple((f"PER-{number:03}", f"Person number {number}", "Radiologist") for number in range(130))
    reply = Reply((Table("Everybody", ("Who", "Name", "Post"), rows), Text("Words. " * 700)))
    assert picture(chromium, of_reply(reply, "x"), "long").stat().st_size > 5_000


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("form", "meeting schedule"),
        ("form-faults", "meeting schedule bord 31 Nov 14:00 at Room 4"),
        ("form-long", "tor set board"),
        ("form-set", "committee set board"),
    ],
)
def test_forms(chromium: Browser, house: Spoken, name: str, line: str) -> None:
    """Forms as modals."""
    (form,) = house.say(line, LENA).forms
    assert isinstance(form, Form)
    assert picture(chromium, of_view(blockkit.view(form)), name, 620).stat().st_size > 5_000


def test_home(chromium: Browser, house: Spoken) -> None:
    """Home with what needs somebody, and what one can ask."""
    sections = [house.say(line, ADA) for line in ("brief", "start")]
    view = blockkit.home(sections, LONDON)
    assert picture(chromium, of_view(view), "home").stat().st_size > 5_000
