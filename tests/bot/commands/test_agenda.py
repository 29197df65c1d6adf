from __future__ import annotations

from datetime import timedelta

import pytest

from bot.reply import Mood
from governance_store.records.agenda import AgendaItem, ItemState, Purpose
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ASHA, CORA, FINN, LENA, MIA, OBI, SAM, Spoken, buttons, moods, words

ID = "MTG-2026-001"
NEXT = "MTG-2027-001"


def titles(house: Spoken, meeting: str = ID) -> list[str]:
    """The titles on an agenda, in order."""
    told = tables(house.done(f"agenda show {meeting}", OBI))
    return [row[2] for caption, rows in told.items() if caption.startswith("Agenda") for row in rows]


def test_an_agenda_is_there_before_anybody_wrote_to_it(house: Spoken) -> None:
    """What stands on every one is shown, with the terms' own items, and nothing is written down for it."""
    house.done('tor set board standing items "Finance\\nRisk register"')
    before = house.commits()
    assert titles(house) == [
        "Welcome, apologies and quorum",
        "Declarations of interest",
        "Minutes of the last meeting",
        "Matters arising and actions",
        "Finance",
        "Risk register",
        "Any other business",
        "Date of the next meeting",
    ]
    assert house.commits() == before


def test_a_member_proposes_and_the_secretary_accepts(house: Spoken) -> None:
    """Until then it has no number, and only those who order the agenda are shown it."""
    line = 'agenda add board "MRI backlog" 15m for decision by asha with paper statements "IN-601, IN-602"'
    assert "is proposed" in words(house.done(line, ASHA))
    assert "MRI backlog" not in titles(house)
    offered = buttons(house.done("agenda show board", SAM))
    assert not buttons(house.done("agenda show board", OBI))
    house.done(offered[0].line, SAM)
    (item,) = house.all(AgendaItem, title="MRI backlog")
    assert (item.purpose, item.minutes, item.paper) == (Purpose.DECISION, 15, True)
    assert item.statements == ("IN-601", "IN-602")
    assert titles(house)[4] == "MRI backlog (IN-601, IN-602)"


def test_a_statement_that_the_standard_does_not_have_is_named(house: Spoken) -> None:
    """Nothing is proposed; those that it has are told, and are read in whatever letters."""
    before = house.commits()
    told = words(house.say('agenda add board "Staffing" statements IN-777', ASHA))
    assert "The standard has no statement IN-777: it has IN-101" in told
    assert house.commits() == before
    house.done('agenda add board "Staffing" statements in-203 and IN-602', SAM)
    assert house.all(AgendaItem, title="Staffing")[0].statements == ("IN-203", "IN-602")


@pytest.mark.parametrize("who", [CORA, SAM, LENA])
def test_those_who_order_the_agenda_add_to_it_at_once(house: Spoken, who: str) -> None:
    """They need nobody's leave."""
    house.done('agenda add board "Winter plan" 10m', who)
    assert "Winter plan" in titles(house)


def test_items_are_moved_and_timed_and_an_overrun_is_said(house: Spoken) -> None:
    """The answer is the agenda as it is then, with the time at which each item is due."""
    for title in ("One", "Two"):
        house.done(f'agenda add board "{title}" 10m', SAM)
    assert "“Two” is item 5 now." in words(house.done("agenda move board 6 to 5", SAM))
    assert titles(house)[4:6] == ["Two", "One"]
    reply = house.done("agenda time board 5 1h", SAM)
    assert "The items take 1 hour 38 minutes, 8 minutes longer than the meeting." in words(reply)


def test_what_is_deferred_is_carried_also_onto_an_agenda_begun_early(house: Spoken) -> None:
    """The next agenda was begun before; it carries the item all the same, and only once."""
    house.done('agenda add board "MRI backlog" 15m', SAM)
    house.done("meeting schedule board 14 Jan 2027 14:00", LENA)
    house.done(f'agenda add {NEXT} "Budget" 10m', SAM)
    house.done('agenda defer board 5 because "the paper is late"', SAM)
    assert titles(house, NEXT)[4:6] == ["Budget", "MRI backlog (carried forward)"]
    house.done(f"agenda move {NEXT} 6 to 5", SAM)
    assert titles(house, NEXT)[4:6] == ["MRI backlog (carried forward)", "Budget"]
    assert len(house.all(AgendaItem, title="MRI backlog")) == 2


def test_what_recurs_stands_on_every_agenda_until_it_is_removed(house: Spoken) -> None:
    """It need not be added again."""
    house.done('agenda add board "Waiting times" 10m recurring', SAM)
    house.done("meeting schedule board 14 Jan 2027 14:00", LENA)
    assert "Waiting times" in titles(house, NEXT)
    house.done("agenda remove board 5", SAM)
    assert "Waiting times" not in titles(house, NEXT)


def test_what_was_taken_off_may_be_accepted_again(house: Spoken) -> None:
    """It stays on record under its reference."""
    house.done('agenda add board "MRI backlog" 15m', SAM)
    (item,) = house.all(AgendaItem, title="MRI backlog")
    house.done(f"agenda remove board {item.id}", SAM)
    assert house.get(AgendaItem, item.id).state is ItemState.REMOVED
    house.done(f"agenda accept board {item.id}", SAM)
    assert "MRI backlog" in titles(house)


@pytest.mark.parametrize(
    "line", ["agenda time board 1 5m", "agenda move board 2 to 2", "agenda accept board 1"]
)
def test_what_stands_so_already_is_not_written_again(house: Spoken, line: str) -> None:
    """A second click is answered with a note."""
    before = house.commits()
    assert moods(house.done(line, SAM)) == [Mood.NOTE]
    assert house.commits() == before


def test_observers_are_not_told_what_is_confidential(house: Spoken) -> None:
    """That there is such an item they are; what it is, members alone."""
    house.done('agenda add board "Staffing of site B" 10m confidential', SAM)
    assert "Confidential item" in titles(house)
    assert "Staffing" not in " ".join(titles(house))
    told = tables(house.done("agenda show board", MIA))
    assert any("Staffing of site B" in row[2] for rows in told.values() for row in rows)


@pytest.mark.parametrize(
    ("line", "who", "said"),
    [
        ("agenda time board 99 5m", SAM, "has 6 items, and no item 99"),
        ("agenda defer board AGI-9999", SAM, "There is no item AGI-9999"),
        ('agenda add board "Declarations of Interest"', SAM, "is accepted for this agenda already"),
        ("agenda move board AGI-0007 to 3", SAM, "is proposed, so it has no place yet"),
        ('agenda add board "x" for dancing', SAM, "is not a purpose"),
        ('agenda add board "x"', FINN, "is for the"),
        ('agenda add board "x"', OBI, "is for the"),
        ("agenda accept board AGI-0007", ASHA, "is for the"),
    ],
)
def test_what_is_refused(house: Spoken, line: str, who: str, said: str) -> None:
    """With a sentence, and nothing is written down."""
    house.done('agenda add board "MRI backlog" 15m', ASHA)
    before = house.commits()
    reply = house.say(line, who)
    assert not reply.ok
    assert said in words(reply)
    assert house.commits() == before


def test_a_cancelled_or_past_meeting_keeps_its_agenda(house: Spoken) -> None:
    """It may be read, and is not changed any more."""
    house.clock.forward(timedelta(days=60))
    assert "is over, so its agenda stands" in words(house.say(f"agenda time {ID} 1 9m", SAM))
    assert len(titles(house)) == 6


def test_a_cancelled_meeting_has_no_agenda_to_change(house: Spoken) -> None:
    """Nothing is dealt with at it."""
    house.done(f'meeting cancel {ID} because "clash"', LENA)
    assert "is cancelled, so it has no agenda" in words(house.say(f'agenda add {ID} "x"', SAM))
