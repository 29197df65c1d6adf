"""The story of an audit: planned, done, shared, acted on and repeated, and everything that cannot be."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from governance_store.rules.quarters import Quarter, quarter_of
from tests.stories.plays import Days, Fills, Presses, Says, Step

TITLE: Final = "Screening & consent <MRI>"


def audited(days: Days) -> tuple[Step, ...]:
    """One audit of the rolling programme, from the plan to the one that repeats it."""
    now = quarter_of(days.today)
    return (
        *_planned(now),
        *_what_cannot_be_planned(now),
        *_done(days),
        *_came_of_it(days),
        *_repeated(),
        *_on_paper(),
    )


def _planned(now: Quarter) -> tuple[Step, ...]:
    return (
        Fills(
            "lena",
            "audit add",
            f'audit add "{TITLE}" in {now}',
            {"Title": TITLE, "Quarter": str(now)},
            "Plan it",
            (f"AU01 is planned for {now.in_full}", TITLE, "Nobody leads on it", "It tests no guideline"),
            "audit.planned",
        ),
        Says(
            "lena",
            'audit change AU01 lead "Mia Member" testing "MRI safety policy" with nht target 95%'
            ' standard "Screened & signed" professions "radiographers and physicists"',
            ("AU01 is changed.",),
            "audit.changed",
        ),
        Says("owen", "audit show AU01", (TITLE, "Mia Member", "MRI safety policy", "Screened & signed")),
    )


def _what_cannot_be_planned(now: Quarter) -> tuple[Step, ...]:
    over = quarter_of(now.starts - timedelta(days=1))
    return (
        Says("owen", f"audit add Doses in {now}", ("you are an observer here",)),
        Says("lena", f"audit add Doses in {over}", (f"{over.in_full} ended on",)),
        Says("lena", f"audit add Doses in {now} target 120%", ("120% is not from 0% to 100%",)),
        Says("lena", f"audit add Doses in {now} guideline Unheard-of", ("There is no guideline called",)),
        Says("lena", f'audit add "{TITLE}" in {now}', ("is in the programme already, as AU01",)),
        Says("mia", "audit again AU01", ("AU01 has no result yet",)),
        Says("mia", "audit shared AU01 with nht", ("AU01 has no result yet",)),
    )


def _done(days: Days) -> tuple[Step, ...]:
    """By its lead; on no day that is to come."""
    finding = 'finding "Forms <were> incomplete & late"'
    return (
        Says("mia", f"audit start AU01 on {days.passed(20)}", ("AU01 began on",), "audit.started"),
        Says("owen", "audit result AU01 82%", ("its lead can say that",)),
        Says("mia", f"audit result AU01 82% on {days.typed()}", ("is still to come",)),
        Says("mia", f"audit result AU01 82% on {days.passed(30)}", ("so it had no result before that",)),
        Says(
            "mia",
            f"audit result AU01 82% on {days.passed(10)} {finding}",
            ("AU01 showed 82%", "13 points below the target of 95%", "It is to be repeated by"),
            "audit.result-recorded",
        ),
        Says("mia", "brief", ("has a result that is to be shared",)),
    )


def _came_of_it(days: Days) -> tuple[Step, ...]:
    return (
        Says(
            "mia",
            'audit shared AU01 with nht and "All <radiographers> & helpers" how "Slides, on the intranet"',
            ("Northmoor Hospitals NHS Trust and All <radiographers> & helpers",),
            "audit.shared",
        ),
        Says(
            "mia",
            f'audit action AU01 "Cora Chair" "Change the <form> & teach it" by {days.typed()}',
            ("is on the log, for Cora Chair",),
            "action.raised",
        ),
        Presses("mia", "Show it", ("Change the <form> & teach it", f"audit AU01: {TITLE}")),
        Presses(
            "mia", "The audit it comes from", ("Forms <were> incomplete & late", "Slides, on the intranet")
        ),
    )


def _repeated() -> tuple[Step, ...]:
    return (
        Says("mia", "audit again AU01", ("AU02 is planned for",), "audit.repeat-planned"),
        Presses("mia", "The audit", ("AU01: 82% (target 95%)",)),
        Says("mia", "audit again AU01", ("AU01 is repeated already, by AU02.",)),
        Says("owen", "audit compare AU01", ("It has not been repeated yet.",)),
        Says("mia", "audit drop AU02 because no", ("you are a member here",)),
        Says(
            "lena",
            "audit drop AU02 because it is <national> & done",
            ("AU02 is no longer in the programme.",),
            "audit.dropped",
        ),
        Says("mia", "audit start AU02", ("it is <national> & done",)),
    )


def _on_paper() -> tuple[Step, ...]:
    return (
        Says("owen", "audit matrix", ("MRI safety policy", "AU01: 82% (target 95%)")),
        Presses("owen", "As a Word document", ("1 audit",), hands_over=".docx"),
        Says("owen", "audit document excel", ("1 audit",), hands_over=".xlsx"),
    )
