"""Whether an annual report tells of objectives, reviews and actions, and of what goes on to the next year."""

from __future__ import annotations

from tests.bot.commands.a_year import a_year, on, printed
from tests.bot.conftest import LENA


def test_objectives_reviews_and_actions() -> None:
    """As they stood on the last day."""
    told = printed(a_year())
    for line in (
        "[Normal] Work programme 2026/27: Not agreed yet: it is to be by Wednesday 4 March 2026.",
        "| WP01 | MRI waits are below six weeks | Clinical lead (Dr Asha Rahman) | 1 of 2 reached; missed: ",
        "reached; missed: Half the backlog is gone (28 February 2027) | Amber | Open | late.",
        "| WP02 | One safety policy at all sites | Lena Lead | – | Blue | Done | All sites have it.",
        "| WP03 | A mobile scanner | Lena Lead | – | Green | Carried on as IB/2728/WP01 | –",
        "| WP04 | A shared rota | Lena Lead | – | Green | Dropped: nobody asks for it | –",
        "| MRI safety (PLN-001) | 15 January 2027 | 20 February 2027, 36 days late | Unchanged",
        "| CT contrast (PLN-002) | 10 March 2027 | Not done | –",
        "| Raised in the year | 3",
        "| Of these, done by their day | 1 of 2, 50%",
        "| Of these, overdue | 1",
        "| 002.3 | Ask the supplier | Mia Member | Sunday 28 February 2027",
    ):
        assert line in told, line


def test_what_goes_on() -> None:
    """To the next year, once this one is over."""
    house = a_year()
    house.done('plan add guideline "Ultrasound" committee board due 3 Jun 2027 topic "other"', LENA)
    house.done('plan add guideline "Later" committee board due 3 Jun 2028 topic "other"', LENA)
    told = printed(house)
    assert "[Heading 1] What goes on to 2027/28" in told
    for line in (
        "| Objective WP01 | Amber: MRI waits are below six weeks",
        "| Objective WP03 | Carried on as IB/2728/WP01: A mobile scanner",
        "| Actions | 1 is open, 1 of them overdue",
        "| To be settled | IB/2627/003(a): To lease a scanner",
        "| Review, overdue | CT contrast (PLN-002), since Wednesday 10 March 2027",
        "| Review | Ultrasound (PLN-003), by Thursday 3 June 2027",
        "| Next work programme | 2027/28: Not agreed yet: it is to be by Thursday 4 March 2027.",
    ):
        assert line in told, line
    assert "Later" not in told


def test_while_the_year_runs_it_is_what_is_still_to_come() -> None:
    """And a review that was put off says from when."""
    house = a_year()
    on(house, 2027, 3, 1)
    house.done('review postpone PLN-002 to 30 Apr 2027 because "the guidance is late"', LENA)
    assert "[Heading 1] What is still to come" in printed(house)
    on(house, 2027, 5, 2)
    house.done("review done PLN-002 unchanged on 2 May 2027 decision IB/2627/002(a)", LENA)
    reply = house.done("report annual board 2027/28", LENA)
    assert "Annual report 2027/28" in str(reply.parts)
