"""What does the console look like? Pictures for people to look at, in build/looks."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

import pytest
from playwright.sync_api import Browser, Page

from tests.bot.commands.terms_documents import numbered_headings
from tests.browser.conftest import LOOKS, Stage, become, newest, opened, say
from tests.browser.test_accessibility import (
    Scene,
    answers,
    choose,
    guide,
    hello,
    mail,
    message,
    one_thing,
    the_year,
    wrong,
)
from tests.browser.test_main_job import a_tuesday, today_of
from tests.browser.test_templates_people_edit import template_kept, template_refused

pytestmark = [pytest.mark.browser, pytest.mark.looks]

TALLEST: Final = 12_000
"""In pixels: a browser draws no more in one piece in good time, and nobody looks at more."""
SCENES: Final = (choose, hello, answers, wrong, mail, message, guide, the_year, one_thing)


def called(page: Page, stage: Stage) -> None:
    """A meeting is called, far enough ahead for the notice."""
    become(page, stage.somebody("lead"))
    wide = (page.viewport_size or {"width": 0})["width"] > 1000
    day = a_tuesday(today_of(page), 30 if wide else 34)
    say(page, f'meeting schedule digital {day:%d/%m/%Y} 14:00 90m at "Room 4, Infirmary"')
    assert "Done" in newest(page), newest(page)


def series(page: Page, stage: Stage) -> None:
    """A year of meetings: the question about days off, then every date before anything is sent."""
    become(page, stage.somebody("lead"))
    year = today_of(page).year + 1
    say(
        page,
        f"meeting series digital first Monday monthly 09:00 1h from Jan {year} to Dec {year} closed August",
    )
    page.get_by_role("button", name="Move them", exact=True).click()
    page.locator(".clerk-turn--newest").get_by_role("button", name="Call these meetings").wait_for()


def series_called(page: Page, stage: Stage) -> None:
    """The same for another hour, called; and the letter about it."""
    become(page, stage.somebody("lead"))
    year = today_of(page).year + 1
    wide = (page.viewport_size or {"width": 0})["width"] > 1000
    hour = "15:00" if wide else "17:00"
    say(
        page, f"meeting series digital third Thursday every 2 months {hour} 90m from Feb {year} to Dec {year}"
    )
    page.get_by_role("button", name="Call these meetings").click()
    page.locator(".clerk-turn--newest").get_by_role("button", name="Cancel the rest").wait_for()
    stage.tick()
    become(page, stage.somebody("member", committee="digital"))
    page.goto("/mail")
    page.locator(".clerk-mail__subject a").first.click()
    page.locator(".clerk-card").wait_for()


def proposal(page: Page, stage: Stage) -> None:
    """Old terms of reference are read in, and what they propose is shown."""
    become(page, stage.somebody("administrator"))
    say(page, "tor import digital")
    before = page.locator(".clerk-turn").count()
    file: Any = {"name": "Old terms.docx", "mimeType": "", "buffer": numbered_headings()}
    page.locator(".clerk-turn--newest input[type=file]").set_input_files(file)
    page.get_by_role("button", name="Read it", exact=True).click()
    page.locator(".clerk-turn").nth(before).wait_for()
    assert "Old terms.docx" in newest(page)


def comparison(page: Page, stage: Stage) -> None:
    """Two versions side by side, and the same as a Word document."""
    become(page, stage.somebody("administrator"))
    say(page, "tor compare board v1 v2 word")
    assert "version 1 and version 2" in newest(page)


def terms(page: Page, stage: Stage) -> None:
    """What a board's terms say, all of it."""
    become(page, stage.somebody("administrator"))
    say(page, "tor show board")


def history(page: Page, stage: Stage) -> None:
    """Every version, and who agreed to each."""
    become(page, stage.somebody("administrator"))
    say(page, "tor history board")


def templates(page: Page, stage: Stage) -> None:
    """The templates that there are, and how one is fetched."""
    become(page, stage.somebody("administrator"))
    say(page, "templates list")
    say(page, "templates get tor")


def reviews(page: Page, stage: Stage) -> None:
    """Plans that are kept under review, what is due, and one review with all that it needs."""
    become(page, stage.somebody("lead"))
    width = (page.viewport_size or {"width": 0})["width"]
    last = today_of(page) - timedelta(days=340)
    for kind, title in (("workforce", "Workforce strategy"), ("capacity", "Capacity and demand")):
        line = f'plan add {kind} "{title} {width}" committee board last {last:%d/%m/%Y}'
        say(page, line)
        assert "is under review" in newest(page), newest(page)
    say(page, f'plan link "Workforce strategy {width}" with "Capacity and demand {width}"')
    say(page, "review list due")
    say(page, f'review show "Workforce strategy {width}"')
    say(page, f'plan show "Workforce strategy {width}"')
    assert "Must agree with" in newest(page), newest(page)


def log_drawn(page: Page, stage: Stage) -> None:
    """The action log as a picture, with its numbers beside it."""
    become(page, stage.somebody("lead"))
    for owner, day in (("Owen Pritchard", "1 Feb"), ("Gareth Davies", "3 Mar"), ("Owen Pritchard", "5 May")):
        year = today_of(page).year + 1
        say(page, f'action add "{owner}" "Send the MRI safety policy" by {day} {year} committee board')
    say(page, "action picture board by owner")
    page.locator(".clerk-turn--newest .clerk-picture").wait_for()


def form(page: Page, stage: Stage) -> None:
    """A form that lies open."""
    become(page, stage.somebody("lead"))
    say(page, "committee set board")


@pytest.mark.parametrize("width", [1280, 375])
@pytest.mark.parametrize(
    "scene",
    [
        *SCENES,
        called,
        series,
        series_called,
        reviews,
        form,
        log_drawn,
        template_refused,
        template_kept,
        templates,
        terms,
        history,
        comparison,
        proposal,
    ],
    ids=lambda one: str(one.__name__),
)
def test_pictures(chromium: Browser, stage: Stage, scene: Scene, width: int) -> None:
    """A picture of what one sees first, and one of the whole page."""
    LOOKS.mkdir(parents=True, exist_ok=True)
    with opened(chromium, stage, width=width) as page:
        scene(page, stage)
        page.wait_for_timeout(300)
        name = f"console-{scene.__name__}-{width}"
        page.screenshot(path=LOOKS / f"{name}.png")
        height = page.evaluate("document.documentElement.scrollHeight")
        page.set_viewport_size({"width": width, "height": min(max(int(height), 900), TALLEST)})
        page.screenshot(path=LOOKS / f"{name}-whole.png")
    assert (LOOKS / f"{name}-whole.png").stat().st_size > 10_000
