"""Whether minutes stand in a Word draft topic by topic, each line so that it can be read back."""

from __future__ import annotations

from bot.commands.base import Act, Request, the_network
from bot.commands.minutes_book import Book
from bot.commands.minutes_in_word import as_paragraph, heading_of, in_topics, open_items, whole
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import Minutes
from tests.bot.commands.sitting import BEGUN, ID, sitting
from tests.bot.conftest import SAM, Spoken


def paragraphs(house: Spoken) -> list[tuple[str, list[str]]]:
    """Each topic with its lines as they are printed."""
    sam = house.person(SAM)
    with house.store.reading() as view:
        act = Act(house.store, view, sam, Request(sam.id, "", "test", BEGUN), the_network(view))
        (minutes,) = view.find(Minutes)
        book = Book.of(act, view.get(Meeting, ID), minutes)
        assert not any(item.confidential for _number, item in open_items(book))
        return [
            (
                one.topic.text if one.topic else "",
                [whole(as_paragraph(act, book, line)) for line in one.lines],
            )
            for one in in_topics(book)
        ]


def test_each_line_stands_under_its_topic() -> None:
    """A decision, an action and what somebody said are told by how they begin; the rest is as it was said."""
    house = sitting(
        "#info before any topic",
        "#topic Budget",
        "#info We looked",
        "minutes say Fine",
        "#rejected To buy it",
        "#action @asha, @cora send it by 3 Feb",
        "#link https://example.org",
        "#confidential because staff are named",
        "#topic Grievance",
        "#info Secret",
        "#public",
    )
    assert paragraphs(house) == [
        ("", ["before any topic"]),
        (
            "Budget",
            [
                "We looked",
                "Sam Secretary: Fine",
                "Not agreed: To buy it",
                "Action: Dr Asha Rahman and Cora Chair: send it, by Wednesday 3 February 2027",
                "Link: https://example.org",
            ],
        ),
    ]


def test_an_item_has_its_number_where_it_is_on_the_agenda() -> None:
    """A topic that came up has none."""
    assert heading_of("Budget", 3) == "3. Budget"
    assert heading_of("Budget", 0) == "Budget"
