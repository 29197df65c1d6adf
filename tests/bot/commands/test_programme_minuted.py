"""Whether objectives are told against the minutes, and those named of which these say nothing."""

from __future__ import annotations

from tests.bot.commands.a_year import a_year, printed
from tests.bot.commands.sitting import refusal
from tests.bot.commands.test_meeting_present import tables
from tests.bot.conftest import LENA, OBI, buttons, words


def test_what_is_found_and_what_is_not() -> None:
    """Each place with its day; a dropped objective is not asked for."""
    reply = a_year().done("programme minuted 2026/27", OBI)
    assert tables(reply) == {
        "WP01: MRI waits are below six weeks (1)": (
            ("10 Dec 2026", "Decision", "IB/2627/002(a)", "To adopt the plan under WP01"),
        )
    }
    assert "The minutes say nothing of 2 objectives: WP02 and WP03." in words(reply)
    assert "WP04" not in str(reply.parts)
    assert [one.line for one in buttons(reply)] == [
        "programme show 2026/27 committee board",
        "report annual board 2026/27",
    ]


def test_once_all_are_found_that_is_said() -> None:
    """By what a decision changed."""
    house = a_year()
    for number in (2, 3):
        house.done(f'decision effect IB/2627/003(a) work programme "WP0{number} is begun"', LENA)
    assert "The minutes come to every objective." in words(house.done("programme minuted 2026/27", OBI))


def test_a_year_without_a_programme_is_refused() -> None:
    """With the line that begins one."""
    told = refusal(a_year(), "programme minuted 2030/31", OBI)
    assert "Imaging Network Board has no work programme for 2030/31." in told


def test_the_annual_report_tells_it_too() -> None:
    """Also where it is nothing."""
    told = printed(a_year())
    assert "| WP01 | 10 Dec 2026: decision IB/2627/002(a)" in told
    assert "| WP02 | Nothing" in told
