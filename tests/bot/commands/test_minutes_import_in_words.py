"""Whether all that a document proposes can be read before it is confirmed."""

from __future__ import annotations

from bot.render.plain import plain
from bot.reply import Table
from tests.bot.commands.sitting import sitting
from tests.bot.commands.written_minutes import Written, afterwards, plainly


def test_who_was_there_decisions_and_actions_are_read_back() -> None:
    """With the quorum that each decision would be stamped with."""
    tables = [one for one in plainly(afterwards()).given_back().parts if isinstance(one, Table)]
    assert {one.caption: one.rows for one in tables} == {
        "Who was there (3)": (
            ("Cora Chair", "chair", "start", "end", "new"),
            ("Dr Asha Rahman", "Trust representative", "start", "end", "new"),
            ("Sam Secretary", "in attendance", "start", "end", "new"),
        ),
        "Decisions (1)": (
            (
                "Scanner backlog",
                "To adopt the plan.",
                "Agreed",
                "Quorate: 2 counted, 2 needed, at 14:20",
                "new",
            ),
        ),
        "Actions (1)": (
            ("Scanner backlog", "Dr Asha Rahman: send the plan, by Wednesday 3 February 2027", "new"),
        ),
    }


def test_differences_are_shown_beside_one_another() -> None:
    """What is recorded now, and what would be; what stands beside the text is not taken, and named."""
    written = Written(sitting("#topic Budget", "#info We looked at it", "#agreed To buy it"))
    written.under("Budget", "We looked at it twice", "Agreed: To buy it").row(
        "Apologies", "Mia Member", "None"
    )
    told = plain(written.given_back())
    assert "“Budget”  We looked at it  We looked at it twice" in told
    assert "there already" in told
    assert "Not taken; it stays in the kept document (1)" in told
