"""What becomes of a series of meetings? Showing it, adding a meeting to it, cancelling the rest of it.

How its rest is changed is told in `bot.commands.series_changing`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Annotated, Any

from bot.commands import meeting_replies
from bot.commands import series_replies as replies
from bot.commands.authority import permissions_held
from bot.commands.base import CONVENORS, EVERYBODY, Act, Param, Problem, Refused, command
from bot.commands.calling import able_to_meet, judge, slot
from bot.commands.meeting_parts import A_PLACE, WHY_SHORT
from bot.commands.meeting_series import CONFIRMED, FIRST, confirm
from bot.commands.naming import count, table
from bot.commands.series_records import invitations, known_to_calendars, members_of, next_sequence
from bot.outbox.letters import letters
from bot.outbox.series_letters import numbered, series_letters
from bot.parameters.people import A_COMMITTEE
from bot.parameters.recurring import A_SERIES
from bot.parameters.text import A_FLAG, A_LINK, A_REASON
from bot.parameters.when import A_DAY_AHEAD, A_LENGTH, HOURS, Hours
from bot.reply import Mood, Reply, Verdict
from governance_store.records.committee import Committee
from governance_store.records.ids import MeetingId
from governance_store.records.letter import Letter, Matter
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.series import Series
from governance_store.rules.local_time import date_in_full


def rest_of(act: Act, series: Series, start: date | None) -> list[Meeting]:
    """The meetings of a series from a day on that have not begun; raises Refused where there is none."""
    since = start or act.scene.today
    rest = [
        one
        for one in members_of(act, series)
        if one.starts > act.now and one.starts.astimezone(act.zone).date() >= since
    ]
    if not rest:
        told = f"No meeting of the series {series.id} lies ahead from {date_in_full(since)}."
        raise Refused(Problem(told, "first" if start else "series"))
    return rest


def cut(act: Act, series: Series, rest: Iterable[Meeting], because: str, last: date) -> Series:
    """A series that ends before its rest."""
    kept = [one for one in members_of(act, series) if one not in list(rest)]
    return replace(
        series,
        last=max([last, *(one.starts.astimezone(act.zone).date() for one in kept)]) if kept else series.first,
        sequence=next_sequence(act, series),
        ended_because=because,
    )


@command(
    "series cancel",
    "Cancel the rest of a series of meetings",
    who=CONVENORS,
    examples=('series cancel board from 1 Sep 2027 because "the board is being merged"',),
    submit="Show the meetings",
)
def cancel(
    act: Act,
    series: Annotated[Series, Param(A_SERIES, "Series")],
    because: Annotated[str, Param(A_REASON, "Reason", "because", ("reason",))],
    first: Annotated[date | None, FIRST] = None,
    confirmed: Annotated[bool, CONFIRMED] = False,  # noqa: FBT002 -- a word of the confirming line
) -> Reply:
    """Meetings already held stay as they are; everybody who was invited to the rest is told."""
    rest = rest_of(act, series, first)
    committee = act.view.get(Committee, series.committee)
    if not confirmed:
        since = first or rest[0].starts.astimezone(act.zone).date()
        said: dict[str, Any] = {"series": series, "because": because, "first": since}
        button = confirm("series cancel", said, act, "Cancel these meetings")
        return replies.ask_to_cancel(act, rest, committee, button)
    gone = [
        replace(one, state=MeetingState.CANCELLED, sequence=one.sequence + 1, cancelled_because=because)
        for one in rest
    ]
    day_before = rest[0].starts.astimezone(act.zone).date() - timedelta(days=1)
    ended = cut(act, series, rest, because, day_before)
    queued = [*_told_of_end(act, ended, gone), *_told_one_by_one(act, gone)]
    act.commit("series.cancelled", ended, *gone, *numbered(act.view, queued), reason=because)
    meetings = count(len(gone), "meeting is", "meetings are")
    told = f"{meetings} cancelled: {committee.name} from {date_in_full(day_before + timedelta(days=1))}."
    return replies.cancelled(act, told, because, gone, ended)


def _told_of_end(act: Act, ended: Series, gone: list[Meeting]) -> Iterable[Letter]:
    """One letter to each for all meetings that are in the entry of the series."""
    people = replies.people_of(act, [one for one in gone if one.stands_for])
    return series_letters(act.view, act.now, Matter.SERIES_CHANGED, ended, people)


def _told_one_by_one(act: Act, gone: list[Meeting]) -> Iterable[Letter]:
    """One letter to each for a meeting that was added, and has an entry of its own."""
    for one in gone:
        if one.stands_for is None:
            asked = act.view.find(Invitation, meeting=one.id, withdrawn=False)
            matters = ((Matter.MEETING_CANCELLED, each) for each in asked)
            yield from letters(act.view, act.now, one, matters, [one])


@command(
    "series add",
    "Add one meeting to a series",
    who=CONVENORS,
    examples=("series add board 14 Sep 2027", "series add SER-2027-001 14 Sep 2027 10:00 2h"),
    submit="Call the meeting",
)
def add(
    act: Act,
    series: Annotated[Series, Param(A_SERIES, "Series")],
    day: Annotated[date, Param(A_DAY_AHEAD, "Date", hint="For example, 14 Sep 2027.")],
    hours: Annotated[Hours | None, Param(HOURS, "Time", hint="The series' own, if left open.")] = None,
    minutes: Annotated[int | None, Param(A_LENGTH, "Length", hint="The series' own, if left open.")] = None,
    place: Annotated[str | None, Param(A_PLACE, "Place", "at", ("place", "in"))] = None,
    link: Annotated[str | None, Param(A_LINK, "Link to join", "link", ("join",))] = None,
    extraordinary: Annotated[str | None, WHY_SHORT] = None,
) -> Reply:
    """Call a meeting beside the pattern, with an entry of its own in calendars, as Outlook wants it."""
    committee = act.view.get(Committee, series.committee)
    invited = able_to_meet(act, committee)
    length = minutes if minutes is not None or (hours and hours.end) else series.minutes
    wanted = slot(act, committee, day, hours or Hours(series.clock), length)
    judged = judge(act, committee, wanted, tuple(one.person for one in invited), extraordinary)
    id_ = MeetingId(act.new_id(f"MTG-{day.year}"))
    added = Meeting(
        id=id_,
        committee=committee.id,
        starts=wanted.starts,
        minutes=wanted.minutes,
        uid=known_to_calendars(act, id_),
        place=series.place if place is None else place,
        link=series.link if link is None else link,
        extraordinary=judged.extraordinary,
        series=series.id,
    )
    asked = list(invitations(act, [added], invited))
    queued = letters(act.view, act.now, added, ((Matter.INVITATION, one) for one in asked), [added, *asked])
    act.commit("meeting.added", added, *asked, *queued, reason=judged.extraordinary)
    return meeting_replies.scheduled(act, added, committee, judged)


@command(
    "series show", "Show a series of meetings", who=EVERYBODY, writes=False, examples=("series show board",)
)
def show(act: Act, series: Annotated[Series, Param(A_SERIES, "Series")]) -> Reply:
    """Its pattern, and every meeting of it."""
    committee = act.view.get(Committee, series.committee)
    held = permissions_held(act.view, act.actor.id, committee)
    return replies.shown(act, series, committee, convenor=bool(held & CONVENORS.permissions))


@command(
    "series list",
    "List the series of meetings that go on, or all of them",
    who=EVERYBODY,
    writes=False,
    examples=("series list", "series list board", "series list all"),
)
def list_series(
    act: Act,
    committee: Annotated[Committee | None, Param(A_COMMITTEE, "Committee")] = None,
    everything: Annotated[bool, Param(A_FLAG, "Past ones too", "all", ("everything",))] = False,  # noqa: FBT002 -- a tick box
) -> Reply:
    """Series with their next meeting; past ones only where all are asked for."""
    chosen = {"committee": committee.id} if committee else {}
    found = act.view.find(Series, **chosen)
    if not everything:
        found = [one for one in found if any(each.ends > act.now for each in members_of(act, one))]
    if not found:
        what = "has been called yet" if everything else "lies ahead"
        of = f" of {committee.name}" if committee else ""
        told = f"No series of meetings{of} {what}. “meeting series” calls one."
        return Reply((Verdict(Mood.NOTE, told),))
    columns = ("Series", "Committee", "Pattern", "Meetings ahead", "Next")
    listed = table("Series of meetings", columns, (replies.row(act, one) for one in found))
    return Reply((listed,), ids=tuple(one.id for one in found))
