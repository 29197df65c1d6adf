"""What does a letter about a series of meetings say? What its commit left, for the person whom it goes to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.outbox.papers_link import where_papers_are
from bot.outbox.rendered import Office
from bot.outbox.series_answer_links import series_answer_links
from governance_store import Store, Version, View
from governance_store.records.committee import Committee
from governance_store.records.ids import NETWORK, MeetingId, PersonId, SeriesId, invitation_id
from governance_store.records.kinds import Record
from governance_store.records.letter import Letter, Matter, Route
from governance_store.records.meeting import Invitation, Meeting, MeetingState
from governance_store.records.network import Network, Organisation
from governance_store.records.person import Person
from governance_store.records.series import Series
from governance_store.rules.local_time import date_in_full, local
from templates.contexts.letter import AnswerLink, recipient
from templates.contexts.meeting import ZONE, Guest, MeetingContext, guest, meeting_context
from templates.contexts.series import SeriesContext, SeriesLetter
from templates.filters import one_line, plain

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class _Scene:
    """One series at one commit, and whom it is told to."""

    store: Store
    view: View
    series: Series
    seq: int
    now: datetime
    person: PersonId
    console: str

    @property
    def network(self) -> Network:
        return self.view.get(Network, NETWORK)

    @property
    def committee(self) -> Committee:
        return self.view.get(Committee, self.series.committee)


def changes_of_series(store: Store, meeting: Meeting, seq: int) -> int:
    """How often calendars had to follow a change of the series as such, up to a commit."""
    if meeting.series is None or meeting.stands_for is None:
        return 0
    series = as_of(store, Series, meeting.series, seq)
    return series.sequence if series else 0


def as_of(store: Store, type_: type[R], id_: str, seq: int) -> R | None:
    """A record as a commit left it."""
    upto = [one for one in store.history(type_, id_) if one.commit.seq <= seq]
    return upto[-1].record if upto else None


def series_letter(office: Office, letter: Letter, told: Version[Series], now: datetime) -> SeriesLetter:
    """The letter's series as the commit left it that queued the letter."""
    assert told.record is not None  # noqa: S101 -- looked at when it was fetched
    with office.store.reading() as view:
        scene = _Scene(office.store, view, told.record, told.commit.seq, now, letter.person, office.console)
        dates = tuple(_members(scene, scene.seq))
        gone = tuple(_gone(scene, told.commit.at, dates)) if letter.matter is Matter.SERIES_CHANGED else ()
        withdrawn = any(_taken_back(scene, one) for one in gone)
        return SeriesLetter(
            series=_context(scene, dates),
            record=told.record,
            recipient=recipient(letter, view.get(Person, letter.person), _invitation(scene, dates + gone)),
            letter=letter.id,
            console=office.console,
            written=now,
            gone=gone,
            acted_by=_name(view, told.commit.actor),
            because="" if withdrawn else plain(told.record.ended_because if gone else told.commit.reason),
            followed=not withdrawn and _followed(scene),
            withdrawn=withdrawn,
            links=_links(office, letter, told.record, dates),
        )


def _links(
    office: Office, letter: Letter, series: Series, dates: tuple[MeetingContext, ...]
) -> tuple[AnswerLink, ...]:
    """The links by which an invitation is answered; there are none on paper."""
    invites = letter.matter is Matter.SERIES_INVITATION and letter.route is Route.MAIL
    if office.links is None or not invites or not dates:
        return ()
    return series_answer_links(office.links, series.id, letter.person, max(one.ends for one in dates))


def _followed(scene: _Scene) -> bool:
    later = scene.view.find(Series, follows=scene.series.id)
    return any(as_of(scene.store, Series, one.id, scene.seq) for one in later)


def _taken_back(scene: _Scene, meeting: MeetingContext) -> bool:
    """Whether a meeting goes on without this person."""
    asked = as_of(scene.store, Invitation, invitation_id(MeetingId(meeting.id), scene.person), scene.seq)
    return asked is not None and asked.withdrawn


def _members(scene: _Scene, seq: int) -> Iterator[MeetingContext]:
    """The meetings of the series that stood after a commit, as far as this person is invited to them."""
    called = (one for series in _line(scene) for one in scene.view.find(Meeting, series=series))
    found = (as_of(scene.store, Meeting, one.id, seq) for one in called)
    standing = [one for one in found if one and _stands(one, scene, seq)]
    for one in sorted(standing, key=lambda one: one.starts):
        yield meeting_context(
            one,
            scene.committee,
            scene.network,
            written=scene.now,
            changes_before=scene.series.sequence,
            papers=where_papers_are(scene.view, scene.console, one.id),
        )


def _line(scene: _Scene) -> Iterator[SeriesId]:
    """The series, and those that followed it: a meeting that was in it is now in one of them."""
    waiting = [scene.series.id]
    while waiting:
        one = waiting.pop()
        waiting += [later.id for later in scene.view.find(Series, follows=one)]
        yield one


def _stands(meeting: Meeting, scene: _Scene, seq: int) -> bool:
    found = as_of(scene.store, Invitation, invitation_id(meeting.id, scene.person), seq)
    invited = found is not None and not found.withdrawn
    of_it = meeting.series == scene.series.id and meeting.stands_for is not None
    return of_it and invited and meeting.state is MeetingState.SCHEDULED


def _gone(scene: _Scene, at: datetime, kept: tuple[MeetingContext, ...]) -> Iterator[MeetingContext]:
    """The meetings that stood before the commit, and no longer do."""
    still = {one.id for one in kept}
    earlier = _members(scene, scene.seq - 1)
    return (one for one in earlier if one.id not in still and one.starts > at)


def _context(scene: _Scene, dates: tuple[MeetingContext, ...]) -> SeriesContext:
    first = scene.store.history(Series, scene.series.id)[0].commit
    return SeriesContext(
        network=one_line(scene.network.name),
        demonstration=scene.network.demonstration,
        committee=one_line(scene.committee.name),
        id=scene.series.id,
        pattern=str(scene.series.recurrence),
        place=plain(scene.series.place),
        link=one_line(scene.series.link),
        called_by=_name(scene.view, first.actor),
        called_on=date_in_full(local(first.at, ZoneInfo(ZONE)).date()),
        dates=dates,
        guests=tuple(_guests(scene, dates)),
    )


def _guests(scene: _Scene, dates: tuple[MeetingContext, ...]) -> Iterator[Guest]:
    if not dates:
        return
    for one in scene.view.find(Invitation, meeting=dates[0].id, withdrawn=False):
        person = scene.view.maybe(Person, one.person)
        body = scene.view.maybe(Organisation, person.organisation) if person and person.organisation else None
        yield guest(one, person, body)


def _invitation(scene: _Scene, dates: tuple[MeetingContext, ...]) -> Invitation | None:
    asked = (invitation_id(MeetingId(one.id), scene.person) for one in dates)
    return next(filter(None, (scene.view.maybe(Invitation, one) for one in asked)), None)


def _name(view: View, id_: str) -> str:
    person = view.maybe(Person, id_)
    return one_line(person.name) if person else ""
