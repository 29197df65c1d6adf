"""What does a committee's year come to as a whole? Everything that its annual report tells, judged once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from governance_store.records.committee import Committee
from governance_store.records.decision import Decision
from governance_store.records.declaration import Declaration
from governance_store.records.ids import OrganisationId
from governance_store.records.meeting import Meeting
from governance_store.records.network import Network
from governance_store.records.programme import Programme
from governance_store.rules.annual.actions import Log, log_in
from governance_store.rules.annual.attendance import Attended, Share, by_member, by_organisation
from governance_store.rules.annual.decided import decided_in, left_open
from governance_store.rules.annual.declared import declared_at
from governance_store.rules.annual.meetings import Meetings, meetings_of
from governance_store.rules.annual.membership import Kept, Spell, spells
from governance_store.rules.annual.reviews import Told, reviews_in
from governance_store.rules.annual.span import Span
from governance_store.rules.annual.timeliness import InTime, in_time
from governance_store.rules.annual.work import Came, came_to, programmes_in
from governance_store.rules.duty import Recorded
from governance_store.rules.programme_minuted import Minuted, minuted
from governance_store.rules.quorum_over_time import Course


@dataclass(frozen=True, slots=True)
class Annual:
    """One committee's year."""

    committee: Committee
    span: Span
    spells: list[Spell]
    meetings: Meetings
    members: list[Attended]
    organisations: list[tuple[OrganisationId, Share]]
    decisions: list[Decision]
    unsettled: list[Decision]
    programmes: list[tuple[Programme, list[Came]]]
    minuted: list[Minuted]
    reviews: list[Told]
    actions: Log
    declared: list[tuple[Meeting, Declaration]]
    in_time: InTime

    @property
    def attendance(self) -> Share:
        """All members together."""
        return sum((one.came for one in self.members), Share())

    @property
    def quorate(self) -> Share:
        """The meetings that were quorate throughout, of those of which that could be judged."""
        judged = {Course.THROUGHOUT, Course.IN_PART, Course.NEVER}
        found = [one.quorum.course for one in self.meetings.held if one.quorum.course in judged]
        return Share(found.count(Course.THROUGHOUT), len(found))

    @property
    def reviewed_in_time(self) -> Share:
        """The reviews that were done by their day."""
        return Share(sum(one.in_time for one in self.reviews), len(self.reviews))

    @property
    def objectives(self) -> list[Came]:
        """Every objective of the year."""
        return [one for _, found in self.programmes for one in found]


def whole(
    record: Recorded, network: Network, committee: Committee, kept: Kept, span: Span, now: datetime
) -> Annual:
    """The year of a committee, as it is known at an instant."""
    meetings = meetings_of(record, committee, kept, span, now)
    today: date = span.day(now)
    programmes = programmes_in(record, committee.id, span)
    return Annual(
        committee=committee,
        span=span,
        spells=spells(kept, span),
        meetings=meetings,
        members=by_member(kept, meetings.counted),
        organisations=by_organisation(kept, meetings.counted),
        decisions=decided_in(record, committee, span),
        unsettled=left_open(record, committee, span),
        programmes=[(one, list(came_to(record, one, span))) for one in programmes],
        minuted=[each for one in programmes for each in minuted(record, one, span.zone)],
        reviews=reviews_in(record, committee, span),
        actions=log_in(record, committee, span),
        declared=list(declared_at(record, meetings.held)),
        in_time=in_time(record, meetings.held, span, network.nation, today),
    )
