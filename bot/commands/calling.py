"""May a meeting be called for that day and hour? What stands against it, and what is worth saying.

Sources: the committee's terms of reference (notice), the nation's bank holidays, the other meetings called.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.commands.base import Act, Incomplete, Problem, Refused
from bot.commands.naming import committee_name, count, in_a_row, person_name
from bot.parameters.when import Hours
from governance_store import where
from governance_store.records.committee import Committee, Seat
from governance_store.records.ids import PersonId
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.period import Frequency, Period
from governance_store.records.person import Person
from governance_store.rules.clashes import Clash, clashes, day_off, overlaps
from governance_store.rules.invitees import Invitee, invitees
from governance_store.rules.local_time import (
    ClocksChange,
    date_in_full,
    duration_text,
    full,
    instant_of,
    time_text,
)
from governance_store.rules.meeting_clocks import too_long_since
from governance_store.rules.notice_period import Notice, notice, notice_in_words
from governance_store.rules.terms import Terms
from governance_store.rules.terms_in_force import terms_on

_MOST_NAMED = 3
_A_DAY = timedelta(days=1)  # no meeting lasts longer: see bot.language.durations


@dataclass(frozen=True, slots=True)
class Slot:
    """When a meeting is to be, and how long."""

    starts: datetime
    minutes: int

    @property
    def ends(self) -> datetime:
        """The instant at which it is planned to close."""
        return self.starts + timedelta(minutes=self.minutes)


def to_be_invited(act: Act, committee: Committee) -> tuple[Invitee, ...]:
    """Who is to be invited, as the committee stands now; nobody who no longer takes part."""
    everybody = invitees(committee, seats_of(act, committee))
    return tuple(one for one in everybody if _takes_part(act, one.person))


def able_to_meet(act: Act, committee: Committee) -> tuple[Invitee, ...]:
    """Who is to be invited; raises Refused, with all that a committee lacks before it can be called."""
    lacking = []
    if terms_on(act.view, committee.id, act.scene.today) is None:
        lacking.append(
            f"{committee.name} has no terms of reference: set them with “tor set {committee.key}”."
        )
    if committee.chair is None or not _takes_part(act, committee.chair):
        lacking.append(
            f"{committee.name} has no chair: name one with “committee set {committee.key} chair …”."
        )
    held = [seat.holder for seat in seats_of(act, committee) if seat.holder]
    if not any(_takes_part(act, one) for one in held):
        lacking.append(f"{committee.name} has no members: {_seat_line(act, committee)}.")
    if lacking:
        raise Refused(*lacking)
    return to_be_invited(act, committee)


def _seat_line(act: Act, committee: Committee) -> str:
    if seats_of(act, committee):
        return f"every seat is vacant; fill one with “seat fill {seats_of(act, committee)[0].id} …”"
    return f"add a seat with “seat add {committee.key}”"


def seats_of(act: Act, committee: Committee) -> list[Seat]:
    """The seats that a committee has."""
    return [seat for seat in act.view.find(Seat, committee=committee.id) if seat.active]


def _takes_part(act: Act, person: PersonId) -> bool:
    found = act.view.maybe(Person, person)
    return found is not None and found.active


def vacancies(act: Act, committee: Committee) -> tuple[str, ...]:
    """The roles of the seats that nobody holds."""
    return tuple(seat.role for seat in seats_of(act, committee) if seat.holder is None)


def slot(act: Act, committee: Committee, day: date, hours: Hours | None, minutes: int | None) -> Slot:
    """The instant and the length, from what was said and what is usual; raises Incomplete or Refused."""
    clock = hours.start if hours else committee.usual_time
    length = minutes or _spanned(act, day, hours) or committee.usual_minutes
    missing = [name for name, value in (("hours", clock), ("minutes", length)) if value is None]
    if clock is None or length is None:
        raise Incomplete(*missing)
    _refuse_two_lengths(act, day, hours, minutes)
    return Slot(_instant(act, day, clock), length)


def _instant(act: Act, day: date, clock: time) -> datetime:
    try:
        return instant_of(day, clock, act.zone)
    except ClocksChange as change:
        raise Refused(Problem(f"{change.sentence} {change.hint}", "hours")) from change


def _spanned(act: Act, day: date, hours: Hours | None) -> int | None:
    """The minutes from start to end; in a night in which the clocks change, those that really pass."""
    if hours is None or hours.end is None:
        return None
    passing = _instant(act, day, hours.end) - _instant(act, day, hours.start)
    return passing // timedelta(minutes=1)


def _refuse_two_lengths(act: Act, day: date, hours: Hours | None, minutes: int | None) -> None:
    spanned = _spanned(act, day, hours)
    if hours and hours.end and minutes and spanned and minutes != spanned:
        span = f"{time_text(hours.start)} to {time_text(hours.end)}"
        told = f"{span} is {duration_text(spanned)}, not {duration_text(minutes)}: say one or the other."
        raise Refused(Problem(told, "minutes"))


@dataclass(frozen=True, slots=True)
class Judgement:
    """What there is to say of a slot that may be used."""

    notice: Notice | None
    extraordinary: str
    warnings: tuple[str, ...]
    by_draft: bool = False

    @property
    def notice_text(self) -> str:
        """The notice against the terms of reference, in words."""
        return notice_in_words(self.notice) if self.notice else "the terms of reference ask for no notice"

    @property
    def reasons(self) -> tuple[str, ...]:
        """What it was judged by, as sentences."""
        told = f"{self.notice_text[:1].upper()}{self.notice_text[1:]}."
        draft = "The terms of reference are a draft, which has not been agreed yet."
        return (told, draft) if self.by_draft else (told,)


def judge(
    act: Act,
    committee: Committee,
    wanted: Slot,
    people: tuple[PersonId, ...],
    extraordinary: str | None,
    moving: Meeting | None = None,
) -> Judgement:
    """Judge a slot; raises Refused with everything that stands against it.

    Notice is given of the time at which a meeting begins: who only makes it longer or shorter owes none anew.
    """
    in_use = terms_on(act.view, committee.id, act.scene.today)
    terms = in_use.terms if in_use else Terms()
    given = _notice(act, wanted, terms.notice)
    begins_as_called = moving is not None and moving.starts == wanted.starts
    short = (
        () if begins_as_called else _short(given, extraordinary, _notice(act, wanted, terms.extraordinary))
    )
    problems = [*_past(act, wanted), *_twice(act, committee, wanted, moving), *short]
    if problems:
        raise Refused(*problems)
    rare = _rare(act, committee, wanted, terms.frequency, moving)
    warnings = (*_day(act, wanted), *_hours(act, wanted), *rare, *_clashes(act, wanted, people, moving))
    return Judgement(given, extraordinary or "", tuple(warnings), bool(in_use and in_use.is_draft))


def foreseen(act: Act, committee: Committee, wanted: Slot, people: tuple[PersonId, ...]) -> Iterator[str]:
    """What would stand against a slot, or be worth saying, were the meeting called for it now."""
    try:
        yield from judge(act, committee, wanted, people, None).warnings
    except Refused as refusal:
        yield from (one.sentence for one in refusal.problems)


def _local_day(act: Act, instant: datetime) -> date:
    return instant.astimezone(act.zone).date()


def _notice(act: Act, wanted: Slot, asked: Period | None) -> Notice | None:
    if asked is None:
        return None
    return notice(act.scene.today, _local_day(act, wanted.starts), asked, act.network.nation)


def _past(act: Act, wanted: Slot) -> Iterator[Problem]:
    if wanted.starts <= act.now:
        told = f"{full(wanted.starts, act.zone)} is in the past: it is {full(act.now, act.zone)} now."
        yield Problem(told, "hours" if _local_day(act, wanted.starts) == act.scene.today else "day")


def _twice(act: Act, committee: Committee, wanted: Slot, moving: Meeting | None) -> Iterator[Problem]:
    for one in act.view.find(Meeting, committee=committee.id, state=MeetingState.SCHEDULED):
        if (moving is None or one.id != moving.id) and overlaps(wanted.starts, wanted.ends, one):
            told = f"{committee.name} is already called for {full(one.starts, act.zone)} ({one.id})."
            yield Problem(
                f"{told} Choose another time, or move that meeting: “meeting move {one.id}”.", "day"
            )


def _short(given: Notice | None, extraordinary: str | None, least: Notice | None) -> Iterator[Problem]:
    """Notice that is too short without a reason, or with one too short even for an extraordinary meeting."""
    if given is None or given.enough:
        return
    by = date_in_full(given.last_day_to_send)
    told = f"That is {notice_in_words(given)}, so it had to be called by {by}."
    if not extraordinary:
        yield Problem(
            f"{told} For a meeting at short notice say why: extraordinary because “…”.", "extraordinary"
        )
    elif least is not None and not least.enough:
        by = date_in_full(least.last_day_to_send)
        told = f"That is {notice_in_words(least)} even for an extraordinary meeting"
        yield Problem(f"{told}, so it had to be called by {by}.", "day")


def _rare(
    act: Act, committee: Committee, wanted: Slot, frequency: Frequency | None, moving: Meeting | None
) -> Iterator[str]:
    """Whether the committee meets less often than it agreed to."""
    called = act.view.find(Meeting, committee=committee.id, state=MeetingState.SCHEDULED)
    earlier = [one.starts for one in called if one.starts < wanted.starts and one != moving]
    if frequency is None or not earlier:
        return
    last = _local_day(act, max(earlier))
    if too_long_since(last, _local_day(act, wanted.starts), frequency, act.network.nation):
        yield f"The meeting before it is on {date_in_full(last)}: the terms of reference say {frequency}."


def _day(act: Act, wanted: Slot) -> Iterator[str]:
    reason = day_off(_local_day(act, wanted.starts), act.network.nation)
    if reason:
        yield f"{date_in_full(_local_day(act, wanted.starts))} is {reason}."


def _hours(act: Act, wanted: Slot) -> Iterator[str]:
    if _local_day(act, wanted.starts) != _local_day(act, wanted.ends - timedelta(minutes=1)):
        yield f"It ends on the next day, {full(wanted.ends, act.zone)}."


def _clashes(act: Act, wanted: Slot, people: tuple[PersonId, ...], moving: Meeting | None) -> Iterator[str]:
    near = act.view.find(Meeting, where("starts") > wanted.starts - _A_DAY, where("starts") < wanted.ends)
    others = {
        one: [invitation.person for invitation in act.view.find(Invitation, meeting=one.id, withdrawn=False)]
        for one in near
        if one.state is MeetingState.SCHEDULED and (moving is None or one.id != moving.id)
    }
    for clash in clashes(wanted.starts, wanted.ends, people, others):
        yield _clash(act, clash)


def _clash(act: Act, clash: Clash) -> str:
    names = [person_name(act.view, one) for one in clash.people]
    listed = names[:_MOST_NAMED] + (
        [count(len(names) - _MOST_NAMED, "other")] if len(names) > _MOST_NAMED else []
    )
    other = f"{committee_name(act.view, clash.meeting.committee)} meets at that time"
    when = f"{full(clash.meeting.starts, act.zone)} for {duration_text(clash.meeting.minutes)}"
    return f"{other} ({when}), and {in_a_row(listed)} {'is' if len(names) == 1 else 'are'} invited to both."
