"""Which plans does the demonstration keep under review? One of each sort, and how their reviews have gone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.demonstration.days import Step, day_after, held_on, week, working_day
from bot.demonstration.minutes import MINUTED, decided, reference
from bot.demonstration.people import LEAD, SECRETARY
from governance_store.rules.local_time import date_short

_KEPT: Final = -50
"""The week in which they are put under review: before the first meeting."""
_ASHA: Final = "Dr Asha Rahman"
_RHIANNON: Final = "Rhiannon Parry-Jones"


@dataclass(frozen=True, slots=True)
class Kept:
    """A plan as it was put under review: so many weeks from the day of loading it was first due."""

    kind: str
    title: str
    lead: str
    committee: str
    due: int
    more: str = ""

    def line(self, today: date) -> str:
        """As it is typed."""
        by = f"due {date_short(week(today, self.due, 3))}"
        led = f'lead "{self.lead}" ' if self.lead else ""
        whose = f"committee {self.committee} " if self.committee else ""
        return f'plan add {self.kind} "{self.title}" {led}{whose}{by} {self.more}'.strip()


KEPT: Final = (
    Kept("education", "Education and development programme", "Education and training lead", "workforce", -7),
    Kept("workforce", "Workforce strategy", "Niamh O'Donnell", "workforce", 8),
    Kept("audit", "Audit programme", "Clinical lead", "clinical", 3, "window 8 weeks"),
    Kept("capacity", "Capacity and demand plan", "Radiology services manager lead", "equipment", -5),
    Kept("development", "Five-year development plan", "Network manager", "board", 7, "window 9 weeks"),
    Kept("guideline", "Vetting referrals", "Llŷr ap Gwilym", "clinical", -2, 'topic "managing referrals"'),
    Kept("guideline", "CT of the head", "Anneka Lindqvist", "clinical", -1, 'topic "common pathways"'),
    Kept(
        "guideline",
        "Children in CT",
        "Dr Siân Davies",
        "clinical",
        0,
        'topic "radiation safety" window 4 weeks',
    ),
    Kept("replacement", "Replacement programme", "Stephen Ainsworth", "equipment", -3, "window 3 weeks"),
    Kept("equipment-policy", "Ownership and upkeep of equipment", "Medical physics lead", "equipment", 44),
    Kept("patients", "Partnership with patients and carers", "Radiology nurse lead", "clinical", 9),
    Kept(
        "research", "Research policy", "Anneka Lindqvist", "clinical", 30, 'developed "by the research leads"'
    ),
    Kept("learning", "Learning-and-review meeting", "Clinical lead", "clinical", -4),
    Kept("ai", "Artificial intelligence in use", "PACS and imaging IT lead", "digital", 11),
    Kept("other", "Communications plan", "", "", 20),
)
"""In the order of their numbers."""


def number_of(title: str) -> str:
    """The number of a plan."""
    return f"PLN-{[one.title for one in KEPT].index(title) + 1:03d}"


_WORKFORCE, _CAPACITY, _DEVELOPMENT = (
    number_of(one) for one in ("Workforce strategy", "Capacity and demand plan", "Five-year development plan")
)


def plans(today: date) -> Iterator[Step]:
    """They are put under review and bound up with one another; some are reviewed, one is put off."""
    day = working_day(week(today, _KEPT))
    yield from (Step(day, LEAD, one.line(today)) for one in KEPT)
    yield from (Step(day_after(day), LEAD, line) for line in _bound_up(today))
    yield from _reviewed(today)
    yield from _in_hand(today)


def _bound_up(today: date) -> Iterator[str]:
    """With one another, with each organisation's part, and with whom they were developed."""
    pairs = ((_WORKFORCE, _CAPACITY), (_DEVELOPMENT, _WORKFORCE), (_DEVELOPMENT, _CAPACITY))
    yield from (f"plan link {one} with {other}" for one, other in pairs)
    yield f'plan part {_WORKFORCE} nht "Two reporting posts, shared with Saltby"'
    yield f'plan part {_WORKFORCE} sch "A rotation for trainees from Eastmere"'
    day = date_short(week(today, _KEPT - 4, 1))
    yield f'plan engaged {_DEVELOPMENT} "Patient forum of Northmoor" for patients on {day} how "Two evenings"'
    yield f'plan engaged {_CAPACITY} "Diagnostics commissioners" on {day}'


def _reviewed(today: date) -> Iterator[Step]:
    """On the day after the meeting that came to it, with the decision or the item of minutes as evidence."""
    learning, vetting = MINUTED["clinical", -6]
    (education,), (capacity,) = MINUTED["workforce", -8], MINUTED["equipment", -7]
    for title, outcome, who, committee, in_week, shown in (
        ("Education and development programme", "amended", _RHIANNON, "workforce", -8, education),
        ("Capacity and demand plan", "amended", "Kwame Mensah", "equipment", -7, capacity),
        ("Vetting referrals", "amended", "Llŷr ap Gwilym", "clinical", -6, vetting),
    ):
        day = held_on(today, committee, in_week)[0]
        said = f"{outcome} on {date_short(day)} decision {decided(today, committee, in_week, shown)}"
        yield Step(day_after(day), who, f'review done {number_of(title)} {said} summary "{shown.said[0]}"')
    day = held_on(today, "clinical", -6)[0]
    said = f"unchanged on {date_short(day)} minute {reference(today, 'clinical', -6, learning)}"
    yield Step(day_after(day), _ASHA, f"review done {number_of('Learning-and-review meeting')} {said}")


def _in_hand(today: date) -> Iterator[Step]:
    """One waits for national guidance, and the paper of another is promised."""
    off = working_day(day_after(held_on(today, "clinical", -6)[0]))
    to = f"to {date_short(week(today, 20, 3))} because the national guidance comes out in the spring"
    yield Step(off, SECRETARY, f"review postpone {number_of('CT of the head')} {to}")
    yield Step(working_day(week(today, -1, 1)), LEAD, f"review paper {_DEVELOPMENT}")
