"""Whether the first administrator of a real network gets in, and out, with real mail and a real browser."""

from __future__ import annotations

import re
import select
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from subprocess import Popen

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP as Server
from aiosmtpd.smtp import Envelope, Session
from playwright.sync_api import sync_playwright

from tests.bot.surfaces.console.visitor import Visitor
from tests.stories.shell import Clerk

ADMIN = "ada@example.org"
PATIENCE = 20


class Mailboxes:
    """A mail server that keeps what it is given."""

    def __init__(self) -> None:
        self.mails: list[bytes] = []

    async def handle_DATA(self, _server: Server, _session: Session, envelope: Envelope) -> str:  # noqa: N802 -- aiosmtpd's
        """Take a message."""
        self.mails.append(bytes(envelope.content or b""))
        return "250 OK"

    def link(self) -> str:
        """The path of the link in the newest mail, waited for."""
        end = time.monotonic() + PATIENCE
        while not self.mails:
            assert time.monotonic() < end, "no mail came"
            time.sleep(0.05)
        body = message_from_bytes(self.mails[-1], policy=default).get_body(("plain",))
        assert body is not None
        return str(re.findall(r"(/sign-in/\S+)", body.get_content())[0])


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
def serving(clerk: Clerk) -> Iterator[str]:
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


def test_the_first_administrator_comes_in_by_mail(tmp_path: Path) -> None:
    """They ask in a browser, the mail is there within seconds, and its button lets them in."""
    clerk, boxes = founded(tmp_path), Mailboxes()
    server = Controller(boxes, hostname="127.0.0.1", port=0)
    server.start()
    try:
        port = server.server.sockets[0].getsockname()[1] if server.server else 0
        clerk.settings["MAIL_URL"] = f"smtp://127.0.0.1:{port}"
        with serving(clerk) as address, sync_playwright() as play:
            browser = play.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            page = browser.new_context(java_script_enabled=False).new_page()
            page.goto(address)
            page.get_by_label("Email address").fill(ADMIN)
            page.get_by_role("button", name="Send me a link").press("Enter")
            assert "Check your mail" in page.inner_text("h1")
            page.goto(address.rstrip("/") + boxes.link())
            page.get_by_role("button", name="Sign in").press("Enter")
            assert "You are Ada Admin" in page.content()
            page.get_by_role("button", name="Sign out", exact=True).press("Enter")
            assert "You are signed out" in page.inner_text("h1")
            browser.close()
    finally:
        server.stop()
    clerk.verified()


def test_a_printed_link_and_a_changed_secret(tmp_path: Path) -> None:
    """Without mail a printed link lets one in; another secret ends the session and the link in a sentence."""
    clerk = founded(tmp_path)
    links = []
    for _ in range(2):
        told = clerk.run("link", "--as", ADMIN).out
        links.append(re.findall(r"(/sign-in/\S+)", told)[0])
    with serving(clerk) as address, Visitor(address) as visitor:
        visitor.open(links[0])
        assert "You are Ada Admin" in visitor.press("Sign in").text
        cookies = visitor.client.cookies
    clerk.settings["CLERK_SECRET"] = "another secret"
    with serving(clerk) as address, Visitor(address) as visitor:
        visitor.client.cookies = cookies
        assert "Send me a link" in visitor.open("/").response.text
        page = visitor.open(links[1])
        assert (page.status, "not one of ours" in page.text) == (404, True)
