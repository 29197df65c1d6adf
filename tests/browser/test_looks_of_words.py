"""What do letters and a terminal look like? Pictures for people to look at, in build/looks."""

from __future__ import annotations

import email
import email.policy
import subprocess
import sys
from email.message import EmailMessage
from html import escape
from pathlib import Path
from typing import Final, Literal, TypeAlias

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import LOOKS, Stage, bare, clerk

pytestmark = [pytest.mark.browser, pytest.mark.looks]

LINES: Final = {
    "brief": "brief",
    "called": 'meeting schedule digital 1 Jun 2089 14:00 90m at "Room 4"',
    "wrong": "meeting schedule bord 31 Nov 14:00",
    "seats": "seat list board",
    "help": "help meeting schedule",
}
TERMINAL: Final = (
    "<body style='margin:0;background:#10181f'><pre style='color:#f0f4f5;padding:24px;margin:0;"
    "font:15px/1.45 Liberation Mono,monospace'>{}</pre>"
)
Scheme: TypeAlias = Literal["light", "dark"]
SUBJECTS: Final = ("Invitation", "Changed", "Cancelled")


def picture(chromium: Browser, page_html: str, name: str, width: int, scheme: Scheme) -> None:
    """Lay a page out and take its picture."""
    LOOKS.mkdir(parents=True, exist_ok=True)
    page = chromium.new_page(viewport={"width": width, "height": 600}, color_scheme=scheme)
    page.set_content(page_html)
    page.screenshot(path=LOOKS / f"{name}.png", full_page=True)
    page.close()
    assert (LOOKS / f"{name}.png").stat().st_size > 5_000


def lead_of(stage: Stage) -> str:
    """The address of the network lead."""
    return next(one.email for one in stage.cast if one.roles == ("lead",))


@pytest.mark.parametrize("name", LINES)
def test_a_terminal(chromium: Browser, stage: Stage, name: str) -> None:
    """What a lead sees who types in a shell."""
    line = [
        sys.executable,
        "-m",
        "bot",
        "say",
        LINES[name],
        "--as",
        lead_of(stage),
        "--data",
        str(stage.data),
    ]
    said = subprocess.run(line, check=False, capture_output=True, text=True, env=bare(), timeout=60).stdout
    shown = f"<b style='color:#8fc4f5'>$ clerk say {escape(repr(LINES[name]))}</b>\n{escape(said)}"
    picture(chromium, TERMINAL.format(shown), f"terminal-{name}", 980, "dark")


@pytest.fixture(scope="module")
def letters(stage: Stage) -> dict[str, str]:
    """One letter of each sort, as it left."""
    for line in (
        'meeting schedule equipment 2 Jun 2089 14:00 90m at "Room 4"',
        "meeting move equipment to 8 Jun 2089 15:00",
        'meeting cancel equipment because "the scanner is being replaced"',
    ):
        clerk("say", stage.data, line, "--as", lead_of(stage))
        stage.tick_once_settled()
    return newest_letters(stage.data / "mail")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [760, 375])
def test_letters(chromium: Browser, letters: dict[str, str], scheme: Scheme, width: int) -> None:
    """Each sort of letter as a mail client lays it out, by day and by night, wide and narrow."""
    for sort, content in letters.items():
        picture(chromium, content, f"letter-{sort.lower()}-{scheme}-{width}", width, scheme)


def newest_letters(directory: Path) -> dict[str, str]:
    """The HTML of the newest letter of each sort; what else falls due on the day of the run is left out."""
    found: dict[str, str] = {}
    for path in sorted(directory.glob("*.eml")):
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        assert isinstance(message, EmailMessage)
        body = message.get_body(("html",))
        for sort in (one for one in SUBJECTS if str(message["subject"]).startswith(one)):
            found[sort] = str(body.get_content()) if body else ""
    assert set(found) == set(SUBJECTS)
    return found
