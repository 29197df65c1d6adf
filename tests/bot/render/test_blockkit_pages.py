from __future__ import annotations

from bot.render.blockkit_pages import MESSAGE, Room, messages_of, pages_within
from bot.render.blockkit_pieces import Piece
from bot.render.blockkit_text import plain_text


def section(text: str) -> Piece:
    """A piece that says something."""
    return Piece(({"type": "section", "text": plain_text(text)},), text)


HEADER = Piece(({"type": "header", "text": plain_text("About")},), "About")


def test_what_fits_is_one_message() -> None:
    """A short answer is one message, without a number."""
    (message,) = messages_of([HEADER, section("Words")])
    assert message.text == "About\nWords"


def test_more_than_fits_is_several_that_say_so() -> None:
    """Each says which of how many it is, in its blocks and in its text; nothing is lost on the way."""
    messages = messages_of([section(f"{number:03} {'w' * 400}") for number in range(20)])
    assert [one.text.splitlines()[-1] for one in messages] == ["Part 1 of 3", "Part 2 of 3", "Part 3 of 3"]
    assert all(one.blocks[-1]["elements"][0]["text"] in one.text for one in messages)
    assert [f"{number:03}" in "".join(one.text for one in messages) for number in range(20)] == [True] * 20


def test_a_heading_stays_with_what_it_heads() -> None:
    """A heading never stands at the end of a page."""
    pages = list(pages_within([section("one"), HEADER, section("two")], Room(2, 9999, 9999, 1)))
    assert [[piece.said for piece in page] for page in pages] == [["one"], ["About", "two"]]


def test_a_heading_that_is_alone_is_no_endless_page() -> None:
    """Where even a heading and its piece do not fit together, both are shown."""
    pages = list(pages_within([HEADER, HEADER, section("two")], Room(1, 9999, 9999, 1)))
    assert [[piece.said for piece in page] for page in pages] == [["About"], ["About"], ["two"]]


def test_one_message_has_one_table() -> None:
    """A second table begins a second message."""
    table = Piece(({"type": "table", "rows": []},), "rows")
    assert len(list(pages_within([table, section("x"), table], MESSAGE))) == 2
