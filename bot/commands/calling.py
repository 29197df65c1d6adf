"""May a meeting be called for that day and hour? Everything that stands against it, and everything worth saying.

Sources: the committee's terms of reference (notice), the nation's bank holidays, and the other meetings called.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.commands.base import Act, Incomplete, Problem, Refused
from bot.commands.naming import committee_name, count, person_name
from bot.commands.terms_of_reference import terms_in_use
from bot.parameters.when import Hours
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import PersonId
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.person import Person
from governance_store.rules.clashes import Clash, clashes, day_off, overlaps
from governance_store.rules.invitees import Invitee, invitees
from governance_store.rules.local_time import ClocksChange, date_in_full, full, instant_of, time_text
from governance_store.rules.notice_period import Notice, notice, notice_in_words
from governance_store import where

_A_DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Slot:
    """When a meeting is to be, and how long."""

    starts: datetime
    minutes: int

    @property
    def ends(self) -> datetime:
        """The instant at which it is planned to close."""
        return self.starts + timedelta(minutes=self.minutes)


def able_to_meet(act: Act, committee: Committee) -> tuple[Invitee, ...]:
    """Who is to be invited; raises Refused, with all that a committee lacks before it can be called."""
    invited = tuple(
        one for one in invitees(committee, _seats(act, committee)) if _takes_part(act, one.person)
    )
    lacking = []
    if terms_in_use(act.view, committee.id) is None:
        lacking.append(
            f"{committee.name} has no terms of reference: set them with “tor set {committee.key}”."
        )
    if committee.chair is None:
        lacking.append(
            f"{committee.name} has no chair: name one with “committee set {committee.key} chair NAME”."
        )
    if not any(seat.holder for seat in _seats(act, committee)):
        lacking.append(f"{committee.name} has no members: add a seat with “seat add {committee.key}”.")
    if lacking:
        raise Refused(*lacking)
    return invited


def _seats(act: Act, committee: Committee) -> list[Seat]:
    return [seat for seat in act.view.find(Seat, committee=committee.id) if seat.active]


def _takes_part(act: Act, person: PersonId) -> bool:
    found = act.view.maybe(Person, person)
    return found is not None and found.active


def vacancies(act: Act, committee: Committee) -> tuple[str, ...]:
    """The roles of the seats that nobody holds."""
    return tuple(seat.role for seat in _seats(act, committee) if seat.holder is None)


def slot(act: Act, committee: Committee, day: date, hours: Hours | None, minutes: int | None) -> Slot:
    """The instant and the length, from what was said and what is usual; raises Incomplete or Refused."""
    clock = hours.start if hours else committee.usual_time
    length = _length(hours, minutes) or committee.usual_minutes
    missing = [name for name, value in (("hours", clock), ("minutes", length)) if value is None]
    if clock is None or length is None:
        raise Incomplete(*missing)
    return Slot(_instant(act, day, clock), length)


def _instant(act: Act, day: date, clock: time) -> datetime:
    try:
        return instant_of(day, clock, act.zone)
    except ClocksChange as change:
        raise Refused(Problem(f"{change.sentence} {change.hint}", "hours")) from change


def _length(hours: Hours | None, minutes: int | None) -> int | None:
    if hours is None or hours.end is None:
        return minutes
    spanned = (hours.end.hour - hours.start.hour) * 60 + hours.end.minute - hours.start.minute
    if minutes is not None and minutes != spanned:
        told = f"{time_text(hours.start)} to {time_text(hours.end)} is {spanned} minutes, not {minutes}: say one or the other."
        raise Refused(Problem(told, "minutes"))
    return spanned


@dataclass(frozen=True, slots=True)
class Judgement:
    """What there is to say of a slot that may be used."""

    notice: Notice | None
    extraordinary: str
    warnings: tuple[str, ...]

    @property
    def notice_text(self) -> str:
        """The notice against the terms of reference, in words."""
        return notice_in_words(self.notice) if self.notice else "the terms of reference ask for no notice"


def judge(  # noqa: PLR0913 -- what a slot is judged by
    act: Act,
    committee: Committee,
    wanted: Slot,
    people: tuple[PersonId, ...],
    extraordinary: str | None,
    moving: Meeting | None = None,
) -> Judgement:
    """Judge a slot; raises Refused with everything that stands against it."""
    given = _notice(act, committee, wanted)
    problems = [*_past(act, wanted), *_twice(act, committee, wanted, moving), *_short(given, extraordinary)]
    if problems:
        raise Refused(*problems)
    warnings = (*_day(act, wanted), *_hours(act, wanted), *_clashes(act, wanted, people, moving))
    return Judgement(given, extraordinary or "", tuple(warnings))


def _local_day(act: Act, instant: datetime) -> date:
    return instant.astimezone(act.zone).date()


def _notice(act: Act, committee: Committee, wanted: Slot) -> Notice | None:
    terms = terms_in_use(act.view, committee.id)
    if terms is None or terms.notice is None:
        return None
    return notice(act.scene.today, _local_day(act, wanted.starts), terms.notice, act.network.nation)


def _past(act: Act, wanted: Slot) -> Iterator[Problem]:
    if wanted.starts <= act.now:
        told = f"{full(wanted.starts, act.zone)} is in the past: it is {full(act.now, act.zone)} now."
        yield Problem(told, "hours" if _local_day(act, wanted.starts) == act.scene.today else "day")


def _twice(act: Act, committee: Committee, wanted: Slot, moving: Meeting | None) -> Iterator[Problem]:
    for one in act.view.find(Meeting, committee=committee.id, state=MeetingState.SCHEDULED):
        if (moving is None or one.id != moving.id) and overlaps(wanted.starts, wanted.ends, one):
            told = f"{committee.name} is already called for {full(one.starts, act.zone)} ({one.id})."
            yield Problem(f"{told} Move it with “meeting move {one.id}”.", "day")


def _short(given: Notice | None, extraordinary: str | None) -> Iterator[Problem]:
    if given is None or given.enough or extraordinary:
        return
    told = f"That is {notice_in_words(given)}: it had to be called by {date_in_full(given.last_day_to_send)}."
    yield Problem(
        f"{told} For a meeting at short notice say why: extraordinary because “…”.", "extraordinary"
    )


def _day(act: Act, wanted: Slot) -> Iterator[str]:
    reason = day_off(_local_day(act, wanted.starts), act.network.nation)
    if reason:
        yield f"{date_in_full(_local_day(act, wanted.starts))} is {reason}."


def _hours(act: Act, wanted: Slot) -> Iterator[str]:
    if _local_day(act, wanted.starts) != _local_day(act, wanted.ends - timedelta(minutes=1)):
        yield f"It ends on the next day, {full(wanted.ends, act.zone)}."


def _clashes(act: Act, wanted: Slot, people: tuple[PersonId, ...], moving: Meeting | None) -> Iterator[str]:
    day = timedelta(minutes=_A_DAY_MINUTES)
    near = act.view.find(Meeting, where("starts") > wanted.starts - day, where("starts") < wanted.ends)
    others = {
        one: [invitation.person for invitation in act.view.find(Invitation, meeting=one.id)]
        for one in near
        if one.state is MeetingState.SCHEDULED and (moving is None or one.id != moving.id)
    }
    for clash in clashes(wanted.starts, wanted.ends, people, others):
        yield _clash(act, clash)


def _clash(act: Act, clash: Clash) -> str:
    names = [person_name(act.view, one) for one in clash.people]
    listed = ", ".join(names[:3]) + (f" and {count(len(names) - 3, 'other')}" if len(names) > 3 else "")  # noqa: PLR2004
    other = committee_name(act.view, clash.meeting.committee)
    return f"{other} meets at that time ({full(clash.meeting.starts, act.zone)}), and {listed} {'is' if len(names) == 1 else 'are'} invited to both."
