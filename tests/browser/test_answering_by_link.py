"""Whether somebody without an account answers an invitation and a date poll in a real browser."""

from __future__ import annotations

import re
from datetime import timedelta
from email import message_from_bytes
from email.policy import SMTP

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Stage, become, newest, opened, say
from tests.browser.test_accessibility import AXE, TAGS
from tests.browser.test_main_job import a_tuesday, today_of

pytestmark = pytest.mark.browser


def newest_link(stage: Stage, subject: str, purpose: str) -> tuple[str, str]:
    """The last link in the newest mail of a subject, and to whom that mail goes."""
    for path in sorted((stage.data / "mail").glob("*.eml"), reverse=True):
        mail = message_from_bytes(path.read_bytes(), policy=SMTP)
        body = mail.get_body(("plain",))
        found = re.findall(rf"(/{purpose}/[\w.\-]+)", body.get_content()) if body else []
        if subject in str(mail["Subject"]) and found:
            return found[-1], mail["To"].addresses[0].display_name
    pytest.fail(f"no mail with a link: {subject}")


def for_everybody(page: Page) -> None:
    """WCAG 2.2 AA as far as a machine can tell, and nothing to the right of a narrow window."""
    page.evaluate("source => { (0, eval)(source); }", AXE)
    found = page.evaluate(
        "async tags => (await axe.run({runOnly: {type: 'tag', values: tags}})).violations", TAGS
    )
    assert found == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_mail_is_answered_in_a_browser(page: Page, chromium: Browser, stage: Stage) -> None:
    """By keyboard, on a telephone's width: apologies, and which dates suit; the lead sees both."""
    become(page, stage.somebody("lead"))
    day = a_tuesday(today_of(page), 9)
    say(page, f"meeting schedule board {day:%d/%m/%Y} 10:00 60m")
    say(
        page,
        f"meeting poll board {day + timedelta(days=7):%d/%m/%Y} or {day + timedelta(days=9):%d/%m/%Y} 10:00",
    )
    assert "asked about 2 dates" in newest(page)
    stage.tick()
    with opened(chromium, stage, width=320) as phone:
        link, name = newest_link(stage, "Invitation", "answer")
        phone.goto(link)
        expect(phone.get_by_text(f"This answers for {name}")).to_be_visible()
        for_everybody(phone)
        phone.get_by_label("Reason, if you want to give one").fill("In theatre that day")
        phone.get_by_role("button", name="I send my apologies").press("Enter")
        expect(phone.get_by_text("Apologies are recorded")).to_be_visible()
        for_everybody(phone)
        link, voter = newest_link(stage, "Which date suits you?", "poll")
        phone.goto(link)
        for_everybody(phone)
        one, other = phone.get_by_role("group").all()
        one.get_by_label("If need be").press("Space")
        other.get_by_label("Yes").press("Space")
        phone.get_by_role("button", name="Send my answer").press("Enter")
        expect(phone.get_by_text("is recorded")).to_be_visible()
    say(page, f"meeting answers board {day:%d/%m/%Y}")
    assert "In theatre that day" in newest(page)
    say(page, "poll show board")
    assert voter in newest(page)
    assert "if need be" in newest(page)
