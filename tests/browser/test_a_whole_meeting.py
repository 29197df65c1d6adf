"""Whether a meeting goes from its agenda to acknowledged minutes in a browser, by all who have a part."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from bot.outbox.minutes_drafting import LABEL
from governance_store.clock import SystemClock
from tests.browser.conftest import Stage, become, look, newest, say
from tests.browser.test_accessibility import violations
from tests.stories.plays import LONDON

pytestmark = [pytest.mark.browser, pytest.mark.looks]

LINES = (
    '#arrive "{chair}", "{member}"',
    "#topic Head & neck <protocol>",
    "#info Two sites have it already",
    "#motion That every site adopts it",
    '#vote for by "{member}"',
    "#endvote",
    '#action @"{member}" send it to all sites by 3 Feb',
    "#endmeeting",
)


def group(page: Page, stage: Stage) -> tuple[str, str]:
    """A group of two with terms in force; its chair and its member."""
    people = [one.name for one in stage.cast if one.roles == ("member",)]
    chair, member = people[:2]
    become(page, stage.somebody("administrator"))
    today = SystemClock().now().astimezone(LONDON).date()
    agreed = f'on {today.day} {today:%b} {today.year} minute "PROTO/1"'
    for line in (
        'committee add "Protocol Group" short proto',
        f'committee set proto chair "{chair}" code PG',
        f'seat add proto "Radiographer" for "{member}"',
        'tor set proto quorum "two members including the chair"',
        "tor quorum proto right",
        f"tor agree proto by proto {agreed}",
    ):
        say(page, line)
        expect(page.locator(".clerk-turn--newest .nhsuk-tag").first).to_have_text("Done")
    return chair, member


def with_an_agenda(page: Page, stage: Stage, chair: str, member: str) -> None:
    """The lead calls it, the member proposes an item by a form, the chair accepts it by a button."""
    soon = (SystemClock().now() + timedelta(minutes=20)).astimezone(LONDON)
    become(page, stage.somebody("lead"))
    when = f"{soon.day} {soon:%b} {soon.year} {soon:%H:%M}"
    say(page, f'meeting schedule proto {when} 30m at "Room 4" extraordinary because "a recall"')
    assert "Done" in newest(page), newest(page)
    become(page, member)
    say(page, "agenda add proto")
    form = page.locator(".clerk-turn--newest .clerk-form")
    form.get_by_label("Title", exact=True).fill("Head & neck <protocol>")
    form.get_by_role("button", name="Propose").click()
    expect(page.locator(".clerk-turn--newest")).to_contain_text("is proposed")
    become(page, chair)
    say(page, "agenda show proto")
    page.get_by_role("button", name="Accept “Head & neck <protocol>”").last.click()
    expect(page.locator(".clerk-turn--newest")).to_contain_text("is accepted.")
    say(page, "agenda show proto")
    look(page, "meeting-agenda")
    assert violations(page) == []
    say(page, "agenda publish proto")
    assert "is published" in newest(page)


def minuted(page: Page, stage: Stage, chair: str, member: str) -> str:
    """The lead takes the minutes, line by line; the meeting."""
    become(page, stage.somebody("lead"))
    say(page, "minutes start proto")
    for line in LINES:
        say(page, line.format(chair=chair, member=member))
        assert "refused" not in newest(page).casefold(), newest(page)
    assert "They are a draft until they are approved" in newest(page)
    meeting = re.search(r"MTG-\d{4}-\d{3}", page.locator(".clerk-turn--newest").inner_html())
    assert meeting is not None
    return meeting[0]


def link_in_mail(page: Page, subject: str, path: str) -> str:
    """Where a link of somebody's newest mail about something leads."""
    page.goto("/mail")
    page.locator(".clerk-mail__subject a", has_text=subject).first.click()
    letter = page.locator(".clerk-message__text").text_content() or ""
    link = re.search(rf"/{path}/[\w.\-]+", letter)
    assert link is not None, letter
    return link[0]


def test_from_the_agenda_to_acknowledged_minutes(page: Page, stage: Stage) -> None:
    """Checked by the chair, sent as Word, and acknowledged by the link that stands in the member's mail."""
    chair, member = group(page, stage)
    with_an_agenda(page, stage, chair, member)
    meeting = minuted(page, stage, chair, member)

    become(page, chair)
    say(page, f"minutes show {meeting}")
    assert "That every site adopts it" in newest(page)
    look(page, "meeting-minutes")
    assert violations(page) == []
    say(page, f"minutes check {meeting}")
    assert "are checked, version 1" in newest(page)

    become(page, stage.somebody("lead"))
    say(page, f"minutes document {meeting} word")
    with page.expect_download() as handed:
        page.locator(".clerk-turn--newest a[download]").first.click()
    assert handed.value.suggested_filename.endswith(".docx")
    say(page, f"minutes send {meeting}")
    assert "are sent" in newest(page)
    stage.tick()

    become(page, member)
    page.goto(link_in_mail(page, "Minutes: ", "minutes-received"))
    look(page, "meeting-receipt-by-link")
    assert violations(page) == []
    page.get_by_role("button", name=LABEL).click()
    become(page, stage.somebody("lead"))
    say(page, f"minutes receipts {meeting}")
    row = page.locator(".clerk-turn--newest tr", has_text=member)
    expect(row).to_contain_text("by the link")
    look(page, "meeting-receipts")
    assert violations(page) == []


def test_a_resolution_is_voted_on_by_the_link_in_a_mail(page: Page, stage: Stage) -> None:
    """Its page has a button for each answer, and everybody can use it; enough votes carry it."""
    people = [one.name for one in stage.cast if one.roles == ("member",)]
    chair, member = people[2:4]
    become(page, stage.somebody("administrator"))
    today = SystemClock().now().astimezone(LONDON).date()
    for line in (
        'committee add "Contrast Group" short contrast',
        f'committee set contrast chair "{chair}" code CG',
        f'seat add contrast "Radiographer" for "{member}"',
        'tor set contrast quorum "two members" written resolution yes',
        "tor quorum contrast right",
        f'tor agree contrast by contrast on {today.day} {today:%b} {today.year} minute "CG/1"',
        'resolution open contrast "To use <one> contrast" why "Two are a risk."',
    ):
        say(page, line)
        expect(page.locator(".clerk-turn--newest .nhsuk-tag").first).to_have_text("Done")
    stage.tick()
    for who in (chair, member):
        become(page, who)
        page.goto(link_in_mail(page, "Your vote by", "resolution"))
        look(page, "resolution-vote")
        assert violations(page) == []
        page.get_by_role("button", name="I agree").click()
        expect(page.locator("main")).to_contain_text(re.compile("is recorded: for|is carried"))
    become(page, stage.somebody("administrator"))
    say(page, "decision list contrast")
    assert "To use <one> contrast" in newest(page)
