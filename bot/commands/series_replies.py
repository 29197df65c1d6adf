"""What is said about a series of meetings? Its dates in full, before anything is sent and after."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from bot.commands.base import Act
from bot.commands.naming import committee_name, count, organisation_name, person_name, table
from bot.commands.series_planning import Plan, Planned
from bot.commands.series_records import members_of
from bot.reply import Button, Choices, Facts, Heading, Mood, Part, Reply, Table, Verdict, Weight
from governance_store.records.committee import Committee
from governance_store.records.ids import PersonId
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.person import Person
from governance_store.records.series import Series
from governance_store.rules.local_time import date_in_full, duration_text, full, time_text
from governance_store.rules.recurrence import Occurrence

_DATES = ("Date", "Time", "Notice", "Instead of")


def preview(act: Act, told: str, judged: Plan, people: int, confirm: Button, *, letters: int = 1) -> Reply:
    """Every date in full, with nothing written down or sent yet, and the button that does it."""
    each = "one" if letters == 1 else "two"
    to_whom = f"{each} to each of {count(people, 'person', 'people')}"
    mails = f"{count(people * letters, 'mail')} will go out, {to_whom}"
    parts: list[Part] = [
        Verdict(
            Mood.NOTE, told, ("Nothing is recorded and nothing is sent yet.", f"{mails}.", *_free(judged))
        ),
        *_warned(judged),
        _dates(act, judged),
        *_left_out(judged.left_out),
        Choices((confirm,), "When these are the right dates:"),
    ]
    return Reply(tuple(parts))


def _free(judged: Plan) -> tuple[str, ...]:
    """That nothing stands against the dates, where nothing does."""
    clashing = any(one.clashes for one in judged.meetings)
    return () if clashing else ("No date clashes with another meeting of the same people.",)


def _warned(judged: Plan) -> list[Part]:
    clashing = sum(bool(one.clashes) for one in judged.meetings)
    found = (
        [f"{count(clashing, 'date clashes', 'dates clash')} with other meetings of the same people."]
        if clashing
        else []
    )
    short = [one for one in judged.meetings if one.short]
    found += (
        [f"{count(len(short), 'meeting is', 'meetings are')} at short notice, and marked as extraordinary."]
        if short
        else []
    )
    found += judged.warnings
    return [Verdict(Mood.WARNING, found[0], tuple(found[1:]))] if found else []


def _dates(act: Act, judged: Plan) -> Table:
    rows = (
        (*_when(act, one), notice_of(one), instead_of(act, one), "; ".join(one.clashes) or "none")
        for one in judged.meetings
    )
    return without_empty(table("Dates", (*_DATES, "Clash"), rows))


def without_empty(full_table: Table) -> Table:
    """The table without the columns in which no row says anything."""
    kept = [
        at
        for at in range(len(full_table.columns))
        if any(row[at] not in {"–", "none"} for row in full_table.rows)
    ]
    columns = tuple(full_table.columns[at] for at in kept)
    return Table(full_table.caption, columns, tuple(tuple(row[at] for at in kept) for row in full_table.rows))


def _when(act: Act, one: Planned) -> tuple[str, str]:
    starts = one.slot.starts.astimezone(act.zone)
    return date_in_full(starts.date()), time_text(starts.time())


def notice_of(one: Planned) -> str:
    """The notice of one date in few words."""
    if one.as_before:
        return "begins as called before"
    if one.notice is None:
        return "none asked for"
    given, unit = one.notice.given, one.notice.unit.of(one.notice.given)
    return f"{given} {unit}" + ("" if one.notice.enough else f", short of {one.notice.required}")


def instead_of(act: Act, one: Planned) -> str:
    """What a date stands in for: a day off, or how the meeting was called before."""
    wanted = one.wanted
    told = []
    if wanted.of and not one.as_before:
        told.append(full(act.view.get(Meeting, wanted.of).starts, act.zone))
    if wanted.original != wanted.day:
        why = f", {wanted.because}" if wanted.because else ""
        told.append(f"{date_in_full(wanted.original)}{why}")
    return "; ".join(told) or "–"


def _left_out(left_out: Sequence[tuple[date, str]]) -> list[Part]:
    rows = tuple((date_in_full(day), why[:1].upper() + why[1:]) for day, why in left_out)
    return [table("Left out", ("Date", "Why"), rows)] if rows else []


def ask_about_days_off(
    found: Sequence[Occurrence], moved: Sequence[Occurrence], skip: str, move: str
) -> Reply:
    """Dates that fall on days off: leave them out or move them? Nobody guesses."""
    to = {one.original: one.day for one in moved}
    rows = (
        (date_in_full(one.original), one.because[:1].upper() + one.because[1:], _would_move(to[one.original]))
        for one in found
    )
    told = f"{count(len(found), 'date falls', 'dates fall')} on days on which the committee does not meet."
    why = "Say whether to leave them out or to move them. Nothing is recorded and nothing is sent yet."
    buttons = (Button("Leave them out", skip), Button("Move them", move))
    parts = (
        Verdict(Mood.WARNING, told, (why,)),
        table("In question", ("Date", "Why not", "Would move to"), rows),
        Choices(buttons, "On those days:"),
    )
    return Reply(parts, ok=False)


def _would_move(day: date | None) -> str:
    return date_in_full(day) if day else "nowhere before the next meeting: left out"


def dates_called(act: Act, meetings: Sequence[Meeting], judged: Plan) -> Table:
    """Every date with its number; made before the commit, as it tells what was called before."""
    rows = (
        (meeting.id, *_when(act, one), notice_of(one), instead_of(act, one))
        for meeting, one in zip(meetings, judged.meetings, strict=True)
    )
    return without_empty(table("Meetings", ("Meeting", *_DATES), rows))


def called(
    act: Act, told: str, series: Series, meetings: Sequence[Meeting], judged: Plan, dates: Table
) -> Reply:
    """The series is called: every date, and who is told how."""
    parts: list[Part] = [
        Verdict(Mood.GOOD, told),
        *_warned(judged),
        dates,
        *_left_out(judged.left_out),
        told_table(act, people_of(act, meetings)),
        _next_steps(series),
    ]
    return Reply(tuple(parts), ids=(series.id, *(one.id for one in meetings)))


def people_of(act: Act, meetings: Iterable[Meeting]) -> dict[PersonId, Invitation]:
    """Everybody who is invited to one of these meetings at least."""
    found: dict[PersonId, Invitation] = {}
    for meeting in meetings:
        for one in act.view.find(Invitation, meeting=meeting.id, withdrawn=False):
            found.setdefault(one.person, one)
    return found


def told_table(act: Act, people: dict[PersonId, Invitation]) -> Table:
    """Who is told, and how."""
    rows = ((*_who(act, id_), one.capacity.value, _reached(act, id_)) for id_, one in people.items())
    return table("Who is told, and how", ("Name", "Organisation", "As", "Reached by"), rows)


def _who(act: Act, id_: PersonId) -> tuple[str, str]:
    person = act.view.maybe(Person, id_)
    return person_name(act.view, id_), organisation_name(act.view, person.organisation) if person else ""


def _reached(act: Act, id_: PersonId) -> str:
    person = act.view.maybe(Person, id_)
    if person is None or not person.active:
        return "nothing: they no longer take part"
    return f"mail to {person.emails[0]}" if person.emails else "no address: tell them yourself"


def _next_steps(series: Series) -> Choices:
    return Choices(
        (
            Button("Show the series", f"series show {series.id}"),
            Button("Add a meeting", f"series add {series.id}"),
            Button("Change the rest", f"series change {series.id}"),
            Button("Cancel the rest", f"series cancel {series.id}", Weight.WARNING),
        )
    )


def shown(act: Act, series: Series, committee: Committee, *, convenor: bool) -> Reply:
    """Everything about a series."""
    meetings = members_of(act, series, standing=False)
    rows = ((one.id, full(one.starts, act.zone), stands_for(act, one), _state(act, one)) for one in meetings)
    parts: list[Part] = [
        Heading(f"{committee.name}: {series.recurrence}"),
        _facts(act, series),
        table("Meetings", ("Meeting", "Date", "Instead of", "State"), rows),
    ]
    if convenor and any(one.state is MeetingState.SCHEDULED and one.starts > act.now for one in meetings):
        parts.append(_next_steps(series))
    return Reply(tuple(parts), ids=(series.id, *(one.id for one in meetings)))


def _facts(act: Act, series: Series) -> Facts:
    later = [one.id for one in act.view.find(Series, follows=series.id)]
    pairs = [
        ("Series", series.id),
        ("Pattern", str(series.recurrence)),
        ("From", date_in_full(series.first)),
        ("To", date_in_full(series.last)),
        ("Time", f"{time_text(series.clock)} for {duration_text(series.minutes)}"),
        ("Where", series.place or "no place yet"),
        ("Link", series.link or "none"),
        ("On days off", {None: "none fell on any", "skip": "left out", "move": "moved"}[series.days_off]),
        ("Closed season", " and ".join(map(str, series.closed)) or "none"),
    ]
    pairs += [("Follows", series.follows)] if series.follows else []
    pairs += [("Followed by", later[0])] if later else []
    pairs += [("Ended because", series.ended_because)] if series.ended_because else []
    return Facts(tuple(pairs))


def stands_for(act: Act, meeting: Meeting) -> str:
    """When the pattern would have a meeting that is at another time."""
    if meeting.stands_for is None:
        return "added"
    return "–" if meeting.stands_for == meeting.starts else full(meeting.stands_for, act.zone)


def _state(act: Act, meeting: Meeting) -> str:
    if meeting.state is MeetingState.CANCELLED:
        return f"cancelled: {meeting.cancelled_because}"
    return "past" if meeting.ends <= act.now else "called"


def row(act: Act, series: Series) -> tuple[str, ...]:
    """A series as a row of a list."""
    ahead = [one for one in members_of(act, series) if one.ends > act.now]
    following = full(ahead[0].starts, act.zone) if ahead else "none"
    committee = committee_name(act.view, series.committee)
    return series.id, committee, str(series.recurrence), str(len(ahead)), following


def cancelled(act: Act, told: str, because: str, gone: Sequence[Meeting], series: Series) -> Reply:
    """The rest of a series is cancelled: which meetings, and who is told how."""
    rows = ((one.id, full(one.starts, act.zone)) for one in gone)
    parts = (
        Verdict(Mood.GOOD, told, (f"Reason given: {because}",)),
        table("Meetings that will not take place", ("Meeting", "Date"), rows),
        told_table(act, people_of(act, gone)),
        Choices((Button("Show the series", f"series show {series.id}"),)),
    )
    return Reply(parts, ids=(series.id, *(one.id for one in gone)))


def ask_to_cancel(act: Act, gone: Sequence[Meeting], committee: Committee, confirm: Button) -> Reply:
    """Which meetings would be cancelled, before anything is."""
    rows = ((one.id, full(one.starts, act.zone)) for one in gone)
    told = f"{count(len(gone), 'meeting')} of {committee.name} would be cancelled."
    parts = (
        Verdict(Mood.NOTE, told, ("Nothing is recorded and nothing is sent yet.",)),
        table("Would not take place", ("Meeting", "Date"), rows),
        Choices((confirm,), "When these are the right meetings:"),
    )
    return Reply(parts)
