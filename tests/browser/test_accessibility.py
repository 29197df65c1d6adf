"""Whether everybody can use the console: WCAG 2.2 AA as far as a machine can tell, and down to 320 pixels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import HERE, Stage, become, opened, say

pytestmark = pytest.mark.browser

TAGS: Final = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE: Final = (HERE / "axe.min.js").read_text(encoding="utf-8")
_RUN: Final = "tags => axe.run({runOnly: {type: 'tag', values: tags}, iframes: false})"


Scene = Callable[[Page, Stage], None]


def choose(page: Page, stage: Stage) -> None:
    """Who one may be."""
    page.goto("/who")


def hello(page: Page, stage: Stage) -> None:
    """Before anything is said."""
    become(page, stage.somebody("lead"))


def answers(page: Page, stage: Stage) -> None:
    """Verdicts, facts, tables, buttons and a folded form."""
    become(page, stage.somebody("lead"))
    for line in ("meeting schedule", "meeting show board", "committee list", "abolish the board", "help"):
        say(page, line)


def wrong(page: Page, stage: Stage) -> None:
    """A form with faults."""
    become(page, stage.somebody("administrator"))
    say(page, "meeting schedule board 31 Nov at 14:00")
    say(page, 'seat add board "Lay member" for "Nobody At All"')


def mail(page: Page, stage: Stage) -> None:
    """A mailbox with letters in it."""
    become(page, stage.somebody("member", committee="board"))
    page.goto("/mail")


def message(page: Page, stage: Stage) -> None:
    """A message with its parts."""
    mail(page, stage)
    page.locator(".clerk-mail__subject a").first.click()
    page.locator(".clerk-card").wait_for()


def guide(page: Page, stage: Stage) -> None:
    """Everything that can be said."""
    become(page, stage.somebody("member", committee="board"))
    page.goto("/help")


def the_year(page: Page, stage: Stage) -> None:
    """What falls into the year: a calendar by months, a picture, and a list."""
    become(page, stage.somebody("member", committee="board"))
    page.get_by_role("navigation", name="Pages").get_by_role("link", name="Year").click()
    page.get_by_role("heading", level=1, name="The year").wait_for()
    page.wait_for_load_state("networkidle")


def one_thing(page: Page, stage: Stage) -> None:
    """What is recorded of one thing of the year."""
    the_year(page, stage)
    page.locator("a[href^='/shown/']").first.click()
    page.locator(".clerk-reply").wait_for()


SCENES: Final[tuple[Scene, ...]] = (
    choose, hello, answers, wrong, mail, message, guide, the_year, one_thing,
)  # fmt: skip


@pytest.fixture(params=[1280, 320], ids=["at a desk", "at 320 pixels"])
def page(chromium: Browser, stage: Stage, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page, wide and narrow; 320 pixels are also what 400% zoom leaves of a desk."""
    with opened(chromium, stage, width=int(request.param)) as one:
        yield one


def violations(page: Page) -> list[str]:
    """What axe finds, in a line each."""
    page.evaluate(AXE)
    found: dict[str, Any] = page.evaluate(_RUN, TAGS)
    return [f"{one['id']}: {one['nodes'][0]['html'][:300]}" for one in found["violations"]]


@pytest.mark.parametrize("scene", SCENES, ids=[one.__name__ for one in SCENES])
def test_nothing_is_in_the_way(page: Page, stage: Stage, scene: Scene) -> None:
    """No rule of WCAG 2.2 AA or good practice is broken, and nothing runs out of the page sideways."""
    scene(page, stage)
    assert violations(page) == []
    wide: int = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0


def test_a_page_that_is_not_there_is_in_nobodys_way(chromium: Browser, stage: Stage) -> None:
    """Pages about faults are as accessible as others."""
    context = chromium.new_context(base_url=stage.address)
    page = context.new_page()
    page.goto("/nowhere")
    assert violations(page) == []
    context.close()


def test_pages_tell_their_language_and_name(page: Page, stage: Stage) -> None:
    """Each page says that it is British English, and its title says which page it is."""
    hello(page, stage)
    assert page.locator("html").get_attribute("lang") == "en-GB"
    assert page.title() == "Console – Network Clerk"
    page.goto("/help")
    assert page.title() == "Help – Network Clerk"
