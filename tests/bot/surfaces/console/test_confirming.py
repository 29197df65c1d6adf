"""Whether every page that a letter's link leads to does nothing by itself, and only for whom it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.links import Links, Purpose
from bot.outbox.action_links import LABELS, Deed
from bot.outbox.dispatcher import deliver
from bot.outbox.reminders import queue_owed
from bot.serving import postroom_of
from governance_store.records.action import ActionState
from tests.bot.commands.an_action_log import POLICY, VAN, action, log
from tests.bot.conftest import ASHA, OWEN, SAM, Spoken
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.mail_links import link_in_mail
from tests.bot.surfaces.console.visitor import Visitor


@pytest.fixture
def net(tmp_path: object) -> Spoken:
    """A network whose briefs of Monday 1 February 2027 have left as files."""
    spoken = log()
    spoken.house.config = replace(spoken.house.config, mail_url=f"file:{tmp_path}")
    spoken.done(f"action reassign {VAN} to owen", SAM)
    spoken.clock.instant = datetime(2027, 2, 1, 9, 0, tzinfo=UTC)
    queue_owed(spoken.store, spoken.clock.now(), "test")
    deliver(postroom_of(spoken.house))
    return spoken


@pytest.fixture
def browser(net: Spoken) -> Iterator[Visitor]:
    """A browser in which nobody is signed in."""
    with served(net.house) as at, Visitor(at) as one:
        yield one


@pytest.mark.parametrize("purpose", list(Purpose))
def test_every_purpose_of_a_link_has_its_page(net: Spoken, browser: Visitor, purpose: Purpose) -> None:
    """A forged one is answered with a sentence, and one whose time is over with another."""
    before = net.commits()
    forged = browser.open(f"/{purpose}/x")
    assert (forged.status, "not one of ours" in forged.text) == (404, True)
    old = Links(net.house.config.secret, "").make(purpose, "x", until=net.clock.now())
    over = browser.open(old)
    assert over.status == 410
    assert "expired" in over.text
    assert net.commits() == before


def test_a_button_of_another_page_does_nothing(net: Spoken, browser: Visitor) -> None:
    """What is posted proves that it comes from our page, in this browser."""
    before = net.commits()
    form = browser.open(link_in_mail(net, ASHA, "action")).form(LABELS[Deed.DONE])
    assert browser.post(form.action, form.filled({"proof": "x"})).status == 403
    with Visitor(str(browser.client.base_url)) as other:
        assert other.post(form.action, form.values).status == 403
    assert net.commits() == before


def test_what_is_no_longer_offered_does_nothing(net: Spoken, browser: Visitor) -> None:
    """An action that was handed over while the page was open, and a button that there never was."""
    form = browser.open(link_in_mail(net, OWEN, "action")).form(LABELS[Deed.ACCEPT])
    net.done(f"action accept {VAN}", OWEN)
    before = net.commits()
    for said in ("accept", "close", "", "nonsense"):
        page = browser.post(form.action, form.filled({"deed": said}))
        assert page.status == 409
        assert "It has changed meanwhile, so nothing was recorded. Please look again." in page.text
    assert net.commits() == before


def test_what_was_typed_stays_beside_its_button(net: Spoken, browser: Visitor) -> None:
    """After a refusal nobody types it again, and no other field of the page holds it."""
    before = net.commits()
    browser.open(link_in_mail(net, ASHA, "action"))
    page = browser.press(LABELS[Deed.UPDATE], text="4" * 5000)
    assert (page.status, net.commits()) == (409, before)
    assert page.form(LABELS[Deed.UPDATE]).value("text") == "4" * 5000
    assert page.form(LABELS[Deed.DONE]).value("evidence") == ""


def test_a_link_that_was_passed_on_acts_for_its_own_person(net: Spoken, browser: Visitor) -> None:
    """The page says whose it is, and who presses acts for nobody else."""
    page = browser.open(link_in_mail(net, ASHA, "action"))
    assert "If you are not Dr Asha Rahman, please close this page" in page.text
    browser.press(LABELS[Deed.DONE])
    assert action(net, POLICY).state is ActionState.PROPOSED


def test_who_tries_links_is_stopped(browser: Visitor) -> None:
    """After so many that are not ours, none is looked at."""
    tried = [browser.open("/action/x").status for _ in range(31)]
    assert (tried[:30], tried[30]) == ([404] * 30, 429)
