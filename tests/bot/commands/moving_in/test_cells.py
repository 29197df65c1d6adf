"""Is a cell read as what it says, and told where it says nothing of the sort?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.moving_in.cells import Cells
from bot.commands.moving_in.told import Cell, Told
from bot.commands.organisation import A_SECTOR
from governance_store.records.network import Sector
from templates.contexts.sheets import Value
from tests.bot.conftest import Spoken, network_in_memory

SPOKEN: Spoken = network_in_memory()


def reader() -> tuple[Told, Cells]:
    """What reads, and where it tells."""
    told = Told()
    return told, Cells(told, SPOKEN.scene())


def cell(value: Value) -> Cell:
    """A cell that holds a value."""
    return Cell("S", 2, 1, "H", value)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("Dr Zoë Ŵyn-O'Brien", "Dr Zoë Ŵyn-O'Brien"),
        ("  two   spaces ", "two spaces"),
        ("=HYPERLINK(1)", "=HYPERLINK(1)"),
        ("+44 20", "+44 20"),
        ("@someone", "@someone"),
        (12, "12"),
        (12.0, "12"),
        (1.5, "1.5"),
        (None, ""),
        ("\u200b", ""),
        ("line\nend", "line end"),
    ],
)
def test_text_is_kept_as_it_is(value: Value, text: str) -> None:
    """Also what begins like a formula, and a number that stands for a name."""
    told, cells = reader()
    assert cells.text(cell(value), "a name") == text
    assert told.faults == []


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        (True, "holds a yes or no"),
        (date(2026, 1, 1), "holds a date or a time"),
        ("a\x07b", "control character"),
        ("a\x00b", "control character"),
        ("#N/A", "#N/A is an error of the spreadsheet"),
        ("#REF!", "error of the spreadsheet"),
        ("x" * 121, "may have 120 characters; this one has 121"),
    ],
)
def test_what_is_no_text_is_told(value: Value, fault: str) -> None:
    """With what it is."""
    told, cells = reader()
    assert cells.text(cell(value), "a name") == ""
    assert fault in told.faults[0].text


@pytest.mark.parametrize(
    ("value", "addresses"),
    [
        ("a@x.example", ("a@x.example",)),
        ("mailto:a@x.example", ("a@x.example",)),
        ("Asha Rahman <a@x.example>", ("a@x.example",)),
        ("a@x.example; b@x.example", ("a@x.example", "b@x.example")),
        ("a@x.example, A@x.example", ("a@x.example",)),
        (None, ()),
    ],
)
def test_addresses(value: Value, addresses: tuple[str, ...]) -> None:
    """One or several, as people write them."""
    told, cells = reader()
    assert cells.addresses(cell(value)) == addresses
    assert told.faults == []


@pytest.mark.parametrize("value", ["x@@y", "none", "a@", "@b", 12])
def test_what_is_no_address(value: Value) -> None:
    """Each is named."""
    told, cells = reader()
    assert cells.addresses(cell(value)) == ()
    assert told.faults[0].sentence == f"“{value}” is not an address."


FIRST_OF_APRIL = date(2026, 4, 1)


@pytest.mark.parametrize(
    ("value", "note"),
    [
        (FIRST_OF_APRIL, ""),
        (datetime(2026, 4, 1, 9), ""),  # noqa: DTZ001 -- as cells hold it
        ("1 April 2026", ""),
        ("1st of April 2026", ""),
        ("2026-04-01", ""),
        ("Wednesday 1 April 2026", ""),
        ("1 Apr 26", "names no year"),
        ("01/04/2026", "is read day first, as Wednesday 1 April 2026"),
        ("1.4.2026", "is read day first, as Wednesday 1 April 2026"),
        (46113, "the number 46113 is read as Wednesday 1 April 2026"),
        (46113.5, "is read as Wednesday 1 April 2026"),
    ],
)
def test_days_in_every_form(value: Value, note: str) -> None:
    """Day first; what may be meant otherwise is said back."""
    told, cells = reader()
    found = cells.day(cell(value))
    said = " ".join(one.sentence for one in (*told.notes, *told.faults))
    assert note in said
    assert found == (None if "no year" in note else FIRST_OF_APRIL)
    assert bool(told.notes) is ("is read" in note)


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        ("31 November 2026", "November"),
        ("12/25/2026", ""),
        ("Thursday 1 April 2026", "Wednesday"),
        ("next Thursday", "names no year"),
        ("1 April", "names no year"),
        ("soon", "“soon” is no date"),
        (5, "5 is no date"),
        (-1, "-1 is no date"),
        (True, "is no date"),
        (time(9), "is no date"),
    ],
)
def test_what_is_no_day(value: Value, fault: str) -> None:
    """A day that there is not, one without a year, and what is none."""
    told, cells = reader()
    assert cells.day(cell(value)) is None
    assert fault in told.faults[0].sentence


def test_old_macintoshes_count_from_1904() -> None:
    """Their bare numbers are 1,462 days later."""
    told = Told()
    assert Cells(told, SPOKEN.scene(), days_from_1904=True).day(cell(46113 - 1462)) == FIRST_OF_APRIL


TWO = datetime(2026, 1, 1, 14)  # noqa: DTZ001 -- as cells hold it


@pytest.mark.parametrize("value", [time(14), "14:00", "2pm", "14.00", 14 / 24, TWO])
def test_times_in_every_form(value: Value) -> None:
    """Also the fraction of a day that spreadsheets store."""
    told, cells = reader()
    assert cells.clock(cell(value)) == time(14)
    assert told.faults == []


@pytest.mark.parametrize(
    ("value", "minutes"),
    [(90, 90), ("90", 90), ("90m", 90), ("1h 30m", 90), (time(1, 30), 90), ("2 hours", 120)],
)
def test_lengths_in_every_form(value: Value, minutes: int) -> None:
    """A bare number is minutes."""
    assert reader()[1].minutes(cell(value)) == minutes


@pytest.mark.parametrize(
    ("value", "said"),
    [(True, True), (False, False), ("Yes", True), ("n", False), ("Voting", True), ("non-voting", False),
     (1, True), (0, False), (None, None)],
)  # fmt: skip
def test_yes_and_no(value: Value, *, said: bool | None) -> None:
    """As people mark a column."""
    told, cells = reader()
    assert cells.yes(cell(value)) is said
    assert told.faults == []


def test_one_of_a_few() -> None:
    """By every spelling that a line takes."""
    told, cells = reader()
    assert cells.chosen(cell("NHS"), A_SECTOR) is Sector.NHS
    assert cells.chosen(cell("independent provider"), A_SECTOR) is Sector.INDEPENDENT
    assert cells.chosen(cell(None), A_SECTOR) is None
    assert told.faults == []
    assert cells.chosen(cell("charity"), A_SECTOR) is None
    assert "“charity” is not a sector" in told.faults[0].sentence


READERS: list[Callable[[Cells, Cell], object]] = [
    Cells.addresses,
    Cells.day,
    Cells.clock,
    Cells.minutes,
    Cells.yes,
    Cells.link,
]


@pytest.mark.parametrize(
    ("read", "value", "fault"),
    [
        (Cells.clock, "late", "“late” is no time"),
        (Cells.minutes, "long", "“long” is no length"),
        (Cells.minutes, "0", "“0” is no length"),
        (Cells.yes, "perhaps", "“perhaps” is neither yes nor no"),
        (Cells.link, "nowhere", "“nowhere” is not a web address"),
    ],
)
def test_what_is_none_of_these(read: Callable[[Cells, Cell], object], value: Value, fault: str) -> None:
    """Is named with what was expected."""
    told, cells = reader()
    assert not read(cells, cell(value))
    assert fault in told.faults[0].sentence


@given(
    st.one_of(
        st.text(max_size=40), st.floats(allow_nan=False), st.integers(), st.booleans(), st.dates(), st.times()
    )
)
def test_nothing_is_too_odd(value: Value) -> None:
    """Whatever stands in a cell is read or told, never a fault of our own; and never both."""
    for read in READERS:
        told, cells = reader()
        found = read(cells, cell(value))
        assert not (found and told.faults) or isinstance(found, tuple)


def test_a_link_is_read() -> None:
    """As a line takes one."""
    assert reader()[1].link(cell("https://example.org/join")) == "https://example.org/join"


def test_several_names_in_a_cell() -> None:
    """With a semicolon or a line end between them."""
    assert reader()[1].several(cell("A; B\nC;"), "a name") == ["A", "B", "C"]
