"""What was said and decided at the demonstration's meetings? Their minutes, as they were taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from bot.demonstration.days import BY_COMMITTEE, Rhythm, Step, day_after, held_on, week
from governance_store.rules.local_time import date_short
from governance_store.rules.minute_numbers import financial_year, item_reference
from governance_store.rules.programmes import Year, financial

APRIL: Final = 4
_AGREED_AHEAD: Final = timedelta(weeks=10)
"""A programme is agreed at the board's first meeting from so long before its year on."""
_A_MOMENT: Final = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Given:
    """An action as it was given: to whom, what, and in which week it is due."""

    owner: str
    text: str
    due: int


@dataclass(frozen=True, slots=True)
class Topic:
    """One item of minutes: what was said under it, what was decided, and who is to do what."""

    title: str
    said: tuple[str, ...] = ()
    agreed: str = ""
    action: Given | None = None


PROGRAMME_AGREED: Final = Topic(
    "Work programme of the year",
    ("Members went through the objectives and asked for a measure for each.",),
    "To agree the work programme as it was circulated",
)
SATURDAYS: Final = Given("Owen Pritchard", "open the reporting list on Saturdays", -6)
LEARNING: Final = Given("Dr Asha Rahman", "send the summary of discrepancies to every site", -4)
CYBER: Final = Given("Imran Qureshi", "test the plan for an outage of the archive with two sites", 3)
BACKLOG: Final = Given("Fiona Llewellyn-Ward", "send Harrowfell's figures for ultrasound waits", -1)
RISKS: Final = Given("Marcus Adeyinka", "put the MRI at Saltby on the list of risks, with its plan", 5)
VETTING: Final = Given("Llŷr ap Gwilym", "bring the vetting guideline into use at Harrowfell", 1)
MODEL: Final = Given("Kwame Mensah", "run the capacity model again with the new scanner at Eastmere", 4)
PLACES: Final = Given("Rhiannon Parry-Jones", "ask the universities for six more training places", -2)

MINUTED: Final[Mapping[tuple[str, int], tuple[Topic, ...]]] = {
    ("board", -12): (
        Topic(
            "Waiting and reporting times",
            ("Reports of CT take eleven days at two sites, and four at the others.",),
            "To open a shared reporting list on Saturdays until no report takes more than seven days",
            SATURDAYS,
        ),
        Topic("Incidents and what was learned", ("Two discrepancies had one cause.",), action=LEARNING),
        Topic("Risks of the network", ("An outage of the archive is rated highest.",), action=CYBER),
    ),
    ("board", -3): (
        Topic(
            "Waiting and reporting times",
            ("The Saturday list has brought reports of CT down to eight days.",),
            "To keep the Saturday list for another three months",
            BACKLOG,
        ),
        Topic("Risks of the network", ("The MRI at Saltby is in its twelfth year.",), action=RISKS),
    ),
    ("clinical", -6): (
        Topic(
            "Learning and review",
            ("Each provider brought one case and one thing that went well.",),
            "To send the bulletin of the meeting to every department",
        ),
        Topic(
            "Guideline on vetting referrals",
            ("Audit found that one referral in nine was vetted twice.",),
            "To adopt the guideline as amended",
            VETTING,
        ),
    ),
    ("workforce", -8): (
        Topic(
            "Education and development programme",
            ("Nobody came from one organisation; two events move to the evening.",),
            "To adopt the programme for the coming year",
            PLACES,
        ),
    ),
    ("equipment", -7): (
        Topic(
            "Capacity and demand",
            ("Demand for MRI grew by six in a hundred, and capacity by two.",),
            "To adopt the plan with a sixth mobile day a week",
            MODEL,
        ),
    ),
}
"""By committee and week, what its minutes have beside the work programme."""


def programme_year(today: date) -> Year:
    """The year of work in which a day falls."""
    return financial(today.year - (today.month < APRIL))


def agreed_in(today: date) -> int:
    """The week of the board's meeting that agreed this year's work programme."""
    first = programme_year(today).starts - _AGREED_AHEAD
    weeks = (one for one in BY_COMMITTEE["board"].weeks if one < 0)
    return next(one for one in weeks if held_on(today, "board", one)[0] >= first)


def topics(today: date, committee: str, in_week: int) -> tuple[Topic, ...]:
    """The items of a meeting's minutes; none where none were taken."""
    agreed = committee == "board" and in_week == agreed_in(today)
    return (*((PROGRAMME_AGREED,) if agreed else ()), *MINUTED.get((committee, in_week), ()))


def reference(today: date, committee: str, in_week: int, topic: Topic) -> str:
    """The number under which an item of minutes stands."""
    day = held_on(today, committee, in_week)[0]
    before = [
        each
        for one in BY_COMMITTEE[committee].weeks
        if one < in_week and financial_year(held_on(today, committee, one)[0]) == financial_year(day)
        for each in topics(today, committee, one)
    ]
    serial = len(before) + topics(today, committee, in_week).index(topic) + 1
    return item_reference("", committee.upper(), day, serial)


def decided(today: date, committee: str, in_week: int, topic: Topic) -> str:
    """The reference of what was decided under an item."""
    return f"{reference(today, committee, in_week, topic)}(a)"


def given(today: date, action: Given) -> str:
    """The reference of an action."""
    ((where, topic),) = (
        (where, topic) for where, items in MINUTED.items() for topic in items if topic.action == action
    )
    return f"{reference(today, *where, topic)}.1"


def minutes(today: date, rhythm: Rhythm, in_week: int, present: Sequence[str]) -> Iterator[Step]:
    """The minutes of a meeting as they were taken, and checked by its chair.

    None are sent: a document that leaves names the last commit by its hash, which is another each time.
    """
    items = topics(today, rhythm.committee, in_week)
    if not items:
        return
    day, begins = held_on(today, rhythm.committee, in_week)
    meeting = f"{rhythm.committee} {date_short(day)}"
    lines = (
        f"minutes start {meeting}",
        _arrived(present, begins),
        *_lines(today, rhythm.committee, in_week),
        "#endmeeting",
    )
    for number, line in enumerate(lines):
        at = datetime.combine(day, begins) + _A_MOMENT * (number + 1)
        yield Step(day, rhythm.secretary, line, at.time())
    yield Step(day_after(day), rhythm.chair, f"minutes check {meeting}")


def _arrived(present: Sequence[str], begins: time) -> str:
    named = ", ".join(f'"{one}"' for one in present)
    return f"#arrive {named} at {begins:%H:%M}"


def _lines(today: date, committee: str, in_week: int) -> Iterator[str]:
    for one in topics(today, committee, in_week):
        yield f"#topic {one.title}"
        yield from (f"#info {said}" for said in one.said)
        if one.agreed:
            yield f"#agreed {one.agreed}"
        if one.action:
            due = date_short(week(today, one.action.due, 3))
            yield f'#action @"{one.action.owner}" {one.action.text} by {due}'
