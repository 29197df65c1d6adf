"""Whether one votes on a written resolution by the link in a mail, by its buttons and by nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.outbox.dispatcher import deliver
from bot.serving import postroom_of
from bot.surfaces.console.voting import LABELS, Deed
from governance_store.records.motion import Choice
from governance_store.records.resolution import Ballot, ResolutionState
from tests.bot.commands.a_resolution import POLICY, REFERENCE, asked, resolution
from tests.bot.conftest import ASHA, CORA, OWEN, Spoken
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.mail_links import link_in_mail
from tests.bot.surfaces.console.visitor import Visitor

PAGE = "resolution"


@pytest.fixture
def net(tmp_path: object) -> Spoken:
    """A board that was asked to adopt a policy, by mails that have left as files."""
    spoken = asked()
    spoken.house.config = replace(spoken.house.config, mail_url=f"file:{tmp_path}")
    deliver(postroom_of(spoken.house))
    return spoken


@pytest.fixture
def browser(net: Spoken) -> Iterator[Visitor]:
    """A browser in which nobody is signed in."""
    with served(net.house) as at, Visitor(at) as one:
        yield one


def vote_of(house: Spoken, who: str) -> Ballot:
    """The vote of somebody."""
    return house.all(Ballot, person=house.person(who).id)[0]


def test_opening_does_nothing_and_a_button_votes(net: Spoken, browser: Visitor) -> None:
    """The page says what is to be decided, by when, and who votes; how it was given is kept."""
    before = net.commits()
    page = browser.open(link_in_mail(net, ASHA, PAGE))
    for told in (POLICY, "The old one has expired.", "Dr Asha Rahman", "Friday 13 November 2026"):
        assert told in page.text
    assert net.commits() == before
    assert "is recorded: against" in browser.press(LABELS[Deed.AGAINST]).text
    assert (vote_of(net, ASHA).choice, vote_of(net, ASHA).by_link) == (Choice.AGAINST, True)
    assert "So far your vote is: against." in browser.open(link_in_mail(net, ASHA, PAGE)).text


def test_a_meeting_is_asked_for_with_a_reason(net: Spoken, browser: Visitor) -> None:
    """Without one nothing is recorded, and the page says so."""
    browser.open(link_in_mail(net, OWEN, PAGE))
    assert browser.press(LABELS[Deed.MEETING]).status == 409
    assert "A meeting of" in browser.press(LABELS[Deed.MEETING], because="it costs too much").text
    assert resolution(net).state is ResolutionState.TO_A_MEETING
    late = browser.open(link_in_mail(net, CORA, PAGE))
    assert late.status == 410
    assert f"No vote is taken on {REFERENCE} any more: it is brought to a meeting." in late.text


def test_an_interest_is_declared_and_ends_the_vote(net: Spoken, browser: Visitor) -> None:
    """The link says so from then on."""
    browser.open(link_in_mail(net, OWEN, PAGE))
    assert "is recorded" in browser.press(LABELS[Deed.DECLARE], interest="I own the seller").text
    assert vote_of(net, OWEN).interest == "I own the seller"
    again = browser.open(link_in_mail(net, OWEN, PAGE))
    assert again.status == 410
    assert "has an interest in it" in again.text


def test_a_link_that_is_not_ours_does_nothing(net: Spoken, browser: Visitor) -> None:
    """It is said so."""
    before = net.commits()
    assert browser.open(link_in_mail(net, OWEN, PAGE)[:-3] + "xxx").status == 404
    assert net.commits() == before
