"""How is a series of meetings written down? A series, a meeting a date, an invitation a person and date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, time

from bot.commands.base import Act
from bot.commands.series_planning import Planned
from governance_store.records.committee import Committee
from governance_store.records.ids import MeetingId, SeriesId, invitation_id
from governance_store.records.meeting import Answer, Invitation, Meeting, MeetingState
from governance_store.records.series import DaysOff, Recurrence, Season, Series
from governance_store.rules.invitees import Invitee
from governance_store.rules.local_time import instant_of


@dataclass(frozen=True, slots=True)
class Terms:
    """What the meetings of a series have in common."""

    recurrence: Recurrence
    first: date
    last: date
    clock: time
    minutes: int
    place: str
    link: str
    days_off: DaysOff | None = None
    closed: tuple[Season, ...] = ()


@dataclass
class Numbers:
    """Identifiers for several records of one commit, none of which anything had before."""

    act: Act
    given: dict[str, int] = field(default_factory=dict)

    def new(self, prefix: str) -> str:
        """The next identifier under a prefix."""
        number = self.given.get(prefix, self.act.view.next_number(prefix))
        self.given[prefix] = number + 1
        return f"{prefix}-{number:03d}"


def known_to_calendars(act: Act, id_: str) -> str:
    """The name by which all calendars know an entry."""
    return f"{id_.lower()}.{act.network.token or 'x'}@{act.network.key}.network-clerk"


def new_series(act: Act, committee: Committee, terms: Terms, follows: SeriesId | None = None) -> Series:
    """The series of a committee."""
    id_ = SeriesId(act.new_id(f"SER-{terms.first.year}"))
    return Series(
        id=id_,
        committee=committee.id,
        recurrence=terms.recurrence,
        first=terms.first,
        last=terms.last,
        clock=terms.clock,
        minutes=terms.minutes,
        uid=known_to_calendars(act, id_),
        place=terms.place,
        link=terms.link,
        days_off=terms.days_off,
        closed=terms.closed,
        follows=follows,
    )


def member(act: Act, series: Series, planned: Planned, why_short: str | None, numbers: Numbers) -> Meeting:
    """One meeting of a series, as planned: a new one, or one on record as it is from now on."""
    wanted = planned.wanted
    before = act.view.get(Meeting, wanted.of) if wanted.of else None
    id_ = before.id if before else MeetingId(numbers.new(f"MTG-{wanted.day.year}"))
    kept_reason = before.extraordinary if before and planned.as_before else ""
    made = Meeting(
        id=id_,
        committee=series.committee,
        starts=planned.slot.starts,
        minutes=planned.slot.minutes,
        uid=series.uid,
        place=series.place,
        link=series.link,
        extraordinary=(why_short or "") if planned.short else kept_reason,
        series=series.id,
        stands_for=instant_of(wanted.original, series.clock, act.zone),
    )
    if before is None:
        return made
    # What else stands in the meeting's record is not the series' to change.
    return replace(
        before,
        starts=made.starts,
        minutes=made.minutes,
        uid=made.uid,
        place=made.place,
        link=made.link,
        extraordinary=made.extraordinary,
        series=made.series,
        stands_for=made.stands_for,
        sequence=0,
    )


def invitations(act: Act, meetings: Iterable[Meeting], invited: tuple[Invitee, ...]) -> Iterator[Invitation]:
    """Everybody's invitation to each meeting: who was invited before is asked anew, who joined is invited."""
    for meeting in meetings:
        known = {one.person: one for one in act.view.find(Invitation, meeting=meeting.id)}
        for old in known.values():
            if old.answer is not Answer.NONE:
                yield old.asked_again()
        for one in invited:
            if one.person not in known:
                id_ = invitation_id(meeting.id, one.person)
                yield Invitation(id_, meeting.id, one.person, one.capacity, one.seat)


def members_of(act: Act, series: Series, *, standing: bool = True) -> list[Meeting]:
    """The meetings of a series by date; those that were cancelled only where all are asked for."""
    found = act.view.find(Meeting, series=series.id)
    kept = (one for one in found if not standing or one.state is MeetingState.SCHEDULED)
    return sorted(kept, key=lambda one: (one.starts, one.id))


def next_sequence(act: Act, series: Series) -> int:
    """A number above all under which calendars have seen the series or a meeting of it."""
    seen = [one.sequence for one in act.view.find(Meeting, series=series.id) if one.stands_for]
    return series.sequence + max(seen, default=0) + 1
