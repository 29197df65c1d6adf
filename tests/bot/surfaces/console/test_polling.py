"""Whether people say by the link in their mail which dates suit them, and nothing else does."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

from bot.links import Links
from bot.outbox.poll_letters import poll_link
from governance_store.records.meeting import Way
from governance_store.records.poll import Fits, Poll, PollAnswer
from tests.bot.conftest import ASHA, LENA, Spoken, constituted
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.visitor import Page, Visitor

YES, NEED, NO = Fits.YES, Fits.IF_NEED_BE, Fits.NO


@pytest.fixture
def net() -> Spoken:
    """A network that is no demonstration, whose board is asked about three dates."""
    spoken = constituted()
    spoken.done("meeting poll board 3, 8 or 17 Dec 2026 14:00", LENA)
    return spoken


@pytest.fixture
def browser(net: Spoken) -> Iterator[Visitor]:
    """A browser in which nobody is signed in."""
    with served(net.house) as at, Visitor(at) as one:
        yield one


def answer(net: Spoken) -> PollAnswer:
    """What Asha has said."""
    return net.get(PollAnswer, f"POLL-2026-001:{net.person(ASHA).id}")


def link(net: Spoken) -> str:
    """Asha's link."""
    return poll_link(Links(net.house.config.secret, ""), net.all(Poll)[0], answer(net))


def send(browser: Visitor, page: Page, *fits: str, **more: str) -> Page:
    """Send the page's form with these answers, date by date."""
    form = page.form("Send my answer")
    said = {f"date.{at}": one for at, one in enumerate(fits) if one}
    return browser.post(form.action, form.filled(said | more))


def test_dates_are_answered_without_an_account(net: Spoken, browser: Visitor) -> None:
    """Opening does nothing; the button records each date, and what was said stands there the next time."""
    before = net.commits()
    page = browser.open(link(net))
    assert (page.status, net.commits()) == (200, before)
    assert "Dr Asha Rahman" in page.text
    assert "Tuesday 8 December 2026, 14:00" in page.text
    done = send(browser, page, "yes", "if need be", "no")
    assert "is recorded" in done.text
    assert (answer(net).fits, answer(net).way) == ((YES, NEED, NO), Way.LINK)
    again = browser.open(link(net)).form("Send my answer")
    assert [again.value(f"date.{at}") for at in range(3)] == ["yes", "if need be", "no"]
    before = net.commits()
    assert "nothing was changed" in browser.post(again.action, again.values).text
    assert net.commits() == before


def test_a_date_may_be_left_open_but_not_all(net: Spoken, browser: Visitor) -> None:
    """Nothing is guessed for what was not said."""
    page = send(browser, browser.open(link(net)))
    assert (page.status, answer(net).answered) == (409, None)
    assert "Nothing was said of any date" in page.text
    assert "Not said yet" in send(browser, page, "", "yes").text
    assert answer(net).fits == (None, YES, None)


def test_what_no_form_of_ours_sends_does_nothing(net: Spoken, browser: Visitor) -> None:
    """Another word, a date that there is not, another page's button, and a link that is not ours."""
    before = net.commits()
    page = browser.open(link(net))
    assert send(browser, page, "perhaps").status == 409
    assert send(browser, page, **{"date.9": "yes"}).status == 409
    assert send(browser, page, "yes", proof="x").status == 403
    assert browser.open("/poll/x").status == 404
    assert browser.open(link(net).replace("/poll/", "/answer/")).status == 404
    assert net.commits() == before


def test_a_poll_that_is_over_takes_no_answer(net: Spoken, browser: Visitor) -> None:
    """Closed, it says so and shows no button; chosen, it points to the invitation."""
    open_page = browser.open(link(net))
    net.clock.forward(timedelta(days=8))
    closed = browser.open(link(net))
    assert "Answers were taken until Monday 9 November 2026" in closed.text
    late = send(browser, open_page, "yes")
    assert (late.status, answer(net).answered) == (409, None)
    assert "closed on Monday 9 November 2026" in late.text
    net.done("poll choose board 8 Dec", LENA)
    chosen = browser.open(link(net))
    assert chosen.status == 410
    assert "The invitation to the meeting asks for an answer" in chosen.text
