"""Whether an education event is evaluated by the link in a mail, by its button alone, and without a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from bot.outbox.dispatcher import deliver
from bot.serving import postroom_of
from governance_store.records.education import EducationEvaluation
from tests.bot.commands.an_education import MRI, held
from tests.bot.conftest import ASHA, LENA, MIA, Spoken
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.mail_links import link_in_mail
from tests.bot.surfaces.console.visitor import Visitor

PAGE = "evaluation"
SEND = "Send my evaluation"
SCORES = {"useful": "5", "taught": "4", "reach": "2"}


@pytest.fixture
def net(tmp_path: object) -> Spoken:
    """Those who attended were asked, by mails that have left as files."""
    spoken = held()
    spoken.house.config = replace(spoken.house.config, mail_url=f"file:{tmp_path}")
    spoken.done(f"education ask {MRI}", LENA)
    deliver(postroom_of(spoken.house))
    return spoken


@pytest.fixture
def browser(net: Spoken) -> Iterator[Visitor]:
    """A browser in which nobody is signed in."""
    with served(net.house) as at, Visitor(at) as one:
        yield one


def test_opening_does_nothing_and_the_button_evaluates(net: Spoken, browser: Visitor) -> None:
    """The page says of which event, and that no name is kept."""
    before = net.commits()
    page = browser.open(link_in_mail(net, ASHA, PAGE))
    for told in (
        "MRI safety",
        "Tuesday 12 January 2027",
        "without your name",
        "If you are not Dr Asha Rahman",
    ):
        assert told in page.text
    assert net.commits() == before
    done = browser.press(SEND, **SCORES, comment="More time")
    assert "your evaluation is recorded, without your name" in done.text
    (one,) = net.all(EducationEvaluation)
    assert (one.useful, one.taught, one.reach, one.comment) == (5, 4, 2, "More time")


def test_nobody_counts_twice(net: Spoken, browser: Visitor) -> None:
    """The page says so before, and what was said first is shown to nobody."""
    for scores in (SCORES, {**SCORES, "useful": "1"}):
        browser.open(link_in_mail(net, ASHA, PAGE))
        browser.press(SEND, **scores, comment="A secret")
    page = browser.open(link_in_mail(net, ASHA, PAGE))
    assert "You have answered already." in page.text
    assert "A secret" not in page.text
    assert [one.useful for one in net.all(EducationEvaluation)] == [1]
    browser.open(link_in_mail(net, MIA, PAGE))
    browser.press(SEND, **SCORES)
    assert len(net.all(EducationEvaluation)) == 2


def test_what_is_wrong_is_told_at_once_and_what_was_typed_stays(net: Spoken, browser: Visitor) -> None:
    """A score that is missing or none, and a comment that is too long."""
    before = net.commits()
    browser.open(link_in_mail(net, ASHA, PAGE))
    page = browser.press(SEND, useful="5", taught="6", comment="x" * 2001)
    assert page.status == 409
    assert "Give a score to each: It was well taught; It was easy for me to take part." in page.text
    assert "2,000 letters at most; this one has 2,001" in page.text
    assert page.form(SEND).value("comment") == "x" * 2001
    assert net.commits() == before


def test_who_was_taken_off_the_list_is_not_asked_any_more(net: Spoken, browser: Visitor) -> None:
    """Their link says why."""
    net.done(f"education remove {MRI} Mia", LENA)
    page = browser.open(link_in_mail(net, MIA, PAGE))
    assert page.status == 410
    assert "does not have Mia Member on its attendance list any more" in page.text


def test_somebody_from_outside_has_a_link_that_was_handed_on(net: Spoken, browser: Visitor) -> None:
    """It stands in the mail to who asked, and counts as any other."""
    page = browser.open(link_in_mail(net, LENA, PAGE))
    assert "If you are not Jo Bloggs" in page.text
    browser.press(SEND, **SCORES)
    assert len(net.all(EducationEvaluation)) == 1
