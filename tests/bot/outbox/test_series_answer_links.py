from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.links import Expired, Links, NotOurs, Purpose
from bot.outbox.answer_links import NoLongerAsked, Said
from bot.outbox.drafting import draft
from bot.outbox.rendered import Office
from bot.outbox.series_answer_links import AskedForAll, asked_for_all
from governance_store.records.letter import Letter, Matter, Route
from governance_store.records.meeting import Meeting
from tests.bot.commands.test_meeting_series import LINE, called
from tests.bot.conftest import ADA, ASHA, LENA, Spoken
from tests.bot.outbox.test_series_drafting import confirm

LINKS = Links(b"secret", "https://clerk.example.org")
PREFIX = "https://clerk.example.org/answer-all/"


@pytest.fixture
def series(house: Spoken) -> Spoken:
    """A network whose board meets by a series of six meetings."""
    called(house, LINE)
    return house


def written(house: Spoken, links: Links | None = LINKS, route: Route = Route.MAIL) -> str:
    """Asha's invitation to the series, as plain text."""
    (letter,) = house.all(Letter, person=house.person(ASHA).id, matter=Matter.SERIES_INVITATION)
    office = Office(house.store, "clerk@example.org", "http://127.0.0.1", links)
    return draft(office, replace(letter, route=route), house.clock.now()).written.text


def tokens(house: Spoken) -> list[str]:
    """The tokens of the links in it: all attended, and apologies for all."""
    return [one.removeprefix(PREFIX) for one in written(house).splitlines() if one.startswith(PREFIX)]


def read(house: Spoken, token: str) -> AskedForAll:
    """What a link is about, now."""
    with house.store.reading() as view:
        return asked_for_all(view, LINKS, token, house.clock.now())


def test_each_link_says_who_answers_what(series: Spoken) -> None:
    """One for each answer, both about the same person and all meetings ahead, by date."""
    found = [read(series, one) for one in tokens(series)]
    assert [one.said for one in found] == [Said.ATTEND, Said.APOLOGIES]
    assert {(one.person.name, one.series.id, len(one.ahead)) for one in found} == {
        ("Dr Asha Rahman", "SER-2027-001", 6)
    }
    starts = [meeting.starts for meeting, _ in found[0].ahead]
    assert starts == sorted(starts)


def test_there_are_none_on_paper_nor_where_nothing_signs(series: Spoken) -> None:
    """The lines to type are there all the same."""
    for text in (written(series, route=Route.POST), written(series, links=None)):
        assert "/answer-all/" not in text
        assert "series apologies SER-2027-001" in text


def test_a_link_of_another_purpose_is_none(series: Spoken) -> None:
    """One that answers a single meeting answers no series, and a damaged one nothing."""
    about = ("SER-2027-001", series.person(ASHA).id, "attend")
    made = LINKS.make(Purpose.ANSWER, *about, until=series.clock.now() + timedelta(days=1))
    unknown = LINKS.make(
        Purpose.ANSWER_ALL, "SER-1", *about[1:], until=series.clock.now() + timedelta(days=1)
    )
    for token in (made.rpartition("/")[2], unknown.rpartition("/")[2], tokens(series)[0][:-2]):
        with pytest.raises(NotOurs):
            read(series, token)


def test_a_link_ends_with_the_last_meeting(series: Spoken) -> None:
    """Until then it answers what is left."""
    token = tokens(series)[0]
    last = max(one.ends for one in series.all(Meeting))
    series.clock.forward(last - series.clock.now() - timedelta(seconds=1))
    assert len(read(series, token).ahead) == 1
    series.clock.forward(timedelta(seconds=1))
    with pytest.raises(Expired):
        read(series, token)


def test_what_was_added_counts_and_what_was_cancelled_does_not(series: Spoken) -> None:
    """As the lines have it, and so does one's own invitation that was taken back."""
    token = tokens(series)[0]
    series.done("series add board 14 Sep 2027", LENA)
    series.done('meeting cancel MTG-2027-001 because "no business"', LENA)
    series.done("meeting uninvite MTG-2027-002 asha", LENA)
    left = {meeting.id for meeting, _ in read(series, token).ahead}
    assert left == {"MTG-2027-003", "MTG-2027-004", "MTG-2027-005", "MTG-2027-006", "MTG-2027-007"}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('series cancel board because "merged"', "invited to no meeting of this series"),
        ("series change board from 1 Jan 2027 to third Tuesday", "invited to no meeting of this series"),
        ("person leave asha", "no longer takes part"),
    ],
)
def test_a_series_that_stands_no_more(series: Spoken, line: str, said: str) -> None:
    """A clear sentence says why."""
    token = tokens(series)[0]
    series.done(line, ADA) if line.startswith("person") else confirm(series, line)
    with pytest.raises(NoLongerAsked, match=said):
        read(series, token)
