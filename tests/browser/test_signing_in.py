"""Whether the first administrator of a real network gets in, and out, with real mail and a real browser."""

from __future__ import annotations

import re
import select
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from subprocess import Popen

import pytest
from playwright.sync_api import Browser, Page

from tests.bot.surfaces.console.visitor import Visitor
from tests.bot.surfaces.mail.servers import Mailroom, serving
from tests.browser.test_accessibility import AXE, TAGS
from tests.stories.shell import Clerk

pytestmark = pytest.mark.browser

ADMIN = "ada@example.org"
PATIENCE = 20
_RUN = "tags => axe.run({runOnly: {type: 'tag', values: tags}})"


def link_in(room: Mailroom) -> str:
    """The path of the link in the newest mail, waited for."""
    end = time.monotonic() + PATIENCE
    while not room.taken:
        assert time.monotonic() < end, "no mail came"
        time.sleep(0.05)
    recipient, content = room.taken[-1]
    body = message_from_bytes(content, policy=default).get_body(("plain",))
    assert (recipient, body is not None) == (ADMIN, True)
    return str(re.findall(r"(/sign-in/\S+)", body.get_content())[0]) if body else ""


def founded(tmp_path: Path) -> Clerk:
    """A network that is no demonstration."""
    clerk = Clerk(tmp_path / "data")
    told = clerk.run(
        "init", "--network", "nmr", "--name", "Northmoor Imaging", "--admin-name", "Ada Admin",
        "--admin-email", ADMIN,
    )  # fmt: skip
    assert (told.status, f"clerk link --as {ADMIN}" in told.out) == (0, True)
    return clerk


@contextmanager
def opened(clerk: Clerk) -> Iterator[str]:
    """Where its console is, while its process runs."""
    process: Popen[str] = clerk.start("serve", "--port", "0")
    assert process.stdout is not None
    try:
        ready, _, _ = select.select([process.stdout], [], [], PATIENCE)
        assert ready
        yield process.stdout.readline().rpartition(" ")[2].strip()
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE)


def test_the_first_administrator_comes_in_by_mail(tmp_path: Path, chromium: Browser) -> None:
    """They ask in a browser, the mail is there within seconds, and its button lets them in."""
    clerk, room = founded(tmp_path), Mailroom()
    with serving(room) as port:
        clerk.settings["MAIL_URL"] = f"smtp://127.0.0.1:{port}"
        with opened(clerk) as address:
            page = chromium.new_page(viewport={"width": 320, "height": 700})
            _in_and_out(page, address, room)
            page.close()
    clerk.verified()


def _in_and_out(page: Page, address: str, room: Mailroom) -> None:
    page.goto(address)
    _for_everybody(page)
    page.get_by_label("Email address").fill(ADMIN)
    page.get_by_role("button", name="Send me a link").press("Enter")
    page.wait_for_url("**/check-your-mail")
    _for_everybody(page)
    page.goto(address.rstrip("/") + link_in(room))
    _for_everybody(page)
    page.get_by_role("button", name="Sign in").press("Enter")
    page.get_by_text("You are Ada Admin").first.wait_for(state="attached")
    _for_everybody(page)
    page.get_by_role("button", name="Sign out", exact=True).press("Enter")
    page.wait_for_url("**/signed-out")
    _for_everybody(page)


def _for_everybody(page: Page) -> None:
    """WCAG 2.2 AA as far as a machine can tell, and nothing to the right of a narrow window."""
    page.evaluate("source => { (0, eval)(source); }", AXE)
    found = page.evaluate(
        "async tags => (await axe.run({runOnly: {type: 'tag', values: tags}})).violations", TAGS
    )
    assert found == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_printed_link_and_a_changed_secret(tmp_path: Path) -> None:
    """Without mail a printed link lets one in; another secret ends the session and the link in a sentence."""
    clerk = founded(tmp_path)
    links = []
    for _ in range(2):
        told = clerk.run("link", "--as", ADMIN).out
        links.append(re.findall(r"(/sign-in/\S+)", told)[0])
    with opened(clerk) as address, Visitor(address) as visitor:
        visitor.open(links[0])
        assert "You are Ada Admin" in visitor.press("Sign in").text
        cookies = visitor.client.cookies
    clerk.settings["CLERK_SECRET"] = "another secret"
    with opened(clerk) as address, Visitor(address) as visitor:
        visitor.client.cookies = cookies
        assert "Send me a link" in visitor.open("/").response.text
        page = visitor.open(links[1])
        assert (page.status, "not one of ours" in page.text) == (404, True)
