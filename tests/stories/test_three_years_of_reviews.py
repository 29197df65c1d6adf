"""Three years of the demonstration network: plans reviewed, put off and forgotten, and programmes agreed.

Meetings are called and cancelled, agendas sent, leads leave and lead roles are filled again, by lot. On each
working day what the clerk tells, of reviews and of work programmes, and the meeting that it names for each
review must be exactly what a model that shares no rule with it expects.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from bot.config import Config
from bot.demonstration.loading import told_in_memory
from bot.demonstration.people import ADMINISTRATOR, LEAD
from bot.outbox.backoff import accepted, tried
from bot.outbox.dispatcher import unsettled
from bot.outbox.drafting import draft
from bot.outbox.reminders import queue_owed
from bot.outbox.rendered import Office
from bot.reply import Reply, Table
from governance_store.clock import FixedClock
from governance_store.records.agenda import AgendaItem, ItemState
from governance_store.records.committee import Committee
from governance_store.records.decision import Decision
from governance_store.records.ids import CLERK, CommitteeId
from governance_store.records.letter import Letter, Matter
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.period import Unit
from governance_store.records.person import Person, Post
from governance_store.records.plan import Plan as KeptPlan
from governance_store.records.plan import PlanReview, Postponement
from governance_store.records.programme import Programme as KeptProgramme
from tests.bot.conftest import Spoken
from tests.stories.review_model import DAY, Model, Plan, Programme, Sitting, Told, at_ten, months_after, works
from tests.stories.shell import AT

pytestmark = pytest.mark.slow

LONDON: Final = ZoneInfo("Europe/London")
FIRST: Final = date(2026, 11, 24)
LAST: Final = date(2029, 11, 23)
BY_LEAP_DAY: Final = (
    'plan add guideline "Contrast in MRI" lead "Kwame Mensah" committee clinical anniversary 29 Feb'
)
OURS: Final = ("plan-review:", "review-held:", "review-paper:", "review-without-meeting:", "programme-due:")
LEAVING: Final = {
    date(2027, 6, 15): "Dr Anneka Lindqvist",
    date(2027, 11, 9): "Imran Qureshi",
    date(2028, 5, 16): "Tomasz Wójcik",
    date(2028, 9, 12): "Dr Siân Davies",
}
FILLED: Final = {
    date(2027, 3, 2): ("Radiology nurse lead", "Caitlin Fraser"),
    date(2028, 4, 11): ("PACS and imaging IT lead", "Callum MacInnes"),
}
OFFICES: Final = {
    date(2027, 11, 9): ("digital", "chair", "Callum MacInnes"),
    date(2028, 10, 3): ("board", "secretary", "Bethan Rees"),
    date(2028, 10, 4): ("clinical", "secretary", "Bethan Rees"),
}
AGREED: Final = {date(2027, 3, 23): 2027, date(2028, 6, 20): 2028}
"""Days on which the board sits and agrees the programme of a year: both are late."""
PRESENT: Final = (
    "Rosalind Kerr",
    "Owen Pritchard",
    "Niamh O'Donnell",
    "Gareth Davies",
    "Dr Asha Rahman",
    "Fiona Llewellyn-Ward",
)
EVERYTHING: Final = {
    "review", "held", "paper", "no meeting", "programme", "says why", "called", "cancelled", "agenda sent",
    "done in time", "done late", "put off", "taken in hand",
}  # fmt: skip


def shown(day: date) -> str:
    """A day as the clerk writes it."""
    return f"{day:%A} {day.day} {day:%B} {day.year}"


def typed(day: date) -> str:
    """A day as people type it."""
    return f"{day.day} {day:%b} {day.year}"


@dataclass
class Years:
    """The network, what the model knows of it, and the lots that are drawn."""

    house: Spoken
    model: Model
    chance: random.Random
    digest: str
    names: dict[str, str]
    read: int = 0
    seen: Counter[str] = field(default_factory=Counter)
    """How often each sort of thing has happened, so that a test in which nothing happens is none."""

    # The clerk's part.

    def look(self, day: date) -> None:
        """What the clerk tells on a day, and the meeting that it names for each review, against the model."""
        at = self.house.clock.instant = at_ten(day)
        expected = self.model.owed(at)
        self.read = self.house.commits()
        queue_owed(self.house.store, at, "test")
        told = self._told()
        assert told == expected, (day, "told", told - expected, "expected", expected - told)
        self.model.told |= told
        self._says_why(told)
        self._settle(at)
        self.seen.update(one[0] for one in told)
        self._placed(at)

    def _told(self) -> set[Told]:
        found = set()
        for commit in self.house.store.commits(self.read):
            for key in commit.keys:
                if key.startswith(OURS):
                    (brief,) = [one for one in commit.keys if one.startswith("brief:")]
                    found.add(self.read_key(key, brief.split(":")[1]))
        return found

    def read_key(self, key: str, person: str) -> Told:
        """A prompt as the model writes it."""
        sort, of, *rest = key.split(":")
        name = self.names[person]
        if sort == "plan-review":
            return "review", of, f"{rest[0]} {rest[1]}", name
        if sort == "review-held":
            return "held", of, rest[0], name
        if sort == "review-paper":
            return "paper", of, " ".join(rest), name
        if sort == "review-without-meeting":
            return "no meeting", of, rest[0], name
        return "programme", self.house.get(Committee, of).key, f"{rest[0][:4]} {rest[1]} {rest[2]}", name

    def _says_why(self, told: set[Told]) -> None:
        """Who is asked in the place of a lead is told why, in the brief that asks."""
        for sort, of, _stage, person in sorted(told):
            plan = self.model.plans.get(of)
            why = self.model.instead(plan) if plan and sort == "review" else ""
            if plan and why and person == self.model.asked(plan):
                said = self._brief_of(person)
                assert why in said, said
                self.seen["says why"] += 1

    def _brief_of(self, name: str) -> str:
        (letter,) = [
            one for one in self._waiting() if one.matter is Matter.BRIEF and self.names[one.person] == name
        ]
        config = self.house.house.config
        office = Office(self.house.store, config.mailbox, config.base_url)
        return " ".join(draft(office, letter, self.house.clock.now()).written.text.split())

    def _waiting(self) -> list[Letter]:
        with self.house.store.reading() as view:
            return list(unsettled(view))

    def _settle(self, at: datetime) -> None:
        """Everything that waits has left."""
        settled = [accepted(tried(one), at, "taken over") for one in self._waiting()]
        if settled:
            with self.house.store.writing() as desk:
                desk.commit(at=at, actor=CLERK, surface="test", verb="letter.accepted", records=settled)

    def _placed(self, at: datetime) -> None:
        """The list of reviews names the day of each, and the meeting on whose agenda it stands."""
        (table,) = [one for one in self.done("review list", LEAD).parts if isinstance(one, Table)]
        found = {row[0]: (row[4], row[6]) for row in table.rows if row[0].startswith("PLN")}
        assert set(found) == set(self.model.plans)
        for plan in self.model.plans.values():
            place, (due, meeting) = self.model.place(plan, at), found[plan.id]
            assert due == shown(plan.due), (at, plan.title)
            said = meeting.partition(";")[0].replace("none before its day", "–")
            assert said == (shown(place.day) if place else "–"), (at, plan.title, meeting)

    # What people do.

    def live(self, day: date) -> None:
        """A few things that happen on a day, an hour after the clerk has looked."""
        self.house.clock.forward(timedelta(hours=1))
        self._ends_and_beginnings(day)
        for committee in self.model.chairs:
            self._call(committee, day)
        for sitting in [one for one in self.model.sittings.values() if one.ahead(self.house.clock.now())]:
            self._prepare(sitting, day)
        for plan in self.model.plans.values():
            if day >= plan.opens:
                self._review(plan, day)
        self._agree(day)

    def _by_lot(self, part: float) -> bool:
        return self.chance.random() < part

    def _call(self, committee: str, day: date) -> None:
        ahead = [one for one in self.model.sittings.values() if one.committee == committee and one.day > day]
        on = day + self.chance.randrange(45, 130) * DAY
        if len(ahead) < 2 and works(on) and on not in {one.day for one in ahead} and self._by_lot(0.08):
            self.call(committee, on)

    def call(self, committee: str, on: date) -> None:
        """Call a meeting of an hour at two o'clock."""
        reply = self.house.done(f"meeting schedule {committee} {typed(on)} 14:00 60m", self.email(LEAD))
        (id_,) = [one for one in reply.ids if one.startswith("MTG")]
        starts = datetime.combine(on, time(14), LONDON).astimezone(at_ten(on).tzinfo)
        self.model.sittings[id_] = Sitting(id_, committee, starts, starts + timedelta(hours=1))
        self.seen["called"] += 1

    def _prepare(self, sitting: Sitting, day: date) -> None:
        left = (sitting.day - day).days
        if sitting.day not in AGREED and left > 3 and self._by_lot(0.003):
            self.done(f"meeting cancel {sitting.id} because snow", LEAD)
            sitting.cancelled = True
            self.seen["cancelled"] += 1
        elif 5 <= left <= 16 and self._by_lot(0.15):
            self._write(sitting)
            self.done(f"agenda publish {sitting.id}", LEAD)
            self.seen["agenda sent"] += 1

    def _write(self, sitting: Sitting) -> None:
        """Whatever stands on an agenda by itself is written down now."""
        at = self.house.clock.now()
        for plan in self.model.plans.values():
            if self.model.place(plan, at) is sitting:
                plan.agendas.add(sitting.id)

    def _review(self, plan: Plan, day: date) -> None:
        at, who = self.house.clock.now(), self.model.asked(plan)
        if self._by_lot(0.1 if self.model.held(plan, at) else 0.004):
            self.seen["done late" if day > plan.due else "done in time"] += 1
            self.done(f"review done {plan.id} unchanged document {self.digest}", who)
            plan.reviewed(day)
        elif self._by_lot(0.004):
            self._postpone(plan, day, who)
        elif not self.model.here(plan.author) and self._by_lot(0.006):
            self.done(f"review paper {plan.id}", who)
            plan.author = who
            self.seen["taken in hand"] += 1

    def _postpone(self, plan: Plan, day: date, who: str) -> None:
        first = plan.first_due or plan.due
        to = max(plan.due, day) + self.chance.randrange(10, 60) * DAY
        if to < months_after(first, plan.months):
            self.done(f"review postpone {plan.id} to {typed(to)} because of the census", who)
            plan.first_due, plan.due, plan.put_off = first, to, self.house.clock.now()
            self.seen["put off"] += 1

    def _ends_and_beginnings(self, day: date) -> None:
        if day in LEAVING:
            gone = LEAVING[day]
            self.done(f'person leave "{gone}"', ADMINISTRATOR)
            self.model.leaves(gone)
        if day in FILLED:
            post, holder = FILLED[day]
            self.done(f'post fill "{post}" "{holder}"', LEAD)
            self.model.holders[post] = holder
        if day in OFFICES:
            committee, office, name = OFFICES[day]
            self.done(f'committee set {committee} {office} "{name}"', ADMINISTRATOR)
            held = self.model.chairs if office == "chair" else self.model.secretaries
            held[committee] = name

    def _agree(self, day: date) -> None:
        """The board decides at its meeting, and it is recorded at once."""
        if day not in AGREED:
            return
        year = AGREED[day]
        if year not in {one.year for one in self.model.programmes}:
            self.done(f'programme add {year}/{year % 100 + 1} "No patient waits in vain"', LEAD)
            self.model.programmes.append(Programme("board", year, agreed=False))
        (sitting,) = [
            one for one in self.model.sittings.values() if one.day == day and one.committee == "board"
        ]
        self.house.clock.instant = sitting.starts + timedelta(minutes=1)
        self._write(sitting)
        present = ", ".join(f'"{one}"' for one in PRESENT)
        for line in (
            f"minutes start {sitting.id}",
            f"#arrive {present}",
            "#agreed To agree it",
            "#endmeeting",
        ):
            self.done(line, LEAD)
        decision = max(one.id for one in self.house.all(Decision))
        self.done(f"programme agree {year}/{year % 100 + 1} by {decision}", LEAD)
        (one,) = [one for one in self.model.programmes if one.year == year]
        one.agreed = True

    def email(self, name: str) -> str:
        """Where somebody is reached."""
        return next(one.emails[0] for one in self.house.all(Person, active=True) if one.name == name)

    def done(self, line: str, who: str) -> Reply:
        """A line of somebody that must succeed."""
        return self.house.done(line, self.email(who))


def begun(seed: int) -> Years:
    """The demonstration as it stands on its day, with a plan that is reviewed on each leap day too."""
    clock = FixedClock(AT)
    house = Spoken(
        told_in_memory(Config(Path("nowhere"), "", "clerk@x.org", "http://127.0.0.1", 0, "s"), AT), clock
    )
    names: dict[str, str] = {one.id: one.name for one in house.all(Person)}
    model = Model(
        {one.key: names[one.chair or ""] for one in house.all(Committee)},
        {one.key: names[one.secretary or ""] for one in house.all(Committee)},
        LEAD,
        {one.title: names.get(one.holder or "", "") for one in house.all(Post)},
        {one.name for one in house.all(Person, active=False)},
        {},
        {},
        [],
    )
    years = Years(house, model, random.Random(seed), house.store.vault.keep(b"a review"), names)
    years.done(BY_LEAP_DAY, LEAD)
    for day in AGREED:
        years.call("board", day)
    _known(years)
    return years


def _known(years: Years) -> None:
    """Tell the model what is recorded: facts, and none of what follows from them."""
    house, model = years.house, years.model
    keys = {one.id: one.key for one in house.all(Committee)}
    for one in house.all(Meeting):
        cancelled = one.state is not MeetingState.SCHEDULED
        model.sittings[one.id] = Sitting(one.id, keys[one.committee], one.starts, one.ends, cancelled)
    for plan in house.all(KeptPlan):
        model.plans[plan.id] = _plan(years, plan, keys)
    for programme in house.all(KeptProgramme):
        agreed = programme.agreed is not None
        model.programmes.append(Programme(keys[programme.committee], programme.starts.year, agreed))
    for commit in house.store.commits():
        for key in commit.keys:
            if key.startswith(OURS):
                (brief,) = [one for one in commit.keys if one.startswith("brief:")]
                model.told.add(years.read_key(key, brief.split(":")[1]))


def _plan(years: Years, kept: KeptPlan, keys: dict[CommitteeId, str]) -> Plan:
    reviews = years.house.all(PlanReview, plan=kept.id)
    done = {one.id: one.recorded for one in reviews if one.completed and one.recorded}
    since = max(done.values(), default=datetime.min.replace(tzinfo=LONDON))
    put_off = [one for one in years.house.all(Postponement, plan=kept.id) if one.at > since]
    posts = {one.id: one.title for one in years.house.all(Post)}
    items = [one for one in years.house.all(AgendaItem, state=ItemState.ACCEPTED) if one.review]
    return Plan(
        kept.id,
        kept.title,
        keys[kept.committee] if kept.committee else "",
        f"post:{posts[kept.post]}" if kept.post else years.names.get(kept.lead or "", ""),
        kept.interval.count,
        kept.window.count * (7 if kept.window.unit is Unit.WEEKS else 1),
        kept.due,
        (kept.anniversary.month, kept.anniversary.day) if kept.anniversary else None,
        put_off[0].before if put_off else None,
        next((years.names[one.author] for one in reviews if one.author and not one.completed), ""),
        {one.meeting for one in items if one.review not in done and str(one.review).startswith(kept.id)},
        put_off[-1].at if put_off else None,
    )


def test_three_years_are_what_the_model_expects() -> None:
    """Nobody is told too much, too little, too early or twice, and each review stands where it belongs."""
    years = begun(seed=9)
    day = FIRST
    while day <= LAST:
        if works(day):
            years.look(day)
            years.live(day)
        day += DAY
    assert set(years.seen) == EVERYTHING, years.seen
    assert all(count > 4 for count in years.seen.values()), years.seen
    done = {one.plan for one in years.house.all(PlanReview) if one.completed}
    assert done == set(years.model.plans)
