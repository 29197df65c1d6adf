"""The story of a year's work: a programme is drafted, agreed by a decision with a quorum, and worked on."""

from __future__ import annotations

from governance_store.rules.minute_numbers import financial_year
from tests.stories.plays import Days, Says, Step, called, group_with_terms


def a_years_work(days: Days) -> tuple[Step, ...]:
    """A group's programme for the year, from its first objective to one that is done."""
    first = days.today.year - (days.today.month < 4)
    year = f"{first}/{(first + 1) % 100:02}"
    return (
        *group_with_terms(days, "Works Group", "works", "two members including the chair"),
        called(f"works {days.soon()} 30m", "Works Group", "the year has begun"),
        *_drafted(year),
        *_what_cannot_be(days, first),
        *_agreed(days, year),
        *_worked_on(days, year),
    )


def _drafted(year: str) -> tuple[Step, ...]:
    return (
        Says(
            "lena",
            f'programme add {year} "Waits < six weeks & falling" committee works lead "Mia Member"'
            ' measure "The *return*" with nht statements IN-602',
            ("Waits < six weeks & falling", "WP01"),
            "programme.objective-added",
        ),
        Says(
            "lena",
            f'programme add {year} "One <policy>" committee works',
            ("WP02",),
            "programme.objective-added",
        ),
        Says("owen", f"programme show {year} committee works", ("Not agreed yet", "One <policy>")),
    )


def _what_cannot_be(days: Days, first: int) -> tuple[Step, ...]:
    year, code = f"{first}/{(first + 1) % 100:02}", f"WORKS/{financial_year(days.today)}"
    return (
        Says("lena", f'programme add {first + 1} "Else" committee works', (f"which overlaps {first + 1}",)),
        Says("lena", 'programme add 2019/20 "Else" committee works', ("2019/20 ended on",)),
        Says(
            "lena", f'programme add {year} "One <policy>" committee works', ("stands in the work programme",)
        ),
        Says("lena", f"programme agree {year} by {code}/001(a) committee works", ("There is no decision",)),
        Says("owen", f"programme progress {code}/WP01 red because of snow", ("is for who leads on it",)),
    )


def _agreed(days: Days, year: str) -> tuple[Step, ...]:
    code = f"WORKS/{financial_year(days.today)}"
    return (
        Says("lena", "minutes start works", ("Works Group",), "minutes.started"),
        Says("lena", "#topic The year", (), "minutes.said"),
        Says("lena", "#agreed To do it", (), "decision.recorded"),
        Says("lena", f"programme agree {year} by {code}/001(a) committee works", ("without a quorum",)),
        Says("lena", '#arrive "Mia Member", "Cora Chair"', ("Mia Member",), "person.arrived"),
        Says("lena", "#agreed To do all of it", (), "decision.recorded"),
        Says("lena", "#endmeeting", (), "minutes.closed"),
        Says(
            "lena",
            f"programme agree {year} by {code}/001(b) committee works",
            (f"{code}/001(b)",),
            "programme.agreed",
        ),
    )


def _worked_on(days: Days, year: str) -> tuple[Step, ...]:
    one = f"WORKS/{financial_year(days.today)}/WP01"
    return (
        Says(
            "mia",
            f'programme milestone {one} "All figures" by Q4',
            ("All figures",),
            "programme.milestone-added",
        ),
        Says(
            "mia", f"programme progress {one} amber because one site waits", ("amber",), "programme.progress"
        ),
        Says("mia", f"programme progress {one} blue because all is done", ("while a milestone is open",)),
        Says("mia", f"programme reached {one} 1", ("was reached on",), "programme.milestone-reached"),
        Says("mia", f"programme progress {one} blue because all is done", ("blue",), "programme.progress"),
        Says("owen", f"programme objective {one}", ("one site waits", "all is done", "IN-602")),
        Says("owen", f"programme report {year} committee works", ("WP01",)),
        Says("owen", f"programme document {year} committee works", (), hands_over=".docx"),
    )
