"""The story of a programme's year: agreed, moved on, held against the minutes, and reported on."""

from __future__ import annotations

from typing import Final

from governance_store.rules.local_time import date_short
from governance_store.rules.minute_numbers import financial_year
from governance_store.rules.programmes import Year, after, financial_on
from tests.stories.plays import Days, Fills, Presses, Says, Step

WAITS: Final = "Waits for MRI & CT are <six> weeks"


def a_programme_year(days: Days) -> tuple[Step, ...]:
    """A group with two objectives, from the first of them to its annual report."""
    year = financial_on(days.today)
    return (
        *_a_group(days),
        *_objectives(year),
        *_what_cannot_be(year),
        *_met(days, year),
        *_moved_on(year),
        *_looked_at(year),
        *_reported(year),
    )


def _reference(year: Year, number: int) -> str:
    """An objective of this group's programme; other groups have one of the same number."""
    return f"PG/{financial_year(year.starts)}/WP0{number}"


def _a_group(days: Days) -> tuple[Step, ...]:
    return (
        Says("ada", 'committee add "Programme Group" short prog', ("constituted",), "committee.constituted"),
        Says("ada", 'seat add prog "Trust lead" of nht for "Mia Member"', ("held by",), "seat.added"),
        Says(
            "ada",
            'committee set prog chair "Cora Chair" secretary "Ada Admin" code PG',
            ("Cora Chair",),
            "committee.set",
        ),
        Says(
            "lena",
            'tor set prog quorum "two members including the chair" purpose "To make <plans> & keep them"',
            ("The quorum is two members",),
            "terms.set",
        ),
        Says(
            "lena",
            f'meeting schedule prog {days.soon()} 30m extraordinary because "the year has begun"',
            ("Programme Group",),
            "meeting.scheduled",
        ),
    )


def _objectives(year: Year) -> tuple[Step, ...]:
    """Two, of which one is led; a milestone by the end of the year."""
    first = _reference(year, 1)
    more = 'measure "DM01 & more" lead "Mia Member" with nht statements IN-602'
    return (
        Says(
            "ada",
            f'programme add {year} "{WAITS}" committee prog {more}',
            (WAITS, first),
            "programme.objective-added",
        ),
        Says(
            "ada",
            f'programme add {year} "One rota" committee prog',
            ("One rota",),
            "programme.objective-added",
        ),
        Fills(
            "mia",
            f"programme milestone {first}",
            f'programme milestone {first} "All <sites> send figures" by {date_short(year.ends)}',
            {"Milestone": "All <sites> send figures", "By": date_short(year.ends)},
            "Add it",
            ("Milestone 1 of", "All <sites> send figures"),
            "programme.milestone-added",
        ),
    )


def _what_cannot_be(year: Year) -> tuple[Step, ...]:
    following, first, second = after(year), _reference(year, 1), _reference(year, 2)
    return (
        Says("owen", f'programme add {year} "Mine" committee prog', ("you are an observer here",)),
        Says(
            "ada",
            f'programme add {year} "one ROTA" committee prog',
            ("stands in the work programme already",),
        ),
        Says("mia", f"programme progress {second} green because fine", ("is for who leads on it",)),
        Says(
            "mia", f"programme progress {first} blue because done", ("not done while a milestone is open: 1",)
        ),
        Says("owen", f"report annual prog {following}", ("there is nothing to report yet",)),
        Says("owen", f"programme minuted {following} committee prog", ("has no work programme for",)),
        Says(
            "owen",
            f"programme minuted {year} committee prog",
            ("say nothing of 2 objectives: WP01 and WP02",),
        ),
    )


def _met(days: Days, year: Year) -> tuple[Step, ...]:
    """The programme is agreed with a quorum, and its minutes come to one objective."""
    decision = f"PG/{financial_year(days.today)}/001(a)"
    return (
        Says("ada", "minutes start prog", ("Programme Group",), "minutes.started"),
        Says("ada", '#arrive "Mia Member", "Cora Chair"', ("Mia Member",), "person.arrived"),
        Says("ada", "#topic The programme", (), "minutes.said"),
        Says("ada", "#agreed To begin with WP01 <soon>", (), "decision.recorded"),
        Says("ada", "#endmeeting", ("They are a draft",), "minutes.closed"),
        Says(
            "ada",
            f"programme agree {year} by {decision} committee prog",
            (f"is agreed, by {decision}",),
            "programme.agreed",
        ),
    )


def _moved_on(year: Year) -> tuple[Step, ...]:
    first, second = _reference(year, 1), _reference(year, 2)
    return (
        Says("mia", f"programme reached {first} 1", ("was reached on",), "programme.milestone-reached"),
        Says(
            "mia",
            f"programme progress {first} blue because Done & <dusted>",
            ("is blue now",),
            "programme.progress",
        ),
        Says(
            "ada",
            f"programme drop {second} because nobody wants it",
            ("is no longer",),
            "programme.objective-dropped",
        ),
    )


def _looked_at(year: Year) -> tuple[Step, ...]:
    """As everybody may: the cycle, the picture, and what the minutes say."""
    return (
        Says("owen", f"programme cycle {year} committee prog", ("WP01", "Any other business", "not heard")),
        Presses("owen", "As a table of Excel", ("Meetings",), hands_over=".xlsx"),
        Says(
            "owen",
            f"programme timeline {year} committee prog",
            ("1 objective: 1 blue.", "All <sites> send figures", "Reached"),
            hands_over=".png",
        ),
        Says(
            "owen",
            f"programme minuted {year} committee prog",
            ("The minutes come to every objective.", "To begin with WP01 <soon>"),
        ),
    )


def _reported(year: Year) -> tuple[Step, ...]:
    """By a button, and side by side with the other committees."""
    return (
        Presses(
            "owen",
            "The annual report",
            (
                "1 held",
                "2 of 2, 100%",
                "2 objectives: 1 done and 1 dropped",
                "nothing of a confidential part",
            ),
            hands_over=".docx",
        ),
        Says("owen", f"report annual {year}", ("Programme Group", "Imaging Network Board", "1 of 2")),
        Says("owen", f"programme document {year} committee prog", ("1 objective",), hands_over=".docx"),
    )
