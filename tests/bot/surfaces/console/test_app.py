"""Whether each address leads where it should."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.surfaces.console.app import make_app
from bot.surfaces.console.house import NotBeyondLoopback
from tests.bot.conftest import Spoken, network_in_memory
from tests.bot.surfaces.console.visitor import Visitor


def test_health_tells_how_many_commits_there_are(visitor: Visitor, shown: Spoken) -> None:
    """Whoever watches the process learns that the record can be read."""
    assert visitor.client.get("/healthz").json() == {"ok": True, "commits": shown.commits()}


def test_a_page_that_is_not_there_is_told(visitor: Visitor) -> None:
    """An address that leads nowhere says so, and where to begin."""
    page = visitor.open("/minutes/<b>")
    assert (page.status, "There is no page /minutes/<b> here." in page.text) == (404, True)
    assert "/" in page.links


def test_an_address_that_works_otherwise_is_told(visitor: Visitor) -> None:
    """A page for posts alone says so when it is opened."""
    assert visitor.open("/say").status in {404, 405}


@pytest.mark.parametrize("path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static/"])
def test_nothing_but_looks_is_static(visitor: Visitor, path: str) -> None:
    """No other file of the machine is handed out."""
    assert visitor.client.get(path).status_code == 404


def test_a_demonstration_is_made_for_loopback_alone(shown: Spoken) -> None:
    """The application itself refuses to be made for other hosts."""
    with pytest.raises(NotBeyondLoopback):
        make_app(shown.house, "0.0.0.0")


def test_another_network_may_be_made_for_other_hosts() -> None:
    """Where nothing is shown but refusals, others may reach them."""
    spoken = network_in_memory()
    spoken.house.config = replace(spoken.house.config, base_url="https://clerk.example.org")
    assert make_app(spoken.house, "0.0.0.0") is not None


def test_nothing_comes_from_another_host(visitor: Visitor) -> None:
    """Pages and looks name no address outside."""
    visitor.become("Lena Lead")
    sources = [visitor.open(page).response.text for page in ("/", "/help", "/mail")]
    sources += [visitor.client.get(f"/static/{name}").text for name in ("clerk.css", "clerk.js")]
    looks = visitor.client.get("/static/nhsuk-frontend.min.css").text
    for source in sources:
        assert 'src="http' not in source
        assert 'href="http' not in source
        assert "@import" not in source
    assert "assets.nhs.uk" not in looks
    assert "@font-face" not in looks
    assert "http" not in looks.replace("http://www.w3.org/2000/svg", "")
