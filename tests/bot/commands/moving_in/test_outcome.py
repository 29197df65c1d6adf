"""Does a file come to the same each time it is asked, and to something else where that would differ?"""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.commands.moving_in.columns import LAYOUTS
from bot.render.plain import plain
from governance_store.records.importing import Import
from governance_store.records.kinds import kind_of
from governance_store.records.person import Person
from tests.bot.commands.moving_in.books import PEOPLE, WHOLE, book, faults, send
from tests.bot.conftest import Spoken, buttons, network_in_memory, words


def digest(house: Spoken) -> str:
    """What the last file was shown to come to."""
    return house.all(Import)[-1].outcome


def test_asked_twice_it_comes_to_the_same(bare: Spoken) -> None:
    """Also when others were given the identifiers meanwhile."""
    send(bare, book(**WHOLE))
    first = digest(bare)
    bare.done('person add "Somebody Else"')
    bare.done('post add "Another lead"')
    bare.done("network import IMP-001")
    assert digest(bare) == first


@pytest.mark.parametrize(
    "line",
    [
        'organisation add "ClearView Diagnostics" independent short cvd',
        'person add "Niamh O\'Brien" email niamh@x.example profession "Physicist"',
        'committee add "Imaging Network Board" short board',
    ],
)
def test_what_would_differ_is_another(bare: Spoken, line: str) -> None:
    """Something of the file is there by now."""
    send(bare, book(**WHOLE))
    first = digest(bare)
    bare.done(line)
    bare.done("network import IMP-001")
    assert digest(bare) != first


def test_whoever_is_named_twice_in_different_sheets_is_one(bare: Spoken) -> None:
    """A workbook may list people on several sheets, one for each trust."""
    more = [PEOPLE[0], PEOPLE[1], ["Extra Person", "extra@x.example", "cvd", ""]]
    reply = send(bare, book(**WHOLE, Contacts=more))
    assert faults(reply) == []
    bare.done("network import confirm IMP-001")
    assert len(bare.all(Person)) == 5


HEADINGS = sorted(
    {name for one in LAYOUTS.values() for column in one.columns for name in (column.heading, *column.also)}
)
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 60_000),
    st.floats(0, 2),
    st.dates(date(1990, 1, 1), date(2040, 1, 1)),
    st.sampled_from(
        ["board", "nht", "Ada Admin", "Ada Admin; Ada Admin", "1/4/2026", "14:00", "yes", "x@x.example"]
    ),
    st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=12),
)


@st.composite
def sheets(draw: st.DrawFn) -> dict[str, list[list[object]]]:
    """Sheets under real names and headings, in which anything stands."""
    names = draw(st.lists(st.sampled_from([one.sheet for one in LAYOUTS.values()]), min_size=1, unique=True))
    made: dict[str, list[list[object]]] = {}
    for name in names:
        headings: list[object] = list(draw(st.lists(st.sampled_from(HEADINGS), min_size=1, max_size=6)))
        rows = draw(st.lists(st.lists(VALUES, min_size=1, max_size=6), max_size=5))
        made[name] = [headings, *rows]
    return made


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(sheets())
def test_nothing_is_too_odd(made: dict[str, list[list[object]]]) -> None:
    """Whatever stands in a file, it is shown or refused in sentences, and what is shown can be taken in."""
    spoken = network_in_memory()
    reply = send(spoken, book(**made))
    assert "mistake of its own" not in words(reply)
    before = len(spoken.all(Person))
    if not reply.ok or not any("confirm" in one.line for one in buttons(reply)):
        assert len(spoken.all(Person)) == before
        return
    done = spoken.say("network import confirm IMP-001")
    assert done.ok, words(done)
    again = send(spoken, book(**made))
    assert "mistake of its own" not in words(again)
    assert not any("confirm" in one.line for one in buttons(again)), plain(again)


def test_it_is_written_as_one(bare: Spoken) -> None:
    """Everything the file comes to stands in one commit, with the import itself."""
    send(bare, book(**WHOLE))
    bare.done("network import confirm IMP-001")
    commit = bare.store.commit(bare.commits())
    kinds = [change.kind for change in commit.changes]
    assert commit.verb == "network.imported"
    assert kinds[0] == kind_of(Import).name
    assert {"organisation", "person", "committee", "post", "seat", "meeting", "invitation", "letter"} <= set(
        kinds
    )
