"""Whether a book of minutes knows what it holds, and commits nothing by itself."""

from __future__ import annotations

from bot.commands.base import Act, Request, the_network
from bot.commands.minutes_book import Book, Speaker, noting
from governance_store.records.ids import minutes_id
from governance_store.records.meeting import Meeting
from governance_store.records.minutes import LineKind, Minutes
from tests.bot.commands.sitting import ID, sitting
from tests.bot.conftest import ASHA, CORA, LENA, MIA, SAM


def test_what_is_put_into_it_is_found_and_not_written() -> None:
    """Topic, part and numbers follow from the lines; whoever opened the book commits."""
    house = sitting("#topic Budget")
    before, now, sam = house.commits(), house.clock.now(), house.person(SAM)
    with house.store.reading() as view:
        act = Act(house.store, view, sam, Request(sam.id, "", "test", now), the_network(view))
        book = Book.of(act, view.get(Meeting, ID), view.get(Minutes, minutes_id(view.get(Meeting, ID).id)))
        assert [one.reference for one in book.live] == ["IB/2627/001"]
        line = book.add(LineKind.TOPIC, "Plan", now, Speaker(sam))
        assert (line.number, line.serial, line.reference) == (2, 2, "IB/2627/002")
        book.add(LineKind.CONFIDENTIAL, "staff", now, Speaker(sam), confidential=True)
        said = book.add(LineKind.DISCUSSION, "x", now, Speaker(None, "sam_s"))
        assert (said.nick, said.confidential, line.confidential) == ("sam_s", True, False)
        assert [book.runs(house.person(one).id) for one in (SAM, CORA, ASHA, LENA)] == [
            True,
            True,
            False,
            False,
        ]
        assert [book.takes_part(house.person(one).id) for one in (ASHA, MIA, LENA)] == [True, True, False]
        assert noting(act, book.pending, now, sam).view is book.pending
    assert house.commits() == before


def test_lines_may_be_written_in_behind_another() -> None:
    """They stand under its topic, and nobody sees from there what stands further on."""
    house = sitting("#topic Budget", "#info Spent", "#topic Plan", "#info Made")
    now, sam = house.clock.now(), house.person(SAM)
    with house.store.reading() as view:
        act = Act(house.store, view, sam, Request(sam.id, "", "test", now), the_network(view))
        book = Book.of(act, view.get(Meeting, ID), view.get(Minutes, minutes_id(view.get(Meeting, ID).id)))
        book.write_behind(1)
        assert book.topic is not None
        assert book.topic.text == "Budget"
        first = book.add(LineKind.INFORMATION, "First", now, Speaker(sam))
        second = book.add(LineKind.INFORMATION, "Second", now, Speaker(sam))
        assert (first.behind, second.behind, second.serial) == (1, 5, 1)
        book.write_behind(0)
        assert not [*book.live]
        book.write_behind(None)
        assert [one.text for one in book.live] == ["Made", "Plan", "Spent", "Second", "First", "Budget"]
        assert book.add(LineKind.INFORMATION, "Last", now, Speaker(sam)).behind is None
