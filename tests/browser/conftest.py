"""A real Chromium in front of a real `clerk serve` of the demonstration network."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from governance_store.clock import SystemClock
from tests.conftest import SETTINGS_OF_THE_CLERK

HERE: Final = Path(__file__).parent
LOOKS: Final = HERE.parents[1] / "build" / "looks"
CHROMIUM: Final = shutil.which("chromium")
_ARGUMENTS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_OUR_OWN: Final = {"data", "about", "blob"}


@dataclass(frozen=True)
class Player:
    """Somebody one may be, as `clerk demo --json` tells it."""

    name: str
    email: str
    roles: tuple[str, ...]
    committees: tuple[str, ...]


@dataclass(frozen=True)
class Stage:
    """The demonstration as it is served: where, from which data, and who plays in it."""

    address: str
    data: Path
    cast: tuple[Player, ...]

    def somebody(self, role: str, *, committee: str = "") -> str:
        """The name of somebody of this role alone, on a committee where one is named."""
        able = (one for one in self.cast if one.roles == (role,))
        return next(one.name for one in able if not committee or committee in one.committees)

    def tick(self) -> None:
        """Let the letters leave now, from another process."""
        clerk("tick", self.data)

    def tick_once_settled(self) -> None:
        """The same in three minutes, when what was changed has settled."""
        clerk("tick", self.data, "--at", (SystemClock().now() + timedelta(minutes=3)).isoformat())


def clerk(command: str, data: Path, *rest: str) -> str:
    """Run the command line in a process of its own, with none of the developer's settings."""
    line = [sys.executable, "-m", "bot", command, "--data", str(data), *rest]
    return subprocess.run(line, check=True, capture_output=True, text=True, env=bare(), timeout=60).stdout


def bare() -> dict[str, str]:
    """The environment without settings of the clerk."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(SETTINGS_OF_THE_CLERK) and name != "PORT"
    }


@contextmanager
def serving(data: Path) -> Iterator[str]:
    """The address of `clerk serve`, which is stopped politely in the end."""
    line = [sys.executable, "-m", "bot", "serve", "--data", str(data), "--port", "0"]
    with subprocess.Popen(line, stdout=subprocess.PIPE, text=True, env=bare()) as process:
        try:
            assert process.stdout is not None
            yield next(one for one in process.stdout if "http://" in one).split()[-1]
        finally:
            process.terminate()
            assert process.wait(timeout=20) == 0


@pytest.fixture(scope="session")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[Player, ...]]:
    """The demonstration network of today and who plays in it; never served."""
    data = tmp_path_factory.mktemp("today") / "data"
    told = json.loads(clerk("demo", data, "--json"))["people"]
    return data, tuple(
        Player(one["name"], one["email"], tuple(one["roles"]), tuple(one["committees"])) for one in told
    )


@pytest.fixture(scope="module")
def stage(
    loaded: tuple[Path, tuple[Player, ...]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    """A copy of it for each module of tests, served."""
    untouched, cast = loaded
    data = tmp_path_factory.mktemp("stage") / "data"
    shutil.copytree(untouched, data)
    with serving(data) as address:
        yield Stage(address, data, cast)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The machine's own Chromium."""
    if CHROMIUM is None:
        pytest.skip("There is no chromium on this machine: its package is called chromium.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(_ARGUMENTS))
        yield browser
        browser.close()


@contextmanager
def opened(chromium: Browser, stage: Stage, *, width: int = 1280, scripts: bool = True) -> Iterator[Page]:
    """A page of a fresh browser session; nothing may be asked of another host, and nothing may go wrong."""
    context = chromium.new_context(
        base_url=stage.address,
        viewport={"width": width, "height": 900},
        java_script_enabled=scripts,
        accept_downloads=True,
        locale="en-GB",
    )
    page = context.new_page()
    page.set_default_timeout(15_000)
    asked: list[str] = []
    wrong: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda fault: wrong.append(str(fault)))
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    try:
        yield page
    finally:
        context.close()
    home = urlsplit(stage.address).netloc
    places = [urlsplit(url) for url in asked]
    assert [one for one in places if one.scheme not in _OUR_OWN and one.netloc != home] == []
    assert wrong == []


@pytest.fixture
def page(chromium: Browser, stage: Stage) -> Iterator[Page]:
    """A page as wide as a desk has it."""
    with opened(chromium, stage) as one:
        yield one


def become(page: Page, name: str) -> None:
    """Choose who one is."""
    page.goto("/who")
    page.get_by_role("button", name=f"Choose {name}", exact=True).click()
    page.wait_for_url("**/")


def say(page: Page, line: str) -> None:
    """Type a line and wait for its answer."""
    before = page.locator(".clerk-turn").count()
    page.get_by_label("Say to the clerk").fill(line)
    page.get_by_role("button", name="Send", exact=True).click()
    page.locator(".clerk-turn").nth(before).wait_for()


def become_asked(page: Page, stage: Stage) -> str:
    """Become a member of the board who has an invitation to answer, and ask for the brief."""
    for player in stage.cast:
        if player.roles == ("member",) and "board" in player.committees:
            become(page, player.name)
            say(page, "brief")
            if page.get_by_role("button", name="I will attend").count():
                return player.name
    pytest.fail("Everybody on the board has answered already.")


def look(page: Page, name: str) -> None:
    """Keep a picture of the whole page, for people to look at."""
    LOOKS.mkdir(parents=True, exist_ok=True)
    size = page.viewport_size or {"width": 1280, "height": 900}
    whole = int(page.evaluate("document.documentElement.scrollHeight"))
    page.set_viewport_size({"width": size["width"], "height": max(whole, size["height"])})
    page.screenshot(path=LOOKS / f"console-{name}.png", full_page=True)
    page.set_viewport_size(size)


def newest(page: Page) -> str:
    """What the newest reply says."""
    return page.locator(".clerk-turn--newest .clerk-reply").inner_text()
