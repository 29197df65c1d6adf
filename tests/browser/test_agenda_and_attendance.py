"""Whether an agenda is made, and who was at a meeting is recorded with its quorum, in a browser."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Stage, become, newest, say

pytestmark = pytest.mark.browser


def test_an_item_is_proposed_by_a_form_accepted_by_a_button_and_published(page: Page, stage: Stage) -> None:
    """A member fills in a form; the lead presses the button that the agenda offers."""
    become(page, stage.somebody("member", committee="board"))
    say(page, "agenda add board")
    form = page.locator(".clerk-turn--newest .clerk-form")
    form.get_by_label("Title", exact=True).fill("MRI backlog & <winter>")
    form.get_by_label(re.compile("^Length")).fill("15m")
    form.get_by_role("button", name="Propose").click()
    expect(page.locator(".clerk-turn--newest")).to_contain_text("is proposed")
    become(page, stage.somebody("lead"))
    say(page, "agenda show board")
    page.get_by_role("button", name="Accept “MRI backlog & <winter>”").last.click()
    expect(page.locator(".clerk-turn--newest")).to_contain_text("“MRI backlog & <winter>” is accepted.")
    say(page, "agenda publish board")
    assert "is published" in newest(page)


def test_the_chair_leaves_early_and_the_quorum_is_told(page: Page, stage: Stage) -> None:
    """Of a meeting of the summer, recorded afterwards from notes: who came, who left, and when it failed."""
    become(page, stage.somebody("lead"))
    say(page, "meeting list board all")
    listed = re.findall(r"MTG-\d{4}-\d{3}", newest(page))
    meeting = list(dict.fromkeys(listed))[3]  # nobody has taken minutes of this one
    names = '"Rosalind Kerr", "Owen Pritchard", "Chukwuemeka Obi", "Niamh O\'Donnell", "Gareth Davies"'
    say(page, f"meeting arrive {meeting} {names} at 15:00")
    expect(page.locator(".clerk-turn--newest .nhsuk-tag").first).to_have_text("Done")
    say(page, f'meeting leave {meeting} "Rosalind Kerr" at 15:30')
    say(page, f"quorum check {meeting}")
    told = newest(page)
    assert "It was not quorate throughout." in told
    assert "15:30" in told
