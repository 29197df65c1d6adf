"""Whether an action is acted on by the link in a brief, by its buttons and by nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.outbox.action_links import LABELS, Deed
from bot.outbox.dispatcher import deliver
from bot.outbox.reminders import queue_owed
from bot.serving import postroom_of
from governance_store.records.action import ActionEntry, ActionState
from tests.bot.commands.an_action_log import HIDDEN, POLICY, SECRET, VAN, action, log
from tests.bot.conftest import ASHA, MIA, OWEN, SAM, Spoken
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.mail_links import link_in_mail
from tests.bot.surfaces.console.visitor import Visitor

PAGE = "action"


@pytest.fixture(scope="module")
def net(tmp_path_factory: pytest.TempPathFactory) -> Spoken:
    """A network whose briefs of Monday 1 February 2027 have left as files."""
    spoken = log()
    mail = tmp_path_factory.mktemp("mail")
    spoken.house.config = replace(spoken.house.config, mail_url=f"file:{mail}")
    spoken.done(f"action reassign {VAN} to owen", SAM)
    spoken.clock.instant = datetime(2027, 2, 1, 9, 0, tzinfo=UTC)
    queue_owed(spoken.store, spoken.clock.now(), "test")
    deliver(postroom_of(spoken.house))
    return spoken


@pytest.fixture(scope="module")
def browser(net: Spoken) -> Iterator[Visitor]:
    """A browser in which nobody is signed in."""
    with served(net.house) as at, Visitor(at) as one:
        yield one


def test_opening_does_nothing_and_a_button_notes_how_far_it_has_come(net: Spoken, browser: Visitor) -> None:
    """The page says for whom and which; an empty update is refused on the page."""
    before = net.commits()
    page = browser.open(link_in_mail(net, ASHA, PAGE))
    for told in (
        "Dr Asha Rahman",
        POLICY,
        "Send the MRI safety policy to sites",
        "Wednesday 3 February 2027",
    ):
        assert told in page.text
    assert net.commits() == before
    done = browser.press(LABELS[Deed.UPDATE], text="Four of six")
    assert "Noted for" in done.text
    assert [one.text for one in net.all(ActionEntry, action="ACT-2026-0001")] == ["Four of six"]


def test_it_is_given_more_time_put_aside_and_handed_over(net: Spoken, browser: Visitor) -> None:
    """With a reason; a wrong day or name is said on the page, which keeps what was typed."""
    browser.open(link_in_mail(net, ASHA, PAGE))
    wrong = browser.press(LABELS[Deed.EXTEND], day="40 Feb", because="late", agreed="Sam Secretary")
    assert (wrong.status, wrong.form(LABELS[Deed.EXTEND]).value("day")) == (409, "40 Feb")
    assert "40 February 2027 does not exist" in wrong.text
    done = browser.press(LABELS[Deed.EXTEND], day="12 Mar 2027", because="late", agreed="Sam Secretary")
    assert "is due on Friday 12 March 2027 now" in done.text
    browser.open(link_in_mail(net, ASHA, PAGE))
    assert (
        "Tuesday 9 February 2027"
        in browser.press(LABELS[Deed.SNOOZE], until="9 Feb 2027", because="on leave").text
    )
    browser.open(link_in_mail(net, ASHA, PAGE))
    assert "There is no person" in browser.press(LABELS[Deed.REASSIGN], to="Nobody Known").text
    assert "Mia Member is asked" in browser.press(LABELS[Deed.REASSIGN], to="Mia Member").text
    assert action(net, POLICY).offered_to == net.person(MIA).id


def test_it_is_done_by_a_button_and_then_there_is_nothing_left_to_do(net: Spoken, browser: Visitor) -> None:
    """With its evidence; the same link says afterwards how it stands."""
    browser.open(link_in_mail(net, ASHA, PAGE))
    assert "is proposed for closure" in browser.press(LABELS[Deed.DONE], evidence="https://x.org/policy").text
    assert action(net, POLICY).evidence == "https://x.org/policy"
    again = browser.open(link_in_mail(net, ASHA, PAGE))
    assert again.status == 410
    assert "it is proposed for closure" in again.text


def test_a_request_is_accepted_or_declined(net: Spoken, browser: Visitor) -> None:
    """A reason is asked for, and said to be missing on the page."""
    browser.open(link_in_mail(net, OWEN, PAGE))
    missing = browser.press(LABELS[Deed.DECLINE])
    assert missing.status == 409
    assert net.all(ActionEntry, action="ACT-2026-0002")[-1].what.value == "offered to somebody else"
    assert "Declined" in browser.press(LABELS[Deed.DECLINE], because="I leave").text
    assert action(net, VAN).offered_to is None


def test_a_confidential_action_is_not_read_by_a_link(net: Spoken, browser: Visitor) -> None:
    """It can be done all the same."""
    page = browser.open(link_in_mail(net, MIA, PAGE))
    assert "It is confidential: sign in to read it." in page.text
    assert SECRET not in page.text
    browser.press(LABELS[Deed.DONE])
    assert action(net, HIDDEN).state is ActionState.PROPOSED


def test_a_link_that_is_not_ours_does_nothing(net: Spoken, browser: Visitor) -> None:
    """It is said so."""
    before = net.commits()
    page = browser.open(link_in_mail(net, OWEN, PAGE)[:-3] + "xxx")
    assert page.status == 404
    assert net.commits() == before
