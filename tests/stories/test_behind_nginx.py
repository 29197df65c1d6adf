"""The guide's own nginx stands before a clerk that serves, and somebody signs in over it."""

from __future__ import annotations

import re
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from tests.bot.surfaces.mail.servers import free_port
from tests.stories.shell import ROOT, Clerk

pytestmark = pytest.mark.slow

CERTIFICATE = ROOT / "tests/bot/surfaces/mail/made_up_certificate.pem"
NAME = "clerk.example.org"
WHOLE = """\
daemon off;
pid {home}/pid;
error_log {home}/error.log;
{user}
events {{}}
http {{
    access_log off;
    client_body_temp_path {home}/body;
    proxy_temp_path {home}/proxy;
    fastcgi_temp_path {home}/fastcgi;
    uwsgi_temp_path {home}/uwsgi;
    scgi_temp_path {home}/scgi;
{server}
}}
"""


def documented(listens: int, clerk_port: int, home: Path) -> str:
    """The guide's server, with nothing changed but ports and the made-up certificate."""
    guide = (ROOT / "docs/hosting.md").read_text(encoding="utf-8")
    server = guide.split("```nginx\n")[1].split("```")[0]
    for before, after in (
        ("listen 443 ssl;", f"listen 127.0.0.1:{listens} ssl;"),
        ("http://127.0.0.1:8000", f"http://127.0.0.1:{clerk_port}"),
        ("/etc/ssl/clerk.example.org.pem", str(CERTIFICATE)),
        ("/etc/ssl/clerk.example.org.key", str(CERTIFICATE)),
    ):
        assert server.count(before) == 1, before
        server = server.replace(before, after)
    user = "user root;" if home.owner() == "root" else ""
    return WHOLE.format(home=home, server=server, user=user)


def answers(port: int, process: subprocess.Popen[str], patience: float = 30) -> None:
    """Wait until something listens at a port."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        assert process.poll() is None, process.communicate()[1]
        with socket.socket() as line:
            if line.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("nobody listens")


@contextmanager
def running(process: subprocess.Popen[str], port: int) -> Iterator[None]:
    """A process for as long as the block lasts."""
    try:
        answers(port, process)
        yield
    finally:
        process.terminate()
        process.communicate(timeout=30)


@pytest.fixture
def address(clerk: Clerk, tmp_path: Path) -> Iterator[str]:
    """Where people reach the clerk of a network that was founded here: at its proxy."""
    nginx = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    if nginx is None:
        pytest.skip("nginx is not installed")
    clerk.data = tmp_path / "hosted"
    founded = clerk.run(
        "init", "--network", "nmr", "--name", "Northmoor Imaging", "--admin-name", "Ada Admin",
        "--admin-email", "ada@example.org",
    )  # fmt: skip
    assert founded.status == 0, founded.err
    own, proxy = free_port(), free_port()
    clerk.settings |= {"CLERK_BASE_URL": f"https://{NAME}", "CLERK_PROXY": "127.0.0.1", "PORT": str(own)}
    home = tmp_path / "nginx"
    home.mkdir()
    (home / "nginx.conf").write_text(documented(proxy, own, home))
    command = [nginx, "-e", str(home / "error.log"), "-p", str(home), "-c", str(home / "nginx.conf")]
    with running(clerk.start("serve"), own):
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        with running(server, proxy):
            yield f"https://127.0.0.1:{proxy}"


def visitor(address: str, **more: str) -> httpx.Client:
    """A browser that came by the clerk's own name; its certificate is made up, so it is not looked at."""
    trusting = ssl.create_default_context()
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
    return httpx.Client(base_url=address, headers={"Host": NAME, **more}, verify=trusting, trust_env=False)


def test_somebody_signs_in_through_the_documented_proxy(clerk: Clerk, address: str) -> None:
    """By a link that names HTTPS; the session's cookie is for HTTPS and this host alone."""
    link = clerk.run("link", "--as", "ada@example.org").out
    (token,) = re.findall(rf"https://{NAME}/sign-in/(\S+)", link)
    with visitor(address, Origin=f"https://{NAME}") as browser:
        page = browser.get(f"/sign-in/{token}")
        assert page.status_code == 200, page.text
        cookie = page.headers["set-cookie"]
        assert cookie.startswith("__Host-clerk_")
        assert {"Secure", "HttpOnly", "Path=/", "SameSite=lax"} <= set(cookie.split("; "))
        browser.headers["Cookie"] = cookie.partition(";")[0]
        hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page.text))
        entered = browser.post(f"/sign-in/{token}", data=hidden)
        assert entered.status_code == 303, entered.text
        browser.headers["Cookie"] = entered.headers["set-cookie"].partition(";")[0]
        console = browser.get(entered.headers["location"].removeprefix(f"https://{NAME}"))
        assert console.status_code == 200
        assert "Ada Admin" in console.text


def test_limits_hold_for_the_caller_and_no_claimed_address_counts(address: str) -> None:
    """The proxy says from where somebody calls; what they say themselves of that is dropped."""
    found = []
    for number in range(31):
        with visitor(address, **{"X-Forwarded-For": f"192.0.2.{number}"}) as browser:
            found.append(browser.get("/sign-in/forged").status_code)
    assert found == [404] * 30 + [429]


def test_another_name_is_not_answered(address: str) -> None:
    """Nor is a file that is larger than the clerk takes let through."""
    with visitor(address) as browser:
        assert browser.get("/sign-in", headers={"Host": "evil.example"}).status_code in {400, 403, 404, 421}
        assert browser.post("/say", content=b"x" * (21 * 2**20)).status_code == 413
