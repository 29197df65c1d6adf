"""Whether what belongs to the confidential part is told to those who were there, never where others read."""

from __future__ import annotations

import pytest

from bot.commands.base import Request
from bot.render.plain import plain
from bot.reply import Reply
from governance_store.records.agenda import AgendaItem
from governance_store.records.minutes import MinuteLine
from governance_store.records.paper import Paper
from tests.bot.commands.sitting import refusal, sitting
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ADA, CORA, LENA, MIA, SAM, Spoken, words

SECRET = "Grievance"
LINE = "MTG-2026-001:minutes:line-3"


@pytest.fixture(scope="module")
def told() -> Spoken:
    """A meeting with a confidential part, for which neither Lena nor Mia was there; it was not quorate."""
    house = sitting(
        "#topic Budget",
        "#confidential because staff are named",
        f"#topic {SECRET}",
        f"#action @cora {SECRET}",
        f"#motion {SECRET}",
        "#vote for by cora",
        "#endvote",
        "#leave asha, cora",
        f"#agreed {SECRET} upheld",
        before=("meeting schedule board 14 Jan 2027 14:00 90m at online",),
    )
    house.done(f"minutes propose MTG-2026-001 3 {SECRET} against nobody", SAM)
    return house


def overheard(house: Spoken, line: str, who: str = SAM) -> Reply:
    """The answer to a line in a channel."""
    request = Request(house.person(who).id, line, "test", house.clock.now(), overheard=True)
    return house.house.conversation.answer(request)


@pytest.mark.parametrize("id_", [LINE, "DCS-2026-0001", "ACT-2026-0001", "MOT-2026-0001", "COR-0001"])
@pytest.mark.parametrize("verb", ["show", "history"])
def test_the_record_tells_it_to_nobody_who_was_not_there(told: Spoken, verb: str, id_: str) -> None:
    """Not to an administrator, and not to whoever leads the network; the secretary reads it."""
    for who in (ADA, LENA):
        assert "for which you were not there" in refusal(told, f"record {verb} {id_}", who)
    assert SECRET in plain(told.done(f"record {verb} {id_}", SAM))
    assert "Others read along here" in words(overheard(told, f"record {verb} {id_}"))


@pytest.mark.parametrize(
    "line",
    ["minutes show board confidential", "minutes document board confidential", "#info more", "#topic x"],
)
def test_nothing_of_it_is_said_where_others_read_along(told: Spoken, line: str) -> None:
    """Neither shown nor minuted; what is not confidential is."""
    reply = overheard(told, line)
    assert not reply.ok
    assert SECRET not in plain(reply)
    assert overheard(told, "minutes show board").ok


def test_neither_agenda_nor_minutes_name_it(told: Spoken) -> None:
    """A recommendation of it stands on the next agenda by its number alone."""
    for who in (CORA, MIA, LENA, SAM):
        agenda = plain(told.done("agenda show MTG-2027-001", who))
        assert SECRET not in agenda
        assert SECRET not in plain(told.done("minutes show MTG-2026-001", who))
        assert SECRET not in plain(told.done("brief", who))
    titles = [row[2] for row in tables(told.done("agenda show MTG-2027-001", SAM))["Agenda (7)"]]
    assert any("in the confidential part" in one for one in titles)


CONFIDENTIAL = "Pay of the lead"


@pytest.fixture(scope="module")
def planned() -> Spoken:
    """A meeting with a confidential item on its agenda, one proposed, and a paper for the first."""
    house = sitting(before=("meeting schedule board 14 Jan 2027 14:00 90m at online",))
    house.done(f'agenda add MTG-2027-001 "{CONFIDENTIAL}" confidential with paper', SAM)
    house.done(f'agenda add MTG-2027-001 "{CONFIDENTIAL} again" confidential', MIA)
    house.done(f"paper add MTG-2027-001 {number_of_item(house)} link https://example.org/pay", SAM)
    return house


def number_of_item(house: Spoken) -> str:
    """Where the confidential item stands."""
    rows = next(iter(tables(house.done("agenda show MTG-2027-001", SAM)).values()))
    return next(row[0] for row in rows if CONFIDENTIAL in row[2])


def test_an_agenda_that_others_read_along_names_no_confidential_item(planned: Spoken) -> None:
    """Not in the list, not among what is proposed, nor as a paper's button or a warning."""
    assert CONFIDENTIAL in plain(planned.done("agenda show MTG-2027-001", SAM))
    for line in ("agenda show MTG-2027-001", "agenda publish MTG-2027-001", "interest match MTG-2027-001"):
        reply = overheard(planned, line)
        assert reply.ok, words(reply)
        assert CONFIDENTIAL not in plain(reply)
    assert "Confidential item" in plain(overheard(planned, "agenda show MTG-2027-001"))


@pytest.mark.parametrize(
    "line",
    [
        "agenda move MTG-2027-001 {number} to 2",
        "agenda time MTG-2027-001 {number} 20m",
        "agenda defer MTG-2027-001 {number}",
        "paper get MTG-2027-001 {number}",
        "paper cover MTG-2027-001 {number}",
        "paper add MTG-2027-001 {number} link https://example.org/again",
        'agenda add MTG-2027-001 "One more" confidential',
    ],
)
def test_a_confidential_item_is_dealt_with_where_nobody_reads_along(planned: Spoken, line: str) -> None:
    """The channel is told to write to the clerk directly, and nothing is done."""
    before = planned.commits()
    reply = overheard(planned, line.format(number=number_of_item(planned)))
    assert not reply.ok
    assert "Others read along here" in words(reply)
    assert CONFIDENTIAL not in plain(reply)
    assert planned.commits() == before


@pytest.mark.parametrize("verb", ["show", "history"])
def test_the_record_names_a_confidential_item_to_members_alone(planned: Spoken, verb: str) -> None:
    """Neither to an administrator who takes no part nor in a channel, and its paper likewise."""
    item = next(one for one in planned.all(AgendaItem) if one.title == CONFIDENTIAL)
    for id_ in (item.id, planned.all(Paper)[0].id):
        assert "as its members know" in refusal(planned, f"record {verb} {id_}", ADA)
        assert "Others read along here" in words(overheard(planned, f"record {verb} {id_}"))
        assert planned.done(f"record {verb} {id_}", SAM).ok


def test_it_may_begin_where_nobody_reads_along() -> None:
    """In a channel it does not begin."""
    house = sitting("#topic Budget")
    assert "Others read along here" in words(overheard(house, "#confidential because x"))
    assert overheard(house, "#info open").ok
    assert not [one for one in house.all(MinuteLine) if one.confidential]
