"""Is the year on a page: month by month, as a picture, as a list with links?"""

from __future__ import annotations

import re

import httpx
import pytest

from tests.bot.conftest import LENA, Spoken, constituted
from tests.bot.surfaces.console.lobby import served
from tests.bot.surfaces.console.visitor import Visitor, trusted


@pytest.fixture
def planned(shown: Spoken) -> Spoken:
    """A network of which a meeting, a review, a milestone and the end of a term are known for 2027/28."""
    for line in (
        "meeting schedule board 3 Jun 2027 14:00 90m at here",
        'plan add guideline "MRI <safety>" committee mri due 30 Sep 2027 topic "radiation safety"',
        'programme add 2027/28 "MRI waits are below six weeks" committee board',
        'programme milestone WP01 "All sites send their figures" by 30 Jun 2027',
        'post set "Clinical lead" until 31 Mar 2028',
    ):
        shown.done(line, LENA)
    return shown


def test_a_year_is_there_month_by_month_and_in_the_order_of_its_days(
    planned: Spoken, visitor: Visitor
) -> None:
    """Every link of a thing leads to it, and looking records nothing."""
    visitor.become("Mia Member")
    before = planned.commits()
    page = visitor.open("/year/2027-28")
    assert page.status == 200
    assert "The year 2027/28 of Northmoor Imaging" in page.text
    assert "1 meeting, 1 review, 1 milestone and 1 end of a term." in page.text
    assert re.search(r"June 2027 MeetingsThu 3 Meeting, Imaging Network Board", page.text)
    assert "Review: MRI <safety> (may begin on 2 Jul 2027)" in page.text
    assert re.search(
        r"No\.1 DayThursday 3 June 2027 WhatMeeting.{0,60} CommitteeImaging Network Board", page.text
    )
    things = {one for one in page.links if one.startswith("/shown/")}
    assert len(things) == 4
    for one in things:
        assert visitor.open(one).status == 200
    assert planned.commits() == before


def test_the_wheel_is_a_picture_with_words_that_can_be_downloaded(planned: Spoken, visitor: Visitor) -> None:
    """Under a name that says of which year and whose."""
    visitor.become("Mia Member")
    page = visitor.open("/year/2027-28/board")
    assert 'alt="A wheel of the year 2027/28, its numbers those of the list' in page.response.text
    (link,) = [one for one in page.links if one.endswith(".png")]
    got = visitor.client.get(link)
    assert got.content.startswith(b"\x89PNG")
    assert (got.headers["content-type"], link) == ("image/png", "/year/2027-28/board/wheel.png")
    assert 'filename="year-board-2027-28.png"' in got.headers["content-disposition"]


def test_of_one_committee_only_its_own_is_there(planned: Spoken, visitor: Visitor) -> None:
    """From there the way leads to the other committees, to the network, and to the years beside."""
    visitor.become("Mia Member")
    page = visitor.open("/year/2027-28/mri")
    assert "The year 2027/28 of MRI Safety Group" in page.text
    assert "Meeting" not in page.text.partition("Month by month")[2]
    ways = {"/year/2026-27/mri", "/year/2028-29/mri", "/year/2027-28", "/year/2027-28/board"}
    assert ways <= set(page.links)


def test_the_navigation_leads_to_the_present_year(planned: Spoken, visitor: Visitor) -> None:
    """And the button there to a calendar that follows it."""
    visitor.become("Mia Member")
    assert "/year" in visitor.open("/").links
    page = visitor.open("/year")
    assert "The year 2026/27 of Northmoor Imaging" in page.text
    page = visitor.press("Follow it in a calendar")
    assert "follows “Northmoor Imaging: the year”" in page.text


def test_of_a_year_of_which_nothing_is_known_that_is_said(planned: Spoken, visitor: Visitor) -> None:
    """There is no empty table and no picture."""
    visitor.become("Mia Member")
    page = visitor.open("/year/2040")
    assert "Nothing is known of 2040 yet" in page.text
    assert "<table" not in page.response.text
    assert visitor.open("/year/2040/network/wheel.png").status == 404


@pytest.mark.parametrize(
    ("at", "told"),
    [
        ("/year/2027-29", "The one that begins in 2027 is /year/2027-28"),
        ("/year/1066", "“1066” is no year."),
        ("/year/next", "“next” is no year."),
        ("/year/2027-28/nobody", "There is no committee nobody here."),
        ("/year/2027-28/nobody/wheel.png", "There is no committee nobody here."),
    ],
)
def test_what_is_no_year_is_told_with_the_right_one(
    planned: Spoken, visitor: Visitor, at: str, told: str
) -> None:
    """In a sentence, with the status that says so to programs."""
    visitor.become("Mia Member")
    page = visitor.open(at)
    assert (page.status, told in page.text) == (404, True), page.text


def test_without_signing_in_nothing_is_shown() -> None:
    """Neither the page nor the picture."""
    with served(constituted().house) as at, httpx.Client(base_url=at, verify=trusted()) as client:
        for address in ("/year", "/year/2027-28/network/wheel.png"):
            assert client.get(address).headers["location"] == "/sign-in"
