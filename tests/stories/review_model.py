"""A second opinion on reviews and work programmes: who is told what on a day, and which agenda has which?

It loops over plain lists and shares no rule with the clerk.
Written from what the clerk promises (`CHANGELOG.md`, “Plans under review” and “The annual work programme”).
The bank holidays are those of England from 2026 to 2029, written down by hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Final

HOLIDAYS: Final = {
    date(2026, 12, 25), date(2026, 12, 28),
    date(2027, 1, 1), date(2027, 3, 26), date(2027, 3, 29), date(2027, 5, 3), date(2027, 5, 31),
    date(2027, 8, 30), date(2027, 12, 27), date(2027, 12, 28),
    date(2028, 1, 3), date(2028, 4, 14), date(2028, 4, 17), date(2028, 5, 1), date(2028, 5, 29),
    date(2028, 8, 28), date(2028, 12, 25), date(2028, 12, 26),
    date(2029, 1, 1), date(2029, 3, 30), date(2029, 4, 2), date(2029, 5, 7), date(2029, 5, 28),
    date(2029, 8, 27), date(2029, 12, 25), date(2029, 12, 26),
}  # fmt: skip
DAY: Final = timedelta(days=1)
LAST_OF: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
BEFORE: Final = (-90, -30, -7)
TO_ONE: Final = frozenset({"paper", "no meeting"})
"""What is told to one person, and to nobody else later."""
PAPERS: Final = 5
"""Papers are in time so many working days before a meeting, by the terms of every committee."""


def works(day: date) -> bool:
    """Whether it is a working day."""
    return day.isoweekday() <= 5 and day not in HOLIDAYS


def back(day: date, count: int) -> date:
    """So many working days before a day."""
    while count:
        day -= DAY
        count -= works(day)
    return day


def leap(year: int) -> bool:
    """Whether a year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last of a month that is too short."""
    year, month = day.year + (day.month - 1 + months) // 12, (day.month - 1 + months) % 12
    last = 29 if month == 1 and leap(year) else LAST_OF[month]
    return date(year, month + 1, min(day.day, last))


def in_year(year: int, day: tuple[int, int]) -> date:
    """An anniversary in a year; of 29 February the 28th where there is none."""
    return date(year, 2, 28) if day == (2, 29) and not leap(year) else date(year, *day)


@dataclass
class Sitting:
    """A meeting of a committee."""

    id: str
    committee: str
    starts: datetime
    ends: datetime
    cancelled: bool = False

    @property
    def day(self) -> date:
        """The day of it: none begins near midnight."""
        return self.starts.date()

    def ahead(self, at: datetime) -> bool:
        """Whether it is still to come, or is on."""
        return not self.cancelled and self.ends > at


@dataclass
class Plan:
    """A plan and the review that is to be done next."""

    id: str
    title: str
    committee: str
    lead: str
    """A person, or `post:` and a lead role; empty where nobody leads."""
    months: int
    window: int
    due: date
    anniversary: tuple[int, int] | None = None
    first_due: date | None = None
    """The day that it was due by before it was put off."""
    author: str = ""
    agendas: set[str] = field(default_factory=set)
    """The meetings on whose agendas its review was written down."""
    put_off: datetime | None = None

    @property
    def opens(self) -> date:
        """From when a review may begin."""
        return self.due - self.window * DAY

    def reviewed(self, day: date) -> None:
        """It was done on a day; the next one follows."""
        if self.anniversary:
            years = range(day.year - 1, day.year + 3)
            met = [in_year(one, self.anniversary) for one in years]
            answered = [one for one in met if one - self.window * DAY <= day][-1]
            self.due = in_year(answered.year + self.months // 12, self.anniversary)
        else:
            self.due = months_after(day, self.months)
        self.author, self.agendas, self.put_off, self.first_due = "", set(), None, None


@dataclass
class Programme:
    """A year of work of a committee: its name, the day by which it is to be agreed, and whether it was."""

    committee: str
    year: int
    agreed: bool

    @property
    def by(self) -> date:
        """Four weeks before the year begins."""
        return date(self.year, 4, 1) - 28 * DAY


Told = tuple[str, str, str, str]
"""The sort of prompt, what it is of, which stage of it, and the person."""


@dataclass
class Model:
    """Everything that decides who is told what, and what was told so far."""

    chairs: dict[str, str]
    secretaries: dict[str, str]
    network_lead: str
    holders: dict[str, str]
    """Who holds each lead role; empty where it is vacant."""
    gone: set[str]
    plans: dict[str, Plan]
    sittings: dict[str, Sitting]
    programmes: list[Programme]
    told: set[Told] = field(default_factory=set)

    def leaves(self, person: str) -> None:
        """Somebody takes no part any more; their lead roles are vacant."""
        self.gone.add(person)
        for role, holder in self.holders.items():
            if holder == person:
                self.holders[role] = ""

    # Whom to ask.

    def here(self, person: str) -> bool:
        """Whether somebody takes part and can be told."""
        return bool(person) and person not in self.gone

    def lead(self, plan: Plan) -> str:
        """Who leads on a plan now."""
        role, _, title = plan.lead.partition(":")
        return self.holders[title] if role == "post" else plan.lead

    def asked(self, plan: Plan) -> str:
        """Its lead, else the secretary of its committee, else the chair, else who leads the network."""
        turn = [self.lead(plan)]
        if plan.committee:
            turn += [self.secretaries[plan.committee], self.chairs[plan.committee]]
        return next(one for one in (*turn, self.network_lead) if self.here(one))

    def instead(self, plan: Plan) -> str:
        """What somebody is told who is asked in the place of the lead; empty where the lead is asked."""
        lead = self.lead(plan)
        if self.here(lead):
            return ""
        if plan.lead.startswith("post:") and not lead:
            return "is vacant, so this comes to you"
        return "has left, so this comes to you" if lead else "Nobody leads on it, so this comes to you"

    # On which agenda.

    def ahead(self, plan: Plan, at: datetime) -> list[Sitting]:
        """The meetings of its committee that are still to come, the next first."""
        found = [one for one in self.sittings.values() if one.committee == plan.committee and one.ahead(at)]
        return sorted(found, key=lambda one: one.starts)

    def written(self, plan: Plan, at: datetime) -> Sitting | None:
        """The meeting ahead on whose agenda its review was written down."""
        return next((one for one in self.ahead(plan, at) if one.id in plan.agendas), None)

    def place(self, plan: Plan, at: datetime) -> Sitting | None:
        """The meeting that has its review on the agenda: the last in its window, else the first behind it."""
        written = self.written(plan, at)
        ahead = self.ahead(plan, at)
        if written:
            return written
        within = [one for one in ahead if plan.opens <= one.day <= plan.due]
        if within:
            return within[-1]
        behind = [one for one in ahead if one.day > plan.due]
        return behind[0] if behind and plan.opens <= at.date() else None

    def held(self, plan: Plan, at: datetime) -> Sitting | None:
        """The last meeting that had it on its agenda and is over, unless it was put off since."""
        over = [self.sittings[one] for one in plan.agendas]
        over = [one for one in over if not one.cancelled and one.ends <= at]
        over = [one for one in over if plan.put_off is None or plan.put_off < one.ends]
        return max(over, key=lambda one: one.starts, default=None)

    # Who is told.

    def owed(self, at: datetime) -> set[Told]:
        """What is to be told on a working day and was not told before."""
        every = (
            *(each for plan in self.plans.values() for each in self._of_plan(plan, at)),
            *(each for committee in self.chairs for each in self._of_programme(committee, at.date())),
        )
        once = {one[:3] for one in self.told if one[0] in TO_ONE}
        return {one for one in every if one not in self.told and one[:3] not in once}

    def _of_plan(self, plan: Plan, at: datetime) -> Iterator[Told]:
        yield from self._stage(plan, at)
        yield from self._held(plan, at)
        yield from self._paper(plan, at)
        yield from self._no_meeting(plan, at)

    def _stage(self, plan: Plan, at: datetime) -> Iterator[Told]:
        step = self._step(plan, at.date())
        if step is None or (step < 0 and self._quiet(plan, step, at)):
            return
        people = {self.asked(plan), plan.author}
        if plan.committee and step >= 7:
            people.add(self.secretaries[plan.committee])
        if plan.committee and step >= 14:
            people.add(self.chairs[plan.committee])
        if step >= 28:
            people.add(self.network_lead)
        for person in people:
            if self.here(person):
                yield "review", plan.id, f"{plan.due} T{step:+d}", person

    @staticmethod
    def _step(plan: Plan, day: date) -> int | None:
        """The latest stage that has come: before the day, on it, weekly for a month, then every 30 days."""
        gone = (day - plan.due).days
        if gone >= 28:
            return 28 + (gone - 28) // 30 * 30
        if gone >= 0:
            return gone // 7 * 7
        steps = {-plan.window, *(one for one in BEFORE if one > -plan.window)}
        return max((one for one in steps if one <= gone), default=None)

    def _quiet(self, plan: Plan, step: int, at: datetime) -> bool:
        """Before its day: somebody brings its paper, an agenda has it, or something has happened since."""
        came = plan.due + step * DAY
        held = self.held(plan, at)
        if (held and came <= held.day) or (plan.put_off and came <= plan.put_off.date()):
            return True
        brought = self.here(plan.author)
        if step == -plan.window:
            return brought
        return brought or self.written(plan, at) is not None

    def _held(self, plan: Plan, at: datetime) -> Iterator[Told]:
        held = self.held(plan, at - timedelta(hours=12))
        if held:
            for person in {self.asked(plan), self.secretaries[plan.committee]}:
                if self.here(person):
                    yield "held", plan.id, held.id, person

    def _paper(self, plan: Plan, at: datetime) -> Iterator[Told]:
        meeting = None if self.written(plan, at) else self.place(plan, at)
        if meeting is None or meeting.starts <= at:
            return
        day, last = at.date(), back(meeting.day, PAPERS)
        if day < back(last, 3):
            return
        stage = "late" if day > last else "T-0" if day == last else "T-3"
        person = plan.author if self.here(plan.author) else self.asked(plan)
        yield "paper", plan.id, f"{meeting.id} {last} {stage}", person

    def _no_meeting(self, plan: Plan, at: datetime) -> Iterator[Told]:
        if not plan.committee or not plan.due - 120 * DAY <= at.date() <= plan.due or self.held(plan, at):
            return
        if any(plan.opens <= one.day <= plan.due for one in self.ahead(plan, at)):
            return
        turn = (self.secretaries[plan.committee], self.chairs[plan.committee], self.network_lead)
        yield "no meeting", plan.id, f"{plan.due}", next(one for one in turn if self.here(one))

    def _of_programme(self, committee: str, day: date) -> Iterator[Told]:
        """Four weeks before the day, on it, and then every four weeks from a week after it."""
        known = [one for one in self.programmes if one.committee == committee]
        if not known:
            return
        open_ = [one for one in known if not one.agreed and date(one.year + 1, 3, 31) >= day]
        due = open_[0] if open_ else Programme(committee, known[-1].year + 1, agreed=False)
        gone = (day - due.by).days
        if gone < -28:
            return
        step = 7 + (gone - 7) // 28 * 28 if gone >= 7 else 0 if gone >= 0 else -28
        people = {self.network_lead} | ({self.chairs[committee]} if gone >= 7 else set())
        for person in people:
            if self.here(person):
                yield "programme", committee, f"{due.year} {due.by} T{step:+d}", person


def at_ten(day: date) -> datetime:
    """The instant of a day at which the clerk looks: ten o'clock, by UTC."""
    return datetime(day.year, day.month, day.day, 10, tzinfo=UTC)
