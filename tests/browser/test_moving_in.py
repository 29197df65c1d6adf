"""A spreadsheet sent in through the console, looked at, and taken in by a button."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.bot.commands.moving_in.books import book
from tests.browser.conftest import Stage, become, newest, say

pytestmark = [pytest.mark.browser, pytest.mark.slow]

RIGHT = [
    ["Surname, forename", "E-mail address", "Trust", "Job title", "Phone"],
    ["O'Brien, Sinéad", "sinead.obrien@nht.example", "nht", "Sonographer", "0123"],
    ["Kaur, Prof Simran", "simran.kaur@euh.example", "euh", "Professor of imaging", "0456"],
]
WRONG = [*RIGHT, ["Nobody, Knows", "x@@y", "nowhere", "", ""]]


def send(page: Page, content: bytes, name: str) -> None:
    """Type the line, and send the form that it opens with a file."""
    say(page, "network import")
    form = page.locator(".clerk-turn--newest")
    file = form.locator("input[type=file]")
    file.set_input_files({"name": name, "mimeType": "application/octet-stream", "buffer": content})
    before = page.locator(".clerk-turn").count()
    form.get_by_role("button", name="Send it").click()
    page.locator(".clerk-turn").nth(before).wait_for()


def administrator(stage: Stage) -> str:
    """The name of the administrator."""
    return next(one.name for one in stage.cast if "administrator" in one.roles)


def test_a_file_is_shown_and_taken_in(page: Page, stage: Stage) -> None:
    """First with a fault, which is named by its place; then put right, and confirmed with a button."""
    become(page, administrator(stage))
    send(page, book(People=WRONG), "people.xlsx")
    told = "Sheet People, row 4, column E-mail address (B4): “x@@y” is not an address."
    assert told in newest(page)
    send(page, book(People=RIGHT), "people.xlsx")
    assert "Every row was checked. Nothing has been taken in yet." in newest(page)
    page.locator(".clerk-turn--newest").get_by_role("button", name="Take it in").click()
    expect(page.get_by_text("people.xlsx is taken in: 2 records new, 0 changed.")).to_be_visible()
