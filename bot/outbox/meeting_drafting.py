"""What is told of a meeting? When, where, who is invited, the notice given, and where its papers are."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.outbox.papers_link import where_papers_are
from bot.outbox.rendered import Office, record_in
from bot.outbox.series_drafting import changes_of_series
from bot.outbox.told import called_in
from governance_store import Commit, Version, View
from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.network import Network, Organisation
from governance_store.records.person import Person
from governance_store.rules.local_time import local
from governance_store.rules.notice_period import notice, notice_in_words
from governance_store.rules.terms_in_force import terms_on
from templates.contexts.meeting import ZONE, Guest, MeetingContext, guest, meeting_context
from templates.filters import one_line


def meeting_in_words(
    office: Office, told: Version[Meeting], now: datetime, upto: int | None = None
) -> MeetingContext:
    """A meeting in a version of it, after the changes to its series up to a commit: that of the version."""
    meeting, store = record_in(told), office.store
    first = called_in(store.history(Meeting, meeting.id))
    with store.reading() as view:
        network = view.get(Network, NETWORK)
        return meeting_context(
            meeting,
            view.get(Committee, meeting.committee),
            network,
            _guests(view, meeting),
            written=now,
            called_by=who_acted(view, first),
            called=first.at,
            notice=_notice(view, meeting, network, told.commit.at),
            changes_before=changes_of_series(store, meeting, told.commit.seq if upto is None else upto),
            papers=where_papers_are(view, office.console, meeting.id),
        )


def _guests(view: View, meeting: Meeting) -> list[Guest]:
    asked = view.find(Invitation, meeting=meeting.id, withdrawn=False)
    invited = [(one, view.maybe(Person, one.person)) for one in asked]
    return [guest(one, person, _organisation(view, person)) for one, person in invited]


def _organisation(view: View, person: Person | None) -> Organisation | None:
    return view.maybe(Organisation, person.organisation) if person and person.organisation else None


def _notice(view: View, meeting: Meeting, network: Network, told: datetime) -> str:
    """The notice that this letter gives, where the terms of reference ask for one."""
    zone = ZoneInfo(ZONE)
    in_use = terms_on(view, meeting.committee, local(told, zone).date())
    asked = in_use.terms.notice if in_use else None
    if asked is None or meeting.state is MeetingState.CANCELLED:
        return ""
    given = notice(local(told, zone).date(), local(meeting.starts, zone).date(), asked, network.nation)
    return notice_in_words(given)


def who_acted(view: View, commit: Commit) -> str:
    """The name of who made a commit; empty where that was no person of the network."""
    person = view.maybe(Person, commit.actor)
    return one_line(person.name) if person else ""
