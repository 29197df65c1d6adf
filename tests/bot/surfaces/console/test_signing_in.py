"""Whether people, and nobody else, sign in by the link that went to their address."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import httpx
import pytest

from bot.links import Links, Purpose
from bot.outbox.timetable import run
from bot.serving import postroom_of
from bot.surfaces.console.signing_in import address_in
from governance_store.records.letter import Letter, Matter
from governance_store.records.sign_in import SignIn
from tests.bot.conftest import ADA, LENA, MIA, Spoken, constituted
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.visitor import Page, Visitor, trusted

PATIENCE = 15


@pytest.fixture
def net(tmp_path: Path) -> Spoken:
    """A network that is no demonstration."""
    spoken = constituted()
    spoken.house.config = replace(spoken.house.config, mail_url=f"file:{tmp_path / 'mail'}")
    return spoken


@pytest.fixture
def door(net: Spoken) -> Iterator[str]:
    """Where its console is served, with the timetable that lets letters leave."""
    with served(net.house) as at:
        given = (postroom_of(net.house), net.house.stop, 0.05, net.house.wake)
        timetable = threading.Thread(target=run, args=given)
        timetable.start()
        yield at
        net.house.stop.set()
        timetable.join(timeout=PATIENCE)


@pytest.fixture
def browser(door: str) -> Iterator[Visitor]:
    """A browser without scripts."""
    with Visitor(door) as one:
        yield one


def asked(visitor: Visitor, address: str) -> Page:
    """The page after an address was given."""
    form = visitor.open("/sign-in").form("Send me a link")
    return visitor.post("/sign-in", form.filled({"address": address}))


def letters(net: Spoken) -> list[Letter]:
    """Every letter with a link."""
    return [one for one in net.all(Letter) if one.matter is Matter.SIGN_IN]


def link(net: Spoken, number: int = 1) -> str:
    """Where the link leads that stands in the mail, once that many have left."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        left = [one for one in letters(net) if one.digest]
        if len(left) >= number:
            mail = message_from_bytes(net.store.vault.read(left[-1].digest), policy=default)
            body = mail.get_body(("plain",))
            assert body is not None
            return str(re.findall(r"http://127\.0\.0\.1(/sign-in/\S+)", body.get_content())[0])
        time.sleep(0.02)
    raise AssertionError("no mail has left")


def entered(visitor: Visitor, at: str) -> Page:
    """The page after a link was opened and its button pressed."""
    visitor.open(at)
    return visitor.press("Sign in")


def test_a_lead_asks_reads_confirms_calls_and_leaves(browser: Visitor, net: Spoken) -> None:
    """The whole way: from the address to a meeting that is called, and out again."""
    assert "Check your mail" in asked(browser, LENA).text
    page = entered(browser, link(net))
    assert (page.status, "You are Lena Lead" in page.text) == (200, True)
    page = browser.say('meeting schedule board 17 Dec 2026 14:00 90m at "Room 4"')
    assert "17 December 2026" in page.text
    cookies = dict(browser.client.cookies)
    page = browser.press("Sign out")
    assert "You are signed out" in page.text
    assert "Send me a link" in browser.open("/mail").response.text
    with httpx.Client(
        base_url=browser.client.base_url, cookies=cookies, trust_env=False, verify=trusted()
    ) as thief:
        assert thief.get("/").headers["location"] == "/sign-in"


@pytest.mark.parametrize("address", ["nobody@example.org", "jané@bücher.example"])
def test_a_stranger_is_told_the_same(browser: Visitor, net: Spoken, address: str) -> None:
    """Who has no place in the network sees the page that members see, and nothing is recorded."""
    stranger = asked(browser, address).response.text
    assert asked(browser, LENA).response.text == stranger
    link(net)
    assert [one.address for one in letters(net)] == [LENA]


@pytest.mark.parametrize("said", [f"  {LENA.upper()} ", f"Lena Lead <{LENA}>"])
def test_an_address_is_known_however_it_is_typed(browser: Visitor, net: Spoken, said: str) -> None:
    """Capitals, spaces and a name part do not matter; the letter goes where the record says."""
    asked(browser, said)
    assert link(net)
    assert [one.address for one in letters(net)] == [LENA]


@pytest.mark.parametrize(
    "said",
    [
        "",
        "lena",
        "a@b, c@d",
        f"{LENA}\r\nBcc: x@y.example",
        "a@b@c",
        "x" * 300 + "@example.org",
        f"{LENA}\x00",
    ],
)
def test_what_is_no_address_is_said_to_be_none(browser: Visitor, net: Spoken, said: str) -> None:
    """Nothing is sent, and nothing can be slipped into a header."""
    page = asked(browser, said)
    assert (page.status, "Error: Give" in page.text) == (400, True)
    assert letters(net) == []
    assert address_in(said) == ""


def test_opening_a_link_does_nothing(browser: Visitor, net: Spoken) -> None:
    """Programs that look for harm in mail open links, with GET and HEAD, and sign nobody in."""
    asked(browser, LENA)
    at = link(net)
    assert [browser.client.head(at).status_code, browser.client.get(at).status_code] == [200, 200]
    (kept,) = net.all(SignIn)
    assert (kept.serial, kept.spent, kept.sessions) == (1, 0, ())
    assert "Send me a link" in browser.open("/").response.text
    assert "You are Lena Lead" in entered(browser, at).text


def test_a_link_works_once(browser: Visitor, net: Spoken, door: str) -> None:
    """A second press of the button stays signed in; another browser is told that the link was used."""
    asked(browser, LENA)
    at = link(net)
    browser.open(at)
    form = browser.page.form("Sign in")
    assert "You are Lena Lead" in browser.post(at, form.values).text
    with Visitor(door) as other:
        page = other.open(at)
        assert (page.status, "This link has been used" in page.text) == (410, True)


def test_two_browsers_that_press_at_once(browser: Visitor, net: Spoken, door: str) -> None:
    """Of two that opened the confirming page, the first is let in and the second is told why not."""
    asked(browser, LENA)
    at = link(net)
    with Visitor(door) as phone:
        phone.open(at)
        browser.open(at)
        assert "You are Lena Lead" in phone.press("Sign in").text
        assert browser.press("Sign in").status == 410


def test_signing_in_ends_older_links(browser: Visitor, net: Spoken) -> None:
    """An older link works within its time until a link has been used; then all are over."""
    asked(browser, LENA)
    first = link(net)
    asked(browser, LENA)
    second = link(net, 2)
    assert browser.open(first).status == 200
    entered(browser, second)
    assert browser.open(first).status == 410


def test_a_link_expires(browser: Visitor, net: Spoken) -> None:
    """After fifteen minutes it is over, and that is said."""
    asked(browser, LENA)
    at = link(net)
    net.clock.forward(timedelta(minutes=15))
    page = browser.open(at)
    assert (page.status, "has expired" in page.text) == (410, True)


def test_links_that_are_not_ours(browser: Visitor, net: Spoken) -> None:
    """Forged, for another purpose, of another secret, or endless: a sentence each, and nobody is let in."""
    until = net.clock.now() + timedelta(minutes=5)
    config = net.house.config
    lena = net.person(LENA).id
    others = [
        Links(config.secret, "")
        .make(Purpose.ANSWER, lena, "1", "x", until=until)
        .replace("answer", "sign-in"),
        Links(b"old", "").make(Purpose.SIGN_IN, lena, "1", "x", until=until),
        "/sign-in/forged",
        "/sign-in/" + "x" * 10_000,
    ]
    for at in others:
        page = browser.open(at)
        assert (page.status, "not one of ours" in page.text) == (404, True)


def test_who_left_does_not_come_in(browser: Visitor, net: Spoken) -> None:
    """A link dies with its person's leaving, and so does a session."""
    asked(browser, MIA)
    at = link(net)
    net.done('person leave "Mia Member"')
    assert browser.open(at).status == 410
    asked(browser, MIA)
    time.sleep(0.3)
    assert len(letters(net)) == 1


def test_a_session_ends_with_its_person(browser: Visitor, net: Spoken) -> None:
    """Who leaves is signed out wherever they are."""
    asked(browser, MIA)
    assert "You are Mia Member" in entered(browser, link(net)).text
    net.done('person leave "Mia Member"')
    assert "Send me a link" in browser.open("/").response.text


@pytest.mark.parametrize(("hours", "steps"), [(2, 1), (1, 12)])
def test_a_session_ends(browser: Visitor, net: Spoken, hours: int, steps: int) -> None:
    """After two hours without a page, and after twelve whatever happens."""
    asked(browser, LENA)
    entered(browser, link(net))
    for _ in range(steps):
        assert "You are Lena Lead" in browser.open("/").text
        net.clock.forward(timedelta(hours=hours))
    assert "Send me a link" in browser.open("/").response.text


def test_signing_out_everywhere(browser: Visitor, net: Spoken, door: str) -> None:
    """Every browser of the person is signed out."""
    asked(browser, LENA)
    entered(browser, link(net))
    with Visitor(door) as phone:
        asked(phone, LENA)
        entered(phone, link(net, 2))
        assert "You are Lena Lead" in browser.open("/").text
        phone.press("Sign out in all browsers")
    assert "Send me a link" in browser.open("/").response.text


def test_a_session_gets_a_new_name(browser: Visitor, net: Spoken) -> None:
    """A cookie that somebody planted before is worth nothing after."""
    asked(browser, LENA)
    at = link(net)
    browser.open(at)
    planted = dict(browser.client.cookies)
    browser.press("Sign in")
    with httpx.Client(
        base_url=browser.client.base_url, cookies=planted, trust_env=False, verify=trusted()
    ) as thief:
        assert thief.get("/").status_code == 303


def test_a_post_without_proof_signs_nobody_in(browser: Visitor, net: Spoken) -> None:
    """Neither asking nor confirming is done for another site."""
    asked(browser, LENA)
    at = link(net)
    assert browser.post("/sign-in", [("address", MIA)]).status == 403
    assert browser.post(at, [("proof", "made up")]).status == 403


def test_too_many_asks_for_one_address(browser: Visitor) -> None:
    """The sixth within the time is told to wait, member or not."""
    for address in (ADA, "nobody@example.org"):
        pages = [asked(browser, address) for _ in range(6)]
        assert [page.status for page in pages] == [200] * 5 + [429]
        assert int(pages[-1].response.headers["retry-after"]) == 15 * 60 + 1


def test_no_keeper_reads_a_link(browser: Visitor, net: Spoken) -> None:
    """An administrator sees that a letter left, and cannot sign in as its recipient by it."""
    asked(browser, LENA)
    at = link(net)
    letter = letters(net)[0].id
    told = repr(net.done(f"letter show {letter}")) + repr(net.done("letter list"))
    assert at not in told
    asked(browser, ADA)
    entered(browser, link(net, 2))
    assert browser.open(f"/mail/{letter}").status == 404
    assert browser.open(f"/documents/{letters(net)[0].digest}").status == 404


def test_who_has_no_address_any_more_is_out(browser: Visitor, net: Spoken) -> None:
    """Without an address a session does not hold, and a link is over."""
    asked(browser, MIA)
    at = link(net)
    asked(browser, MIA)
    assert "You are Mia Member" in entered(browser, link(net, 2)).text
    mia = net.person(MIA)
    with net.store.writing() as desk:
        desk.commit(
            at=net.clock.now(), actor=mia.id, surface="test", verb="x", records=(replace(mia, emails=()),)
        )
    assert "Send me a link" in browser.open("/").response.text
    assert browser.open(at).status == 410
