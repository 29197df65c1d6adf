"""The story of plans under review: each sort is kept, one is reviewed at a meeting, another is put off."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from governance_store.records.period import Period, Unit
from governance_store.records.plan import PlanKind
from governance_store.rules.minute_numbers import financial_year
from governance_store.rules.plan_kinds import PLAN_KINDS
from tests.stories.plays import Days, Fills, Presses, Says, Step

TITLES: Final = {one.id: f"{one.name[:1].upper()}{one.name[1:]} R&D <North>" for one in PLAN_KINDS}
YEARLY: Final = [one for one in PLAN_KINDS if one.interval == Period(12, Unit.MONTHS)]
FIRST: Final = "PLN-001"
"""The education programme, which is reviewed."""


def plans_under_review(days: Days) -> tuple[Step, ...]:
    """A group that reviews the network's plans, from the first of them to the evidence of a review."""
    return (
        *_a_group(days),
        *_kept(days),
        *_what_cannot_be(days),
        *_without_a_lead(),
        *_prepared(),
        *_reviewed(days),
        *_put_off(days),
        *_each_reviewed(days),
        *_evidence_gone(days),
    )


def _a_group(days: Days) -> tuple[Step, ...]:
    return (
        Says(
            "ada", 'committee add "Planning Group" short planning', ("constituted",), "committee.constituted"
        ),
        Says("ada", 'seat add planning "Lead" for "Mia Member"', ("held by Mia Member",), "seat.added"),
        Says("ada", 'committee set planning chair "Cora Chair" code PL', ("Cora Chair",), "committee.set"),
        Says(
            "lena",
            'tor set planning quorum "two members including the chair"',
            ("The quorum is two members",),
            "terms.set",
        ),
        Says(
            "lena",
            f'meeting schedule planning {days.soon()} 30m extraordinary because "plans are due"',
            ("Planning Group",),
            "meeting.scheduled",
        ),
    )


def _kept(days: Days) -> Iterator[Step]:
    """Each sort once, by its own declaration; and one of the network's own."""
    for kind in PLAN_KINDS:
        yield _kept_one(kind, days)
    yield Says(
        "lena",
        'plan kind add "green plan" asks "A review asks how much less we use."',
        ("is a sort of plan",),
        "plan-kind.added",
    )
    yield Fills(
        "lena",
        "plan add",
        'plan add "green plan" "Net <zero> & less"',
        {"Sort of plan": "green plan", "Title": "Net <zero> & less"},
        "Keep it under review",
        ("Net <zero> & less", "Nobody leads on it", "how much less we use"),
        "plan.added",
    )
    yield Says("owen", "plan list", (*TITLES.values(), "Net <zero> & less"))
    yield Says("owen", f"plan show {FIRST}", ("IN-202", "Mia Member", "A review asks whether the programme"))


def _kept_one(kind: PlanKind, days: Days) -> Step:
    """Reviewed almost a year ago, so that what is yearly is due within a week."""
    line = f'plan add {kind.id} "{TITLES[kind.id]}" lead "Mia Member" committee planning'
    return Says("lena", f"{line} last {days.passed(360)}", (TITLES[kind.id], "is under review"), "plan.added")


def _what_cannot_be(days: Days) -> tuple[Step, ...]:
    tomorrow = days.today + timedelta(days=1)
    ahead = f"{tomorrow.day} {tomorrow:%b} {tomorrow.year}"
    return (
        Says("lena", "plan add ai Rules every 0 days", ("is not between 1 week and 10 years",)),
        Says("lena", "plan add ai Rules every 5,000 days", ("is not between 1 week and 10 years",)),
        Says("lena", f"plan change {FIRST} every 3 years", ("IN-202 asks for it at least every 12 months",)),
        Says("lena", f"plan link {FIRST} with {FIRST}", ("always agrees with itself",)),
        Says("lena", "plan link PLN-002 with PLN-004", ("must agree with one another",), "plan.linked"),
        Says("lena", "plan link PLN-004 with PLN-002", ("are linked already",)),
        Says("mia", f"review done {FIRST} unchanged on {ahead} minute PL/1", ("No minutes have an item",)),
        Says("owen", f"review postpone {FIRST} to {ahead} because of leave", ("leads on",)),
        Says("lena", "plan add ai Rules anniversary 30 Feb", ("30 Feb",)),
        Says(
            "lena", "plan add ai Rules anniversary 29 Feb every 18 months", ("every year or every few years",)
        ),
    )


def _without_a_lead() -> tuple[Step, ...]:
    """A lead role that is vacant, and a lead who has left: both are told where the plan is shown."""
    return (
        Says("lena", 'post add "Imaging nurse lead"', ("Imaging nurse lead",), "post.added"),
        Says(
            "lena",
            'plan add guideline "Vacant & <led>" lead "Imaging nurse lead" committee planning',
            ("which leads on it, is vacant",),
            "plan.added",
        ),
        Says("ada", 'person add "Gwen Gone" email gwen@nmr.example at nht', ("Gwen Gone",), "person.added"),
        Says(
            "lena",
            'plan add guideline "Left behind" lead "Gwen Gone" committee planning',
            ("Left behind",),
            "plan.added",
        ),
        Says("ada", 'person leave "Gwen Gone"', ("no longer takes part",), "person.left"),
        Says("owen", 'plan show "Left behind"', ("Gwen Gone, who leads on it, has left",)),
        Says("lena", 'plan add guideline "Left again" lead "Gwen Gone"', ("Gwen Gone",)),
    )


def _prepared() -> tuple[Step, ...]:
    """It stands on the agenda by itself; its lead takes it in hand."""
    yearly = tuple(f"Review: {TITLES[one.id]}" for one in YEARLY)
    return (
        Says("mia", "agenda show planning", yearly),
        Says("mia", "review list mine", ("Window open", TITLES[YEARLY[0].id])),
        Says("mia", f"review show {FIRST}", ("A review asks whether the programme",)),
        Presses("mia", "I will bring the paper", ("You bring the paper",), "review.taken-in-hand"),
        Says("mia", "review list mine", ("In hand",)),
    )


def _reviewed(days: Days) -> tuple[Step, ...]:
    """At the meeting, whose decision shows it."""
    decision = f"PL/{financial_year(days.today)}/001(a)"
    done = f'review done {FIRST} amended summary "Two <more> days & nights"'
    return (
        Says("lena", "minutes start planning", ("Planning Group",), "minutes.started"),
        Says("lena", '#arrive "Mia Member", "Cora Chair"', ("Mia Member",), "person.arrived"),
        Says("lena", "#topic The programme", (), "minutes.said"),
        Says("lena", "#agreed To adopt the programme", (), "decision.recorded"),
        Says("mia", f"{done} decision {decision}", ("is recorded: amended", decision), "review.completed"),
        Says("owen", f"review show {FIRST}", ("Two <more> days & nights", decision, "Not yet")),
    )


def _put_off(days: Days) -> tuple[Step, ...]:
    """With its reason; another is set aside."""
    later = days.today + timedelta(days=40)
    to = f"{later.day} {later:%b} {later.year}"
    return (
        Says("mia", f"review postpone PLN-002 to {to}", ("reason",)),
        Says(
            "mia",
            f"review postpone PLN-002 to {to} because of the census",
            ("is due by",),
            "review.postponed",
        ),
        Says("mia", "review list due", (TITLES[YEARLY[1].id],)),
        Says("lena", "plan set aside PLN-013 because it is merged", ("is set aside",), "plan.set-aside"),
        Says("mia", "review done PLN-013 unchanged", ("was set aside",)),
    )


def _each_reviewed(days: Days) -> Iterator[Step]:
    """Every sort: what a review of it asks, for which statements, and that it was done."""
    yield Says("lena", "plan resume PLN-013", ("is under review",), "plan.resumed")
    decision = f"PL/{financial_year(days.today)}/001(a)"
    for number, kind in enumerate(PLAN_KINDS, start=1):
        yield Says("owen", f"plan show PLN-{number:03d}", (*kind.statements, kind.asks, TITLES[kind.id]))
        if f"PLN-{number:03d}" != FIRST:
            yield Says(
                "mia",
                f"review done PLN-{number:03d} unchanged decision {decision}",
                ("is recorded: unchanged", decision),
                "review.completed",
            )
    yield Says("lena", "review list mine", ("No such review is there",))


def _evidence_gone(days: Days) -> tuple[Step, ...]:
    """A decision that is taken back shows nothing any more, and it is said."""
    decision = f"PL/{financial_year(days.today)}/001(a)"
    tomorrow = days.today + timedelta(days=1)
    ahead = f"{tomorrow.day} {tomorrow:%b} {tomorrow.year}"
    done = f"review done {FIRST} unchanged decision {decision}"
    return (
        Says("mia", f"{done} on {ahead}", ("is still to come",)),
        Says("mia", f"{done} on {days.passed(0)} began {ahead}", ("was not completed on",)),
        Says("mia", f"{done} on {days.passed(20)}", ("which is later",)),
        Says("lena", "#undo", (), "minutes.line-taken-back"),
        Says("owen", f"review show {FIRST}", ("the decision was taken back",)),
        Says("lena", "#endmeeting", (), "minutes.closed"),
    )
