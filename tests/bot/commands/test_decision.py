"""Whether the register lists what was decided across meetings, to those who may know it."""

from __future__ import annotations

import pytest

from bot.render.plain import plain
from tests.bot.commands.sitting import refusal, sitting
from tests.bot.commands.test_confidences import overheard
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import ADA, CORA, LENA, OBI, SAM, Spoken, network_in_memory, words

SECRET = "Grievance"


@pytest.fixture(scope="module")
def told() -> Spoken:
    """Two meetings: decisions, one not agreed, a confidential one, a recommendation and what settled it."""
    house = sitting(
        "#topic MRI backlog",
        "#agreed To adopt the MRI plan",
        "#rejected To close site B",
        "#leave asha",
        "#agreed To buy a scanner",
        "#agreed To lease a van",
        "#confidential because staff are named",
        f"#agreed {SECRET} upheld",
        "#public",
        "#endmeeting",
    )
    house.done("meeting schedule board 4 Jan 2027 14:00 90m at here", LENA)
    house.clock.instant = house.clock.instant.replace(year=2027, month=1, day=4)
    house.done("minutes start board", SAM)
    house.done("#arrive asha, cora at 14:00\n#topic 5\n#agreed The scanner is bought", SAM)
    return house


def listed(house: Spoken, line: str, who: str = OBI) -> list[str]:
    """The references that a line lists."""
    found = tables(house.done(line, who))
    return [row[0] for rows in found.values() for row in rows]


def test_it_lists_what_was_decided_across_meetings(told: Spoken) -> None:
    """The newest first, each as it stands now."""
    (rows,) = tables(told.done("decision list", OBI)).values()
    assert [(row[0], row[4]) for row in rows] == [
        ("IB/2627/002(a)", "decided"),
        ("IB/2627/001(d)", "recommended"),
        ("IB/2627/001(c)", "settled"),
        ("IB/2627/001(b)", "not agreed"),
        ("IB/2627/001(a)", "decided"),
    ]


@pytest.mark.parametrize(
    ("asked", "ends"),
    [
        ("board decided", ["2(a)", "1(a)"]),
        ("recommended", ["1(d)"]),
        ("not agreed board", ["1(b)"]),
        ("settled", ["1(c)"]),
        ("about scanner", ["2(a)", "1(c)"]),
        ('about "plan mri"', ["1(a)"]),
        ("board about scanner until 31 Dec 2026", ["1(c)"]),
        ("since 1 Jan 2027", ["2(a)"]),
        ("since 10 Dec 2026 until 10 Dec 2026 about van", ["1(d)"]),
    ],
)
def test_it_answers_questions(told: Spoken, asked: str, ends: list[str]) -> None:
    """By committee, state, words and days, alone or together."""
    assert listed(told, f"decision list {asked}") == [f"IB/2627/00{end}" for end in ends]


def test_what_nothing_answers_is_said(told: Spoken) -> None:
    """Also of a committee that decided nothing, and in a network that never met."""
    assert "No decision in the register answers that" in words(told.done("decision list mri", OBI))
    assert "Nothing has been decided yet" in words(network_in_memory().done("decision list", ADA))
    assert "nothing lies between them" in refusal(told, "decision list since 2 Jan 2027 until 1 Jan 2027")


def test_a_confidential_decision_is_for_who_was_there(told: Spoken) -> None:
    """Neither listed nor found by its words nor shown to anybody else, and never where others read along."""
    for who in (ADA, LENA, OBI):
        assert listed(told, f"decision list about {SECRET}", who) == []
        assert "for which you were not there" in refusal(told, "decision show DCS-2026-0005", who)
    for who in (SAM, CORA):
        assert listed(told, f"decision list about {SECRET}", who) == ["IB/2627/001(e)"]
        assert f"{SECRET} upheld" in plain(told.done("decision show IB/2627/001(e)", who))
    for line in ("decision list", f"decision list about {SECRET}", "decision show IB/2627/001(e)"):
        assert SECRET not in plain(overheard(told, line)).replace(line, "")
    assert "Others read along here" in words(overheard(told, "decision show IB/2627/001(e)"))
