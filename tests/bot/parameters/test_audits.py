"""Whether quarters, percentages, audits and guidelines are read as people write them."""

from __future__ import annotations

import pytest

from bot.commands.words import split
from bot.language.reading import Fault, Took
from bot.parameters.audits import A_GUIDELINE, A_PERCENTAGE, A_QUARTER, AN_AUDIT, GUIDELINES
from bot.parameters.base import Which, Words
from tests.bot.commands.an_audit import planned
from tests.bot.conftest import LENA


def words(said: str) -> Words:
    """A text as it is read."""
    return Words(split(said).words)


@pytest.mark.parametrize(
    ("said", "quarter"),
    [
        ("Q4 2026/27", "Q4 2026/27"),
        ("q4 of 2026-27", "Q4 2026/27"),
        ("2026/27 Q4", "Q4 2026/27"),
        ("Q3", "Q3 2026/27"),
        ("Q1", "Q1 2027/28"),
    ],
)
def test_a_quarter_is_read(said: str, quarter: str) -> None:
    """On 2 November 2026; without a year the one that is not over, and said back with it."""
    scene = planned().scene(LENA)
    read = A_QUARTER.take(words(said), 0, scene)
    assert isinstance(read, Took)
    assert read.end == len(words(said))
    assert A_QUARTER.line(read.value, scene) == quarter


def test_a_quarter_of_a_plain_year_is_asked_about() -> None:
    """It may be the calendar's or the money's, as long as neither is over."""
    scene = planned().scene(LENA)
    read = A_QUARTER.take(words("Q4 2026"), 0, scene)
    assert isinstance(read, Which)
    assert [label for label, _value in read.options] == [
        "Q3 2026/27 (October to December 2026)",
        "Q4 2026/27 (January to March 2027)",
    ]
    only = A_QUARTER.take(words("Q3 2026"), 0, scene)
    assert isinstance(only, Took)
    assert str(only.value) == "Q3 2026/27"


@pytest.mark.parametrize("said", ["first", "2026/27", "2026/27 board", "Q", "quarter"])
def test_other_words_are_no_quarter(said: str) -> None:
    """A year alone is none."""
    assert A_QUARTER.take(words(said), 0, planned().scene(LENA)) is None


@pytest.mark.parametrize(
    ("said", "told", "near"),
    [
        ("Q1 2026/27", "ended on Tuesday 30 June 2026", ("Q3 2026/27",)),
        ("Q2 2020", "ended on Wednesday 30 September 2020", ("Q3 2026/27",)),
        ("Q5 2026/27", "is no quarter", ()),
    ],
)
def test_a_quarter_that_is_over_or_none_is_put_right(said: str, told: str, near: tuple[str, ...]) -> None:
    """With the present one."""
    read = A_QUARTER.take(words(said), 0, planned().scene(LENA))
    assert isinstance(read, Fault)
    assert told in read.sentence
    assert read.nearest == near


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("82%", 82.0),
        ("82.5 %", 82.5),
        ("82 per cent", 82.0),
        ("82 percent", 82.0),
        ("0%", 0.0),
        ("100%", 100.0),
    ],
)
def test_a_percentage_is_read(said: str, value: float) -> None:
    """To one place behind the point."""
    read = A_PERCENTAGE.take(words(said), 0, planned().scene(LENA))
    assert isinstance(read, Took)
    assert (read.value, read.end) == (value, len(words(said)))


@pytest.mark.parametrize(
    ("said", "near"), [("101%", "100%"), ("-3%", "0%"), ("120 per cent", "100%"), ("82.46%", "82.5%")]
)
def test_what_cannot_be_a_share_is_put_right(said: str, near: str) -> None:
    """More than all, less than nothing, or finer than anybody counts."""
    read = A_PERCENTAGE.take(words(said), 0, planned().scene(LENA))
    assert isinstance(read, Fault)
    assert read.nearest == (near,)


@pytest.mark.parametrize("said", ["82", "AU01", "x%", "8 2%"])
def test_a_number_alone_is_no_percentage(said: str) -> None:
    """It may be anything."""
    assert A_PERCENTAGE.take(words(said), 0, planned().scene(LENA)) is None


def test_an_audit_is_known_by_its_reference_and_its_title() -> None:
    """Whatever the case of its letters."""
    scene = planned().scene(LENA)
    for said in ("AU01", "au01", "AUD-0001", '"MRI safety screening"'):
        read = AN_AUDIT.take(words(said), 0, scene)
        assert isinstance(read, Took), said
        assert AN_AUDIT.line(read.value, scene) == "AU01"


def test_a_guideline_is_known_by_its_topic_too() -> None:
    """One that is not kept is named in words, and the nearest that is kept is offered."""
    scene = planned().scene(LENA)
    for said in ("PLN-002", "radiation safety", "MRI safety"):
        read = GUIDELINES.take(words(said), 0, scene)
        assert isinstance(read, Took), said
        assert [one.id for one in read.value] == ["PLN-002"]
    missed = A_GUIDELINE.miss(words('"MRI saftey"'), 0, 1, scene)
    assert "no guideline called “MRI saftey”" in missed.sentence
    assert 'testing "MRI saftey"' in missed.sentence
    assert missed.nearest == ("PLN-002",)
