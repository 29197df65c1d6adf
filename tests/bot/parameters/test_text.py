from __future__ import annotations

import unicodedata
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.words import split
from bot.language.reading import Fault, Took
from bot.parameters.base import Words
from bot.parameters.text import A_LINK, A_REASON, A_TEXT, AN_ADDRESS, OneOf, Text, clean, is_blank
from bot.reply import Entry
from tests.bot.conftest import Spoken


class Colour(StrEnum):
    """Something to choose from."""

    RED = "red"
    DARK_RED = "dark red"


A_COLOUR = OneOf(Colour, "a colour", (("crimson", "dark red"),))


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\x00b\x1b[31mc", "ab[31mc"),
        ("left\u202eright\u2066", "leftright"),
        ("e\u0301", "é"),
        ("e\x00\u0301", "é"),
        ("one\r\ntwo\rthree\u2028four\x85five", "one\ntwo\nthree\nfour\nfive"),
        ("tab\there\x0bthere", "tab\there there"),
        ("half \ud83d", "half"),
        ("  spaces  ", "spaces"),
        ("👩\u200d⚕️ Ŵyn & <Chair>", "👩\u200d⚕️ Ŵyn & <Chair>"),
        ("\ue000 private", "private"),
    ],
)
def test_what_nobody_sees_is_not_kept(typed: str, kept: str) -> None:
    """Control characters, overrides and halves of letters go; letters, emoji and marks stay."""
    assert clean(typed) == kept


@given(st.text(st.characters(codec=None), max_size=60))
def test_a_clean_text_stays_as_it_is(text: str) -> None:
    """Cleaning twice is cleaning once; what is left can be stored."""
    kept = clean(text)
    assert clean(kept) == kept
    assert kept.encode().decode() == kept
    assert unicodedata.is_normalized("NFC", kept)


@pytest.mark.parametrize(
    ("text", "blank"), [("", True), (" \u200b\u00ad", True), ("\u0301", True), ("x", False), (".", False)]
)
def test_whether_there_is_anything_to_see(text: str, blank: bool) -> None:
    """A name of letters without a width is no name."""
    assert is_blank(text) is blank


def taken(type_: Text, line: str, spoken: Spoken) -> str:
    """What a text reads at the first word of a line."""
    found = type_.take(Words(split(line).words), 0, spoken.scene())
    return found.value if isinstance(found, Took) else found.sentence if found else "none"


@pytest.mark.parametrize(
    ("type_", "line", "value"),
    [
        (A_TEXT, '"Room 4" x', "Room 4"),
        (A_TEXT, "Room 4", "Room"),
        (A_TEXT, r'"one\ntwo"', "one two"),
        (A_REASON, r'"one\ntwo" x', "one\ntwo"),
        (A_REASON, "all to the end", "all to the end"),
        (A_TEXT, '""', "A text is empty here."),
        (A_TEXT, '"\u200b"', "A text is empty here."),
        (Text(longest=3, called="a key"), '"four"', "A key may have 3 characters; this one has 4."),
    ],
)
def test_texts(still_house: Spoken, type_: Text, line: str, value: str) -> None:
    """A quotation, one word, or all to the end; only a paragraph has lines."""
    assert taken(type_, line, still_house) == value


@pytest.mark.parametrize(
    ("line", "value", "end"),
    [("red", "red", 1), ("Dark RED, x", "dark red", 2), ("dark blue", None, 0), ("crimson", "dark red", 1),
     ('"red"', None, 0)],
)  # fmt: skip
def test_one_of_a_few(still_house: Spoken, line: str, value: str | None, end: int) -> None:
    """The longest value that stands there, in any spelling; never a quotation."""
    found = A_COLOUR.take(Words(split(line).words), 0, still_house.scene())
    assert (found and (str(found.value), found.end)) == (None if value is None else (value, end))


def test_what_is_none_of_a_few(still_house: Spoken) -> None:
    """The values there are, and the nearest."""
    fault = A_COLOUR.miss(Words(split("rad").words), 0, 1, still_house.scene())
    assert fault == Fault("“rad” is not a colour: say red or dark red.", ("red",), 0, 1)
    assert [one.label for one in A_COLOUR.options(still_house.scene())] == ["Red", "Dark red"]


@pytest.mark.parametrize(
    ("line", "address"),
    [
        ("asha@example.org", "asha@example.org"),
        ("<asha@example.org>,", "asha@example.org"),
        ("mailto:asha@example.org", "asha@example.org"),
        ('"asha@example.org"', "asha@example.org"),
        ("o'neill+x@example.org", "o'neill+x@example.org"),
        ("asha@localhost", "asha@localhost"),
        ("asha", None),
        ("a@b@c", None),
        ("a@", None),
        ("@b", None),
        ("a@b..c", None),
        (f"{'a' * 250}@example.org", None),
    ],
)
def test_addresses(still_house: Spoken, line: str, address: str | None) -> None:
    """What mail can be sent to; nothing that could break out of a header."""
    found = AN_ADDRESS.take(Words(split(line).words), 0, still_house.scene())
    assert (found and found.value) == address


@pytest.mark.parametrize(
    ("line", "link"),
    [
        ("https://example.org/join", "https://example.org/join"),
        ("https://example.org/join,", "https://example.org/join"),
        ("<https://example.org/a(b)>", "https://example.org/a(b)"),
        ("HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG"),
        ('"https://example.org/x,"', "https://example.org/x,"),
        ("example.org", None),
        ("javascript:alert(1)", None),
        ("https://", None),
        ("https://a b", "https://a"),
    ],
)
def test_links(still_house: Spoken, line: str, link: str | None) -> None:
    """What a browser opens and nothing that runs; a comma behind it belongs to the sentence."""
    found = A_LINK.take(Words(split(line).words), 0, still_house.scene())
    assert (found and found.value) == link


def test_a_link_without_its_beginning(still_house: Spoken) -> None:
    """Offered with it."""
    fault = A_LINK.miss(Words(split("example.org/x").words), 0, 1, still_house.scene())
    assert fault.nearest == ("https://example.org/x",)


def test_how_forms_ask() -> None:
    """A reason has room for lines; a choice is chosen."""
    assert (A_REASON.entry, A_TEXT.entry, A_COLOUR.entry) == (Entry.PARAGRAPH, Entry.LINE, Entry.CHOICE)
    assert A_TEXT.typed(' say "hi"\r\nnow ') == r'"say \"hi\"\nnow"'
