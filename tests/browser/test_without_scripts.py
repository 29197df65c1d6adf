"""Whether the console works wholly without scripts, and by keyboard alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Stage, become, become_asked, newest, opened, say
from tests.browser.test_accessibility import the_year

pytestmark = pytest.mark.browser


def test_everything_works_without_scripts(chromium: Browser, stage: Stage) -> None:
    """Choosing, typing, pressing, filling in a form with a fault in it, and mail."""
    with opened(chromium, stage, scripts=False) as page:
        become(page, stage.somebody("lead"))
        say(page, "brief")
        say(page, "meeting schedule board 31 Nov at 14:00")
        page.get_by_role("link", name="November has 30 days").click()
        page.get_by_role("button", name="Call the meeting").click()
        expect(page.locator(".clerk-turn")).to_have_count(3)
        assert "There is a problem" in newest(page)
        assert page.get_by_label("Date", exact=True).last.input_value() == "31 Nov"
        page.goto("/mail")
        expect(page.get_by_role("heading", level=1)).to_contain_text("Mail to")


def test_the_year_is_read_downloaded_and_followed_without_scripts(chromium: Browser, stage: Stage) -> None:
    """The picture is drawn, has words for who does not see it, and comes under its name."""
    with opened(chromium, stage, scripts=False) as page:
        the_year(page, stage)
        wheel = page.get_by_role("img", name="A wheel of the year")
        expect(wheel).to_be_visible()
        assert (wheel.bounding_box() or {"width": 0.0})["width"] > 300
        with page.expect_download() as got:
            page.get_by_role("link", name="Download the picture").click()
        assert got.value.suggested_filename.startswith("year-network-")
        page.get_by_role("button", name="Follow it in a calendar").click()
        assert "/calendar/" in newest(page)


def test_the_year_is_printed_without_what_only_a_screen_needs(page: Page, stage: Stage) -> None:
    """No navigation and no buttons, but the calendar, the wheel and the list."""
    the_year(page, stage)
    page.emulate_media(media="print")
    expect(page.get_by_role("navigation", name="Pages")).to_be_hidden()
    expect(page.get_by_role("button", name="Follow it in a calendar")).to_be_hidden()
    for name in ("Month by month", "In the order of its days"):
        expect(page.get_by_role("table", name=name)).to_be_visible()
    expect(page.get_by_role("img", name="A wheel of the year")).to_be_visible()
    behind = page.locator("a[href^='/shown/']").first.evaluate(
        "one => getComputedStyle(one, '::after').content"
    )
    assert behind == "none", "an address within the console is of no use on paper"


def test_a_reload_says_nothing_again(page: Page, stage: Stage) -> None:
    """After an answer, reloading the page or going back and forth sends nothing."""
    become(page, stage.somebody("lead"))
    say(page, "meeting list")
    page.reload()
    page.go_back()
    page.go_forward()
    expect(page.locator(".clerk-turn")).to_have_count(1)


def test_a_double_click_is_one_press(page: Page, stage: Stage) -> None:
    """Pressing a button twice in haste is one line."""
    become(page, stage.somebody("lead"))
    page.get_by_role("button", name="Meetings ahead").dblclick()
    page.locator(".clerk-turn").first.wait_for()
    page.wait_for_load_state()
    page.goto("/")
    expect(page.locator(".clerk-turn")).to_have_count(1)


def test_the_keyboard_is_enough(page: Page, stage: Stage) -> None:
    """Skip link first; the line is ready to type in; the reply is read first, then its buttons."""
    page.goto("/who")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Skip to main content")
    become(page, become_asked(page, stage))
    page.goto("/who")
    page.goto("/")
    expect(page.get_by_label("Say to the clerk")).to_be_focused()
    page.keyboard.type("brief")
    page.keyboard.press("Enter")
    expect(page.locator(".clerk-turn--newest")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("I will attend")
    page.keyboard.press("Enter")
    expect(page.locator(".clerk-said__line").last).to_contain_text("attend")


def test_what_is_wrong_is_read_first(page: Page, stage: Stage) -> None:
    """A line with a fault leads to what is wrong, and from there into the field."""
    become(page, stage.somebody("lead"))
    say(page, "meeting schedule board 31 Nov at 14:00")
    expect(page.locator(".nhsuk-error-summary")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Date", exact=True).last).to_be_focused()


def test_typing_on_goes_into_the_line(page: Page, stage: Stage) -> None:
    """Who has read the reply just types the next line."""
    become(page, stage.somebody("lead"))
    say(page, "brief")
    expect(page.locator(".clerk-turn--newest")).to_be_focused()
    page.keyboard.type("meeting list")
    page.keyboard.press("Enter")
    expect(page.locator(".clerk-said__line").last).to_contain_text("meeting list")


def test_focus_is_always_seen(page: Page, stage: Stage) -> None:
    """Whatever one comes to by Tab is marked, and is not hidden below something else."""
    become(page, stage.somebody("lead"))
    say(page, "meeting schedule")
    page.goto("/")
    for _ in range(40):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            """() => {
                const it = document.activeElement;
                if (it === document.body) return true;
                const style = getComputedStyle(it);
                const box = it.getBoundingClientRect();
                const near = it.closest('.nhsuk-radios__item, .nhsuk-checkboxes__item') || it;
                const middle = box.x + box.width / 2;
                const top = document.elementFromPoint(middle, box.y + Math.min(box.height, 20) / 2);
                const marked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
                return (marked && near.contains(top)) || it.outerHTML.slice(0, 200);
            }"""
        )
        assert seen is True, seen
