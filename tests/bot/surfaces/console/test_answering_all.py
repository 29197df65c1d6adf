"""Whether people answer a whole series by the links in their mail, and nothing else does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from bot.outbox.dispatcher import deliver
from bot.serving import postroom_of
from governance_store.records.meeting import Answer, Invitation, Way
from tests.bot.commands.test_meeting_series import LINE, called
from tests.bot.conftest import ASHA, LENA, MIA, Spoken, constituted
from tests.bot.surfaces.console.conftest import once_more
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.visitor import Visitor


@pytest.fixture(scope="module")
def invited(tmp_path_factory: pytest.TempPathFactory) -> Spoken:
    """A network that is no demonstration, whose invitations to a series have left as files."""
    spoken = constituted()
    mail = tmp_path_factory.mktemp("mail")
    spoken.house.config = replace(spoken.house.config, mail_url=f"file:{mail}")
    called(spoken, LINE)
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


def mailed(net: Spoken, part: str = "plain") -> list[str]:
    """The links in Asha's mail, as the part has them: all attended, apologies for all."""
    folder = Path(net.house.config.mail_url.removeprefix("file:"))
    found: list[str] = []
    for one in sorted(folder.glob("*.eml")):
        mail = message_from_bytes(one.read_bytes(), policy=default)
        body = mail.get_body((part,))
        assert body is not None
        found += re.findall(r"(/answer-all/[\w.\-]+)", body.get_content()) if ASHA in str(mail["To"]) else []
    return list(dict.fromkeys(found))


def answers(net: Spoken, email: str = ASHA) -> set[tuple[Answer, Way | None, str]]:
    """What somebody has said of the meetings of the series."""
    asked = net.all(Invitation, person=net.person(email).id)
    return {(one.answer, one.way, one.because) for one in asked if one.meeting.startswith("MTG-2027")}


def test_links_answer_all_without_an_account(net: Spoken, browser: Visitor) -> None:
    """The page says for whom and names every date; its button records each, and nobody else's."""
    links = mailed(net)
    assert (len(links), mailed(net, "html")) == (2, links)
    page = browser.open(links[0])
    assert "Dr Asha Rahman" in page.text
    assert page.text.count("2027, 14:00") == 6
    assert "You will attend 6 meetings" in browser.press("I shall attend all").text
    assert answers(net) == {(Answer.ATTENDING, Way.LINK, "")}
    assert answers(net, MIA) == {(Answer.NONE, None, "")}


def test_opening_a_link_does_nothing(net: Spoken, browser: Visitor) -> None:
    """However often a mail gateway opens all of them."""
    before = net.commits()
    assert [browser.open(one).status for one in mailed(net) * 2] == [200] * 4
    assert net.commits() == before


def test_apologies_for_all_leave_what_was_answered_singly(net: Spoken, browser: Visitor) -> None:
    """With a reason; the page shows what stands, and pressing again changes nothing."""
    net.done("attend MTG-2027-003", ASHA)
    page = browser.open(mailed(net)[1])
    assert page.text.count("answered so far: attending") == 1
    form = page.form("I send my apologies for all")
    assert "5 meetings" in browser.post(form.action, form.filled({"because": "on leave"})).text
    assert answers(net) == {(Answer.APOLOGIES, Way.LINK, "on leave"), (Answer.ATTENDING, Way.LINE, "")}
    before = net.commits()
    assert "nothing was changed" in browser.post(form.action, form.filled({"because": "on leave"})).text
    assert net.commits() == before


def test_dates_that_changed_while_the_page_was_open_are_shown_first(net: Spoken, browser: Visitor) -> None:
    """Nobody answers what they have not seen."""
    form = browser.open(mailed(net)[0]).form("I shall attend all")
    net.done("meeting move MTG-2027-002 to 25 Mar 2027", LENA)
    before = net.commits()
    page = browser.post(form.action, form.values)
    assert (page.status, net.commits()) == (409, before)
    assert "were changed while this page was open" in page.text
    assert "Thursday 25 March 2027" in page.text
    browser.press("I shall attend all")
    assert answers(net) == {(Answer.ATTENDING, Way.LINK, "")}


def test_links_that_are_not_ours_or_answer_nothing_any_more(net: Spoken, browser: Visitor) -> None:
    """A sentence each, and nothing recorded; a button of another page does nothing."""
    link = mailed(net)[0]
    form = browser.open(link).form("I shall attend all")
    assert browser.post(form.action, form.filled({"proof": "x"})).status == 403
    assert browser.open(f"{link[:-3]}abc").status == 404
    assert browser.open(link.replace("/answer-all/", "/answer/")).status == 404
    net.done("person leave asha")
    before = net.commits()
    page = browser.open(link)
    assert (page.status, net.commits()) == (410, before)
    assert "no longer takes part" in page.text
    assert browser.post(form.action, form.values).status == 410
