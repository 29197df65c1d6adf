"""When does a committee meet all year? Its meetings called together, by a pattern, with one letter to each.

The first answer shows every date in full and sends nothing; the button under it carries the whole line.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Annotated, Any, Final

from bot.commands import series_replies as replies
from bot.commands.base import (
    CONVENORS,
    DECLARED,
    Act,
    Incomplete,
    Param,
    Parameter,
    Problem,
    Refused,
    command,
)
from bot.commands.calling import able_to_meet
from bot.commands.grammar import line
from bot.commands.meeting_parts import A_PLACE, WHY_SHORT
from bot.commands.naming import count
from bot.commands.series_planning import MOST, Plan, Wanted, left_out_of, plan
from bot.commands.series_records import Numbers, Terms, invitations, member, new_series
from bot.outbox.series_letters import numbered, series_letters
from bot.parameters.people import A_COMMITTEE
from bot.parameters.recurring import (
    A_FIRST_DAY,
    A_LAST_DAY,
    A_RECURRENCE,
    CLOSED_SEASONS,
    DAYS_OFF,
)
from bot.parameters.text import A_FLAG, A_LINK
from bot.parameters.when import A_LENGTH, HOURS, Hours
from bot.reply import Button, Reply, Weight
from governance_store.records.committee import Committee
from governance_store.records.ids import PersonId
from governance_store.records.letter import Matter
from governance_store.records.person import Person
from governance_store.records.series import DaysOff, Recurrence
from governance_store.rules.invitees import Invitee
from governance_store.rules.local_time import date_in_full, date_short, duration_text, time_text
from governance_store.rules.notice_period import months_away
from governance_store.rules.recurrence import occurrences, pattern_days

A_YEAR: Final = 12  # months
FIRST = Param(A_FIRST_DAY, "From", "from", ("starting",), hint="A month such as Jan 2027, or a date.")
DAYS_OFF_ARE = Param(
    DAYS_OFF,
    "On bank holidays and in the closed season",
    "holidays",
    ("bank holidays", "days off"),
    hint="Skip leaves such meetings out; move takes them a week later, or from a day of the month to the next"
    " working day.",
)
CLOSED = Param(
    CLOSED_SEASONS, "Closed season", "closed", ("closed in",), hint="For example, 1 Aug to 31 Aug."
)
CONFIRMED = Param(A_FLAG, "Confirmed", "confirmed", asked=False)
FURTHER: Final = (
    Parameter("hours", Param(HOURS, "Time", hint="For example, 14:00 or 14:00-15:30."), required=False),
    Parameter("minutes", Param(A_LENGTH, "Length", hint="For example, 90m."), required=False),
    Parameter("place", Param(A_PLACE, "Place", "at", ("place", "in")), required=False),
    Parameter("link", Param(A_LINK, "Link to join", "link", ("join",)), required=False),
    Parameter("days_off", DAYS_OFF_ARE, required=False),
    Parameter("closed", CLOSED, required=False),
    Parameter("extraordinary", WHY_SHORT, required=False),
    Parameter("confirmed", CONFIRMED, required=False),
)
"""What may be said of a series when it is called, and when its rest is changed."""


@command(
    "meeting series",
    "Call a committee's meetings for a year or so, by a pattern",
    who=CONVENORS,
    examples=(
        "meeting series board third Thursday every 2 months 14:00 90m from Jan 2027 to Dec 2027",
        "meeting series board first Monday monthly 14:00 1h from Jan 2027 holidays move closed August",
    ),
    submit="Show the dates",
    options=FURTHER,
)
def call(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    recurrence: Annotated[
        Recurrence, Param(A_RECURRENCE, "Pattern", hint="For example, third Thursday every 2 months.")
    ],
    first: Annotated[date, FIRST],
    last: Annotated[
        date | None, Param(A_LAST_DAY, "To", "to", ("until", "till"), hint="Without it, for a year.")
    ] = None,
    **said: Any,  # noqa: ANN401 -- as declared
) -> Reply:
    """Judge every date, show them all, and only where they were confirmed write them down and invite."""
    invited = able_to_meet(act, committee)
    clock, length = clock_and_length(committee, said.get("hours"), said.get("minutes"))
    terms = Terms(
        recurrence,
        first,
        last or year_after(first),
        clock,
        length,
        said.get("place", committee.place),
        said.get("link", committee.link),
        said.get("days_off"),
        said.get("closed", ()),
    )
    confirmed, because = said.pop("confirmed", False), said.get("extraordinary")
    values = _values(committee, terms, said)
    wanted = dates_of(act, terms, values, "meeting series")
    if isinstance(wanted, Reply):
        return wanted
    people = tuple(one.person for one in invited)
    judged = plan(act, committee, wanted.dates, wanted.left_out, people, because)
    _refuse_single(committee, judged)
    if confirmed:
        return _call(act, committee, terms, judged, invited, because)
    told = f"{committee.name} would be called for {_how_often(judged, terms)}."
    button = confirm("meeting series", values, act)
    return replies.preview(act, told, judged, reached(act, people), button)


def _call(
    act: Act,
    committee: Committee,
    terms: Terms,
    judged: Plan,
    invited: tuple[Invitee, ...],
    extraordinary: str | None,
) -> Reply:
    series, numbers = new_series(act, committee, terms), Numbers(act)
    meetings = [member(act, series, one, extraordinary, numbers) for one in judged.meetings]
    asked = list(invitations(act, meetings, invited))
    people = (one.person for one in invited)
    queued = numbered(act.view, series_letters(act.view, act.now, Matter.SERIES_INVITATION, series, people))
    dates = replies.dates_called(act, meetings, judged)
    why = extraordinary if any(one.short for one in judged.meetings) else None
    act.commit("series.called", series, *meetings, *asked, *queued, reason=why or "")
    told = f"{committee.name} is called for {_how_often(judged, terms)}."
    return replies.called(act, told, series, meetings, judged, dates)


def _how_often(judged: Plan, terms: Terms) -> str:
    meetings = count(len(judged.meetings), "meeting")
    begins = f"{time_text(terms.clock)} for {duration_text(terms.minutes)}"
    return f"{meetings}: {terms.recurrence} at {begins}"


def clock_and_length(committee: Committee, hours: Hours | None, minutes: int | None) -> tuple[time, int]:
    """When meetings begin and how long they are, from what was said and what is usual; raises Incomplete."""
    clock = hours.start if hours else committee.usual_time
    spanned = spanned_minutes(hours)
    if minutes and spanned and minutes != spanned:
        told = f"From start to end is {duration_text(spanned)}, not {duration_text(minutes)}"
        raise Refused(Problem(f"{told}: say one or the other.", "minutes"))
    length = minutes or spanned or committee.usual_minutes
    if clock is None or length is None:
        missing = [name for name, value in (("hours", clock), ("minutes", length)) if value is None]
        raise Incomplete(*missing)
    return clock, length


def spanned_minutes(hours: Hours | None) -> int | None:
    """The minutes from a time to another of the same day."""
    if hours is None or hours.end is None:
        return None
    some_day = date.min
    passing = datetime.combine(some_day, hours.end) - datetime.combine(some_day, hours.start)
    return passing // timedelta(minutes=1)


def year_after(first: date) -> date:
    """The last day of a year of meetings."""
    return months_away(first, A_YEAR) - timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates that a pattern comes to, and those that are left out."""

    dates: tuple[Wanted, ...]
    left_out: tuple[tuple[date, str], ...]


def dates_of(
    act: Act, terms: Terms, values: Mapping[str, Any], verb: str, anchor: date | None = None
) -> Dates | Reply:
    """The dates of a pattern; or the question what becomes of days off, where nobody has said it."""
    if terms.last < terms.first:
        told = f"The last day, {date_in_full(terms.last)}, is before the first, {date_in_full(terms.first)}."
        raise Refused(Problem(told, "last"))
    days = pattern_days(terms.recurrence, terms.first, terms.last, anchor)
    if not days:
        span = f"{date_in_full(terms.first)} to {date_in_full(terms.last)}"
        raise Refused(
            Problem(f"No date from {span} is the {terms.recurrence}: that gives no meeting.", "last")
        )
    if len(days) > MOST:
        told = (
            f"That is {len(days)} dates; a series may have {MOST}, a little more than one a week for a year."
        )
        raise Refused(Problem(f"{told} Choose an earlier end.", "last"))
    nation = act.network.nation
    found = occurrences(terms.recurrence, days, nation, terms.closed, terms.days_off)
    in_question = [one for one in found if one.because and one.original >= act.scene.today]
    if terms.days_off is None and in_question:
        moved = occurrences(terms.recurrence, days, nation, terms.closed, DaysOff.MOVE)
        skip, move = (_line(verb, {**values, "days_off": choice}, act) for choice in DaysOff)
        return replies.ask_about_days_off(in_question, moved, skip, move)
    dates = tuple(
        Wanted(one.original, one.day, terms.clock, terms.minutes, one.because)
        for one in found
        if one.day is not None
    )
    return Dates(dates, tuple(left_out_of(found)))


def _values(committee: Committee, terms: Terms, said: Mapping[str, Any]) -> dict[str, Any]:
    """What the confirming line says, with everything that was only understood."""
    understood = {
        "committee": committee,
        "recurrence": terms.recurrence,
        "first": terms.first,
        "last": terms.last,
        "hours": Hours(terms.clock),
        "minutes": terms.minutes,
    }
    return {**said, **understood}


def confirm(verb: str, values: Mapping[str, Any], act: Act, label: str = "Call these meetings") -> Button:
    """The button that does what was shown."""
    return Button(label, _line(verb, {**values, "confirmed": True}, act), Weight.PRIMARY)


def _line(verb: str, values: Mapping[str, Any], act: Act) -> str:
    return line(DECLARED[verb], values, act.scene)


def reached(act: Act, people: Iterable[PersonId]) -> int:
    """How many of these people get a mail."""
    found = (act.view.maybe(Person, one) for one in dict.fromkeys(people))
    return sum(bool(one and one.active and one.emails) for one in found)


def _refuse_single(committee: Committee, judged: Plan) -> None:
    if len(judged.meetings) == 1:
        (one,) = judged.meetings
        day, clock = one.wanted.day, time_text(one.wanted.clock)
        alone = f"meeting schedule {committee.key} {date_short(day)} {clock} {one.wanted.minutes}m"
        told = f"That gives one date only, {date_in_full(day)}: call that meeting by itself."
        raise Refused(Problem(told, "last"), nearest=(alone,))
