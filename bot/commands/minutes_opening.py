"""May minutes of a meeting be begun, and which minutes does somebody write in who names no meeting?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.commands.agenda_items import the_agenda
from bot.commands.authority import permissions_held
from bot.commands.base import RECORDERS, Act, Problem, Refused
from bot.commands.meeting_draft import refuse_draft
from bot.commands.meeting_replies import moment
from bot.commands.minutes_book import Book
from bot.commands.minutes_owners import words_of
from bot.commands.naming import committee_name, person_name
from bot.language.reading import Took
from bot.parameters.people import A_MEETING_SITTING
from governance_store.records.agenda import AgendaItem
from governance_store.records.committee import Committee
from governance_store.records.ids import PersonId, minutes_id
from governance_store.records.meeting import Meeting, MeetingState
from governance_store.records.minutes import Minutes, MinutesState
from governance_store.rules.local_time import full
from governance_store.rules.presence import EARLY, is_on

NOT_OPEN: Final = "“minutes start {meeting}” begins them"


def minutes_to_start(act: Act, meeting: Meeting) -> tuple[Minutes, list[AgendaItem]]:
    """The minutes as they begin, and the items of the agenda that nobody had written down yet."""
    refuse_not_held(act, meeting)
    known = act.view.maybe(Minutes, minutes_id(meeting.id))
    if known:
        lines = (*_next_to_begin(act, meeting), *_nearest(known))
        raise Refused(Problem(_begun_already(act, meeting, known), "meeting"), nearest=lines)
    committee = act.view.get(Committee, meeting.committee)
    _items, fresh = the_agenda(act, meeting)
    begun = Minutes(
        id=minutes_id(meeting.id),
        meeting=meeting.id,
        committee=meeting.committee,
        taker=act.actor.id,
        started=act.now,
        chair=committee.chair,
    )
    return begun, fresh


def minutes_to_reopen(act: Act, meeting: Meeting) -> Minutes:
    """Closed minutes, open again; those that the chair has checked stay closed."""
    known = act.view.maybe(Minutes, minutes_id(meeting.id))
    if known is None:
        raise Refused(Problem(f"{_here(act, meeting)} has no minutes yet.", "again"))
    if known.state is MinutesState.OPEN:
        raise Refused(Problem(_begun_already(act, meeting, known), "again"))
    if known.state is not MinutesState.DRAFT:
        told = f"The minutes of {_here(act, meeting)} are {known.state.value}, so they stay closed."
        raise Refused(Problem(told, "again"))
    return replace(known, state=MinutesState.OPEN, ended=None)


def refuse_not_held(act: Act, meeting: Meeting) -> None:
    """Raise Refused where nothing can have been said at a meeting."""
    refuse_draft(meeting, "nothing was said at it")
    if meeting.state is MeetingState.CANCELLED:
        raise Refused(
            Problem(f"The meeting of {_here(act, meeting)} is cancelled: nothing is minuted.", "meeting")
        )
    if act.now < meeting.starts - EARLY:
        told = f"{_here(act, meeting)} has not begun: minutes are taken from an hour before it."
        raise Refused(Problem(f"{told} It is {full(act.now, act.zone)} now.", "meeting"))


def _here(act: Act, meeting: Meeting) -> str:
    return f"{committee_name(act.view, meeting.committee)} on {moment(act, meeting)}"


def _begun_already(act: Act, meeting: Meeting, known: Minutes) -> str:
    taker = person_name(act.view, known.taker)
    if known.state is MinutesState.OPEN:
        since = full(known.started, act.zone)
        return f"The minutes of {_here(act, meeting)} are being taken already, by {taker}, since {since}."
    return f"The minutes of {_here(act, meeting)} are there already: {known.state.value}, taken by {taker}."


def _next_to_begin(act: Act, meeting: Meeting) -> Iterator[str]:
    """The line for the committee's next meeting, where it is about to begin: it is likely to be meant."""
    for one in act.view.find(Meeting, committee=meeting.committee, state=MeetingState.SCHEDULED):
        begins = meeting.starts < one.starts and act.now >= one.starts - EARLY
        if begins and act.view.maybe(Minutes, minutes_id(one.id)) is None:
            yield f"minutes start {one.id}"


def _nearest(known: Minutes) -> tuple[str, ...]:
    shown = f"minutes show {known.meeting}"
    again = (f"minutes start {known.meeting} again",) if known.state is MinutesState.DRAFT else ()
    return (shown, *again)


def is_open(act: Act, meeting: Meeting) -> bool:
    """Whether the minutes of a meeting are being taken."""
    known = act.view.maybe(Minutes, minutes_id(meeting.id))
    return known is not None and known.state is MinutesState.OPEN


def minutes_of(act: Act, meeting: Meeting) -> Minutes:
    """The minutes of a meeting; raises Refused where nobody began any."""
    known = act.view.maybe(Minutes, minutes_id(meeting.id))
    if known is None:
        told = f"No minutes of {_here(act, meeting)} were begun."
        raise Refused(
            Problem(f"{told} {NOT_OPEN.format(meeting=meeting.id)}.", "meeting"),
            nearest=(f"minutes start {meeting.id}",),
        )
    return known


def refuse_unwritable(act: Act, meeting: Meeting) -> None:
    """Raise Refused where a document cannot be read into minutes: closed ones, or those of somebody else."""
    known = act.view.maybe(Minutes, minutes_id(meeting.id))
    if known is None:
        return
    if known.state is not MinutesState.OPEN:
        told = (
            f"The minutes of {_here(act, meeting)} are closed ({known.state.value}), so nothing is read in."
        )
        raise Refused(Problem(told, "meeting"), nearest=_nearest(known))
    if not Book.of(act, meeting, known).runs(act.actor.id):
        taker = person_name(act.view, known.taker)
        told = f"Only who takes these minutes ({taker}) or is in the chair reads a document into them."
        raise Refused(Problem(told, "meeting"))


def open_book(act: Act, meeting: Meeting | None) -> Book:
    """The open minutes that a line goes into; raises Refused where there are none, or several."""
    if meeting is None:
        meeting = act.view.get(Meeting, _open_minutes(act).meeting)
    known = minutes_of(act, meeting)
    if known.state is not MinutesState.OPEN:
        told = f"The minutes of {_here(act, meeting)} are closed ({known.state.value})."
        raise Refused(Problem(told, "meeting"), nearest=_nearest(known))
    return Book.of(act, meeting, known)


def _open_minutes(act: Act) -> Minutes:
    """Those that the speaker takes, or may say every word of, or whose meeting they are at."""
    found = act.view.find(Minutes, state=MinutesState.OPEN)
    books = [Book.of(act, act.view.get(Meeting, one.meeting), one) for one in found]
    taken = [one for one in books if one.minutes.taker == act.actor.id]
    run = [one for one in books if one.runs(act.actor.id)]
    mine = taken or run or [one for one in books if one.takes_part(act.actor.id)]
    if len(mine) == 1:
        return mine[0].minutes
    if mine:
        lines = tuple(f"minutes say meeting {one.meeting.id} …" for one in mine)
        told = f"Minutes of several of your meetings are open: {', '.join(one.meeting.id for one in mine)}."
        raise Refused(Problem(f"{told} Say which: minutes say meeting …", "meeting"), nearest=lines)
    told = "No minutes are open that you could write in. “minutes start board” begins them."
    raise Refused(Problem(told, "meeting"))


def meeting_to_start(act: Act, named: str) -> Meeting:
    """The meeting whose minutes `#startmeeting` begins: the one that is named, or the one that is on."""
    words = words_of(named)
    if len(words):
        read = A_MEETING_SITTING.take(words, 0, act.scene)
        if not isinstance(read, Took) or read.end < len(words):
            told = f"“{named}” is no meeting of a committee: #startmeeting board."
            raise Refused(Problem(told))
        found = [read.value]
    else:
        called = act.view.find(Meeting, state=MeetingState.SCHEDULED)
        found = [one for one in called if is_on(one, act.now)]
    mine = [one for one in found if may_start(act, one, act.actor.id)]
    if len(mine) != 1:
        why = "several of your meetings are on" if mine else "there is none whose minutes you could begin"
        told = f"Say which meeting, as in: minutes start board; {why}."
        raise Refused(Problem(told), nearest=tuple(f"minutes start {one.id}" for one in mine))
    return mine[0]


def may_start(act: Act, meeting: Meeting, person: PersonId) -> bool:
    """Whether somebody may take the minutes of a meeting."""
    committee = act.view.get(Committee, meeting.committee)
    return bool(permissions_held(act.view, person, committee) & RECORDERS.permissions)
