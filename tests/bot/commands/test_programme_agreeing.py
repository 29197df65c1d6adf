"""Whether a programme is agreed only by a decision of its committee that binds."""

from __future__ import annotations

from datetime import date

from tests.bot.commands.a_programme import ADDED, programme
from tests.bot.commands.sitting import refusal, sitting
from tests.bot.conftest import LENA, Spoken, words


def decided(*more: str) -> Spoken:
    """The board has agreed to something at its meeting, with a programme before it."""
    return sitting("#topic Work programme", "#agreed To agree it", *more, before=(ADDED,))


def test_a_decision_with_a_quorum_agrees_to_it() -> None:
    """From the day on which it was taken; what is added later says so."""
    house = decided()
    said = words(house.done("programme agree 2027/28 by 001(a) committee board", LENA))
    assert "is agreed, by IB/2627/001(a)" in said
    assert programme(house).agreed == date(2026, 12, 10)
    shown = house.done("programme show 2027/28 committee board", LENA)
    assert "Agreed on Thursday 10 December 2026 by IB/2627/001(a)." in str(shown.parts)
    house.clock.instant = house.clock.instant.replace(month=12, day=12)
    house.done('programme add 2027/28 "Later" committee board', LENA)
    assert "since the programme was agreed" in str(house.done("programme objective WP02", LENA).parts)


def test_a_recommendation_or_a_refusal_does_not() -> None:
    """Nor does another committee's decision, nor one about a programme that does not exist."""
    house = decided("#rejected To drop it", "#leave asha", "#agreed To agree it again")
    for line, why in (
        ("programme agree 2027/28 by 001(b) committee board", "was not agreed"),
        ("programme agree 2027/28 by 001(c) committee board", "was taken without a quorum"),
        ("programme agree 2028/29 by 001(a) committee board", "has no work programme for 2028/29"),
    ):
        assert why in refusal(house, line, LENA), line
    house.done('programme add 2027/28 "x" committee mri', LENA)
    told = refusal(house, "programme agree 2027/28 by 001(a) committee mri", LENA)
    assert "is a decision of Imaging Network Board" in told


def test_an_empty_programme_is_not_agreed() -> None:
    """There is nothing to agree to."""
    house = decided()
    house.done("programme drop WP01 because so", LENA)
    told = refusal(house, "programme agree 2027/28 by 001(a) committee board", LENA)
    assert "has no objective yet" in told
