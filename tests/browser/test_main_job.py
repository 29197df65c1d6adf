"""Whether the main job is done in a browser, end to end: a group is constituted and its meeting called.

The console's own clock tells the day, so the story holds whenever it is played.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Stage, become, become_asked, newest, opened, say

pytestmark = pytest.mark.browser


def today_of(page: Page) -> date:
    """The day that it is in the demonstration."""
    told = re.search(r"\d+ \w+ \d{4}", page.locator(".clerk-demonstration").inner_text())
    assert told is not None
    return datetime.strptime(told[0], "%d %B %Y").date()  # noqa: DTZ007 -- a day has no zone


def a_tuesday(after: date, weeks: int) -> date:
    """A Tuesday so many weeks later: no bank holiday of England falls on one, save at Christmas."""
    day = after + timedelta(weeks=weeks)
    day += timedelta(days=(1 - day.weekday()) % 7)
    christmas = (day.month, day.day) > (12, 22) or (day.month, day.day) < (1, 3)
    return day + timedelta(weeks=2) if christmas else day


def in_words(day: date) -> str:
    """The day as the clerk says it back."""
    return f"{day:%A} {day.day} {day:%B} {day.year}"


@pytest.fixture
def member_page(chromium: Browser, stage: Stage) -> Iterator[Page]:
    """Another browser, for the member."""
    with opened(chromium, stage) as one:
        yield one


def test_a_group_is_constituted_and_its_meeting_called_moved_and_cancelled(
    page: Page, member_page: Page, stage: Stage
) -> None:
    """An administrator constitutes, a lead calls, moves and cancels, a member reads each of it by mail."""
    lead, member = stage.somebody("lead"), stage.somebody("member", committee="clinical")
    _constitute(page, stage, member)
    become(page, lead)
    first = a_tuesday(today_of(page), 8)
    second = first + timedelta(days=1)

    say(page, "meeting schedule")
    page.get_by_label("Committee", exact=True).select_option(label="MRI Safety Group")
    page.get_by_label("Date", exact=True).fill(f"{first:%d/%m/%Y}")
    page.get_by_label("Time (optional)").fill("10:00")
    page.get_by_label("Length (optional)").fill("60m")
    page.get_by_label("Place (optional)").fill("Room 4, R&D <North>")
    page.get_by_role("button", name="Call the meeting").click()
    expect(page.locator(".clerk-turn--newest")).to_contain_text(f"{in_words(first)}, 10:00")
    assert "Done" in newest(page)

    stage.tick()
    become(member_page, member)
    _read_newest(member_page, "method REQUEST, sequence 0")
    expect(member_page.locator(".clerk-card")).to_contain_text(f"{in_words(first)}, 10:00 to 11:00")
    expect(member_page.locator(".clerk-card")).to_contain_text("Room 4, R&D <North>")

    say(page, f"meeting move mri to {second.day} {second:%b} {second.year} 15:00")
    expect(page.locator(".clerk-turn--newest")).to_contain_text(f"{in_words(second)}, 15:00")
    expect(page.locator(".clerk-turn--newest")).to_contain_text("A further change before then")
    stage.tick_once_settled()
    _read_newest(member_page, "method REQUEST, sequence 1")
    expect(member_page.locator(".clerk-card")).to_contain_text(f"{in_words(second)}, 15:00")

    say(page, 'meeting cancel mri because "the chair is unwell"')
    expect(page.locator(".clerk-turn--newest .nhsuk-tag").first).to_have_text("Done")
    stage.tick()
    _read_newest(member_page, "method CANCEL, sequence 2")
    expect(member_page.locator(".clerk-card__kind")).to_have_text("Cancelled")


def _constitute(page: Page, stage: Stage, member: str) -> None:
    """A new group of the board, by a form and by lines."""
    become(page, stage.somebody("administrator"))
    say(page, "committee add")
    page.get_by_label("Name", exact=True).fill("MRI Safety Group")
    page.get_by_label(re.compile("^Short name")).fill("mri")
    page.locator(".clerk-turn--newest .clerk-form").get_by_role("button").click()
    expect(page.locator(".clerk-turn--newest")).to_contain_text("MRI Safety Group")
    for line in (
        f'seat add mri "MRI lead" for "{member}"',
        f'committee set mri chair "{member}"',
        "tor set mri notice 5 working days",
    ):
        say(page, line)
        assert "Done" in newest(page), newest(page)


def _read_newest(page: Page, expected: str) -> None:
    page.goto("/mail")
    page.locator(".clerk-mail__subject a").first.click()
    expect(page.locator(".clerk-card")).to_contain_text(expected)
    frame = page.frame_locator(".clerk-message__html")
    expect(frame.locator("body")).to_contain_text("MRI Safety Group")


def test_an_invitation_is_answered(page: Page, stage: Stage) -> None:
    """A member presses a button of the brief, and the clerk says what it recorded."""
    become_asked(page, stage)
    page.get_by_role("button", name="I will attend").first.click()
    expect(page.locator(".clerk-said__line").last).to_contain_text("attend MTG-")
    expect(page.locator(".clerk-turn--newest .nhsuk-tag").first).to_have_text("Done")


def test_a_calendar_file_is_taken_away(page: Page, stage: Stage) -> None:
    """The calendar part of an invitation is downloaded, and is a calendar."""
    become(page, stage.somebody("member", committee="board"))
    page.goto("/mail")
    page.get_by_role("link", name=re.compile("^Invitation")).first.click()
    with page.expect_download() as download:
        page.locator(".clerk-file a", has_text=".ics").first.click()
    assert download.value.path().read_bytes().startswith(b"BEGIN:VCALENDAR")
