"""How does the rest of a series change? From a day on, with what was held before left as it is.

In calendars the old entry ends and a new one follows, as Outlook itself does it: a rule that changes under an
entry would change the meetings already held. A meeting keeps its number, its papers and its place in the
record; where the pattern changes, each goes to the new date of its month or week.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Annotated, Any, Final

from bot.commands import series_replies as replies
from bot.commands.base import CONVENORS, Act, Incomplete, Param, Parameter, Refused, command, shown
from bot.commands.calling import able_to_meet
from bot.commands.meeting_series import (
    FIRST,
    FURTHER,
    Dates,
    confirm,
    dates_of,
    reached,
    spanned_minutes,
)
from bot.commands.naming import count
from bot.commands.series import cut, rest_of
from bot.commands.series_planning import Plan, Wanted, plan
from bot.commands.series_records import Numbers, Terms, invitations, member, new_series
from bot.outbox.series_letters import numbered, series_letters
from bot.parameters.recurring import A_LAST_DAY, A_SERIES, AN_OPEN_RECURRENCE
from bot.parameters.when import Hours
from bot.reply import Reply
from governance_store.records.committee import Committee
from governance_store.records.kinds import Record
from governance_store.records.letter import Matter
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.period import Cycle
from governance_store.records.series import Recurrence, Series
from governance_store.rules.local_time import date_in_full
from governance_store.rules.recurrence import pattern_days

WHY: Final = "the rest of the series was changed"
_CHANGES: Final = (
    Parameter(
        "recurrence",
        Param(AN_OPEN_RECURRENCE, "Pattern", hint="For example, third Tuesday: as often as before."),
        required=False,
    ),
    Parameter("last", Param(A_LAST_DAY, "Until", "until", ("till",)), required=False),
    *FURTHER,
)


@command(
    "series change",
    "Change the rest of a series of meetings: pattern, time, length, place",
    who=CONVENORS,
    examples=(
        "series change board from 1 Jun 2027 to third Tuesday",
        'series change SER-2027-001 from Sep 2027 15:00 2h at "Seminar Room 2"',
    ),
    submit="Show the dates",
    options=_CHANGES,
)
def change(
    act: Act,
    series: Annotated[Series, Param(A_SERIES, "Series")],
    first: Annotated[date | None, FIRST] = None,
    **said: Any,  # noqa: ANN401 -- as declared
) -> Reply:
    """Judge every date that is left, show them, and only where they were confirmed tell everybody."""
    confirmed, because = said.pop("confirmed", False), said.pop("extraordinary", None)
    rest = [one for one in rest_of(act, series, first) if one.stands_for]
    if not rest:
        raise Refused(f"What lies ahead of {series.id} was added by itself: “meeting move” changes it.")
    if not said:
        raise _ask(act, series, first)
    since = first or _day(act, rest[0])
    terms = _terms(series, since, said)
    values = {**said, "series": series, "first": since, "extraordinary": because}
    dates = _dates(act, series, rest, terms, values)
    if isinstance(dates, Reply):
        return dates
    committee = act.view.get(Committee, series.committee)
    people = _people(act, committee, rest)
    judged = plan(act, committee, dates.dates, dates.left_out, people, because, rest)
    if confirmed:
        return _change(act, committee, series, rest, terms, judged, because)
    meetings = count(len(judged.meetings), "meeting")
    told = f"{committee.name}: {meetings} from {date_in_full(since)} would change."
    button = confirm("series change", values, act, "Change these meetings")
    return replies.preview(act, told, judged, reached(act, people), button, letters=2)


def _ask(act: Act, series: Series, first: date | None) -> Incomplete:
    """The form, with the series as it stands."""
    values: dict[str, Any] = {
        "series": series,
        "first": first,
        "recurrence": series.recurrence,
        "hours": Hours(series.clock),
        "minutes": series.minutes,
        "place": series.place or None,
        "link": series.link or None,
    }
    said = {name: value for name, value in values.items() if value is not None}
    return Incomplete(ask="What is to be changed?", values=said, seen=shown(act.view, series))


def _terms(series: Series, since: date, said: Mapping[str, Any]) -> Terms:
    """The series as it is from that day on."""
    hours = said.get("hours")
    return Terms(
        _pattern(series.recurrence, said.get("recurrence")),
        since,
        said.get("last", series.last),
        hours.start if hours else series.clock,
        said.get("minutes") or spanned_minutes(hours) or series.minutes,
        said.get("place", series.place),
        said.get("link", series.link),
        said.get("days_off", series.days_off),
        said.get("closed", series.closed),
    )


def _pattern(old: Recurrence, said: Recurrence | None) -> Recurrence:
    """The new pattern; where it does not say how often, it comes as often as the old one."""
    if said is None or said.every:
        return said or old
    monthly_of_old = said.nth is not None and old.cycle is Cycle.MONTHS
    weekly_of_old = said.nth is None and old.cycle is Cycle.WEEKS
    return replace(said, every=old.every if monthly_of_old or weekly_of_old else 1)


def _dates(
    act: Act, series: Series, rest: list[Meeting], terms: Terms, values: Mapping[str, Any]
) -> Dates | Reply:
    """The dates that are left: as they were where only the time or place changes, else by the pattern."""
    repatterned = terms.recurrence != series.recurrence or {"last", "days_off", "closed"} & set(values)
    if not repatterned:
        retimed, lengthened = "hours" in values, terms.minutes != series.minutes
        kept = (_as_called(act, one, terms, retimed=retimed, lengthened=lengthened) for one in rest)
        return Dates(tuple(kept), ())
    found = dates_of(act, terms, values, "series change", _anchor(series, terms))
    return (
        found
        if isinstance(found, Reply)
        else replace(found, dates=tuple(_paired(act, found.dates, rest, terms)))
    )


def _as_called(act: Act, one: Meeting, terms: Terms, *, retimed: bool, lengthened: bool) -> Wanted:
    """A meeting on its own day, at the new time where there is one."""
    assert one.stands_for is not None  # noqa: S101 -- the rest was chosen by it
    here = one.starts.astimezone(act.zone)
    return Wanted(
        one.stands_for.astimezone(act.zone).date(),
        here.date(),
        terms.clock if retimed else here.time().replace(tzinfo=None),
        terms.minutes if lengthened else one.minutes,
        of=one.id,
    )


def _anchor(series: Series, terms: Terms) -> date | None:
    """Where a pattern that comes as often as before counts on from: the next date of the old one."""
    old, new = series.recurrence, terms.recurrence
    if (old.every, old.cycle) != (new.every, new.cycle):
        return None
    days = pattern_days(old, series.first, max(series.last, terms.last))
    return next((day for day in days if day >= terms.first), None)


def _paired(act: Act, dates: Iterable[Wanted], rest: list[Meeting], terms: Terms) -> Iterator[Wanted]:
    """Each date with the meeting of its month or week, which moves to it; the others are new."""
    waiting = {_period(_stood_for(act, one), terms): one for one in reversed(rest)}
    for one in dates:
        before = waiting.pop(_period(one.original, terms), None)
        yield replace(one, of=before.id if before else None)


def _stood_for(act: Act, meeting: Meeting) -> date:
    assert meeting.stands_for is not None  # noqa: S101 -- the rest was chosen by it
    return meeting.stands_for.astimezone(act.zone).date()


def _period(day: date, terms: Terms) -> tuple[int, int]:
    if terms.recurrence.cycle is Cycle.MONTHS:
        return day.year, day.month
    return day.isocalendar()[:2]


def _people(act: Act, committee: Committee, rest: list[Meeting]) -> tuple[Any, ...]:
    invited = [one.person for one in able_to_meet(act, committee)]
    return tuple(dict.fromkeys([*invited, *replies.people_of(act, rest)]))


def _day(act: Act, meeting: Meeting) -> date:
    return meeting.starts.astimezone(act.zone).date()


def _change(
    act: Act,
    committee: Committee,
    series: Series,
    rest: list[Meeting],
    terms: Terms,
    judged: Plan,
    extraordinary: str | None,
) -> Reply:
    invited = able_to_meet(act, committee)
    day_before = min(terms.first, _day(act, rest[0])) - timedelta(days=1)
    ended = cut(act, series, rest, "", day_before)
    following, numbers = new_series(act, committee, terms, follows=series.id), Numbers(act)
    meetings = [member(act, following, one, extraordinary, numbers) for one in judged.meetings]
    dropped = [
        replace(one, state=MeetingState.CANCELLED, sequence=one.sequence + 1, cancelled_because=WHY)
        for one in rest
        if one.id not in {each.id for each in meetings}
    ]
    asked = list(invitations(act, meetings, invited))
    before = replies.people_of(act, rest)
    known = replies.people_of(act, [one for one in rest if one not in dropped])
    people = [*(one.person for one in invited), *known]
    told = [
        *series_letters(act.view, act.now, Matter.SERIES_CHANGED, ended, before),
        *series_letters(act.view, act.now, Matter.SERIES_INVITATION, following, people),
    ]
    dates = replies.dates_called(act, meetings, judged)
    records: list[Record] = [ended, following, *meetings, *dropped, *asked, *numbered(act.view, told)]
    act.commit("series.changed", *records, reason=extraordinary or "")
    said = f"{committee.name}: {count(len(meetings), 'meeting')} from {date_in_full(terms.first)} changed"
    return replies.called(act, f"{said}, as the series {following.id}.", following, meetings, judged, dates)
