"""Whether pages are shown to those alone who may see them, and only on their own word."""

from __future__ import annotations

import httpx
import pytest

from tests.bot.conftest import Spoken, network_in_memory
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.visitor import Visitor, trusted

PAGES = ["/", "/who", "/mail", "/mail/LTR-00001", "/help", "/documents/abc", "/files/1/0", "/nowhere"]


def test_without_signing_in_nothing_is_shown() -> None:
    """Every page of a network that is no demonstration leads to the sign-in page; nothing posted is done."""
    with (
        served(network_in_memory().house) as address,
        httpx.Client(base_url=address, verify=trusted()) as client,
    ):
        led = {client.get(page).headers.get("location") for page in PAGES}
        posted = [client.post(page, data={"person": "PER-001"}) for page in ("/who", "/say", "/form")]
        assert led == {"/sign-in"}
        assert {answer.status_code for answer in posted} == {403}
        assert "Nothing was done" in posted[0].text
        assert client.get("/healthz").json() == {"ok": True, "commits": 1}
        assert client.get("/static/clerk.css").status_code == 200


@pytest.mark.parametrize("page", ["/check-your-mail", "/signed-out"])
def test_public_pages_set_no_cookie(page: str) -> None:
    """What is declared public needs no session and begins none."""
    with (
        served(network_in_memory().house) as address,
        httpx.Client(base_url=address, verify=trusted()) as client,
    ):
        answer = client.get(page)
        assert (answer.status_code, "set-cookie" in answer.headers) == (200, False)


@pytest.mark.parametrize("proof", ["", "made up", "\N{SNOWMAN}"])
def test_a_post_without_proof_does_nothing(visitor: Visitor, shown: Spoken, proof: str) -> None:
    """What another site makes a browser post is refused, as it cannot know the proof."""
    visitor.become("Mia Member")
    before = shown.commits()
    form = visitor.page.form("Send")
    page = visitor.post("/say", form.filled({"line": "attend board", "proof": proof}))
    assert (page.status, shown.commits()) == (403, before)
    assert "Nothing was done" in page.text


def test_the_proof_of_one_session_is_not_that_of_another(visitor: Visitor, address: str) -> None:
    """A proof that was seen in one browser is worth nothing in another."""
    visitor.become("Mia Member")
    proof = visitor.page.form("Send").value("proof")
    with Visitor(address) as other:
        other.become("Lena Lead")
        form = other.page.form("Send")
        assert other.post("/say", form.filled({"line": "brief", "proof": proof})).status == 403


def test_nothing_is_said_by_nobody(visitor: Visitor) -> None:
    """Without having chosen, one cannot say anything, and is told what to do."""
    proof = visitor.open("/").forms[0].value("proof")
    page = visitor.post("/say", [("proof", proof), ("line", "brief")])
    assert (page.status, "choose who you are" in page.text) == (403, True)


def test_the_cookie_is_hidden_from_scripts_and_other_sites(visitor: Visitor) -> None:
    """The session's cookie is HttpOnly and SameSite, and set anew only where it changes."""
    visitor.client.cookies.clear()
    told = visitor.open("/").response.headers["set-cookie"]
    assert "HttpOnly" in told
    assert "SameSite=lax" in told
    assert "set-cookie" not in visitor.open("/").response.headers


def test_somebody_who_left_is_nobody(visitor: Visitor, shown: Spoken) -> None:
    """A person who has left the network since is not spoken for."""
    visitor.become("Owen Pritchard")
    shown.done('person leave "Owen Pritchard"')
    assert "Who would you like to be?" in visitor.open("/").text
