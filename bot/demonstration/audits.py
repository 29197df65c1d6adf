"""Which audits does the demonstration have? One shared, one to be shared, one under way, one ahead."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from bot.demonstration.days import Step, week, working_day
from bot.demonstration.people import LEAD
from bot.demonstration.plans import number_of
from governance_store.rules.local_time import date_short
from governance_store.rules.quarters import quarter_of

_PLANNED: Final = -48
"""The week in which they are planned."""
AUDITS: Final = (
    ("Referrals for CT are vetted as agreed", -26, "Vetting referrals", "Llŷr ap Gwilym", "target 95%"),
    ("Dose of children's CT", -10, "Children in CT", "Dr Siân Davies", 'sample "60 scans at two sites"'),
    ("CT of the head within the hour", 0, "CT of the head", "Anneka Lindqvist", "target 90%"),
    ("MRI safety screening", 13, "", "Dr Zoë Hartmann", 'testing "MRI safety policy" target 100%'),
)
"""Title, week of its quarter, the guideline that it tests, lead, and what else is said; in their order."""


def audits(today: date) -> Iterator[Step]:
    """They are planned; two have a result, of which one was shared, and one has begun."""
    day = working_day(week(today, _PLANNED, 1))
    for title, in_week, guideline, lead, more in AUDITS:
        tests = f"guideline {number_of(guideline)} " if guideline else ""
        quarter = quarter_of(week(today, in_week))
        with_whom = "with nht, euh and hdt committee clinical"
        yield Step(day, LEAD, f'audit add "{title}" in {quarter} {tests}lead "{lead}" {with_whom} {more}')
    yield from _results(today)
    begun = working_day(week(today, -1, 2))
    yield Step(begun, "Dr Anneka Lindqvist", "audit start AU03")


def _results(today: date) -> Iterator[Step]:
    for reference, who, in_week, said in (
        ("AU01", "Llŷr ap Gwilym", -20, '84% finding "One site vets by a form of its own"'),
        ("AU02", "Dr Siân Davies", -2, '93% finding "Two protocols were not the agreed ones"'),
    ):
        day = working_day(week(today, in_week, 3))
        began = date_short(working_day(week(today, in_week - 4)))
        yield Step(day, who, f"audit result {reference} {said} began {began}")
    told = working_day(week(today, -18, 3))
    yield Step(told, "Llŷr ap Gwilym", 'audit shared AU01 with nht, euh, hdt and "All who vet" how "By mail"')
