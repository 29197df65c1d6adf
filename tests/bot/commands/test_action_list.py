"""Whether the log answers whose, where, how and when, in pages, and keeps confidences."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.render.plain import plain
from tests.bot.commands.an_action_log import HIDDEN, POLICY, SECRET, VAN, log
from tests.bot.commands.sitting import refusal
from tests.bot.commands.test_confidences import overheard
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import (
    ADA,
    ASHA,
    CORA,
    LENA,
    MIA,
    OBI,
    OWEN,
    SAM,
    Spoken,
    buttons,
    network_in_memory,
    words,
)

CLINICAL = "ACT-2026-0004"
DONE = "ACT-2026-0005"
OWENS = "ACT-2026-0006"


@pytest.fixture(scope="module")
def told() -> Spoken:
    """The board's log, an action of a lead role, one that is closed, one of the network; 2 January comes."""
    house = log()
    house.done('action add "Clinical lead" "Write it up" by 20 Jan 2027 committee board', SAM)
    house.done('action add mia "Read it" by 11 Dec 2026 committee board', SAM)
    house.done('action add owen "Count scanners" by 1 Jan 2027 organisation cvd', LENA)
    house.done(f"action close {DONE}", SAM)
    house.done(f"action done {VAN}", CORA)
    house.clock.forward(timedelta(days=23))
    return house


def listed(house: Spoken, line: str, who: str = OBI) -> list[str]:
    """The references that a line lists."""
    found = tables(house.done(line, who))
    return [row[0] for rows in found.values() for row in rows]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("", [OWENS, CLINICAL, POLICY, VAN]),
        ("open", [OWENS, CLINICAL, POLICY, VAN]),
        ("overdue", [OWENS]),
        ("late board", []),
        ("proposed", [VAN]),
        ("closed", [DONE]),
        ("all board", [CLINICAL, POLICY, VAN, DONE]),
        ("board", [CLINICAL, POLICY, VAN]),
        ('of "Clinical lead"', [CLINICAL]),
        ("of asha", [CLINICAL, POLICY]),
        ("of mia", [VAN]),
        ("at cvd", [OWENS]),
        ("at nht", [CLINICAL, POLICY, VAN]),
        ("since 20 Jan 2027", [CLINICAL, POLICY]),
        ("from 2 Jan 2027 until 20 Jan 2027", [CLINICAL]),
        ("about policy", [POLICY]),
        ("about mri of asha board until 1 Mar 2027 open", [POLICY]),
    ],
)
def test_it_answers_questions(told: Spoken, asked: str, found: list[str]) -> None:
    """The soonest due first, what has no day after them, and what is closed last."""
    lines = listed(told, f"action list {asked}") if found else []
    assert lines == found
    if not found:
        assert "No action on the log answers that" in words(told.done(f"action list {asked}", OBI))


def test_mine_are_those_that_i_own_or_help_with(told: Spoken) -> None:
    """Through a lead role too; each that is mine to do has its buttons."""
    assert listed(told, "action list mine", ASHA) == [CLINICAL, POLICY]
    assert listed(told, "action list my", MIA) == [HIDDEN, VAN]
    lines = [one.line for one in buttons(told.done("action list mine", ASHA))]
    assert lines[:4] == [f"action {verb} {CLINICAL}" for verb in ("done", "update", "extend", "reassign")]
    assert [one.line for one in buttons(told.done("action list mine", MIA))][:1] == [f"action done {HIDDEN}"]


def test_it_is_counted_and_its_key_is_printed(told: Spoken) -> None:
    """How many there are of each, and what the colours stand for; the colour is a word."""
    shown = plain(told.done("action list all", OBI), width=300)
    assert "5 actions: 4 open, 1 of them overdue, 1 proposed for closure, 1 closed." in shown
    assert "Rating: red: overdue; amber: due within seven days" in shown
    (rows,) = tables(told.done("action list all", OBI)).values()
    assert {row[0]: row[5] for row in rows} == {
        OWENS: "Red",
        CLINICAL: "Green",
        POLICY: "Green",
        VAN: "Green",
        DONE: "Blue",
    }


def test_a_confidential_action_is_listed_to_who_may_know_it(told: Spoken) -> None:
    """Neither listed nor counted nor found by its words for others, nor anywhere where others read along."""
    for who in (ADA, LENA, OBI, OWEN):
        assert HIDDEN not in listed(told, "action list", who)
        assert "No action on the log answers that" in words(told.done(f"action list about {SECRET}", who))
    for who in (MIA, SAM, ASHA):
        assert listed(told, f"action list about {SECRET}", who) == [HIDDEN]
    assert SECRET not in plain(overheard(told, "action list mine", MIA))
    assert SECRET not in plain(overheard(told, "action list", SAM))


def test_a_long_log_is_turned_page_by_page() -> None:
    """The buttons carry the question with the next page; a page beyond the last is the last."""
    house = log()
    for number in range(27):
        house.done(f'action add mia "Number {number}" by 1 Mar 2027 committee board', SAM)
    first = house.done("action list board since 1 Mar 2027", OBI)
    assert "27 actions: 27 open. Page 1 of 2." in plain(first)
    (turn,) = buttons(first)
    assert turn.line == "action list board since 1 Mar 2027 page 2"
    second = house.done(turn.line, OBI)
    assert len(*tables(second).values()) == 2
    assert [one.label for one in buttons(second)] == ["Earlier page"]
    assert words(house.done("action list board since 1 Mar 2027 page 9", OBI)) == words(second)


def test_days_the_wrong_way_round_are_refused_and_an_empty_log_says_how_to_fill_it() -> None:
    """In a sentence each."""
    house = network_in_memory()
    assert "nothing lies between them" in refusal(house, "action list since 2 Jan 2027 until 1 Jan 2027", ADA)
    assert "Nothing is open." in words(house.done("action list", ADA))
