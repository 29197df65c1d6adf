"""Whether each heading of a document speaks of the item that it names, and wrong numbers are told."""

from __future__ import annotations

import pytest

from governance_store.records.agenda import AgendaItem
from governance_store.records.minutes import LineKind, MinuteLine
from tests.bot.commands.sitting import ID, lines_of, sitting
from tests.bot.commands.written_minutes import Written, afterwards
from tests.bot.conftest import SAM, words


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("9. Robots", "“9. Robots”: the agenda has 7 items, and no item 9."),
        ("0. Robots", "the agenda has 7 items, and no item 0."),
        (
            "2. Scanner backlog",
            "item 2 of the agenda is “Declarations of interest”, and “Scanner backlog” is item 5",
        ),
    ],
)
def test_a_number_that_is_wrong_is_told(heading: str, told: str) -> None:
    """Nothing is taken by half."""
    house = afterwards()
    reply = Written(house).item(heading, "We talked").given_back()
    assert not reply.ok
    assert told in words(reply)


def test_a_confidential_item_is_never_read_from_a_file() -> None:
    """Neither by its number nor by its name."""
    house = afterwards('agenda add board "Grievance" 15m for decision confidential')
    items = house.all(AgendaItem)
    assert any(one.title == "Grievance" for one in items)
    reply = Written(house).item("Grievance", "Secret").given_back()
    assert not reply.ok
    assert "this item is confidential, so it is minuted with #confidential" in words(reply)


def test_a_new_item_stands_where_it_was_written() -> None:
    """Between two that are minuted already, under a number of its own."""
    house = sitting("#topic Budget", "#info Spent", "#topic Plan", "#info Made")
    written = Written(house).item("Visitors", "They came", before="Plan")
    assert written.given_back().ok
    house.done("minutes take MIM-001", SAM)
    shown = [one[1] for one in lines_of_book(house)]
    assert shown == ["Budget", "Spent", "Visitors", "They came", "Plan", "Made"]
    topics = [one for one in house.all(MinuteLine) if one.kind is LineKind.TOPIC]
    assert [(one.text, one.reference) for one in topics] == [
        ("Budget", "IB/2627/001"),
        ("Plan", "IB/2627/002"),
        ("Visitors", "IB/2627/003"),
    ]
    house.done("#info Behind all", SAM)
    assert lines_of_book(house)[-1][1] == "Behind all"


def lines_of_book(house: object) -> list[tuple[str, str]]:
    """The lines as “minutes show” tells them."""
    reply = house.done(f"minutes show {ID}", SAM)  # type: ignore[attr-defined]
    (table,) = (one for one in reply.parts if getattr(one, "caption", "").startswith("Lines"))
    return [(row[2], row[3]) for row in table.rows]


def test_an_item_that_nobody_wrote_under_was_not_dealt_with() -> None:
    """Its prompts stand there still, and no topic is made of it."""
    house = afterwards()
    Written(house).under("Scanner backlog", "Talked").given_back()
    house.done("minutes take MIM-001", SAM)
    assert lines_of(house) == [("topic", "Scanner backlog"), ("information", "Talked")]


def test_a_heading_in_other_words_is_the_same_item() -> None:
    """By its number on the agenda, which is told; without one, by what stands under it."""
    house = afterwards()
    written = Written(house)
    written.heading("Scanner backlog").text = "5. Scanners, and how long people wait"
    reply = written.under("people wait", "Talked").given_back()
    assert "the agenda calls it “Scanner backlog”" in words(reply)
    sat = sitting("#topic Budget", "#info Spent all of it")
    paper = Written(sat)
    paper.heading("Budget").text = "The money"
    paper.given_back()
    sat.done("minutes take MIM-001", SAM)
    assert lines_of(sat) == [("topic", "The money"), ("information", "Spent all of it")]
