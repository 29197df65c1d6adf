"""Does the workbook that is handed out come back as it was filled in?"""

from __future__ import annotations

import io
import string
from collections.abc import Mapping

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands.moving_in.columns import LAYOUTS
from governance_store.records.committee import Committee, Seat
from governance_store.records.network import Organisation
from governance_store.records.person import Person, Post
from tests.bot.commands.moving_in.books import faults, notes, saved, send
from tests.bot.conftest import Spoken, network_in_memory


def template(spoken: Spoken) -> openpyxl.Workbook:
    """The workbook, opened by another's library."""
    (file,) = spoken.done("network template").attachments
    return openpyxl.load_workbook(io.BytesIO(file.content))


def fill(book: openpyxl.Workbook, sheet: str, *rows: Mapping[str, object]) -> None:
    """Write rows under their headings, below the example."""
    page = book[sheet]
    headings = {cell.value.removesuffix(" *"): cell.column for cell in page[1]}
    for number, row in enumerate(rows, page.max_row + 1):
        for heading, value in row.items():
            cell = page.cell(number, headings[heading], value)
            if isinstance(value, str):
                cell.data_type = "s"


def test_it_has_a_sheet_of_each_kind_with_an_example(bare: Spoken) -> None:
    """And a page that explains it."""
    book = template(bare)
    assert book.sheetnames == ["How to use", *(one.sheet for one in LAYOUTS.values())]
    for layout in LAYOUTS.values():
        assert str(book[layout.sheet]["A2"].value).startswith("Example:")


def test_the_examples_themselves_would_be_taken_in(bare: Spoken) -> None:
    """Whoever follows them is not refused."""
    book = template(bare)
    for layout in LAYOUTS.values():
        cell = book[layout.sheet]["A2"]
        cell.value = str(cell.value).removeprefix("Example: ")
    reply = send(bare, saved(book))
    assert faults(reply) == []
    bare.done("network import confirm IMP-001")
    assert len(bare.all(Seat)) == 1


def test_examples_are_left_out(bare: Spoken) -> None:
    """They may stay where they are."""
    book = template(bare)
    fill(book, "People", {"Name": "Jane Smith", "E-mail address": "jane@x.example"})
    reply = send(bare, saved(book))
    assert faults(reply) == []
    assert "1 row is only an example" in notes(reply)
    bare.done("network import confirm IMP-001")
    assert [one.name for one in bare.all(Person)][1:] == ["Jane Smith"]


LETTERS = st.characters(exclude_categories=("C", "Z", "P", "S", "M", "N"))
WORDS = st.text(LETTERS, min_size=2, max_size=10).filter(
    lambda word: word.casefold() == word.casefold().strip()
)
NAMES = st.lists(WORDS, min_size=2, max_size=3).map(" ".join)
KEYS = st.text(string.ascii_lowercase, min_size=6, max_size=10).map(lambda key: f"{key}-x")
PERSONS = st.lists(
    st.tuples(NAMES, st.sampled_from(["", "Radiologist", "=1+1", "R&D <lead>"])), min_size=1, max_size=6
)


@pytest.mark.slow
@settings(max_examples=10, deadline=None)
@given(persons=PERSONS, key=KEYS, trust=NAMES)
def test_what_is_filled_in_comes_into_the_record(
    persons: list[tuple[str, str]], key: str, trust: str
) -> None:
    """Whatever people are called; and the same file again changes nothing."""
    spoken = network_in_memory()
    book = template(spoken)
    fill(book, "Organisations", {"Organisation": trust, "Short name": key, "Sector": "nhs"})
    rows = [
        {
            "Name": name,
            "E-mail address": f"p{number}@x.example",
            "Organisation": key,
            "Profession": profession,
        }
        for number, (name, profession) in enumerate(persons)
    ]
    wanted = [(*one, "yes" if number else "no") for number, one in enumerate(persons)]
    fill(book, "People", *({**row, "Same person": "no"} for row in rows))
    fill(book, "Committees", {"Committee": "Board of Tests", "Short name": "bot-x", "Chair": "p0@x.example"})
    fill(book, "Posts", {"Lead role": "Test lead", "Holder": "p0@x.example"})
    fill(
        book,
        "Seats",
        *(
            {"Committee": "bot-x", "Role": f"Member {n}", "Holder": f"p{n}@x.example"}
            for n in range(len(rows))
        ),
    )
    reply = send(spoken, saved(book))
    assert faults(reply) == []
    spoken.done("network import confirm IMP-001")
    assert [(one.name, one.profession) for one in spoken.all(Person)[1:]] == [one[:2] for one in wanted]
    assert [(one.name, one.key) for one in spoken.all(Organisation)] == [(trust, key)]
    assert len(spoken.all(Seat)) == len(persons)
    assert len(spoken.all(Committee)) == len(spoken.all(Post)) == 1
    before = len(spoken.all(Person))
    again = send(spoken, saved(book))
    assert "network import confirm" not in str(again.parts)
    assert len(spoken.all(Person)) == before
