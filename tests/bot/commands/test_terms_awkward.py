"""Awkward texts in every field: set in a line and in a form, shown, and printed in Word, page and text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import pytest

from bot.commands.catalogue import line_of_form
from bot.commands.terms_parameters import FIELD_OPTIONS
from bot.parameters.base import quote
from bot.parameters.text import clean
from bot.render.html import html as on_a_page
from bot.render.plain import plain
from governance_store.records.terms_of_reference import Clause, TermsSection
from governance_store.rules.terms_fields import FIELDS, Holds, TermsField
from tests.bot.conftest import Spoken, constituted, words
from tests.templates.hostile import HOSTILE
from tests.templates.word import as_text

AWKWARD: Final = (*(text for text in HOSTILE.values() if len(text) < 200 and text.strip()), "The end.")
UNDERSTOOD: Final = ("reminders", "resolution-threshold")
"""Text that the clerk reads, so that it takes no other."""
IN_WORDS: Final = tuple(
    one for one in FIELDS if one.holds in (Holds.TEXT, Holds.LINES) and one.key not in UNDERSTOOD
)
OTHERS: Final = tuple(one for one in FIELDS if one not in IN_WORDS)
KEYS: Final = [one.key for one in IN_WORDS]
SECTIONS: Final = 200
UNSEEN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\x80-\x9f\ud800-\udfff\u202a-\u202e\ufffe\uffff]")


def typed(field: TermsField) -> str:
    """What somebody types: each awkward text in a line of its own, led by the field's key."""
    return "\n".join(f"{field.key} {text}" for text in AWKWARD)


def tight(text: str) -> str:
    """A text without its spaces, which a page and a terminal may lay out as they like."""
    return re.sub(r"\s+", "", text)


@dataclass(frozen=True)
class Printed:
    """What a network's board came to say, wherever it can be read; all without spaces."""

    kept: dict[str, str]
    places: dict[str, str]


def printed(house: Spoken) -> Printed:
    """Read it wherever it can be read."""
    shown = house.done("tor show board v1")
    papers = {
        sort: house.done(f"tor document board v1 {sort}").attachments[0].content
        for sort in ("word", "page", "text")
    }
    read = {
        "a terminal": plain(shown),
        "the console": html.unescape(re.sub(r"<[^>]+>", "", on_a_page(shown))),
        "Word": as_text(papers["word"]),
        "a page": html.unescape(re.sub(r"<[^>]+>", "", papers["page"].decode())),
        "text": papers["text"].decode(),
    }
    assert not [place for place, text in read.items() if UNSEEN.search(text.replace("\x0c", ""))]
    kept = {one.field: one.text for one in house.all(Clause, terms="TOR-COM-001-v1")}
    return Printed(kept, {place: tight(text) for place, text in read.items()})


@pytest.fixture(scope="module", params=["line", "form"])
def said(request: pytest.FixtureRequest) -> Printed:
    """Every field set to awkward texts, by a line each or by one form."""
    house = constituted()
    if request.param == "line":
        for one in IN_WORDS:
            house.done(f"tor set board {one.typed} {quote(typed(one))}")
    else:
        house.done(
            line_of_form("tor set", {"committee": "board"} | {one.key: typed(one) for one in IN_WORDS})
        )
    return printed(house)


@pytest.mark.parametrize("field", IN_WORDS, ids=KEYS)
def test_an_awkward_text_is_kept_and_printed_as_it_was_meant(said: Printed, field: TermsField) -> None:
    """Without what nobody can see; nothing else of it is lost, runs, or is taken for markup."""
    lines = [clean(line) for line in clean(typed(field)).split("\n")]
    assert tight(said.kept[field.key]) == tight("".join(lines))
    for place, text in said.places.items():
        for line in lines:
            assert tight(line) in text, f"{place}: {line}"


@pytest.mark.parametrize("field", OTHERS, ids=[one.key for one in OTHERS])
@pytest.mark.parametrize("text", AWKWARD[:5])
def test_a_field_that_holds_no_text_refuses_one(house: Spoken, field: TermsField, text: str) -> None:
    """A period, a day, a number, a yes: in a line and in a form alike, and nothing is changed."""
    before = house.commits()
    for line in (
        f"tor set board {field.typed} {quote(text)}",
        line_of_form("tor set", {"committee": "board", field.key: text}),
    ):
        reply = house.say(line)
        assert not reply.ok
        assert words(reply)
        assert not UNSEEN.search(plain(reply))
    assert house.commits() == before


def test_every_field_can_be_typed() -> None:
    """The list above leaves none out."""
    assert {one.name for one in FIELD_OPTIONS} == {one.key for one in (*IN_WORDS, *OTHERS)}


@pytest.fixture(scope="module")
def long() -> Spoken:
    """A board whose terms have two hundred sections of their own, agreed, and one of them changed since."""
    house = constituted()
    for number in range(1, SECTIONS + 1):
        house.done(f'tor section board "Matter {number}" "The board minds matter {number}, and says so."')
    house.done('tor agree board by all members on 2 Nov 2026 minute "IB/1"')
    house.done('tor section board "Matter 117" "The board minds it twice."')
    return house


def titles() -> Iterator[str]:
    """Each section as a reader finds it."""
    yield from (f"Matter {number}" for number in range(1, SECTIONS + 1))


def test_two_hundred_sections_are_kept_in_order(long: Spoken) -> None:
    """A record each, in the order in which they were written."""
    assert [one.title for one in long.all(TermsSection, terms="TOR-COM-001-v1")] == list(titles())


@pytest.mark.parametrize("line", ["tor show board v1", "tor document board v1 text", "tor document board v1"])
def test_two_hundred_sections_are_shown_and_printed_in_order(long: Spoken, line: str) -> None:
    """Each with its words, and none twice."""
    reply = long.done(line)
    content = reply.attachments[0].content if reply.attachments else plain(reply).encode()
    text = as_text(content) if content.startswith(b"PK") else content.decode()
    told = re.findall(r"The board minds matter (\d+), and says so\.", " ".join(text.split()))
    assert [int(number) for number in told] == list(range(1, SECTIONS + 1))


@pytest.mark.slow
def test_one_of_two_hundred_is_found_by_the_comparison(long: Spoken) -> None:
    """On screen it stands alone; in Word it alone is marked."""
    reply = long.done("tor compare board v1 v2 word")
    told = plain(reply)
    assert "The board minds it twice." in told
    assert "The board minds matter 117, and says so." in " ".join(told.split())
    assert "The board minds matter 118" not in told
    (file,) = reply.attachments
    marked = as_text(file.content)
    assert "The board minds matter 118, and says so." in marked
