"""The story of an action: given in a meeting, moved, declined, done, closed; and what cannot be."""

from __future__ import annotations

from tests.stories.plays import Days, Presses, Says, Step, called, group_with_terms

WHAT = "Send the <policy> & *check* it"


def acted_on(days: Days) -> tuple[Step, ...]:
    """One action of a meeting, from its line in the minutes to its closing, with its log on paper."""
    year = days.today.year - (days.today.month < 4)
    one = f"AG/{year % 100:02}{(year + 1) % 100:02}/001.1"
    return (*_given(days, one), *_worked_on(days, one), *_closed(one), *_handed_on())


def _given(days: Days, one: str) -> tuple[Step, ...]:
    return (
        *group_with_terms(days, "Aprons Group", "aprons", "two members including the chair"),
        Says("ada", "committee set aprons code AG", (), "committee.set"),
        called(f"aprons {days.soon()} 30m", "Aprons Group", "an apron was torn"),
        Says("lena", "minutes start aprons", ("Aprons Group",), "minutes.started"),
        Says("lena", '#arrive "Mia Member", "Cora Chair"', ("Mia Member",), "person.arrived"),
        Says("lena", "#topic Aprons", (), "minutes.said"),
        Says("lena", f'#action @"Mia Member" {WHAT} by {days.typed()}', (), "action.raised"),
        Says("lena", "#endmeeting", ("They are a draft",), "minutes.closed"),
        Says("mia", "action list aprons", (WHAT, one, "1 action: 1 open")),
    )


def _worked_on(days: Days, one: str) -> tuple[Step, ...]:
    return (
        Says("mia", f"action update {one} two of six & counting", ("Noted for",), "action.updated"),
        Says(
            "mia",
            f'action extend {one} to {days.typed(7)} agreed "Cora Chair" because "it is <late>"',
            (f"is due on {days.said(7)} now", "Agreed by Cora Chair"),
            "action.extended",
        ),
        Says("owen", f"action done {one}", ("they can say that",)),
        Says("mia", f'action reassign {one} to "Cora Chair"', ("Cora Chair is asked",), "action.offered"),
        Says("cora", f"action decline {one} because busy", (), "action.declined"),
        Says("mia", f"action show {one}", ("two of six & counting", "it is <late>", "busy")),
    )


def _closed(one: str) -> tuple[Step, ...]:
    return (
        Says("mia", f"action done {one} AG/0000/009.9", ("There is no action AG/0000/009.9",)),
        Says("mia", f"action done {one}", ("proposed for closure",), "action.closure-proposed"),
        Says("mia", f"action close {one}", ("closed",)),
        Says("cora", f"action close {one}", ("is closed",), "action.closed"),
        Says("owen", "action list aprons closed", (WHAT, "1 closed")),
        Says("owen", "action document aprons all", ("1 closed",), hands_over=".docx"),
        Says("owen", "action document aprons all excel", ("1 closed",), hands_over=".xlsx"),
        Says("owen", "action picture aprons", ("0 open, 0 overdue and 1 closed",), hands_over=".png"),
    )


def _handed_on() -> tuple[Step, ...]:
    """To somebody who cannot have all of it; nothing moves before the button."""
    return (
        Says("owen", 'lead handover "Mia Member" to "Cora Chair"', ("is for the",)),
        Says("lena", 'lead handover "Mia Member" to "Cora Chair"', ("Nothing has moved yet",)),
        Presses("lena", "Hand it over now", ("went from Mia Member to Cora Chair",), "person.handed-over"),
        Says("lena", 'lead handover "Cora Chair" to "Mia Member" now', ("went from",), "person.handed-over"),
    )
