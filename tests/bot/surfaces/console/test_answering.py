"""Whether people answer by the links in their mail, and nothing else does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from bot.links import Links, Purpose
from bot.outbox.dispatcher import deliver
from bot.serving import postroom_of
from governance_store.records.meeting import Answer, Invitation, Way
from tests.bot.conftest import ASHA, LENA, MIA, OWEN, Spoken, constituted
from tests.bot.surfaces.console.conftest import once_more
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.visitor import Page, Visitor

ID = "MTG-2026-001"
TERMS = 'tor set board deputies "Members send a named deputy." remote yes'


@pytest.fixture(scope="module")
def invited(tmp_path_factory: pytest.TempPathFactory) -> Spoken:
    """A network that is no demonstration, whose invitations have left as files."""
    spoken = constituted()
    mail = tmp_path_factory.mktemp("mail")
    spoken.house.config = replace(spoken.house.config, mail_url=f"file:{mail}")
    spoken.done(TERMS)
    deliver(postroom_of(spoken.house))
    return spoken


@pytest.fixture
def net(invited: Spoken, tmp_path: Path) -> Spoken:
    """The same, of the test's own."""
    return once_more(invited, tmp_path / "mail")


@pytest.fixture
def browser(net: Spoken) -> Iterator[Visitor]:
    """A browser in which nobody is signed in."""
    with served(net.house) as at, Visitor(at) as one:
        yield one


def mailed(net: Spoken, email: str, part: str = "plain") -> list[str]:
    """The links in the newest mail to somebody, as the part has them: attend, remotely, apologies."""
    folder = Path(net.house.config.mail_url.removeprefix("file:"))
    mails = [message_from_bytes(one.read_bytes(), policy=default) for one in sorted(folder.glob("*.eml"))]
    theirs = [one for one in mails if email in str(one["To"])][-1]
    body = theirs.get_body((part,))
    assert body is not None
    return list(dict.fromkeys(re.findall(r"(/answer/[\w.\-]+)", body.get_content())))


def invitation(net: Spoken, email: str) -> Invitation:
    """Somebody's invitation."""
    return net.get(Invitation, f"{ID}:{net.person(email).id}")


def test_links_answer_without_an_account(net: Spoken, browser: Visitor) -> None:
    """Text and page of the mail carry the same links; the page says for whom, and its button records."""
    links = mailed(net, ASHA)
    assert (len(links), mailed(net, ASHA, "html")) == (3, links)
    page = browser.open(links[1])
    assert "Dr Asha Rahman" in page.text
    assert "Thursday 10 December 2026, 14:00" in page.text
    done = browser.press("I shall join remotely")
    assert "You will attend Imaging Network Board" in done.text
    found = invitation(net, ASHA)
    assert (found.answer, found.way, found.told_by) == (Answer.REMOTE, Way.LINK, None)


def test_opening_a_link_does_nothing(net: Spoken, browser: Visitor) -> None:
    """However often a mail gateway opens all of them, and asks for their heads."""
    before = net.commits()
    for link in mailed(net, ASHA) * 3:
        assert browser.open(link).status == 200
        assert browser.client.head(link).status_code == 200
    assert net.commits() == before


def test_pressing_again_has_one_effect_and_minds_may_change(net: Spoken, browser: Visitor) -> None:
    """A link may be used again; the same answer is recorded once."""
    attend, _remote, _apologies = mailed(net, ASHA)
    browser.open(attend)
    browser.press("I shall attend")
    before = net.commits()
    browser.open(attend)
    assert "nothing was changed" in browser.press("I shall attend").text
    assert net.commits() == before
    page = browser.open(attend)
    assert "The answer so far is: attending." in page.text
    form = page.form("I send my apologies")
    browser.post(form.action, form.filled({"because": "on leave", "deputy": "Owen Pritchard"}))
    assert (invitation(net, ASHA).because, invitation(net, OWEN).deputises) == (
        "on leave",
        net.person(ASHA).id,
    )


@pytest.mark.parametrize("deputy", ["Dr Asha Rahman", "Mia Member", "Nobody Known", 'A "quoted" one'])
def test_a_deputy_who_will_not_do_is_said_on_the_page(net: Spoken, browser: Visitor, deputy: str) -> None:
    """Nothing is recorded, and what was typed is still there."""
    before = net.commits()
    form = browser.open(mailed(net, ASHA)[2]).form("I send my apologies")
    page = browser.post(form.action, form.filled({"because": "on leave", "deputy": deputy}))
    assert (page.status, net.commits()) == (409, before)
    assert page.form("I send my apologies").value("because") == "on leave"


def test_a_link_that_was_passed_on_answers_for_its_own_person(net: Spoken, browser: Visitor) -> None:
    """The page says whose it is; whoever presses, nobody else's answer is touched."""
    page = browser.open(mailed(net, ASHA)[0])
    assert "If you are not Dr Asha Rahman, please close this page" in page.text
    browser.press("I shall attend")
    assert invitation(net, MIA).answer is Answer.NONE


def refused(net: Spoken, page: Page, status: int, said: str, before: int) -> None:
    """A page that says why, with nothing recorded."""
    assert (page.status, net.commits()) == (status, before)
    assert said in page.text


def test_a_forged_link_is_none(net: Spoken, browser: Visitor) -> None:
    """A changed token, a link of another network, and another's name in one's own."""
    before, link = net.commits(), mailed(net, ASHA)[0]
    until = net.clock.now() + timedelta(days=1)
    about = (invitation(net, ASHA).id, "attend", "1")
    elsewhere = Links(b"another secret", "").make(Purpose.ANSWER, *about, until=until)
    for forged in (f"{link[:-3]}abc", elsewhere, "/answer/x", f"/answer/{'A' * 5000}"):
        refused(net, browser.open(forged), 404, "not one of ours", before)
    sign_in = link.replace("/answer/", "/sign-in/")
    assert browser.open(sign_in).status == 404


def test_a_button_of_another_page_does_nothing(net: Spoken, browser: Visitor) -> None:
    """What is posted proves that it comes from our page, in this browser."""
    before = net.commits()
    form = browser.open(mailed(net, ASHA)[0]).form("I shall attend")
    assert browser.post(form.action, form.filled({"proof": "x"})).status == 403
    with Visitor(str(browser.client.base_url)) as other:
        assert other.post(form.action, form.values).status == 403
    assert net.commits() == before


def test_a_meeting_that_was_cancelled_or_is_over(net: Spoken, browser: Visitor) -> None:
    """Said with the reason; nobody need answer."""
    link = mailed(net, ASHA)[0]
    net.done('meeting cancel board because "no quorum"', LENA)
    before = net.commits()
    refused(net, browser.open(link), 410, "This meeting is cancelled. Reason given: no quorum.", before)
    net.clock.forward(timedelta(days=60))
    refused(net, browser.open(link), 410, "expired", before)


def test_a_meeting_that_moved_is_answered_for_its_new_time(net: Spoken, browser: Visitor) -> None:
    """The page says both; what was moved while the page was open is shown first."""
    link = mailed(net, ASHA)[0]
    open_page = browser.open(link).form("I shall attend")
    net.done("meeting move board to 9 Dec 2026 16:00", LENA)
    before = net.commits()
    refused(
        net,
        browser.post(open_page.action, open_page.values),
        409,
        "was moved while this page was open",
        before,
    )
    page = browser.open(link)
    assert "was to be on Thursday 10 December 2026, 14:00" in page.text
    assert "16:00" in browser.press("I shall attend").text
    assert invitation(net, ASHA).answer is Answer.ATTENDING


def test_who_tries_links_is_stopped(net: Spoken, browser: Visitor) -> None:
    """After so many that are not ours, none is looked at; for a hospital that opens its own there is room."""
    for link in mailed(net, ASHA) * 12:
        assert browser.open(link).status == 200
    tried = [browser.open("/answer/x").status for _ in range(31)]
    assert (tried[:30], tried[30]) == ([404] * 30, 429)
