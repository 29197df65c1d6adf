"""Whether minutes are acknowledged by the link in their mail, by its button and by nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.outbox.dispatcher import deliver
from bot.outbox.minutes_drafting import LABEL
from bot.serving import postroom_of
from governance_store.records.minutes_custody import MinutesReceipt
from tests.bot.commands.sitting import sitting
from tests.bot.conftest import ASHA, SAM, Spoken
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.mail_links import link_in_mail
from tests.bot.surfaces.console.visitor import Visitor

PAGE = "minutes-received"


@pytest.fixture(scope="module")
def net(tmp_path_factory: pytest.TempPathFactory) -> Spoken:
    """A network whose minutes have left as files."""
    spoken = sitting("#topic Budget", "#endmeeting")
    mail = tmp_path_factory.mktemp("mail")
    spoken.house.config = replace(spoken.house.config, mail_url=f"file:{mail}")
    spoken.done("minutes send board", SAM)
    deliver(postroom_of(spoken.house))
    return spoken


@pytest.fixture(scope="module")
def browser(net: Spoken) -> Iterator[Visitor]:
    """A browser in which nobody is signed in."""
    with served(net.house) as at, Visitor(at) as one:
        yield one


def row(net: Spoken, email: str) -> MinutesReceipt:
    """Somebody's receipt."""
    return net.all(MinutesReceipt, person=net.person(email).id)[0]


def test_opening_does_nothing_and_the_button_acknowledges(net: Spoken, browser: Visitor) -> None:
    """The page says for whom and which version; a second time it says since when."""
    before = net.commits()
    page = browser.open(link_in_mail(net, ASHA, PAGE))
    assert "Dr Asha Rahman" in page.text
    assert "version 1" in page.text
    assert net.commits() == before
    done = browser.press(LABEL)
    assert "You have received version 1 of the minutes" in done.text
    assert row(net, ASHA).acknowledged == net.clock.now()
    assert row(net, ASHA).by_link
    again = browser.open(link_in_mail(net, ASHA, PAGE))
    assert "That was said already" in again.text
    assert "already; nothing was changed" in browser.press(LABEL).text


def test_a_link_that_is_not_ours_does_nothing(net: Spoken, browser: Visitor) -> None:
    """It is said so."""
    before = net.commits()
    page = browser.open(link_in_mail(net, SAM, PAGE)[:-3] + "xxx")
    assert page.status == 404
    assert "not one of ours" in page.text
    assert net.commits() == before
